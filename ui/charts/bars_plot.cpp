// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_plot.h"

#include "app/figure/numbers.h"
#include "ui/charts/draw_text.h"
#include "ui/charts/qualifier_bar.h"
#include "ui/charts/text_block.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>

#include <algorithm>
#include <cmath>

namespace filingscape::ui {

namespace {

struct BarsText {
    Q_DECLARE_TR_FUNCTIONS(filingscape::ui::BarsText)
};

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto mix = [shareOfB](float x, float y) { return x + (y - x) * static_cast<float>(shareOfB); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

QColor steppedBack(const QColor& colour, const Theme& theme)
{
    const double least = contrast(theme.barTint, theme.surface);
    auto made = colour;
    for (int percent = 65; percent >= 0; percent -= 5) {
        made = mixed(colour, theme.surface, percent / 100.0);
        if (contrast(made, theme.surface) >= least)
            break;
    }
    return made;
}

namespace {

/// What stands at the end of a bar.
QString valueOf(const figure::Bar& bar, const figure::RankedBars& bars, const QLocale& locale)
{
    if (bar.printed)
        return bar.printed->words;
    return bar.filings.isKnown() || bars.unknownWords.isEmpty()
        ? figure::countText(bar.filings, locale, bars.unitsPerFiling)
        : bars.unknownWords;
}

QColor barColour(const figure::Bar& bar, bool hasChosen, const Theme& theme)
{
    const bool stepsBack = hasChosen && !bar.chosen;
    if (bar.entity.kind == figure::Entity::Kind::Technique)
        return stepsBack ? steppedBack(theme.colour(bar.entity), theme) : theme.colour(bar.entity);
    if (stepsBack)
        return theme.barTint;
    return bar.chosen ? theme.accent : theme.bar;
}

/// Right-aligned on one line, on two where they fit, cut otherwise.
void drawLabel(QPainter& painter, const QString& label, QRectF place, double twoLines)
{
    if (place.height() < twoLines) {
        const auto whole = QFontMetricsF(painter.font()).elidedText(label, Qt::ElideRight, place.width());
        drawTextAround(painter, {place.right(), place.center().y()}, Anchor::End, whole);
        return;
    }
    const auto block = breakText(label, painter.font(), place.width(), 2);
    double y = place.center().y() - block.lineHeight * (static_cast<double>(block.lines.size()) - 1) / 2;
    for (const auto& line : block.lines) {
        drawTextAround(painter, {place.right(), y}, Anchor::End, line);
        y += block.lineHeight;
    }
}

/// Under the bars, or under their labels too where it is longer than the bars.
void drawMore(QPainter& painter, const QString& text, const BarsLayout& layout, const Theme& theme)
{
    painter.setFont(theme.font(TextSize::Label));
    painter.setPen(theme.secondText);
    const QFontMetricsF metrics(painter.font());
    const auto& row = layout.rows.front().row;
    const bool fits = metrics.horizontalAdvance(text) <= layout.more.width();
    drawTextAround(painter, {fits ? layout.more.left() : row.left(), layout.more.center().y()}, Anchor::Start,
        metrics.elidedText(text, Qt::ElideRight, row.width()));
}

QString moreText(std::size_t hidden, Dress dress, const QLocale& locale)
{
    if (hidden == 0)
        return {};
    const auto count = locale.toString(static_cast<qulonglong>(hidden));
    return dress == Dress::Image ? BarsText::tr("and %1 more not shown").arg(count)
                                 : BarsText::tr("and %1 more, listed under Filters").arg(count);
}

} // namespace

BarsPlot::BarsPlot(QGraphicsScene& scene, Dress dress)
    : m_dress(dress)
    , m_item(new PaintedItem(1))
{
    scene.addItem(m_item);
}

BarsPlot::~BarsPlot()
{
    delete m_item;
}

void BarsPlot::show(
    const figure::Figure& figure, const Theme& theme, const QLocale& locale, QRectF area, bool)
{
    m_bars = std::get<figure::RankedBars>(figure.marks);
    m_locale = locale;
    const auto labelFont = theme.font(TextSize::Body);
    const auto valueFont = theme.font(TextSize::Body);
    const QFontMetricsF labelMetrics(labelFont);
    const QFontMetricsF valueMetrics(valueFont);
    QStringList values;
    for (const auto& bar : m_bars.bars)
        values << valueOf(bar, m_bars, locale);
    const bool isPrinted
        = std::ranges::any_of(m_bars.bars, [](const figure::Bar& bar) { return bar.printed.has_value(); });
    BarsMeasure measure;
    measure.labelWidth = [&](const QString& text) { return labelMetrics.horizontalAdvance(text); };
    measure.valueWidth = [&](const QString& text) {
        return valueMetrics.horizontalAdvance(text) + (isPrinted ? openEnd(measure.mostBar) : 0.0);
    };
    measure.leastRow = std::ceil(labelMetrics.height()) - 1;
    measure.tightRow = std::ceil(labelMetrics.ascent()) + 1;
    measure.mostRow = 28.0 * theme.textScale();
    measure.gap = theme.s;
    measure.mostBar = 0.64 * measure.mostRow;
    if (m_dress == Dress::Image) {
        measure.mostLabels = 0.5;
        measure.mostRow = 56.0;
        measure.mostBar = 30.0;
        measure.twoLines = std::ceil(labelMetrics.height()) * 2;
    }
    m_layout = layOutBars(m_bars, values, area, measure);
    const auto more = moreText(m_layout.hidden, m_dress, m_locale);

    m_item->show(area,
        [bars = m_bars, layout = m_layout, values, theme, labelFont, valueFont, twoLines = measure.twoLines,
            more](QPainter& painter) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            for (const auto& row : layout.rows) {
                const auto& bar = bars.bars[row.entry];
                const bool isNothing = bar.filings == domain::Count(0) && !bar.printed;
                const bool stepsBack = bars.hasChosen && !bar.chosen;
                painter.setFont(labelFont);
                painter.setPen(isNothing || stepsBack ? theme.secondText : theme.text);
                drawLabel(painter, bar.label, row.label, twoLines);
                auto valueAt = row.value;
                const auto colour = barColour(bar, bars.hasChosen, theme);
                if (bar.printed)
                    valueAt.rx() += paintQualifierBar(painter, row.bar, bar.printed->qualifier, colour, theme)
                        - row.bar.right();
                else
                    painter.fillRect(row.bar, colour);
                if (isNothing)
                    painter.fillRect(
                        QRectF(layout.baseline, row.bar.top(), 1, row.bar.height()), theme.secondText);
                painter.setFont(valueFont);
                if (!bar.filings.isKnown())
                    painter.setPen(theme.secondText);
                drawTextAround(painter, valueAt, Anchor::Start, values[static_cast<qsizetype>(row.entry)]);
            }
            if (!more.isEmpty()) {
                drawMore(painter, more, layout, theme);
            }
        });
}

std::optional<figure::Entity> BarsPlot::entityAt(QPointF point) const
{
    for (const auto& row : m_layout.rows) {
        if (row.row.contains(point))
            return m_bars.bars[row.entry].entity;
    }
    return std::nullopt;
}

std::optional<Hover> BarsPlot::hoverAt(QPointF point) const
{
    for (const auto& row : m_layout.rows) {
        if (row.row.contains(point))
            return Hover{m_bars.bars[row.entry].entity, figure::hoverCard(m_bars, row.entry, m_locale),
                {point.x(), row.bar.center().y()}};
    }
    return std::nullopt;
}

} // namespace filingscape::ui
