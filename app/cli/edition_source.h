// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/environment.h"
#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/domain/result.h"
#include "app/store/database.h"

#include <QString>

#include <memory>
#include <optional>

namespace filingscape::cli {

/// The bundled database, or the file that a person names, which is opened as an untrusted one.
[[nodiscard]] domain::Outcome<store::Database> openDatabase(
    const std::optional<QString>& file, const Environment& environment);

/// The AI landscape, which is installed separately.
[[nodiscard]] domain::Outcome<store::Database> openLandscape(const Environment& environment);
/// What to tell a person when it cannot be opened; the rest goes on.
[[nodiscard]] QString missingLandscape(const domain::Error& error);

/// An edition that can be counted, with the connection to its file.
struct ChosenEdition {
    store::Database database;
    std::shared_ptr<const domain::Edition> edition;
};

/// The edition of this slug, or the first that can be counted; of the named file, or of the installed ones.
/// WrongUsage lists those that can be.
[[nodiscard]] domain::Outcome<ChosenEdition> chooseEdition(
    const std::optional<QString>& file, const std::optional<QString>& slug, const Environment& environment);

/// Every view of one filter, counted by the fast engine.
[[nodiscard]] domain::Outcome<std::shared_ptr<const domain::Result>> countFilings(
    ChosenEdition& chosen, const domain::Request& request);

} // namespace filingscape::cli
