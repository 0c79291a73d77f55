// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/edition_id.h"

#include "app/store/row_reader.h"

#include <string>

namespace filingscape::store {

domain::Outcome<std::int64_t> editionId(const Database& database, std::string_view slug)
{
    RowReader row(database, "SELECT id FROM edition WHERE slug = ?1");
    row.bind(1, slug);
    const bool isThere = row.next();
    const auto id = isThere ? row.integer(0) : 0;
    if (row.failed())
        return row.status().error();
    if (!isThere) {
        return domain::Error{domain::ErrorCode::NotFound, "The file does not have this edition.",
            database.file().string(), std::string(slug)};
    }
    return id;
}

} // namespace filingscape::store
