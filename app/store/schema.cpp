// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

#include "app/store/database.h"

#include <string>

namespace filingscape::store {

using domain::Error;
using domain::ErrorCode;
using domain::Status;

Status createSchema(Database& database)
{
    const auto marks = "PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA auto_vacuum=NONE;"
                       "PRAGMA application_id="
        + std::to_string(applicationId) + "; PRAGMA user_version=" + std::to_string(schemaVersion) + ";";
    if (auto status = database.execute(marks); !status)
        return status;
    return database.execute("BEGIN;" + std::string(schemaSql()) + "COMMIT;");
}

domain::Outcome<bool> holdsSeries(const Database& database)
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    return version.value() >= 2;
}

Status checkIdentity(const Database& database)
{
    const auto application = database.integer("PRAGMA application_id");
    if (!application)
        return application.error();
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto detail = "application_id " + std::to_string(application.value()) + ", user_version "
        + std::to_string(version.value());
    if (application.value() != applicationId || version.value() < 1) {
        return Error{ErrorCode::ForeignSchema, "The database is not an edition file of Filingscape.",
            database.file().string(), detail};
    }
    if (version.value() > schemaVersion) {
        return Error{ErrorCode::NewerVersion, "The file was written by a later version of Filingscape.",
            database.file().string(), detail};
    }
    return domain::Done{};
}

} // namespace filingscape::store
