// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_plot.h"
#include "ui/charts/grid_plot.h"
#include "ui/charts/time_plot.h"

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr double aroundPoint = 7.0;
constexpr double besideText = 7.0; ///< above and below the middle of a line of words

std::optional<Hover> marked(
    const std::vector<MarkSpot>& spots, MarkIndex mark, const figure::Entity& entity, figure::HoverCard card)
{
    const auto spot = std::ranges::find(spots, mark, &MarkSpot::mark);
    if (spot == spots.end())
        return std::nullopt;
    return Hover{entity, std::move(card), spot->at, false, spot->area};
}

} // namespace

std::vector<MarkSpot> TimePlot::spots() const
{
    std::vector<MarkSpot> made;
    if (m_layout.plot.isEmpty())
        return made;
    for (std::size_t line = 0; line < m_marks.lines.size(); ++line) {
        const auto& points = m_marks.lines[line].points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!figure::valueOf(m_layout.quantity, points[i]))
                continue;
            const auto at = m_layout.point(points[i]);
            const QPointF reach(aroundPoint, aroundPoint);
            made.push_back({{line, i}, at, QRectF(at - reach, at + reach)});
        }
    }
    return made;
}

std::optional<Hover> TimePlot::hoverOn(MarkIndex mark) const
{
    if (mark.series >= m_marks.lines.size() || mark.point >= m_marks.lines[mark.series].points.size())
        return std::nullopt;
    auto hover = marked(spots(), mark, m_marks.lines[mark.series].entity,
        figure::hoverCard(m_marks, mark.series, mark.point, m_locale));
    if (hover)
        hover->isPoint = true;
    return hover;
}

PlotParts TimePlot::parts() const
{
    PlotParts made;
    for (const auto& spot : spots())
        made.marks.push_back(spot.area);
    for (const auto& label : m_layout.labels)
        made.texts.emplace_back(
            m_layout.endLabels.left(), label.y - besideText, m_layout.endLabels.width(), besideText * 2);
    const auto& plot = m_layout.plot;
    made.texts.emplace_back(plot.left(), plot.bottom(), plot.width(), besideText * 2.5);
    for (const double tick : m_layout.values.ticks)
        made.texts.emplace_back(
            plot.left() - besideText * 5, m_layout.y(tick) - besideText, besideText * 5, besideText * 2);
    return made;
}

PlotParts BarsPlot::parts() const
{
    PlotParts made;
    for (const auto& row : m_layout.rows) {
        made.marks.push_back(row.bar);
        made.texts.push_back(row.label);
        made.texts.emplace_back(row.value.x(), row.value.y() - besideText, row.valueWidth, besideText * 2);
    }
    if (m_layout.hidden > 0)
        made.texts.push_back(m_layout.more);
    return made;
}

PlotParts GridPlot::parts() const
{
    PlotParts made;
    for (std::size_t row = 0; row < m_layout.shown; ++row) {
        made.texts.push_back(m_layout.nameAt(row));
        for (std::size_t column = 0; column <= row; ++column)
            made.marks.push_back(m_layout.cellAt(row, column));
    }
    return made;
}

std::vector<MarkSpot> BarsPlot::spots() const
{
    std::vector<MarkSpot> made;
    for (const auto& row : m_layout.rows) {
        if (m_bars.bars[row.entry].filings.isKnown())
            made.push_back({{row.entry, 0}, {row.row.right(), row.bar.center().y()}, row.row});
    }
    return made;
}

std::optional<Hover> BarsPlot::hoverOn(MarkIndex mark) const
{
    if (mark.series >= m_bars.bars.size())
        return std::nullopt;
    return marked(
        spots(), mark, m_bars.bars[mark.series].entity, figure::hoverCard(m_bars, mark.series, m_locale));
}

} // namespace filingscape::ui
