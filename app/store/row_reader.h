// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/domain/year_range.h"
#include "app/store/database.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace filingscape::store {

/// Reads the rows of one query and remembers the first value that is not what it has to be. After a defect
/// next() answers false; status() tells a defect from the end.
class RowReader final
{
public:
    RowReader(const Database& database, std::string_view sql);

    [[nodiscard]] domain::Status status() const;
    /// Valid UTF-8, at least one character unless `mayBeEmpty`.
    [[nodiscard]] std::string text(int column, bool mayBeEmpty = false);
    /// The same without a copy; valid until next().
    [[nodiscard]] std::string_view view(int column, bool mayBeEmpty = false);
    [[nodiscard]] std::int64_t integer(int column);
    /// A finite number.
    [[nodiscard]] double real(int column);
    [[nodiscard]] bool isNull(int column) const { return m_statement->isNull(column); }
    /// A year of 1800 to 2200; unknownYear for NULL.
    [[nodiscard]] domain::Year year(int column);
    /// The same of a number that integers() read.
    [[nodiscard]] domain::Year yearOf(std::int64_t number);
    /// The first columns as whole numbers, NULL as nullInteger. False where one is something else.
    [[nodiscard]] bool integers(std::span<std::int64_t> values);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }

    RowReader& bind(int parameter, std::int64_t value);
    RowReader& bind(int parameter, std::string_view value);
    [[nodiscard]] bool next();
    /// From the first row again, with what will be bound; a defect stays.
    void restart();
    /// Makes the row at hand a defect.
    void refuse(std::string what);

private:
    std::string m_file;
    std::string m_sql;
    std::shared_ptr<Watch> m_watch;
    std::optional<Statement> m_statement;
    std::optional<domain::Error> m_error;
};

} // namespace filingscape::store
