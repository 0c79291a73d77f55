// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/sentence.h"

#include "app/figure/figures.h"
#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"
#include "tests/support/naive_count.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_filter.h"
#include "tests/support/sample_result.h"
#include "tests/support/synthetic_edition.h"

using namespace filingscape;
using namespace filingscape::domain;
using figure::Entity;

namespace {

const QLocale english(QLocale::English);

Result sample(Filter filter = {})
{
    auto edition = test::sampleEdition();
    edition->publishedThrough.resize(1); // and no list of its own
    auto result = test::zeroResult(std::move(edition), std::move(filter));
    result.total = 3825;
    result.matching = 2000;
    result.places = {{1200, 500, 300, 0}, 2000};
    result.techniques = {{900, 100, 600, 20, 300, 150, 40}, 2000};
    result.applicants = {{{{0}, 7}, {{1}, 4}}, 1993, 2000};
    result.byYear = {100, 200, 300, 400, 500, 400, 100};
    test::setColumn(result.byYearPlace, 0, {50, 100, 200, 300, 300, 200, 50});
    return result;
}

Filter everythingFiltered()
{
    Filter filter;
    filter.years = YearRange{2019, 2022};
    filter.places = IdSet<PlaceId>{{0}, {2}};
    filter.techniques = IdSet<TechniqueId>{{0}, {1}};
    filter.techniqueMode = TechniqueMode::All;
    filter.applicants = IdSet<ApplicantId>{{1}};
    filter.words = TitleWords{"image", {"image"}};
    return filter;
}

QString ofBar(const Result& result, const figure::Figure& figure, std::size_t bar)
{
    const auto about = figure::statementOf(figure, bar, 0);
    REQUIRE(about);
    return figure::sentence(result, *about, english);
}

const QString source
    = QStringLiteral("According to Made up (“Made-up filings”, data of 2025-10-01, sample, not a census), ");
const QString tail = QStringLiteral("; filing years 2024–2025: not yet fully published (18-month rule).");

} // namespace

TEST_CASE(
    "a bar says number, unit, place basis, years, share, total, source and caveat", "[figure][sentence]")
{
    const auto result = sample();
    CHECK(ofBar(result, figure::placesFigure(result, {}), 0)
        == source
            + QStringLiteral("the office China (CN) has 1,200 of the 2,000 published filings of filing years "
                             "2019–2025 (60\u202f%), one publication each, by office, counted whole")
            + tail);
    CHECK(ofBar(result, figure::techniquesFigure(result, {}), 0)
        == source
            + QStringLiteral(
                "the technique GAN is found in 900 of the 2,000 published filings of filing years "
                "2019–2025 (45\u202f%), one publication each, by office, counted whole")
            + tail);
    CHECK(figure::sentence(result, figure::statementOf(result, ApplicantId{1}, 4), english)
        == source
            + QStringLiteral("Beta is an applicant of 4 of the 2,000 published filings of filing years "
                             "2019–2025 (0.2\u202f%), one publication each, by office, counted whole")
            + tail);
}

TEST_CASE("a name as filed and the rest of a ranking tell what they are", "[figure][sentence]")
{
    auto filter = everythingFiltered();
    filter.years.reset();
    filter.places.reset();
    filter.techniques.reset();
    filter.words.reset();
    auto result = sample(filter); // whose own applicants limit neither
    result.applicants.other = 1500;
    CHECK(figure::sentence(result, figure::statementOfRest(result), english)
        == source
            + QStringLiteral(
                "none of the 2 most frequent applicants is an applicant of 1,500 of the 2,000 published "
                "filings of filing years 2019–2025 or without one (75\u202f%), one publication each, by "
                "office, counted whole")
            + tail);
    CHECK(figure::sentence(result,
              figure::statementOfName(result, ApplicantId{1}, QStringLiteral("베타"), 30, 40), english)
        == source
            + QStringLiteral(
                "the applicant Beta stands under the name “베타” in 30 of its 40 published filings of filing "
                "years 2019–2025 or without one (75\u202f%), one publication each, by office, counted whole")
            + tail);
    result.unitsPerFiling = partsOfAFiling;
    result.applicants.other = partsOfAFiling * 3 / 2;
    CHECK(figure::sentence(result, figure::statementOfRest(result), english)
              .contains(QStringLiteral(
                  "all but the 2 most frequent applicants have 1.5 of the 2,000 published "
                  "filings of filing years 2019–2025 or without one (0.1\u202f%), one publication "
                  "each, by office, each shared out equally among its applicants")));
    CHECK(figure::sentence(result,
        figure::statementOfName(result, ApplicantId{1}, QStringLiteral("베타"), 3, Count::unknown()), english)
              .contains(QStringLiteral("in 3 published filings of filing years 2019–2025 or without one, one "
                                       "publication each, by office, counted whole")));
    result.applicants.top.clear();
    CHECK(figure::sentence(result, figure::statementOfRest(result), english)
              .contains(QStringLiteral("no applicant is named in")));
}

TEST_CASE("a point names its year alone, and a caveat only where it applies", "[figure][sentence]")
{
    const auto result = sample();
    figure::TimeOptions options;
    options.choice.split = figure::Split::Place;
    const auto lines = figure::timeFigure(result, options);
    CHECK(figure::sentence(result, *figure::statementOf(lines, 0, 2), english)
        == source
            + QStringLiteral("the office China (CN) has 200 of the 300 published filings of filing year 2021 "
                             "(67\u202f%), one publication each, by office, counted whole."));
    CHECK(figure::sentence(result, *figure::statementOf(lines, 0, 5), english)
        == source
            + QStringLiteral("the office China (CN) has 200 of the 400 published filings of filing year 2024 "
                             "(50\u202f%), one publication each, by office, counted whole; filing year 2024: "
                             "not yet fully published (18-month rule)."));
    options.choice.split = figure::Split::Total;
    const auto total = figure::timeFigure(result, options);
    CHECK(figure::sentence(result, *figure::statementOf(total, 0, 1), english)
        == source
            + QStringLiteral("there are 200 published filings of filing year 2020, one publication each, by "
                             "office, counted whole."));
}

TEST_CASE("every filter is named but the view's own", "[figure][sentence]")
{
    const auto result = sample(everythingFiltered());
    CHECK(figure::sentence(result, figure::statementOfAll(result), english)
        == source
            + QStringLiteral(
                "there are 2,000 published filings of filing years 2019–2022, limited to office China, "
                "South Korea; all of GAN, VAE; applicant Beta; title has “image” (52\u202f% of the 3,825 in "
                "this edition), one publication each, by office, counted whole."));
    CHECK(ofBar(result, figure::placesFigure(result, {}), 0)
              .contains(QStringLiteral(
                  "limited to all of GAN, VAE; applicant Beta; title has “image” (60\u202f%)")));
    Filter many;
    std::vector<PlaceId> all;
    auto wide = test::sampleEdition();
    for (std::uint32_t id = 0; id < 9; ++id) {
        wide->places.push_back({std::string("P").append(std::to_string(id)), "Place"});
        all.push_back({id});
    }
    many.places = IdSet<PlaceId>(all);
    auto wideResult = test::zeroResult(wide, many);
    CHECK(
        figure::sentence(wideResult, figure::statementOfAll(wideResult), english)
            .contains(QStringLiteral("office China, United States, South Korea, European Patent Office, ")));
}

TEST_CASE("publication years are never years of filing, families never filings", "[figure][sentence]")
{
    auto edition = test::sampleEdition();
    edition->kind = EditionKind::Census;
    edition->unit = Unit::Family;
    edition->placeBasis = PlaceBasis::InventorLocation;
    Filter filter;
    filter.dateBasis = DateBasis::Publication;
    auto result = test::zeroResult(edition, filter);
    result.places = {{12, 0, 0, 0}, 40};
    const auto said = ofBar(result, figure::placesFigure(result, {}), 0);
    CHECK(said
        == QStringLiteral(
            "According to Made up (“Made-up filings”, data of 2025-10-01, census of its source), "
            "the inventor location China (CN) has 12 of the 40 patent families of publication "
            "years 2019–2025 (30\u202f%), one patent family each, by inventor location, counted "
            "whole."));
    auto named = said;
    named.remove(QStringLiteral("Made-up filings"));
    CHECK_FALSE(named.contains(QStringLiteral("filed")));
    CHECK_FALSE(named.contains(QStringLiteral("filing")));
}

TEST_CASE("what nobody knows has no number; a low base and shared counts are said", "[figure][sentence]")
{
    auto result = sample();
    result.measure = Measure::Grants;
    auto counts = *test::sampleEdition();
    counts.unit = Unit::Family;
    result.edition = std::make_shared<const Edition>(counts);
    result.places.counts[3] = Count::unknown();
    const auto unknown = ofBar(result, figure::placesFigure(result, {}), 3);
    CHECK(unknown.contains(
        QStringLiteral("the number of patent families with a grant of filing years 2019–2025 is not "
                       "published for the office "
                       "European Patent Office (EP), one patent family each, by office, counted whole")));
    CHECK(unknown.contains(QStringLiteral("filing years 2024–2025: marked incomplete by the source")));

    auto few = sample();
    few.places = {{3, 1, 1, 0}, 5};
    CHECK(ofBar(few, figure::placesFigure(few, {}), 0).endsWith(QStringLiteral("; a low base.")));

    auto shared = sample();
    shared.filter.weight = Weight::Fractional;
    shared.unitsPerFiling = 4;
    shared.techniques.counts[0] = 3402; // 850 and a half
    const figure::Statement about{{Entity::Kind::Technique, QStringLiteral("GAN"), 0}, QStringLiteral("GAN"),
        {}, unknownYear, 3402, 2000};
    CHECK(figure::sentence(shared, about, english)
              .contains(
                  QStringLiteral("counts for 850.5 of the 2,000 published filings of filing years 2019–2025 "
                                 "(43\u202f%), one publication each, by office, each shared out equally "
                                 "among its techniques")));
}

TEST_CASE("a sentence has no number but those of the result and of its names", "[figure][sentence][property]")
{
    test::Random random(11);
    int said = 0;
    int ignoring = 0;
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        const auto made = test::tinyEdition(seed);
        const auto filter = test::randomFilter(*made.edition, random);
        const auto result = test::naiveCount(made.facts, made.edition, {filter, 1, 5});
        figure::TimeOptions options;
        options.choice.split = static_cast<figure::Split>(random.below(3));
        options.choice.quantity = static_cast<figure::Quantity>(random.below(3));
        const figure::Figure figures[]{figure::placesFigure(result, {}), figure::techniquesFigure(result, {}),
            figure::applicantsFigure(result, {}), figure::timeFigure(result, options)};
        std::vector<figure::Statement> statements{figure::statementOfAll(result)};
        for (const auto& drawn : figures) {
            for (std::size_t series = 0; series < 4; ++series) {
                if (const auto about = figure::statementOf(drawn, series, random.below(4)))
                    statements.push_back(*about);
            }
        }
        for (const auto& about : statements) {
            auto text = figure::sentence(result, about, english);
            INFO(text.toStdString());
            CHECK(text.endsWith(u'.'));
            CHECK_FALSE(text.contains(QStringLiteral("%1")));
            // A bar leaves out the filter of its own subject, a point the years and what its base ignores.
            const auto own = about.year ? about.ignored : std::optional(about.entity.kind);
            for (const auto& phrase : figure::filterPhrases(*made.edition, filter,
                     {.withYears = false,
                     .withPlaces = own != Entity::Kind::Place,
                     .withTechniques = own != Entity::Kind::Technique,
                     .withApplicants = own != Entity::Kind::Applicant,
                     .isWhole = true}))
                CHECK(text.contains(phrase));
            if (about.year && about.ignored && about.since == unknownYear) {
                auto without = filter;
                without.years = YearRange(*about.year, *about.year);
                (own == Entity::Kind::Place ? without.places.reset() : without.techniques.reset());
                CHECK(about.ofAll == test::naiveCount(made.facts, made.edition, {without, 1, 5}).matching);
                ++ignoring;
            }
            QStringList known
                = figure::filterPhrases(*made.edition, filter, {.withYears = false, .isWhole = true});
            const auto units = result.unitsPerFiling;
            const auto shared = units > 1
                && (about.entity.kind == Entity::Kind::Technique
                    || about.entity.kind == Entity::Kind::Applicant);
            const auto number = shared
                ? english.toString(
                    static_cast<double>(about.count.value()) / static_cast<double>(units), 'f', 1)
                : figure::countText(about.count, english);
            CHECK(text.contains(number));
            known << about.name << QStringLiteral("2025-10-01") << QStringLiteral("18-month")
                  << figure::shareText(about.count, about.ofAll.valueOr(0) * (shared ? units : 1), english);
            if (about.entity.kind == Entity::Kind::Place)
                known << QString::fromStdString(made.edition->places[about.entity.id].code)
                      << QString::fromStdString(made.edition->places[about.entity.id].name);
            if (about.entity.kind == Entity::Kind::Technique)
                known << QString::fromStdString(made.edition->techniques[about.entity.id].name);
            for (auto year = result.axis.first; year != unknownYear && year <= result.axis.last; ++year)
                known << QString::number(year);
            if (filter.years)
                known << QString::number(filter.years->first) << QString::number(filter.years->last);
            known << figure::countText(about.ofAll, english) << number;
            std::ranges::sort(known, [](const QString& a, const QString& b) { return a.size() > b.size(); });
            for (const auto& part : known) {
                if (!part.isEmpty())
                    text.remove(part);
            }
            CHECK_FALSE(std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }));
            ++said;
        }
    }
    CHECK(said > 1000);
    CHECK(ignoring > 5);
}
