// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cross_filter.h"

#include "tests/support/catch.h"

#include <stdexcept>
#include <string_view>

using namespace filingscape;
using namespace filingscape::domain;

namespace {

constexpr PlaceId cn{0};
constexpr PlaceId us{1};
constexpr PlaceId kr{2};
constexpr TechniqueId gan{0};
constexpr TechniqueId llm{1};
constexpr TechniqueId untagged{2};
constexpr ApplicantId adobe{0};
constexpr ApplicantId baidu{1};
constexpr ApplicantId canon{2};
constexpr ApplicantId dell{3};

struct Row {
    Year year;
    std::vector<PlaceId> places;
    std::vector<TechniqueId> techniques;
    std::vector<ApplicantId> applicants;
    std::string_view title;
};

FilingFacts factsOf(const std::vector<Row>& rows)
{
    FilingFacts facts;
    for (const auto& row : rows) {
        for (auto& years : facts.years)
            years.push_back(unknownYear);
        facts.years[static_cast<std::size_t>(DateBasis::Filing)].back() = row.year;
        if (row.year != unknownYear)
            facts.years[static_cast<std::size_t>(DateBasis::Priority)].back()
                = static_cast<Year>(row.year - 1);
        TechniqueMask mask = 0;
        for (const auto technique : row.techniques)
            mask |= bitOf(technique);
        facts.techniques.push_back(mask);
        facts.places.append(row.places);
        facts.applicants.append(row.applicants);
        facts.foldedTitles += row.title;
        facts.foldedTitleEnds.push_back(facts.foldedTitles.size());
    }
    return facts;
}

std::shared_ptr<const Edition> smallEdition()
{
    auto edition = std::make_shared<Edition>();
    edition->dateBases = {DateBasis::Filing, DateBasis::Priority};
    edition->places = {{"CN", "China"}, {"US", "United States"}, {"KR", "Korea"}};
    edition->techniques = {{"GAN", "GAN"}, {"LLM", "LLM"}, {"untagged", "Untagged"}};
    edition->applicants = {{"Adobe", ""}, {"Baidu", ""}, {"Canon", ""}, {"Dell", ""}};
    edition->yearBounds[static_cast<std::size_t>(DateBasis::Filing)] = {2019, 2021};
    edition->yearBounds[static_cast<std::size_t>(DateBasis::Priority)] = {2018, 2020};
    return edition;
}

engine::CrossFilter smallEngine()
{
    return {smallEdition(),
        factsOf({
            {2019, {cn}, {gan}, {adobe}, "image network"},
            {2019, {cn, us}, {gan, llm}, {adobe, baidu}, "network"},
            {2021, {us}, {llm}, {baidu}, "größe of a token"},
            {unknownYear, {kr}, {untagged}, {}, "speech"},
            {2021, {cn, kr}, {gan}, {canon}, ""},
        })};
}

std::vector<std::int64_t> numbers(const std::vector<Count>& counts)
{
    std::vector<std::int64_t> values;
    for (const auto count : counts)
        values.push_back(count.value());
    return values;
}

using Numbers = std::vector<std::int64_t>;

std::int64_t matching(engine::CrossFilter& counter, const Filter& filter)
{
    return counter.answer({filter})->matching.value();
}

} // namespace

TEST_CASE("without a filter everything is counted once in each place, technique and year", "[engine]")
{
    auto counter = smallEngine();
    const auto result = counter.answer({});
    CHECK(result->total == 5);
    CHECK(result->matching == 5);
    CHECK(numbers(result->byYear) == Numbers{2, 0, 2});
    CHECK(result->withoutDate == 1);
    CHECK(numbers(result->places.counts) == Numbers{3, 2, 2});
    CHECK(result->places.filings == 5);
    CHECK(numbers(result->techniques.counts) == Numbers{3, 2, 1});
    CHECK(numbers(result->byYearTechnique.cells) == Numbers{2, 1, 0, 0, 0, 0, 1, 1, 0});
    CHECK(numbers(result->byYearPlace.cells) == Numbers{2, 1, 0, 0, 0, 0, 1, 1, 1});
}

TEST_CASE("each view leaves out its own facet and no other", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.years = YearRange(2019, 2020);
    filter.places = IdSet<PlaceId>{us};
    filter.techniques = IdSet<TechniqueId>{llm};
    const auto result = counter.answer({filter});
    CHECK(result->matching == 1);
    CHECK(numbers(result->byYear) == Numbers{1, 0, 1});
    CHECK(numbers(result->places.counts) == Numbers{1, 1, 0});
    CHECK(result->places.filings == 1);
    CHECK(numbers(result->techniques.counts) == Numbers{1, 1, 0});
    CHECK(result->techniques.filings == 1);
}

TEST_CASE("a filing that passes by one place is counted in its other places too", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.places = IdSet<PlaceId>{us};
    CHECK(numbers(counter.answer({filter})->byYearPlace.cells) == Numbers{1, 1, 0, 0, 0, 0, 0, 1, 0});
}

TEST_CASE("a filing without the date passes no year filter but is counted as without date", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.years = YearRange(0, 3000);
    const auto result = counter.answer({filter});
    CHECK(result->matching == 4);
    CHECK(result->withoutDate == 1);
    CHECK(result->techniques.filings == 4);
}

TEST_CASE("another date basis has other years, one that nobody has has none", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.dateBasis = DateBasis::Priority;
    CHECK(counter.answer({filter})->axis == YearRange(2018, 2020));
    CHECK(numbers(counter.answer({filter})->byYear) == Numbers{2, 0, 2});
    filter.dateBasis = DateBasis::Grant;
    CHECK(counter.answer({filter})->byYear.empty());
    CHECK(counter.answer({filter})->withoutDate == 5);
    filter.dateBasis = DateBasis::Filing;
    CHECK(numbers(counter.answer({filter})->byYear) == Numbers{2, 0, 2});
}

TEST_CASE("the four technique modes", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.techniques = IdSet<TechniqueId>{gan, llm};
    filter.techniqueMode = TechniqueMode::Any;
    CHECK(matching(counter, filter) == 4);
    filter.techniqueMode = TechniqueMode::All;
    CHECK(matching(counter, filter) == 1);
    filter.techniqueMode = TechniqueMode::None;
    CHECK(matching(counter, filter) == 1);
    filter.techniqueMode = TechniqueMode::Only;
    CHECK(matching(counter, filter) == 4);
    filter.techniques = IdSet<TechniqueId>{gan};
    CHECK(matching(counter, filter) == 2);
}

TEST_CASE("an empty set lets nothing pass, except techniques that are to be all or none of it", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.techniques.emplace();
    for (const auto mode : {TechniqueMode::Any, TechniqueMode::Only}) {
        filter.techniqueMode = mode;
        CHECK(matching(counter, filter) == 0);
    }
    for (const auto mode : {TechniqueMode::All, TechniqueMode::None}) {
        filter.techniqueMode = mode;
        CHECK(matching(counter, filter) == 5);
    }
    Filter noPlace;
    noPlace.places.emplace();
    CHECK(matching(counter, noPlace) == 0);
    CHECK(counter.answer({noPlace})->places.filings == 5);
    Filter noApplicant;
    noApplicant.applicants.emplace();
    CHECK(matching(counter, noApplicant) == 0);
    CHECK(counter.answer({noApplicant})->applicants.filings == 5);
}

TEST_CASE("applicants are ranked by filings, then by id, without those that have none", "[engine]")
{
    auto counter = smallEngine();
    const auto result = counter.answer({{}, 0, 2});
    CHECK(result->applicants.top == std::vector<ApplicantCount>{{adobe, 2}, {baidu, 2}});
    CHECK(counter.answer({})->applicants.top.size() == 3);
}

TEST_CASE(
    "other applicants are distinct filings with none of the top, never a difference of bars", "[engine]")
{
    auto counter = smallEngine();
    const auto result = counter.answer({{}, 0, 2});
    CHECK(result->applicants.other == 2);
    CHECK(result->applicants.filings == 5);
    CHECK(counter.answer({{}, 0, 0})->applicants.other == 5);
    CHECK(counter.answer({{}, 0, 100})->applicants.other == 1);
}

TEST_CASE("several applicants are any of them, and the ranking does not notice", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.applicants = IdSet<ApplicantId>{adobe, baidu};
    const auto result = counter.answer({filter});
    CHECK(result->matching == 3);
    CHECK(numbers(result->places.counts) == Numbers{2, 2, 0});
    CHECK(result->applicants.top.size() == 3);
    filter.applicants = IdSet<ApplicantId>{dell};
    CHECK(matching(counter, filter) == 0);
}

TEST_CASE("ids that the edition does not have are ids that no filing has", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.applicants = IdSet<ApplicantId>{ApplicantId{4000000000U}};
    CHECK(matching(counter, filter) == 0);
    filter = {};
    filter.places = IdSet<PlaceId>{PlaceId{4000000000U}};
    CHECK(matching(counter, filter) == 0);
    filter = {};
    filter.techniques = IdSet<TechniqueId>{TechniqueId{70}};
    filter.techniqueMode = TechniqueMode::All;
    CHECK(matching(counter, filter) == 0);
    filter.techniqueMode = TechniqueMode::None;
    CHECK(matching(counter, filter) == 5);
}

TEST_CASE("every word is somewhere in the title, byte by byte", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.words = TitleWords{"net", {"net"}};
    CHECK(matching(counter, filter) == 2);
    CHECK(counter.answer({filter})->applicants.filings == 2);
    filter.words = TitleWords{"net image", {"net", "image"}};
    CHECK(matching(counter, filter) == 1);
    filter.words = TitleWords{"größe", {"größe"}};
    CHECK(matching(counter, filter) == 1);
    filter.words = TitleWords{"nothing", {"nothing"}};
    CHECK(matching(counter, filter) == 0);
    filter.words = TitleWords{};
    CHECK(matching(counter, filter) == 5);
}

TEST_CASE("words without titles are refused, since no count would be true", "[engine]")
{
    auto facts = factsOf({{2019, {cn}, {gan}, {adobe}, "image"}});
    facts.foldedTitles.clear();
    facts.foldedTitleEnds.clear();
    engine::CrossFilter counter(smallEdition(), std::move(facts));
    Filter filter;
    filter.words = TitleWords{"image", {"image"}};
    CHECK_FALSE(counter.hasTitles());
    CHECK_THROWS_AS(counter.answer({filter}), std::logic_error);
    CHECK(matching(counter, {}) == 1);
}

TEST_CASE("an edition without filings has zeros", "[engine]")
{
    engine::CrossFilter counter(smallEdition(), FilingFacts{});
    const auto result = counter.answer({});
    CHECK(result->total == 0);
    CHECK(numbers(result->byYear) == Numbers{0, 0, 0});
    CHECK(result->applicants.top.empty());
    CHECK(result->applicants.other == 0);
}

TEST_CASE("an answer carries its question and stays as it is", "[engine]")
{
    auto counter = smallEngine();
    Filter filter;
    filter.places = IdSet<PlaceId>{cn};
    const auto first = counter.answer({filter, 7});
    static_cast<void>(counter.answer({{}, 8}));
    CHECK(first->revision == 7);
    CHECK(first->filter == filter);
    CHECK(first->edition->places.size() == 3);
    CHECK(first->matching == 3);
}
