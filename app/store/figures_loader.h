// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/domain/published_figure.h"

#include <string_view>

namespace filingscape::store {

class Database;

/// The published figures of an edition and the claims about them. Errors: NotFound for a slug that the file
/// does not have, ForeignSchema for an edition of another kind, Damaged for a value of the wrong type, a
/// figure without years, with years out of order, negative or beyond domain::largestFigure, an unknown
/// qualifier or verdict, a claim about a figure that is not there, another number of
/// figures than stated, a contract that is not whole, or rows that do not match the fingerprint; TooLarge for
/// more figures, claims or figures of one claim than anybody prints.
[[nodiscard]] domain::Outcome<domain::FigureSet> loadFigures(const Database& database, std::string_view slug);

} // namespace filingscape::store
