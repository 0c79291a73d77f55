// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/settings.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

/// The property of a splitter that stands otherwise for a while only.
inline constexpr const char* keepsOldSizes = "keepsOldSizes";

/// How the window stands. Of splitters and tab bars those with an object name count; what is hidden at the
/// moment keeps what `before` says of it.
[[nodiscard]] session::WindowLayout layoutOf(const QWidget& window, const session::WindowLayout& before);

/// Puts a window that is not shown yet back, on a screen that is there. What does not fit is passed over.
void restoreLayout(QWidget& window, const session::WindowLayout& layout);

} // namespace filingscape::ui
