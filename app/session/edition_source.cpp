// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/edition_source.h"

#include "app/store/untrusted.h"

#include <utility>

namespace filingscape::session {

domain::Outcome<SourceFile> openFile(const EditionSource& source)
{
    const store::UntrustedLimits limits;
    auto watch = source.isTrusted ? nullptr : std::make_shared<store::Watch>(limits.time);
    auto database = source.isTrusted ? store::Database::openTrusted(source.path.toStdString())
                                     : store::openUntrusted(source.path, limits, watch);
    if (!database)
        return database.error();
    return SourceFile{std::move(database).value(), std::move(watch)};
}

} // namespace filingscape::session
