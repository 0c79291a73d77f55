// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <cstdint>
#include <string_view>

namespace filingscape::store {

class Database;

/// What marks a file as an edition file: "FSCP" in SQLite's application_id, the schema's number in
/// user_version.
inline constexpr std::int64_t applicationId = 0x46534350;
inline constexpr std::int64_t schemaVersion = 2;

/// The text of data/schema, compiled in, as far as that version goes.
[[nodiscard]] std::string_view schemaSql(std::int64_t version = schemaVersion);

/// False for a file of version 1, which has no figure_series.
[[nodiscard]] domain::Outcome<bool> holdsSeries(const Database& database);

/// Makes the tables and marks in an empty writable database.
[[nodiscard]] domain::Status createSchema(Database& database);

/// ForeignSchema or NewerVersion if the marks are not those of an edition file that this version reads.
[[nodiscard]] domain::Status checkIdentity(const Database& database);

} // namespace filingscape::store
