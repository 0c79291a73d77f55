// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicant_rows.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace filingscape::engine {

ApplicantRows::ApplicantRows(const FilingRows& rows, std::size_t applicants)
    : m_byRank(applicants)
    , m_ranks(applicants)
    , m_firstRows(applicants + 1, 0)
    , m_rows(rows.applicants.ids.size())
{
    for (const auto id : rows.applicants.ids)
        ++m_firstRows[id.index() + 1];
    std::partial_sum(m_firstRows.begin(), m_firstRows.end(), m_firstRows.begin());
    auto next = m_firstRows;
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        for (const auto id : rows.applicants.of(row))
            m_rows[next[id.index()]++] = row;
    }
    std::iota(m_byRank.begin(), m_byRank.end(), 0U);
    std::ranges::stable_sort(m_byRank, std::ranges::greater{}, [this](auto id) { return filings(id); });
    for (std::uint32_t rank = 0; rank < m_byRank.size(); ++rank)
        m_ranks[m_byRank[rank]] = rank;
}

std::size_t ApplicantRows::bytes() const
{
    return (m_byRank.capacity() + m_ranks.capacity() + m_firstRows.capacity() + m_rows.capacity())
        * sizeof(std::uint32_t);
}

} // namespace filingscape::engine
