// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/view.h"
#include "ui/window/chart_area.h"

namespace filingscape::ui {

/// What the charts show, as the stable keys that views are stored by.
[[nodiscard]] session::ChartChoice keysOf(const ChartChoice& choice);

/// What is missing or unknown is the default.
[[nodiscard]] ChartChoice choiceOf(const session::ChartChoice& keys);

} // namespace filingscape::ui
