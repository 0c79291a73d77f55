// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/store/database.h"
#include "app/store/watch.h"

#include <QString>

#include <memory>
#include <string>

namespace filingscape::session {

/// Which edition of which file; an empty slug is the first that can be counted. A trusted file is one that
/// came with the program.
struct EditionSource {
    QString path;
    bool isTrusted = false;
    std::string slug;

    bool operator==(const EditionSource&) const = default;
};

/// A connection with the watch that bounds its questions; a trusted file has none.
struct SourceFile {
    store::Database database;
    std::shared_ptr<store::Watch> watch;
};

/// Opens the file of a source, as a stranger's unless it is trusted. Any thread.
[[nodiscard]] domain::Outcome<SourceFile> openFile(const EditionSource& source);

} // namespace filingscape::session
