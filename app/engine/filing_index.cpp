// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/filing_index.h"

#include <algorithm>

namespace filingscape::engine {

FilingIndex::FilingIndex(FilingRows rows, RowKeys keys, domain::DateBasis basis, const PlaceSets& sets,
    Extent extent, const Tuning& tuning)
    : m_basis(basis)
    , m_rows(std::move(rows))
    , m_cells(m_rows, std::move(keys), basis, sets.size(), extent.techniqueSets)
    , m_tallies(m_cells.list(), sets, extent.places, m_cells.bins())
    , m_applicants(m_rows, m_cells, extent.applicants, tuning)
    , m_ranker(m_rows, m_cells, m_applicants, tuning)
{
}

std::size_t FilingIndex::bytes() const
{
    return m_rows.bytes() + m_cells.bytes() + m_tallies.bytes() + m_applicants.bytes() + m_ranker.bytes()
        + m_rankedSets.capacity() + m_rankedBins.capacity();
}

const domain::ApplicantRanking& FilingIndex::ranking(const ApplicantRanker::Question& question)
{
    const auto& [sets, bins] = question.verdicts;
    const bool isSame = m_ranking && m_rankedTop == question.top && m_rankedWeight == question.weight
        && std::ranges::equal(m_rankedBins, bins) && std::ranges::equal(m_rankedSets, sets);
    if (!isSame) {
        m_ranking = m_ranker.rank(question);
        m_rankedTop = question.top;
        m_rankedWeight = question.weight;
        m_rankedBins.assign(bins.begin(), bins.end());
        m_rankedSets.assign(sets.begin(), sets.end());
    }
    return *m_ranking;
}

std::pair<FilingRows, RowKeys> FilingIndex::picked(std::span<const std::uint32_t> rows) const
{
    auto pickedRows = m_rows.picked(rows);
    auto keys = m_cells.keys().picked(rows);
    pickedRows.years[static_cast<std::size_t>(m_basis)] = std::move(keys.years);
    return {std::move(pickedRows), std::move(keys)};
}

std::pair<FilingRows, RowKeys> FilingIndex::release()
{
    auto keys = m_cells.keys();
    m_rows.years[static_cast<std::size_t>(m_basis)] = std::move(keys.years);
    return {std::move(m_rows), std::move(keys)};
}

} // namespace filingscape::engine
