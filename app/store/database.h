// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/store/statement.h"
#include "app/store/watch.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace filingscape::store {

/// One connection to one database. It takes no locks: one thread uses a connection and its statements at a
/// time. A move keeps statements valid; they must end before their connection does.
class Database final
{
public:
    /// Opens a file that Filingscape installed itself, for reading only. Foreign files go through
    /// openUntrusted() instead. Errors: NotFound, NotADatabase, NotReadable, ForeignSchema, NewerVersion.
    [[nodiscard]] static domain::Outcome<Database> openTrusted(const std::filesystem::path& file);
    /// Makes a writable database in a file that must not exist yet; no tables. See createSchema().
    [[nodiscard]] static domain::Outcome<Database> createNew(const std::filesystem::path& file);
    [[nodiscard]] static domain::Outcome<Database> createInMemory();
    /// Takes over an open handle. `keepAlive` is released after the handle is closed, for example the
    /// temporary folder that a copy lies in.
    [[nodiscard]] static Database adopt(
        sqlite3* handle, std::filesystem::path file, std::shared_ptr<void> keepAlive = {});

    Database(Database&&) noexcept = default;
    Database& operator=(Database&&) noexcept;
    ~Database() = default;

    /// The file as it was asked for; empty for a database in memory.
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] domain::Outcome<Statement> prepare(std::string_view sql) const;
    /// The single integer that a query answers.
    [[nodiscard]] domain::Outcome<std::int64_t> integer(std::string_view sql) const;
    /// The bytes of the whole database as a file would hold them.
    [[nodiscard]] domain::Outcome<std::string> serialized() const;

    /// Runs one or more statements and ignores their rows.
    [[nodiscard]] domain::Status execute(const std::string& sql);
    /// From now on questions of some length end as TooLarge once the watch is over, and every reading of rows
    /// once it is cancelled.
    void setWatch(std::shared_ptr<Watch> watch);
    [[nodiscard]] const std::shared_ptr<Watch>& watch() const { return m_watch; }
    /// Makes the running statement fail soon. The only call that may come from another thread.
    void interrupt();

private:
    friend class ReadTransaction;

    struct Closer {
        void operator()(sqlite3* handle) const;
    };

    Database(sqlite3* handle, std::filesystem::path file, std::shared_ptr<void> keepAlive);
    [[nodiscard]] static domain::Outcome<Database> open(
        const std::string& name, int flags, std::filesystem::path file);

    std::filesystem::path m_file;
    std::shared_ptr<void> m_keepAlive;
    std::shared_ptr<Watch> m_watch; ///< outlives the handle, which looks at it
    std::unique_ptr<sqlite3, Closer> m_handle;
};

} // namespace filingscape::store
