// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::store {

class Database;

/// What a list of editions shows before one is loaded. One whose contract is not whole has `refusal`, its
/// slug for a title, and nothing else.
struct EditionSummary {
    std::string slug;
    std::string title;
    domain::EditionKind kind = domain::EditionKind::Sample;
    domain::Unit unit = domain::Unit::Publication;
    std::string snapshot; ///< ISO date
    std::int64_t rows = 0;
    std::optional<domain::Error> refusal;

    bool operator==(const EditionSummary&) const = default;
};

/// The editions of one file in the order of their ids. A defective one does not hide the others; whether rows
/// match their fingerprint shows when they are loaded. Errors: those of SQLite, Damaged for a slug that is no
/// text.
[[nodiscard]] domain::Outcome<std::vector<EditionSummary>> editions(const Database& database);

/// The slugs of the editions that have something to count, then of those that are refused, which say why when
/// they are loaded; at least one. Errors: as editions(), ForeignSchema for a file that has none.
[[nodiscard]] domain::Outcome<std::vector<std::string>> countableEditions(const Database& database);

/// The contract and the catalogues of one edition; ids are positions in the order of the tables' ids.
/// Errors: NotFound for a slug that the file does not have, Damaged for a value of the wrong type or form and
/// for a contract that lacks a part: title, kind, unit, place basis, date bases, snapshot, source, licence,
/// method, caveat, fingerprint.
[[nodiscard]] domain::Outcome<std::shared_ptr<const domain::Edition>> loadEdition(
    const Database& database, std::string_view slug);

} // namespace filingscape::store
