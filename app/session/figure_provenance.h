// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/figure_shelf.h"
#include "app/session/figure_topics.h"
#include "app/session/provenance.h"

#include <cstddef>
#include <vector>

namespace filingscape::session {

/// What a page of published figures shows.
struct ShownFigures {
    std::size_t edition = 0; ///< on the shelf
    QString title; ///< as it stands above them
    std::vector<FigureBlock> blocks;
    const domain::Claim* behind = nullptr; ///< the claim whose figures these are, if it is one
};

/// Where published figures come from. Sections `view`, `edition`, one `series:KEY` each, those on screen
/// first, `qualifiers`, `biases`, `can` and `cannot`. The SQL gives the figures on screen, those of the
/// claim, and all.
[[nodiscard]] ProvenancePage figuresProvenance(
    const FigureShelf& shelf, const ShownFigures& shown, const QLocale& locale);

/// The same of printed claims: `view`, `edition`, `verdicts`, the series, and so on. `chosen` may be nullptr.
[[nodiscard]] ProvenancePage claimsProvenance(
    const FigureShelf& shelf, std::size_t edition, const domain::Claim* chosen, const QLocale& locale);

/// That of a claim of one's own: every edition that is asked, each with its fingerprint.
[[nodiscard]] ProvenancePage checkProvenance(
    const FigureShelf& shelf, std::size_t edition, const QLocale& locale);

} // namespace filingscape::session
