// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QLocale>
#include <QString>

namespace filingscape::figure {

// What an edition counts, in the words of its contract: a family is never called a filing, nor an application
// field a technique. Phrases for the middle of a sentence, ready for the screen.

/// "filings", "families", "applications" or "grants".
[[nodiscard]] QString unitNoun(domain::Unit unit);
/// "filing" and the like.
[[nodiscard]] QString unitNounOne(domain::Unit unit);
/// "Filings" and the like: heads a column or begins a sentence.
[[nodiscard]] QString unitTitle(domain::Unit unit);
/// "1 family", "1,204 families"; "not published" where the count is unknown.
[[nodiscard]] QString unitCount(
    domain::Count count, domain::Unit unit, const QLocale& locale, std::int64_t unitsPerFiling = 1);
/// "counted in fractions (1/k per technique)" where the result shares filings out, else nothing.
[[nodiscard]] QString weightWords(const domain::Result& result, const QString& perWhat);
/// What is counted, in the plural: "Published filings", "Patent families with a grant".
[[nodiscard]] QString countedWords(const domain::Result& result);

/// The edition has application fields in the place of techniques, the first of which is the total.
[[nodiscard]] bool hasFields(const domain::Edition& edition);
/// "technique" or "application field".
[[nodiscard]] QString techniqueWords(const domain::Edition& edition);
/// "techniques" or "application fields".
[[nodiscard]] QString techniquesWords(const domain::Edition& edition);
/// "Jurisdiction" and the like: heads a column.
[[nodiscard]] QString placeTitle(domain::PlaceBasis basis);

/// What stands where a number would: "not published" where the source has none, "not known" where what it has
/// cannot tell, such as the families that have one of two overlapping fields.
[[nodiscard]] QString unknownWords(const domain::Result& result);

/// The name of a licence that asks to be printed beside every number ("CC BY-NC 4.0"): what stands before a
/// colon in the contract. Empty where the licence is a sentence without a name.
[[nodiscard]] QString licenceName(const domain::Edition& edition);

} // namespace filingscape::figure
