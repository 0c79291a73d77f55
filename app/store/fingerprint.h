// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/store/go_on.h"

#include <string>

namespace filingscape::store {

class Database;

/// SHA-256, lower-case hex, over the rows that the file holds of an edition, in the canonical form of
/// data/schema/README.md. `edition` has the catalogues of that file. Takes as long as reading every text of
/// the edition. Errors: Damaged for a value of the wrong type or a reference to nothing, those of SQLite.
/// Of filings it asks `goOn` now and then, which may use the connection; TooLarge where that said no.
[[nodiscard]] domain::Outcome<std::string> fingerprintOf(
    const Database& database, const domain::Edition& edition, const GoOn& goOn = {});

/// Done if that is the fingerprint which `edition` has from the file; else Damaged.
[[nodiscard]] domain::Status checkFingerprint(
    const Database& database, const domain::Edition& edition, const GoOn& goOn = {});

/// Writes the fingerprint of the rows as they stand into the contract; for those who make files.
[[nodiscard]] domain::Status writeFingerprint(Database& database, const domain::Edition& edition);

} // namespace filingscape::store
