// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainter>

#include <functional>

namespace filingscape::ui {

/// An item that is drawn by a function: what Qt Charts has no series for.
class PaintedItem final : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter&)>;

    explicit PaintedItem(qreal z) { setZValue(z); }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        if (m_paint)
            m_paint(*painter);
    }
    void show(QRectF bounds, Paint paint)
    {
        if (bounds != m_bounds) {
            prepareGeometryChange();
            m_bounds = bounds;
        }
        m_paint = std::move(paint);
        update();
    }

private:
    QRectF m_bounds;
    Paint m_paint;
};

} // namespace filingscape::ui
