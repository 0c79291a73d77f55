// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/row_inserter.h"

#include <utility>

namespace filingscape::store {

RowInserter::RowInserter(const Database& database, std::string_view table, int columns)
{
    auto sql = "INSERT INTO " + std::string(table) + " VALUES (?1";
    for (int column = 2; column <= columns; ++column)
        sql += ", ?" + std::to_string(column);
    auto prepared = database.prepare(sql + ")");
    if (prepared)
        m_statement.emplace(std::move(prepared).value());
    else
        m_status = prepared.error();
}

} // namespace filingscape::store
