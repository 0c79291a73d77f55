// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"
#include "app/engine/place_sets.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// Filings by place and year slot, summed from groups of cells under a technique filter. List and sets must
/// outlive it.
class SlotTable final
{
public:
    SlotTable(const CellList& cells, const PlaceSets& sets, const Bins& bins, std::size_t places);

    [[nodiscard]] std::vector<std::uint32_t>& counts() { return m_counts; }
    [[nodiscard]] std::span<const std::uint32_t> counts() const { return m_counts; }
    [[nodiscard]] std::size_t bytes() const { return m_counts.capacity() * sizeof(std::uint32_t); }

    void clear();
    /// `techniques` is all ones or zero by bin, `sign` 1 or -1 modulo 2^32.
    void add(std::size_t group, const std::vector<std::uint32_t>& techniques, std::uint32_t sign);

private:
    const CellList& m_cells;
    const PlaceSets& m_sets;
    const Bins& m_bins;
    std::vector<std::uint32_t> m_counts;
    std::vector<std::uint32_t> m_sums; ///< by slot, of the group at hand
};

} // namespace filingscape::engine
