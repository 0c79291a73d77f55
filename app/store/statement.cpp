// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include "app/store/sqlite_error.h"

#include <sqlite3.h>

namespace filingscape::store {

using domain::Outcome;

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Outcome<Statement> Statement::prepare(sqlite3* connection, std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const auto code = sqlite3_prepare_v3(
        connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(connection, sql);
    if (!statement)
        return domain::Error{
            domain::ErrorCode::Internal, "An empty question was put to the database.", "", ""};
    return Statement(statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

StoredType Statement::typeOf(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return StoredType::Integer;
    case SQLITE_FLOAT:
        return StoredType::Real;
    case SQLITE_TEXT:
        return StoredType::Text;
    case SQLITE_BLOB:
        return StoredType::Blob;
    default:
        return StoredType::Null;
    }
}

std::optional<std::int64_t> Statement::integer(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_column_int64(m_statement.get(), column);
}

bool Statement::integers(std::span<std::int64_t> values) const
{
    // Asking for the value object once is half the cost of asking for type and number by column.
    for (std::size_t column = 0; column < values.size(); ++column) {
        auto* value = sqlite3_column_value(m_statement.get(), static_cast<int>(column));
        const auto type = sqlite3_value_type(value);
        if (type == SQLITE_INTEGER)
            values[column] = sqlite3_value_int64(value);
        else if (type == SQLITE_NULL)
            values[column] = nullInteger;
        else
            return false;
    }
    return true;
}

std::optional<double> Statement::real(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_FLOAT)
        return std::nullopt;
    return sqlite3_column_double(m_statement.get(), column);
}

std::optional<std::string_view> Statement::text(int column) const
{
    auto* value = sqlite3_column_value(m_statement.get(), column); // once, as integers() does
    if (sqlite3_value_type(value) != SQLITE_TEXT)
        return std::nullopt;
    const void* bytes = sqlite3_value_text(value);
    if (!bytes)
        return std::nullopt; // out of memory
    const auto size = sqlite3_value_bytes(value);
    return std::string_view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

domain::Error Statement::error() const
{
    const char* sql = sqlite3_sql(m_statement.get());
    if (m_bindCode != SQLITE_OK)
        return sqliteError(m_bindCode, "", std::string("A value could not be bound in: ") + sql);
    return sqliteError(sqlite3_db_handle(m_statement.get()), sql);
}

Statement& Statement::bind(int parameter, std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement.get(), parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, double value)
{
    note(sqlite3_bind_double(m_statement.get(), parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, std::string_view text)
{
    // A null pointer would bind NULL instead of the empty text.
    const char* bytes = text.empty() ? "" : text.data();
    const auto copy = reinterpret_cast<sqlite3_destructor_type>(-1); // SQLITE_TRANSIENT without a C cast
    note(sqlite3_bind_text64(m_statement.get(), parameter, bytes, text.size(), copy, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement.get(), parameter));
    return *this;
}

Step Statement::step()
{
    if (m_bindCode != SQLITE_OK)
        return Step::Failed;
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

domain::Status Statement::run()
{
    const auto result = step();
    if (result == Step::Failed) {
        const auto failure = error();
        reset();
        return failure;
    }
    reset();
    return domain::Done{};
}

void Statement::note(int bindCode)
{
    if (m_bindCode == SQLITE_OK)
        m_bindCode = bindCode;
}

} // namespace filingscape::store
