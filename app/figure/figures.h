// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/figure.h"

#include <QLocale>

#include <vector>

namespace filingscape::figure {

struct TimeOptions {
    TimeChoice choice;
    QLocale locale{QLocale::English};
};

struct BarsOptions {
    /// Entities in the order to keep, while the hand moves; empty sorts by filings.
    std::vector<Entity> keepOrder;
    QLocale locale{QLocale::English};
};

/// Filings over time. Follows every filter but the years, which are marked and start the sums.
[[nodiscard]] Figure timeFigure(const domain::Result& result, const TimeOptions& options);

/// Filings per place under every filter but the places.
[[nodiscard]] Figure placesFigure(const domain::Result& result, const BarsOptions& options);

/// Filings per technique under every filter but the techniques; says by how much the bars exceed the total.
[[nodiscard]] Figure techniquesFigure(const domain::Result& result, const BarsOptions& options);

/// How many filings have both of two techniques, under every filter but the techniques. Says why where the
/// edition cannot tell.
[[nodiscard]] Figure pairsFigure(const domain::Result& result, const QLocale& locale);

/// The applicants that the result ranks, under every filter but the applicants. A note says how many filings
/// have none of them: their bar would dwarf the others and is no applicant.
[[nodiscard]] Figure applicantsFigure(const domain::Result& result, const BarsOptions& options);

/// "Tags add to 101 % of filings", whatever the figure is; empty where there are no filings
/// or a count is unknown.
[[nodiscard]] QString overlapNote(const domain::FacetCounts& techniques, domain::Unit unit,
    const QLocale& locale, std::int64_t unitsPerFiling = 1);

} // namespace filingscape::figure
