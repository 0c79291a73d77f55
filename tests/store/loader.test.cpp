// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/synthetic_edition.h"

#include <string>

using namespace filingscape;
using namespace filingscape::domain;
using store::WithTitles;

namespace {

bool sameFacts(const FilingFacts& a, const FilingFacts& b)
{
    return a.years == b.years && a.techniques == b.techniques && a.places.ends == b.places.ends
        && a.places.ids == b.places.ids && a.applicants.ends == b.applicants.ends
        && a.applicants.ids == b.applicants.ids && a.foldedTitles == b.foldedTitles
        && a.foldedTitleEnds == b.foldedTitleEnds;
}

/// An edition of a few dozen filings in memory, with one defect.
std::string complaintAfter(const std::string& defect)
{
    test::SyntheticShape shape;
    shape.filings = 30;
    shape.places = 3;
    shape.applicants = 5;
    shape.titles = true;
    const auto made = test::syntheticEdition(shape, 5);
    auto database = test::memoryDatabase(*made.edition, made.facts);
    const auto damage = database.execute("PRAGMA ignore_check_constraints=ON;"
                                         "PRAGMA writable_schema=ON;"
                                         "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')');"
                                         "PRAGMA writable_schema=RESET;"
        + defect);
    if (!damage)
        return "the test itself failed: " + damage.error().detail;
    const auto edition = store::loadEdition(database, "synthetic");
    if (!edition)
        return edition.error().what;
    const auto facts = store::loadFilingFacts(database, *edition.value(), WithTitles::Yes);
    return facts ? "" : facts.error().what;
}

} // namespace

TEST_CASE("what was written is what is loaded, whatever the ids in the tables", "[store][loader]")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto made = test::tinyEdition(seed);
        auto database = test::memoryDatabase(
            *made.edition, made.facts, {1, seed % 2 == 0 ? -50 : 1, 1 + std::int64_t(seed % 3)});
        const auto edition = store::loadEdition(database, "synthetic");
        REQUIRE(edition.ok());
        CHECK(edition.value()->places == made.edition->places);
        CHECK(edition.value()->techniques == made.edition->techniques);
        CHECK(edition.value()->applicants == made.edition->applicants);
        CHECK(edition.value()->yearBounds == made.edition->yearBounds);
        CHECK(edition.value()->publishedThrough == made.edition->publishedThrough);
        CHECK(edition.value()->lists == made.edition->lists);
        CHECK(edition.value()->dateBases == made.edition->dateBases);
        const auto facts = store::loadFilingFacts(database, *edition.value(), WithTitles::Yes);
        INFO("seed " << seed);
        REQUIRE(facts.ok());
        CHECK(sameFacts(facts.value(), made.facts));
    }
}

TEST_CASE("editions in one file do not mix, even where their rows alternate", "[store][loader]")
{
    const auto even = test::tinyEdition(4);
    const auto odd = test::tinyEdition(5);
    auto database = test::memoryDatabase(*even.edition, even.facts, {1, 2, 2});
    auto second = *odd.edition;
    second.slug = "second";
    REQUIRE(test::writeEdition(database, second, odd.facts, {2, 1, 2}).ok());

    const auto known = store::editions(database);
    REQUIRE(known.ok());
    REQUIRE(known.value().size() == 2);
    CHECK(known.value()[1].slug == "second");
    CHECK(known.value()[1].rows == odd.edition->rows);
    for (const auto* made : {&even, &odd}) {
        const auto edition = store::loadEdition(database, made == &even ? "synthetic" : "second");
        REQUIRE(edition.ok());
        const auto facts = store::loadFilingFacts(database, *edition.value(), WithTitles::Yes);
        REQUIRE(facts.ok());
        CHECK(sameFacts(facts.value(), made->facts));
    }
}

TEST_CASE("titles can be added later", "[store][loader]")
{
    const auto made = test::tinyEdition(9);
    auto database = test::memoryDatabase(*made.edition, made.facts);
    const auto edition = store::loadEdition(database, made.edition->slug);
    REQUIRE(edition.ok());
    auto facts = store::loadFilingFacts(database, *edition.value(), WithTitles::No);
    REQUIRE(facts.ok());
    CHECK(facts.value().foldedTitles.empty());
    REQUIRE(store::addTitles(database, *edition.value(), facts.value()).ok());
    CHECK(sameFacts(facts.value(), made.facts));
}

TEST_CASE("an edition that the file does not have is not found", "[store][loader]")
{
    const auto made = test::tinyEdition(1);
    const auto database = test::memoryDatabase(*made.edition, made.facts);
    const auto edition = store::loadEdition(database, "Synthetic");
    REQUIRE_FALSE(edition.ok());
    CHECK(edition.error().code == ErrorCode::NotFound);
}

TEST_CASE(
    "a value that is not what it has to be stops the loading with a sentence", "[store][loader][hostile]")
{
    const std::string number = "The database holds something else where a whole number is expected.";
    const std::string text = "The database holds something else where a text is expected.";
    CHECK(complaintAfter("") == "");
    CHECK(complaintAfter("UPDATE filing SET filing_year = 'soon' WHERE id = 7") == number);
    CHECK(complaintAfter("UPDATE filing SET filing_year = 2020.5 WHERE id = 7") == number);
    CHECK(complaintAfter("UPDATE filing SET filing_year = 1799 WHERE id = 7")
        == "The database holds a year outside 1800 to 2200.");
    CHECK(complaintAfter("UPDATE filing SET filing_year = 9223372036854775807 WHERE id = 7")
        == "The database holds a year outside 1800 to 2200.");
    CHECK(complaintAfter("UPDATE filing SET filing_year = 1990 WHERE id = 7")
        == "The database states other years than its filings have.");
    CHECK(complaintAfter("DELETE FROM filing_place WHERE filing_id = 7")
        == "The database holds a filing without a place.");
    CHECK(complaintAfter("DELETE FROM filing_technique WHERE filing_id = 30")
        == "The database holds a filing without a technique.");
    const std::string noEntry
        = "A filing refers to a place, technique or applicant that its edition does not have.";
    CHECK(complaintAfter("UPDATE filing_place SET place_id = 99 WHERE filing_id = 7") == noEntry);
    CHECK(complaintAfter("UPDATE filing_technique SET technique_id = 0 WHERE filing_id = 7 AND technique_id ="
                         " (SELECT min(technique_id) FROM filing_technique WHERE filing_id = 7)")
        == noEntry);
    const std::string noFiling = "The database refers to a filing that it does not have.";
    CHECK(complaintAfter("INSERT INTO filing_place VALUES (0, 1)") == noFiling);
    CHECK(complaintAfter("INSERT INTO filing_applicant VALUES (31, 0, 1, 'x')") == noFiling);
    CHECK(complaintAfter("DELETE FROM filing WHERE id = 15") == noFiling);
    CHECK(complaintAfter("UPDATE filing_place SET place_id = 'one' WHERE filing_id = 7") == number);
    CHECK(complaintAfter("UPDATE filing SET title_folded = CAST(x'c328' AS TEXT) WHERE id = 7")
        == "The database holds a text that is not UTF-8.");
    CHECK(complaintAfter("UPDATE filing SET title_folded = x'00' WHERE id = 7") == text);
    CHECK(complaintAfter("UPDATE place SET name = CAST(x'eda080' AS TEXT) WHERE id = 1")
        == "The database holds a text that is not UTF-8.");
    CHECK(complaintAfter("UPDATE applicant SET name = '' WHERE id = 2")
        == "The database holds an empty text where there must be one.");
    CHECK(complaintAfter("UPDATE edition SET kind = 'survey'")
        == "The database holds a word that this version does not know.");
    CHECK(complaintAfter("UPDATE edition SET row_count = 31")
        == "The database states another number of filings than it holds.");
    CHECK(complaintAfter("UPDATE edition SET date_bases = 'filing,filing'")
        == "The database names a date that this version does not know, or one twice.");
    CHECK(complaintAfter("UPDATE edition SET link = 'file:///etc/passwd?%1'")
        == "The database holds a link that is not an https address.");
    CHECK(complaintAfter("UPDATE published_through SET list_id = 77")
        == "The database refers to a result list that it does not have.");
    CHECK(complaintAfter("UPDATE edition_years SET first_year = last_year + 1")
        == "The database states years that are not in order.");
    CHECK(complaintAfter("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n LIMIT 64)"
                         " INSERT INTO technique SELECT i, 1, 'k' || i, 'x' FROM n")
        == "The edition has more than 64 techniques.");
    CHECK(complaintAfter("DROP TABLE filing_place")
        == "The database did not answer a question it should understand.");
}
