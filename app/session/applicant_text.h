// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/session/applicant_row.h"

#include <QLocale>
#include <QString>

#include <string>
#include <vector>

namespace filingscape::session {

/// "CN 12, WO 3": the places with filings, those with most first, equal ones in the edition's order.
[[nodiscard]] QString placesText(
    const domain::Edition& edition, const domain::ApplicantProfile& profile, const QLocale& locale);
/// The same with the names of the places: "China 12, WIPO (PCT) 3".
[[nodiscard]] QString placesWords(
    const domain::Edition& edition, const domain::ApplicantProfile& profile, const QLocale& locale);

/// The sparkline of a profile under a result, on a scale that reaches to `top`.
[[nodiscard]] ApplicantTrend trendOf(
    const domain::Result& result, const domain::ApplicantProfile& profile, qint64 top);
/// "Filings per year: 2014 0, 2015 2, ... Not yet fully published: 2024 5." and which years are chosen.
[[nodiscard]] QString trendWords(
    const ApplicantTrend& trend, const domain::ApplicantProfile& profile, const QLocale& locale);

/// One line of a copied applicant table.
struct ApplicantLine {
    const ApplicantRow* row = nullptr; ///< has its profile, unless it is the rest
    std::optional<std::string> nameAsFiled; ///< where the line is of one of its names only
    domain::Count filings; ///< of the row or the name
    QString restWords; ///< the name of the rest
};

/// Rows for a spreadsheet, with a header line: rank, both names, filings, share in per cent, one column a
/// year, first and last year, offices, the restrictions and the edition. Numbers as files hold them; years
/// that are not yet fully published say so in the header, an unknown number is an empty cell.
[[nodiscard]] QString applicantsAsTsv(const domain::Result& result, const std::vector<ApplicantLine>& lines);

} // namespace filingscape::session
