// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/place_tallies.h"

#include "app/engine/masked_sum.h"

#include <algorithm>
#include <utility>

namespace filingscape::engine {

PlaceTallies::PlaceTallies(const CellList& cells, const PlaceSets& sets, std::size_t places, const Bins& bins)
    : m_cells(cells)
    , m_sets(sets)
    , m_places(places)
    , m_bins(bins)
    , m_all(bins.size())
    , m_allByPlace(places * bins.size())
    , m_slots(cells, sets, bins, places)
{
    countAll();
    m_passing = m_all;
    m_passingFollower.startWith(m_sets.size(), 1);
}

std::size_t PlaceTallies::bytes() const
{
    std::size_t sum = m_passingFollower.bytes() + m_slotsFollower.bytes() + m_slots.bytes();
    for (const auto* table : {&m_all, &m_allByPlace, &m_passing, &m_techniques})
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
    counts.all = m_all;
    counts.passing = passing(verdicts);
    counts.slotsByPlace = std::as_const(m_slots).counts();
    counts.places.reserve(m_places);
    for (std::size_t place = 0; place < m_places; ++place)
        counts.places.push_back(maskedSum(allOf(place), masks.both));
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
    const auto clear = [this] { m_slots.clear(); };
    const auto fill = [this] { fillSlots(); };
    const auto addGroup
        = [this](std::size_t group, std::uint32_t sign) { m_slots.add(group, m_techniques, sign); };
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

void PlaceTallies::fillSlots()
{
    const auto sets = m_bins.techniqueSets;
    const std::span<const std::uint32_t> techniques(m_techniques);
    auto& counts = m_slots.counts();
    for (std::size_t at = 0; at < counts.size(); ++at) {
        const auto place = at / m_bins.slots;
        const auto first = at % m_bins.slots * sets;
        counts[at] = maskedSum(allOf(place).subspan(first, sets), techniques.subspan(first, sets));
    }
}

} // namespace filingscape::engine
