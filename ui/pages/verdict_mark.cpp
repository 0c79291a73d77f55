// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace filingscape::ui {

using domain::Verdict;
using session::Standing;

namespace {

enum class Sign { Check, Tilde, Frame, Half, Unequal, Question, Wave, Apart, Dash };

Sign signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Holds:
        return Sign::Check;
    case Verdict::Reworded:
        return Sign::Tilde;
    case Verdict::WrongScope:
        return Sign::Frame;
    case Verdict::Partly:
        return Sign::Half;
    case Verdict::Differs:
        return Sign::Unequal;
    case Verdict::Unconfirmed:
        return Sign::Question;
    case Verdict::Estimate:
        return Sign::Wave;
    case Verdict::OtherScope:
        return Sign::Apart;
    }
    return Sign::Dash;
}

/// In a square of 16 units.
void drawSign(QPainter& painter, Sign sign, const Theme& theme)
{
    const auto line = [&painter](double x1, double y1, double x2, double y2) {
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    };
    const auto wave = [&painter](double y) {
        QPainterPath path({4.0, y + 1.0});
        path.cubicTo({6.0, y - 2.5}, {9.0, y + 3.0}, {12.0, y - 1.0});
        painter.drawPath(path);
    };
    painter.setBrush(Qt::NoBrush);
    switch (sign) {
    case Sign::Check:
        painter.drawPolyline(QPolygonF{{4.2, 8.4}, {7.0, 11.0}, {11.8, 5.2}});
        break;
    case Sign::Tilde:
        wave(6.2);
        wave(10.0);
        break;
    case Sign::Frame:
        painter.drawRect(QRectF(4.0, 4.0, 8.0, 8.0));
        painter.setBrush(theme.surface);
        painter.drawRect(QRectF(8.6, 8.6, 3.4, 3.4));
        break;
    case Sign::Half: {
        QPainterPath half({8.0, 3.6});
        half.arcTo(QRectF(3.6, 3.6, 8.8, 8.8), 90, 180);
        half.closeSubpath();
        painter.fillPath(half, theme.surface);
        painter.drawEllipse(QRectF(3.6, 3.6, 8.8, 8.8));
        break;
    }
    case Sign::Unequal:
        line(4.2, 6.4, 11.8, 6.4);
        line(4.2, 9.6, 11.8, 9.6);
        line(10.2, 3.8, 5.8, 12.2);
        break;
    case Sign::Question: {
        QPainterPath path({5.6, 6.2});
        path.cubicTo({5.6, 2.8}, {10.6, 2.8}, {10.4, 6.0});
        path.cubicTo({10.4, 7.8}, {8.0, 7.6}, {8.0, 9.6});
        painter.drawPath(path);
        painter.drawPoint(QPointF(8.0, 12.2));
        break;
    }
    case Sign::Wave:
        wave(8.0);
        break;
    case Sign::Apart:
        painter.drawEllipse(QRectF(3.2, 5.8, 4.4, 4.4));
        painter.setBrush(theme.surface);
        painter.drawEllipse(QRectF(9.0, 6.0, 4.0, 4.0));
        break;
    case Sign::Dash:
        line(4.6, 8.0, 11.4, 8.0);
        break;
    }
}

void paintSign(QPainter& painter, const QRectF& room, Sign sign, const QColor& colour, const Theme& theme)
{
    constexpr double units = 16.0;
    const double side = qMin(room.width(), room.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.translate(room.center() - QPointF(side / 2.0, side / 2.0));
    painter.scale(side / units, side / units);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(0.0, 0.0, units, units));
    painter.setPen(QPen(theme.surface, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawSign(painter, sign, theme);
    painter.restore();
}

} // namespace

QColor verdictColour(Verdict verdict, const Theme& theme)
{
    switch (verdict) {
    case Verdict::Holds:
        return theme.accent;
    case Verdict::Reworded:
    case Verdict::Partly:
    case Verdict::OtherScope:
        return theme.warning;
    case Verdict::WrongScope:
    case Verdict::Differs:
        return theme.error;
    case Verdict::Unconfirmed:
    case Verdict::Estimate:
        return theme.secondText;
    }
    return theme.secondText;
}

void paintVerdict(QPainter& painter, const QRectF& room, Verdict verdict, const Theme& theme)
{
    paintSign(painter, room, signOf(verdict), verdictColour(verdict, theme), theme);
}

void paintStanding(
    QPainter& painter, const QRectF& room, std::optional<Standing> standing, const Theme& theme)
{
    if (!standing)
        paintSign(painter, room, Sign::Dash, theme.dimmedText, theme);
    else if (*standing == Standing::Reproduces)
        paintSign(painter, room, Sign::Check, theme.accent, theme);
    else if (*standing == Standing::Differs)
        paintSign(painter, room, Sign::Unequal, theme.error, theme);
    else
        paintSign(painter, room, Sign::Question, theme.warning, theme);
}

VerdictMark::VerdictMark(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VerdictMark::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void VerdictMark::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    update();
}

QSize VerdictMark::sizeHint() const
{
    return {m_theme.xl, m_theme.xl};
}

void VerdictMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintVerdict(painter, rect(), m_verdict, m_theme);
}

} // namespace filingscape::ui
