// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cell_verdicts.h"

#include <algorithm>

namespace filingscape::engine
{

CellVerdicts::CellVerdicts(const CellList& cells)
    : m_cells(cells)
    , m_passes(cells.size(), 0)
{
}

bool CellVerdicts::follow(std::span<const std::uint8_t> sets, std::span<const std::uint8_t> bins)
{
    const bool otherBins = !std::ranges::equal(m_bins, bins);
    if (!otherBins && std::ranges::equal(m_sets, sets))
        return false;
    const bool isFirst = m_sets.empty();
    for (std::size_t group = 0; group < m_cells.groups(); ++group) {
        const auto set = m_cells.sets[group];
        const bool flips = isFirst || m_sets[set] != sets[set];
        const auto begin = m_cells.firstCells[group];
        const auto end = m_cells.firstCells[group + 1];
        if (sets[set] == 0) {
            if (flips)
                std::fill(m_passes.data() + begin, m_passes.data() + end, std::uint8_t{0});
        } else if (flips || otherBins) {
            for (auto cell = begin; cell < end; ++cell)
                m_passes[cell] = bins[m_cells.bins[cell]];
        }
    }
    m_sets.assign(sets.begin(), sets.end());
    m_bins.assign(bins.begin(), bins.end());
    return true;
}

} // namespace filingscape::engine
