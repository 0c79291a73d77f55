// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw_text.h"

#include "ui/charts/drawing_recorder.h"

#include <QFontMetricsF>
#include <QPainter>

namespace filingscape::ui {

void drawText(QPainter& painter, QPointF at, Anchor anchor, const QString& text)
{
    if (auto* recorder = dynamic_cast<DrawingRecorder*>(painter.device())) {
        recorder->addText(painter, at, anchor, text);
        return;
    }
    const double width
        = anchor == Anchor::Start ? 0.0 : QFontMetricsF(painter.font()).horizontalAdvance(text);
    painter.drawText(at - QPointF(anchor == Anchor::Middle ? width / 2 : width, 0), text);
}

void drawTextAround(QPainter& painter, QPointF middle, Anchor anchor, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    drawText(painter, middle + QPointF(0, (metrics.ascent() - metrics.descent()) / 2), anchor, text);
}

} // namespace filingscape::ui
