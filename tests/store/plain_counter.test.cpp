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

using namespace filingscape;
using namespace filingscape::domain;

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
            request.filter = test::randomFilter(*made.edition, random);
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
        request.filter = test::randomFilter(*made.edition, random);
        const auto plain = store::plainCount(database, made.edition, request);
        REQUIRE(plain.ok());
        const auto sql = store::readableSql(*made.edition, request.filter, store::View::Matching);
        REQUIRE(sql.ok());
        INFO(sql.value());
        CHECK(database.integer(sql.value()).value() == plain.value().matching.value());
        for (const auto view :
            {store::View::Years, store::View::Places, store::View::Techniques, store::View::Applicants}) {
            const auto rows = store::readableSql(*made.edition, request.filter, view);
            REQUIRE(rows.ok());
            store::RowReader reader(database, rows.value());
            while (reader.next())
                continue;
            CHECK(reader.status().ok());
        }
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
    const auto facts = store::loadFilingFacts(database, *made.edition, store::WithTitles::No);
    REQUIRE(facts.ok());
    CHECK(facts.value().applicants.ids == made.facts.applicants.ids);
}
