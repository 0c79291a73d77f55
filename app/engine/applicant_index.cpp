// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicant_index.h"

#include <limits>
#include <numeric>

namespace filingscape::engine {

ApplicantIndex::ApplicantIndex(
    const FilingRows& rows, const CellTable& cells, std::size_t applicants, const Tuning& tuning)
    : m_filingRows(rows)
    , m_cells(cells)
    , m_applicants(rows, applicants)
    , m_heavy(rows, cells, m_applicants.ranks(), heavySize(tuning))
    , m_entryEnds(1, 0)
    , m_pairs(rows, cells, m_applicants.ranks(), std::min(tuning.paired, applicants))
    , m_isMember(applicants, 0)
{
    const auto head = std::min(tuning.head, applicants);
    if (head > m_heavy.size())
        collectEntries(m_heavy.size(), head - m_heavy.size());
}

ApplicantIndex::Entries ApplicantIndex::entries(std::size_t rank) const
{
    const auto begin = m_entryEnds[rank - m_heavy.size()];
    const auto size = m_entryEnds[rank - m_heavy.size() + 1] - begin;
    return {{m_entrySets.data() + begin, size}, {m_entryBins.data() + begin, size}};
}

std::size_t ApplicantIndex::bytes() const
{
    auto sum = m_applicants.bytes() + m_heavy.bytes() + m_pairs.bytes() + m_isMember.capacity();
    for (const auto* column : {&m_entryEnds, &m_entrySets, &m_entryBins})
        sum += column->capacity() * sizeof(std::uint32_t);
    return sum;
}

void ApplicantIndex::collectCells(std::span<const std::uint32_t> applicants, CellList& list)
{
    list.clear();
    std::vector<std::uint32_t> ranks;
    for (const auto applicant : applicants)
        ranks.push_back(m_applicants.rankOf(applicant));
    std::ranges::sort(ranks);
    for (const auto rank : ranks) {
        if (rank < m_heavy.size()) {
            m_heavy.appendCells(rank, list);
        } else if (rank < headSize()) {
            const auto found = entries(rank);
            for (std::size_t i = 0; i < found.sets.size(); ++i)
                list.append(found.sets[i], found.bins[i], 1);
        } else {
            for (const auto row : m_applicants.of(m_applicants.atRank(rank))) {
                const auto cell = m_cells.cellOf(row);
                list.append(m_cells.placeSetOf(cell), m_cells.binOf(cell), 1);
            }
        }
    }
    visitOverlap(ranks, 0, [&list](std::uint32_t set, std::uint32_t bin, std::uint32_t surplus) {
        list.append(set, bin, ~surplus + 1);
    });
}

bool ApplicantIndex::hasMemberBefore(std::uint32_t row, std::uint32_t rank) const
{
    return std::ranges::any_of(m_filingRows.applicants.of(row), [&](domain::ApplicantId id) {
        return m_isMember[id.index()] != 0 && m_applicants.rankOf(id.value) < rank;
    });
}

std::uint32_t ApplicantIndex::surplusOf(std::uint32_t row, std::size_t settled) const
{
    std::uint32_t unsettled = 0;
    auto best = std::numeric_limits<std::uint32_t>::max();
    for (const auto id : m_filingRows.applicants.of(row)) {
        const auto rank = m_applicants.rankOf(id.value);
        if (m_isMember[id.index()] == 0 || rank >= m_pairs.size())
            continue;
        unsettled += rank >= settled ? 1 : 0;
        best = std::min(best, rank);
    }
    // One of them counts the filing rightly unless a settled one has.
    return unsettled != 0 && best >= settled ? unsettled - 1 : unsettled;
}

void ApplicantIndex::mark(std::span<const std::uint32_t> ranks, std::uint8_t value)
{
    for (const auto rank : ranks)
        m_isMember[m_applicants.atRank(rank)] = value;
}

void ApplicantIndex::collectEntries(std::size_t first, std::size_t size)
{
    for (std::size_t rank = first; rank < first + size; ++rank)
        m_entryEnds.push_back(m_entryEnds.back() + m_applicants.filings(m_applicants.atRank(rank)));
    m_entrySets.resize(m_entryEnds.back());
    m_entryBins.resize(m_entryEnds.back());
    auto next = m_entryEnds;
    const auto& list = m_cells.list();
    for (std::size_t group = 0; group < list.groups(); ++group) {
        for (auto cell = list.firstCells[group]; cell < list.firstCells[group + 1]; ++cell) {
            for (const auto id : m_filingRows.applicantsOf(m_cells.firstRow(cell), m_cells.endRow(cell))) {
                const auto place = m_applicants.rankOf(id.value) - first; // wraps round for a heavy one
                if (place >= size)
                    continue;
                m_entrySets[next[place]] = list.sets[group];
                m_entryBins[next[place]++] = list.bins[cell];
            }
        }
    }
}

std::size_t ApplicantIndex::heavySize(const Tuning& tuning) const
{
    const auto enough = tuning.heavyFilings != 0 ? tuning.heavyFilings : 2 * m_cells.bins().size();
    const auto most
        = std::min({tuning.mostHeavy, m_applicants.size(), HeavyApplicants::mostFor(m_cells.bins().size())});
    std::size_t size = 0;
    while (size < most && m_applicants.filings(m_applicants.atRank(size)) >= enough)
        ++size;
    return size;
}

} // namespace filingscape::engine
