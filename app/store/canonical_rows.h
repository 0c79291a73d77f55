// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/io/sha256.h"
#include "app/store/go_on.h"

#include <cstdint>

namespace filingscape::store {

class Database;

// Each adds the rows of one kind of edition to a sum, one line each, as data/schema/README.md says.

[[nodiscard]] domain::Status addFilings(io::Sha256& sum, const Database& database,
    const domain::Edition& edition, std::int64_t editionId, const GoOn& goOn);
[[nodiscard]] domain::Status addCells(io::Sha256& sum, const Database& database, std::int64_t editionId);
[[nodiscard]] domain::Status addFigures(io::Sha256& sum, const Database& database, std::int64_t editionId);

} // namespace filingscape::store
