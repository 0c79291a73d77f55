// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// The filings that several of the first applicants by rank share: for exactly two of them a list per pair,
/// for more the rows themselves.
class HeadPairs final
{
public:
    struct Shared {
        std::uint32_t set = 0;
        std::uint32_t bin = 0;
    };
    struct CrowdedRow {
        std::uint32_t row = 0;
        Shared at;
    };

    HeadPairs() = default;
    /// The applicants of rank 0 to `size` - 1; `ranks` by applicant.
    HeadPairs(const FilingRows& rows, const CellTable& cells, std::span<const std::uint32_t> ranks,
        std::size_t size);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Where each filing is that has both and no third of them, first < second < size().
    [[nodiscard]] std::span<const Shared> of(std::size_t first, std::size_t second) const
    {
        const auto pair = numberOf(first, second);
        return {m_shared.data() + m_ends[pair], m_ends[pair + 1] - m_ends[pair]};
    }
    [[nodiscard]] std::span<const CrowdedRow> crowdedRows() const { return m_crowded; }
    [[nodiscard]] std::size_t bytes() const;

private:
    [[nodiscard]] static std::size_t numberOf(std::size_t first, std::size_t second)
    {
        return second * (second - 1) / 2 + first;
    }

    std::size_t m_size = 0;
    std::vector<std::uint32_t> m_ends; ///< by pair, after a leading 0
    std::vector<Shared> m_shared;
    std::vector<CrowdedRow> m_crowded;
};

} // namespace filingscape::engine
