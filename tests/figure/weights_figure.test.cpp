// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_table.h"
#include "app/figure/figures.h"
#include "app/figure/hover.h"
#include "app/figure/numbers.h"
#include "app/figure/sentence.h"
#include "tests/support/naive_count.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_filter.h"
#include "tests/support/sample_result.h"
#include "tests/support/synthetic_edition.h"

#include <cmath>

using namespace filingscape;
using namespace filingscape::domain;

namespace {

const QLocale german(QLocale::German);
const QLocale english(QLocale::English);

Result shared()
{
    Filter filter;
    filter.weight = Weight::Fractional;
    auto result = test::zeroResult(test::sampleEdition(), filter);
    result.unitsPerFiling = partsOfAFiling;
    result.techniques.counts[0] = partsOfAFiling * 5 / 2;
    result.techniques.counts[2] = partsOfAFiling * 15 / 2;
    result.techniques.filings = 10;
    result.byYear[0] = 10;
    result.byYearTechnique.at(0, 0) = partsOfAFiling * 5 / 2;
    result.byYearTechnique.at(0, 2) = partsOfAFiling * 15 / 2;
    result.applicants.top = {{ApplicantId{1}, partsOfAFiling * 4 / 3}};
    result.applicants.other = partsOfAFiling * 26 / 3;
    result.applicants.filings = 10;
    return result;
}

} // namespace

TEST_CASE("counts in fractions are written with one decimal and kept with all", "[figure][weight]")
{
    CHECK(figure::countText(partsOfAFiling * 4 / 3, german, partsOfAFiling) == QStringLiteral("1,3"));
    CHECK(figure::countText(partsOfAFiling * 12, english, partsOfAFiling) == QStringLiteral("12.0"));
    CHECK(figure::countText(0, english, partsOfAFiling) == QStringLiteral("0"));
    CHECK(figure::countText(partsOfAFiling / 40, english, partsOfAFiling) == QStringLiteral("<\u202f0.1"));
    CHECK(figure::countText(Count::unknown(), english, partsOfAFiling) == QStringLiteral("–"));
    CHECK(figure::countData(partsOfAFiling / 4, partsOfAFiling) == QStringLiteral("0.25"));
    CHECK(figure::countData(partsOfAFiling / 3, partsOfAFiling).toDouble() == 1.0 / 3);
    CHECK(figure::countData(7) == QStringLiteral("7"));
    CHECK(figure::shareText(partsOfAFiling * 5 / 2, 10, english, partsOfAFiling)
        == QStringLiteral("25\u202f%"));
}

TEST_CASE("bars of techniques in fractions add to 100 % and say how they are counted", "[figure][weight]")
{
    const auto figure = figure::techniquesFigure(shared(), {{}, english});
    CHECK(figure.scope.contains(QStringLiteral("counted in fractions (1/k per technique)")));
    CHECK(figure.notes.contains(QStringLiteral("Tags add to 100\u202f% of filings")));
    CHECK(figure.altText.contains(QStringLiteral("Diffusion with 7.5")));
    const auto& bars = std::get<figure::RankedBars>(figure.marks);
    CHECK(figure::hoverCard(bars, 1, english).count == QStringLiteral("2.5 filings"));
    CHECK(figure::hoverCard(bars, 1, english).share == QStringLiteral("25\u202f% of 10"));
    const auto table = figure::tableOf(figure, german);
    CHECK(table.head.join(u' ').contains(QStringLiteral("1/k per technique")));
    CHECK(table.rows[0][1].text == QStringLiteral("7,5"));
    CHECK(table.rows[0][1].data == QStringLiteral("7.5"));
    CHECK(table.rows[0][2].data == QStringLiteral("75"));
}

TEST_CASE("bars of places stay whole whatever the weight", "[figure][weight]")
{
    const auto figure = figure::placesFigure(shared(), {});
    CHECK_FALSE(figure.scope.contains(QStringLiteral("fractions")));
    CHECK(std::get<figure::RankedBars>(figure.marks).unitsPerFiling == 1);
}

TEST_CASE("applicants in fractions share a filing, and the rest is what they leave", "[figure][weight]")
{
    const auto figure = figure::applicantsFigure(shared(), {{}, english});
    CHECK(figure.scope.contains(QStringLiteral("1/k per applicant")));
    CHECK(figure.notes.contains(QStringLiteral("Co-applicants share a filing equally")));
    CHECK(figure.notes.contains(QStringLiteral("This applicant leaves 8.7 of 10 filings")));
}

TEST_CASE("lines of techniques in fractions are drawn, summed and shared in filings", "[figure][weight]")
{
    figure::TimeOptions options;
    const auto figure = figure::timeFigure(shared(), options);
    const auto& lines = std::get<figure::TimeLines>(figure.marks);
    REQUIRE(lines.lines.size() == 2);
    const auto& point = lines.lines[1].points[0];
    CHECK(figure::valueOf(figure::Quantity::Count, point) == 2.5);
    CHECK(figure::valueOf(figure::Quantity::Share, point) == 25.0);
    CHECK(figure::hoverCard(lines, 1, 0, english).count == QStringLiteral("2.5 filings"));
    CHECK(figure.scope.contains(QStringLiteral("counted in fractions (1/k per technique)")));
    options.choice.split = figure::Split::Place;
    CHECK_FALSE(figure::timeFigure(shared(), options).scope.contains(QStringLiteral("fractions")));
}

TEST_CASE("in fractions the lines of every year add up to its filings, also with a rest",
    "[figure][weight][property]")
{
    test::Random random(11);
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const auto made = test::tinyEdition(seed);
        Request request;
        request.filter.dateBasis = test::randomFilter(*made.edition, random).dateBasis;
        request.filter.weight = Weight::Fractional;
        const auto result = test::naiveCount(made.facts, made.edition, request);
        figure::TimeOptions options;
        options.choice.series = {false, 2};
        const auto figure = figure::timeFigure(result, options);
        const auto& lines = std::get<figure::TimeLines>(figure.marks).lines;
        for (std::size_t i = 0; !lines.empty() && i < lines.front().points.size(); ++i) {
            double sum = 0;
            for (const auto& line : lines)
                sum += figure::valueOf(figure::Quantity::Count, line.points[i]).value_or(0);
            INFO("seed " << seed << ", year " << lines.front().points[i].year);
            CHECK(std::abs(sum - static_cast<double>(lines.front().points[i].ofAll.value())) < 1e-9);
        }
    }
}

TEST_CASE(
    "the sentence of what the lines leave speaks of filings, not of parts", "[figure][weight][sentence]")
{
    const auto result = shared();
    figure::TimeOptions options;
    options.choice.series = {false, 1};
    const auto figure = figure::timeFigure(result, options);
    const auto& lines = std::get<figure::TimeLines>(figure.marks).lines;
    REQUIRE(lines.size() == 2);
    REQUIRE(lines[1].entity.kind == figure::Entity::Kind::Other);
    const auto about = figure::statementOf(figure, 1, 0);
    REQUIRE(about);
    const auto told = figure::sentence(result, *about, english);
    CHECK(told.contains(QStringLiteral("all others together have 2.5 of the 10 published filings")));
    CHECK(told.contains(QStringLiteral("shared out equally among its techniques")));
}
