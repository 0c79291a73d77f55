// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_table.h"
#include "app/figure/figures.h"
#include "app/figure/hover.h"
#include "app/figure/sentence.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;

namespace {

const QLocale english(QLocale::English);

/// GAN 30, VAE 20, Diffusion 100, the rest nothing; pairs as given.
Result withPairs(Count ganVae, Count ganDiffusion, Count vaeDiffusion, Filter filter = {})
{
    auto result = test::zeroResult(test::sampleEdition(), std::move(filter));
    const auto count = result.edition->techniques.size();
    result.byTechniquePair = CountGrid(count, count);
    result.techniques.filings = 140;
    auto& pairs = result.byTechniquePair;
    pairs.at(0, 0) = 30;
    pairs.at(1, 1) = 20;
    pairs.at(2, 2) = 100;
    pairs.at(0, 1) = pairs.at(1, 0) = ganVae;
    pairs.at(0, 2) = pairs.at(2, 0) = ganDiffusion;
    pairs.at(1, 2) = pairs.at(2, 1) = vaeDiffusion;
    return result;
}

const figure::PairGrid& grid(const figure::Figure& figure)
{
    return std::get<figure::PairGrid>(figure.marks);
}

} // namespace

TEST_CASE("the grid has every technique, untagged too, and names the foremost pair", "[figure][pairs]")
{
    const auto figure = figure::pairsFigure(withPairs(2, 9, 0), english);
    REQUIRE(grid(figure).entries.size() == 7);
    CHECK(grid(figure).entries.back().name == QStringLiteral("Untagged"));
    CHECK(grid(figure).top == 9);
    CHECK(figure.finding == QStringLiteral("GAN and Diffusion are most often together in this sample"));
    CHECK(figure.altText.endsWith(QStringLiteral("in this sample, 9 times.")));
    CHECK(figure.scope.startsWith(QStringLiteral("Published filings that have both techniques")));
}

TEST_CASE("level pairs have no foremost one, nor have unknown ones", "[figure][pairs]")
{
    const QString none = QStringLiteral("Techniques together, in this sample");
    CHECK(figure::pairsFigure(withPairs(9, 9, 0), english).finding == none);
    CHECK(figure::pairsFigure(withPairs(9, Count::unknown(), 0), english).finding == none);
}

TEST_CASE(
    "pairs are darker the more there are; none, unknown and the diagonal have no step", "[figure][pairs]")
{
    const auto figure = figure::pairsFigure(withPairs(1, 100, Count::unknown()), english);
    const auto& pairs = grid(figure);
    CHECK(pairs.step(2, 0) == figure::PairGrid::steps);
    CHECK(pairs.step(1, 0) == 1);
    CHECK(pairs.step(2, 1) == 0);
    CHECK(pairs.step(3, 1) == 0);
    CHECK(pairs.step(2, 2) == 0);
    int before = 0;
    for (std::int64_t filings = 1; filings <= 100; ++filings) {
        const auto drawn = figure::pairsFigure(withPairs(filings, 100, 0), english);
        const int step = grid(drawn).step(1, 0);
        CHECK((step >= before && step <= figure::PairGrid::steps));
        before = step;
    }
}

TEST_CASE("a cell says both shares, a technique by itself its share of all", "[figure][pairs]")
{
    const auto figure = figure::pairsFigure(withPairs(2, 9, 1), english);
    const auto pair = figure::hoverCard(grid(figure), 2, 0, english);
    CHECK(pair.title == QStringLiteral("GAN and Diffusion"));
    CHECK(pair.count == QStringLiteral("9 filings with both"));
    CHECK(pair.share == QStringLiteral("30\u202f% of GAN, 9.0\u202f% of Diffusion"));
    CHECK(figure::hoverCard(grid(figure), 2, 1, english).count == QStringLiteral("1 filing with both"));
    const auto single = figure::hoverCard(grid(figure), 0, 0, english);
    CHECK(single.title == QStringLiteral("GAN"));
    CHECK(single.share == QStringLiteral("21\u202f% of 140"));
}

TEST_CASE("the table of pairs is whole; unknown is a word there and zero is 0", "[figure][pairs][table]")
{
    const auto table
        = figure::tableOf(figure::pairsFigure(withPairs(2, 9, Count::unknown()), english), english);
    REQUIRE(table.columns.size() == 8);
    REQUIRE(table.rows.size() == 7);
    CHECK(table.rows[0][3].data == QStringLiteral("9"));
    CHECK(table.rows[2][1].data == QStringLiteral("9"));
    CHECK(table.rows[3][1].data == QStringLiteral("0"));
    CHECK(table.rows[1][3].data.toDouble() == 0.0);
    CHECK(table.rows[1][3].text.contains(QStringLiteral("not")));
}

TEST_CASE("a pair or a technique is chosen where the filter asks for just that", "[figure][pairs]")
{
    Filter filter;
    filter.techniques = IdSet<TechniqueId>{TechniqueId{0}, TechniqueId{2}};
    filter.techniqueMode = TechniqueMode::All;
    const auto both = figure::pairsFigure(withPairs(2, 9, 1, filter), english);
    CHECK(grid(both).isChosen(2, 0));
    CHECK_FALSE(grid(both).isChosen(1, 0));
    CHECK_FALSE(grid(both).isChosen(2, 2));
    filter.techniqueMode = TechniqueMode::Any;
    const auto any = figure::pairsFigure(withPairs(2, 9, 1, filter), english);
    CHECK_FALSE(grid(any).isChosen(2, 0));
    filter.techniques = IdSet<TechniqueId>{TechniqueId{2}};
    const auto one = figure::pairsFigure(withPairs(2, 9, 1, filter), english);
    CHECK(grid(one).isChosen(2, 2));
    CHECK_FALSE(grid(one).isChosen(0, 0));
}

TEST_CASE("an edition that cannot tell pairs says why", "[figure][pairs]")
{
    const auto figure = figure::pairsFigure(test::zeroResult(test::sampleEdition()), english);
    CHECK(grid(figure).entries.empty());
    CHECK(grid(figure).reason.contains(QStringLiteral("was not published")));
    CHECK(figure.altText == grid(figure).reason);
    CHECK(figure::tableOf(figure, english).rows.empty());
}

TEST_CASE("the sentence of a cell speaks of both techniques, at a name of the one, and counts whole",
    "[figure][pairs][sentence]")
{
    Filter filter;
    filter.weight = Weight::Fractional;
    auto result = withPairs(2, 9, 1, filter);
    result.unitsPerFiling = partsOfAFiling;
    const auto figure = figure::pairsFigure(result, english);
    const auto told = [&](std::size_t row, std::size_t column) {
        const auto about = figure::statementOf(figure, row, column);
        REQUIRE(about);
        return figure::sentence(result, *about, english);
    };
    const QString both = QStringLiteral(
        "the techniques GAN and Diffusion are found together in 9 of the 140 published filings");
    CHECK(told(2, 0).contains(both));
    CHECK(told(0, 2).contains(both));
    CHECK(told(2, 0).contains(QStringLiteral("counted whole")));
    CHECK(told(0, 0).contains(QStringLiteral("the technique GAN is found in 30 of the 140")));
    CHECK_FALSE(figure::statementOf(figure, 9, 0));
}
