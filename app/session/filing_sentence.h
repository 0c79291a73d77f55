// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/store/filing_reader.h"

#include <QLocale>
#include <QString>

namespace filingscape::session {

/// One sentence to be printed as it is about one document: number, office, title, applicants by their
/// harmonised names, and the date on which it was filed, first filed, published or granted, as the basis
/// says; then the source. A date that it does not have is said to be missing. Plain text, names and title as
/// the edition has them.
[[nodiscard]] QString filingSentence(const domain::Edition& edition, domain::DateBasis basis,
    const store::FilingRow& row, const QLocale& locale);

} // namespace filingscape::session
