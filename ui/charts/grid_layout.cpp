// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/grid_layout.h"

#include <algorithm>
#include <cmath>

namespace filingscape::ui {

namespace {

constexpr double aroundNumber = 12.0;

/// The widest column with which every name still fits between the end of its row and the right edge.
double columnFor(
    const figure::PairGrid& grid, const GridLayout& layout, double width, const GridMeasure& measure)
{
    double column = measure.mostColumn;
    for (std::size_t place = 0; place < layout.shown; ++place) {
        const auto& entry = grid.entries[layout.entryAt(place)];
        const double name = std::ceil(measure.nameWidth(entry.name)) + 1 + measure.nameGap;
        column = std::min(column, (width - name) / static_cast<double>(place + 1));
    }
    return column;
}

} // namespace

std::size_t GridLayout::entryAt(std::size_t place) const
{
    return place + 1 == shown ? shown + hidden - 1 : place;
}

bool GridLayout::isShown(std::size_t entry) const
{
    return entry + 1 < shown || (shown > 0 && entry + 1 == shown + hidden);
}

QRectF GridLayout::cellAt(std::size_t row, std::size_t column) const
{
    const auto placeOf
        = [this](std::size_t entry) { return static_cast<double>(std::min(entry, shown - 1)); };
    const QPointF at(origin.x() + cell.width() * placeOf(column), origin.y() + cell.height() * placeOf(row));
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
    const auto mostAcross = std::min(count, fit(area.width(), leastColumn));
    layout.shown = std::min(mostAcross, fit(area.height(), measure.tightRow));
    if (layout.shown < count)
        layout.shown = std::min(mostAcross, fit(area.height() - measure.leastRow, measure.tightRow));
    layout.hidden = count - layout.shown;

    const bool hasMore = layout.hidden > 0 && area.height() >= measure.leastRow + measure.tightRow;
    const double forMore = hasMore ? measure.leastRow : 0.0;
    const double row = std::min(
        measure.mostRow, std::floor((area.height() - forMore) / static_cast<double>(layout.shown)));
    const double wanted = columnFor(grid, layout, area.width(), measure);
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
    if (hasMore)
        layout.more = {area.left(), layout.origin.y() + row * static_cast<double>(layout.shown), area.width(),
            measure.leastRow};
    return layout;
}

} // namespace filingscape::ui
