// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/count.h"
#include "app/domain/ids.h"
#include "app/domain/measure.h"
#include "app/domain/year_range.h"

#include <array>
#include <cstdint>
#include <vector>

namespace filingscape::domain {

/// What a source published of one place, field and year.
struct Cell {
    Count value = Count::unknown(); ///< unknown where it was not published
    bool isIncomplete = false; ///< the source itself says that the year will still grow
};

/// The most that a cell may hold. All patent documents that were ever published are fewer than a fifth of it,
/// and a sum of as many cells as an edition may have stays far from the end of 64 bits.
inline constexpr std::int64_t largestCell = 1'000'000'000;
/// The most places times fields times years of an edition of cells: 64 MB, and few enough to be added anew
/// for every frame. 250 places with 64 fields over 100 years have 1.6 million.
inline constexpr std::size_t mostCells = 2'000'000;

/// Everything of a counts edition: a cell per measure, place, field and year. Fields overlap, so they are
/// never added; the first field is the total.
class CellFacts final
{
public:
    CellFacts() = default;
    CellFacts(YearRange axis, std::size_t places, std::size_t fields)
        : m_axis(axis)
        , m_places(places)
        , m_fields(fields)
    {
        for (auto& cells : m_cells)
            cells.resize(places * fields * axis.size());
    }

    [[nodiscard]] YearRange axis() const { return m_axis; }
    [[nodiscard]] std::size_t places() const { return m_places; }
    [[nodiscard]] std::size_t fields() const { return m_fields; }
    [[nodiscard]] const Cell& at(Measure measure, PlaceId place, TechniqueId field, Year year) const
    {
        return m_cells[static_cast<std::size_t>(measure)][position(place, field, year)];
    }
    [[nodiscard]] Cell& at(Measure measure, PlaceId place, TechniqueId field, Year year)
    {
        return m_cells[static_cast<std::size_t>(measure)][position(place, field, year)];
    }

private:
    [[nodiscard]] std::size_t position(PlaceId place, TechniqueId field, Year year) const
    {
        return (place.index() * m_fields + field.index()) * m_axis.size()
            + static_cast<std::size_t>(year - m_axis.first);
    }

    YearRange m_axis;
    std::size_t m_places = 0;
    std::size_t m_fields = 0;
    std::array<std::vector<Cell>, measureCount> m_cells;
};

} // namespace filingscape::domain
