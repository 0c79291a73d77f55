// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/place_tallies.h"

#include <algorithm>

namespace filingscape::engine
{

namespace
{

constexpr std::uint32_t plus = 1;
constexpr std::uint32_t minus = ~std::uint32_t{0};

enum class Start { Nothing, Everything, Present };

/// From where the fewest cells have to be added or taken away.
Start cheapestStart(
    const CellList& cells, std::span<const std::uint8_t> present, std::span<const std::uint8_t> wanted)
{
    std::size_t passing = 0;
    std::size_t flipping = 0;
    for (std::size_t group = 0; group < cells.groups(); ++group) {
        const std::size_t size = cells.firstCells[group + 1] - cells.firstCells[group];
        const auto set = cells.sets[group];
        passing += wanted[set] != 0 ? size : 0;
        flipping += wanted[set] != present[set] ? size : 0;
    }
    const auto failing = cells.size() - passing;
    if (flipping <= std::min(passing, failing))
        return Start::Present;
    return passing < failing ? Start::Nothing : Start::Everything;
}

template <class Add>
void followVerdicts(const CellList& cells, std::vector<std::uint8_t>& present,
    std::span<const std::uint8_t> wanted, std::vector<std::uint32_t>& counts,
    const std::vector<std::uint32_t>& everything, Add add)
{
    if (std::ranges::equal(present, wanted))
        return;
    const auto start = cheapestStart(cells, present, wanted);
    if (start == Start::Nothing) {
        std::ranges::fill(counts, 0U);
        std::ranges::fill(present, std::uint8_t{0});
    } else if (start == Start::Everything) {
        counts = everything;
        std::ranges::fill(present, std::uint8_t{1});
    }
    for (std::size_t group = 0; group < cells.groups(); ++group) {
        const auto set = cells.sets[group];
        if (present[set] != wanted[set])
            add(counts, group, wanted[set] != 0 ? plus : minus);
    }
    present.assign(wanted.begin(), wanted.end());
}

} // namespace

PlaceTallies::PlaceTallies(const CellList& cells, const PlaceSets& sets, std::size_t places, std::size_t bins)
    : m_cells(cells)
    , m_sets(sets)
    , m_bins(bins)
    , m_all(bins)
    , m_allByPlace(places * bins)
{
    recount();
}

std::size_t PlaceTallies::bytes() const
{
    return (m_all.capacity() + m_passing.capacity() + m_allByPlace.capacity() + m_passingByPlace.capacity())
        * sizeof(std::uint32_t)
        + m_verdicts.capacity() + m_verdictsByPlace.capacity();
}

void PlaceTallies::recount()
{
    std::ranges::fill(m_all, 0U);
    std::ranges::fill(m_allByPlace, 0U);
    for (std::size_t group = 0; group < m_cells.groups(); ++group) {
        add(m_all, group, plus);
        addByPlace(m_allByPlace, group, plus);
    }
    m_passing = m_all;
    m_passingByPlace = m_allByPlace;
    m_verdicts.assign(m_sets.size(), 1);
    m_verdictsByPlace.assign(m_sets.size(), 1);
}

void PlaceTallies::follow(std::span<const std::uint8_t> verdicts)
{
    followVerdicts(m_cells, m_verdicts, verdicts, m_passing, m_all,
        [this](auto& counts, std::size_t group, std::uint32_t sign) { add(counts, group, sign); });
}

void PlaceTallies::followByPlace(std::span<const std::uint8_t> verdicts)
{
    followVerdicts(m_cells, m_verdictsByPlace, verdicts, m_passingByPlace, m_allByPlace,
        [this](auto& counts, std::size_t group, std::uint32_t sign) { addByPlace(counts, group, sign); });
}

void PlaceTallies::add(std::vector<std::uint32_t>& bins, std::size_t group, std::uint32_t sign) const
{
    for (auto cell = m_cells.firstCells[group]; cell < m_cells.firstCells[group + 1]; ++cell)
        bins[m_cells.bins[cell]] += sign * m_cells.counts[cell];
}

void PlaceTallies::addByPlace(std::vector<std::uint32_t>& table, std::size_t group, std::uint32_t sign) const
{
    for (const auto place : m_sets.places(m_cells.sets[group])) {
        auto* bins = table.data() + place.index() * m_bins;
        for (auto cell = m_cells.firstCells[group]; cell < m_cells.firstCells[group + 1]; ++cell)
            bins[m_cells.bins[cell]] += sign * m_cells.counts[cell];
    }
}

} // namespace filingscape::engine
