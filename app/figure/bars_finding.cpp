// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/bars_finding.h"

#include "app/figure/contract_words.h"
#include "app/figure/winner.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::figure {

using domain::Result;

namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::FindingWords)
};

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

QString ofBars(const Result& result, Entity::Kind kind, bool isSelection)
{
    const bool isSample = result.edition->kind == domain::EditionKind::Sample;
    const auto unit = unitWords(result.edition->unit);
    if (kind == Entity::Kind::Applicant)
        return isSelection && isSample
            ? FindingWords::tr("The applicants with most filings in this selection of the sample")
            : isSelection ? FindingWords::tr("The applicants with most filings in this selection")
            : isSample    ? FindingWords::tr("The applicants with most filings in this sample")
                          : FindingWords::tr("The applicants with most filings");
    const auto what = kind == Entity::Kind::Place ? placeWords(result.edition->placeBasis)
                                                  : FindingWords::tr("technique");
    return isSelection && isSample
        ? FindingWords::tr("%1 per %2 in this selection of the sample").arg(unit, what)
        : isSelection ? FindingWords::tr("%1 per %2 in this selection").arg(unit, what)
        : isSample    ? FindingWords::tr("%1 per %2 in this sample").arg(unit, what)
                      : FindingWords::tr("%1 per %2").arg(unit, what);
}

/// Nothing to rank, or nothing that is known.
QString ofNothing(const RankedBars& marks)
{
    const auto has = [&marks](auto test) { return std::ranges::any_of(marks.bars, test); };
    if (has([](const Bar& bar) { return bar.filings.valueOr(0) > 0; }))
        return {};
    return has([](const Bar& bar) { return !bar.filings.isKnown(); })
        ? FindingWords::tr("Not known for this combination")
        : FindingWords::tr("No filing matches");
}

} // namespace

QString barsFinding(
    const Result& result, const RankedBars& marks, const domain::CountGrid* byYear, bool isSelection)
{
    if (auto nothing = ofNothing(marks); !nothing.isEmpty())
        return nothing;
    const auto kind = marks.bars.front().entity.kind;
    const auto* first = foremost(marks.bars, [](const Bar& bar) { return bar.filings; });
    if (first == nullptr)
        return ofBars(result, kind, isSelection);
    auto winner = winnerSentence(
        kind, first->label, isSelection ? Field::Selection : Field::Edition, result.edition->kind);
    const auto years = result.filter.years.value_or(result.axis).clampedTo(result.axis);
    if (!result.edition->isIncomplete(result.filter.dateBasis, years.last))
        return winner;
    const auto* ofComplete = byYear == nullptr ? nullptr : foremost(marks.bars, [&](const Bar& bar) {
        return completeYears(result, *byYear, years, bar.entity.id);
    });
    if (ofComplete == first)
        return winner;
    const auto through = result.edition->fullyPublishedThrough(result.filter.dateBasis);
    if (ofComplete == nullptr || !through)
        return ofBars(result, kind, isSelection);
    return FindingWords::tr("%1; up to %2 it is %3")
        .arg(winner, QString::number(*through), ofComplete->label);
}

} // namespace filingscape::figure
