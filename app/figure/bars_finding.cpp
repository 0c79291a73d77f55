// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/bars_finding.h"

#include "app/figure/winner.h"

namespace filingscape::figure {

using domain::Result;

namespace {

domain::Count completeYears(
    const Result& result, const domain::CountGrid& byYear, domain::YearRange years, std::uint32_t entity)
{
    std::int64_t total = 0;
    for (std::size_t row = 0; row < byYear.rows; ++row) {
        const auto year = static_cast<domain::Year>(result.axis.first + row);
        if (!years.contains(year) || result.edition->isIncomplete(result.filter.dateBasis, year))
            continue;
        const auto count = byYear.at(row, entity);
        if (!count.isKnown())
            return domain::Count::unknown();
        total += count.value();
    }
    return total;
}

} // namespace

QString barsFinding(
    const Result& result, const RankedBars& marks, const domain::CountGrid* byYear, bool isSelection)
{
    const auto* first = foremost(marks.bars, [](const Bar& bar) { return bar.filings; });
    if (first == nullptr)
        return {};
    const auto years = result.filter.years.value_or(result.axis).clampedTo(result.axis);
    if (result.edition->isIncomplete(result.filter.dateBasis, years.last)) {
        if (byYear == nullptr)
            return {};
        const auto* ofComplete = foremost(
            marks.bars, [&](const Bar& bar) { return completeYears(result, *byYear, years, bar.entity.id); });
        if (ofComplete != first)
            return {};
    }
    return winnerSentence(first->entity.kind, first->label, isSelection ? Field::Selection : Field::Edition,
        result.edition->kind);
}

} // namespace filingscape::figure
