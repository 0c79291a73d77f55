// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_layout.h"

#include "app/domain/edition.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace filingscape::ui {

namespace {

std::vector<std::size_t> shownEntries(const figure::RankedBars& bars, std::size_t shown)
{
    std::vector<std::size_t> entries(shown);
    std::iota(entries.begin(), entries.end(), std::size_t{0});
    const auto untagged = std::ranges::find_if(bars.bars, [](const figure::Bar& bar) {
        return bar.entity.kind == figure::Entity::Kind::Technique
            && bar.entity.key.toStdString() == domain::untaggedKey;
    });
    const auto at = static_cast<std::size_t>(untagged - bars.bars.begin());
    if (untagged != bars.bars.end() && at >= shown && shown > 1)
        entries.back() = at;
    return entries;
}

} // namespace

BarsLayout layOutBars(
    const figure::RankedBars& bars, const QStringList& values, QRectF area, const BarsMeasure& measure)
{
    BarsLayout layout;
    const auto count = bars.bars.size();
    if (count == 0 || area.isEmpty())
        return layout;

    auto fitting = static_cast<std::size_t>(std::max(1.0, std::floor(area.height() / measure.leastRow)));
    if (fitting < count && static_cast<double>(count) * measure.tightRow <= area.height())
        fitting = count;
    if (fitting < count)
        fitting = std::max<std::size_t>(1, fitting - 1); // room for the line about the rest
    const auto shown = std::min(fitting, count);
    layout.hidden = count - shown;
    const auto lines = static_cast<double>(shown + (layout.hidden > 0 ? 1 : 0));
    const double rowHeight = std::min(measure.mostRow, area.height() / lines);

    double labelWidth = 0.0;
    double valueWidth = 0.0;
    std::vector<double> valueWidths;
    const auto entries = shownEntries(bars, shown);
    for (const auto entry : entries) {
        labelWidth = std::max(labelWidth, measure.labelWidth(bars.bars[entry].label));
        valueWidths.push_back(measure.valueWidth(values[static_cast<qsizetype>(entry)]));
        valueWidth = std::max(valueWidth, valueWidths.back());
    }
    const double mostLabelWidth = area.width() * measure.mostLabels;
    // Words break unevenly, so two lines do not hold twice the width.
    const double mostWords = mostLabelWidth * (rowHeight >= measure.twoLines ? 1.6 : 1.0);
    layout.hasCutLabel = std::ceil(labelWidth) + 1 > mostWords;
    labelWidth = std::min(std::ceil(labelWidth) + 1, mostLabelWidth);
    layout.baseline = std::round(area.left() + labelWidth + measure.gap);
    const double room = std::max(1.0, area.right() - layout.baseline - valueWidth - measure.gap);

    for (std::size_t i = 0; i < shown; ++i) {
        const QRectF row(
            area.left(), area.top() + rowHeight * static_cast<double>(i), area.width(), rowHeight);
        const auto filings = bars.bars[entries[i]].filings.valueOr(0);
        const double share
            = bars.top > 0 ? static_cast<double>(filings) / static_cast<double>(bars.top) : 0.0;
        const double length = filings > 0 ? std::max(1.0, room * share) : 0.0;
        const double thickness = std::round(std::min(rowHeight * 0.64, measure.mostBar));
        const QRectF bar(layout.baseline, std::round(row.center().y() - thickness / 2), length, thickness);
        layout.rows.push_back({entries[i], row, QRectF(area.left(), row.top(), labelWidth, rowHeight), bar,
            QPointF(bar.right() + measure.gap * 0.75, row.center().y()), valueWidths[i]});
    }
    if (layout.hidden > 0)
        layout.more = QRectF(layout.baseline, area.top() + rowHeight * static_cast<double>(shown),
            area.right() - layout.baseline, rowHeight);
    return layout;
}

} // namespace filingscape::ui
