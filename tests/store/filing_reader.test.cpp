// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filing_reader.h"

#include "app/store/filing_keys.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/random.h"
#include "tests/support/synthetic_edition.h"

#include <algorithm>
#include <numeric>
#include <string>

using namespace filingscape;
using namespace filingscape::domain;
using store::FilingColumn;
using store::FilingReader;
using store::FilingRow;

namespace {

std::string dateOf(Year year)
{
    return year == unknownYear ? "" : std::to_string(year) + "-07-01";
}

/// What the writer of test editions makes of a filing.
FilingRow expectedRow(const FilingFacts& facts, std::uint32_t filing)
{
    FilingRow row;
    row.filing = FilingId{filing};
    row.number = "XX" + std::to_string(filing) + "A1";
    row.title = facts.foldedTitle(filing);
    for (std::size_t basis = 0; basis < dateBasisCount; ++basis)
        row.dates[basis] = dateOf(facts.years[basis][filing]);
    const auto applicants = facts.applicants.of(filing);
    row.applicants.assign(applicants.begin(), applicants.end());
    row.techniques = facts.techniques[filing];
    return row;
}

bool isSame(FilingRow found, const FilingRow& expected)
{
    found.office = expected.office;
    found.kind = expected.kind;
    return found == expected;
}

/// The value of one column as text that sorts as the column does; the second says that there is none.
std::pair<bool, std::string> valueOf(const Edition& edition, const FilingRow& row, FilingColumn column)
{
    switch (column) {
    case FilingColumn::Number:
        return {false, row.number};
    case FilingColumn::Office:
        return {false, row.office};
    case FilingColumn::Date:
        return {row.dates[2].empty(), row.dates[2]};
    case FilingColumn::Title:
        return {false, row.title};
    case FilingColumn::Applicant:
        if (row.applicants.empty())
            return {true, ""};
        return {false, edition.applicants[row.applicants.front().index()].name};
    case FilingColumn::Techniques:
        break;
    }
    std::string names;
    for (std::uint32_t id = 0; id < edition.techniques.size(); ++id) {
        if ((row.techniques & bitOf(TechniqueId{id})) != 0)
            names += (names.empty() ? "" : ", ") + edition.techniques[id].name;
    }
    std::ranges::transform(names, names.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    return {false, names};
}

std::string complaintAfter(const std::string& defect, FilingColumn column)
{
    test::SyntheticShape shape;
    shape.filings = 30;
    shape.titles = true;
    const auto made = test::syntheticEdition(shape, 5);
    auto database = test::memoryDatabase(*made.edition, made.facts);
    const auto damage = database.execute("PRAGMA writable_schema=ON;"
                                         "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')');"
                                         "PRAGMA writable_schema=RESET;"
        + defect);
    REQUIRE(damage.ok());
    const auto reader = FilingReader::open(database, made.edition);
    if (!reader)
        return reader.error().what;
    const std::vector<std::uint32_t> all{3, 4, 5};
    if (const auto rows = reader.value().rows(all); !rows)
        return "rows: " + rows.error().what;
    if (const auto details = reader.value().details(FilingId{4}); !details)
        return "details: " + details.error().what;
    const auto keys
        = store::readSortKeys(reader.value(), column, DateBasis::Publication, [] { return true; });
    return keys ? "" : "keys: " + keys.error().what;
}

} // namespace

TEST_CASE("rows of any filings are what was written, whatever the ids in the tables", "[store][filings]")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto made = test::tinyEdition(seed);
        const auto database = test::memoryDatabase(
            *made.edition, made.facts, {1, seed % 2 == 0 ? -50 : 1, 1 + std::int64_t(seed % 3)});
        const auto reader = FilingReader::open(database, made.edition);
        REQUIRE(reader.ok());
        test::Random random(seed);
        std::vector<std::uint32_t> wanted;
        for (std::size_t i = 0; i < 20 && made.facts.size() > 0; ++i)
            wanted.push_back(static_cast<std::uint32_t>(random.below(made.facts.size())));
        const auto rows = reader.value().rows(wanted);
        REQUIRE(rows.ok());
        REQUIRE(rows.value().size() == wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            CHECK(isSame(rows.value()[i], expectedRow(made.facts, wanted[i])));
    }
}

TEST_CASE("sort keys order filings as their values do, and filings without one come last",
    "[store][filings][property]")
{
    constexpr std::array columns{FilingColumn::Number, FilingColumn::Office, FilingColumn::Date,
        FilingColumn::Title, FilingColumn::Applicant, FilingColumn::Techniques};
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const auto made = test::tinyEdition(seed);
        const auto database
            = test::memoryDatabase(*made.edition, made.facts, {1, 7, 1 + std::int64_t(seed % 3)});
        const auto reader = FilingReader::open(database, made.edition);
        REQUIRE(reader.ok());
        std::vector<std::uint32_t> all(made.facts.size());
        std::iota(all.begin(), all.end(), 0U);
        const auto rows = reader.value().rows(all);
        REQUIRE(rows.ok());
        for (const auto column : columns) {
            const auto keys
                = store::readSortKeys(reader.value(), column, DateBasis::Publication, [] { return true; });
            REQUIRE(keys.ok());
            const auto& ranks = keys.value().ranks;
            REQUIRE(ranks.size() == all.size());
            bool isRight = true;
            for (const auto a : all) {
                const auto value = valueOf(*made.edition, rows.value()[a], column);
                isRight = isRight && ranks[a] < keys.value().distinct
                    && (!value.first || ranks[a] == keys.value().distinct - 1);
                for (const auto b : all) {
                    const auto other = valueOf(*made.edition, rows.value()[b], column);
                    isRight = isRight && (ranks[a] < ranks[b]) == (value < other);
                }
            }
            CAPTURE(seed, static_cast<int>(column));
            CHECK(isRight);
        }
    }
}

TEST_CASE("reading keys stops when it is told to", "[store][filings]")
{
    test::SyntheticShape shape;
    shape.filings = 20'000;
    shape.titles = true;
    const auto made = test::syntheticEdition(shape, 3);
    const auto database = test::memoryDatabase(*made.edition, made.facts);
    const auto reader = FilingReader::open(database, made.edition);
    REQUIRE(reader.ok());
    for (const auto column : {FilingColumn::Number, FilingColumn::Title, FilingColumn::Applicant}) {
        int asked = 0;
        const auto keys = store::readSortKeys(
            reader.value(), column, DateBasis::Filing, [&asked] { return ++asked < 3; });
        REQUIRE_FALSE(keys.ok());
        CHECK(keys.error().code == ErrorCode::TooLarge);
        CHECK(asked == 3);
    }
}

TEST_CASE("values that cannot be shown or sorted are named, not guessed", "[store][filings]")
{
    CHECK(complaintAfter("", FilingColumn::Title) == "");
    CHECK(complaintAfter("UPDATE filing SET number = x'ff' WHERE id = 5", FilingColumn::Title)
        == "rows: The database holds something else where a text is expected.");
    CHECK(complaintAfter("UPDATE filing SET title = CAST(x'ff' AS TEXT) WHERE id = 5", FilingColumn::Title)
        == "rows: The database holds a text that is not UTF-8.");
    CHECK(complaintAfter("UPDATE filing SET grant_date = hex(zeroblob(40)) WHERE id = 5", FilingColumn::Title)
        == "rows: The database holds a date that is too long for one.");
    CHECK(complaintAfter("UPDATE filing SET cpc = x'05' WHERE id = 5", FilingColumn::Title)
        == "details: The database holds something else where a text is expected.");
    CHECK(complaintAfter("UPDATE filing SET list_id = 99 WHERE id = 5", FilingColumn::Title)
        == "details: A filing refers to a result list that its edition does not have.");
    CHECK(complaintAfter("PRAGMA ignore_check_constraints=ON;"
                         "INSERT INTO evidence VALUES (5, 1, 'claims', 'x')",
              FilingColumn::Title)
        == "details: The database holds a word that this version does not know.");
    CHECK(complaintAfter("INSERT INTO evidence VALUES (5, 999, 'title', 'x')", FilingColumn::Title)
        == "details: A filing refers to a technique that its edition does not have.");
    CHECK(complaintAfter(
        "UPDATE filing_applicant SET applicant_id = 9999 WHERE filing_id = 30", FilingColumn::Applicant)
              .starts_with("keys: A filing refers to an applicant"));
    CHECK(complaintAfter("UPDATE filing SET publication_date = x'07' WHERE id = 20", FilingColumn::Date)
        == "keys: The database holds something else where a text is expected.");
    CHECK(complaintAfter("DELETE FROM filing WHERE id = 20", FilingColumn::Office)
        == "keys: The file changed while it was read.");
    CHECK(complaintAfter("DELETE FROM filing WHERE id = 30", FilingColumn::Office)
        == "The file changed while it was read.");
}

TEST_CASE("the public link takes the number as one piece of a path", "[store][filings]")
{
    Edition edition;
    CHECK(store::publicLink(edition, "US1A1") == "");
    edition.link = "https://patents.example/%1/en";
    CHECK(store::publicLink(edition, "US1A1") == "https://patents.example/US1A1/en");
    CHECK(store::publicLink(edition, "a/../b?c#d é")
        == "https://patents.example/a%2F..%2Fb%3Fc%23d%20%C3%A9/en");
}
