// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"
#include "app/figure/empty_words.h"
#include "app/figure/figure_table.h"
#include "app/figure/figures.h"
#include "app/figure/honest_years.h"
#include "app/figure/hover.h"
#include "app/figure/unit_words.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;
using figure::Quantity;
using figure::Split;
using figure::TimeChoice;

namespace {

const Count unknown = Count::unknown();
const QLocale english(QLocale::English);
const QString percent = QStringLiteral("\u202f%");

/// Published counts: three countries, a total and two fields, 2019 to 2025.
std::shared_ptr<Edition> landscape()
{
    auto edition = test::sampleEdition();
    edition->kind = EditionKind::Census;
    edition->holdsCounts = true;
    edition->unit = Unit::Family;
    edition->placeBasis = PlaceBasis::FirstFilingOffice;
    edition->licence = "CC BY-NC 4.0: credit the source.";
    edition->places = {{"CN", "China"}, {"US", "United States"}, {"KR", "South Korea"}};
    edition->techniques = {{"All", "All"}, {"Business", "Business"}, {"Security", "Security"}};
    edition->applicants.clear();
    edition->publishedThrough = {{DateBasis::Filing, std::nullopt, 2023}}; // of another measure
    return edition;
}

/// 2021 was not published for Korea; 2020 and 2024 to 2025 are marked incomplete by the source.
Result sample(Filter filter = {})
{
    auto result = test::zeroResult(landscape(), std::move(filter));
    result.measure = result.filter.measure;
    result.incompleteYears = {2020, 2024, 2025};
    result.placeYears.incomplete = result.techniqueYears.incomplete = result.incompleteYears;
    result.byYear = {80, 90, 100, 8, 0, 60, 20};
    test::setColumn(result.byYearTechnique, 0, {80, 90, 100, 8, 0, 60, 20});
    test::setColumn(result.byYearTechnique, 1, {40, 50, 60, 4, 0, 30, 10});
    test::setColumn(result.byYearTechnique, 2, {40, 40, 40, 4, 0, 30, 10});
    test::setColumn(result.byYearPlace, 0, {50, 60, 70, 5, 0, 40, 15});
    test::setColumn(result.byYearPlace, 1, {20, 20, 30, 2, 0, 20, 5});
    test::setColumn(result.byYearPlace, 2, {10, 10, unknown, 1, 0, unknown, unknown});
    result.placeYears.filings = result.techniqueYears.filings = result.byYear;
    result.places = {{240, 97, 21}, 358};
    result.techniques = {{358, 194, 164}, 358};
    return result;
}

figure::Figure time(const Result& result, Split split, Quantity quantity = Quantity::Count,
    figure::Incomplete incomplete = figure::Incomplete::Shown)
{
    TimeChoice choice;
    choice.split = split;
    choice.quantity = quantity;
    choice.incomplete = incomplete;
    return figure::timeFigure(result, {choice, english});
}

const figure::TimeLines& lines(const figure::Figure& figure)
{
    return std::get<figure::TimeLines>(figure.marks);
}

QStringList names(const figure::Figure& figure)
{
    QStringList list;
    if (const auto* time = std::get_if<figure::TimeLines>(&figure.marks)) {
        for (const auto& line : time->lines)
            list << line.name;
    } else {
        for (const auto& bar : std::get<figure::RankedBars>(figure.marks).bars)
            list << bar.label;
    }
    return list;
}

std::vector<figure::Figure> everyFigure(const Result& result)
{
    std::vector<figure::Figure> all{figure::placesFigure(result, {}), figure::techniquesFigure(result, {})};
    for (const auto split : {Split::Technique, Split::Place, Split::Total}) {
        for (const auto quantity :
            {Quantity::Count, Quantity::Share, Quantity::Cumulative, Quantity::Index, Quantity::Change}) {
            for (const auto incomplete : {figure::Incomplete::Shown, figure::Incomplete::Hidden})
                all.push_back(time(result, split, quantity, incomplete));
        }
    }
    return all;
}

/// Everything that a reader is shown or told of a figure.
QStringList textsOf(const figure::Figure& figure)
{
    QStringList all{figure.headline, figure.finding, figure.scope, figure.altText, figure.source};
    all << figure.notes;
    const auto table = figure::tableOf(figure, english);
    all << table.head;
    for (const auto& column : table.columns)
        all << column.title.text << column.title.data;
    for (const auto& row : table.rows) {
        for (const auto& cell : row)
            all << cell.text << cell.data;
    }
    if (const auto* time = std::get_if<figure::TimeLines>(&figure.marks)) {
        for (std::size_t line = 0; line < time->lines.size(); ++line) {
            for (std::size_t point = 0; point < time->lines[line].points.size(); ++point)
                all << figure::spoken(figure::hoverCard(*time, line, point, english));
        }
    } else {
        const auto& bars = std::get<figure::RankedBars>(figure.marks);
        for (std::size_t bar = 0; bar < bars.bars.size(); ++bar)
            all << figure::spoken(figure::hoverCard(bars, bar, english));
    }
    return all;
}

} // namespace

TEST_CASE("no picture of families speaks of filings or techniques", "[figure][counts]")
{
    Filter narrow;
    narrow.years = YearRange(2019, 2022);
    narrow.places = IdSet{PlaceId{0}, PlaceId{2}};
    Filter field;
    field.techniques = IdSet{TechniqueId{1}};
    field.measure = Measure::Grants;
    for (const auto& filter : {Filter{}, narrow, field}) {
        for (const auto& figure : everyFigure(sample(filter))) {
            for (auto text : textsOf(figure)) {
                CAPTURE(text.toStdString());
                text.remove(QStringLiteral("made-up-filings"));
                text.remove(QStringLiteral("filing year")).remove(QStringLiteral("first filing"));
                CHECK_FALSE(text.contains(QStringLiteral("filing"), Qt::CaseInsensitive));
                CHECK_FALSE(text.contains(QStringLiteral("technique"), Qt::CaseInsensitive));
                CHECK_FALSE(text.contains(QStringLiteral("office"), Qt::CaseInsensitive));
                CHECK_FALSE(text.contains(QStringLiteral("jurisdiction"), Qt::CaseInsensitive));
                CHECK_FALSE(text.contains(QStringLiteral("18-month"), Qt::CaseInsensitive));
            }
        }
    }
}

TEST_CASE("a picture of families says which measure, and the licence that asks for it", "[figure][counts]")
{
    for (const auto& figure : everyFigure(sample())) {
        CHECK(figure.scope.startsWith(QStringLiteral("Patent families with an application ")));
        CHECK(figure.source.endsWith(QStringLiteral(" · census of its source · CC BY-NC 4.0")));
        CHECK(figure::tableOf(figure, english).head.back() == figure.source);
    }
    Filter grants;
    grants.measure = Measure::Grants;
    CHECK(figure::placesFigure(sample(grants), {}).scope
        == QStringLiteral(
            "Patent families with a grant per country of first filing · filing year 2019–2025"));
    CHECK(time(sample(grants), Split::Technique).scope
        == QStringLiteral("Patent families with a grant by filing year, per application field"));
    CHECK(figure::contractSentence(sample(grants), english)
        == QStringLiteral("Patent families with a grant, by country of first filing, counted whole, by "
                          "filing year; as published in 2025-10-01, 2020, 2024–2025 marked incomplete by "
                          "the source"));
    // A licence without a name is no part of every picture.
    CHECK(figure::licenceName(*test::sampleEdition()).isEmpty());
}

TEST_CASE("the total is no field among its parts, and fields are never added", "[figure][counts]")
{
    const auto bars = figure::techniquesFigure(sample(), {});
    CHECK(names(bars) == QStringList{QStringLiteral("Business"), QStringLiteral("Security")});
    CHECK(bars.notes
        == QStringList{
            QStringLiteral("Fields overlap and are never added: a family can be in several or in none")});
    CHECK(std::get<figure::RankedBars>(bars.marks).caveat
        == QStringLiteral("2020, 2024–2025 are marked incomplete by the source"));
    CHECK(bars.finding == QStringLiteral("Business has the most families"));
    const auto byField = time(sample(), Split::Technique);
    CHECK(names(byField) == QStringList{QStringLiteral("Business"), QStringLiteral("Security")});
    CHECK(byField.notes.contains(QStringLiteral("Fields overlap and are never added")));
    CHECK(byField.headline == QStringLiteral("Business has the most families"));
    // The total chosen as a filter chooses no line.
    Filter total;
    total.techniques = IdSet{TechniqueId{0}};
    CHECK(names(time(sample(total), Split::Technique)).size() == 2);

    // Even where two fields add up to the total there is no "Other": the rest of a sum of fields.
    TimeChoice choice;
    choice.series = {false, 1};
    const auto one = figure::timeFigure(sample(), {choice, english});
    CHECK(names(one) == QStringList{QStringLiteral("Business")});
    CHECK(one.notes.front()
        == QStringLiteral("1 of 2 lines shown: those with most families; no line for the others, since a "
                          "family can have several application fields"));
}

TEST_CASE("who leads is said of a census, by share, and without the years that will grow", "[figure][counts]")
{
    CHECK(figure::placesFigure(sample(), {}).finding
        == QStringLiteral("China leads with 66%1 of families, 2019, 2021–2023").arg(percent));
    Filter years;
    years.years = YearRange(2021, 2022);
    CHECK(figure::placesFigure(sample(years), {}).finding
        == QStringLiteral("China leads this selection with 67%1 of families").arg(percent));
    auto partly = sample();
    partly.placeYears.unpublished = {{}, {}, {2021}};
    CHECK(figure::placesFigure(partly, {}).finding
        == QStringLiteral("As far as published, China leads with 66%1 of families, 2019, 2021–2023")
               .arg(percent));
    auto turned = sample();
    turned.byYear = {260, 90, 100, 8, 0, 60, 20};
    test::setColumn(turned.byYearPlace, 1, {200, 20, 30, 2, 0, 20, 5});
    CHECK(figure::placesFigure(turned, {}).finding
        == QStringLiteral("United States leads with 63%1 of families, 2019, 2021–2023").arg(percent));
    // The years of a country are not known beside others that are chosen.
    Filter chosen;
    chosen.places = IdSet{PlaceId{2}};
    auto one = sample(chosen);
    one.incompleteYears.clear();
    one.placeYears.filings = one.byYear;
    CHECK(figure::placesFigure(one, {}).finding
        == QStringLiteral("Patent families with an application per country of first filing"));
    CHECK(std::get<figure::RankedBars>(figure::placesFigure(one, {}).marks).caveat
        == QStringLiteral("2020, 2024–2025 are marked incomplete by the source"));
    // Nobody leads in a sample.
    auto sampled = landscape();
    sampled->kind = EditionKind::Sample;
    auto result = sample();
    result.edition = sampled;
    CHECK(figure::placesFigure(result, {}).finding
        == QStringLiteral("China has the most families in this sample"));
}

TEST_CASE("incomplete years are those of the result, whatever the edition says", "[figure][counts]")
{
    const auto figure = time(sample(), Split::Place);
    CHECK(lines(figure).incompleteYears == std::vector<Year>{2020, 2024, 2025});
    CHECK(lines(figure).incompleteWords == QStringLiteral("marked incomplete by the source"));
    QStringList marked;
    for (const auto& point : lines(figure).lines.front().points) {
        if (point.incomplete)
            marked << QString::number(point.year);
    }
    CHECK(marked == QStringList{QStringLiteral("2020"), QStringLiteral("2024"), QStringLiteral("2025")});
    CHECK(figure::yearsText(lines(figure).incompleteYears) == QStringLiteral("2020, 2024–2025"));
    Filter one;
    one.years = YearRange(2019, 2021);
    CHECK(figure::incompleteSentence(sample(one), {2020, 2024, 2025}, {2019, 2021})
        == QStringLiteral("2020 is marked incomplete by the source"));
    CHECK(figure::incompleteSentence(sample(), {2020, 2024, 2025}, {2021, 2023}).isEmpty());
}

TEST_CASE("zero, not published and incomplete are three words in the table", "[figure][counts]")
{
    const auto table = figure::tableOf(time(sample(), Split::Place), english);
    const auto row = [&](std::size_t number) {
        QStringList cells;
        for (const auto& cell : table.rows.at(number))
            cells << cell.data;
        return cells.join(u'|');
    };
    CHECK(table.columns[4].title.data == QStringLiteral("All families"));
    CHECK(row(1) == QStringLiteral("2020|60|20|10|90|marked incomplete by the source"));
    CHECK(row(2) == QStringLiteral("2021|70|30|not published|100|"));
    CHECK(row(4) == QStringLiteral("2023|0|0|0|0|"));
    // Two overlapping fields have no union: that is not known, however much was published.
    Filter both;
    both.techniques = IdSet{TechniqueId{1}, TechniqueId{2}};
    CHECK(figure::unknownWords(sample(both)) == QStringLiteral("not known"));
    both.techniques = IdSet{TechniqueId{0}, TechniqueId{2}};
    CHECK(figure::unknownWords(sample(both)) == QStringLiteral("not published"));
}

TEST_CASE("years that are not fully published can be left out, which is said", "[figure][counts]")
{
    const auto figure = time(sample(), Split::Place, Quantity::Count, figure::Incomplete::Hidden);
    const auto& marks = lines(figure);
    CHECK(marks.axis == YearRange(2019, 2023));
    CHECK(marks.incompleteYears.empty());
    QStringList years;
    for (const auto& point : marks.lines.front().points)
        years << QString::number(point.year);
    CHECK(years.join(u' ') == QStringLiteral("2019 2021 2022 2023"));
    CHECK(
        figure.notes.contains(QStringLiteral("Left out: 2020, 2024–2025, marked incomplete by the source")));
    CHECK(figure::tableOf(figure, english).rows.size() == 4);
    // A sum that would hold the year left out is not drawn.
    const auto sums = time(sample(), Split::Place, Quantity::Cumulative, figure::Incomplete::Hidden);
    QStringList values;
    for (const auto& point : lines(sums).lines.front().points)
        values << (figure::valueOf(Quantity::Cumulative, point) ? QStringLiteral("x") : QStringLiteral("-"));
    CHECK(values.join(u' ') == QStringLiteral("x - - -"));

    auto none = sample();
    none.incompleteYears = {2019, 2020, 2021, 2022, 2023, 2024, 2025};
    const auto empty = time(none, Split::Place, Quantity::Count, figure::Incomplete::Hidden);
    CHECK(lines(empty).lines.empty());
    CHECK(empty.headline == QStringLiteral("No year here is fully published"));
}

TEST_CASE("a share of fewer than ten families says that it says little", "[figure][counts]")
{
    const auto figure = time(sample(), Split::Place, Quantity::Share);
    CHECK(figure.notes.contains(
        QStringLiteral("Fewer than 10 families in 2022, so shares of that time say little")));
    const auto caveat
        = [&](std::size_t point) { return figure::hoverCard(lines(figure), 0, point, english).caveat; };
    CHECK(caveat(3) == QStringLiteral("fewer than 10 families in that year, so the share says little"));
    CHECK(caveat(2).isEmpty());
    CHECK(caveat(1) == QStringLiteral("marked incomplete by the source"));
    CHECK_FALSE(time(sample(), Split::Place).notes.join(u' ').contains(QStringLiteral("say little")));
    // No headline rests on such a year.
    Filter low;
    low.years = YearRange(2022, 2025);
    CHECK(time(sample(low), Split::Place, Quantity::Share).headline
        == QStringLiteral("Share of each year’s families per country of first filing"));
}

TEST_CASE("a total says how many countries were published for a year", "[figure][counts]")
{
    const auto note
        = QStringLiteral("A year adds the countries that the source published for it: 2 to 3 of 3 countries");
    CHECK(time(sample(), Split::Total).notes.contains(note));
    CHECK(time(sample(), Split::Technique).notes.contains(note));
    CHECK_FALSE(time(sample(), Split::Place).notes.contains(note));
    CHECK(time(sample(), Split::Place)
              .notes.contains(QStringLiteral("A gap is a year that was not published")));
}

TEST_CASE("of chosen countries only these are counted as published for a year", "[figure][counts][bug]")
{
    Filter two;
    two.places = IdSet{PlaceId{0}, PlaceId{2}};
    const auto result = sample(two);
    CHECK(figure::publishedPlacesWords(result, result.axis) == QStringLiteral("1 to 2 of 2 countries"));
    auto untold = sample();
    for (auto& count : untold.byYearPlace.cells)
        count = unknown; // two fields together, of which each has lines of its own
    CHECK(figure::publishedPlacesWords(untold, untold.axis).isEmpty());
    CHECK_FALSE(time(untold, Split::Technique).notes.join(u' ').contains(QStringLiteral("countries")));
}

TEST_CASE("an edition of nothing but totals has nothing to tell apart", "[figure][counts][bug]")
{
    auto edition = *landscape();
    edition.techniques.resize(1);
    auto result = sample();
    result.edition = std::make_shared<const Edition>(edition);
    result.byYearTechnique = CountGrid(result.byYear.size(), 1);
    result.matching = 358;
    CHECK(time(result, Split::Technique).headline == QStringLiteral("There is nothing to tell apart here"));
    result.matching = 0;
    CHECK(time(result, Split::Technique).headline == QStringLiteral("No family matches"));
}

TEST_CASE("nothing found and the way out are told in the edition's words", "[figure][counts]")
{
    Filter filter;
    filter.places = IdSet{PlaceId{1}};
    auto result = sample(filter);
    result.matching = 0;
    const auto words = figure::emptyWords(result, Relief{Facet::Places, {}, 1204}, english);
    CHECK(words.what == QStringLiteral("No family matches: country of first filing US"));
    CHECK(
        words.help == QStringLiteral("1,204 families match without this filter: country of first filing US"));
    CHECK(words.button == QStringLiteral("Remove the country filter"));
}
