// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

namespace filingscape::ui {

class PaintedItem;

/// Where a card of this size stands: right of and above its point, or on the other side where that leaves the
/// scene.
[[nodiscard]] QRectF placeCard(QPointF anchor, QSizeF size, QRectF scene);

/// Shows the card of one mark and a dot where the mark is a point.
void drawHoverCard(PaintedItem& item, const Hover& hover, const Theme& theme, QRectF scene);

} // namespace filingscape::ui
