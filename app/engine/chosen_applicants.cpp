// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/chosen_applicants.h"

#include <utility>

namespace filingscape::engine {

ChosenApplicants::ChosenApplicants(FilingIndex& index, const PlaceSets& sets, FilingIndex::Extent extent)
    : m_index(index)
    , m_sets(sets)
    , m_extent(extent)
    , m_slots(m_cells, sets, index.bins(), extent.places)
{
}

void ChosenApplicants::choose(const domain::IdSet<domain::ApplicantId>& applicants)
{
    if (m_applicants == applicants)
        return;
    std::vector<std::uint32_t> known;
    for (const auto applicant : applicants) {
        if (applicant.index() < m_extent.applicants)
            known.push_back(applicant.value);
    }
    m_index.collectCells(known, m_cells);
    m_applicants = applicants;
}

PlaceCounts ChosenApplicants::counts(std::span<const std::uint8_t> verdicts, const BinMasks& masks)
{
    m_all.assign(m_index.bins().size(), 0);
    m_passing.assign(m_index.bins().size(), 0);
    m_slots.clear();
    PlaceCounts counts;
    counts.places.assign(m_extent.places, 0);
    for (std::size_t group = 0; group < m_cells.groups(); ++group) {
        const auto set = m_cells.sets[group];
        const auto begin = m_cells.firstCells[group];
        const auto end = m_cells.firstCells[group + 1];
        std::uint32_t filings = 0;
        for (auto cell = begin; cell < end; ++cell) {
            filings += m_cells.counts[cell] & masks.both[m_cells.bins[cell]];
            m_all[m_cells.bins[cell]] += m_cells.counts[cell];
        }
        m_sets.visitPlaces(set, [&](std::size_t place) { counts.places[place] += filings; });
        if (verdicts[set] == 0)
            continue;
        for (auto cell = begin; cell < end; ++cell)
            m_passing[m_cells.bins[cell]] += m_cells.counts[cell];
        m_slots.add(group, masks.techniques, SetFollower::plus);
    }
    counts.all = m_all;
    counts.passing = m_passing;
    counts.slotsByPlace = std::as_const(m_slots).counts();
    return counts;
}

} // namespace filingscape::engine
