// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/figure.h"

#include <QStringList>

#include <vector>

namespace filingscape::figure {

/// How the techniques or places of one year relate to its distinct filings.
enum class Parts {
    Disjoint, ///< no filing is in two of them: they add up
    Overlapping,
    Unknown, ///< some count is
};

/// The lines of a time chart and what was decided about them.
struct TimeDrawing {
    TimeLines marks;
    std::vector<YearLine> candidates; ///< every technique or place that may get a line, by filings, falling
    std::size_t withFilings = 0; ///< candidates that have any
    std::size_t withoutFilings = 0; ///< candidates that are known to have none
    bool onlyChosen = false; ///< the candidates are those that the filter chooses
    Parts parts = Parts::Disjoint;
    bool hasOther = false; ///< the last line is the rest; only of disjoint parts
    QStringList lowBase; ///< lines without growth, since their base is too small
    QStringList withoutBase; ///< lines without growth, since their base was not published
    std::vector<domain::Year> leftOut; ///< years that are not fully published and were not asked for
};

/// Whether the filter names techniques or places that a chart of them can keep to.
[[nodiscard]] bool choosesAny(const domain::Filter& filter, Split split);

[[nodiscard]] TimeDrawing drawLines(const domain::Result& result, const TimeChoice& choice);

/// Filings of all years, where known.
[[nodiscard]] std::int64_t filingsOf(const YearLine& line);
[[nodiscard]] bool isKnown(const YearLine& line);

} // namespace filingscape::figure
