// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <QString>

namespace filingscape::cli {

/// One line for a person: which file, what happened, what to do. Text of foreign origin is made visible.
[[nodiscard]] QString errorSentence(const domain::Error& error);

} // namespace filingscape::cli
