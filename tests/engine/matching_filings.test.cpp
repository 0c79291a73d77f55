// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cross_filter.h"
#include "tests/engine/random_editions.h"
#include "tests/support/catch.h"
#include "tests/support/naive_count.h"

#include <stdexcept>

using namespace filingscape;
using test::Dice;

TEST_CASE(
    "the matching filings are those that pass one by one, and as many as are counted", "[engine][property]")
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Dice dice(seed);
        const auto [edition, facts] = test::randomEdition(dice);
        if (!facts.hasTitles())
            continue;
        engine::CrossFilter fast(edition, domain::FilingFacts(facts));
        domain::Filter filter;
        for (std::uint64_t step = 0; step < 30; ++step) {
            const auto expected = test::naiveMatching(facts, filter);
            // Asked before or after the count, or without it.
            const bool asksFirst = dice.oneIn(2);
            const auto first = asksFirst ? fast.matching(filter) : std::vector<std::uint32_t>{};
            const auto counted = fast.answer({filter, step})->matching;
            const auto found = asksFirst ? first : fast.matching(filter);
            if (found != expected || counted.value() != static_cast<std::int64_t>(expected.size())) {
                CAPTURE(seed, step, test::describe({filter, step}));
                CHECK(found == expected);
                REQUIRE(counted.value() == static_cast<std::int64_t>(expected.size()));
            }
            test::changeSomething(dice, *edition, filter);
        }
    }
    SUCCEED();
}

TEST_CASE("without titles nobody knows which row is which filing", "[engine]")
{
    Dice dice(1);
    auto [edition, facts] = test::randomEditionWithoutTitles(dice);
    engine::CrossFilter fast(edition, std::move(facts));
    CHECK_THROWS_AS(fast.matching({}), std::logic_error);
}
