// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filter.h"
#include "app/domain/outcome.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace filingscape::store {

class Database;
class RowReader;

/// SQL with `?` for each value, and the values in the same order.
struct PlainQuery {
    std::string sql;
    std::vector<std::variant<std::int64_t, std::string>> values;

    PlainQuery& operator+=(std::string_view text);
    PlainQuery& operator+=(const PlainQuery& other);
    PlainQuery& addValue(std::int64_t value);
    PlainQuery& addValue(std::string_view value);
    /// ` IN (?, ?, ...)`
    PlainQuery& addList(const std::vector<std::string>& texts);

    /// The SQL with its values written out, to be read or pasted by a person.
    [[nodiscard]] std::string filledIn() const;
};

[[nodiscard]] RowReader readerFor(const Database& database, const PlainQuery& query);

enum class Facet { Years, Places, Techniques, Applicants, Words };

/// ` WHERE ...` over `filing f`: the filings of the edition that pass every part of the filter but `except`.
/// Names instead of ids, so that it reads by itself. WrongUsage for an id that the edition does not have.
[[nodiscard]] domain::Outcome<PlainQuery> passing(
    const domain::Edition& edition, const domain::Filter& filter, std::optional<Facet> except);

/// "f.filing_year" for the filing date.
[[nodiscard]] std::string yearColumn(domain::DateBasis basis);

} // namespace filingscape::store
