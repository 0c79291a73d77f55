// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dispatcher.h"

namespace filingscape::cli {

/// `filingscape editions`: every edition of the installed files, or of one file, with its contract.
[[nodiscard]] Command editionsCommand();

} // namespace filingscape::cli
