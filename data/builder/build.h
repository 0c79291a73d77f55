// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <QString>

#include <string>

namespace filingscape::builder {

/// Where the facts lie that one database is made of.
struct Sources {
    QString facts; ///< folder of the tables
    QString rules; ///< technique rules
    QString aliases; ///< applicant aliases
};

/// The bytes of `filingscape.sqlite`: the same for the same sources, from run to run and folder to folder.
/// The first defect stops: BadFact with file, and line and column in `detail`.
[[nodiscard]] domain::Outcome<std::string> buildDatabase(const Sources& sources);

/// The bytes of `ai-landscape.sqlite`, a file of its own for its licence, from the tables of cells and
/// countries.
[[nodiscard]] domain::Outcome<std::string> buildLandscape(const QString& facts);

/// "file:line:column: reason", as compilers write it, or with fewer parts where there are none.
[[nodiscard]] std::string located(const domain::Error& error);

} // namespace filingscape::builder
