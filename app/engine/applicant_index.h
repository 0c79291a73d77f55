// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/applicant_rows.h"
#include "app/engine/cells.h"
#include "app/engine/head_pairs.h"
#include "app/engine/heavy_applicants.h"
#include "app/engine/tuning.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

namespace filingscape::engine {

/// All that counting applicants needs. The first by rank have tables of bins (the heavy ones) or lists of
/// bins (the rest of the head), so that nothing of a filing but its place set and bin need be looked up. Rows
/// and cells must outlive it.
class ApplicantIndex final
{
public:
    /// Where the filings of an applicant are, one entry each.
    struct Entries {
        std::span<const std::uint32_t> sets; ///< rising
        std::span<const std::uint32_t> bins;
    };

    ApplicantIndex(
        const FilingRows& rows, const CellTable& cells, std::size_t applicants, const Tuning& tuning);

    [[nodiscard]] const ApplicantRows& applicants() const { return m_applicants; }
    [[nodiscard]] std::size_t headSize() const { return m_heavy.size() + m_entryEnds.size() - 1; }
    [[nodiscard]] std::size_t pairedSize() const { return m_pairs.size(); }
    [[nodiscard]] const HeavyApplicants& heavy() const { return m_heavy; }
    /// For a rank in the head that is not heavy.
    [[nodiscard]] Entries entries(std::size_t rank) const;
    [[nodiscard]] std::size_t bytes() const;

    void followPlaces(std::span<const std::uint8_t> verdicts) { m_heavy.followPlaces(verdicts); }
    /// Puts the filings of any of `applicants` into `list`.
    void collectCells(std::span<const std::uint32_t> applicants, CellList& list);
    /// Calls `visit(set, bin, surplus)` for what is counted too often when each of `ranks` (rising) is
    /// counted by itself. The first `settled` of them are ranks 0 to settled - 1 and are counted without
    /// repetition already.
    template <class Visit>
    void visitOverlap(std::span<const std::uint32_t> ranks, std::size_t settled, Visit visit);

private:
    [[nodiscard]] bool hasMemberBefore(std::uint32_t row, std::uint32_t rank) const;
    [[nodiscard]] std::uint32_t surplusOf(std::uint32_t row, std::size_t settled) const;
    void mark(std::span<const std::uint32_t> ranks, std::uint8_t value);
    void collectEntries(std::size_t first, std::size_t size);
    [[nodiscard]] std::size_t heavySize(const Tuning& tuning) const;

    const FilingRows& m_filingRows;
    const CellTable& m_cells;
    ApplicantRows m_applicants;
    HeavyApplicants m_heavy;
    std::vector<std::uint32_t> m_entryEnds; ///< by rank after the heavy ones, after a leading 0
    std::vector<std::uint32_t> m_entrySets;
    std::vector<std::uint32_t> m_entryBins;
    HeadPairs m_pairs;
    std::vector<std::uint8_t> m_isMember; ///< by applicant; all zero between calls
};

template <class Visit>
void ApplicantIndex::visitOverlap(std::span<const std::uint32_t> ranks, std::size_t settled, Visit visit)
{
    if (ranks.size() < 2 || settled == ranks.size())
        return;
    mark(ranks, 1);
    const auto bound = std::ranges::lower_bound(ranks, static_cast<std::uint32_t>(m_pairs.size()));
    const auto paired = static_cast<std::size_t>(bound - ranks.begin());
    for (auto second = std::max<std::size_t>(settled, 1); second < paired; ++second) {
        for (std::size_t first = 0; first < second; ++first) {
            for (const auto& shared : m_pairs.of(ranks[first], ranks[second]))
                visit(shared.set, shared.bin, 1U);
        }
    }
    if (settled < paired) {
        for (const auto& crowded : m_pairs.crowdedRows()) {
            if (const auto surplus = surplusOf(crowded.row, settled); surplus != 0)
                visit(crowded.at.set, crowded.at.bin, surplus);
        }
    }
    for (auto tail = std::max(settled, paired); tail < ranks.size(); ++tail) {
        for (const auto row : m_applicants.of(m_applicants.atRank(ranks[tail]))) {
            if (!hasMemberBefore(row, ranks[tail]))
                continue;
            const auto cell = m_cells.cellOf(row);
            visit(m_cells.placeSetOf(cell), m_cells.binOf(cell), 1U);
        }
    }
    mark(ranks, 0);
}

} // namespace filingscape::engine
