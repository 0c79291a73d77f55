// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cross_filter.h"
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/plain_counter.h"
#include "tests/engine/random_editions.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/random_filter.h"
#include "tests/support/synthetic_edition.h"

using namespace filingscape;

namespace {

#ifdef FILINGSCAPE_LONG_TESTS
constexpr std::uint64_t editions = 1500;
#else
constexpr std::uint64_t editions = 100;
#endif

/// Asks both paths about one database; what went wrong, or nothing.
std::string compareOn(std::uint64_t seed)
{
    const auto made = test::tinyEdition(seed);
    auto database = test::memoryDatabase(*made.edition, made.facts);
    const auto edition = store::loadEdition(database, made.edition->slug);
    if (!edition)
        return edition.error().what;
    auto facts = store::loadFilingFacts(database, *edition.value(), store::WithTitles::Yes);
    if (!facts)
        return facts.error().what;
    engine::CrossFilter fast(edition.value(), std::move(facts).value());
    test::Random random(seed);
    for (int step = 0; step < 20; ++step) {
        const domain::Request request{
            test::randomWeightedFilter(*edition.value(), random), random.next(), random.below(8)};
        const auto plain = store::plainCount(database, edition.value(), request);
        const auto name = "seed " + std::to_string(seed) + ", " + test::describe(request) + ": ";
        if (!plain)
            return name + plain.error().what + plain.error().detail;
        const auto found = fast.answer(request);
        if (!domain::sameNumbers(plain.value(), *found))
            return name + test::difference(plain.value(), *found);
    }
    return {};
}

} // namespace

TEST_CASE("random filters give what plain SQL gives on the same database", "[engine][plain][property]")
{
    std::string failure;
    for (std::uint64_t seed = 1; seed <= editions && failure.empty(); ++seed)
        failure = compareOn(seed);
    CHECK(failure == "");
}
