// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/figure/figure.h"
#include "ui/charts/drawing.h"
#include "ui/style/theme.h"

#include <QByteArray>
#include <QLocale>
#include <QSize>

namespace filingscape::ui {

inline constexpr QSize leastImage{320, 240};
inline constexpr QSize mostImage{8192, 8192};
inline constexpr double mostScale = 3.0;

/// What an image is made of besides the figure. The locale is the figure's own language, not the user's.
struct ImageOptions {
    QSize size{1200, 628}; ///< in pixels of the drawing, from leastImage to mostImage
    double scale = 1.0; ///< pixels of the file per pixel of the drawing, 1 to 3
    QLocale locale{QLocale::English};
};

/// The figure as an image that stands alone: text, distances and strokes grow with the canvas. The same
/// figure, theme, size and locale give the same drawing on every desktop that has the same fonts.
/// UI thread only, since it builds a scene; what comes of it may be written on any thread.
[[nodiscard]] Drawing drawingOf(
    const figure::Figure& figure, const Theme& theme, QSize size, const QLocale& locale);

/// Drawn and encoded at once, for callers that may wait. Errors: TooLarge where size or scale are out of
/// bounds or memory is short.
[[nodiscard]] domain::Outcome<QByteArray> pngOf(
    const figure::Figure& figure, const Theme& theme, const ImageOptions& options);
[[nodiscard]] domain::Outcome<QByteArray> svgOf(
    const figure::Figure& figure, const Theme& theme, const ImageOptions& options);

} // namespace filingscape::ui
