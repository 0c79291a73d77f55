// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"

#include <QImage>
#include <QWidget>

namespace filingscape::ui {

/// Shows a drawing whole, as large as the room allows, sharp on the screen it is on.
class PicturePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePreview(QColor frame, QWidget* parent = nullptr);

    [[nodiscard]] const QImage& image() const { return m_image; }

    void show(Drawing drawing);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();

    QColor m_frame;
    Drawing m_drawing;
    QImage m_image;
};

} // namespace filingscape::ui
