// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dispatcher.h"

namespace filingscape::cli {

/// `filingscape count`: every number of one filter, as JSON or as a table.
[[nodiscard]] Command countCommand();

} // namespace filingscape::cli
