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

/// The edition of this slug, or the first that can be counted. WrongUsage lists those that can be.
[[nodiscard]] domain::Outcome<std::shared_ptr<const domain::Edition>> chooseEdition(
    const store::Database& database, const std::optional<QString>& slug);

/// Every view of one filter, counted by the fast engine.
[[nodiscard]] domain::Outcome<std::shared_ptr<const domain::Result>> countFilings(store::Database& database,
    const std::shared_ptr<const domain::Edition>& edition, const domain::Request& request);

} // namespace filingscape::cli
