// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/schema.h"
#include "app/store/sqlite_error.h"

#include <sqlite3.h>
#include <system_error>
#include <utility>

namespace filingscape::store {

using domain::Error;
using domain::ErrorCode;
using domain::Outcome;
using domain::Status;

void Database::Closer::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(sqlite3* handle, std::filesystem::path file, std::shared_ptr<void> keepAlive)
    : m_file(std::move(file))
    , m_keepAlive(std::move(keepAlive))
    , m_handle(handle)
{
}

Database& Database::operator=(Database&& other) noexcept
{
    // Close the old connection before what it lives in goes.
    m_handle = std::move(other.m_handle);
    m_keepAlive = std::move(other.m_keepAlive);
    m_watch = std::move(other.m_watch);
    m_file = std::move(other.m_file);
    return *this;
}

Database Database::adopt(sqlite3* handle, std::filesystem::path file, std::shared_ptr<void> keepAlive)
{
    return {handle, std::move(file), std::move(keepAlive)};
}

Outcome<Database> Database::open(const std::string& name, int flags, std::filesystem::path file)
{
    sqlite3* handle = nullptr;
    const auto code = sqlite3_open_v2(
        name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    Database database(handle, std::move(file), {});
    if (code != SQLITE_OK)
        return sqliteError(sqlite3_extended_errcode(handle), name, sqlite3_errmsg(handle));
    sqlite3_extended_result_codes(handle, 1);
    return database;
}

Outcome<Database> Database::openTrusted(const std::filesystem::path& file)
{
    std::error_code failure;
    // An absolute path, since SQLite would take a name that begins with "file:" for a URI.
    const auto name = std::filesystem::canonical(file, failure).string();
    if (failure) {
        return Error{
            ErrorCode::NotFound, "The database file was not found.", file.string(), failure.message()};
    }
    if (!std::filesystem::is_regular_file(name, failure))
        return Error{ErrorCode::NotADatabase, "This is not a regular file.", name, failure.message()};
    auto database = open(name, SQLITE_OPEN_READONLY, file);
    if (!database)
        return database;
    if (const auto status = database.value().execute(
            "PRAGMA query_only=ON; PRAGMA mmap_size=2147418112; PRAGMA temp_store=MEMORY");
        !status)
        return status.error();
    if (const auto status = checkIdentity(database.value()); !status)
        return status.error();
    return database;
}

Outcome<Database> Database::createNew(const std::filesystem::path& file)
{
    std::error_code failure;
    const auto name = std::filesystem::absolute(file, failure).string();
    if (std::filesystem::exists(name, failure))
        return Error{ErrorCode::NotWritable, "A file of this name is already there; it was kept.", name, ""};
    return open(name, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, file);
}

Outcome<Database> Database::createInMemory()
{
    return open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, {});
}

Outcome<Statement> Database::prepare(std::string_view sql) const
{
    return Statement::prepare(m_handle.get(), sql);
}

Outcome<std::int64_t> Database::integer(std::string_view sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    switch (statement.value().step()) {
    case Step::Failed:
        return statement.value().error();
    case Step::Row:
        if (const auto number = statement.value().integer(0))
            return *number;
        break;
    case Step::Done:
        break;
    }
    return Error{ErrorCode::Damaged, "The database holds no number where one is expected.", m_file.string(),
        std::string(sql)};
}

Outcome<std::string> Database::serialized() const
{
    sqlite3_int64 size = 0;
    const std::unique_ptr<unsigned char, void (*)(void*)> bytes(
        sqlite3_serialize(m_handle.get(), "main", &size, 0), sqlite3_free);
    if (!bytes)
        return Error{
            ErrorCode::TooLarge, "There is not enough memory to hold the database.", m_file.string(), ""};
    return std::string(reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size));
}

Status Database::execute(const std::string& sql)
{
    if (sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(m_handle.get(), sql);
    return domain::Done{};
}

void Database::setWatch(std::shared_ptr<Watch> watch)
{
    constexpr int stepsBetweenLooks = 1000;
    const auto look = [](void* seen) { return static_cast<Watch*>(seen)->isOver() ? 1 : 0; };
    sqlite3_progress_handler(m_handle.get(), watch ? stepsBetweenLooks : 0, look, watch.get());
    m_watch = std::move(watch);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle.get());
}

} // namespace filingscape::store
