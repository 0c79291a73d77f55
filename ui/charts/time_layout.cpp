// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_layout.h"

#include "ui/charts/label_placement.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace filingscape::ui {

double TimeLayout::x(double year) const
{
    return plot.left() + plot.width() * (year - axis.first + 0.5) / static_cast<double>(axis.size());
}

double TimeLayout::y(double value) const
{
    return plot.bottom() - plot.height() * values.height(value).value_or(0.0);
}

QPointF TimeLayout::point(const figure::YearPoint& point) const
{
    return {x(point.year), y(figure::valueOf(quantity, point).value_or(0.0))};
}

QRectF TimeLayout::columns(domain::YearRange years) const
{
    const double left = x(years.first - 0.5);
    return {left, plot.top(), x(years.last + 0.5) - left, plot.height()};
}

namespace {

void placeYearLabels(TimeLayout& layout, double labelWidth)
{
    const double column = layout.plot.width() / static_cast<double>(layout.axis.size());
    const auto every = static_cast<int>(std::max(1.0, std::ceil(labelWidth / std::max(0.01, column))));
    // Counted from the last year, which readers look for first.
    for (int year = layout.axis.last; year >= layout.axis.first; year -= every)
        layout.yearLabels.push_back({static_cast<domain::Year>(year), layout.x(year)});
}

/// Every line has a name: where they are crowded, names also stand beside the row of years, then closer
/// together and beside what is under the plot. The lines come by filings; what has no room even so, the
/// smallest, goes without.
void placeEndLabels(TimeLayout& layout, const figure::TimeLines& marks, const TimeMeasure& measure)
{
    std::vector<double> wanted;
    for (std::size_t i = 0; i < marks.lines.size(); ++i) {
        const auto& points = marks.lines[i].points;
        const auto last = std::find_if(points.rbegin(), points.rend(),
            [&layout](const auto& p) { return figure::valueOf(layout.quantity, p).has_value(); });
        if (last == points.rend())
            continue;
        const auto end = layout.point(*last);
        layout.labels.push_back({i, end.y(), end});
        wanted.push_back(end.y());
    }
    const auto names = static_cast<double>(wanted.size());
    const double low = layout.plot.top() - measure.textHeight / 2;
    double high = layout.plot.bottom() + measure.textHeight / 2;
    layout.labelStep = measure.textHeight;
    if (names * layout.labelStep > high - low)
        high = std::max(high, layout.endLabels.bottom());
    if (names * layout.labelStep > high - low) {
        layout.labelStep = std::clamp((high - low) / names, measure.leastStep, measure.textHeight);
        high = std::min(high + measure.roomBelow, std::max(high, low + names * layout.labelStep));
    }
    const auto room = static_cast<std::size_t>((high - low) / layout.labelStep + 1e-6);
    if (wanted.size() > room) {
        wanted.resize(room);
        layout.labels.resize(room);
    }
    const auto placed = placeLabels(wanted, layout.labelStep, low, high);
    for (std::size_t i = 0; i < placed.size(); ++i)
        layout.labels[i].y = placed[i];
}

} // namespace

TimeLayout layOutTime(const figure::TimeLines& marks, figure::ValueAxis values, const QStringList& ticks,
    QRectF area, const TimeMeasure& measure)
{
    TimeLayout layout;
    layout.values = std::move(values);
    layout.quantity = marks.quantity;
    layout.axis = marks.axis;
    double tickWidth = 0.0;
    for (const auto& tick : ticks)
        tickWidth = std::max(tickWidth, measure.textWidth(tick));
    double nameWidth = 0.0;
    for (const auto& line : marks.lines)
        nameWidth = std::max(nameWidth, measure.textWidth(line.name));
    layout.hasCutName = nameWidth > area.width() * measure.mostNames;
    nameWidth = std::min(nameWidth, area.width() * measure.mostNames);
    const double strip
        = marks.lines.empty() ? 0.0 : std::ceil(nameWidth) + measure.keyWidth + measure.gap * 3;
    const double left = std::ceil(tickWidth) + measure.gap;
    layout.plot = QRectF(area.left() + left, area.top() + std::ceil(measure.textHeight / 2),
        area.width() - left - strip, area.height() - std::ceil(measure.textHeight * 1.5) - measure.gap / 2);
    if (layout.plot.width() < 1 || layout.plot.height() < 1)
        return TimeLayout{};
    layout.endLabels
        = QRectF(layout.plot.right() + measure.gap * 2, area.top(), strip - measure.gap * 2, area.height());
    placeYearLabels(layout, measure.textWidth(QStringLiteral("2020")) + measure.gap * 1.5);
    placeEndLabels(layout, marks, measure);
    return layout;
}

} // namespace filingscape::ui
