// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figures.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;

namespace {

const Count unknown = Count::unknown();
const QLocale english(QLocale::English);
const QString tail(QStringLiteral("Years after 2023 are not yet fully published (18-month rule)"));

Result withPlaces(std::vector<Count> counts, Filter filter = {})
{
    auto result = test::zeroResult(test::sampleEdition(), std::move(filter));
    result.places.counts = std::move(counts);
    for (const auto count : result.places.counts)
        result.places.filings = result.places.filings.value() + count.valueOr(0);
    return result;
}

Result withTechniques(std::vector<Count> counts, Count filings)
{
    auto result = test::zeroResult(test::sampleEdition());
    result.techniques = {std::move(counts), filings};
    return result;
}

const figure::RankedBars& marks(const figure::Figure& figure)
{
    return std::get<figure::RankedBars>(figure.marks);
}

/// "China 12 x": an x for a chosen one.
QStringList bars(const figure::Figure& figure)
{
    QStringList list;
    for (const auto& bar : marks(figure).bars) {
        const auto number
            = bar.filings.isKnown() ? QString::number(bar.filings.value()) : QStringLiteral("?");
        list << bar.label + QChar(u' ') + number + (bar.chosen ? QStringLiteral(" x") : QString());
    }
    return list;
}

std::vector<figure::Entity> order(const figure::Figure& figure)
{
    std::vector<figure::Entity> entities;
    for (const auto& bar : marks(figure).bars)
        entities.push_back(bar.entity);
    return entities;
}

} // namespace

TEST_CASE(
    "bars fall by filings, equal ones keep the catalogue's order, unknown ones come last", "[figure][bars]")
{
    const auto figure = figure::placesFigure(withPlaces({3, 12, 3, unknown}), {});
    CHECK(bars(figure)
        == QStringList{QStringLiteral("United States 12"), QStringLiteral("China 3"),
            QStringLiteral("South Korea 3"), QStringLiteral("European Patent Office ?")});
    CHECK(marks(figure).top == 12);
    CHECK_FALSE(marks(figure).hasChosen);
    CHECK(marks(figure).bars.front().longLabel == QStringLiteral("United States (US)"));
    CHECK(figure.altText
        == QStringLiteral(
            "Bar chart of Published filings per office · filing year 2019–2025. Largest: United States (US) "
            "with 12."));
}

TEST_CASE("chosen bars are marked and the chart leaves its own facet out of the scope", "[figure][bars]")
{
    Filter filter;
    filter.places = IdSet{PlaceId{2}};
    filter.years = YearRange(2020, 2022);
    filter.techniques = IdSet{TechniqueId{0}};
    const auto result = withPlaces({3, 12, 4, 0}, filter);
    const auto places = figure::placesFigure(result, {});
    CHECK(bars(places)
        == QStringList{QStringLiteral("United States 12"), QStringLiteral("South Korea 4 x"),
            QStringLiteral("China 3"), QStringLiteral("European Patent Office 0")});
    CHECK(marks(places).hasChosen);
    CHECK(
        places.scope == QStringLiteral("Published filings per office · filing year 2020–2022 · any of GAN"));
    CHECK(figure::techniquesFigure(result, {}).scope
        == QStringLiteral("Published filings per technique · filing year 2020–2022 · office KR"));
}

TEST_CASE("while a hand moves bars keep their place and newcomers stand after them", "[figure][bars]")
{
    const auto before = figure::placesFigure(withPlaces({9, 7, 5, 3}), {});
    figure::BarsOptions options;
    options.keepOrder = order(before);
    const auto during = figure::placesFigure(withPlaces({1, 7, 50, 3}), options);
    CHECK(order(during) == order(before));
    CHECK(marks(during).top == 50);
    CHECK(during.altText.contains(QStringLiteral("Largest: South Korea (KR) with 50.")));

    options.keepOrder = {order(before)[2], order(before)[0]}; // China and Korea in this order
    CHECK(bars(figure::placesFigure(withPlaces({1, 7, 5, 8}), options))
        == QStringList{QStringLiteral("South Korea 5"), QStringLiteral("China 1"),
            QStringLiteral("European Patent Office 8"), QStringLiteral("United States 7")});
}

TEST_CASE("the overlap note is tags by filings", "[figure][bars]")
{
    const auto note = [](std::vector<Count> counts, Count filings) {
        return figure::overlapNote({std::move(counts), filings}, Unit::Publication, english);
    };
    const QString ofFilings(QStringLiteral("\u202f% of filings"));
    CHECK(note({50, 50}, 100) == QStringLiteral("Tags add to 100") + ofFilings);
    CHECK(note({700, 313}, 1000) == QStringLiteral("Tags add to 101.3") + ofFilings);
    CHECK(note({100, 50}, 100) == QStringLiteral("Tags add to 150") + ofFilings);
    CHECK(note({}, 0).isEmpty());
    CHECK(note({3}, unknown).isEmpty());
    // With an unknown count the sum is unknown, and nothing may be said of it.
    CHECK(note({50, unknown}, 100).isEmpty());
}

TEST_CASE("the technique chart carries the overlap note", "[figure][bars]")
{
    const auto figure = figure::techniquesFigure(withTechniques({6, 5, 0, 0, 0, 0, 1}, 10), {});
    CHECK(figure.notes == QStringList{QStringLiteral("Tags add to 120\u202f% of filings")});
    CHECK(marks(figure).caveat == tail);
    CHECK(bars(figure).front() == QStringLiteral("GAN 6"));
}

TEST_CASE("places that add to more than the total say why", "[figure][bars]")
{
    auto result = withPlaces({3, 4, 0, 0});
    CHECK(figure::placesFigure(result, {}).notes.isEmpty());
    result.places.filings = 6;
    CHECK(figure::placesFigure(result, {}).notes
        == QStringList{
            QStringLiteral("Places add to more than the total: a filing counts once in each of its places")});
    result.places.filings = unknown;
    CHECK(figure::placesFigure(result, {}).notes.isEmpty());
}

TEST_CASE("an empty result has bars of zero and words for it, an unknown one other words", "[figure][bars]")
{
    const auto places = figure::placesFigure(withPlaces({0, 0, 0, 0}), {});
    CHECK(bars(places).size() == 4);
    CHECK(marks(places).top == 0);
    CHECK(places.altText.endsWith(QStringLiteral("No filing matches.")));
    CHECK(figure::techniquesFigure(withTechniques({0, 0, 0, 0, 0, 0, 0}, 0), {}).notes.isEmpty());

    const auto dark = figure::placesFigure(withPlaces({unknown, unknown, unknown, unknown}), {});
    CHECK(dark.altText.endsWith(QStringLiteral("Not known for this combination.")));

    auto bare = test::sampleEdition();
    bare->places.clear();
    const auto none = figure::placesFigure(test::zeroResult(bare), {});
    CHECK(marks(none).bars.empty());
    CHECK(none.altText.endsWith(QStringLiteral("No filing matches.")));
}

TEST_CASE("bars say how many filings have no year, also where they ignore a choice", "[figure][bars][bug]")
{
    Filter filter;
    filter.places = IdSet{PlaceId{1}};
    filter.applicants = IdSet{ApplicantId{0}};
    auto result = test::zeroResult(test::sampleEdition(), filter);
    result.places.filings = 10;
    result.placeYears.filings = {1, 2, 3, 0, 0, 0, 1};
    result.withoutDate = 1; // of the place chosen
    result.applicants.filings = 12;
    CHECK(figure::placesFigure(result, {}).scope.contains(QStringLiteral("2019–2025, and 3 without one")));
    CHECK(
        figure::techniquesFigure(result, {}).scope.contains(QStringLiteral("2019–2025, and 1 without one")));
    // How many of all applicants' filings lack the year is not counted while some are chosen.
    CHECK(figure::applicantsFigure(result, {}).scope.contains(QStringLiteral("any filing year or none")));
}
