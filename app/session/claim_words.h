// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/claim_check.h"

#include <QLocale>
#include <QString>

namespace filingscape::session {

// Words for claims, each safe to show.

/// "Holds", "True in other words", "Wrong scope" ...
[[nodiscard]] QString verdictWords(domain::Verdict verdict);
/// What the verdict means, as a sentence.
[[nodiscard]] QString verdictMeaning(domain::Verdict verdict);
/// The reason in the facts, as a sentence; what the verdict means where the facts give none.
[[nodiscard]] QString verdictReason(const domain::Claim& claim);
/// "Generative AI Patents Surge, 4 July 2024".
[[nodiscard]] QString printedWhere(const domain::Claim& claim, const QLocale& locale);

/// "United States", "World".
[[nodiscard]] QString partyName(const FigureShelf& shelf, const ClaimParty& party);
/// "the United States", "the world": within a sentence.
[[nodiscard]] QString partyWords(const FigureShelf& shelf, const ClaimParty& party);
/// "patent families on generative AI (WIPO)".
[[nodiscard]] QString countingTitle(const FigureShelf& shelf, const Counting& counting);
/// "by inventor location, by year of publication": how this answer counts; may be empty.
[[nodiscard]] QString basisWords(const FigureShelf& shelf, const ClaimAnswer& answer);
[[nodiscard]] QString partWords(const FigureShelf& shelf, const ClaimPart& part);

/// "Reproduces it", "Gives another number", "Cannot settle it", "Cannot answer".
[[nodiscard]] QString standingWords(const ClaimAnswer& answer);
/// "6.09 times", "at least 38,210", "70 %"; empty without a result.
[[nodiscard]] QString resultWords(
    const ClaimAnswer& answer, const ClaimQuestion& question, const QLocale& locale);
/// "China 38,210; United States 6,276"; empty where nothing was found.
[[nodiscard]] QString numbersWords(const FigureShelf& shelf, const ClaimAnswer& answer,
    const ClaimQuestion& question, const QLocale& locale);
/// Why there is no answer, or what has to be known of this one; may be empty.
[[nodiscard]] QString reasonWords(const FigureShelf& shelf, const ClaimAnswer& answer,
    const ClaimQuestion& question, const QLocale& locale);

/// Why the question is none; empty where it is one.
[[nodiscard]] QString faultWords(const FigureShelf& shelf, const ClaimQuestion& question);
/// Why a text is no number of a claim; empty where it is one.
[[nodiscard]] QString numberFaultWords(const QString& text, const QLocale& locale);
/// Why a printed claim cannot be put into the form; empty where it can.
[[nodiscard]] QString unaskedWords(ClaimUnasked reason);
/// How the typed number is read.
[[nodiscard]] QString toleranceWords(const ClaimQuestion& question, const QLocale& locale);
/// How many reproduce it, how many do not, and the range of the number.
[[nodiscard]] QString summaryWords(const ClaimReport& report, const QLocale& locale);
/// One sentence that is right and as near to the claim as the numbers allow, with its source; empty where
/// there is no number to word it with.
[[nodiscard]] QString nearestWording(
    const FigureShelf& shelf, const ClaimReport& report, const QLocale& locale);
/// The same of one answer, which has a result.
[[nodiscard]] QString wordingOf(const FigureShelf& shelf, const ClaimAnswer& answer,
    const ClaimQuestion& question, const QLocale& locale);

} // namespace filingscape::session
