// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/time_lines.h"

#include "app/domain/chosen_field.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace filingscape::figure {

using domain::Count;
using domain::Result;

namespace {

struct TimeLineWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::TimeLineWords)
};

/// Chosen places have all their filings in their lines, and so have techniques of which any is asked for:
/// what they are shares of need not be narrowed to them.
bool ignoresChoice(const domain::Filter& filter, Split split)
{
    return split == Split::Place || filter.techniqueMode == domain::TechniqueMode::Any;
}

const std::vector<Count>& wholeYears(const Result& result, Split split, bool onlyChosen)
{
    if (!onlyChosen || !ignoresChoice(result.filter, split))
        return result.byYear;
    return split == Split::Place ? yearsOfAllPlaces(result) : yearsOfAllTechniques(result);
}

template <class CountAt>
YearLine line(const Result& result, const std::vector<Count>& ofAll, Entity entity, QString name,
    CountAt countAt, std::int64_t unitsPerFiling = 1)
{
    YearLine made{std::move(entity), std::move(name), {}};
    for (std::size_t row = 0; row < result.byYear.size(); ++row) {
        const auto year = static_cast<domain::Year>(result.axis.first + row);
        made.points.push_back({year, countAt(row), isIncomplete(result, year), ofAll.at(row),
            Count::unknown(), unitsPerFiling});
    }
    return made;
}

/// Sums over the years from `since` on; what follows an unknown year is unknown, what follows one that will
/// still grow will grow with it.
void sumUp(YearLine& made, domain::Year since)
{
    Count total = 0;
    bool grows = false;
    for (auto& point : made.points) {
        if (point.year < since)
            continue;
        const bool isKnownSoFar = total.isKnown() && point.filings.isKnown();
        total = isKnownSoFar ? Count(total.value() + point.filings.value()) : Count::unknown();
        point.summed = total;
        grows = grows || point.incomplete;
        point.incomplete = grows;
    }
}

/// Lines that have no growth to show are taken out and named with the reason.
void grow(TimeDrawing& drawing, const Result& result)
{
    auto& marks = drawing.marks;
    const auto whole = completeYears(result);
    if (!whole) {
        marks.lines.clear();
        return;
    }
    const bool isIndex = marks.quantity == Quantity::Index;
    marks.since = whole->first;
    for (auto& made : marks.lines) {
        if (isIndex)
            growSince(made, whole->first, whole->last);
        else
            growByYear(made, whole->first, whole->last);
    }
    std::erase_if(marks.lines, [&](const YearLine& made) {
        const auto& points = made.points;
        if (std::ranges::any_of(points, [](const YearPoint& point) { return point.growth.has_value(); }))
            return false;
        const bool isSmall = std::ranges::any_of(points, [&](const YearPoint& point) {
            return (!isIndex || point.year == whole->first) && !point.incomplete && point.filings.isKnown()
                && isTooSmallABase(point);
        });
        (isSmall ? drawing.lowBase : drawing.withoutBase) << made.name;
        return true;
    });
}

/// Only whole years are left, from the first to the last of them; a sum ends at the first that is not.
void leaveOutIncomplete(TimeLines& marks)
{
    const auto isLeftOut
        = [&](domain::Year year) { return std::ranges::binary_search(marks.incompleteYears, year); };
    auto axis = marks.axis;
    while (axis.first < axis.last && isLeftOut(axis.first))
        ++axis.first;
    while (axis.first < axis.last && isLeftOut(axis.last))
        --axis.last;
    if (isLeftOut(axis.first)) {
        marks.lines.clear();
        return;
    }
    marks.axis = axis;
    for (auto& made : marks.lines) {
        std::erase_if(made.points,
            [&](const YearPoint& point) { return !axis.contains(point.year) || isLeftOut(point.year); });
        for (auto& point : made.points) {
            if (std::exchange(point.incomplete, false))
                point.summed = Count::unknown();
        }
    }
}

std::vector<YearLine> placeLines(const Result& result, bool onlyChosen)
{
    std::vector<YearLine> lines;
    const auto& grid = result.byYearPlace;
    const auto& ofAll = wholeYears(result, Split::Place, onlyChosen);
    for (std::uint32_t column = 0; column < grid.columns; ++column) {
        if (onlyChosen && !result.filter.places->contains({column}))
            continue;
        const auto& place = result.edition->places[column];
        lines.push_back(line(result, ofAll, {Entity::Kind::Place, QString::fromStdString(place.code), column},
            QString::fromStdString(place.name), [&](std::size_t row) { return grid.at(row, column); }));
    }
    return lines;
}

std::vector<YearLine> techniqueLines(const Result& result, bool onlyChosen)
{
    std::vector<YearLine> lines;
    const auto& grid = result.byYearTechnique;
    const auto& ofAll = wholeYears(result, Split::Technique, onlyChosen);
    const auto& filter = result.filter;
    const bool isExcluding = filter.techniques && filter.techniqueMode == domain::TechniqueMode::None;
    for (std::uint32_t column = 0; column < grid.columns; ++column) {
        if ((onlyChosen || isExcluding) && filter.techniques->contains({column}) == isExcluding)
            continue;
        if (column == 0 && hasFields(*result.edition))
            continue; // the total is no line among its parts
        const auto& technique = result.edition->techniques[column];
        lines.push_back(line(
            result, ofAll, {Entity::Kind::Technique, QString::fromStdString(technique.key), column},
            QString::fromStdString(technique.name), [&](std::size_t row) { return grid.at(row, column); },
            result.unitsPerFiling));
    }
    return lines;
}

/// Every filing has a place and a technique, if only "untagged", so counts that add up to the year's distinct
/// filings leave no filing to be counted twice.
Parts partsOf(const domain::CountGrid& grid, const std::vector<Count>& byYear, std::int64_t unitsPerFiling)
{
    bool addsUp = true;
    for (std::size_t row = 0; row < grid.rows; ++row) {
        std::int64_t sum = 0;
        for (std::size_t column = 0; column < grid.columns; ++column) {
            if (!grid.at(row, column).isKnown())
                return Parts::Unknown;
            sum += grid.at(row, column).value();
        }
        if (!byYear[row].isKnown())
            return Parts::Unknown;
        addsUp = addsUp && byYear[row].value() * unitsPerFiling == sum;
    }
    return addsUp ? Parts::Disjoint : Parts::Overlapping;
}

/// The filter names nothing but the total of the fields, which restricts nothing.
bool choosesTotal(const domain::Filter& filter)
{
    return filter.techniques && filter.techniques->size() == 1
        && filter.techniques->contains(domain::totalField);
}

/// What the lines drawn leave of each year; only where nothing overlaps.
YearLine restOf(const Result& result, const std::vector<YearLine>& drawn)
{
    const auto units = drawn.front().points.empty() ? 1 : drawn.front().points.front().unitsPerFiling;
    const auto rest = [&](std::size_t row) {
        std::int64_t left = result.byYear[row].value() * units;
        for (const auto& made : drawn)
            left -= made.points[row].filings.value();
        return Count(left);
    };
    return line(
        result, result.byYear, {Entity::Kind::Other, {}, 0, 0}, TimeLineWords::tr("Other"), rest, units);
}

} // namespace

std::optional<double> valueOf(Quantity quantity, const YearPoint& point)
{
    switch (quantity) {
    case Quantity::Count:
        break;
    case Quantity::Share:
        if (!point.filings.isKnown() || point.ofAll.valueOr(0) == 0)
            return std::nullopt;
        return 100.0 * filingsIn(point.filings, point.unitsPerFiling)
            / static_cast<double>(point.ofAll.value());
    case Quantity::Index:
        return point.growth ? std::optional(point.growth->index()) : std::nullopt;
    case Quantity::Change:
        return point.growth ? std::optional(point.growth->percent()) : std::nullopt;
    case Quantity::Cumulative:
        return point.summed.isKnown() ? std::optional(filingsIn(point.summed, point.unitsPerFiling))
                                      : std::nullopt;
    }
    return point.filings.isKnown() ? std::optional(filingsIn(point.filings, point.unitsPerFiling))
                                   : std::nullopt;
}

bool choosesAny(const domain::Filter& filter, Split split)
{
    if (split == Split::Place)
        return filter.places.has_value();
    return split == Split::Technique && filter.techniques
        && filter.techniqueMode != domain::TechniqueMode::None;
}

std::int64_t filingsOf(const YearLine& made)
{
    return std::accumulate(made.points.begin(), made.points.end(), std::int64_t{0},
        [](std::int64_t total, const YearPoint& point) { return total + point.filings.valueOr(0); });
}

bool isKnown(const YearLine& made)
{
    return std::ranges::all_of(made.points, [](const YearPoint& point) { return point.filings.isKnown(); });
}

TimeDrawing drawLines(const Result& result, const TimeChoice& choice)
{
    TimeDrawing drawing;
    auto& marks = drawing.marks;
    marks.axis = result.axis;
    marks.chosenYears = result.filter.years;
    marks.quantity = choice.quantity;
    // A fall has no logarithm.
    marks.scale = choice.quantity == Quantity::Change ? Scale::Linear : choice.scale;
    if (choice.quantity == Quantity::Cumulative)
        marks.since = result.filter.years.value_or(result.axis).clampedTo(result.axis).first;
    marks.incompleteYears = result.incompleteYears;
    if (!marks.incompleteYears.empty())
        marks.incompleteWords = incompleteWords(result);
    marks.unknownWords = unknownWords(result);
    marks.unit = result.edition->unit;

    const bool isFields = choice.split == Split::Technique && hasFields(*result.edition);
    drawing.onlyChosen = choice.series.chosen && choosesAny(result.filter, choice.split)
        && !(isFields && choosesTotal(result.filter));
    marks.ignoresChoice = drawing.onlyChosen && ignoresChoice(result.filter, choice.split);
    auto& all = drawing.candidates;
    if (choice.split == Split::Total)
        all.push_back(
            line(result, result.byYear, {}, TimeLineWords::tr("All %1").arg(unitNoun(result.edition->unit)),
                [&](std::size_t row) { return result.byYear[row]; }));
    else
        all = choice.split == Split::Place ? placeLines(result, drawing.onlyChosen)
                                           : techniqueLines(result, drawing.onlyChosen);
    std::ranges::stable_sort(
        all, [](const YearLine& a, const YearLine& b) { return filingsOf(a) > filingsOf(b); });
    std::ranges::copy_if(
        all, std::back_inserter(marks.lines), [](const YearLine& made) { return filingsOf(made) > 0; });
    drawing.withFilings = marks.lines.size();
    drawing.withoutFilings = static_cast<std::size_t>(std::ranges::count_if(
        all, [](const YearLine& made) { return filingsOf(made) == 0 && isKnown(made); }));
    if (isFields)
        drawing.parts = Parts::Overlapping; // even where they happen to add up
    else if (choice.split != Split::Total)
        drawing.parts = choice.split == Split::Place
            ? partsOf(result.byYearPlace, result.byYear, 1)
            : partsOf(result.byYearTechnique, result.byYear, result.unitsPerFiling);
    const auto most = drawing.onlyChosen ? 0 : choice.series.most;
    if (most > 0 && marks.lines.size() > most) {
        marks.lines.resize(most);
        if (drawing.parts == Parts::Disjoint) {
            marks.lines.push_back(restOf(result, marks.lines));
            drawing.hasOther = true;
        }
    }
    if (choice.quantity == Quantity::Cumulative) {
        for (auto& made : marks.lines)
            sumUp(made, marks.since);
    }
    if (isGrowth(choice.quantity))
        grow(drawing, result);
    if (choice.incomplete == Incomplete::Hidden && !marks.incompleteYears.empty()) {
        leaveOutIncomplete(marks);
        drawing.leftOut = marks.incompleteYears;
        marks.incompleteYears.clear();
        marks.incompleteWords.clear();
    }
    return drawing;
}

} // namespace filingscape::figure
