// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;
using figure::filterPhrases;

namespace {

const QLocale english(QLocale::English);

QStringList techniquePhrase(TechniqueMode mode, IdSet<TechniqueId> ids)
{
    Filter filter;
    filter.techniques = std::move(ids);
    filter.techniqueMode = mode;
    return filterPhrases(*test::sampleEdition(), filter);
}

} // namespace

TEST_CASE("the contract sentence says what is counted, where, when and how far", "[figure][words]")
{
    const auto edition = test::sampleEdition();
    CHECK(figure::contractSentence(*edition, DateBasis::Filing, english)
        == QStringLiteral(
            "Published filings, one publication each, by office, counted whole, by filing year; "
            "lists of 2025-10-01, fully published to 2023 (1,399 filings from the list of "
            "2024-05-01, fully published to 2021)"));
    CHECK(figure::contractSentence(*edition, DateBasis::Publication, english)
        == QStringLiteral("Published filings, one publication each, by office, counted whole, by publication "
                          "year; lists of 2025-10-01"));
}

TEST_CASE("every unit and place basis has its words in the contract", "[figure][words]")
{
    auto edition = test::sampleEdition();
    edition->publishedThrough.clear();
    edition->unit = Unit::Family;
    edition->placeBasis = PlaceBasis::FirstFilingOffice;
    CHECK(figure::contractSentence(*edition, DateBasis::Priority, english)
        == QStringLiteral(
            "Patent families, one patent family each, by country of first filing, counted whole, by "
            "priority year; lists of 2025-10-01"));
    edition->unit = Unit::Grant;
    edition->placeBasis = PlaceBasis::InventorLocation;
    CHECK(figure::contractSentence(*edition, DateBasis::Grant, english)
        == QStringLiteral(
            "Patent grants, one grant each, by inventor location, counted whole, by grant year; "
            "lists of 2025-10-01"));
}

TEST_CASE("a percent sign and a digit in a name stay what they are", "[figure][words]")
{
    auto edition = test::sampleEdition();
    edition->source = "Source %1 %2";
    edition->slug = "%3";
    CHECK(figure::sourceLine(*edition)
        == QStringLiteral("Source: Source %1 %2 · edition %3 of 2025-10-01 · sample, not a census"));
    edition->applicants[0].name = "%1 %2 %n Ltd";
    Filter filter;
    filter.applicants = IdSet{ApplicantId{0}};
    CHECK(filterPhrases(*edition, filter) == QStringList{QStringLiteral("applicant %1 %2 %n Ltd")});
}

TEST_CASE("a filter without restriction has no phrase", "[figure][words]")
{
    Filter filter;
    filter.techniqueMode = TechniqueMode::None;
    filter.dateBasis = DateBasis::Publication;
    CHECK(filterPhrases(*test::sampleEdition(), filter).isEmpty());
}

TEST_CASE("each mode of techniques has its own phrase", "[figure][words]")
{
    const IdSet<TechniqueId> two{TechniqueId{1}, TechniqueId{0}};
    CHECK(techniquePhrase(TechniqueMode::Any, two) == QStringList{QStringLiteral("any of GAN, VAE")});
    CHECK(techniquePhrase(TechniqueMode::All, two) == QStringList{QStringLiteral("all of GAN, VAE")});
    CHECK(techniquePhrase(TechniqueMode::Only, two) == QStringList{QStringLiteral("only GAN, VAE")});
    CHECK(techniquePhrase(TechniqueMode::None, two) == QStringList{QStringLiteral("none of GAN, VAE")});
    CHECK(techniquePhrase(TechniqueMode::Any, {}) == QStringList{QStringLiteral("any of none")});
}

TEST_CASE("all facets together read in a fixed order and can be left out one by one", "[figure][words]")
{
    Filter filter;
    filter.years = YearRange(2019, 2023);
    filter.places = IdSet{PlaceId{0}, PlaceId{2}};
    filter.techniques = IdSet{TechniqueId{4}};
    filter.applicants = IdSet{ApplicantId{0}, ApplicantId{1}};
    filter.words = TitleWords{"speech model", {"speech", "model"}};
    const auto edition = test::sampleEdition();
    const QStringList all{QStringLiteral("filing year 2019–2023"), QStringLiteral("office CN, KR"),
        QStringLiteral("any of LLM"), QStringLiteral("applicant Alpha, Beta"),
        QStringLiteral("title has “speech model”")};
    CHECK(filterPhrases(*edition, filter) == all);
    const auto without = [&all](int left) {
        auto rest = all;
        rest.removeAt(left);
        return rest;
    };
    CHECK(filterPhrases(*edition, filter, {.withYears = false}) == without(0));
    CHECK(filterPhrases(*edition, filter, {.withPlaces = false}) == without(1));
    CHECK(filterPhrases(*edition, filter, {.withTechniques = false}) == without(2));
    CHECK(filterPhrases(*edition, filter, {.withApplicants = false}) == without(3));
    filter.years = YearRange(2020, 2020);
    CHECK(filterPhrases(*edition, filter).front() == QStringLiteral("filing year 2020"));
}

TEST_CASE("long lists of names are cut and say how many are left out", "[figure][words]")
{
    auto edition = test::sampleEdition();
    std::vector<PlaceId> ids;
    for (std::uint32_t i = 0; i < 9; ++i) {
        edition->places.push_back({std::string("P").append(std::to_string(i)), "Place"});
        ids.push_back(PlaceId{4 + i});
    }
    Filter filter;
    filter.places = IdSet<PlaceId>(ids);
    CHECK(filterPhrases(*edition, filter)
        == QStringList{QStringLiteral("office P0, P1, P2, P3, P4, P5 and 3 more")});
}
