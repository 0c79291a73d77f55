// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/store/database.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace filingscape::store {

/// Puts rows into one table, a value for every column. After a failure nothing more is put in; status()
/// tells. The caller keeps the transaction.
class RowInserter final
{
public:
    RowInserter(const Database& database, std::string_view table, int columns);

    [[nodiscard]] const domain::Status& status() const { return m_status; }

    /// Values: std::int64_t, double, text, nullptr, or an optional of number or text.
    template <class... Values> void row(const Values&... values)
    {
        if (!m_status)
            return;
        int parameter = 0;
        (bind(++parameter, values), ...);
        m_status = m_statement->run();
    }

private:
    void bind(int parameter, std::nullptr_t) { m_statement->bindNull(parameter); }
    void bind(int parameter, std::int64_t value) { m_statement->bind(parameter, value); }
    void bind(int parameter, double value) { m_statement->bind(parameter, value); }
    void bind(int parameter, std::string_view value) { m_statement->bind(parameter, value); }
    template <class Value> void bind(int parameter, const std::optional<Value>& value)
    {
        if (value)
            bind(parameter, *value);
        else
            bind(parameter, nullptr);
    }

    std::optional<Statement> m_statement;
    domain::Status m_status = domain::Done{};
};

} // namespace filingscape::store
