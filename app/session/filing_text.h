// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/store/filing_reader.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace filingscape::session {

/// The view speaks to the session only.
using store::FilingDetails;

/// The name in its own script first, the harmonised one beside; safe to show.
[[nodiscard]] QString shownName(const domain::Applicant& applicant);

/// The first applicant as shownName() and how many more: "贝塔 · Beta +2". Empty without applicants.
[[nodiscard]] QString firstApplicant(const domain::Edition& edition, const store::FilingRow& row);

/// "Diffusion, GAN" in the edition's order.
[[nodiscard]] QString techniqueNames(const domain::Edition& edition, domain::TechniqueMask techniques);

/// "Filing date" and the like.
[[nodiscard]] QString dateWords(domain::DateBasis basis);

/// One fact of a filing in words, or several under one name.
struct DetailLine {
    QString name;
    QStringList values; ///< safe to show, one line each

    bool operator==(const DetailLine&) const = default;
};

/// All facts of a filing but its title, in the order in which they are read; dates that the edition never has
/// are left out, a date that only this filing lacks is said to be missing.
[[nodiscard]] std::vector<DetailLine> detailLines(
    const domain::Edition& edition, const store::FilingDetails& details);

/// Rows for a spreadsheet: a header line, then one line a filing, parted by tabs, each ending in a line feed.
/// Dates are those of `basis`, all applicants by their harmonised names; the last columns are the public link
/// and the edition. Texts that a spreadsheet would take for a formula begin with an apostrophe.
[[nodiscard]] QString filingsAsTsv(
    const domain::Edition& edition, domain::DateBasis basis, const std::vector<store::FilingRow>& rows);

} // namespace filingscape::session
