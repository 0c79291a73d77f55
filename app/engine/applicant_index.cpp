// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicant_index.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace filingscape::engine
{

ApplicantIndex::ApplicantIndex(
    const FilingRows& rows, const CellTable& cells, std::size_t applicants, std::size_t headSize)
    : m_filingRows(rows)
    , m_cells(cells)
    , m_byRank(applicants)
    , m_ranks(applicants)
    , m_firstRows(applicants + 1, 0)
    , m_rows(rows.applicants.ids.size())
    , m_headEnds(1, 0)
    , m_isMember(applicants, 0)
{
    collectRows();
    sortByFilings();
    collectHead(std::min(headSize, applicants));
    m_pairs = HeadPairs(rows, cells, m_ranks, this->headSize());
}

ApplicantIndex::Entries ApplicantIndex::entries(std::size_t rank) const
{
    const auto begin = m_headEnds[rank];
    const auto size = m_headEnds[rank + 1] - begin;
    return {{m_headCells.data() + begin, size}, {m_headFilings.data() + begin, size}};
}

std::size_t ApplicantIndex::bytes() const
{
    return (m_byRank.capacity() + m_ranks.capacity() + m_firstRows.capacity() + m_rows.capacity()
               + m_headEnds.capacity() + m_headCells.capacity())
        * sizeof(std::uint32_t)
        + m_headFilings.capacity() + m_isMember.capacity() + m_pairs.bytes();
}

bool ApplicantIndex::hasMemberBefore(std::uint32_t row, std::uint32_t rank) const
{
    return std::ranges::any_of(m_filingRows.applicants.of(row),
        [&](domain::ApplicantId id) { return m_isMember[id.index()] != 0 && m_ranks[id.index()] < rank; });
}

std::uint32_t ApplicantIndex::headMembers(std::uint32_t row) const
{
    std::uint32_t members = 0;
    for (const auto id : m_filingRows.applicants.of(row))
        members += m_isMember[id.index()] != 0 && m_ranks[id.index()] < headSize() ? 1U : 0U;
    return members;
}

void ApplicantIndex::collectRows()
{
    for (const auto id : m_filingRows.applicants.ids)
        ++m_firstRows[id.index() + 1];
    std::partial_sum(m_firstRows.begin(), m_firstRows.end(), m_firstRows.begin());
    auto next = m_firstRows;
    for (std::uint32_t row = 0; row < m_filingRows.size(); ++row) {
        for (const auto id : m_filingRows.applicants.of(row))
            m_rows[next[id.index()]++] = row;
    }
}

void ApplicantIndex::sortByFilings()
{
    std::iota(m_byRank.begin(), m_byRank.end(), 0U);
    std::ranges::stable_sort(m_byRank, std::ranges::greater{}, [this](auto id) { return filings(id); });
    for (std::uint32_t rank = 0; rank < m_byRank.size(); ++rank)
        m_ranks[m_byRank[rank]] = rank;
}

void ApplicantIndex::collectHead(std::size_t headSize)
{
    constexpr auto most = std::numeric_limits<std::uint8_t>::max();
    for (std::size_t rank = 0; rank < headSize; ++rank) {
        std::uint32_t cell = 0;
        bool isFirst = true;
        for (const auto row : rowsOf(m_byRank[rank])) {
            if (isFirst || row >= m_cells.endRow(cell)) {
                // Rows rise: the next cell is near for a large applicant, a search away for a small one.
                ++cell;
                if (isFirst || row >= m_cells.endRow(cell))
                    cell = m_cells.cellOf(row);
            } else if (m_headFilings.back() < most) {
                ++m_headFilings.back();
                continue;
            }
            isFirst = false;
            m_headCells.push_back(cell);
            m_headFilings.push_back(1);
        }
        m_headEnds.push_back(static_cast<std::uint32_t>(m_headCells.size()));
    }
    m_headCells.shrink_to_fit();
    m_headFilings.shrink_to_fit();
}

} // namespace filingscape::engine
