// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filing_facts.h"
#include "app/domain/outcome.h"
#include "app/store/database.h"

#include <cstdint>
#include <filesystem>

namespace filingscape::test {

/// How table ids come about: the n-th entry of a catalogue or filing gets first + n * step.
struct TableIds {
    std::int64_t edition = 1;
    std::int64_t first = 1;
    std::int64_t step = 1;
};

/// Adds an edition with its filings and their fingerprint to a database that has the tables, in one
/// transaction. Memory use does not grow with the filings. Without titles in the facts the title of each
/// filing is its number.
[[nodiscard]] domain::Status writeEdition(store::Database& database, const domain::Edition& edition,
    const domain::FilingFacts& facts, TableIds ids = {});

/// Makes the fingerprint that of the rows again, after a test changed them.
[[nodiscard]] domain::Status stamp(store::Database& database, const domain::Edition& edition);

/// A database in memory with this one edition.
[[nodiscard]] store::Database memoryDatabase(
    const domain::Edition& edition, const domain::FilingFacts& facts, TableIds ids = {});

/// A new file with this one edition, written without a journal.
[[nodiscard]] domain::Status writeEditionFile(
    const std::filesystem::path& file, const domain::Edition& edition, const domain::FilingFacts& facts);
/// Changes a filing as another process would, and not the fingerprint. Fails where somebody reads the file in
/// a transaction.
[[nodiscard]] domain::Status spoilRows(const std::filesystem::path& file);

} // namespace filingscape::test
