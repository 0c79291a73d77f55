// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"

class QPainter;

namespace filingscape::ui {

// The one way in which charts draw text, in the painter's font and pen: a recorded drawing keeps the string
// and its anchor, so that another program's font cannot push a right-aligned number off its place.

/// One line of plain text; `at.x()` is its start, middle or end.
void drawText(QPainter& painter, QPointF at, Anchor anchor, const QString& text);

/// The same with the text's middle, not its baseline, at `middle.y()`.
void drawTextAround(QPainter& painter, QPointF middle, Anchor anchor, const QString& text);

} // namespace filingscape::ui
