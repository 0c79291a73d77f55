// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_plot.h"

#include "app/figure/honest_years.h"
#include "ui/charts/dash_pieces.h"
#include "ui/charts/draw_text.h"
#include "ui/charts/hatch.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace filingscape::ui {

using figure::YearPoint;

namespace {

constexpr double strokeWidth = 2.0;
constexpr double hollowRadius = 3.0;
constexpr double crowdedStep = 0.92; ///< of the ascent: descenders may reach between the capitals below
constexpr double leastKey = 14.0; ///< of the stroke before a name
constexpr double besideKey = 4.0;

/// Runs of years that one stroke can join: none across a gap, a year left out or a zero that the axis has no
/// place for. What leads to or from a year that will still grow is a run of its own.
struct Run {
    std::vector<YearPoint> points;
    bool incomplete = false;
};

std::vector<Run> runs(const std::vector<YearPoint>& points, const TimeLayout& layout)
{
    std::vector<Run> made;
    const YearPoint* before = nullptr;
    for (const auto& point : points) {
        const auto value = figure::valueOf(layout.quantity, point);
        if (!value || !layout.values.height(*value)) {
            before = nullptr;
            continue;
        }
        const bool follows = before != nullptr && before->year + 1 == point.year;
        const bool incomplete = point.incomplete || (follows && before->incomplete);
        if (!follows)
            made.push_back({{point}, point.incomplete});
        else if (made.back().incomplete == incomplete)
            made.back().points.push_back(point);
        else if (made.back().points.size() == 1)
            made.back() = {{*before, point}, incomplete};
        else
            made.push_back({{*before, point}, incomplete});
        before = &point;
    }
    return made;
}

/// A zero that a log scale has no place for.
bool isZeroOffScale(const YearPoint& point, const TimeLayout& layout)
{
    const auto value = figure::valueOf(layout.quantity, point);
    return value && !layout.values.height(*value);
}

struct ZeroMark {
    QRectF mark;
    QColor colour;
};

/// The zeros of a log scale, on the baseline, those of one year beside each other. Years that are not fully
/// published have hollow points there already.
std::vector<ZeroMark> zeroMarks(const figure::TimeLines& marks, const TimeLayout& layout, const Theme& theme)
{
    constexpr double side = 5.0;
    std::vector<ZeroMark> made;
    const double column = layout.plot.width() / static_cast<double>(layout.axis.size());
    const auto years = marks.lines.empty() ? 0 : marks.lines.front().points.size();
    for (std::size_t at = 0; at < years; ++at) {
        std::vector<const figure::YearLine*> zeros;
        for (const auto& line : marks.lines) {
            if (isZeroOffScale(line.points[at], layout) && !line.points[at].incomplete)
                zeros.push_back(&line);
        }
        const auto count = static_cast<double>(zeros.size());
        const double step = std::min(side + 2, column * 0.9 / std::max(1.0, count));
        double x = layout.x(marks.lines.front().points[at].year) - step * count / 2;
        for (const auto* line : zeros) {
            made.push_back({QRectF(x, layout.plot.bottom() - side, std::min(side, step), side),
                theme.colour(line->entity)});
            x += step;
        }
    }
    return made;
}

QVector<qreal> dashes(const figure::Entity& entity, bool incomplete, const Theme& theme)
{
    auto pattern = incomplete ? QVector<qreal>{1.0, 1.5} : theme.dashes(entity);
    for (auto& length : pattern)
        length *= strokeWidth;
    return pattern;
}

/// Long enough to show the dashes of every line once; the gap after the last is none.
double keyWidth(const figure::TimeLines& marks, const Theme& theme)
{
    double width = leastKey;
    for (const auto& line : marks.lines) {
        const auto pattern = dashes(line.entity, false, theme);
        if (!pattern.isEmpty())
            width = std::max(width, std::accumulate(pattern.begin(), pattern.end() - 1, 0.0));
    }
    return width;
}

QPen pen(const figure::Entity& entity, const Theme& theme)
{
    return {theme.colour(entity), strokeWidth, Qt::SolidLine, Qt::FlatCap};
}

} // namespace

TimePlot::TimePlot(QGraphicsScene& scene, Dress dress)
    : m_dress(dress)
    , m_chart(new QChart)
    , m_years(new QValueAxis(m_chart))
    , m_heights(new QValueAxis(m_chart))
    , m_underlay(new PaintedItem(-1))
    , m_dashes(new PaintedItem(1))
    , m_overlay(new PaintedItem(2))
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (auto* axis : {m_years, m_heights}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setMinorGridLineVisible(false);
        axis->setGridLineVisible(
            false); // laid out by an event that an image has no time for; ours are drawn below
    }
    m_heights->setRange(0.0, 1.0);
    m_chart->addAxis(m_years, Qt::AlignBottom);
    m_chart->addAxis(m_heights, Qt::AlignLeft);
    scene.addItem(m_underlay);
    scene.addItem(m_chart);
    scene.addItem(m_dashes);
    scene.addItem(m_overlay);
}

QLineSeries& TimePlot::stroke(std::size_t number)
{
    while (m_strokes.size() <= number) {
        auto* made = new QLineSeries(m_chart);
        m_chart->addSeries(made);
        made->attachAxis(m_years);
        made->attachAxis(m_heights);
        m_strokes.push_back(made);
    }
    return *m_strokes[number];
}

void TimePlot::show(
    const figure::Figure& figure, const Theme& theme, const QLocale& locale, QRectF area, bool isSettled)
{
    m_marks = std::get<figure::TimeLines>(figure.marks);
    m_locale = locale;
    auto wanted = figure::axisOf(m_marks);
    const bool holds = wanted.scale == m_axis.scale && wanted.top <= m_axis.top && wanted.low >= m_axis.low;
    if (isSettled || !holds)
        m_axis = std::move(wanted);
    QStringList ticks;
    for (const double tick : m_axis.ticks)
        ticks << figure::tickText(tick, m_marks.quantity, locale);
    const QFontMetricsF metrics(theme.font(TextSize::Label));
    TimeMeasure measure;
    measure.textWidth = [&metrics](const QString& text) { return metrics.horizontalAdvance(text); };
    measure.textHeight = std::ceil(metrics.height());
    measure.leastStep = std::min(measure.textHeight, std::ceil(metrics.ascent() * crowdedStep));
    measure.roomBelow = m_roomBelow;
    measure.gap = theme.s;
    measure.keyWidth = keyWidth(m_marks, theme);
    if (m_dress == Dress::Image)
        measure.mostNames = 0.4;
    m_layout = layOutTime(m_marks, m_axis, ticks, area, measure);
    const bool hasRoom = !m_layout.plot.isEmpty();
    for (auto* item : std::initializer_list<QGraphicsItem*>{m_chart, m_underlay, m_dashes, m_overlay})
        item->setVisible(hasRoom);
    if (!hasRoom)
        return;

    m_years->setRange(m_layout.axis.first - 0.5, m_layout.axis.last + 0.5);
    m_chart->setGeometry(area);
    m_chart->setPlotArea(m_layout.plot.translated(-area.topLeft()));
    showStrokes(theme, area);
    showUnderlay(theme, ticks, area);
    showOverlay(theme, area);
}

void TimePlot::showStrokes(const Theme& theme, QRectF area)
{
    std::size_t used = 0;
    QList<std::pair<QPen, QList<QLineF>>> dashed;
    // The line with most filings is drawn last, on top.
    for (auto line = m_marks.lines.rbegin(); line != m_marks.lines.rend(); ++line) {
        for (const auto& run : runs(line->points, m_layout)) {
            const auto pattern = dashes(line->entity, run.incomplete, theme);
            QList<QPointF> points;
            for (const auto& point : run.points) {
                const auto height = m_axis.height(figure::valueOf(m_marks.quantity, point).value_or(0.0));
                points << (pattern.isEmpty() ? QPointF(point.year, height.value_or(0.0))
                                             : m_layout.point(point));
            }
            if (!pattern.isEmpty()) {
                dashed.emplace_back(pen(line->entity, theme), dashPieces(points, pattern));
                continue;
            }
            auto& series = stroke(used++);
            series.setPen(pen(line->entity, theme));
            series.replace(points);
            series.setVisible(true);
        }
    }
    for (; used < m_strokes.size(); ++used)
        m_strokes[used]->setVisible(false);
    m_dashes->show(area, [dashed](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        for (const auto& [pen, pieces] : dashed) {
            painter.setPen(pen);
            painter.drawLines(pieces);
        }
    });
}

void TimePlot::showUnderlay(const Theme& theme, const QStringList& ticks, QRectF area)
{
    m_underlay->show(area, [marks = m_marks, layout = m_layout, theme, ticks](QPainter& painter) {
        const auto font = theme.font(TextSize::Label);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        for (const auto years : figure::stretches(marks.incompleteYears)) {
            const auto band = layout.columns(years);
            painter.fillRect(band, theme.incompleteBand);
            painter.setPen(QPen(theme.incompleteHatch, 1));
            painter.drawLines(hatchLines(band, 8.0));
        }
        const auto rule = [&](double y, const QColor& colour) {
            painter.setPen(QPen(colour, 1));
            painter.drawLine(QLineF(layout.plot.left(), y, layout.plot.right(), y));
        };
        rule(layout.plot.bottom(), theme.hairline);
        for (const double tick : layout.values.ticks) {
            if (tick > layout.values.low)
                rule(layout.y(tick), tick == 0.0 ? theme.secondText : theme.grid);
        }
        painter.setPen(theme.secondText);
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            const double y = layout.y(layout.values.ticks[static_cast<std::size_t>(i)]);
            drawTextAround(painter, {layout.plot.left() - theme.s, y}, Anchor::End, ticks[i]);
        }
        for (const auto& label : layout.yearLabels) {
            const QPointF place(label.centre, layout.plot.bottom() + theme.xs + metrics.ascent());
            drawText(painter, place, Anchor::Middle, QString::number(label.year));
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
                if (point.incomplete && figure::valueOf(layout.quantity, point))
                    painter.drawEllipse(layout.point(point), hollowRadius, hollowRadius);
            }
            // A stroke of one point would not be seen.
            painter.setBrush(theme.colour(line->entity));
            for (const auto& run : runs(line->points, layout)) {
                if (run.points.size() == 1 && !run.incomplete)
                    painter.drawEllipse(layout.point(run.points.front()), strokeWidth, strokeWidth);
            }
        }
        for (const auto& zero : zeroMarks(marks, layout, theme))
            painter.fillRect(zero.mark, zero.colour);
        if (marks.chosenYears) {
            auto veil = theme.surface;
            veil.setAlphaF(0.72F);
            const auto chosen = layout.columns(marks.chosenYears->clampedTo(layout.axis));
            // Strokes and points reach beyond the plot where they are at its edge.
            const auto drawn = layout.plot.adjusted(0, -hollowRadius - 1, 0, hollowRadius + 1);
            painter.fillRect(QRectF(drawn.topLeft(), QPointF(chosen.left(), drawn.bottom())), veil);
            painter.fillRect(QRectF(QPointF(chosen.right(), drawn.top()), drawn.bottomRight()), veil);
        }
        const auto font = theme.font(TextSize::Label);
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        const double lastColumn = layout.columns({layout.axis.last, layout.axis.last}).left();
        const double key = keyWidth(marks, theme);
        for (const auto& label : layout.labels) {
            const auto& line = marks.lines[label.line];
            const double left = layout.endLabels.left();
            // Through years without a point it would read as data.
            if (label.end.x() >= lastColumn) {
                painter.setPen(QPen(theme.hairline, 1));
                painter.drawLine(label.end + QPointF(hollowRadius + 2, 0), QPointF(left, label.y));
            }
            painter.setPen(pen(line.entity, theme));
            painter.drawLines(dashPieces(
                {QPointF(left, label.y), QPointF(left + key, label.y)}, dashes(line.entity, false, theme)));
            painter.setPen(theme.text);
            drawTextAround(painter, {left + key + besideKey, label.y}, Anchor::Start,
                metrics.elidedText(
                    line.name, Qt::ElideRight, layout.endLabels.right() - left - key - besideKey / 2));
        }
        if (!marks.incompleteYears.empty() && !marks.incompleteWords.isEmpty()) {
            const auto band = layout.columns(figure::stretches(marks.incompleteYears).back());
            const auto small = theme.font(TextSize::Caption);
            const QFontMetricsF smallMetrics(small);
            painter.setFont(small);
            const auto words
                = smallMetrics.elidedText(marks.incompleteWords, Qt::ElideRight, layout.plot.width());
            const double width = smallMetrics.horizontalAdvance(words);
            painter.setPen(theme.warning);
            drawText(painter,
                {std::max(band.right(), layout.plot.left() + width),
                    layout.plot.top() - smallMetrics.descent() - 2},
                Anchor::End, words);
        }
    });
}

std::optional<figure::Entity> TimePlot::entityAt(QPointF point) const
{
    for (const auto& label : m_layout.labels) {
        const auto& strip = m_layout.endLabels;
        const double step = m_layout.labelStep;
        if (QRectF(strip.left(), label.y - step / 2, strip.width(), step).contains(point))
            return m_marks.lines[label.line].entity;
    }
    const auto hover = hoverAt(point);
    return hover ? std::optional(hover->entity) : std::nullopt;
}

/// The pointer's year decides the column, its height the line.
std::optional<Hover> TimePlot::hoverAt(QPointF point) const
{
    constexpr double reach = 40.0;
    if (!m_layout.plot.adjusted(0, -6, 0, 6).contains(point))
        return std::nullopt;
    std::optional<Hover> nearest;
    double least = reach;
    for (std::size_t line = 0; line < m_marks.lines.size(); ++line) {
        const auto& points = m_marks.lines[line].points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto at = m_layout.point(points[i]);
            const double column = m_layout.plot.width() / static_cast<double>(m_layout.axis.size());
            if (!figure::valueOf(m_layout.quantity, points[i]) || std::abs(at.x() - point.x()) > column / 2)
                continue;
            if (const double away = std::abs(at.y() - point.y()); away < least) {
                least = away;
                nearest = Hover{
                    m_marks.lines[line].entity, figure::hoverCard(m_marks, line, i, m_locale), at, true};
            }
        }
    }
    return nearest;
}

} // namespace filingscape::ui
