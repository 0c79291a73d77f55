// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/place_tallies.h"

#include "app/engine/masked_sum.h"

#include <algorithm>

namespace filingscape::engine
{

PlaceTallies::PlaceTallies(const CellList& cells, const PlaceSets& sets, std::size_t places, const Bins& bins)
    : m_cells(cells)
    , m_sets(sets)
    , m_places(places)
    , m_bins(bins)
    , m_all(bins.size())
    , m_allByPlace(places * bins.size())
    , m_slotsByPlace(places * bins.slots)
    , m_slotSums(bins.slots)
{
    countAll();
    m_passing = m_all;
    m_passingFollower.startWith(m_sets.size(), 1);
}

std::size_t PlaceTallies::bytes() const
{
    std::size_t sum = m_passingFollower.bytes() + m_slotsFollower.bytes();
    for (const auto* table : {&m_all, &m_allByPlace, &m_passing, &m_slotsByPlace, &m_techniques})
        sum += table->capacity() * sizeof(std::uint32_t);
    return sum;
}

std::span<const std::uint32_t> PlaceTallies::passing(std::span<const std::uint8_t> verdicts)
{
    m_passingFollower.follow(
        m_cells.sets, m_cells.firstCells, verdicts, [this] { std::ranges::fill(m_passing, 0U); },
        [this] { m_passing = m_all; }, [this](std::size_t group, std::uint32_t sign) { add(group, sign); });
    return m_passing;
}

PlaceCounts PlaceTallies::counts(std::span<const std::uint8_t> verdicts, const BinMasks& masks)
{
    followSlots(verdicts, masks.techniques);
    PlaceCounts counts;
    counts.passing = passing(verdicts);
    counts.slotsByPlace = m_slotsByPlace;
    counts.places.reserve(m_places);
    for (std::size_t place = 0; place < m_places; ++place)
        counts.places.push_back(maskedSum(allOf(place), masks.both));
    counts.filings = maskedSum(m_all, masks.both);
    return counts;
}

void PlaceTallies::countAll()
{
    for (std::size_t group = 0; group < m_cells.groups(); ++group) {
        const auto begin = m_cells.firstCells[group];
        const auto end = m_cells.firstCells[group + 1];
        for (auto cell = begin; cell < end; ++cell)
            m_all[m_cells.bins[cell]] += m_cells.counts[cell];
        m_sets.visitPlaces(m_cells.sets[group], [&](std::size_t place) {
            auto* bins = m_allByPlace.data() + place * m_bins.size();
            for (auto cell = begin; cell < end; ++cell)
                bins[m_cells.bins[cell]] += m_cells.counts[cell];
        });
    }
}

void PlaceTallies::followSlots(
    std::span<const std::uint8_t> verdicts, const std::vector<std::uint32_t>& techniques)
{
    const auto clear = [this] { std::ranges::fill(m_slotsByPlace, 0U); };
    const auto fill = [this] { fillSlots(); };
    const auto addGroup = [this](std::size_t group, std::uint32_t sign) { addSlots(group, sign); };
    if (m_techniques == techniques) {
        m_slotsFollower.follow(m_cells.sets, m_cells.firstCells, verdicts, clear, fill, addGroup);
    } else {
        m_techniques = techniques;
        m_slotsFollower.followAnew(m_cells.sets, m_cells.firstCells, verdicts, clear, fill, addGroup);
    }
}

void PlaceTallies::add(std::size_t group, std::uint32_t sign)
{
    for (auto cell = m_cells.firstCells[group]; cell < m_cells.firstCells[group + 1]; ++cell)
        m_passing[m_cells.bins[cell]] += sign * m_cells.counts[cell];
}

void PlaceTallies::addSlots(std::size_t group, std::uint32_t sign)
{
    std::ranges::fill(m_slotSums, 0U);
    for (auto cell = m_cells.firstCells[group]; cell < m_cells.firstCells[group + 1]; ++cell) {
        const auto bin = m_cells.bins[cell];
        m_slotSums[m_bins.slotOfBin[bin]] += m_cells.counts[cell] & m_techniques[bin];
    }
    m_sets.visitPlaces(m_cells.sets[group], [&](std::size_t place) {
        auto* slots = m_slotsByPlace.data() + place * m_bins.slots;
        for (std::size_t slot = 0; slot < m_slotSums.size(); ++slot)
            slots[slot] += sign * m_slotSums[slot];
    });
}

void PlaceTallies::fillSlots()
{
    const auto sets = m_bins.techniqueSets;
    const std::span<const std::uint32_t> techniques(m_techniques);
    for (std::size_t at = 0; at < m_slotsByPlace.size(); ++at) {
        const auto place = at / m_bins.slots;
        const auto first = at % m_bins.slots * sets;
        m_slotsByPlace[at] = maskedSum(allOf(place).subspan(first, sets), techniques.subspan(first, sets));
    }
}

} // namespace filingscape::engine
