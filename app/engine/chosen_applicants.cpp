// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/chosen_applicants.h"

namespace filingscape::engine {

namespace {

// Filings are counted twice in one number: whatever the places in its lower half, and again in its upper half
// where the places pass.
constexpr std::uint64_t whateverPlaces = 1;
constexpr std::uint64_t whetherPassing = 1 | std::uint64_t{1} << 32U;

constexpr std::uint16_t hidden = 0xffff; ///< of a bin that does not pass the techniques; years are fewer

/// A count modulo 2^32 that may correct others downwards, so that the halves stay apart in every sum that is
/// no longer below zero.
std::uint64_t spread(std::uint32_t count)
{
    return static_cast<std::uint64_t>(std::int64_t{static_cast<std::int32_t>(count)});
}

} // namespace

ChosenApplicants::ChosenApplicants(FilingIndex& index, const PlaceSets& sets, FilingIndex::Extent extent)
    : m_index(index)
    , m_sets(sets)
    , m_extent(extent)
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
    const auto& bins = m_index.bins();
    m_bins.assign(bins.size(), 0);
    m_slotOfBin.resize(bins.size());
    for (std::size_t bin = 0; bin < bins.size(); ++bin)
        m_slotOfBin[bin]
            = masks.techniques[bin] == 0 ? hidden : static_cast<std::uint16_t>(bins.slotOfBin[bin]);
    m_slots.assign(m_extent.places * bins.slots, 0);
    for (std::size_t group = 0; group < m_cells.groups(); ++group) {
        const auto set = m_cells.sets[group];
        const auto factor = verdicts[set] != 0 ? whetherPassing : whateverPlaces;
        for (auto cell = m_cells.firstCells[group]; cell < m_cells.firstCells[group + 1]; ++cell) {
            const auto bin = m_cells.bins[cell];
            const auto filings = spread(m_cells.counts[cell]) * factor;
            m_bins[bin] += filings;
            if (const std::size_t slot = m_slotOfBin[bin]; slot != hidden)
                m_sets.visitPlaces(set, [this, slot, filings, slots = bins.slots](std::size_t place) {
                    m_slots[place * slots + slot] += filings;
                });
        }
    }
    return read(masks);
}

/// What was counted together, apart.
PlaceCounts ChosenApplicants::read(const BinMasks& masks)
{
    const auto& bins = m_index.bins();
    m_all.resize(m_bins.size());
    m_passing.resize(m_bins.size());
    for (std::size_t bin = 0; bin < m_bins.size(); ++bin) {
        m_all[bin] = static_cast<std::uint32_t>(m_bins[bin]);
        m_passing[bin] = static_cast<std::uint32_t>(m_bins[bin] >> 32U);
    }
    PlaceCounts counts;
    counts.places.assign(m_extent.places, 0);
    m_passingSlots.clear();
    for (std::size_t at = 0; at < m_slots.size(); ++at) {
        const auto years = bins.techniqueSets == 0 ? 0 : masks.years[at % bins.slots * bins.techniqueSets];
        counts.places[at / bins.slots] += static_cast<std::uint32_t>(m_slots[at]) & years;
        m_passingSlots.push_back(static_cast<std::uint32_t>(m_slots[at] >> 32U));
    }
    counts.all = m_all;
    counts.passing = m_passing;
    counts.slotsByPlace = m_passingSlots;
    return counts;
}

} // namespace filingscape::engine
