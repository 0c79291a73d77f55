// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace filingscape::domain {

/// A number of records, or unknown: what a source did not publish is not zero.
class Count
{
public:
    constexpr Count() = default;
    constexpr Count(std::int64_t value)
        : m_value(value)
    {
    }
    [[nodiscard]] static constexpr Count unknown() { return Count(-1); }

    [[nodiscard]] constexpr bool isKnown() const { return m_value >= 0; }
    /// Only for a known count.
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr std::int64_t valueOr(std::int64_t other) const
    {
        return isKnown() ? m_value : other;
    }
    bool operator==(const Count&) const = default;

private:
    std::int64_t m_value = 0;
};

/// Counts per row and column, row by row.
struct CountGrid {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<Count> cells;

    CountGrid() = default;
    CountGrid(std::size_t rowCount, std::size_t columnCount)
        : rows(rowCount)
        , columns(columnCount)
        , cells(rowCount * columnCount)
    {
    }
    bool operator==(const CountGrid&) const = default;
    [[nodiscard]] Count at(std::size_t row, std::size_t column) const
    {
        return cells[row * columns + column];
    }
    [[nodiscard]] Count& at(std::size_t row, std::size_t column) { return cells[row * columns + column]; }
};

} // namespace filingscape::domain
