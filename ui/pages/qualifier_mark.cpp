// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/qualifier_mark.h"

#include "app/session/figure_words.h"
#include "ui/charts/qualifier_bar.h"

#include <QFontMetrics>
#include <QPainter>

namespace filingscape::ui {

using domain::Qualifier;

namespace {

constexpr double sampleWidth = 26.0;
constexpr double sampleHeight = 10.0;

} // namespace

QualifierLegend::QualifierLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("qualifierLegend"));
    setAccessibleName(tr("Marks of the bars"));
    setAccessibleDescription(
        tr("Solid: exact. Open at its end: at least. Hatched: approximately. Hollow: unconfirmed."));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
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

/// Marks that have no room are left out: their words stand beside the numbers too.
QSize QualifierLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
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
        const auto words = session::qualifierWords(qualifier);
        const double widest
            = sampleWidth + openEnd(sampleHeight) + m_theme.s + metrics.horizontalAdvance(words);
        if (x + widest > width())
            break;
        const double end = paintQualifierBar(
            painter, QRectF(x, top, sampleWidth, sampleHeight), qualifier, m_theme.bar, m_theme);
        x = end + m_theme.s;
        painter.setPen(m_theme.secondText);
        painter.drawText(QPointF(x, (height() + metrics.ascent() - metrics.descent()) / 2.0), words);
        x += metrics.horizontalAdvance(words) + m_theme.l;
    }
}

} // namespace filingscape::ui
