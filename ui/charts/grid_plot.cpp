// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/grid_plot.h"

#include "app/figure/numbers.h"
#include "ui/charts/draw_text.h"
#include "ui/charts/text_block.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>

#include <algorithm>
#include <cmath>

namespace filingscape::ui {

namespace {

struct GridText {
    Q_DECLARE_TR_FUNCTIONS(filingscape::ui::GridText)
};

void drawCell(QPainter& painter, const figure::PairGrid& grid, MarkIndex cell, QRectF place,
    const QFont& font, const Theme& theme, const QLocale& locale)
{
    const auto [row, column] = cell;
    const auto colours = cellColours(grid, row, column, theme);
    painter.setPen(Qt::NoPen);
    painter.fillRect(place, colours.ground);
    if (grid.isChosen(row, column)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }
    painter.setFont(font);
    painter.setPen(colours.number);
    drawTextAround(
        painter, place.center(), Anchor::Middle, figure::countText(grid.cells.at(row, column), locale));
}

void drawReason(QPainter& painter, const QString& reason, QRectF area, const Theme& theme)
{
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(theme.secondText);
    const auto block = breakText(reason, painter.font(), area.width(), 6);
    double y = area.top() + block.lineHeight / 2;
    for (const auto& line : block.lines) {
        drawTextAround(painter, {area.left(), y}, Anchor::Start, line);
        y += block.lineHeight;
    }
}

QString moreText(std::size_t hidden, Dress dress, const QLocale& locale)
{
    if (hidden == 0)
        return {};
    const auto count = locale.toString(static_cast<qulonglong>(hidden));
    return dress == Dress::Image ? GridText::tr("and %1 more not shown").arg(count)
                                 : GridText::tr("and %1 more, listed in the table").arg(count);
}

} // namespace

Theme::InkedGround cellColours(
    const figure::PairGrid& grid, std::size_t row, std::size_t column, const Theme& theme)
{
    if (row == column)
        return {theme.barTint, theme.text};
    const int step = grid.step(row, column);
    if (step == 0)
        return {theme.grid, theme.secondText};
    return theme.heat[static_cast<std::size_t>(step - 1)];
}

GridPlot::GridPlot(QGraphicsScene& scene, Dress dress)
    : m_dress(dress)
    , m_item(new PaintedItem(1))
{
    scene.addItem(m_item);
}

GridPlot::~GridPlot()
{
    delete m_item;
}

void GridPlot::show(
    const figure::Figure& figure, const Theme& theme, const QLocale& locale, QRectF area, bool)
{
    m_grid = std::get<figure::PairGrid>(figure.marks);
    m_locale = locale;
    const auto font = theme.font(TextSize::Body);
    const QFontMetricsF metrics(font);
    GridMeasure measure;
    measure.nameWidth = [&metrics](const QString& text) { return metrics.horizontalAdvance(text); };
    for (const auto count : m_grid.cells.cells)
        measure.widestNumber
            = std::max(measure.widestNumber, metrics.horizontalAdvance(figure::countText(count, locale)));
    measure.leastRow = std::ceil(metrics.height()) + 2;
    const QFontMetricsF small(theme.font(TextSize::Caption));
    measure.tightRow = std::ceil(small.ascent()); // numbers have nothing below their line
    measure.mostRow = 34.0 * theme.textScale();
    measure.mostColumn = 84.0 * theme.textScale();
    measure.nameGap = theme.s;
    if (m_dress == Dress::Image) {
        measure.tightRow = std::floor(metrics.ascent()) + 1;
        measure.mostRow = 56.0;
        measure.mostColumn = 140.0;
    }
    m_layout = layOutGrid(m_grid, area, measure);
    const auto drawnFont = m_layout.isTight ? theme.font(TextSize::Caption) : font;

    m_item->show(area,
        [grid = m_grid, layout = m_layout, theme, font = drawnFont, locale, area,
            more = moreText(m_layout.hidden, m_dress, m_locale)](QPainter& painter) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            if (!grid.reason.isEmpty())
                drawReason(painter, grid.reason, area, theme);
            for (std::size_t step = 0; step < layout.shown; ++step) {
                const auto row = layout.entryAt(step);
                for (std::size_t across = 0; across <= step; ++across) {
                    const auto column = layout.entryAt(across);
                    drawCell(painter, grid, {row, column}, layout.cellAt(row, column), font, theme, locale);
                }
                const auto place = layout.nameAt(row);
                painter.setFont(font);
                painter.setPen(theme.text);
                drawTextAround(painter, {place.left(), place.center().y()}, Anchor::Start,
                    QFontMetricsF(font).elidedText(grid.entries[row].name, Qt::ElideRight, place.width()));
            }
            if (!more.isEmpty() && !layout.more.isEmpty()) {
                painter.setFont(theme.font(TextSize::Label));
                painter.setPen(theme.secondText);
                drawTextAround(painter, {layout.more.left(), layout.more.center().y()}, Anchor::Start, more);
            }
        });
}

std::optional<MarkIndex> GridPlot::cellUnder(QPointF point) const
{
    for (std::size_t step = 0; step < m_layout.shown; ++step) {
        const auto row = m_layout.entryAt(step);
        for (std::size_t across = 0; across <= step; ++across) {
            const auto column = m_layout.entryAt(across);
            if (m_layout.cellAt(row, column).contains(point))
                return MarkIndex{row, column};
        }
        if (m_layout.nameAt(row).contains(point))
            return MarkIndex{row, row};
    }
    return std::nullopt;
}

std::optional<figure::Entity> GridPlot::entityAt(QPointF point) const
{
    const auto cell = cellUnder(point);
    return cell ? std::optional(m_grid.entityOf(cell->series, cell->point)) : std::nullopt;
}

std::optional<Hover> GridPlot::hoverAt(QPointF point) const
{
    const auto cell = cellUnder(point);
    if (!cell)
        return std::nullopt;
    return Hover{m_grid.entityOf(cell->series, cell->point),
        figure::hoverCard(m_grid, cell->series, cell->point, m_locale), point};
}

std::vector<MarkSpot> GridPlot::spots() const
{
    std::vector<MarkSpot> made;
    for (std::size_t step = 0; step < m_layout.shown; ++step) {
        const auto row = m_layout.entryAt(step);
        for (std::size_t across = 0; across <= step; ++across) {
            const auto column = m_layout.entryAt(across);
            const auto cell = m_layout.cellAt(row, column);
            if (m_grid.cells.at(row, column).isKnown())
                made.push_back({{row, column}, cell.center(), cell});
        }
    }
    return made;
}

std::optional<Hover> GridPlot::hoverOn(MarkIndex mark) const
{
    if (mark.series >= m_grid.entries.size() || mark.point > mark.series || !m_layout.isShown(mark.series)
        || !m_layout.isShown(mark.point) || !m_grid.cells.at(mark.series, mark.point).isKnown())
        return std::nullopt;
    const auto cell = m_layout.cellAt(mark.series, mark.point);
    return Hover{m_grid.entityOf(mark.series, mark.point),
        figure::hoverCard(m_grid, mark.series, mark.point, m_locale), {cell.right(), cell.center().y()},
        false, cell};
}

} // namespace filingscape::ui
