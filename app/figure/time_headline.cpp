// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/time_headline.h"

#include "app/figure/contract_words.h"
#include "app/figure/growth_notes.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"
#include "app/figure/winner.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace filingscape::figure {

using domain::Count;
using domain::Result;

namespace {

struct TimeHeadlineWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::TimeHeadlineWords)
};

/// Filings of the chosen years, of all of them or only of those that are fully published.
std::int64_t weight(const YearLine& made, const domain::Filter& filter, bool onlyComplete)
{
    std::int64_t total = 0;
    for (const auto& point : made.points) {
        if ((!filter.years || filter.years->contains(point.year)) && !(onlyComplete && point.incomplete))
            total += point.filings.valueOr(0);
    }
    return total;
}

/// Of published counts only those that were published are ranked.
Unknown unknownOf(const Result& result)
{
    return result.measure ? Unknown::StandsAside : Unknown::Forbids;
}

/// Filings without the date are in no year of a line, and could be another's.
bool isForemostWithUndated(const Result& result, const YearLine& first, const std::vector<YearLine>& lines)
{
    if (result.filter.years || result.withoutDate.valueOr(0) == 0)
        return true;
    const auto& facet = first.entity.kind == Entity::Kind::Place ? result.places : result.techniques;
    return foremost(lines, Unknown::Forbids, [&](const YearLine& made) {
        return facet.counts.at(made.entity.id);
    }) == &first;
}

/// The line that has more than every other in the chosen years, with and without the years that are not yet
/// fully published; none where an unknown year of single filings could decide.
const YearLine* foremostLine(const Result& result, const std::vector<YearLine>& lines)
{
    const auto of = [&](bool onlyComplete) {
        return foremost(lines, unknownOf(result),
            [&](const YearLine& made) { return Count(weight(made, result.filter, onlyComplete)); });
    };
    const auto* first = of(false);
    if (first == nullptr || of(true) != first)
        return nullptr;
    const bool couldBeBeaten = !result.measure && std::ranges::any_of(lines, [first](const YearLine& made) {
        return &made != first && !isKnown(made);
    });
    return couldBeBeaten || !isForemostWithUndated(result, *first, lines) ? nullptr : first;
}

/// The last chosen year of which shares can be told for good.
std::optional<std::size_t> lastWholeYear(const Result& result)
{
    const auto chosen = result.filter.years.value_or(result.axis);
    for (std::size_t row = result.byYear.size(); row-- > 0;) {
        const auto year = static_cast<domain::Year>(result.axis.first + row);
        if (chosen.contains(year) && !isIncomplete(result, year) && result.byYear[row].valueOr(0) > 0)
            return row;
    }
    return std::nullopt;
}

QString shareWinner(
    const Result& result, const std::vector<YearLine>& lines, Field field, const QLocale& locale)
{
    const auto row = lastWholeYear(result);
    if (!row || isLowBase(result.byYear[*row]))
        return {};
    const auto* first
        = foremost(lines, unknownOf(result), [&](const YearLine& made) { return made.points[*row].filings; });
    if (first == nullptr)
        return {};
    const auto& point = first->points[*row];
    return yearWinnerSentence(first->name,
        {shareText(point.filings, point.ofAll, locale, point.unitsPerFiling), point.year}, field,
        *result.edition);
}

QString ofOneLine(const QString& name, const TimeLines& marks)
{
    switch (marks.quantity) {
    case Quantity::Count:
        break;
    case Quantity::Share:
        return TimeHeadlineWords::tr("%1: share of each year’s %2").arg(name, unitNoun(marks.unit));
    case Quantity::Index:
    case Quantity::Change:
        break; // have headlines of their own
    case Quantity::Cumulative:
        return TimeHeadlineWords::tr("%1: %3 since %2, added up")
            .arg(name, QString::number(marks.since), unitNoun(marks.unit));
    }
    return TimeHeadlineWords::tr("%1: %2 over time").arg(name, unitNoun(marks.unit));
}

/// The total needs no name beside what it counts.
QString ofTotal(const TimeLines& marks)
{
    const auto title = unitTitle(marks.unit);
    return marks.quantity == Quantity::Cumulative
        ? TimeHeadlineWords::tr("%1 since %2, added up").arg(title, QString::number(marks.since))
        : TimeHeadlineWords::tr("%1 over time").arg(title);
}

QString withoutWinner(const TimeLines& marks, const QString& perWhat)
{
    switch (marks.quantity) {
    case Quantity::Count:
        break;
    case Quantity::Share:
        return TimeHeadlineWords::tr("Share of each year’s %2 per %1").arg(perWhat, unitNoun(marks.unit));
    case Quantity::Index:
    case Quantity::Change:
        break;
    case Quantity::Cumulative:
        return TimeHeadlineWords::tr("%3 since %1, added up, per %2")
            .arg(QString::number(marks.since), perWhat, unitTitle(marks.unit));
    }
    return TimeHeadlineWords::tr("%2 over time per %1").arg(perWhat, unitTitle(marks.unit));
}

} // namespace

QString timeHeadline(
    const Result& result, const TimeDrawing& drawing, const TimeChoice& choice, const QLocale& locale)
{
    const auto& marks = drawing.marks;
    const auto& all = drawing.candidates;
    if (isGrowth(marks.quantity) && drawing.withFilings > 0)
        return growthHeadline(result, drawing, choice.split, locale);
    if (marks.lines.empty() && drawing.withFilings > 0)
        return TimeHeadlineWords::tr("No year here is fully published");
    const bool hasNone = std::ranges::all_of(
        all, [&](const YearLine& made) { return isKnown(made) && weight(made, result.filter, false) == 0; });
    if (all.empty() && result.matching.valueOr(1) != 0)
        return TimeHeadlineWords::tr("There is nothing to tell apart here");
    if (hasNone)
        return TimeHeadlineWords::tr("No %1 matches").arg(unitNounOne(marks.unit));
    if (marks.lines.empty())
        return TimeHeadlineWords::tr("Not known for this combination");
    if (choice.split == Split::Total)
        return ofTotal(marks);
    if (marks.lines.size() == 1)
        return ofOneLine(marks.lines.front().name, marks);
    const auto& filter = result.filter;
    const bool isPlace = choice.split == Split::Place;
    const bool isNarrowed = filter.years || filter.applicants || filter.words || filter.places;
    auto field = isNarrowed || filter.techniques ? Field::Selection : Field::Edition;
    if (!isPlace && choosesAny(filter, choice.split) && choice.series.chosen)
        field = isNarrowed ? Field::ChosenInSelection : Field::ChosenTechniques;
    QString winner;
    if (choice.quantity == Quantity::Share)
        winner = shareWinner(result, all, field, locale);
    else if (const auto* first = foremostLine(result, all))
        winner = winnerSentence(first->entity.kind, first->name, field, *result.edition);
    if (!winner.isEmpty())
        return winner;
    return withoutWinner(
        marks, isPlace ? placeWords(result.edition->placeBasis) : techniqueWords(*result.edition));
}

} // namespace filingscape::figure
