// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/figure.h"

#include <QLocale>
#include <QString>

#include <cstddef>
#include <optional>

namespace filingscape::figure {

/// What a sentence is about: one bar, point or row of a result. The total without a year is everything that
/// passes the filter.
struct Statement {
    Entity entity;
    QString name; ///< as the chart shows it
    std::optional<domain::Year> year; ///< of a point in time
    domain::Year since = domain::unknownYear; ///< where the sum of a cumulative point starts
    domain::Count count; ///< in the parts that the result counts in
    domain::Count ofAll = domain::Count::unknown(); ///< distinct filings that it is a share of
    std::int64_t unitsPerFiling = 1; ///< of `count`, where only the chart has it
    std::optional<QString> nameAsFiled{}; ///< of the applicant: the filings under this name, counted whole
    std::optional<int> listed{}; ///< of the rest of a ranking of applicants: how many are in it
    std::optional<Growth> growth{}; ///< that the chart shows of it
    bool isYearly = false; ///< the growth is told a year
    /// Of a year: the facet, places or techniques, whose choice `count` and `ofAll` ignore, see TimeLines.
    std::optional<Entity::Kind> ignored{};

    bool operator==(const Statement&) const = default;
};

/// The statement of a mark by its position: a bar (point 0), a line and a point of it, or a cell of a grid.
/// Empty where the figure has no such mark.
[[nodiscard]] std::optional<Statement> statementOf(
    const Figure& figure, std::size_t series, std::size_t point);
/// That of a cell of tableOf(figure): a bar, a line in a year or with its growth over all years; in a column
/// without a line the year as a whole. Empty where the cell says no number.
[[nodiscard]] std::optional<Statement> statementOfCell(
    const Figure& figure, std::size_t row, std::size_t column);
/// That of an applicant with so many filings, ranked or not.
[[nodiscard]] Statement statementOf(
    const domain::Result& result, domain::ApplicantId applicant, domain::Count filings);
/// That of one name under which an applicant filed, of its whole filings; `ofApplicant` may be unknown.
[[nodiscard]] Statement statementOfName(const domain::Result& result, domain::ApplicantId applicant,
    const QString& nameAsFiled, domain::Count filings, domain::Count ofApplicant);
/// That of the filings with none of the ranked applicants.
[[nodiscard]] Statement statementOfRest(const domain::Result& result);
/// That of everything that passes the filter.
[[nodiscard]] Statement statementOfAll(const domain::Result& result);

/// One sentence to be printed as it is: number, unit, place basis, years, every filter by name, share and
/// total, source and date, and each caveat that applies. Says "not published" or "not known" in place of a
/// number that nobody has. Plain text; names are as the edition has them.
[[nodiscard]] QString sentence(const domain::Result& result, const Statement& stated, const QLocale& locale);

/// "According to Google Patents (“Published filings”, data of 2025-10-01, sample, not a census), ….": a
/// statement with the source of an edition.
[[nodiscard]] QString accordingTo(const domain::Edition& edition, const QString& statement);

} // namespace filingscape::figure
