// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"
#include "app/engine/masked_sum.h"
#include "app/engine/set_follower.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine
{

/// For the applicants with so many filings that going through them would take longer than reading every bin:
/// their filings per bin that pass the place filter, and of these the ones where nobody ranks before them.
/// Years and techniques then cost one read of the bins. The cells must outlive it.
class HeavyApplicants final
{
public:
    /// The applicants of rank 0 to `size` - 1; `ranks` by applicant.
    HeavyApplicants(const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks,
        std::size_t size);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::uint32_t filings(std::size_t rank, std::span<const std::uint32_t> binMask) const
    {
        return maskedSum(row(m_filings.present, rank), binMask);
    }
    /// Filings whose first applicant by rank this is.
    [[nodiscard]] std::uint32_t firsts(std::size_t rank, std::span<const std::uint32_t> binMask) const
    {
        return maskedSum(row(m_firsts.present, rank), binMask);
    }
    [[nodiscard]] std::size_t bytes() const;
    /// Adds the cells of an applicant to `list`, whatever the place filter.
    void appendCells(std::size_t rank, CellList& list) const;

    void followPlaces(std::span<const std::uint8_t> verdicts);

private:
    struct Tables {
        std::vector<std::uint32_t> all; ///< by rank and bin
        std::vector<std::uint32_t> present;
    };

    [[nodiscard]] std::span<const std::uint32_t> row(
        const std::vector<std::uint32_t>& table, std::size_t rank) const
    {
        return {table.data() + rank * m_bins, m_bins};
    }
    void collect(const FilingRows& rows, std::span<const std::uint32_t> ranks);
    void appendCell(const FilingRows& rows, std::uint32_t cell, std::span<const std::uint32_t> ranks);
    void add(std::size_t group, std::uint32_t sign);

    const CellTable& m_cells;
    std::size_t m_size;
    std::size_t m_bins;
    Tables m_filings;
    Tables m_firsts;
    SetFollower m_follower;
    // Entries in the order of cells, by group: where in the tables, how many filings, how many firsts.
    std::vector<std::uint32_t> m_ends;
    std::vector<std::uint32_t> m_places;
    std::vector<std::uint8_t> m_entryFilings;
    std::vector<std::uint8_t> m_entryFirsts;
    std::vector<std::uint32_t> m_lastEntries; ///< by rank, while entries are collected
};

} // namespace filingscape::engine
