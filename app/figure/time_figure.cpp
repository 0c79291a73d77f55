// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"
#include "app/figure/figures.h"
#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"
#include "app/figure/winner.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace filingscape::figure {

using domain::Result;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::TimeWords)
};

template <class CountAt> YearLine line(const Result& result, Entity entity, QString name, CountAt countAt)
{
    YearLine made{std::move(entity), std::move(name), {}};
    for (std::size_t row = 0; row < result.byYear.size(); ++row) {
        const auto year = static_cast<domain::Year>(result.axis.first + row);
        made.points.push_back({year, countAt(row),
            result.edition->isIncomplete(result.filter.dateBasis, year), result.byYear[row]});
    }
    return made;
}

std::int64_t sum(const YearLine& made)
{
    return std::accumulate(made.points.begin(), made.points.end(), std::int64_t{0},
        [](std::int64_t total, const YearPoint& point) { return total + point.filings.valueOr(0); });
}

/// With a technique filter only the chosen get a line; "none of" leaves the others.
bool wantsTechnique(const domain::Filter& filter, domain::TechniqueId id)
{
    return !filter.techniques
        || filter.techniques->contains(id) != (filter.techniqueMode == domain::TechniqueMode::None);
}

std::vector<YearLine> allLines(const Result& result, Split split)
{
    std::vector<YearLine> lines;
    if (split == Split::Total) {
        lines.push_back(line(
            result, {}, TimeWords::tr("All filings"), [&](std::size_t row) { return result.byYear[row]; }));
        return lines;
    }
    const bool byPlace = split == Split::Place;
    const auto& grid = byPlace ? result.byYearPlace : result.byYearTechnique;
    for (std::uint32_t column = 0; column < grid.columns; ++column) {
        const auto countAt = [&grid, column](std::size_t row) { return grid.at(row, column); };
        if (byPlace && (!result.filter.places || result.filter.places->contains({column}))) {
            const auto& place = result.edition->places[column];
            lines.push_back(line(result, {Entity::Kind::Place, QString::fromStdString(place.code), column},
                QString::fromStdString(place.name), countAt));
        } else if (!byPlace && wantsTechnique(result.filter, {column})) {
            const auto& technique = result.edition->techniques[column];
            lines.push_back(
                line(result, {Entity::Kind::Technique, QString::fromStdString(technique.key), column},
                    QString::fromStdString(technique.name), countAt));
        }
    }
    return lines;
}

bool isKnown(const YearLine& made)
{
    return std::ranges::all_of(made.points, [](const YearPoint& point) { return point.filings.isKnown(); });
}

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

/// The line that has more than every other in the chosen years, with and without the years that are not yet
/// fully published; none where an unknown year could decide.
const YearLine* foremostLine(const std::vector<YearLine>& lines, const domain::Filter& filter)
{
    const auto of = [&](bool onlyComplete) {
        return foremost(
            lines, [&](const YearLine& made) { return domain::Count(weight(made, filter, onlyComplete)); });
    };
    const auto* first = of(false);
    if (first == nullptr || of(true) != first)
        return nullptr;
    const bool couldBeBeaten = std::ranges::any_of(
        lines, [first](const YearLine& made) { return &made != first && !isKnown(made); });
    return couldBeBeaten ? nullptr : first;
}

/// `all` are the lines of every technique or place that the filter allows, by filings, falling.
QString headline(const Result& result, const std::vector<YearLine>& all, const TimeLines& marks, Split split)
{
    if (marks.lines.empty())
        return std::ranges::all_of(all, isKnown) ? TimeWords::tr("No filing matches")
                                                 : TimeWords::tr("Not known for this combination");
    if (split == Split::Total || marks.lines.size() == 1)
        return TimeWords::tr("%1: filings over time").arg(marks.lines.front().name);
    const auto& filter = result.filter;
    const auto* first = foremostLine(all, filter);
    const bool isNarrowed = filter.years || filter.applicants || filter.words || filter.places;
    const auto kind = result.edition->kind;
    if (split == Split::Place) {
        if (first == nullptr)
            return TimeWords::tr("Filings over time per %1").arg(placeWords(result.edition->placeBasis));
        const auto field = isNarrowed || filter.techniques ? Field::Selection : Field::Edition;
        return winnerSentence(Entity::Kind::Place, first->name, field, kind);
    }
    if (first == nullptr)
        return TimeWords::tr("Filings over time per technique");
    const auto field = filter.techniques ? Field::ChosenTechniques
        : isNarrowed                     ? Field::Selection
                                         : Field::Edition;
    return winnerSentence(Entity::Kind::Technique, first->name, field, kind);
}

QString scope(const Result& result, Split split)
{
    const auto unit = unitWords(result.edition->unit);
    const auto years = yearWords(result.filter.dateBasis);
    QString measured;
    switch (split) {
    case Split::Technique:
        measured = TimeWords::tr("%1 by %2, per technique").arg(unit, years);
        break;
    case Split::Place:
        measured = TimeWords::tr("%1 by %2, per %3").arg(unit, years, placeWords(result.edition->placeBasis));
        break;
    case Split::Total:
        measured = TimeWords::tr("%1 by %2").arg(unit, years);
        break;
    }
    QStringList parts{measured};
    parts << filterPhrases(*result.edition, result.filter, {.withYears = false});
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Figure timeFigure(const Result& result, const TimeOptions& options)
{
    TimeLines marks;
    marks.axis = result.axis;
    marks.chosenYears = result.filter.years;
    const auto incomplete = result.edition->incompleteYears(result.filter.dateBasis);
    if (!incomplete.empty()) {
        marks.firstIncomplete = incomplete.front();
        marks.incompleteWords = incompleteWords(result.filter.dateBasis);
    }
    auto all = allLines(result, options.split);
    std::ranges::stable_sort(all, [](const YearLine& a, const YearLine& b) { return sum(a) > sum(b); });
    std::ranges::copy_if(
        all, std::back_inserter(marks.lines), [](const YearLine& made) { return sum(made) > 0; });
    const auto withFilings = marks.lines.size();
    const auto without
        = std::ranges::count_if(all, [](const YearLine& made) { return sum(made) == 0 && isKnown(made); });
    if (marks.lines.size() > options.mostLines)
        marks.lines.resize(options.mostLines);
    for (const auto& made : marks.lines) {
        for (const auto& point : made.points)
            marks.top = std::max(marks.top, point.filings.valueOr(0));
    }

    Figure figure;
    figure.headline = headline(result, all, marks, options.split);
    figure.scope = scope(result, options.split);
    if (withFilings > marks.lines.size())
        figure.notes << TimeWords::tr("%1 of %2 lines shown: those with most filings")
                            .arg(marks.lines.size())
                            .arg(withFilings);
    else if (without > 0 && withFilings > 0 && options.split == Split::Technique)
        figure.notes << (without == 1 ? TimeWords::tr("1 technique has no filing here")
                                      : TimeWords::tr("%1 techniques have no filing here").arg(without));
    if (result.withoutDate.valueOr(0) > 0)
        figure.notes << TimeWords::tr("%1 more without a %2")
                            .arg(countText(result.withoutDate, options.locale),
                                yearWords(result.filter.dateBasis));
    figure.caveat = QString::fromStdString(result.edition->caveat);
    figure.source = sourceLine(*result.edition);
    figure.altText = TimeWords::tr("Line chart of %1, %2. %3.")
                         .arg(figure.scope, yearsText(result.axis), figure.headline);
    figure.marks = std::move(marks);
    return figure;
}

} // namespace filingscape::figure
