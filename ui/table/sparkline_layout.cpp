// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sparkline_layout.h"

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr int widestColumn = 9;
// Below the bars: the baseline, a gap, the mark of the chosen years.
constexpr int markTop = 2;
constexpr int markHeight = 2;
constexpr int underline = markTop + markHeight;

} // namespace

SparklineLayout layoutSparkline(const session::ApplicantTrend& trend, const QRect& room)
{
    SparklineLayout layout;
    const auto years = static_cast<int>(trend.points.size());
    if (years == 0 || room.width() <= 0 || room.height() <= underline)
        return layout;
    // Columns of equal width where there is room for at least one pixel each, else as they fall.
    const int step = std::min(widestColumn, room.width() / years);
    const auto edge = [&](int year) {
        return step > 0 ? room.left() + year * step : room.left() + year * room.width() / years;
    };
    const int gap = step > 2 ? 1 : 0;
    const int ground = room.bottom() + 1 - underline;
    const int height = ground - room.top();
    int firstChosen = years;
    int lastChosen = -1;
    for (int i = 0; i < years; ++i) {
        const auto& point = trend.points[i];
        SparklineLayout::Column column{{}, point.isIncomplete, point.isChosen};
        if (point.filings > 0) {
            const auto share = static_cast<double>(point.filings) / static_cast<double>(trend.top);
            const int tall = std::clamp(qRound(share * height), 1, height);
            column.bar = QRectF(edge(i), ground - tall, std::max(1, edge(i + 1) - edge(i) - gap), tall);
        }
        if (point.isChosen) {
            firstChosen = std::min(firstChosen, i);
            lastChosen = i;
        }
        layout.columns << column;
    }
    layout.baseline = QRectF(edge(0), ground, edge(years) - edge(0) - gap, 1);
    if (lastChosen >= 0 && lastChosen - firstChosen + 1 < years)
        layout.chosenYears
            = QRectF(edge(firstChosen), ground, edge(lastChosen + 1) - edge(firstChosen) - gap, underline);
    return layout;
}

} // namespace filingscape::ui
