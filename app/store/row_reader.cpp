// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/row_reader.h"

#include "app/io/utf8.h"
#include "app/store/sqlite_error.h"

#include <cmath>
#include <sqlite3.h>
#include <utility>

namespace filingscape::store {

RowReader::RowReader(const Database& database, std::string_view sql)
    : m_file(database.file().string())
    , m_sql(sql)
    , m_watch(database.watch())
{
    auto prepared = database.prepare(sql);
    if (prepared)
        m_statement.emplace(std::move(prepared).value());
    else
        m_error = prepared.error();
}

domain::Status RowReader::status() const
{
    if (m_error)
        return *m_error;
    return domain::Done{};
}

std::string RowReader::text(int column, bool mayBeEmpty)
{
    return std::string(view(column, mayBeEmpty));
}

std::string_view RowReader::view(int column, bool mayBeEmpty)
{
    const auto bytes = m_statement->text(column);
    if (!bytes)
        refuse("The database holds something else where a text is expected.");
    else if (!io::isUtf8(*bytes))
        refuse("The database holds a text that is not UTF-8.");
    else if (bytes->empty() && !mayBeEmpty)
        refuse("The database holds an empty text where there must be one.");
    return bytes.value_or(std::string_view{});
}

std::int64_t RowReader::integer(int column)
{
    const auto number = m_statement->integer(column);
    if (!number)
        refuse("The database holds something else where a whole number is expected.");
    return number.value_or(0);
}

double RowReader::real(int column)
{
    const auto number = m_statement->real(column);
    if (!number || !std::isfinite(*number))
        refuse("The database holds something else where a number is expected.");
    return number.value_or(0.0);
}

domain::Year RowReader::year(int column)
{
    return m_statement->isNull(column) ? domain::unknownYear : yearOf(integer(column));
}

domain::Year RowReader::yearOf(std::int64_t number)
{
    if (number == nullInteger)
        return domain::unknownYear;
    if (number < 1800 || number > 2200) {
        refuse("The database holds a year outside 1800 to 2200.");
        return domain::unknownYear;
    }
    return static_cast<domain::Year>(number);
}

bool RowReader::integers(std::span<std::int64_t> values)
{
    if (m_statement->integers(values))
        return true;
    refuse("The database holds something else where a whole number is expected.");
    return false;
}

RowReader& RowReader::bind(int parameter, std::int64_t value)
{
    if (m_statement)
        m_statement->bind(parameter, value);
    return *this;
}

RowReader& RowReader::bind(int parameter, std::string_view value)
{
    if (m_statement)
        m_statement->bind(parameter, value);
    return *this;
}

bool RowReader::next()
{
    if (m_error)
        return false;
    if (m_watch && m_watch->isCancelled()) { // which a short question would not notice
        m_error = sqliteError(SQLITE_INTERRUPT, m_file, m_sql);
        return false;
    }
    switch (m_statement->step()) {
    case Step::Row:
        return true;
    case Step::Done:
        return false;
    case Step::Failed:
        break;
    }
    m_error = m_statement->error();
    m_error->file = m_file;
    return false;
}

void RowReader::restart()
{
    if (m_statement)
        m_statement->reset();
}

void RowReader::refuse(std::string what)
{
    if (!m_error)
        m_error = domain::Error{domain::ErrorCode::Damaged, std::move(what), m_file, m_sql};
}

} // namespace filingscape::store
