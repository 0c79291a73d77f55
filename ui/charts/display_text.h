// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"

namespace filingscape::ui {

/// The same figure with every text fit to be drawn: names isolated from the text around them, controls
/// visible. Nothing of it may be given to Qt Charts as a title, legend or category, which it reads as HTML.
[[nodiscard]] figure::Figure forDisplay(figure::Figure figure);

} // namespace filingscape::ui
