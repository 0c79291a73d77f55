// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_plot.h"

#include "app/figure/numbers.h"
#include "ui/charts/hatch.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>

namespace filingscape::ui {

using figure::YearPoint;

namespace {

constexpr double strokeWidth = 2.0;
constexpr double hollowRadius = 3.0;

/// Runs of years that one stroke can join: none across an unknown count; the first incomplete year begins a
/// new run that starts at the last complete point.
struct Run {
    std::vector<YearPoint> points;
    bool incomplete = false;
};

std::vector<Run> runs(const std::vector<YearPoint>& points)
{
    std::vector<Run> made;
    const YearPoint* before = nullptr;
    for (const auto& point : points) {
        if (!point.filings.isKnown()) {
            before = nullptr;
            continue;
        }
        if (before == nullptr || before->incomplete != point.incomplete) {
            made.push_back({{}, point.incomplete});
            if (before != nullptr)
                made.back().points.push_back(*before);
        }
        made.back().points.push_back(point);
        before = &point;
    }
    return made;
}

QPen pen(const figure::Entity& entity, bool incomplete, const Theme& theme)
{
    QPen made(theme.colour(entity), strokeWidth);
    made.setCapStyle(Qt::FlatCap);
    const auto dashes = incomplete ? QVector<qreal>{1.0, 1.5} : theme.dashes(entity);
    if (!dashes.isEmpty())
        made.setDashPattern(dashes);
    return made;
}

} // namespace

TimePlot::TimePlot(QGraphicsScene& scene)
    : m_chart(new QChart)
    , m_years(new QValueAxis(m_chart))
    , m_counts(new QValueAxis(m_chart))
    , m_underlay(new PaintedItem(-1))
    , m_overlay(new PaintedItem(2))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (auto* axis : {m_years, m_counts}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setMinorGridLineVisible(false);
    }
    m_years->setGridLineVisible(false);
    m_chart->addAxis(m_years, Qt::AlignBottom);
    m_chart->addAxis(m_counts, Qt::AlignLeft);
    scene.addItem(m_underlay);
    scene.addItem(m_chart);
    scene.addItem(m_overlay);
}

QLineSeries& TimePlot::stroke(std::size_t number)
{
    while (m_strokes.size() <= number) {
        auto* made = new QLineSeries(m_chart);
        m_chart->addSeries(made);
        made->attachAxis(m_years);
        made->attachAxis(m_counts);
        m_strokes.push_back(made);
    }
    return *m_strokes[number];
}

void TimePlot::show(
    const figure::Figure& figure, const Theme& theme, const QLocale& locale, QRectF area, bool isSettled)
{
    m_marks = std::get<figure::TimeLines>(figure.marks);
    const auto wanted = figure::roundAxis(m_marks.top);
    if (isSettled || wanted.top > m_axis.top)
        m_axis = wanted;
    QStringList ticks;
    for (std::int64_t tick = 0; tick <= m_axis.top; tick += m_axis.step)
        ticks << locale.toString(static_cast<qlonglong>(tick));
    const QFontMetricsF metrics(theme.font(TextSize::Label));
    TimeMeasure measure;
    measure.textWidth = [&metrics](const QString& text) { return metrics.horizontalAdvance(text); };
    measure.textHeight = std::ceil(metrics.height());
    measure.gap = theme.s;
    m_layout = layOutTime(m_marks, m_axis, ticks, area, measure);

    m_years->setRange(m_layout.axis.first - 0.5, m_layout.axis.last + 0.5);
    m_counts->setRange(0.0, static_cast<double>(m_axis.top));
    m_counts->setTickCount(static_cast<int>(m_axis.top / m_axis.step) + 1);
    m_counts->setGridLinePen(QPen(theme.grid, 1));
    m_chart->setGeometry(area);
    m_chart->setPlotArea(m_layout.plot.translated(-area.topLeft()));
    showStrokes(theme);
    showUnderlay(theme, locale, area);
    showOverlay(theme, area);
}

void TimePlot::showStrokes(const Theme& theme)
{
    std::size_t used = 0;
    // The line with most filings is drawn last, on top.
    for (auto line = m_marks.lines.rbegin(); line != m_marks.lines.rend(); ++line) {
        for (const auto& run : runs(line->points)) {
            QList<QPointF> points;
            for (const auto& point : run.points)
                points << QPointF(point.year, static_cast<double>(point.filings.value()));
            auto& series = stroke(used++);
            series.setPen(pen(line->entity, run.incomplete, theme));
            series.replace(points);
            series.setVisible(true);
        }
    }
    for (; used < m_strokes.size(); ++used)
        m_strokes[used]->setVisible(false);
}

void TimePlot::showUnderlay(const Theme& theme, const QLocale& locale, QRectF area)
{
    m_underlay->show(area, [marks = m_marks, layout = m_layout, theme, locale](QPainter& painter) {
        const auto font = theme.font(TextSize::Label);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        if (marks.firstIncomplete) {
            const auto band = layout.columns({*marks.firstIncomplete, layout.axis.last});
            painter.fillRect(band, theme.incompleteBand);
            painter.setPen(QPen(theme.incompleteHatch, 1));
            for (const auto& hatchLine : hatchLines(band, 8.0))
                painter.drawLine(hatchLine);
        }
        painter.setPen(theme.secondText);
        const double height = std::ceil(metrics.height());
        for (std::int64_t tick = 0; tick <= layout.counts.top; tick += layout.counts.step) {
            const QRectF place(layout.plot.left() - 200, layout.y(static_cast<double>(tick)) - height / 2,
                200 - theme.s, height);
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                locale.toString(static_cast<qlonglong>(tick)));
        }
        for (const auto& label : layout.yearLabels) {
            const QRectF place(label.centre - 40, layout.plot.bottom() + theme.xs, 80, height);
            painter.drawText(
                place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, QString::number(label.year));
        }
    });
}

void TimePlot::showOverlay(const Theme& theme, QRectF area)
{
    m_overlay->show(area, [marks = m_marks, layout = m_layout, theme](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        for (auto line = marks.lines.rbegin(); line != marks.lines.rend(); ++line) {
            painter.setPen(QPen(theme.colour(line->entity), 1.5));
            painter.setBrush(theme.surface);
            for (const auto& point : line->points) {
                if (point.incomplete && point.filings.isKnown())
                    painter.drawEllipse(layout.point(point), hollowRadius, hollowRadius);
            }
        }
        if (marks.chosenYears) {
            auto veil = theme.surface;
            veil.setAlphaF(0.72F);
            const auto chosen = layout.columns(marks.chosenYears->clampedTo(layout.axis));
            painter.fillRect(
                QRectF(layout.plot.topLeft(), QPointF(chosen.left(), layout.plot.bottom())), veil);
            painter.fillRect(
                QRectF(QPointF(chosen.right(), layout.plot.top()), layout.plot.bottomRight()), veil);
        }
        const auto font = theme.font(TextSize::Label);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        for (const auto& label : layout.labels) {
            const auto& line = marks.lines[label.line];
            const double left = layout.endLabels.left();
            auto leader = theme.colour(line.entity);
            leader.setAlphaF(0.45F);
            painter.setPen(QPen(leader, 1));
            painter.drawLine(label.end + QPointF(hollowRadius + 2, 0), QPointF(left, label.y));
            painter.setPen(pen(line.entity, false, theme));
            painter.drawLine(QPointF(left, label.y), QPointF(left + 12, label.y));
            painter.setPen(theme.text);
            const QRectF place(left + 16, label.y - metrics.height() / 2,
                layout.endLabels.right() - left - 14, metrics.height());
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                metrics.elidedText(line.name, Qt::ElideRight, place.width()));
        }
        if (marks.firstIncomplete && !marks.incompleteWords.isEmpty()) {
            const auto band = layout.columns({*marks.firstIncomplete, layout.axis.last});
            const auto small = theme.font(TextSize::Caption);
            const QFontMetricsF smallMetrics(small);
            painter.setFont(small);
            const double width = smallMetrics.horizontalAdvance(marks.incompleteWords);
            const QRectF place(std::max(layout.plot.left(), band.right() - width - 4),
                layout.plot.top() - smallMetrics.height() - 1, width + 4, smallMetrics.height());
            painter.setPen(theme.warning);
            painter.drawText(
                place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, marks.incompleteWords);
        }
    });
}

std::optional<figure::Entity> TimePlot::entityAt(QPointF point) const
{
    for (const auto& label : m_layout.labels) {
        const auto& strip = m_layout.endLabels;
        if (QRectF(strip.left(), label.y - 7, strip.width(), 14).contains(point))
            return m_marks.lines[label.line].entity;
    }
    return std::nullopt;
}

} // namespace filingscape::ui
