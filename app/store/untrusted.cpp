// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/untrusted.h"

#include "app/io/regular_file.h"
#include "app/io/utf8.h"
#include "app/store/private_copy.h"
#include "app/store/schema_check.h"
#include "app/store/sqlite_error.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <array>
#include <condition_variable>
#include <mutex>
#include <sqlite3.h>
#include <string>
#include <thread>
#include <utility>

namespace filingscape::store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Outcome;
using domain::Status;

namespace {

constexpr std::int64_t smallestDatabase = 512;
constexpr std::string_view magic("SQLite format 3\0", 16);

/// Interrupts the connection when the watch is over. Some of SQLite's work, the check of all pages before
/// all, never comes to the progress handler.
class Interrupter final
{
public:
    Interrupter(sqlite3* connection, std::shared_ptr<Watch> watch)
        : m_thread([this, connection, watch = std::move(watch)] {
            std::unique_lock lock(m_mutex);
            while (!m_ended.wait_for(lock, std::chrono::milliseconds(20), [this] { return m_isDone; })) {
                if (watch->isOver())
                    sqlite3_interrupt(connection);
            }
        })
    {
    }
    ~Interrupter()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isDone = true;
        }
        m_ended.notify_one();
        m_thread.join();
    }
    Interrupter(const Interrupter&) = delete;
    Interrupter& operator=(const Interrupter&) = delete;

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isDone = false;
    std::thread m_thread;
};

/// Done for a regular file that begins like a database.
Status checkFile(const QString& file, const UntrustedLimits& limits)
{
    auto opened = io::openRegular(file);
    if (!opened) {
        auto error = opened.error();
        if (QFileInfo::exists(file) && !QFileInfo(file).isFile())
            error.code = ErrorCode::NotADatabase;
        return error;
    }
    const auto size = opened.value()->size();
    if (size > limits.fileBytes) {
        return Error{ErrorCode::TooLarge, "The database is larger than what is opened.", io::utf8(file),
            std::to_string(size) + " bytes"};
    }
    const auto begin = opened.value()->read(static_cast<qint64>(magic.size())).toStdString();
    if (size < smallestDatabase || begin != magic) {
        return Error{ErrorCode::NotADatabase, "The file is not an SQLite database.", io::utf8(file),
            std::to_string(size) + " bytes"};
    }
    return Done{};
}

void harden(sqlite3* connection)
{
    struct Setting {
        int what;
        int value;
    };
    for (const auto [what, value] : std::array{Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
             Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
             Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0}, Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
             Setting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0}})
        sqlite3_db_config(connection, what, value, nullptr);
    for (const auto [what, value] : std::array{Setting{SQLITE_LIMIT_LENGTH, 4 << 20},
             Setting{SQLITE_LIMIT_SQL_LENGTH, 100'000}, Setting{SQLITE_LIMIT_COLUMN, 100},
             Setting{SQLITE_LIMIT_ATTACHED, 0}, Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
             Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000}, Setting{SQLITE_LIMIT_EXPR_DEPTH, 100},
             Setting{SQLITE_LIMIT_COMPOUND_SELECT, 20}, Setting{SQLITE_LIMIT_WORKER_THREADS, 0}})
        sqlite3_limit(connection, what, value);
}

/// Small files are checked to the last index entry, so that no index can tell another number than its table;
/// for large ones that would take too long.
constexpr qint64 largestWhollyChecked = 64LL << 20;

Status checkPages(Database& database, bool isSmall)
{
    if (auto status = database.execute("PRAGMA query_only=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                                       "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000");
        !status)
        return status;
    auto check = database.prepare(isSmall ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (!check)
        return check.error();
    auto& row = check.value();
    if (row.step() != Step::Row)
        return row.error();
    const auto answer = row.text(0).value_or("");
    if (answer == "ok")
        return Done{};
    return Error{
        ErrorCode::Damaged, "The database is damaged.", database.file().string(), std::string(answer)};
}

/// Opens `file`, which is the path itself or a private copy of it. `code` is SQLite's own where it failed.
Outcome<Database> openAndCheck(const QString& path, const QString& file, int access,
    const std::shared_ptr<Watch>& watch, const std::shared_ptr<QTemporaryDir>& folder, int& code)
{
    sqlite3* connection = nullptr;
    // An absolute path: SQLite as Debian builds it takes names that begin with "file:" for a URI.
    code = sqlite3_open_v2(QFile::encodeName(file).constData(), &connection,
        access | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX, nullptr);
    auto database = Database::adopt(connection, QFile::encodeName(path).toStdString(), folder);
    if (code != SQLITE_OK)
        return sqliteError(code, io::utf8(path), sqlite3_errstr(code));
    sqlite3_extended_result_codes(connection, 1);
    harden(connection);
    database.setWatch(watch);
    const Interrupter interrupter(connection, watch);
    auto status = checkPages(database, QFileInfo(file).size() <= largestWhollyChecked);
    if (status)
        status = checkSchema(database);
    code = sqlite3_errcode(connection) & 0xff;
    if (!status)
        return status.error();
    return database;
}

/// Errors name the file that was asked for, also where a copy was read; what SQLite does not understand in a
/// foreign file is the file's fault.
Error named(Error error, const QString& path)
{
    error.file = io::utf8(path);
    if (error.code == ErrorCode::Internal) {
        error.code = ErrorCode::Damaged;
        error.what = "The database is damaged.";
    }
    return error;
}

} // namespace

Outcome<Database> openUntrusted(
    const QString& path, const UntrustedLimits& limits, std::shared_ptr<Watch> watch)
{
    const auto file = QFileInfo(path).canonicalFilePath();
    if (path.contains(QChar(u'\0')) || file.isEmpty())
        return Error{ErrorCode::NotFound, "There is no such file.", io::utf8(path), {}};
    if (const auto status = checkFile(file, limits); !status)
        return named(status.error(), path);

    if (!watch)
        watch = std::make_shared<Watch>(limits.time);
    watch->allow(limits.time + limits.timePerGigabyte * QFileInfo(file).size() / (1LL << 30));
    sqlite3_hard_heap_limit64(limits.heapBytes);

    const auto needsCopy = needsPrivateCopy(file);
    if (!needsCopy)
        return named(needsCopy.error(), path);
    int code = SQLITE_OK;
    if (!needsCopy.value()) {
        auto database = openAndCheck(path, file, SQLITE_OPEN_READONLY, watch, {}, code);
        if (database)
            return database;
        // What a half-done change left behind can only be undone in a copy. Not so a file in use.
        if (code != SQLITE_READONLY && code != SQLITE_CANTOPEN)
            return named(database.error(), path);
    }
    auto copy = copyPrivately(file, limits.copyBytes, *watch);
    if (!copy)
        return named(copy.error(), path);
    auto database
        = openAndCheck(path, copy.value().file, SQLITE_OPEN_READWRITE, watch, copy.value().folder, code);
    if (!database)
        return named(database.error(), path);
    return database;
}

} // namespace filingscape::store
