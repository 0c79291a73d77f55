// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dispatcher.h"

namespace filingscape::cli {

/// `filingscape figures`: what publishers printed, with the qualifier and the source of each figure.
[[nodiscard]] Command figuresCommand();
/// `filingscape claims`: what articles printed, with the figures behind it and the verdict.
[[nodiscard]] Command claimsCommand();

} // namespace filingscape::cli
