// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/domain/result.h"

#include <memory>
#include <string>

namespace filingscape::store {

class Database;

/// Counts everything of a Result by one plain SQL question per view. Slow, and obviously right: what the
/// fast engine is tested against. `edition` comes from the same file. An edition without any date on the
/// filter's basis has no years: byYear and the grids have no rows.
/// Errors: WrongUsage for an id that the edition does not have, Damaged and those of SQLite.
[[nodiscard]] domain::Outcome<domain::Result> plainCount(const Database& database,
    const std::shared_ptr<const domain::Edition>& edition, const domain::Request& request);

enum class View {
    Matching,
    Years,
    YearsByPlace,
    YearsByTechnique,
    Places,
    Techniques,
    TechniquePairs,
    Applicants,
};

/// One SQL statement, values written out, that gives the numbers of one view in the filter's weight; for
/// people who check. Fractional counts are filings with six decimals.
[[nodiscard]] domain::Outcome<std::string> readableSql(
    const domain::Edition& edition, const domain::Filter& filter, View view);

} // namespace filingscape::store
