// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine
{

/// The filings that several applicants of the head share: for exactly two of them a list of cells per pair,
/// for more the rows themselves.
class HeadPairs final
{
public:
    struct CrowdedRow {
        std::uint32_t row = 0;
        std::uint32_t cell = 0;
    };

    HeadPairs() = default;
    HeadPairs(const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks,
        std::size_t headSize);

    /// One cell for each filing that has both and no third of the head, where first < second < headSize.
    [[nodiscard]] std::span<const std::uint32_t> cellsOf(std::size_t first, std::size_t second) const
    {
        const auto pair = numberOf(first, second);
        return {m_cells.data() + m_firstCells[pair], m_firstCells[pair + 1] - m_firstCells[pair]};
    }
    [[nodiscard]] std::span<const CrowdedRow> crowdedRows() const { return m_crowded; }
    [[nodiscard]] std::size_t bytes() const;

private:
    [[nodiscard]] static std::size_t numberOf(std::size_t first, std::size_t second)
    {
        return second * (second - 1) / 2 + first;
    }

    std::vector<std::uint32_t> m_firstCells; ///< by pair, one more at the end
    std::vector<std::uint32_t> m_cells;
    std::vector<CrowdedRow> m_crowded;
};

} // namespace filingscape::engine
