// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/slot_table.h"

#include <algorithm>

namespace filingscape::engine {

SlotTable::SlotTable(const CellList& cells, const PlaceSets& sets, const Bins& bins, std::size_t places)
    : m_cells(cells)
    , m_sets(sets)
    , m_bins(bins)
    , m_counts(places * bins.slots)
    , m_sums(bins.slots)
{
}

void SlotTable::clear()
{
    std::ranges::fill(m_counts, 0U);
}

void SlotTable::add(std::size_t group, const std::vector<std::uint32_t>& techniques, std::uint32_t sign)
{
    const auto begin = m_cells.firstCells[group];
    const auto end = m_cells.firstCells[group + 1];
    const auto filingsIn = [&](std::size_t cell, std::uint32_t bin) {
        return sign * (m_cells.counts[cell] & techniques[bin]);
    };
    if (end - begin <= 2) {
        for (auto cell = begin; cell < end; ++cell) {
            const auto bin = m_cells.bins[cell];
            auto* counts = m_counts.data() + m_bins.slotOfBin[bin];
            const auto filings = filingsIn(cell, bin);
            m_sets.visitPlaces(
                m_cells.sets[group], [&](std::size_t place) { counts[place * m_bins.slots] += filings; });
        }
        return;
    }
    std::ranges::fill(m_sums, 0U);
    for (auto cell = begin; cell < end; ++cell) {
        const auto bin = m_cells.bins[cell];
        m_sums[m_bins.slotOfBin[bin]] += filingsIn(cell, bin);
    }
    m_sets.visitPlaces(m_cells.sets[group], [&](std::size_t place) {
        auto* counts = m_counts.data() + place * m_bins.slots;
        for (std::size_t slot = 0; slot < m_sums.size(); ++slot)
            counts[slot] += m_sums[slot];
    });
}

} // namespace filingscape::engine
