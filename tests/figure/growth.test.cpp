// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/growth.h"

#include "app/domain/weight.h"
#include "app/figure/figure_table.h"
#include "app/figure/figures.h"
#include "app/figure/hover.h"
#include "app/figure/numbers.h"
#include "app/figure/sentence.h"
#include "app/figure/value_axis.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random.h"
#include "tests/support/sample_result.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace filingscape;
using namespace filingscape::domain;
using figure::Quantity;
using figure::Split;

namespace {

const Count unknown = Count::unknown();
const QLocale english(QLocale::English);
const QString percent = QStringLiteral("\u202f%");

/// A census of filings, 2019 to 2025, of which 2024 and 2025 are not fully published.
Result census(Filter filter = {})
{
    auto edition = test::sampleEdition();
    edition->kind = EditionKind::Census;
    edition->publishedThrough.resize(1); // and no list of its own
    auto result = test::zeroResult(edition, std::move(filter));
    test::setColumn(result.byYearPlace, 0, {100, 150, 120, 120, 200, 900, 1});
    test::setColumn(result.byYearPlace, 1, {9, 20, 30, 0, 45, 50, 1});
    test::setColumn(result.byYearPlace, 2, {unknown, 40, unknown, 10, 30, 1, 1});
    result.byYear = {109, 210, 150, 130, 275, 951, 3};
    return result;
}

figure::Figure shown(const Result& result, Quantity quantity, Split split = Split::Place)
{
    figure::TimeChoice choice;
    choice.split = split;
    choice.quantity = quantity;
    return figure::timeFigure(result, {choice, english});
}

const figure::TimeLines& lines(const figure::Figure& figure)
{
    return std::get<figure::TimeLines>(figure.marks);
}

/// "China 100 150": what is drawn, rounded, with a dash for a gap.
QStringList drawn(const figure::Figure& figure)
{
    QStringList list;
    for (const auto& line : lines(figure).lines) {
        QStringList words{line.name};
        for (const auto& point : line.points) {
            const auto value = figure::valueOf(lines(figure).quantity, point);
            words << (value ? QString::number(std::lround(*value)) : QStringLiteral("-"));
        }
        list << words.join(u' ');
    }
    return list;
}

QStringList row(const figure::Figure& figure, std::size_t number)
{
    const auto table = figure::tableOf(figure, english);
    QStringList cells;
    for (const auto& cell : table.rows.at(number))
        cells << cell.data;
    return cells;
}

} // namespace

TEST_CASE("an index calls the first whole year chosen 100 and says who has none", "[figure][growth]")
{
    const auto figure = shown(census(), Quantity::Index);
    CHECK(drawn(figure) == QStringList{QStringLiteral("China 100 150 120 120 200 - -")});
    CHECK(figure.scope.contains(QStringLiteral("index (2019 = 100)")));
    CHECK(figure.notes.contains(QStringLiteral("No index for United States: fewer than 10 filings in 2019")));
    CHECK(figure.notes.contains(QStringLiteral("No index for South Korea: 2019 was not published")));
    CHECK(figure.notes.contains(
        QStringLiteral("Growth leaves out 2024–2025, not yet fully published (18-month rule)")));
    CHECK(figure.notes.contains(
        QStringLiteral("Growth a year 2019–2023 (CAGR; in brackets filings): China +18.9%1 (+100)")
            .arg(percent)));
    CHECK(figure.headline == QStringLiteral("China +100%1 from 2019 to 2023: +100 filings").arg(percent));
    Filter later;
    later.years = YearRange(2020, 2025);
    CHECK(drawn(shown(census(later), Quantity::Index))
        == QStringList{QStringLiteral("China 67 100 80 80 133 - -"),
            QStringLiteral("United States 45 100 150 0 225 - -"),
            QStringLiteral("South Korea - 100 - 25 75 - -")});
    CHECK(shown(census(later), Quantity::Index).headline
        == QStringLiteral(
            "Of the lines shown, United States grew most from 2020 to 2023: +125%1, +25 filings")
               .arg(percent));
    later.years = YearRange(2024, 2025);
    const auto none = shown(census(later), Quantity::Index);
    CHECK(lines(none).lines.empty());
    CHECK(none.headline == QStringLiteral("No growth can be told here"));
    CHECK(none.notes.contains(
        QStringLiteral("No year chosen is fully published: not yet fully published (18-month rule)")));
}

TEST_CASE("a change is told on the year before, both whole and the base not small", "[figure][growth]")
{
    const auto figure = shown(census(), Quantity::Change);
    // The United States' 9 and 0 are no base; Korea has 10 in 2022.
    CHECK(drawn(figure)
        == QStringList{QStringLiteral("China - 50 -20 0 67 - -"),
            QStringLiteral("United States - - 50 -100 - - -"),
            QStringLiteral("South Korea - - - - 200 - -")});
    CHECK(figure.notes.contains(QStringLiteral("A change on a year with fewer than 10 filings is left out")));
    const auto axis = figure::axisOf(lines(figure));
    CHECK(axis.low <= -100.0);
    CHECK(axis.top >= 200.0);
    CHECK(std::ranges::count(axis.ticks, 0.0) == 1);
    CHECK(figure::tickText(-50.0, Quantity::Change, english) == QStringLiteral("\u221250%1").arg(percent));
    // A fall has no logarithm.
    figure::TimeChoice log;
    log.split = Split::Place;
    log.quantity = Quantity::Change;
    log.scale = figure::Scale::Log;
    CHECK(lines(figure::timeFigure(census(), {log, english})).scale == figure::Scale::Linear);
}

TEST_CASE("the change in filings stands beside every growth", "[figure][growth]")
{
    const auto index = shown(census(), Quantity::Index);
    CHECK(figure::hoverCard(lines(index), 0, 4, english)
        == figure::HoverCard{QStringLiteral("China, 2023"), QStringLiteral("200 filings"),
            QStringLiteral("index 200 (2019 = 100), +100 filings since 2019"), {}});
    CHECK(figure::hoverCard(lines(index), 0, 0, english).share == QStringLiteral("index 100, the base year"));
    const auto change = shown(census(), Quantity::Change);
    CHECK(figure::hoverCard(lines(change), 0, 2, english).share
        == QStringLiteral("\u221220.0%1 on 2020, \u221230 filings").arg(percent));
    CHECK(row(index, 4) == QStringList{QStringLiteral("2023"), QStringLiteral("200"), QStringLiteral("100")});
    CHECK(row(index, 5)
        == QStringList{
            QStringLiteral("2024"), QStringLiteral("not complete"), QStringLiteral("not complete")});
    CHECK(row(index, 7)
        == QStringList{
            QStringLiteral("2019–2023, % a year (CAGR)"), QStringLiteral("18.9207"), QStringLiteral("100")});
    CHECK(row(change, 0)[1] == QStringLiteral("no year before it"));
    CHECK(row(change, 1)[3] == QStringLiteral("fewer than 10 in 2019"));
    CHECK(row(change, 1)[5] == QStringLiteral("not known"));
    CHECK(row(change, 3)[3] == QStringLiteral("-100"));
    CHECK(row(change, 7)[3] == QStringLiteral("not shown"));
}

TEST_CASE("a sample is refused growth with the reason and the edition that can", "[figure][growth]")
{
    auto result = census();
    CHECK(figure::growthRefusal(*result.edition).isEmpty());
    result.edition = test::sampleEdition();
    const auto refusal = figure::growthRefusal(*result.edition);
    CHECK(refusal.contains(QStringLiteral("A sample does not show growth")));
    CHECK(refusal.contains(QStringLiteral("ai-landscape")));
    for (const auto quantity : {Quantity::Index, Quantity::Change}) {
        const auto figure = shown(result, quantity);
        CHECK(lines(figure).quantity == Quantity::Count);
        CHECK(figure.notes.front() == refusal);
        CHECK_FALSE(figure.notes.join(u' ').contains(QStringLiteral("CAGR")));
    }
}

TEST_CASE("growth is written with its sign", "[figure][growth]")
{
    CHECK(figure::changeText(12.34, english) == QStringLiteral("+12.3%1").arg(percent));
    CHECK(figure::changeText(-4.0, english) == QStringLiteral("\u22124.0%1").arg(percent));
    CHECK(figure::changeText(1533.2, english) == QStringLiteral("+1,533%1").arg(percent));
    CHECK(figure::changeText(0.0, english) == QStringLiteral("±0.0%1").arg(percent));
    CHECK(figure::differenceText({2020, 2021, 100, 1304}, english) == QStringLiteral("+1,204"));
    CHECK(figure::differenceText({2020, 2021, 100, 44}, english) == QStringLiteral("\u221256"));
    CHECK(figure::differenceText({2020, 2021, 100, 100}, english) == QStringLiteral("±0"));
    const figure::Growth shared{
        2020, 2021, 10 * domain::partsOfAFiling, domain::partsOfAFiling * 25 / 2, domain::partsOfAFiling};
    CHECK(figure::differenceText(shared, english) == QStringLiteral("+2.5"));
    CHECK(figure::differenceData(shared) == QStringLiteral("2.5"));
    CHECK(shared.percent() == 25.0);
}

TEST_CASE("growth equals a naive computation and never rests on an incomplete, unknown or small base",
    "[figure][growth][property]")
{
    test::Random random(41);
    int told = 0;
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        Filter filter;
        if (random.chance(0.5))
            filter.years = YearRange(
                static_cast<Year>(2019 + random.below(7)), static_cast<Year>(2019 + random.below(7)));
        auto result = census(filter);
        auto edition = *result.edition;
        edition.publishedThrough.clear(); // the result alone says which years will grow
        result.edition = std::make_shared<const Edition>(std::move(edition));
        result.incompleteYears.clear();
        for (Year year = 2019; year <= 2025; ++year) {
            if (random.chance(0.25))
                result.incompleteYears.push_back(year);
        }
        for (auto& cell : result.byYearPlace.cells)
            cell = random.chance(0.15)
                ? unknown
                : Count(static_cast<std::int64_t>(random.below(random.chance(0.5) ? 15 : 5000)));
        const bool isIndex = random.chance(0.5);
        auto choice = figure::TimeChoice{};
        choice.split = Split::Place;
        choice.quantity = isIndex ? Quantity::Index : Quantity::Change;
        choice.incomplete = static_cast<figure::Incomplete>(random.below(2));
        const auto figure = figure::timeFigure(result, {choice, english});
        const auto chosen = result.filter.years.value_or(result.axis);
        const auto isWhole = [&](int year) { return std::ranges::count(result.incompleteYears, year) == 0; };
        std::vector<int> whole;
        for (int year = chosen.first; year <= chosen.last; ++year) {
            if (isWhole(year))
                whole.push_back(year);
        }
        // The naive way: from the grid, year by year, as one would on paper.
        std::map<std::pair<std::uint32_t, int>, double> expected;
        std::map<std::uint32_t, double> compound;
        for (std::uint32_t place = 0; place < 4 && !whole.empty(); ++place) {
            const auto of = [&](int year) { return result.byYearPlace.at(std::size_t(year) - 2019, place); };
            const auto grows = [&](int from, int to) {
                return from >= 2019 && isWhole(from) && isWhole(to) && of(from).isKnown() && of(to).isKnown()
                    && of(from).value() >= 10;
            };
            for (int year = 2019; year <= 2025; ++year) {
                const int from = isIndex ? whole.front() : year - 1;
                if (!grows(from, year))
                    continue;
                const double times = double(of(year).value()) / double(of(from).value());
                expected[{place, year}] = isIndex ? times * 100.0 : (times - 1.0) * 100.0;
            }
            if (whole.front() < whole.back() && grows(whole.front(), whole.back()))
                compound[place]
                    = (std::pow(double(of(whole.back()).value()) / double(of(whole.front()).value()),
                           1.0 / (whole.back() - whole.front()))
                          - 1.0)
                    * 100.0;
        }
        std::size_t seen = 0;
        for (const auto& line : lines(figure).lines) {
            for (const auto& point : line.points) {
                const auto value = figure::valueOf(choice.quantity, point);
                const auto found = expected.find({line.entity.id, point.year});
                REQUIRE(value.has_value() == (found != expected.end()));
                if (!value)
                    continue;
                REQUIRE(std::abs(*value - found->second) < 1e-9 * std::max(1.0, std::abs(*value)));
                REQUIRE(isWhole(point.growth->from));
                REQUIRE(isWhole(point.growth->to));
                REQUIRE(point.growth->before >= figure::leastBase);
                ++seen;
            }
            const auto overall = compound.find(line.entity.id);
            REQUIRE(line.overall.has_value() == (overall != compound.end()));
            if (line.overall)
                REQUIRE(std::abs(line.overall->percentAYear() - overall->second)
                    < 1e-9 * std::max(1.0, std::abs(overall->second)));
        }
        // Nothing that can be told is withheld, but for years that the picture leaves out.
        if (choice.incomplete == figure::Incomplete::Shown)
            REQUIRE(seen == expected.size());
        told += seen > 0 ? 1 : 0;
        refused += seen == 0 ? 1 : 0;
        const auto table = figure::tableOf(figure, english);
        for (const auto& cells : table.rows)
            REQUIRE(cells.size() == table.columns.size());
    }
    CHECK(told > 1000);
    CHECK(refused > 50);
}

TEST_CASE("growth ends where the last list is fully published", "[figure][growth]")
{
    auto result = census();
    auto edition = *result.edition;
    edition.publishedThrough.push_back({DateBasis::Filing, ListId{1}, 2021});
    result.edition = std::make_shared<const Edition>(std::move(edition));
    const auto figure = shown(result, Quantity::Index);
    REQUIRE(lines(figure).lines.front().overall);
    CHECK(lines(figure).lines.front().overall->to == 2021);
}

TEST_CASE("growth of a country ends with the last year that was published for it", "[figure][growth]")
{
    auto result = census();
    result.byYear[4] = unknown; // 2023, the last that will not grow
    const auto figure = shown(result, Quantity::Index);
    REQUIRE(lines(figure).lines.front().overall);
    CHECK(lines(figure).lines.front().overall->to == 2022);
}

TEST_CASE("a cell of the table of growth tells its own line, with the growth", "[figure][growth][sentence]")
{
    auto result = census();
    test::setColumn(result.byYearPlace, 1, {50, 20, 30, 0, 45, 50, 1});
    const auto figure = shown(result, Quantity::Index);
    REQUIRE(lines(figure).lines.size() == 2);
    const auto told = [&](std::size_t row, std::size_t column) {
        const auto about = figure::statementOfCell(figure, row, column);
        REQUIRE(about);
        return figure::sentence(result, *about, english);
    };
    const auto table = figure::tableOf(figure, english);
    for (std::size_t column = 1; column < table.columns.size(); ++column) {
        const auto& line = lines(figure).lines[(column - 1) / 2];
        CAPTURE(column, line.name.toStdString());
        CHECK(told(4, column).contains(QStringLiteral("the office %1 (").arg(line.name)));
    }
    CHECK(told(4, 1).contains(
        QStringLiteral("has 200 of the 275 published filings of filing year 2023 (73%1)").arg(percent)));
    CHECK(
        told(4, 2).contains(QStringLiteral("; a change of +100 (+100%1) on filing year 2019").arg(percent)));
    CHECK(told(7, 1).contains(QStringLiteral(", +18.9%1 a year on average").arg(percent)));
    CHECK_FALSE(told(0, 1).contains(QStringLiteral("a change of")));
}
