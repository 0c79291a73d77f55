// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine
{

/// One byte a cell: 1 where its filings pass years, techniques and places.
class CellVerdicts final
{
public:
    /// Nothing passes until follow() is called. The list must outlive it.
    explicit CellVerdicts(const CellList& cells);

    [[nodiscard]] std::span<const std::uint8_t> passes() const { return m_passes; }
    [[nodiscard]] std::size_t bytes() const { return m_passes.capacity() + m_sets.capacity(); }

    /// Takes the verdicts by place set and by bin; true if that may have changed a cell.
    bool follow(std::span<const std::uint8_t> sets, std::span<const std::uint8_t> bins);

private:
    const CellList& m_cells;
    std::vector<std::uint8_t> m_passes;
    std::vector<std::uint8_t> m_sets;
    std::vector<std::uint8_t> m_bins;
};

} // namespace filingscape::engine
