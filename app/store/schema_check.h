// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

namespace filingscape::store {

class Database;

/// Done if the marks, tables and columns of a database are those of an edition file that this version reads:
/// every table a plain table with plain columns, no view, virtual table or generated column in its place.
/// More tables and columns than needed are no fault. Errors: ForeignSchema, NewerVersion, those of SQLite.
[[nodiscard]] domain::Status checkSchema(const Database& database);

} // namespace filingscape::store
