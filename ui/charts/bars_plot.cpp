// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bars_plot.h"

#include "app/figure/numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsScene>

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

QColor barColour(const figure::Bar& bar, bool hasChosen, const Theme& theme)
{
    const bool stepsBack = hasChosen && !bar.chosen;
    if (bar.entity.kind == figure::Entity::Kind::Technique)
        return stepsBack ? mixed(theme.colour(bar.entity), theme.surface, 0.65) : theme.colour(bar.entity);
    if (stepsBack)
        return theme.barTint;
    return bar.chosen ? theme.accent : theme.bar;
}

} // namespace

BarsPlot::BarsPlot(QGraphicsScene& scene)
    : m_item(new PaintedItem(1))
{
    scene.addItem(m_item);
}

void BarsPlot::show(
    const figure::Figure& figure, const Theme& theme, const QLocale& locale, QRectF area, bool)
{
    m_bars = std::get<figure::RankedBars>(figure.marks);
    const auto labelFont = theme.font(TextSize::Body);
    const auto valueFont = theme.font(TextSize::Body);
    const QFontMetricsF labelMetrics(labelFont);
    const QFontMetricsF valueMetrics(valueFont);
    QStringList values;
    for (const auto& bar : m_bars.bars)
        values << figure::countText(bar.filings, locale);
    BarsMeasure measure;
    measure.labelWidth = [&](const QString& text) { return labelMetrics.horizontalAdvance(text); };
    measure.valueWidth = [&](const QString& text) { return valueMetrics.horizontalAdvance(text); };
    measure.leastRow = std::ceil(labelMetrics.height()) - 1;
    measure.mostRow = 28.0 * theme.textScale();
    measure.gap = theme.s;
    m_layout = layOutBars(m_bars, values, area, measure);
    const auto more = m_layout.hidden == 0
        ? QString()
        : BarsText::tr("and %n more, listed under Filters", nullptr, static_cast<int>(m_layout.hidden));

    m_item->show(area,
        [bars = m_bars, layout = m_layout, values, theme, labelFont, valueFont, labelMetrics, more](
            QPainter& painter) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            for (std::size_t i = 0; i < layout.rows.size(); ++i) {
                const auto& row = layout.rows[i];
                const auto& bar = bars.bars[i];
                const bool isNothing = bar.filings == domain::Count(0);
                const bool stepsBack = bars.hasChosen && !bar.chosen;
                painter.setFont(labelFont);
                painter.setPen(isNothing || stepsBack ? theme.secondText : theme.text);
                painter.drawText(row.label, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                    labelMetrics.elidedText(bar.label, Qt::ElideRight, row.label.width()));
                painter.fillRect(row.bar, barColour(bar, bars.hasChosen, theme));
                if (isNothing)
                    painter.fillRect(
                        QRectF(layout.baseline, row.bar.top(), 1, row.bar.height()), theme.secondText);
                painter.setFont(valueFont);
                painter.drawText(QRectF(row.value.x(), row.row.top(), row.row.right() - row.value.x() + 2,
                                     row.row.height()),
                    Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, values[static_cast<qsizetype>(i)]);
            }
            if (!more.isEmpty()) {
                painter.setFont(theme.font(TextSize::Label));
                painter.setPen(theme.secondText);
                painter.drawText(layout.more, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, more);
            }
        });
}

std::optional<figure::Entity> BarsPlot::entityAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_layout.rows.size(); ++i) {
        if (m_layout.rows[i].row.contains(point))
            return m_bars.bars[i].entity;
    }
    return std::nullopt;
}

} // namespace filingscape::ui
