// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema_check.h"

#include "app/store/database.h"
#include "app/store/schema.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace filingscape::store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Outcome;
using domain::Status;

namespace {

using Columns = std::set<std::string, std::less<>>;

Error foreign(const Database& database, std::string detail)
{
    return {ErrorCode::ForeignSchema, "The database does not have the tables of an edition file.",
        database.file().string(), std::move(detail)};
}

/// The plain columns of a table; ForeignSchema if it has a hidden or generated one.
Outcome<Columns> columnsOf(const Database& database, std::string_view table)
{
    auto prepared = database.prepare("SELECT name, hidden FROM pragma_table_xinfo(?1)");
    if (!prepared)
        return prepared.error();
    auto& row = prepared.value().bind(1, table);
    Columns columns;
    for (;;) {
        switch (row.step()) {
        case Step::Failed:
            return row.error();
        case Step::Done:
            return columns;
        case Step::Row:
            break;
        }
        if (row.integer(1) != 0)
            return foreign(database, "generated column in " + std::string(table));
        columns.emplace(row.text(0).value_or(""));
    }
}

using Tables = std::map<std::string, Columns, std::less<>>;

/// What the schema of a version makes, asked of SQLite itself so that it is written down only once.
Outcome<Tables> wantedTables(std::int64_t version)
{
    auto memory = Database::createInMemory();
    if (!memory)
        return memory.error();
    auto& database = memory.value();
    if (const auto status = database.execute(std::string(schemaSql(version))); !status)
        return status.error();
    auto prepared = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (!prepared)
        return prepared.error();
    Tables tables;
    while (prepared.value().step() == Step::Row) {
        const std::string name(prepared.value().text(0).value_or(""));
        auto columns = columnsOf(database, name);
        if (!columns)
            return columns.error();
        tables.emplace(name, std::move(columns).value());
    }
    return tables;
}

/// A name may stand for one thing only, and that must be a table with pages of its own.
Status checkKind(const Database& database, std::string_view table)
{
    auto prepared
        = database.prepare("SELECT type, sql, rootpage FROM sqlite_schema WHERE name = ?1 COLLATE NOCASE");
    if (!prepared)
        return prepared.error();
    auto& row = prepared.value().bind(1, table);
    const auto step = row.step();
    if (step == Step::Failed)
        return row.error();
    const auto name = std::string(table);
    if (step == Step::Done)
        return foreign(database, "no table " + name);
    const auto sql = row.text(1).value_or("");
    if (row.text(0) != "table" || !sql.starts_with("CREATE TABLE") || row.integer(2).value_or(0) <= 1)
        return foreign(database, name + " is not a plain table");
    if (row.step() != Step::Done)
        return foreign(database, "more than one " + name);
    return Done{};
}

} // namespace

Status checkSchema(const Database& database)
{
    if (auto status = checkIdentity(database); !status)
        return status;
    static const std::array tables{wantedTables(1), wantedTables(schemaVersion)};
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto& wanted = version.value() < schemaVersion ? tables.front() : tables.back();
    if (!wanted)
        return wanted.error();
    for (const auto& [table, wantedColumns] : wanted.value()) {
        if (auto status = checkKind(database, table); !status)
            return status;
        const auto columns = columnsOf(database, table);
        if (!columns)
            return columns.error();
        for (const auto& column : wantedColumns) {
            if (!columns.value().contains(column))
                return foreign(database, "no column " + column + " in " + table);
        }
    }
    return Done{};
}

} // namespace filingscape::store
