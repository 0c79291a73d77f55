// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <memory>

struct sqlite3;

namespace filingscape::store {

class Database;

/// While it lives, every question to its connection is answered from one state of the file, that of the first
/// one; whoever wants to write the file waits. May stand within another, which it must not outlive. The
/// Database may be moved meanwhile, and has to live longer. On the thread that uses the connection.
class ReadTransaction final
{
public:
    [[nodiscard]] static domain::Outcome<ReadTransaction> begin(Database& database);

private:
    struct Ending {
        void operator()(sqlite3* connection) const;
    };

    explicit ReadTransaction(sqlite3* connection)
        : m_connection(connection)
    {
    }

    std::unique_ptr<sqlite3, Ending> m_connection;
};

} // namespace filingscape::store
