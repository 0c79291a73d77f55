// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/io/csv.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace filingscape::builder {

/// A number as a source published it, with its own word on whether the year is complete.
struct PublishedCount {
    std::int64_t value = 0;
    bool isComplete = false;
};

/// One country, field and year. What was not published is absent, which is not zero.
struct CellFact {
    domain::PlaceId place;
    domain::TechniqueId field;
    domain::Year year = domain::unknownYear;
    std::optional<PublishedCount> applications;
    std::optional<PublishedCount> grants;
};

/// A counts edition: its contract with places by code and fields in the order of the table, and cells in
/// canonical order (place, field, year).
struct CellEdition {
    domain::Edition edition;
    std::vector<CellFact> cells;
};

/// The countries of one source by the name it gives them, with ISO 3166 code and the name that charts show.
using Countries = std::map<std::string, domain::Place, std::less<>>;

[[nodiscard]] domain::Outcome<Countries> readCountries(const io::CsvTable& table);

/// BadFact for an unknown country, a repeated cell, a number without a flag or a flag without a number, a
/// cell without any number, a field or more grants than its country-year has in all, and a country-year that
/// lacks a field. The first field of the table is the total.
[[nodiscard]] domain::Outcome<CellEdition> readCells(
    const io::CsvTable& table, const Countries& countries, domain::Edition contract);

} // namespace filingscape::builder
