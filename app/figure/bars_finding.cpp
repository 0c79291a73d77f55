// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/bars_finding.h"

#include "app/figure/contract_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"
#include "app/figure/winner.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::figure {

using domain::Result;

namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::FindingWords)
};

/// Of filings a year without a count leaves the sum unknown; of published counts it is the sum of those
/// there.
domain::Count completeYears(
    const Result& result, const domain::CountGrid& byYear, domain::YearRange years, std::uint32_t entity)
{
    auto total = result.measure ? domain::Count::unknown() : domain::Count(0);
    for (std::size_t row = 0; row < byYear.rows; ++row) {
        const auto year = static_cast<domain::Year>(result.axis.first + row);
        if (!years.contains(year) || isIncomplete(result, year))
            continue;
        const auto count = byYear.at(row, entity);
        if (count.isKnown())
            total = total.valueOr(0) + count.value();
        else if (!result.measure)
            return domain::Count::unknown();
    }
    return total;
}

QString ofBars(const Result& result, Entity::Kind kind, bool isSelection)
{
    const auto& edition = *result.edition;
    const bool isSample = edition.kind == domain::EditionKind::Sample;
    if (kind == Entity::Kind::Applicant) {
        const auto sentence = isSelection && isSample
            ? FindingWords::tr("The applicants with most %1 in this selection of the sample")
            : isSelection ? FindingWords::tr("The applicants with most %1 in this selection")
            : isSample    ? FindingWords::tr("The applicants with most %1 in this sample")
                          : FindingWords::tr("The applicants with most %1");
        return sentence.arg(unitNoun(edition.unit));
    }
    const auto what = kind == Entity::Kind::Place ? placeWords(edition.placeBasis) : techniqueWords(edition);
    const auto sentence = isSelection && isSample
        ? FindingWords::tr("%1 per %2 in this selection of the sample")
        : isSelection ? FindingWords::tr("%1 per %2 in this selection")
        : isSample    ? FindingWords::tr("%1 per %2 in this sample")
                      : FindingWords::tr("%1 per %2");
    return sentence.arg(countedWords(result), what);
}

/// Nothing to rank, or nothing that is known.
QString ofNothing(const RankedBars& marks)
{
    const auto has = [&marks](auto test) { return std::ranges::any_of(marks.bars, test); };
    if (has([](const Bar& bar) { return bar.filings.valueOr(0) > 0; }))
        return {};
    return has([](const Bar& bar) { return !bar.filings.isKnown(); })
        ? FindingWords::tr("Not known for this combination")
        : FindingWords::tr("No %1 matches").arg(unitNounOne(marks.unit));
}

/// Who has most; of a census whose bars add up, also that it leads and with which share.
QString ofWinner(
    const Result& result, const RankedBars& marks, const Bar& first, bool isSelection, const QLocale& locale)
{
    const auto field = isSelection ? Field::Selection : Field::Edition;
    const bool leads = result.edition->kind == domain::EditionKind::Census
        && first.entity.kind == Entity::Kind::Place && marks.ofAll.valueOr(0) > 0;
    if (!leads)
        return winnerSentence(first.entity.kind, first.label, field, *result.edition);
    auto sentence = leaderSentence(first.label,
        shareText(first.filings, marks.ofAll, locale, marks.unitsPerFiling), field, *result.edition);
    const bool isPartial
        = std::ranges::any_of(marks.bars, [](const Bar& bar) { return !bar.filings.isKnown(); });
    return isPartial ? FindingWords::tr("As far as published, %1").arg(sentence) : sentence;
}

} // namespace

QString barsFinding(const Result& result, const RankedBars& marks, const domain::CountGrid* byYear,
    const FindingOptions& options)
{
    const bool isSelection = options.isSelection;
    if (auto nothing = ofNothing(marks); !nothing.isEmpty())
        return nothing;
    const auto kind = marks.bars.front().entity.kind;
    const auto unknown = result.measure ? Unknown::StandsAside : Unknown::Forbids;
    const auto* first = foremost(marks.bars, unknown, [](const Bar& bar) { return bar.filings; });
    if (first == nullptr)
        return ofBars(result, kind, isSelection);
    const auto winner = ofWinner(result, marks, *first, isSelection, options.locale);
    const auto years = chosenYears(result);
    if (!hasIncomplete(result, years))
        return winner;
    const auto* ofComplete = byYear == nullptr ? nullptr : foremost(marks.bars, unknown, [&](const Bar& bar) {
        return completeYears(result, *byYear, years, bar.entity.id);
    });
    if (ofComplete == first)
        return winner;
    if (ofComplete == nullptr)
        return ofBars(result, kind, isSelection);
    const auto grows = stretches(result.incompleteYears);
    const bool isTail = grows.size() == 1 && grows.front().last == result.axis.last;
    return isTail ? FindingWords::tr("%1; up to %2 it is %3")
                        .arg(winner, QString::number(grows.front().first - 1), ofComplete->label)
                  : FindingWords::tr("%1; without %2 it is %3")
                        .arg(winner, yearsText(result.incompleteYears), ofComplete->label);
}

} // namespace filingscape::figure
