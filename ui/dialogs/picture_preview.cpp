// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/picture_preview.h"

#include "ui/charts/drawing_writers.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace filingscape::ui {

PicturePreview::PicturePreview(QColor frame, QWidget* parent)
    : QWidget(parent)
    , m_frame(frame)
{
    setMinimumSize(480, 320);
}

void PicturePreview::show(Drawing drawing)
{
    m_drawing = std::move(drawing);
    setAccessibleDescription(m_drawing.description);
    draw();
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    const auto shown = m_image.deviceIndependentSize();
    const QRectF place(QPointF(qRound((width() - shown.width()) / 2), 1), shown);
    QPainter painter(this);
    painter.drawImage(place.topLeft(), m_image);
    painter.setPen(m_frame);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void PicturePreview::resizeEvent(QResizeEvent*)
{
    draw();
}

void PicturePreview::draw()
{
    if (m_drawing.size.isEmpty())
        return;
    const double fit
        = std::min((width() - 2.0) / m_drawing.size.width(), (height() - 2.0) / m_drawing.size.height());
    const double ratio = devicePixelRatioF();
    m_image = imageOf(m_drawing, std::min(fit, 1.0) * ratio);
    m_image.setDevicePixelRatio(ratio);
    update();
}

} // namespace filingscape::ui
