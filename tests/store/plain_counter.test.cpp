// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/plain_counter.h"

#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/row_reader.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/naive_count.h"
#include "tests/support/random_filter.h"
#include "tests/support/synthetic_edition.h"

#include <cmath>
#include <string>
#include <vector>

using namespace filingscape;
using namespace filingscape::domain;

namespace {

/// The last column of a view's readable SQL, added up.
double sumOf(const store::Database& database, const Result& result, store::View view)
{
    const auto sql = store::readableSql(*result.edition, result.filter, view);
    REQUIRE(sql.ok());
    INFO(sql.value());
    auto inner = sql.value();
    REQUIRE(inner.back() == ';');
    inner.pop_back();
    const auto millionths = database.integer(
        "SELECT CAST(round(coalesce(sum(filings), 0) * 1000000) AS INTEGER) FROM (" + inner + ")");
    REQUIRE(millionths.ok());
    return static_cast<double>(millionths.value()) / 1e6;
}

double filingsIn(const std::vector<Count>& counts, std::int64_t unitsPerFiling)
{
    std::int64_t sum = 0;
    for (const auto count : counts)
        sum += count.value();
    return static_cast<double>(sum) / static_cast<double>(unitsPerFiling);
}

} // namespace

TEST_CASE("plain SQL and a look at every filing agree on random filters", "[store][plain][property]")
{
#ifdef FILINGSCAPE_LONG_TESTS
    constexpr std::uint64_t editions = 400;
#else
    constexpr std::uint64_t editions = 60;
#endif
    for (std::uint64_t seed = 1; seed <= editions; ++seed) {
        const auto made = test::tinyEdition(seed);
        const auto database = test::memoryDatabase(*made.edition, made.facts, {7, 100, 3});
        test::Random random(seed);
        for (int round = 0; round < 15; ++round) {
            Request request;
            request.filter = test::randomWeightedFilter(*made.edition, random);
            request.revision = random.next();
            request.topApplicants = random.below(6);
            const auto plain = store::plainCount(database, made.edition, request);
            INFO("edition " << seed << ", round " << round);
            REQUIRE(plain.ok());
            const auto naive = test::naiveCount(made.facts, made.edition, request);
            CHECK(plain.value().matching == naive.matching);
            CHECK(plain.value().withoutDate == naive.withoutDate);
            REQUIRE(sameNumbers(plain.value(), naive));
            CHECK(plain.value().revision == request.revision);
            CHECK(plain.value().filter == request.filter);
        }
    }
}

TEST_CASE("the SQL for people gives the same number as the bound one", "[store][plain]")
{
    const auto made = test::tinyEdition(12);
    const auto database = test::memoryDatabase(*made.edition, made.facts);
    test::Random random(12);
    for (int round = 0; round < 60; ++round) {
        Request request;
        request.filter = test::randomWeightedFilter(*made.edition, random);
        const auto plain = store::plainCount(database, made.edition, request);
        REQUIRE(plain.ok());
        const auto sql = store::readableSql(*made.edition, request.filter, store::View::Matching);
        REQUIRE(sql.ok());
        INFO(sql.value());
        CHECK(database.integer(sql.value()).value() == plain.value().matching.value());
        const auto& numbers = plain.value();
        CHECK(sumOf(database, numbers, store::View::Years)
            == filingsIn(numbers.byYear, 1) + filingsIn({numbers.withoutDate}, 1));
        CHECK(sumOf(database, numbers, store::View::Places) == filingsIn(numbers.places.counts, 1));
        CHECK(std::abs(sumOf(database, numbers, store::View::Techniques)
                  - filingsIn(numbers.techniques.counts, numbers.unitsPerFiling))
            < 0.001);
        CHECK(sumOf(database, numbers, store::View::TechniquePairs)
            == filingsIn(numbers.byTechniquePair.cells, 1));
        std::vector<Count> applicants;
        for (const auto& [applicant, filings] : numbers.applicants.top)
            applicants.push_back(filings);
        CHECK(std::abs(sumOf(database, numbers, store::View::Applicants)
                  - filingsIn(applicants, numbers.unitsPerFiling))
            < 0.001);
    }
}

TEST_CASE("a filter with an id of another edition is wrong usage, not zero", "[store][plain]")
{
    const auto made = test::tinyEdition(3);
    const auto database = test::memoryDatabase(*made.edition, made.facts);
    Request request;
    request.filter.places = IdSet<PlaceId>{PlaceId{999}};
    const auto plain = store::plainCount(database, made.edition, request);
    REQUIRE_FALSE(plain.ok());
    CHECK(plain.error().code == ErrorCode::WrongUsage);
}

TEST_CASE("an applicant listed twice on a filing counts once", "[store][plain]")
{
    test::SyntheticShape shape;
    shape.filings = 1;
    shape.applicants = 1;
    shape.applicantsPerFiling = 1;
    auto made = test::syntheticEdition(shape, 1);
    made.facts.applicants.ends = {1};
    made.facts.applicants.ids = {ApplicantId{0}};
    auto database = test::memoryDatabase(*made.edition, made.facts);
    REQUIRE(database.execute("INSERT INTO filing_applicant VALUES (1, 1, 1, 'the same again')").ok());
    REQUIRE(test::stamp(database, *made.edition).ok());
    const auto plain = store::plainCount(database, made.edition, {});
    REQUIRE(plain.ok());
    CHECK(plain.value().applicants.top == std::vector<ApplicantCount>{{ApplicantId{0}, 1}});
    CHECK(plain.value().applicants.other == Count(0));
    const auto edition = store::loadEdition(database, made.edition->slug);
    REQUIRE(edition.ok());
    const auto facts = store::loadFilingFacts(database, *edition.value(), store::WithTitles::No);
    REQUIRE(facts.ok());
    CHECK(facts.value().applicants.ids == made.facts.applicants.ids);
}
