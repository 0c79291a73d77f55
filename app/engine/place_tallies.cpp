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
    , m_bins(bins)
    , m_slots(bins.size())
    , m_all(bins.size())
    , m_allByPlace(places * bins.size())
    , m_slotsByPlace(places * bins.slots)
    , m_slotSums(bins.slots)
{
    for (std::size_t bin = 0; bin < m_slots.size(); ++bin)
        m_slots[bin] = static_cast<std::uint32_t>(bin / bins.techniqueSets);
    recount();
}

std::size_t PlaceTallies::bytes() const
{
    std::size_t sum = m_passingFollower.bytes() + m_slotsFollower.bytes();
    for (const auto* table : {&m_slots, &m_all, &m_allByPlace, &m_passing, &m_slotsByPlace, &m_techniques})
        sum += table->capacity() * sizeof(std::uint32_t);
    return sum;
}

void PlaceTallies::recount()
{
    std::ranges::fill(m_all, 0U);
    std::ranges::fill(m_allByPlace, 0U);
    for (std::size_t group = 0; group < m_cells.groups(); ++group) {
        const auto begin = m_cells.firstCells[group];
        const auto end = m_cells.firstCells[group + 1];
        for (auto cell = begin; cell < end; ++cell)
            m_all[m_cells.bins[cell]] += m_cells.counts[cell];
        for (const auto place : m_sets.places(m_cells.sets[group])) {
            auto* bins = m_allByPlace.data() + place.index() * m_bins.size();
            for (auto cell = begin; cell < end; ++cell)
                bins[m_cells.bins[cell]] += m_cells.counts[cell];
        }
    }
    m_passing = m_all;
    m_passingFollower.startWith(m_sets.size(), 1);
    m_techniques.clear();
}

void PlaceTallies::followPlaces(std::span<const std::uint8_t> verdicts)
{
    m_passingFollower.follow(
        m_cells.sets, m_cells.firstCells, verdicts, [this] { std::ranges::fill(m_passing, 0U); },
        [this] { m_passing = m_all; }, [this](std::size_t group, std::uint32_t sign) { add(group, sign); });
}

void PlaceTallies::followPlacesAndTechniques(
    std::span<const std::uint8_t> verdicts, std::span<const std::uint32_t> techniques)
{
    const auto clear = [this] { std::ranges::fill(m_slotsByPlace, 0U); };
    const auto fill = [this] { fillSlots(); };
    const auto addGroup = [this](std::size_t group, std::uint32_t sign) { addSlots(group, sign); };
    if (!m_techniques.empty() && std::ranges::equal(m_techniques, techniques)) {
        m_slotsFollower.follow(m_cells.sets, m_cells.firstCells, verdicts, clear, fill, addGroup);
    } else {
        m_techniques.assign(techniques.begin(), techniques.end());
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
        m_slotSums[m_slots[bin]] += m_cells.counts[cell] & m_techniques[bin];
    }
    for (const auto place : m_sets.places(m_cells.sets[group])) {
        auto* slots = m_slotsByPlace.data() + place.index() * m_bins.slots;
        for (std::size_t slot = 0; slot < m_slotSums.size(); ++slot)
            slots[slot] += sign * m_slotSums[slot];
    }
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
