// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

namespace filingscape::ui {

class PaintedItem;

/// Where a card may stand, in scene coordinates.
struct CardGround {
    QRectF scene;
    PlotParts parts; ///< covered only where nothing else is free
    std::vector<QRectF> taken; ///< never covered while there is any other place
};

/// Where a card of this size stands: near its point, where it covers least of what one compares the mark
/// with, and not the point itself. Above it where all is free.
[[nodiscard]] QRectF placeCard(QPointF anchor, QSizeF size, const CardGround& ground);

/// Shows the card of one mark, and a dot where the mark is a point; tells where the card is.
QRectF drawHoverCard(PaintedItem& item, const Hover& hover, const Theme& theme, const CardGround& ground);

} // namespace filingscape::ui
