// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/qualifier_mark.h"

#include "app/session/figure_words.h"
#include "ui/charts/hatch.h"

#include <QFontMetrics>
#include <QPainter>

namespace filingscape::ui {

using domain::Qualifier;

namespace {

constexpr double hatchDistance = 5.0;
constexpr double sampleWidth = 26.0;
constexpr double sampleHeight = 10.0;
constexpr int chevrons = 2;

/// How far the open end of a bar reaches beyond it.
double openEnd(const QRectF& bar)
{
    return bar.height() * 0.9;
}

QRectF onPixels(const QRectF& bar)
{
    return bar.toAlignedRect().adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5);
}

} // namespace

double paintQualifierBar(
    QPainter& painter, const QRectF& bar, Qualifier qualifier, const QColor& colour, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    double end = bar.right();
    switch (qualifier) {
    case Qualifier::Exact:
        painter.fillRect(bar, colour);
        break;
    case Qualifier::AtLeast: {
        painter.fillRect(bar, colour);
        const double step = openEnd(bar) / chevrons;
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        for (int i = 0; i < chevrons; ++i) {
            const double x = bar.right() + 2.0 + i * step;
            painter.drawPolyline(
                QPolygonF{{x, bar.top() + 0.5}, {x + step * 0.8, bar.center().y()}, {x, bar.bottom() - 0.5}});
        }
        end += openEnd(bar) + 2.0;
        break;
    }
    case Qualifier::Approximately: {
        painter.fillRect(bar, theme.surface);
        painter.setPen(QPen(colour, 1.2));
        painter.drawLines(hatchLines(bar, hatchDistance));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colour, 1));
        painter.drawRect(onPixels(bar));
        break;
    }
    case Qualifier::Unconfirmed: {
        painter.setRenderHint(QPainter::Antialiasing, false);
        QPen pen(colour, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(theme.surface);
        painter.drawRect(onPixels(bar));
        break;
    }
    }
    painter.restore();
    return end;
}

QualifierLegend::QualifierLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("qualifierLegend"));
    setAccessibleName(tr("Marks of the bars"));
    setAccessibleDescription(
        tr("Solid: exact. Open at its end: at least. Hatched: approximately. Hollow: unconfirmed."));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QualifierLegend::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize QualifierLegend::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Label));
    double width = 0.0;
    for (const auto qualifier : domain::allQualifiers) {
        width += sampleWidth + m_theme.s + m_theme.l
            + metrics.horizontalAdvance(session::qualifierWords(qualifier));
        if (qualifier == Qualifier::AtLeast)
            width += sampleHeight;
    }
    return {qRound(width), metrics.height() + m_theme.xs};
}

void QualifierLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto font = m_theme.font(TextSize::Label);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    double x = 0.0;
    const double top = (height() - sampleHeight) / 2.0;
    for (const auto qualifier : domain::allQualifiers) {
        const double end = paintQualifierBar(
            painter, QRectF(x, top, sampleWidth, sampleHeight), qualifier, m_theme.bar, m_theme);
        x = end + m_theme.s;
        const auto words = session::qualifierWords(qualifier);
        painter.setPen(m_theme.secondText);
        painter.drawText(QPointF(x, (height() + metrics.ascent() - metrics.descent()) / 2.0), words);
        x += metrics.horizontalAdvance(words) + m_theme.l;
    }
}

} // namespace filingscape::ui
