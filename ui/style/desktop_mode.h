// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

namespace filingscape::ui {

/// Whether the desktop is light or dark now, whatever palette the program has given itself. Qt 6.4 tells it
/// by the colours of its palette only. UI thread; listeners of palettes may hear of a change and back.
[[nodiscard]] Mode desktopMode();

} // namespace filingscape::ui
