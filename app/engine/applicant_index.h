// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"
#include "app/engine/head_pairs.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine
{

/// Applicants ranked by all their filings (equal ones by id), with the rows of each, and for the first of
/// them, the *head*, the cells of their filings and of the filings that two of them share. Rows and cells
/// must outlive it.
class ApplicantIndex final
{
public:
    struct Entries {
        std::span<const std::uint32_t> cells; ///< rising; one may come again
        std::span<const std::uint8_t> filings; ///< how many filings, by entry
    };

    ApplicantIndex(
        const FilingRows& rows, const CellTable& cells, std::size_t applicants, std::size_t headSize);

    [[nodiscard]] std::size_t size() const { return m_byRank.size(); }
    [[nodiscard]] std::size_t headSize() const { return m_headEnds.size() - 1; }
    [[nodiscard]] std::uint32_t atRank(std::size_t rank) const { return m_byRank[rank]; }
    [[nodiscard]] std::uint32_t rankOf(std::uint32_t applicant) const { return m_ranks[applicant]; }
    [[nodiscard]] std::uint32_t filings(std::uint32_t applicant) const
    {
        return m_firstRows[applicant + 1] - m_firstRows[applicant];
    }
    [[nodiscard]] std::span<const std::uint32_t> rowsOf(std::uint32_t applicant) const
    {
        return {m_rows.data() + m_firstRows[applicant], filings(applicant)};
    }
    /// Only for a rank in the head.
    [[nodiscard]] Entries entries(std::size_t rank) const;
    [[nodiscard]] std::size_t bytes() const;

    /// What counting each of `applicants` by itself counts too often: calls `visit(cell, surplus)`.
    template <class Visit> void visitOverlap(std::span<const std::uint32_t> applicants, Visit visit);

private:
    [[nodiscard]] bool hasMemberBefore(std::uint32_t row, std::uint32_t rank) const;
    [[nodiscard]] std::uint32_t headMembers(std::uint32_t row) const;
    void sortByFilings();
    void collectRows();
    void collectHead(std::size_t headSize);

    const FilingRows& m_filingRows;
    const CellTable& m_cells;
    std::vector<std::uint32_t> m_byRank;
    std::vector<std::uint32_t> m_ranks; ///< by applicant
    std::vector<std::uint32_t> m_firstRows; ///< by applicant, one more at the end
    std::vector<std::uint32_t> m_rows;
    std::vector<std::uint32_t> m_headEnds; ///< by rank, after a leading 0
    std::vector<std::uint32_t> m_headCells;
    std::vector<std::uint8_t> m_headFilings;
    HeadPairs m_pairs;
    std::vector<std::uint8_t> m_isMember; ///< by applicant; all zero between calls
};

template <class Visit>
void ApplicantIndex::visitOverlap(std::span<const std::uint32_t> applicants, Visit visit)
{
    std::vector<std::uint32_t> ranks;
    for (const auto applicant : applicants) {
        ranks.push_back(m_ranks[applicant]);
        m_isMember[applicant] = 1;
    }
    std::ranges::sort(ranks);
    const auto head = std::ranges::lower_bound(ranks, static_cast<std::uint32_t>(headSize()));

    for (auto a = ranks.begin(); a != head; ++a) {
        for (auto b = std::next(a); b != head; ++b) {
            for (const auto cell : m_pairs.cellsOf(*a, *b))
                visit(cell, 1U);
        }
    }
    if (head - ranks.begin() > 1) {
        for (const auto& crowded : m_pairs.crowdedRows()) {
            if (const auto members = headMembers(crowded.row); members > 1)
                visit(crowded.cell, members - 1);
        }
    }
    for (auto tail = head; tail != ranks.end(); ++tail) {
        for (const auto row : rowsOf(m_byRank[*tail])) {
            if (hasMemberBefore(row, *tail))
                visit(m_cells.cellOf(row), 1U);
        }
    }
    for (const auto applicant : applicants)
        m_isMember[applicant] = 0;
}

} // namespace filingscape::engine
