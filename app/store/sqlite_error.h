// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <string>
#include <string_view>

struct sqlite3;

namespace filingscape::store {

/// The last failure of a connection as an error: code and sentence from SQLite's extended code, the SQL and
/// SQLite's own message in `detail`.
[[nodiscard]] domain::Error sqliteError(sqlite3* connection, std::string_view sql);
/// The same for a known extended result code.
[[nodiscard]] domain::Error sqliteError(int extendedCode, std::string file, std::string detail);

} // namespace filingscape::store
