// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dispatcher.h"

namespace filingscape::ui {

/// `filingscape render`: one chart as a PNG or SVG that stands alone. Needs a QApplication made after
/// prepareRender().
[[nodiscard]] cli::Command renderCommand();

/// Makes the application object that comes next the same everywhere: off screen, at scale 1.
void prepareRender();

} // namespace filingscape::ui
