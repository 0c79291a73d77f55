// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicant_profiles.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace filingscape::engine {

namespace {

constexpr std::size_t mostKept = 1024;
constexpr std::size_t mostKeptCells = 4'000'000; ///< 32 MB

} // namespace

ApplicantProfiles::ApplicantProfiles(FilingIndex& index, const PlaceSets& sets, FilingIndex::Extent extent)
    : m_index(index)
    , m_sets(sets)
    , m_extent(extent)
{
}

std::size_t ApplicantProfiles::bytes() const
{
    std::size_t sum = m_slots.capacity() * sizeof(std::uint32_t);
    for (const auto& kept : m_kept)
        sum += sizeof(kept) + kept.cells.bytes();
    return sum;
}

domain::ApplicantProfile ApplicantProfiles::of(domain::ApplicantId applicant, domain::YearRange axis,
    std::span<const std::uint8_t> placeVerdicts, const BinMasks& masks)
{
    const auto& bins = m_index.bins();
    domain::ApplicantProfile profile;
    profile.applicant = applicant;
    profile.byYear.assign(axis.first == domain::unknownYear ? 0 : axis.size(), domain::Count(0));
    profile.byPlace.assign(m_extent.places, domain::Count(0));
    if (applicant.index() >= m_extent.applicants)
        return profile;

    const auto& cells = cellsOf(applicant.value);
    countSlots(cells, placeVerdicts, masks);
    profile.withoutDate = m_slots[0];
    for (std::size_t slot = 1; slot < bins.slots; ++slot)
        profile.byYear[static_cast<std::size_t>(bins.yearOf(slot) - axis.first)] = m_slots[slot];

    std::vector<std::uint32_t> places(m_extent.places, 0);
    std::uint32_t sum = 0;
    for (std::size_t group = 0; group < cells.groups(); ++group) {
        if (placeVerdicts[cells.sets[group]] == 0)
            continue;
        std::uint32_t filings = 0;
        for (auto cell = cells.firstCells[group]; cell < cells.firstCells[group + 1]; ++cell)
            filings += cells.counts[cell] & masks.both[cells.bins[cell]];
        if (filings == 0)
            continue;
        sum += filings;
        m_sets.visitPlaces(cells.sets[group], [&](std::size_t place) { places[place] += filings; });
    }
    profile.filings = sum;
    std::ranges::copy(places, profile.byPlace.begin());

    // A year that passes the years lets a bin of its slot pass whichever technique set it has.
    for (std::size_t slot = 1; slot < bins.slots; ++slot) {
        if (m_slots[slot] == 0 || masks.years[slot * bins.techniqueSets] == 0)
            continue;
        const auto year = bins.yearOf(slot);
        profile.years = domain::YearRange(profile.years ? profile.years->first : year, year);
    }
    return profile;
}

std::uint32_t ApplicantProfiles::mostInOneYear(std::span<const domain::ApplicantId> applicants,
    std::span<const std::uint8_t> placeVerdicts, const BinMasks& masks)
{
    std::vector<std::uint32_t> known;
    for (const auto applicant : applicants) {
        if (applicant.index() < m_extent.applicants)
            known.push_back(applicant.value);
    }
    const auto filings = [this](std::uint32_t applicant) { return m_index.applicants().filings(applicant); };
    std::ranges::sort(known, std::ranges::greater{}, filings);
    std::uint32_t most = 0;
    for (const auto applicant : known) {
        if (filings(applicant) <= most)
            break;
        countSlots(cellsOf(applicant), placeVerdicts, masks);
        most = std::max(most, *std::max_element(m_slots.begin() + 1, m_slots.end()));
    }
    return most;
}

const CellList& ApplicantProfiles::cellsOf(std::uint32_t applicant)
{
    if (const auto found = m_places.find(applicant); found != m_places.end()) {
        m_kept.splice(m_kept.begin(), m_kept, found->second);
        return found->second->cells;
    }
    m_kept.push_front({applicant, {}});
    m_places[applicant] = m_kept.begin();
    auto& cells = m_kept.front().cells;
    m_index.collectCells(std::span(&applicant, 1), cells);
    m_keptCells += cells.size();
    while (m_kept.size() > 1 && (m_kept.size() > mostKept || m_keptCells > mostKeptCells)) {
        m_keptCells -= m_kept.back().cells.size();
        m_places.erase(m_kept.back().applicant);
        m_kept.pop_back();
    }
    return cells;
}

void ApplicantProfiles::countSlots(
    const CellList& cells, std::span<const std::uint8_t> placeVerdicts, const BinMasks& masks)
{
    const auto& slotOfBin = m_index.bins().slotOfBin;
    m_slots.assign(std::max<std::size_t>(m_index.bins().slots, 2), 0);
    for (std::size_t group = 0; group < cells.groups(); ++group) {
        if (placeVerdicts[cells.sets[group]] == 0)
            continue;
        for (auto cell = cells.firstCells[group]; cell < cells.firstCells[group + 1]; ++cell)
            m_slots[slotOfBin[cells.bins[cell]]] += cells.counts[cell] & masks.techniques[cells.bins[cell]];
    }
}

} // namespace filingscape::engine
