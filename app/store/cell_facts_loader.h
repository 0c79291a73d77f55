// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/cell_facts.h"
#include "app/domain/edition.h"
#include "app/domain/outcome.h"

#include <vector>

namespace filingscape::store {

class Database;

/// The measures of which a number was published, in the order of their enum.
[[nodiscard]] domain::Outcome<std::vector<domain::Measure>> publishedMeasures(
    const Database& database, const domain::Edition& edition);

/// The cells of `edition`, which loadEdition() read from the same file. Errors: Damaged for a value of the
/// wrong type, a number that is
/// negative or larger than domain::largestCell, a place, field or year that the edition does not have, a
/// field that exceeds the total of its place and year, another number of cells than stated, or rows that do
/// not match the fingerprint; TooLarge beyond domain::mostCells.
[[nodiscard]] domain::Outcome<domain::CellFacts> loadCellFacts(
    const Database& database, const domain::Edition& edition);

} // namespace filingscape::store
