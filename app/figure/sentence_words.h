// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/sentence.h"

#include <QString>

namespace filingscape::figure {

// The parts that sentences to print are made of; plain text as the edition has it.

/// "published filings", "published filing": what is counted, in the middle of a sentence.
[[nodiscard]] QString counted(const domain::Result& result, bool isOne);
/// True where the count is in parts of filings.
[[nodiscard]] bool isShared(const domain::Result& result, const Statement& about);
/// "one publication each, by office, counted whole"
[[nodiscard]] QString contractPhrase(const domain::Result& result, const Statement& about);
/// "filing years 2019–2023"
[[nodiscard]] QString yearsPhrase(domain::DateBasis basis, const QString& years, bool isOne);

/// Who has the number, and the words that go before it.
struct Subject {
    QString name;
    QString has;
};
[[nodiscard]] Subject subjectOf(const domain::Result& result, const Statement& about);

} // namespace filingscape::figure
