// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cross_filter.h"
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/plain_counter.h"
#include "tests/engine/random_editions.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/naive_count.h"
#include "tests/support/random_filter.h"
#include "tests/support/synthetic_edition.h"

#include <vector>

using namespace filingscape;
using namespace filingscape::domain;

namespace {

std::int64_t sumOf(const std::vector<Count>& counts)
{
    std::int64_t sum = 0;
    for (const auto count : counts)
        sum += count.value();
    return sum;
}

/// Three filings: GAN and LLM together by Ann and Bob, GAN by Ann, LLM by nobody.
engine::CrossFilter threeFilings()
{
    auto edition = std::make_shared<Edition>();
    edition->techniques = {{"GAN", "GAN"}, {"LLM", "LLM"}, {std::string(untaggedKey), "Untagged"}};
    edition->places = {{"CN", "China"}};
    edition->applicants = {{"Ann", ""}, {"Bob", ""}};
    edition->dateBases = {DateBasis::Filing};
    edition->yearBounds[static_cast<std::size_t>(DateBasis::Filing)] = {2020, 2020};
    FilingFacts facts;
    facts.techniques = {0b011, 0b001, 0b010};
    for (auto& years : facts.years)
        years.assign(3, 2020);
    for (int filing = 0; filing < 3; ++filing)
        facts.places.append(std::vector{PlaceId{0}});
    facts.applicants.append(std::vector{ApplicantId{0}, ApplicantId{1}});
    facts.applicants.append(std::vector{ApplicantId{0}});
    facts.applicants.append(std::vector<ApplicantId>{});
    return {edition, std::move(facts)};
}

Request ask(Weight weight, std::size_t top = 50)
{
    Request request;
    request.filter.weight = weight;
    request.topApplicants = top;
    return request;
}

} // namespace

TEST_CASE("a filing counts one k-th for each of its k techniques and applicants", "[engine][weight]")
{
    auto engine = threeFilings();
    const auto half = partsOfAFiling / 2;
    const auto whole = engine.answer(ask(Weight::Whole));
    CHECK(whole->unitsPerFiling == 1);
    CHECK(whole->techniques.counts == std::vector<Count>{2, 2, 0});

    const auto parts = engine.answer(ask(Weight::Fractional, 1));
    CHECK(parts->unitsPerFiling == partsOfAFiling);
    CHECK(parts->techniques.counts == std::vector<Count>{3 * half, 3 * half, 0});
    CHECK(parts->byYearTechnique.cells == parts->techniques.counts);
    CHECK(parts->applicants.top == std::vector<ApplicantCount>{{ApplicantId{0}, 3 * half}});
    CHECK(parts->applicants.other == Count(3 * half)); // half of Bob's and the one of nobody
    CHECK(parts->applicants.filings == Count(3));
    CHECK(parts->matching == Count(3));
    CHECK(parts->places.counts == std::vector<Count>{3});
    CHECK(parts->byTechniquePair == whole->byTechniquePair);
    CHECK(parts->byTechniquePair.cells == std::vector<Count>{2, 1, 0, 1, 2, 0, 0, 0, 0});
    // The kept ranking is not that of the other weight.
    CHECK(engine.answer(ask(Weight::Whole))->applicants == whole->applicants);
}

TEST_CASE("applicants are told apart by their parts, the first of equals first", "[engine][weight]")
{
    auto engine = threeFilings();
    const std::vector ids{ApplicantId{0}, ApplicantId{1}};
    const auto standings = engine.standings(ask(Weight::Fractional).filter, ids);
    REQUIRE(standings.size() == 2);
    CHECK(standings[0] == ApplicantStanding{ApplicantId{0}, partsOfAFiling * 3 / 2, 1});
    CHECK(standings[1] == ApplicantStanding{ApplicantId{1}, partsOfAFiling / 2, 2});
    CHECK(engine.standings({}, ids)[0] == ApplicantStanding{ApplicantId{0}, 2, 1});
}

TEST_CASE("for every weight, date basis and mode the three paths agree and parts add up to filings",
    "[engine][weight][plain][property]")
{
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const auto made = test::tinyEdition(seed);
        auto database = test::memoryDatabase(*made.edition, made.facts);
        const auto edition = store::loadEdition(database, made.edition->slug);
        REQUIRE(edition.ok());
        auto facts = store::loadFilingFacts(database, *edition.value(), store::WithTitles::Yes);
        REQUIRE(facts.ok());
        const auto copy = facts.value();
        engine::CrossFilter fast(edition.value(), std::move(facts).value());
        test::Random random(seed);
        for (const auto weight : allWeights) {
            for (const auto basis : allDateBases) {
                for (const auto mode : allTechniqueModes) {
                    Request request{test::randomFilter(*edition.value(), random), 1, random.below(8)};
                    request.filter.weight = weight;
                    request.filter.dateBasis = basis;
                    request.filter.techniqueMode = mode;
                    INFO("seed " << seed << ", " << test::describe(request));
                    const auto found = fast.answer(request);
                    const auto plain = store::plainCount(database, edition.value(), request);
                    REQUIRE(plain.ok());
                    REQUIRE(test::difference(plain.value(), *found).empty());
                    REQUIRE(
                        test::difference(test::naiveCount(copy, edition.value(), request), *found).empty());
                    if (weight == Weight::Whole)
                        continue;
                    const auto units = found->unitsPerFiling;
                    CHECK(sumOf(found->techniques.counts) == units * found->techniques.filings.value());
                    CHECK(sumOf(found->byYearTechnique.cells) == units * sumOf(found->byYear));
                    auto applicants = found->applicants.other.value();
                    for (const auto& ranked : found->applicants.top)
                        applicants += ranked.filings.value();
                    CHECK(applicants == units * found->applicants.filings.value());
                }
            }
        }
    }
}
