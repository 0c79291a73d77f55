// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dispatcher.h"

namespace filingscape::ui {

/// `filingscape screenshot`: the main window as a PNG, off screen. Needs a QApplication made after
/// prepareScreenshot().
[[nodiscard]] cli::Command screenshotCommand();

/// Chooses the off-screen platform, unless another is asked for, and the scale; both are read only once, when
/// the application object is made. Wrong values are left for the command to refuse.
void prepareScreenshot(const QStringList& arguments);

} // namespace filingscape::ui
