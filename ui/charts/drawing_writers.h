// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "ui/charts/drawing.h"

#include <QByteArray>
#include <QImage>

namespace filingscape::ui {

// From a drawing to what files hold. Any thread; nothing here reads the screen, the locale or the desktop.

/// `scale` pixels per pixel of the drawing.
[[nodiscard]] QImage imageOf(const Drawing& drawing, double scale);

/// sRGB, 96 dots per inch times the scale, with the text chunks Title, Description and Source.
[[nodiscard]] domain::Outcome<QByteArray> pngOf(const Drawing& drawing, double scale);

/// One `<text>` a string, plain attributes, no style sheet, no reference to anything outside.
[[nodiscard]] QByteArray svgOf(const Drawing& drawing);

} // namespace filingscape::ui
