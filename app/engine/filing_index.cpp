// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/filing_index.h"

namespace filingscape::engine
{

FilingIndex::FilingIndex(FilingRows rows, RowKeys keys, domain::DateBasis basis, const PlaceSets& sets,
    Extent extent, const Tuning& tuning)
    : m_basis(basis)
    , m_rows(std::move(rows))
    , m_cells(m_rows, std::move(keys), basis, sets.size(), extent.techniqueSets)
    , m_tallies(m_cells.list(), sets, extent.places, m_cells.bins().size())
    , m_verdicts(m_cells.list())
    , m_applicants(m_rows, m_cells, extent.applicants, tuning.headApplicants)
    , m_ranker(m_rows, m_cells, m_applicants, tuning.rowsBelow)
{
}

std::size_t FilingIndex::bytes() const
{
    return m_rows.bytes() + m_cells.bytes() + m_tallies.bytes() + m_verdicts.bytes() + m_applicants.bytes()
        + m_ranker.bytes();
}

const domain::ApplicantRanking& FilingIndex::ranking(std::span<const std::uint8_t> placeVerdicts,
    std::span<const std::uint8_t> binVerdicts, std::uint32_t filings, std::size_t top)
{
    const bool changed = m_verdicts.follow(placeVerdicts, binVerdicts);
    if (changed || !m_ranking || m_rankedTop != top) {
        m_ranking = m_ranker.rank(m_verdicts.passes(), filings, top);
        m_rankedTop = top;
    }
    return *m_ranking;
}

void FilingIndex::collectCells(std::span<const std::uint32_t> applicants, CellList& list)
{
    list.clear();
    const auto& cells = m_cells.list();
    for (const auto applicant : applicants) {
        const auto rank = m_applicants.rankOf(applicant);
        std::size_t group = 0;
        const auto add = [&](std::uint32_t cell, std::uint32_t filings) {
            while (cell >= cells.firstCells[group + 1])
                ++group;
            list.append(cells.sets[group], cells.bins[cell], filings);
        };
        if (rank < m_applicants.headSize()) {
            const auto entries = m_applicants.entries(rank);
            for (std::size_t i = 0; i < entries.cells.size(); ++i)
                add(entries.cells[i], entries.filings[i]);
        } else {
            for (const auto row : m_applicants.rowsOf(applicant))
                add(m_cells.cellOf(row), 1);
        }
    }
    m_applicants.visitOverlap(applicants, [&](std::uint32_t cell, std::uint32_t surplus) {
        list.append(m_cells.placeSetOf(cell), m_cells.binOf(cell), ~surplus + 1);
    });
}

std::pair<FilingRows, RowKeys> FilingIndex::release()
{
    auto keys = m_cells.keys();
    return {std::move(m_rows), std::move(keys)};
}

} // namespace filingscape::engine
