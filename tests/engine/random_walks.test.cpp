// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cross_filter.h"
#include "tests/engine/random_editions.h"
#include "tests/support/catch.h"
#include "tests/support/naive_count.h"

using namespace filingscape;
using test::Dice;

namespace {

#ifdef FILINGSCAPE_LONG_TESTS
constexpr std::uint64_t editions = 20000;
#else
constexpr std::uint64_t editions = 1500;
#endif

/// Editions this small would never leave the first way of counting under the usual limits.
engine::Tuning randomTuning(Dice& dice)
{
    engine::Tuning tuning;
    tuning.mostHeavy = dice.below(6);
    tuning.heavyFilings = 1 + dice.below(5);
    tuning.head = dice.oneIn(3) ? 1000 : dice.below(12);
    tuning.paired = dice.oneIn(3) ? 1000 : dice.below(10);
    tuning.rowCost = dice.oneIn(2) ? 1000 : dice.below(4);
    tuning.fewFilings = dice.oneIn(2) ? 0 : dice.below(100);
    return tuning;
}

/// Answers a walk of filters both ways; what went wrong, or nothing.
std::string walk(std::uint64_t seed, int steps)
{
    Dice dice(seed);
    auto [edition, facts] = test::randomEdition(dice);
    engine::CrossFilter fast(edition, domain::FilingFacts(facts), randomTuning(dice));
    domain::Filter filter;
    std::vector<domain::Filter> earlier{filter};
    for (int step = 0; step < steps; ++step) {
        const domain::Request request{filter, static_cast<std::uint64_t>(step),
            dice.oneIn(4) ? dice.below(4) : std::size_t{1} + dice.below(20)};
        const auto expected = test::naiveCount(facts, edition, request);
        const auto found = fast.answer(request);
        if (!domain::sameNumbers(expected, *found) || found->revision != request.revision
            || found->filter != filter || found->edition != edition) {
            return "seed " + std::to_string(seed) + ", step " + std::to_string(step) + ", "
                + test::describe(request) + ": " + test::difference(expected, *found);
        }
        if (dice.oneIn(5))
            filter = earlier[dice.below(earlier.size())];
        else
            test::changeSomething(dice, *edition, filter);
        earlier.push_back(filter);
    }
    return {};
}

} // namespace

TEST_CASE(
    "random walks through random editions give what counting filing by filing gives", "[engine][property]")
{
    std::string failure;
    for (std::uint64_t seed = 1; seed <= editions && failure.empty(); ++seed)
        failure = walk(seed, 40);
    CHECK(failure == "");
}

TEST_CASE("applicants far apart among many filings are counted as filing by filing", "[engine][property]")
{
    Dice dice(20);
    int compared = 0;
    for (int round = 0; round < 12; ++round) {
        const auto [edition, facts] = test::randomEdition(dice, {12'000, 60, 900});
        engine::Tuning tuning;
        tuning.mostHeavy = 1000;
        tuning.heavyFilings = 1;
        engine::CrossFilter fast(edition, domain::FilingFacts(facts), tuning);
        domain::Filter filter;
        for (std::uint32_t applicant = 0; applicant < edition->applicants.size(); applicant += 97) {
            test::changeSomething(dice, *edition, filter);
            filter.applicants = domain::IdSet{domain::ApplicantId{applicant}};
            const domain::Request request{filter, 1, 10};
            CAPTURE(round, test::describe(request));
            const auto expected = test::naiveCount(facts, edition, request);
            REQUIRE(test::difference(expected, *fast.answer(request)) == "");
            ++compared;
        }
    }
    CHECK(compared > 40);
}
