// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/watch.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace filingscape::session {

/// Which edition of which file; an empty slug is firstEdition(). A trusted file is one that
/// came with the program.
struct EditionSource {
    QString path;
    bool isTrusted = false;
    std::string slug;

    bool operator==(const EditionSource&) const = default;
};

/// A connection with the watch that bounds its questions; a trusted file has none.
struct SourceFile {
    using OnStop = std::stop_callback<std::function<void()>>;

    store::Database database;
    std::shared_ptr<store::Watch> watch;
    std::unique_ptr<OnStop> onStop; ///< ends what is being read; for as long as this lives
};

/// The first edition that can be counted; of a file that has none, its first published figures. Errors: as of
/// store::countableEditions().
[[nodiscard]] domain::Outcome<std::string> firstEdition(const store::Database& database);

/// Opens the file of a source, as a stranger's unless it is trusted. This and every question to the file ends
/// as TooLarge soon after a stop is asked for. Any thread.
[[nodiscard]] domain::Outcome<SourceFile> openFile(
    const EditionSource& source, const std::stop_token& stop = {});

/// Opens a file and calls `visit` with each of its editions and where it is. Errors: of openFile() and
/// store::editions().
[[nodiscard]] domain::Status visitEditions(const EditionSource& file, const std::stop_token& stop,
    const std::function<void(
        const store::Database& database, EditionSource source, const store::EditionSummary& summary)>& visit);

} // namespace filingscape::session
