// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cross_filter.h"
#include "tests/engine/random_editions.h"
#include "tests/support/catch.h"
#include "tests/support/naive_count.h"

#include <algorithm>
#include <stdexcept>

using namespace filingscape;
using namespace filingscape::domain;
using test::Dice;

namespace {

engine::Tuning randomTuning(Dice& dice)
{
    engine::Tuning tuning;
    tuning.mostHeavy = dice.below(6);
    tuning.heavyFilings = 1 + dice.below(5);
    tuning.head = dice.below(12);
    return tuning;
}

/// Some of the edition's applicants, and now and then one that it does not have.
std::vector<ApplicantId> someApplicants(Dice& dice, const Edition& edition)
{
    std::vector<ApplicantId> ids;
    for (auto i = 1 + dice.below(4); i != 0; --i)
        ids.push_back(ApplicantId{dice.below(edition.applicants.size() + 1)});
    return ids;
}

/// What goes wrong at one step of a walk, or nothing.
std::string wrongIn(engine::CrossFilter& fast, const test::RandomEdition& made, const Filter& filter,
    const std::vector<ApplicantId>& applicants)
{
    const auto& [edition, facts] = made;
    const auto profiles = fast.profiles(filter, applicants);
    std::int64_t most = 0;
    std::vector<ApplicantStanding> standings;
    for (std::size_t i = 0; i < applicants.size(); ++i) {
        const auto expected = test::naiveProfile(facts, *edition, filter, applicants[i]);
        if (profiles[i] != expected)
            return "another profile of " + std::to_string(applicants[i].value);
        for (const auto count : expected.byYear)
            most = std::max(most, count.value());
        if (expected.filings.value() > 0)
            standings.push_back(test::naiveStanding(facts, *edition, filter, applicants[i]));
        auto one = filter;
        one.applicants = IdSet<ApplicantId>{applicants[i]};
        if (fast.filingsOf(filter, applicants[i]) != test::naiveMatching(facts, one))
            return "other filings of " + std::to_string(applicants[i].value);
    }
    if (fast.mostInOneYear(filter, applicants) != most)
        return "another most in one year";
    std::int64_t withFilings = 0;
    for (std::uint32_t id = 0; id < edition->applicants.size(); ++id)
        withFilings
            += test::naiveProfile(facts, *edition, filter, ApplicantId{id}).filings.value() > 0 ? 1 : 0;
    if (fast.applicantsWithFilings(filter) != withFilings)
        return "another number of applicants";
    return fast.standings(filter, applicants) == standings ? "" : "another standing";
}

std::string walk(std::uint64_t seed, int steps)
{
    Dice dice(seed);
    const auto made = test::randomEdition(dice);
    if (!made.facts.hasTitles())
        return {};
    engine::CrossFilter fast(made.edition, FilingFacts(made.facts), randomTuning(dice));
    Filter filter;
    for (int step = 0; step < steps; ++step) {
        if (dice.oneIn(2)) // profiles may be asked for before, after or between answers
            static_cast<void>(fast.answer({filter, static_cast<std::uint64_t>(step)}));
        const auto wrong = wrongIn(fast, made, filter, someApplicants(dice, *made.edition));
        if (!wrong.empty())
            return "seed " + std::to_string(seed) + ", step " + std::to_string(step) + ", "
                + test::describe({filter, 0}) + ": " + wrong;
        test::changeSomething(dice, *made.edition, filter);
    }
    return {};
}

} // namespace

TEST_CASE("profiles, standings and filings of applicants are those of counting filing by filing",
    "[engine][profiles][property]")
{
    std::string failure;
    for (std::uint64_t seed = 1; seed <= 400 && failure.empty(); ++seed)
        failure = walk(seed, 25);
    CHECK(failure == "");
}

TEST_CASE("the rows of a ranking have the counts and ranks of their profiles", "[engine][profiles]")
{
    Dice dice(5);
    const auto made = test::randomEdition(dice);
    engine::CrossFilter fast(made.edition, FilingFacts(made.facts));
    for (std::uint64_t step = 0; step < 40; ++step) {
        Filter filter;
        test::changeSomething(dice, *made.edition, filter);
        const auto result = fast.answer({filter, step});
        std::vector<ApplicantId> ids;
        for (const auto& entry : result->applicants.top)
            ids.push_back(entry.applicant);
        const auto profiles = fast.profiles(filter, ids);
        const auto standings = fast.standings(filter, ids);
        REQUIRE(standings.size() == ids.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (filter.weight == Weight::Whole) // profiles are whole under either weight
                CHECK(profiles[i].filings == result->applicants.top[i].filings);
            CHECK(standings[i].filings == result->applicants.top[i].filings);
        }
    }
}

TEST_CASE("without titles nobody knows which filings an applicant has", "[engine][profiles]")
{
    Dice dice(1);
    auto [edition, facts] = test::randomEditionWithoutTitles(dice);
    engine::CrossFilter fast(edition, std::move(facts));
    CHECK_THROWS_AS(fast.filingsOf({}, ApplicantId{0}), std::logic_error);
    CHECK(fast.profiles({}, std::vector{ApplicantId{0}}).size() == 1);
}
