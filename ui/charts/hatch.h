// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

namespace filingscape::ui {

/// Rising diagonals `distance` apart, cut to the rectangle: a hatch without a clip or a pattern brush, so
/// that it looks the same at every scale and in SVG.
[[nodiscard]] QList<QLineF> hatchLines(QRectF rect, double distance);

} // namespace filingscape::ui
