// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qualifier_bar.h"

#include "ui/charts/hatch.h"

#include <QPainter>

namespace filingscape::ui {

using domain::Qualifier;

namespace {

constexpr double hatchDistance = 5.0;
constexpr int chevrons = 2;
constexpr double beforeChevrons = 2.0;

QRectF onPixels(const QRectF& bar)
{
    return bar.toAlignedRect().adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5);
}

} // namespace

double openEnd(double thickness)
{
    return thickness * 0.9 + beforeChevrons;
}

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
        const double step = (openEnd(bar.height()) - beforeChevrons) / chevrons;
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        for (int i = 0; i < chevrons; ++i) {
            const double x = bar.right() + beforeChevrons + i * step;
            painter.drawPolyline(
                QPolygonF{{x, bar.top() + 0.5}, {x + step * 0.8, bar.center().y()}, {x, bar.bottom() - 0.5}});
        }
        end += openEnd(bar.height());
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

} // namespace filingscape::ui
