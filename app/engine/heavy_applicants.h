// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"
#include "app/engine/set_follower.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// For the applicants with so many filings that going through them would take longer than reading every bin:
/// their filings per bin that pass the place filter, and of these the ones where nobody ranks before them.
/// Years and techniques then cost one read of the bins that pass. The cells must outlive it.
class HeavyApplicants final
{
public:
    struct Sum {
        std::uint32_t filings = 0;
        std::uint32_t firsts = 0; ///< filings whose first applicant by rank this is
    };

    /// How many there can be, so that the number of a bin and a rank leaves room for counts in one word.
    [[nodiscard]] static std::size_t mostFor(std::size_t bins);
    /// The applicants of rank 0 to `size` - 1, at most mostFor(bins); `ranks` by applicant.
    HeavyApplicants(const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks,
        std::size_t size);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t bytes() const;
    /// By rank, in the bins whose verdict is 1.
    [[nodiscard]] std::vector<Sum> sums(std::span<const std::uint8_t> binVerdicts) const;
    /// Adds the filings of an applicant to `list`, whatever the place filter.
    void appendCells(std::size_t rank, CellList& list) const;

    void followPlaces(std::span<const std::uint8_t> verdicts);

private:
    void collect(const FilingRows& rows, std::span<const std::uint32_t> ranks);
    void appendCell(const FilingRows& rows, std::uint32_t cell, std::span<const std::uint32_t> ranks);
    void sortByRank(std::size_t first);
    void collectSteps();
    [[nodiscard]] std::size_t rankAt(std::uint32_t entry) const;
    void add(std::size_t group, std::uint32_t sign);

    const CellTable& m_cells;
    std::size_t m_size;
    std::size_t m_shift = 0; ///< a bin has 2^m_shift places in a table, one a rank
    // By bin and rank, firsts in the upper half of each number and filings in the lower one.
    std::vector<std::uint64_t> m_all;
    std::vector<std::uint64_t> m_present;
    SetFollower m_follower;
    // Entries by group, in it by rank and bin: where in the tables, how many filings and firsts.
    std::vector<std::uint32_t> m_ends;
    std::vector<std::uint32_t> m_entries;
    // By rank, how to get from each of its entries to the next.
    std::vector<std::uint32_t> m_stepEnds;
    std::vector<std::uint16_t> m_steps;
    std::vector<std::uint32_t> m_lastEntries; ///< by rank, while entries are collected
};

} // namespace filingscape::engine
