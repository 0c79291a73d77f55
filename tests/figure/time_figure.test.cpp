// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figures.h"
#include "app/figure/value_axis.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;
using figure::Split;

namespace {

const Count unknown = Count::unknown();
const QString gap = QStringLiteral("A gap is a year that is not known");

/// GAN falls, LLM rises, VAE has one year; 2022 of LLM was not published; the rest is zero.
Result sample(Filter filter = {})
{
    auto result = test::zeroResult(test::sampleEdition(), std::move(filter));
    test::setColumn(result.byYearTechnique, 0, {5, 4, 3, 2, 1, 0, 0});
    test::setColumn(result.byYearTechnique, 1, {0, 2, 0, 0, 0, 0, 0});
    test::setColumn(result.byYearTechnique, 4, {0, 1, 5, unknown, 20, 9, 4});
    test::setColumn(result.byYearPlace, 0, {5, 6, 7, 8, 9, 10, 11});
    test::setColumn(result.byYearPlace, 2, {0, 1, 1, 1, 1, 1, 1});
    result.byYear = {5, 7, 8, 2, 21, 9, 4};
    result.placeYears.filings = result.techniqueYears.filings = result.byYear;
    return result;
}

figure::Figure shown(const Result& result, Split split = Split::Technique, std::size_t mostLines = 7)
{
    figure::TimeOptions options;
    options.choice.split = split;
    options.choice.series.most = mostLines;
    return figure::timeFigure(result, options);
}

const figure::TimeLines& marks(const figure::Figure& figure)
{
    return std::get<figure::TimeLines>(figure.marks);
}

/// "LLM 0 1 5 ? 20 9* 4*": a question mark for unknown, a star for a year that is not fully published.
QStringList lines(const figure::Figure& figure)
{
    QStringList list;
    for (const auto& line : marks(figure).lines) {
        QStringList words{line.name};
        for (const auto& point : line.points) {
            const auto number
                = point.filings.isKnown() ? QString::number(point.filings.value()) : QStringLiteral("?");
            words << number + (point.incomplete ? QStringLiteral("*") : QString());
        }
        list << words.join(QChar(u' '));
    }
    return list;
}

Filter chosen(TechniqueMode mode, IdSet<TechniqueId> ids)
{
    Filter filter;
    filter.techniques = std::move(ids);
    filter.techniqueMode = mode;
    return filter;
}

} // namespace

TEST_CASE("lines are sorted by filings, zero lines are left out, unknown years are gaps", "[figure][time]")
{
    const auto figure = shown(sample());
    CHECK(lines(figure)
        == QStringList{QStringLiteral("LLM 0 1 5 ? 20 9* 4*"), QStringLiteral("GAN 5 4 3 2 1 0* 0*"),
            QStringLiteral("VAE 0 2 0 0 0 0* 0*")});
    CHECK(figure::axisOf(marks(figure)).top == 20);
    CHECK(marks(figure).axis == YearRange(2019, 2025));
    CHECK(figure.notes == QStringList{QStringLiteral("4 techniques have no filing here"), gap});
    CHECK(marks(figure).lines.front().entity
        == figure::Entity{figure::Entity::Kind::Technique, QStringLiteral("LLM"), 4});
}

TEST_CASE("years that are not fully published are told with the reason", "[figure][time]")
{
    const auto figure = shown(sample());
    CHECK(marks(figure).incompleteYears == std::vector<Year>{2024, 2025});
    CHECK(marks(figure).incompleteWords == QStringLiteral("not yet fully published (18-month rule)"));

    Filter filter;
    filter.dateBasis = DateBasis::Publication; // nothing is said about it
    const auto byPublication = shown(sample(filter));
    CHECK(marks(byPublication).incompleteYears.empty());
    CHECK(marks(byPublication).incompleteWords.isEmpty());
    CHECK_FALSE(marks(byPublication).lines.front().points.back().incomplete);
}

TEST_CASE("only chosen techniques have a line, under none only the others", "[figure][time]")
{
    const IdSet<TechniqueId> ganAndVae{TechniqueId{0}, TechniqueId{1}};
    for (const auto mode : {TechniqueMode::Any, TechniqueMode::All, TechniqueMode::Only}) {
        const auto figure = shown(sample(chosen(mode, ganAndVae)));
        CHECK(lines(figure)
            == QStringList{QStringLiteral("GAN 5 4 3 2 1 0* 0*"), QStringLiteral("VAE 0 2 0 0 0 0* 0*")});
        CHECK(figure.notes.isEmpty());
    }
    CHECK(lines(shown(sample(chosen(TechniqueMode::None, ganAndVae))))
        == QStringList{QStringLiteral("LLM 0 1 5 ? 20 9* 4*")});
}

TEST_CASE("lines beyond the most wanted are left out and counted", "[figure][time]")
{
    const auto figure = shown(sample(), Split::Technique, 2);
    CHECK(lines(figure).size() == 2);
    CHECK(figure.notes.front()
        == QStringLiteral("2 of 3 lines shown: those with most filings; no line for the others, since some "
                          "counts are not known"));
    CHECK(shown(sample(), Split::Technique, 3).notes
        == QStringList{QStringLiteral("4 techniques have no filing here"), gap});
}

TEST_CASE("places and the total have lines of their own", "[figure][time]")
{
    const auto byPlace = shown(sample(), Split::Place);
    CHECK(lines(byPlace)
        == QStringList{
            QStringLiteral("China 5 6 7 8 9 10* 11*"), QStringLiteral("South Korea 0 1 1 1 1 1* 1*")});
    CHECK(byPlace.scope == QStringLiteral("Published filings by filing year, per office"));
    Filter filter;
    filter.places = IdSet{PlaceId{2}, PlaceId{3}};
    CHECK(lines(shown(sample(filter), Split::Place))
        == QStringList{QStringLiteral("South Korea 0 1 1 1 1 1* 1*")});
    CHECK(
        lines(shown(sample(), Split::Total)) == QStringList{QStringLiteral("All filings 5 7 8 2 21 9* 4*")});
}

TEST_CASE("filings without the date are named under the chart", "[figure][time]")
{
    auto result = sample();
    result.withoutDate = 1204;
    CHECK(shown(result).notes.contains(QStringLiteral("1,204 more without a filing year")));
    result.withoutDate = unknown;
    CHECK(shown(result).notes.size() == 2);
}

TEST_CASE("a headline speaks of the sample and nobody leads", "[figure][time]")
{
    auto result = sample();
    for (const auto split : {Split::Technique, Split::Place}) {
        const auto figure = shown(result, split);
        CHECK(figure.headline.contains(QStringLiteral("in this sample")));
        for (const auto& text : {figure.headline, figure.altText, figure.scope})
            CHECK_FALSE(text.contains(QStringLiteral("lead"), Qt::CaseInsensitive));
    }
    CHECK(shown(result).headline == QStringLiteral("LLM is the technique most often named in this sample"));
    CHECK(
        shown(result, Split::Place).headline == QStringLiteral("China has the most filings in this sample"));
    CHECK(shown(result, Split::Total).headline == QStringLiteral("Filings over time"));

    auto census = test::sampleEdition();
    census->kind = EditionKind::Census;
    result.edition = census;
    CHECK(shown(result).headline == QStringLiteral("LLM is the technique most often named"));
}

TEST_CASE("a headline names no winner where two are level", "[figure][time]")
{
    auto result = test::zeroResult(test::sampleEdition());
    test::setColumn(result.byYearTechnique, 0, {3, 0});
    test::setColumn(result.byYearTechnique, 4, {0, 3});
    test::setColumn(result.byYearPlace, 0, {3, 0});
    test::setColumn(result.byYearPlace, 1, {0, 3});
    CHECK(shown(result).headline == QStringLiteral("Filings over time per technique"));
    CHECK(shown(result, Split::Place).headline == QStringLiteral("Filings over time per office"));
}

TEST_CASE("a headline says that it speaks of a selection or of chosen techniques only", "[figure][time]")
{
    auto filter = chosen(TechniqueMode::Any, {TechniqueId{0}, TechniqueId{4}});
    CHECK(shown(sample(filter)).headline
        == QStringLiteral("Of the techniques chosen, LLM is named most often in this sample"));
    filter.years = YearRange(2019, 2024);
    CHECK(shown(sample(filter)).headline
        == QStringLiteral(
            "Of the techniques chosen, LLM is named most often in this selection of the sample"));
    Filter places;
    places.places = IdSet{PlaceId{0}};
    CHECK(shown(sample(places)).headline
        == QStringLiteral("LLM is the technique most often named in this selection of the sample"));
    Filter years;
    years.years = YearRange(2020, 2021);
    CHECK(shown(sample(years), Split::Place).headline.contains(QStringLiteral("selection of the sample")));
}

TEST_CASE("a headline does not rest on years that are not yet fully published", "[figure][time]")
{
    auto result = sample(); // 2024 and 2025 are incomplete
    test::setColumn(result.byYearTechnique, 0, {0, 0, 0, 0, 0, 900, 900});
    CHECK(lines(shown(result)).front() == QStringLiteral("GAN 0 0 0 0 0 900* 900*"));
    CHECK(shown(result).headline == QStringLiteral("Filings over time per technique"));
}

TEST_CASE("untagged filings name no technique, however many they are", "[figure][time]")
{
    auto result = sample();
    test::setColumn(result.byYearTechnique, 6, {90, 90, 90, 90, 90, 90, 90});
    CHECK(lines(shown(result)).front() == QStringLiteral("Untagged 90 90 90 90 90 90* 90*"));
    CHECK(shown(result).headline == QStringLiteral("LLM is the technique most often named in this sample"));
}

TEST_CASE("a sum of years with an unknown one names no winner it might not beat", "[figure][time]")
{
    auto result = sample();
    test::setColumn(result.byYearTechnique, 1, {0, 2, 0, 0, 0, 0, unknown}); // may be more than LLM has
    CHECK(shown(result).headline == QStringLiteral("Filings over time per technique"));
}

TEST_CASE("nothing that matches and nothing that is known are said apart", "[figure][time]")
{
    const auto nothing = shown(test::zeroResult(test::sampleEdition()));
    CHECK(nothing.headline == QStringLiteral("No filing matches"));
    CHECK(marks(nothing).lines.empty());

    auto result = test::zeroResult(test::sampleEdition());
    for (auto& cell : result.byYearTechnique.cells)
        cell = unknown;
    CHECK(shown(result).headline == QStringLiteral("Not known for this combination"));
    CHECK(shown(result).notes.isEmpty());
}

TEST_CASE("the scope line names the years, which the picture marks", "[figure][time]")
{
    auto filter = chosen(TechniqueMode::Any, {TechniqueId{0}, TechniqueId{4}});
    filter.years = YearRange(2020, 2021);
    filter.places = IdSet{PlaceId{0}};
    const auto figure = shown(sample(filter));
    CHECK(figure.scope
        == QStringLiteral("Published filings by filing year, per technique · filing year 2020–2021 · office "
                          "CN · any of GAN, LLM"));
    CHECK(marks(figure).chosenYears == std::optional(YearRange(2020, 2021)));
    CHECK(figure.source
        == QStringLiteral("Source: Made up · edition made-up-filings of 2025-10-01 · sample, not a census"));
    CHECK(figure.altText.contains(figure.headline));
    CHECK(figure.altText.contains(QStringLiteral("2019–2025")));
}
