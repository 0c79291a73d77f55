// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_plot.h"
#include "ui/charts/time_plot.h"

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr double aroundPoint = 7.0;

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
