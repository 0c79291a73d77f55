// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/year_slider_geometry.h"

#include <algorithm>
#include <cmath>

namespace filingscape::ui {

using domain::Year;
using domain::YearRange;

double YearSliderGeometry::columnWidth() const
{
    return columns.width() / static_cast<double>(axis.size());
}

double YearSliderGeometry::edge(int year) const
{
    return columns.left() + columnWidth() * (year - axis.first);
}

QRectF YearSliderGeometry::column(Year year) const
{
    return {edge(year), columns.top(), columnWidth(), columns.height()};
}

Year YearSliderGeometry::yearAt(double x) const
{
    const int year
        = axis.first + static_cast<int>(std::floor((x - columns.left()) / std::max(1e-9, columnWidth())));
    return static_cast<Year>(std::clamp<int>(year, axis.first, axis.last));
}

YearSliderGeometry::Part YearSliderGeometry::partAt(double x, YearRange range) const
{
    const double first = edge(range.first);
    const double last = edge(range.last + 1);
    const double toFirst = std::abs(x - first);
    const double toLast = std::abs(x - last);
    // A one-year range is narrow: its handles keep their outer halves, its middle moves it.
    const double reach = std::min(handleWidth, std::max(4.0, (last - first) / 3));
    if (x <= first || (toFirst <= reach && toFirst <= toLast))
        return Part::First;
    if (x >= last || toLast <= reach)
        return Part::Last;
    return Part::Between;
}

YearRange YearSliderGeometry::dragged(Part part, YearRange start, double pressX, double x) const
{
    const int steps = static_cast<int>(std::lround((x - pressX) / std::max(1e-9, columnWidth())));
    return moved(part, start, steps, axis);
}

YearRange moved(YearSliderGeometry::Part part, YearRange range, int years, YearRange axis)
{
    int first = range.first;
    int last = range.last;
    switch (part) {
    case YearSliderGeometry::Part::First:
        first = std::clamp<int>(first + years, axis.first, last);
        break;
    case YearSliderGeometry::Part::Last:
        last = std::clamp<int>(last + years, first, axis.last);
        break;
    case YearSliderGeometry::Part::Between: {
        const int shift = std::clamp<int>(years, axis.first - first, axis.last - last);
        first += shift;
        last += shift;
        break;
    }
    }
    return {static_cast<Year>(first), static_cast<Year>(last)};
}

} // namespace filingscape::ui
