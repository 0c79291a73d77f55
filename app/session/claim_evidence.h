// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/claim_check.h"

namespace filingscape::session {

/// The numbers that one counting has for a question, without the conclusion: one answer, and where some years
/// of published counts are incomplete another over those that are complete.
[[nodiscard]] std::vector<ClaimAnswer> evidenceFor(
    const FigureShelf& shelf, const Counting& counting, const ClaimQuestion& question);

} // namespace filingscape::session
