// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOptionViewItem;
QT_END_NAMESPACE

namespace filingscape::ui {

// What the cells of all our lists have in common.

/// The wash of a selected row and the line below it.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme);
/// The same where rows can be part of the filter: these have the wash, one only selected is grey.
void paintRowGround(
    QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme, bool isInFilter);
/// A frame where the keyboard is.
void paintRowFocus(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme);

} // namespace filingscape::ui
