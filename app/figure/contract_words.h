// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filter.h"
#include "app/domain/result.h"

#include <QLocale>
#include <QString>

namespace filingscape::figure {

/// "Published filings, one publication each, by office, counted whole, by filing year; lists of ..., fully
/// published to ..."
[[nodiscard]] QString contractSentence(
    const domain::Edition& edition, domain::DateBasis basis, const QLocale& locale);
/// The same of what a result counts, with the years that its source calls incomplete.
[[nodiscard]] QString contractSentence(const domain::Result& result, const QLocale& locale);

/// "Published filings" and the like: what one count is, in the plural.
[[nodiscard]] QString unitWords(domain::Unit unit);

/// "filing year" and the like.
[[nodiscard]] QString yearWords(domain::DateBasis basis);

/// "office" and the like.
[[nodiscard]] QString placeWords(domain::PlaceBasis basis);

/// "offices" and the like.
[[nodiscard]] QString placesWords(domain::PlaceBasis basis);

/// What kind of edition this is in three words: "sample, not a census".
[[nodiscard]] QString kindWords(domain::EditionKind kind);

/// Why the years of single records that are not fully published are drawn apart.
[[nodiscard]] QString incompleteWords(domain::DateBasis basis);

/// One sentence for somebody who sees the edition for the first time: how many of what from where, and
/// whether it is a sample.
[[nodiscard]] QString editionSentence(const domain::Edition& edition, const QLocale& locale);

/// "Source: ... · edition genai-filings of 2025-10-01 · sample, not a census", and the licence where that
/// asks to be printed.
[[nodiscard]] QString sourceLine(const domain::Edition& edition);

} // namespace filingscape::figure
