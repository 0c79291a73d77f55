// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cells.h"

#include <algorithm>
#include <numeric>

namespace filingscape::engine {

namespace {

Bins binsOf(const FilingRows& rows, domain::DateBasis basis, std::size_t techniqueSets)
{
    Bins bins;
    bins.techniqueSets = techniqueSets;
    domain::Year last = 0;
    for (const auto year : rows.years[static_cast<std::size_t>(basis)]) {
        if (year == domain::unknownYear)
            continue;
        bins.firstYear = bins.firstYear == 0 ? year : std::min(bins.firstYear, year);
        last = std::max(last, year);
    }
    if (last != 0)
        bins.slots = std::size_t(last - bins.firstYear) + 2;
    for (std::uint32_t slot = 0; slot < bins.slots; ++slot)
        bins.slotOfBin.insert(bins.slotOfBin.end(), techniqueSets, slot);
    return bins;
}

/// `order` sorted by key, rows of equal keys as they were.
std::vector<std::uint32_t> sortedBy(
    const std::vector<std::uint32_t>& keys, std::size_t bound, const std::vector<std::uint32_t>& order)
{
    std::vector<std::uint32_t> next(bound + 1, 0);
    for (const auto key : keys)
        ++next[key + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<std::uint32_t> result(order.size());
    for (const auto row : order)
        result[next[keys[row]]++] = row;
    return result;
}

} // namespace

void CellList::clear()
{
    sets.clear();
    firstCells.assign(1, 0);
    bins.clear();
    counts.clear();
}

std::size_t CellList::bytes() const
{
    return (sets.capacity() + firstCells.capacity() + bins.capacity() + counts.capacity())
        * sizeof(std::uint32_t);
}

CellTable::CellTable(
    FilingRows& rows, RowKeys keys, domain::DateBasis basis, std::size_t placeSets, std::size_t techniqueSets)
    : m_bins(binsOf(rows, basis, techniqueSets))
{
    auto bins = std::move(keys.techniqueSets);
    for (std::size_t row = 0; row < bins.size(); ++row)
        bins[row] = m_bins.binOf(rows.year(basis, row), bins[row]);

    std::vector<std::uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0U);
    order = sortedBy(bins, m_bins.size(), order);
    order = sortedBy(keys.placeSets, placeSets, order);

    for (std::size_t row = 0; row < order.size(); ++row) {
        const auto set = keys.placeSets[order[row]];
        const auto bin = bins[order[row]];
        if (m_list.sets.empty() || m_list.sets.back() != set || m_list.bins.back() != bin) {
            m_list.append(set, bin, 0);
            m_firstRows.push_back(static_cast<std::uint32_t>(row));
        }
        ++m_list.counts.back();
    }
    m_firstRows.push_back(static_cast<std::uint32_t>(order.size()));
    for (auto* column : {&m_list.sets, &m_list.firstCells, &m_list.bins, &m_list.counts, &m_firstRows})
        column->shrink_to_fit();
    rows.years[static_cast<std::size_t>(basis)] = {};
    rows = rows.picked(order);
}

std::uint32_t CellTable::placeSetOf(std::uint32_t cell) const
{
    const auto after = std::ranges::upper_bound(m_list.firstCells, cell);
    return m_list.sets[static_cast<std::size_t>(after - m_list.firstCells.begin()) - 1];
}

std::uint32_t CellTable::cellOf(std::uint32_t row) const
{
    const auto after = std::ranges::upper_bound(m_firstRows, row);
    return static_cast<std::uint32_t>(after - m_firstRows.begin()) - 1;
}

RowKeys CellTable::keys() const
{
    RowKeys keys;
    const std::size_t rows = m_firstRows.back();
    keys.placeSets.reserve(rows);
    keys.techniqueSets.reserve(rows);
    keys.years.reserve(m_bins.slots == 1 ? 0 : rows);
    for (std::size_t group = 0; group < m_list.groups(); ++group) {
        for (auto cell = m_list.firstCells[group]; cell < m_list.firstCells[group + 1]; ++cell) {
            const auto count = m_list.counts[cell];
            const auto bin = m_list.bins[cell];
            const auto techniqueSet = static_cast<std::uint32_t>(bin % m_bins.techniqueSets);
            keys.placeSets.insert(keys.placeSets.end(), count, m_list.sets[group]);
            keys.techniqueSets.insert(keys.techniqueSets.end(), count, techniqueSet);
            if (m_bins.slots > 1)
                keys.years.insert(keys.years.end(), count, m_bins.yearOf(m_bins.slotOfBin[bin]));
        }
    }
    return keys;
}

std::size_t CellTable::bytes() const
{
    return m_list.bytes() + m_firstRows.capacity() * sizeof(std::uint32_t);
}

} // namespace filingscape::engine
