// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figures.h"
#include "app/figure/hover.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;
using figure::Quantity;
using figure::Scale;
using figure::Series;
using figure::Split;
using figure::TimeChoice;

namespace {

const QLocale english(QLocale::English);
const QString lowBase
    = QStringLiteral("Fewer than 10 filings in 2019–2021, 2025, so shares of that time say little");
const QString percent = QStringLiteral("\u202f%");

/// Places that add up to the years, techniques that overlap in 2020; 2024 and 2025 are incomplete.
Result sample(Filter filter = {})
{
    auto result = test::zeroResult(test::sampleEdition(), std::move(filter));
    test::setColumn(result.byYearPlace, 0, {5, 4, 6, 0, 10, 2, 1});
    test::setColumn(result.byYearPlace, 1, {2, 2, 1, 0, 8, 9, 1});
    test::setColumn(result.byYearPlace, 2, {1, 1, 1, 0, 2, 1, 0});
    test::setColumn(result.byYearPlace, 3, {0, 1, 0, 0, 0, 0, 0});
    test::setColumn(result.byYearTechnique, 0, {8, 6, 2, 0, 4, 0, 0});
    test::setColumn(result.byYearTechnique, 4, {0, 4, 6, 0, 16, 12, 2});
    result.byYear = {8, 8, 8, 0, 20, 12, 2};
    result.placeYears.filings = result.techniqueYears.filings = result.byYear;
    return result;
}

figure::Figure shown(const Result& result, const TimeChoice& choice)
{
    return figure::timeFigure(result, {choice, english});
}

/// "China 5 4": what is drawn, with a dash for a gap.
QStringList drawn(const figure::Figure& figure)
{
    const auto& marks = std::get<figure::TimeLines>(figure.marks);
    QStringList list;
    for (const auto& line : marks.lines) {
        QStringList words{line.name};
        for (const auto& point : line.points) {
            const auto value = figure::valueOf(marks.quantity, point);
            words << (value ? QString::number(*value) : QStringLiteral("-"));
        }
        list << words.join(u' ');
    }
    return list;
}

TimeChoice choice(Split split, Quantity quantity, Series series = {}, Scale scale = Scale::Linear)
{
    return {split, quantity, series, scale};
}

} // namespace

TEST_CASE("shares are parts of the year's distinct filings, a year without any is a gap", "[figure][time]")
{
    const auto figure = shown(sample(), choice(Split::Technique, Quantity::Share));
    CHECK(drawn(figure)
        == QStringList{QStringLiteral("LLM 0 50 75 - 80 100 100"), QStringLiteral("GAN 100 75 25 - 20 0 0")});
    CHECK(figure.scope
        == QStringLiteral("Published filings by filing year, per technique, in % of filings of the year"));
    CHECK(figure.notes
        == QStringList{QStringLiteral("5 techniques have no filing here"),
            QStringLiteral("Shares can add to more than 100") + percent
                + QStringLiteral(": a filing can have several techniques"),
            lowBase, QStringLiteral("A gap is a year without filings, which has no share")});
    // Places add to the whole here, so nothing has to be said.
    CHECK(shown(sample(), choice(Split::Place, Quantity::Share)).notes
        == QStringList{lowBase, QStringLiteral("A gap is a year without filings, which has no share")});
    auto result = sample();
    result.byYear[1] = Count::unknown();
    CHECK(drawn(shown(result, choice(Split::Technique, Quantity::Share))).front()
        == QStringLiteral("LLM 0 - 75 - 80 100 100"));
}

TEST_CASE("sums start at the first chosen year and end at an unknown one", "[figure][time]")
{
    const auto all = shown(sample(), choice(Split::Place, Quantity::Cumulative));
    CHECK(drawn(all).front() == QStringLiteral("China 5 9 15 15 25 27 28"));
    CHECK(all.scope == QStringLiteral("Published filings by filing year, per office, cumulative since 2019"));
    Filter filter;
    filter.years = YearRange(2021, 2023);
    const auto some = shown(sample(filter), choice(Split::Place, Quantity::Cumulative));
    CHECK(drawn(some).front() == QStringLiteral("China - - 6 6 16 18 19"));
    CHECK(some.scope.contains(QStringLiteral("cumulative since 2021")));
    // Years that are not fully published keep their mark, since their sums lack as much.
    const auto& points = std::get<figure::TimeLines>(some.marks).lines.front().points;
    CHECK_FALSE(points[4].incomplete);
    CHECK(points[5].incomplete);
    filter.years = YearRange(1900, 1990);
    CHECK(drawn(shown(sample(filter), choice(Split::Total, Quantity::Cumulative))).front()
        == QStringLiteral("All filings 8 16 24 24 44 56 58"));

    auto result = sample();
    result.byYearPlace.at(2, 0) = Count::unknown();
    CHECK(drawn(shown(result, choice(Split::Place, Quantity::Cumulative)))[1]
        == QStringLiteral("China 5 9 - - - - -"));
}

TEST_CASE("the rest has a line only where no filing counts twice", "[figure][time]")
{
    const auto places = shown(sample(), choice(Split::Place, Quantity::Count, {false, 2}));
    CHECK(drawn(places)
        == QStringList{QStringLiteral("China 5 4 6 0 10 2 1"), QStringLiteral("United States 2 2 1 0 8 9 1"),
            QStringLiteral("Other 1 2 1 0 2 1 0")});
    CHECK(places.notes == QStringList{QStringLiteral("Other: the offices with fewer filings, 2 in all")});
    CHECK(std::get<figure::TimeLines>(places.marks).lines.back().entity.kind == figure::Entity::Kind::Other);

    const auto techniques = shown(sample(), choice(Split::Technique, Quantity::Count, {false, 1}));
    CHECK(drawn(techniques) == QStringList{QStringLiteral("LLM 0 4 6 0 16 12 2")});
    CHECK(techniques.notes.front()
        == QStringLiteral("1 of 2 lines shown: those with most filings; no line for the others, since a "
                          "filing can have several techniques"));
    auto overlapping = sample();
    overlapping.byYearPlace.at(6, 3) = 1; // one filing of 2025 has two offices
    CHECK(drawn(shown(overlapping, choice(Split::Place, Quantity::Count, {false, 2}))).size() == 2);
    // Nothing is left over, so nothing is "other".
    CHECK(drawn(shown(sample(), choice(Split::Place, Quantity::Count, {false, 0}))).size() == 4);
    CHECK(drawn(shown(sample(), choice(Split::Place, Quantity::Count, {false, 4}))).size() == 4);
    // Shares and sums of the rest are those of its filings.
    CHECK(drawn(shown(sample(), choice(Split::Place, Quantity::Share, {false, 2}))).back()
        == QStringLiteral("Other 12.5 25 12.5 - 10 8.33333 0"));
    CHECK(drawn(shown(sample(), choice(Split::Place, Quantity::Cumulative, {false, 2}))).back()
        == QStringLiteral("Other 1 3 4 4 6 7 7"));
}

TEST_CASE("the chosen have lines, however many; without them those with most filings", "[figure][time]")
{
    Filter filter;
    filter.places = IdSet{PlaceId{2}, PlaceId{3}};
    CHECK(drawn(shown(sample(filter), choice(Split::Place, Quantity::Count, {true, 1})))
        == QStringList{QStringLiteral("South Korea 1 1 1 0 2 1 0"),
            QStringLiteral("European Patent Office 0 1 0 0 0 0 0")});
    // Asked for the top, what else the filings have is shown too.
    Filter techniques;
    techniques.techniques = IdSet{TechniqueId{0}};
    CHECK(drawn(shown(sample(techniques), choice(Split::Technique, Quantity::Count))).size() == 1);
    const auto top = shown(sample(techniques), choice(Split::Technique, Quantity::Count, {false, 3}));
    CHECK(drawn(top).size() == 2);
    CHECK_FALSE(top.headline.contains(QStringLiteral("Of the techniques chosen")));
}

TEST_CASE("a headline is true for what the lines tell", "[figure][time]")
{
    // GAN has fewer filings than LLM in all, but shares are told of the last year that is whole.
    CHECK(shown(sample(), choice(Split::Technique, Quantity::Share)).headline
        == QStringLiteral("LLM has the largest share of 2023 in this sample: 80") + percent);
    CHECK(shown(sample(), choice(Split::Place, Quantity::Share)).headline
        == QStringLiteral("China has the largest share of 2023 in this sample: 50") + percent);
    Filter filter;
    filter.years = YearRange(2019, 2020);
    // Eight filings of 2020 say too little.
    CHECK(shown(sample(filter), choice(Split::Technique, Quantity::Share)).headline
        == QStringLiteral("Share of each year’s filings per technique"));
    auto more = sample(filter);
    more.byYear[1] = 10;
    CHECK(shown(more, choice(Split::Technique, Quantity::Share)).headline
        == QStringLiteral("GAN has the largest share of 2020 in this selection of the sample: 60") + percent);
    filter.years = YearRange(2022, 2025); // 2022 is empty, 2024 and 2025 are not whole
    CHECK(shown(sample(filter), choice(Split::Technique, Quantity::Share))
              .headline.contains(QStringLiteral("2023")));
    filter.years = YearRange(2024, 2025);
    CHECK(shown(sample(filter), choice(Split::Technique, Quantity::Share)).headline
        == QStringLiteral("Share of each year’s filings per technique"));
    filter.years.reset();
    filter.techniques = IdSet{TechniqueId{0}, TechniqueId{4}};
    CHECK(shown(sample(filter), choice(Split::Technique, Quantity::Share)).headline
        == QStringLiteral("Of the techniques chosen, LLM has the largest share of 2023 in this selection of "
                          "the sample: 80")
            + percent);
    auto level = sample();
    level.byYearTechnique.at(4, 0) = 16;
    CHECK(shown(level, choice(Split::Technique, Quantity::Share)).headline
        == QStringLiteral("Share of each year’s filings per technique"));
    auto unknown = sample();
    unknown.byYearTechnique.at(4, 1) = Count::unknown();
    CHECK(shown(unknown, choice(Split::Technique, Quantity::Share)).headline
        == QStringLiteral("Share of each year’s filings per technique"));

    CHECK(shown(sample(), choice(Split::Technique, Quantity::Cumulative)).headline
        == QStringLiteral("LLM is the technique most often named in this sample"));
    CHECK(shown(sample(), choice(Split::Total, Quantity::Cumulative)).headline
        == QStringLiteral("Filings since 2019, added up"));
    filter.techniques = IdSet{TechniqueId{0}};
    CHECK(shown(sample(filter), choice(Split::Technique, Quantity::Share)).headline
        == QStringLiteral("GAN: share of each year’s filings"));
}

TEST_CASE("a log scale has a word about zero", "[figure][time]")
{
    const auto figure = shown(sample(), choice(Split::Place, Quantity::Count, {}, Scale::Log));
    CHECK(figure.scope == QStringLiteral("Published filings by filing year, per office · log scale"));
    CHECK(figure.notes
        == QStringList{
            QStringLiteral("Log scale: zeros have no place on it and are marked on the baseline")});
    CHECK(figure.altText.contains(QStringLiteral("log scale")));
}

TEST_CASE("the card of a point says count and share, of a sum also since when", "[figure][time]")
{
    const auto card = [](Quantity quantity) {
        const auto figure = shown(sample(), choice(Split::Place, quantity));
        return figure::hoverCard(std::get<figure::TimeLines>(figure.marks), 0, 4, english);
    };
    const auto share = QStringLiteral("50%1 of 20 in that year").arg(percent);
    CHECK(card(Quantity::Count)
        == figure::HoverCard{QStringLiteral("China, 2023"), QStringLiteral("10 filings"), share, {}});
    CHECK(card(Quantity::Share) == card(Quantity::Count));
    CHECK(card(Quantity::Cumulative)
        == figure::HoverCard{
            QStringLiteral("China, 2023"), QStringLiteral("25 filings since 2019, 10 in 2023"), share, {}});
}

TEST_CASE("every choice has a key that leads back to it, and nothing else has", "[figure][time]")
{
    for (const auto split : {Split::Technique, Split::Place, Split::Total})
        CHECK(figure::splitFromKey(figure::key(split)) == split);
    for (const auto quantity :
        {Quantity::Count, Quantity::Share, Quantity::Cumulative, Quantity::Index, Quantity::Change})
        CHECK(figure::quantityFromKey(figure::key(quantity)) == quantity);
    for (const auto incomplete : {figure::Incomplete::Shown, figure::Incomplete::Hidden})
        CHECK(figure::incompleteFromKey(figure::key(incomplete)) == incomplete);
    for (const auto scale : {Scale::Linear, Scale::Log})
        CHECK(figure::scaleFromKey(figure::key(scale)) == scale);
    for (const auto series : {Series{}, Series{false, 0}, Series{false, 3}, Series{false, 1000}})
        CHECK(figure::seriesFromKey(figure::key(series)) == series);
    CHECK(figure::key(Series{false, 5}) == QStringLiteral("5"));
    for (const auto& text : {QString(), QStringLiteral("0"), QStringLiteral("-3"), QStringLiteral("+3"),
             QStringLiteral("03"), QStringLiteral("1001"), QStringLiteral("3.0"), QStringLiteral("All"),
             QStringLiteral("99999999999999999999999")}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(figure::seriesFromKey(text));
        CHECK_FALSE(figure::splitFromKey(text));
        CHECK_FALSE(figure::quantityFromKey(text));
        CHECK_FALSE(figure::scaleFromKey(text));
        CHECK_FALSE(figure::incompleteFromKey(text));
    }
}
