// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/read_transaction.h"

#include "app/store/database.h"

#include <sqlite3.h>

namespace filingscape::store {

void ReadTransaction::Ending::operator()(sqlite3* connection) const
{
    sqlite3_exec(connection, "RELEASE reading", nullptr, nullptr, nullptr);
}

domain::Outcome<ReadTransaction> ReadTransaction::begin(Database& database)
{
    // Unlike BEGIN, a savepoint may stand in another; the outermost is a transaction.
    if (const auto status = database.execute("SAVEPOINT reading"); !status)
        return status.error();
    return ReadTransaction(database.m_handle.get());
}

} // namespace filingscape::store
