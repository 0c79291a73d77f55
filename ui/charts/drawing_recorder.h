// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"

#include <QPaintDevice>

#include <memory>

class QPainter;

namespace filingscape::ui {

/// A paint device that keeps what is painted on it as marks. Clips are not kept: what is painted must stay
/// inside by itself. One painter at a time; texts go through drawText() of draw_text.h, which knows this
/// device and keeps each string whole.
/// QSvgGenerator of Qt 6.4 would tear a text into one piece a script, name one font and know no anchor.
class DrawingRecorder final : public QPaintDevice
{
public:
    explicit DrawingRecorder(QSize size);
    ~DrawingRecorder() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;
    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }

    void addText(const QPainter& painter, QPointF baseline, Anchor anchor, const QString& text);

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::vector<Mark> m_marks;
    std::unique_ptr<Engine> m_engine;
};

} // namespace filingscape::ui
