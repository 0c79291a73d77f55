// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlite_error.h"

#include <sqlite3.h>
#include <utility>

namespace filingscape::store {

using domain::Error;
using domain::ErrorCode;

namespace {

struct Meaning {
    ErrorCode code;
    const char* what;
};

Meaning meaningOf(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_FULL:
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DELETE: // what a file-size limit looks like from here
        return {ErrorCode::DiskFull, "The disk or the quota is full; nothing was changed."};
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_NOTADB:
        return {ErrorCode::NotADatabase, "The file is not an SQLite database."};
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return {ErrorCode::Damaged, "The database is damaged."};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
    case SQLITE_AUTH:
        return {ErrorCode::NotReadable, "The database cannot be read."};
    case SQLITE_READONLY:
        return {ErrorCode::NotWritable, "The database cannot be written."};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::NotReadable, "Another program is writing to the database."};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge, "The database asks for more memory than is allowed."};
    case SQLITE_INTERRUPT:
        return {ErrorCode::TooLarge, "Reading the database was stopped before it was done."};
    default:
        return {ErrorCode::Internal, "The database did not answer a question it should understand."};
    }
}

} // namespace

Error sqliteError(int extendedCode, std::string file, std::string detail)
{
    const auto meaning = meaningOf(extendedCode);
    return {meaning.code, meaning.what, std::move(file), std::move(detail)};
}

Error sqliteError(sqlite3* connection, std::string_view sql)
{
    const auto code = sqlite3_extended_errcode(connection);
    const char* name = sqlite3_db_filename(connection, "main");
    auto detail = "SQLite " + std::to_string(code) + ": " + sqlite3_errmsg(connection);
    if (!sql.empty())
        detail.append(" in: ").append(sql);
    return sqliteError(code, name ? name : "", std::move(detail));
}

} // namespace filingscape::store
