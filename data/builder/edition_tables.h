// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/store/database.h"
#include "data/builder/cells_reader.h"
#include "data/builder/figures_reader.h"
#include "data/builder/filing_edition.h"

#include <cstdint>

namespace filingscape::builder {

// Each writes one edition into a database that has the tables, with the fingerprint of its rows. Table ids
// continue those that are there.

[[nodiscard]] domain::Status writeFilings(
    store::Database& database, std::int64_t editionId, const FilingEdition& built);

[[nodiscard]] domain::Status writeFigures(store::Database& database, std::int64_t editionId,
    const domain::Edition& contract, const FigureEdition& built);

[[nodiscard]] domain::Status writeCells(
    store::Database& database, std::int64_t editionId, const CellEdition& built);

} // namespace filingscape::builder
