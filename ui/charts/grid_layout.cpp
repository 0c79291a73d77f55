// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/grid_layout.h"

#include <algorithm>
#include <cmath>

namespace filingscape::ui {

namespace {

constexpr double aroundNumber = 12.0;

/// The widest column with which every name still fits between the end of its row and the right edge.
double columnFor(const figure::PairGrid& grid, std::size_t shown, double width, const GridMeasure& measure)
{
    double column = measure.mostColumn;
    for (std::size_t row = 0; row < shown; ++row) {
        const double name = std::ceil(measure.nameWidth(grid.entries[row].name)) + 1 + measure.nameGap;
        column = std::min(column, (width - name) / static_cast<double>(row + 1));
    }
    return column;
}

} // namespace

QRectF GridLayout::cellAt(std::size_t row, std::size_t column) const
{
    const QPointF at(origin.x() + cell.width() * static_cast<double>(column),
        origin.y() + cell.height() * static_cast<double>(row));
    return {at, QSizeF(cell.width() - gap, cell.height() - gap)};
}

QRectF GridLayout::nameAt(std::size_t row) const
{
    const auto last = cellAt(row, row);
    return {last.right() + nameGap, last.top(), std::max(0.0, right - last.right() - nameGap), last.height()};
}

GridLayout layOutGrid(const figure::PairGrid& grid, QRectF area, const GridMeasure& measure)
{
    GridLayout layout;
    const auto count = grid.entries.size();
    if (count == 0 || area.isEmpty())
        return layout;
    const double leastColumn = std::ceil(measure.widestNumber) + aroundNumber;
    const auto fit = [](double room, double least) {
        return static_cast<std::size_t>(std::max(1.0, std::floor(room / least)));
    };
    layout.shown = std::min(count, fit(area.height(), measure.leastRow));
    if (layout.shown < count && static_cast<double>(count) * measure.tightRow <= area.height())
        layout.shown = count;
    if (layout.shown < count)
        layout.shown = std::min(layout.shown, fit(area.height() - measure.leastRow, measure.leastRow));
    layout.shown = std::min(layout.shown, fit(area.width(), leastColumn));
    layout.hidden = count - layout.shown;

    const double forMore = layout.hidden > 0 ? measure.leastRow : 0.0;
    const double row = std::min(
        measure.mostRow, std::floor((area.height() - forMore) / static_cast<double>(layout.shown)));
    const double wanted = columnFor(grid, layout.shown, area.width(), measure);
    layout.hasCutName = wanted < leastColumn;
    // A name may be cut before a number is.
    const double most = std::floor(area.width() / static_cast<double>(layout.shown));
    layout.cell = {std::floor(std::clamp(wanted, std::min(leastColumn, most), measure.mostColumn)), row};
    layout.origin = area.topLeft();
    layout.isTight = row < measure.leastRow;
    if (layout.isTight)
        layout.gap = 1.0;
    layout.nameGap = measure.nameGap;
    layout.right = area.right();
    if (layout.hidden > 0)
        layout.more = {area.left(), layout.origin.y() + row * static_cast<double>(layout.shown), area.width(),
            measure.leastRow};
    return layout;
}

} // namespace filingscape::ui
