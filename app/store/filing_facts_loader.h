// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filing_facts.h"
#include "app/domain/outcome.h"

namespace filingscape::store {

class Database;

enum class WithTitles { No, Yes };

/// What is counted of every filing of `edition`, which loadEdition() read from the same file. FilingId is the
/// position in the order of filing.id. Errors: Damaged for a value of the wrong type, a year outside 1800 to
/// 2200 or outside those that the edition states, a filing without place or technique, a reference to
/// nothing, another number of filings than stated, or rows that do not match the fingerprint; TooLarge beyond
/// 2^32 places or applicants.
[[nodiscard]] domain::Outcome<domain::FilingFacts> loadFilingFacts(
    Database& database, const domain::Edition& edition, WithTitles withTitles);

/// The same without the fingerprint, which costs several times as much. Whoever reads like this holds a
/// ReadTransaction until checkFingerprint() has said that these rows are those of the edition, and lets
/// nobody take a number away before.
[[nodiscard]] domain::Outcome<domain::FilingFacts> readFilingFacts(
    Database& database, const domain::Edition& edition, WithTitles withTitles);

/// Adds the folded titles to facts that were loaded without them.
[[nodiscard]] domain::Status addTitles(
    Database& database, const domain::Edition& edition, domain::FilingFacts& facts);

} // namespace filingscape::store
