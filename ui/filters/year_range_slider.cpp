// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/year_range_slider.h"

#include "ui/filters/year_slider_accessible.h"

#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace filingscape::ui {

using domain::Year;
using domain::YearRange;

YearRangeSlider::YearRangeSlider(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    installYearSliderAccess(); // before the first event that would make Qt choose for itself
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Years"));
}

YearSliderGeometry YearRangeSlider::geometryOfYears() const
{
    if (m_columns)
        return {QRectF(m_columns->x(), 2, std::max(1.0, m_columns->y()), std::max(1, height() - 3)), m_axis,
            14.0};
    const double labels = std::ceil(QFontMetricsF(m_theme.font(TextSize::Caption)).height()) + 2;
    return {QRectF(8, 4, std::max(1, width() - 16), std::max(1.0, height() - 4 - labels)), m_axis, 14.0};
}

QSize YearRangeSlider::sizeHint() const
{
    return {220, static_cast<int>(72 * m_theme.textScale())};
}

QSize YearRangeSlider::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void YearRangeSlider::setHistogram(
    YearRange axis, std::vector<domain::Count> filings, std::vector<Year> incomplete)
{
    m_axis = axis;
    m_filings = std::move(filings);
    m_incomplete = std::move(incomplete);
    setRange(m_meant);
    describe();
    update();
}

void YearRangeSlider::setRange(YearRange range)
{
    m_meant = range;
    const auto clamped = range.clampedTo(m_axis);
    if (clamped == m_range)
        return;
    const auto before = std::exchange(m_range, clamped);
    describe();
    announceYears(*this, before);
    update();
}

void YearRangeSlider::moveEnd(Part end, Year year)
{
    const int by = year - (end == Part::First ? m_range.first : m_range.last);
    take(moved(end, m_range, by, m_axis), ends(), true);
}

void YearRangeSlider::focusEnd(Part end)
{
    setFocus(Qt::OtherFocusReason);
    m_active = end;
    announceFocusedEnd(*this);
    update();
}

void YearRangeSlider::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void YearRangeSlider::setColumns(double left, double width)
{
    m_columns = QPointF(left, width);
    update();
}

/// An end that did not move on screen is what it was, seen or not.
void YearRangeSlider::take(YearRange range, const Ends& from, bool isLast)
{
    const bool isNew = range != m_range;
    setRange({range.first == from.shown.first ? from.meant.first : range.first,
        range.last == from.shown.last ? from.meant.last : range.last});
    const auto meant = m_meant; // who listens may set it anew
    if (isLast)
        Q_EMIT rangeCommitted(meant);
    else if (isNew)
        Q_EMIT rangePreviewed(meant);
}

void YearRangeSlider::takeAll()
{
    const auto all = m_all.value_or(m_axis);
    setRange(all);
    Q_EMIT rangeCommitted(all);
}

void YearRangeSlider::describe()
{
    const auto words = m_active == Part::Between
        ? tr("From %1 to %2. Arrow keys move both handles.")
        : tr("From %1 to %2. Arrow keys move the handle with the focus, with Shift both.");
    setAccessibleDescription(words.arg(m_range.first).arg(m_range.last));
}

void YearRangeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const auto years = geometryOfYears();
    m_active = years.partAt(x, m_range);
    m_pressX = x;
    m_pressEnds = ends();
    // A press outside the range brings the nearer end to that year at once.
    if (m_active == Part::First && x < years.edge(m_range.first) - years.handleWidth)
        take({years.yearAt(x), m_range.last}, m_pressEnds, false);
    else if (m_active == Part::Last && x > years.edge(m_range.last + 1) + years.handleWidth)
        take({m_range.first, years.yearAt(x)}, m_pressEnds, false);
    m_pressRange = m_range;
    m_dragging = true;
    describe(); // of what the keys move now
    update();
}

void YearRangeSlider::mouseMoveEvent(QMouseEvent* event)
{
    const auto years = geometryOfYears();
    const double x = event->position().x();
    if (m_dragging)
        take(years.dragged(m_active, m_pressRange, m_pressX, x), m_pressEnds, false);
    else
        setCursor(years.partAt(x, m_range) == Part::Between ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

void YearRangeSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    take(m_range, m_pressEnds, true);
}

void YearRangeSlider::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        takeAll();
}

void YearRangeSlider::keyPressEvent(QKeyEvent* event)
{
    const auto part = event->modifiers().testFlag(Qt::ShiftModifier) ? Part::Between : m_active;
    const int whole = static_cast<int>(m_axis.size());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        take(moved(part, m_range, -1, m_axis), ends(), true);
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        take(moved(part, m_range, 1, m_axis), ends(), true);
        return;
    case Qt::Key_PageDown:
        take(moved(part, m_range, -5, m_axis), ends(), true);
        return;
    case Qt::Key_PageUp:
        take(moved(part, m_range, 5, m_axis), ends(), true);
        return;
    case Qt::Key_Home:
        take(moved(part, m_range, -whole, m_axis), ends(), true);
        return;
    case Qt::Key_End:
        take(moved(part, m_range, whole, m_axis), ends(), true);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearRangeSlider::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason)
        m_active = Part::First;
    else if (event->reason() == Qt::BacktabFocusReason || m_active == Part::Between)
        m_active = Part::Last;
    QWidget::focusInEvent(event);
    describe();
    announceFocusedEnd(*this);
    update();
}

/// Tab visits both handles before it leaves.
bool YearRangeSlider::focusNextPrevChild(bool next)
{
    const auto other = next ? Part::Last : Part::First;
    if (hasFocus() && m_active != other) {
        m_active = other;
        describe();
        announceFocusedEnd(*this);
        update();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void YearRangeSlider::paintColumns(QPainter& painter, const YearSliderGeometry& years) const
{
    std::int64_t top = 1;
    for (const auto count : m_filings)
        top = std::max(top, count.valueOr(0));
    for (std::size_t i = 0; i < m_filings.size() && i < m_axis.size(); ++i) {
        const auto year = static_cast<Year>(m_axis.first + i);
        const auto column = years.column(year);
        const double share = static_cast<double>(m_filings[i].valueOr(0)) / static_cast<double>(top);
        const double height = m_filings[i].valueOr(0) > 0 ? std::max(1.5, column.height() * share) : 0.0;
        const double gap = std::clamp(column.width() * 0.12, 0.5, 3.0);
        QRectF bar(column.left() + gap, column.bottom() - height, column.width() - 2 * gap, height);
        const auto colour = m_range.contains(year) ? m_theme.accent : m_theme.barTint;
        if (m_filings[i] == domain::Count(0)) {
            // A year without any stands on the line; one that was not published leaves a gap in it.
            painter.fillRect(QRectF(bar.left(), column.bottom() - 1, bar.width(), 1), m_theme.secondText);
            continue;
        }
        if (std::ranges::binary_search(m_incomplete, year)) {
            bar.adjust(0.5, 0.5, -0.5, 0);
            painter.setPen(QPen(colour, 1));
            painter.setBrush(m_range.contains(year) ? m_theme.accentWash : Qt::transparent);
            painter.drawRect(bar);
        } else {
            painter.fillRect(bar, colour);
        }
    }
}

void YearRangeSlider::paintHandle(QPainter& painter, const YearSliderGeometry& years, Part part) const
{
    const double x = part == Part::First ? years.edge(m_range.first) : years.edge(m_range.last + 1);
    const QRectF line(x - 1, years.columns.top() - 2, 2, years.columns.height() + 2);
    painter.fillRect(line, m_theme.accent);
    QRectF grip(0, 0, 12, std::min(20.0, years.columns.height()));
    grip.moveCenter(QPointF(x, years.columns.center().y()));
    const bool isFocused = hasFocus() && (m_active == part || m_active == Part::Between);
    painter.setPen(QPen(m_theme.accent, isFocused ? 2.0 : 1.0));
    painter.setBrush(isFocused ? m_theme.accentWash : m_theme.surface);
    painter.drawRoundedRect(grip, 4, 4);
    painter.setPen(QPen(m_theme.accent, 1));
    for (const double dx : {-1.5, 1.5})
        painter.drawLine(QPointF(x + dx, grip.top() + 6), QPointF(x + dx, grip.bottom() - 6));
}

void YearRangeSlider::paintEvent(QPaintEvent*)
{
    if (m_filings.empty()) // no edition, no years
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto years = geometryOfYears();
    const QRectF chosen(QPointF(years.edge(m_range.first), years.columns.top()),
        QPointF(years.edge(m_range.last + 1), years.columns.bottom()));
    painter.fillRect(chosen, m_theme.accentWash);
    paintColumns(painter, years);
    painter.fillRect(
        QRectF(years.columns.left(), years.columns.bottom(), years.columns.width(), 1), m_theme.hairline);

    if (!m_columns) {
        painter.setFont(m_theme.font(TextSize::Caption));
        painter.setPen(m_theme.secondText);
        const QRectF labels(years.columns.left(), years.columns.bottom() + 1, years.columns.width(),
            height() - years.columns.bottom() - 1);
        painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_axis.first));
        painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_axis.last));
    }
    paintHandle(painter, years, Part::First);
    paintHandle(painter, years, Part::Last);
}

} // namespace filingscape::ui
