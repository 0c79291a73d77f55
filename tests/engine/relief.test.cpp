// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/relief.h"

#include "app/engine/cross_filter.h"
#include "tests/engine/random_editions.h"
#include "tests/support/catch.h"
#include "tests/support/naive_count.h"

#include <algorithm>

using namespace filingscape;
using test::Dice;

TEST_CASE("what taking a restriction away leaves is what counting without it finds", "[engine][relief]")
{
    int restrictions = 0;
    int empties = 0;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Dice dice(seed);
        auto [edition, facts] = test::randomEdition(dice);
        engine::CrossFilter fast(edition, domain::FilingFacts(facts));
        domain::Filter filter;
        for (int step = 0; step < 12; ++step) {
            test::changeSomething(dice, *edition, filter);
            const auto result = fast.answer({filter, 1, 10});
            const auto count = [&](const domain::Filter& without) {
                return fast.answer({without, 1, 0})->matching;
            };
            const auto found = domain::reliefs(*result, count);
            CHECK(found.size()
                == std::size_t{filter.years.has_value()} + filter.places.has_value()
                    + filter.techniques.has_value() + filter.applicants.has_value()
                    + filter.words.has_value());
            std::int64_t most = 0;
            for (const auto& relief : found) {
                const auto naive = test::naiveMatching(facts, relief.without).size();
                REQUIRE(relief.matching == domain::Count(static_cast<std::int64_t>(naive)));
                most = std::max(most, relief.matching.value());
                ++restrictions;
            }
            const auto best = domain::bestRelief(*result, count);
            REQUIRE((best ? best->matching.value() : 0) == most);
            empties += result->matching == domain::Count(0) && best ? 1 : 0;
        }
    }
    CHECK(restrictions > 1000);
    CHECK(empties > 50);
}
