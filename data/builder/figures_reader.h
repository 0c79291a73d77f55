// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/io/csv.h"
#include "data/builder/facts.h"

#include <string>
#include <vector>

namespace filingscape::builder {

/// Published figures, the claims about them and the contracts of their series, each row as its table has it
/// (without the edition).
struct FigureEdition {
    std::vector<TextRow> figures;
    std::vector<TextRow> claims;
    std::vector<TextRow> series;
};

/// BadFact for a repeated id, a value or year that is no number, an unknown qualifier or verdict, a claim
/// about a figure that is not there, or a series without title or contract.
[[nodiscard]] domain::Outcome<FigureEdition> readFigures(
    const io::CsvTable& figures, const io::CsvTable& claims, const io::CsvTable& series);

} // namespace filingscape::builder
