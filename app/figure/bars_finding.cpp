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

/// The chosen years that will not grow.
std::vector<domain::Year> settled(const Result& result, const std::vector<domain::Year>& growing)
{
    std::vector<domain::Year> years;
    const auto chosen = chosenYears(result);
    if (result.axis.first == domain::unknownYear)
        return years;
    for (auto year = chosen.first; year <= chosen.last; ++year) {
        if (!std::ranges::binary_search(growing, year))
            years.push_back(year);
    }
    return years;
}

/// Of filings a year without a count leaves the sum unknown; of published counts it is the sum of those
/// there.
template <class CountAt>
domain::Count sumOver(const std::vector<domain::Year>& years, const Result& result, CountAt countAt)
{
    auto total = result.measure ? domain::Count::unknown() : domain::Count(0);
    for (const auto year : years) {
        const domain::Count count = countAt(static_cast<std::size_t>(year - result.axis.first));
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

/// A census whose bars add up: who leads can be said, and with which share.
bool tellsLeader(const Result& result, const RankedBars& marks)
{
    return result.edition->kind == domain::EditionKind::Census
        && marks.bars.front().entity.kind == Entity::Kind::Place && marks.ofAll.valueOr(0) > 0;
}

QString ofLeader(const Result& result, const RankedBars& marks, const QString& sentence)
{
    const auto& missing = result.placeYears.unpublished;
    const bool isPartial
        = std::ranges::any_of(marks.bars, [](const Bar& bar) { return !bar.filings.isKnown(); })
        || std::ranges::any_of(missing, [](const auto& years) { return !years.empty(); });
    return isPartial ? FindingWords::tr("As far as published, %1").arg(sentence) : sentence;
}

/// Who leads over the years that will not grow; nothing where that is not known.
QString ofSettledLeader(const Result& result, const RankedBars& marks, const domain::CountGrid& byYear,
    const std::vector<domain::Year>& years, const Bar& first, const FindingOptions& options)
{
    const auto ofAll
        = sumOver(years, result, [&](std::size_t row) { return yearsOfAllPlaces(result).at(row); });
    const auto filings
        = sumOver(years, result, [&](std::size_t row) { return byYear.at(row, first.entity.id); });
    if (ofAll.valueOr(0) == 0)
        return {};
    const auto sentence
        = leaderSentence(first.label, shareText(filings, ofAll, options.locale, marks.unitsPerFiling),
            options.isSelection ? Field::Selection : Field::Edition, *result.edition);
    return ofLeader(result, marks, FindingWords::tr("%1, %2").arg(sentence, yearsText(years)));
}

} // namespace

QString barsFinding(const Result& result, const RankedBars& marks, const domain::CountGrid* byYear,
    const FindingOptions& options)
{
    const bool isSelection = options.isSelection;
    if (auto nothing = ofNothing(marks); !nothing.isEmpty())
        return nothing;
    const auto kind = marks.bars.front().entity.kind;
    const auto field = isSelection ? Field::Selection : Field::Edition;
    const auto& growing = growingYears(result, kind);
    const auto unknown = result.measure ? Unknown::StandsAside : Unknown::Forbids;
    const auto* first = foremost(marks.bars, unknown, [](const Bar& bar) { return bar.filings; });
    const bool isSettled = within(growing, chosenYears(result)).empty();
    if (isSettled && first != nullptr && tellsLeader(result, marks))
        return ofLeader(result, marks,
            leaderSentence(first->label,
                shareText(first->filings, marks.ofAll, options.locale, marks.unitsPerFiling), field,
                *result.edition));
    const auto years = settled(result, growing);
    const auto* ofSettled = byYear == nullptr ? nullptr : foremost(marks.bars, unknown, [&](const Bar& bar) {
        return sumOver(years, result, [&](std::size_t row) { return byYear->at(row, bar.entity.id); });
    });
    if (!isSettled && ofSettled != nullptr && tellsLeader(result, marks)) {
        const auto leader = ofSettledLeader(result, marks, *byYear, years, *ofSettled, options);
        return leader.isEmpty() ? ofBars(result, kind, isSelection) : leader;
    }
    if (first == nullptr || (!isSettled && ofSettled == nullptr))
        return ofBars(result, kind, isSelection);
    const auto winner = winnerSentence(kind, first->label, field, *result.edition);
    if (isSettled || ofSettled == first)
        return winner;
    const auto grows = stretches(growing);
    const bool isTail = grows.size() == 1 && grows.front().last == result.axis.last;
    return isTail ? FindingWords::tr("%1; up to %2: %3")
                        .arg(winner, QString::number(grows.front().first - 1), ofSettled->label)
                  : FindingWords::tr("%1; without %2: %3").arg(winner, yearsText(growing), ofSettled->label);
}

} // namespace filingscape::figure
