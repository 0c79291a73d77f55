// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/io/csv.h"
#include "app/tagging/technique_rules.h"
#include "data/builder/facts.h"

#include <vector>

namespace filingscape::builder {

/// The filings of the facts, checked, in the byte order of their numbers. The first defect stops: BadFact
/// with its line and column in `detail`.
[[nodiscard]] domain::Outcome<std::vector<FilingFact>> readFilings(const io::CsvTable& table,
    const Offices& offices, const domain::Edition& edition, const tagging::TechniqueRules& rules);

} // namespace filingscape::builder
