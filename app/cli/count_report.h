// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <string>

namespace filingscape::cli {

/// The public JSON of `count`; keys are stable and sorted, unknown counts are null.
[[nodiscard]] std::string countJson(const domain::Result& result);

/// The same numbers for reading, with what they mean and their caveat.
[[nodiscard]] std::string countTable(const domain::Result& result);

} // namespace filingscape::cli
