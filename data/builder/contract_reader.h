// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/io/csv.h"
#include "data/builder/facts.h"

namespace filingscape::builder {

// Each reader points at the field of the first defect: BadFact, its line and column in `detail`.

[[nodiscard]] domain::Outcome<Offices> readOffices(const io::CsvTable& table);

/// The contract of one edition from its table of keys and values, without catalogues and lists.
[[nodiscard]] domain::Outcome<domain::Edition> readContract(const io::CsvTable& table);

/// Adds the result lists, in the order of the table.
[[nodiscard]] domain::Status addLists(domain::Edition& edition, const io::CsvTable& table);

/// Adds the bounds that the table has for this edition; lists are those of the edition.
[[nodiscard]] domain::Status addPublishedThrough(domain::Edition& edition, const io::CsvTable& table);

} // namespace filingscape::builder
