// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace filingscape::store {

/// Called every few thousand rows; false ends the reading as TooLarge.
using GoOn = std::function<bool()>;

} // namespace filingscape::store
