// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <cstdint>
#include <string_view>

namespace filingscape::store {

class Database;

/// The id that the rows of an edition carry. NotFound for a slug that the file does not have.
[[nodiscard]] domain::Outcome<std::int64_t> editionId(const Database& database, std::string_view slug);

} // namespace filingscape::store
