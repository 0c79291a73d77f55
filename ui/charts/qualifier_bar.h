// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/published_figure.h"
#include "ui/style/theme.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace filingscape::ui {

/// A bar that shows how sure its figure is: exact is solid, at least is open at its end, approximately is
/// hatched, unconfirmed is hollow. Returns where the mark ends.
double paintQualifierBar(QPainter& painter, const QRectF& bar, domain::Qualifier qualifier,
    const QColor& colour, const Theme& theme);

/// How far the open end of a bar of this thickness reaches beyond it.
[[nodiscard]] double openEnd(double thickness);

} // namespace filingscape::ui
