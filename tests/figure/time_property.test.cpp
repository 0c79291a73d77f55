// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_table.h"
#include "app/figure/figures.h"
#include "app/figure/value_axis.h"
#include "tests/support/naive_count.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_filter.h"
#include "tests/support/synthetic_edition.h"

#include <algorithm>
#include <cmath>

using namespace filingscape;
using namespace filingscape::domain;
using figure::Quantity;
using figure::Split;
using figure::TimeChoice;

namespace {

const QLocale english(QLocale::English);

TimeChoice randomChoice(test::Random& random)
{
    TimeChoice choice;
    choice.split = static_cast<Split>(random.below(3));
    choice.quantity = static_cast<Quantity>(random.below(3));
    choice.scale = static_cast<figure::Scale>(random.below(2));
    choice.incomplete = static_cast<figure::Incomplete>(random.below(2));
    choice.series = {random.chance(0.4), random.below(6)};
    return choice;
}

/// Counts that were not published.
void forgetSome(Result& result, test::Random& random)
{
    for (auto* counts : {&result.byYear, &result.byYearPlace.cells, &result.byYearTechnique.cells}) {
        for (auto& count : *counts) {
            if (random.chance(0.03))
                count = Count::unknown();
        }
    }
}

/// The year's count of one line, from the result alone.
Count countOf(const Result& result, const figure::Entity& entity, std::size_t row)
{
    if (entity.kind == figure::Entity::Kind::Place)
        return result.byYearPlace.at(row, entity.id);
    if (entity.kind == figure::Entity::Kind::Technique)
        return result.byYearTechnique.at(row, entity.id);
    return result.byYear[row];
}

/// What should be drawn at a year: NaN is a gap.
double expected(const Result& result, const figure::Entity& entity, std::size_t row, Quantity quantity,
    bool ignoresChoice)
{
    const auto here = countOf(result, entity, row);
    const auto& facet
        = entity.kind == figure::Entity::Kind::Place ? result.placeYears : result.techniqueYears;
    const auto all = ignoresChoice ? facet.filings[row] : result.byYear[row];
    if (quantity == Quantity::Count)
        return here.isKnown() ? static_cast<double>(here.value()) : NAN;
    if (quantity == Quantity::Share)
        return here.isKnown() && all.isKnown() && all.value() > 0
            ? static_cast<double>(here.value()) * 100.0 / static_cast<double>(all.value())
            : NAN;
    std::size_t start = 0;
    if (result.filter.years) {
        const auto first = std::clamp(result.filter.years->first, result.axis.first, result.axis.last);
        start = static_cast<std::size_t>(first - result.axis.first);
    }
    double sum = row < start ? NAN : 0.0;
    for (std::size_t before = start; before <= row; ++before) {
        const auto count = countOf(result, entity, before);
        sum += count.isKnown() ? static_cast<double>(count.value()) : NAN;
    }
    return sum;
}

bool isSame(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(a));
}

double numberOf(const QString& data)
{
    bool isNumber = false;
    const double number = QLocale::c().toDouble(data, &isNumber);
    return isNumber ? number : NAN;
}

/// Filings of a year that have none of the places drawn, by looking at each.
std::vector<double> restByLooking(
    const FilingFacts& facts, const Result& result, const figure::TimeLines& marks)
{
    auto filter = result.filter;
    filter.years.reset();
    std::vector<double> rest(result.byYear.size());
    for (const auto filing : test::naiveMatching(facts, filter)) {
        const auto year = facts.years[static_cast<std::size_t>(filter.dateBasis)][filing];
        const bool isDrawn = std::ranges::any_of(marks.lines, [&](const figure::YearLine& line) {
            if (line.entity.kind == figure::Entity::Kind::Technique)
                return (facts.techniques[filing] & bitOf(TechniqueId{line.entity.id})) != 0;
            return line.entity.kind == figure::Entity::Kind::Place
                && std::ranges::count(facts.places.of(filing), PlaceId{line.entity.id}) > 0;
        });
        if (year != unknownYear && !isDrawn)
            ++rest[static_cast<std::size_t>(year - result.axis.first)];
    }
    return rest;
}

std::string whatIsWrong(const Result& result, const figure::Figure& figure, const TimeChoice& choice)
{
    const auto& marks = std::get<figure::TimeLines>(figure.marks);
    const auto axis = figure::axisOf(marks);
    const bool isHiding = choice.incomplete == figure::Incomplete::Hidden;
    const auto& filter = result.filter;
    const bool choosesPlaces = choice.split == figure::Split::Place && filter.places;
    const bool choosesAnyTechnique = choice.split == figure::Split::Technique && filter.techniques
        && filter.techniqueMode == TechniqueMode::Any;
    if (marks.ignoresChoice != (choice.series.chosen && (choosesPlaces || choosesAnyTechnique)))
        return "another base of shares";
    for (const auto& line : marks.lines) {
        for (const auto& point : line.points) {
            const auto row = static_cast<std::size_t>(point.year - result.axis.first);
            const bool isWhole = std::ranges::count(result.incompleteYears, point.year) == 0;
            if (isHiding && !isWhole)
                return "a year that was to be left out";
            if (!isHiding && !isWhole && !point.incomplete)
                return "a year that is not said to be incomplete";
            const auto value = figure::valueOf(marks.quantity, point);
            if (value && *value > 0.0) {
                const auto height = axis.height(*value);
                if (!height || *height < 0.0 || *height > 1.0 + 1e-9)
                    return "a point off the axis";
            }
            // A sum that holds a year left out is no sum of what is drawn.
            const bool holdsLeftOut = isHiding && marks.quantity == Quantity::Cumulative
                && std::ranges::any_of(result.incompleteYears,
                    [&](Year year) { return year >= marks.since && year < point.year; });
            if (holdsLeftOut && value)
                return "a sum over a year left out";
            if (line.entity.kind != figure::Entity::Kind::Other && !holdsLeftOut
                && !isSame(value.value_or(NAN),
                    expected(result, line.entity, row, marks.quantity, marks.ignoresChoice)))
                return "a value of " + line.name.toStdString();
        }
    }
    return {};
}

std::string whatIsWrong(const figure::Figure& figure)
{
    const auto& marks = std::get<figure::TimeLines>(figure.marks);
    const auto table = figure::tableOf(figure, english);
    std::size_t tableRow = 0;
    for (std::size_t row = 0; !marks.lines.empty() && row < marks.lines.front().points.size(); ++row) {
        const auto& year = marks.lines.front().points[row];
        if (marks.quantity == Quantity::Cumulative && year.year < marks.since)
            continue;
        const auto& cells = table.rows.at(tableRow++);
        if (cells.size() != table.columns.size() || cells[0].data != QString::number(year.year))
            return "a row of another shape";
        for (std::size_t line = 0; line < marks.lines.size(); ++line) {
            const auto value = figure::valueOf(marks.quantity, marks.lines[line].points[row]);
            const auto cell = numberOf(cells[line + 1].data);
            if (std::isnan(cell) == value.has_value()
                || (value && std::abs(cell - *value) > 1e-5 * std::max(1.0, *value)))
                return "a cell of " + marks.lines[line].name.toStdString();
            if (value && *value > 0.0 && cell <= 0.0)
                return "something that reads as nothing";
        }
        const bool isMarked = cells.back().data.contains(marks.incompleteWords);
        if (!marks.incompleteWords.isEmpty() && isMarked != year.incomplete)
            return "a mark of incomplete years";
    }
    return tableRow == table.rows.size() ? std::string() : "too many rows";
}

} // namespace

TEST_CASE("lines, sums, shares and tables equal a naive count on random results", "[figure][time][property]")
{
    test::Random random(31);
    std::size_t others = 0;
    std::size_t gaps = 0;
    for (std::uint64_t seed = 0; seed < 1200; ++seed) {
        const auto made = test::tinyEdition(seed);
        for (int round = 0; round < 4; ++round) {
            Request request;
            request.filter = test::randomFilter(*made.edition, random);
            auto result = test::naiveCount(made.facts, made.edition, request);
            result.incompleteYears.clear();
            for (auto year = result.axis.first; year != unknownYear && year <= result.axis.last; ++year) {
                if (random.chance(0.2))
                    result.incompleteYears.push_back(year); // anywhere, as of published counts
            }
            const bool isForgetful = random.chance(0.3);
            if (isForgetful)
                forgetSome(result, random);
            const auto choice = randomChoice(random);
            const auto figure = figure::timeFigure(result, {choice, english});
            CAPTURE(seed, round, figure::key(choice.split).toStdString(),
                figure::key(choice.quantity).toStdString(), figure::key(choice.series).toStdString());
            REQUIRE(whatIsWrong(result, figure, choice) == std::string());
            REQUIRE(whatIsWrong(figure) == std::string());
            const auto& marks = std::get<figure::TimeLines>(figure.marks);
            if (!marks.lines.empty() && marks.lines.back().entity.kind == figure::Entity::Kind::Other) {
                ++others;
                REQUIRE_FALSE(
                    std::ranges::any_of(result.byYear, [](Count count) { return !count.isKnown(); }));
                const auto rest = restByLooking(made.facts, result, marks);
                for (const auto& point : marks.lines.back().points)
                    REQUIRE(point.filings.value()
                        == static_cast<std::int64_t>(
                            rest[static_cast<std::size_t>(point.year - result.axis.first)]));
            }
            gaps += isForgetful ? 1 : 0;
        }
    }
    CHECK(others > 50); // else the test has looked at nothing
    CHECK(gaps > 100);
}

TEST_CASE("the table of bars has every bar as it is drawn", "[figure][table][property]")
{
    test::Random random(32);
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const auto made = test::tinyEdition(seed);
        Request request;
        request.filter = test::randomFilter(*made.edition, random);
        const auto result = test::naiveCount(made.facts, made.edition, request);
        for (const auto& figure : {figure::placesFigure(result, {}), figure::techniquesFigure(result, {}),
                 figure::applicantsFigure(result, {})}) {
            const auto& bars = std::get<figure::RankedBars>(figure.marks);
            const auto table = figure::tableOf(figure, english);
            REQUIRE(table.rows.size() == bars.bars.size());
            for (std::size_t i = 0; i < bars.bars.size(); ++i) {
                const auto& cells = table.rows[i];
                const bool isPlace = bars.bars[i].entity.kind == figure::Entity::Kind::Place;
                REQUIRE(cells.size() == table.columns.size());
                REQUIRE(cells[0].data == bars.bars[i].label);
                REQUIRE(cells[isPlace ? 2 : 1].data == QString::number(bars.bars[i].filings.value()));
                const auto share = numberOf(cells[isPlace ? 3 : 2].data);
                const auto all = bars.ofAll.value();
                REQUIRE(std::isnan(share) == (all == 0));
                if (all > 0)
                    REQUIRE(std::abs(share * static_cast<double>(all) / 100.0
                                - static_cast<double>(bars.bars[i].filings.value()))
                        < 0.01);
            }
        }
    }
}
