// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>

namespace filingscape::test {

[[nodiscard]] inline ui::Theme themeOf(ui::Mode mode = ui::Mode::Light)
{
    return ui::Theme::load(mode).value();
}

/// The scene with as much of its surroundings as `margin` on each side, `scale` pixels for each unit.
[[nodiscard]] inline QImage pictureOf(QGraphicsScene& scene, double scale = 1.0, int margin = 0)
{
    const auto source = scene.sceneRect().adjusted(-margin, -margin, margin, margin);
    QImage image((source.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(image.rect()), source, Qt::IgnoreAspectRatio);
    return image;
}

} // namespace filingscape::test
