// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/claim_words.h"

namespace filingscape::session {

// What the words for claims are put together of.

/// "the United States" within a sentence; most names take no article.
[[nodiscard]] QString withArticle(const QString& name);
[[nodiscard]] const domain::Edition& editionOf(const FigureShelf& shelf, const Counting& counting);
/// The name that the edition itself has for a place.
[[nodiscard]] QString nameIn(const FigureShelf& shelf, const Counting& counting, const ClaimParty& party);
/// Only of an answer with figures.
[[nodiscard]] const domain::PublishedFigure& firstFigure(const FigureShelf& shelf, const ClaimAnswer& answer);
[[nodiscard]] QString placeBasisOf(const FigureShelf& shelf, const ClaimAnswer& answer);
[[nodiscard]] QString sourceOf(const FigureShelf& shelf, const ClaimAnswer& answer);
/// "published 2014–2023", "by filing year 2014–2019".
[[nodiscard]] QString yearsOfAnswer(const FigureShelf& shelf, const ClaimAnswer& answer);
/// The unit without its source: "patent families on generative AI".
[[nodiscard]] QString unitOf(const FigureShelf& shelf, const ClaimAnswer& answer);

} // namespace filingscape::session
