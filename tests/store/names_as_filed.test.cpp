// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/names_as_filed.h"

#include "app/store/filing_reader.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/synthetic_edition.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace filingscape;
using namespace filingscape::domain;
using store::FilingReader;

namespace {

/// The filings of each name of an applicant, by the details of every filing.
std::map<std::string, std::set<std::uint32_t>> naively(
    const FilingReader& reader, const FilingFacts& facts, ApplicantId applicant)
{
    std::map<std::string, std::set<std::uint32_t>> filings;
    for (std::uint32_t filing = 0; filing < facts.size(); ++filing) {
        const auto details = reader.details(FilingId{filing});
        REQUIRE(details.ok());
        for (const auto& entry : details.value().applicants) {
            if (entry.applicant == applicant)
                filings[entry.name].insert(filing);
        }
    }
    return filings;
}

void mustBe(const store::NamesAsFiled& found, const std::map<std::string, std::set<std::uint32_t>>& expected,
    const FilingFacts& facts)
{
    REQUIRE(found.names.size() == expected.size());
    CHECK(std::ranges::is_sorted(found.links));
    for (std::uint32_t name = 0; name < found.names.size(); ++name) {
        const auto& filings = expected.at(found.names[name]);
        std::set<std::uint32_t> linked;
        for (const auto& link : found.links) {
            if (link.name == name)
                CHECK(linked.insert(link.filing).second);
        }
        CHECK(linked == filings);
        if (name > 0) {
            const auto before = expected.at(found.names[name - 1]).size();
            CHECK((before > filings.size()
                || (before == filings.size() && found.names[name - 1] < found.names[name])));
        }
    }
    // Of every third filing, and of all.
    for (const std::uint32_t step : {3U, 1U}) {
        std::vector<std::uint32_t> some;
        for (std::uint32_t filing = 0; filing < facts.size(); filing += step)
            some.push_back(filing);
        const auto counts = store::filingsByName(found, some);
        for (std::size_t name = 0; name < counts.size(); ++name) {
            const auto& filings = expected.at(found.names[name]);
            CHECK(counts[name] == std::ranges::count_if(filings, [step](auto id) { return id % step == 0; }));
        }
    }
}

} // namespace

TEST_CASE("the names as filed of an applicant are those of its filings, each filing once a name",
    "[store][names][property]")
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const auto made = test::tinyEdition(seed);
        auto database = test::memoryDatabase(*made.edition, made.facts, {1, 7, 1 + std::int64_t(seed % 3)});
        // Several spellings, an empty one, and one filing that lists an applicant under two names.
        REQUIRE(
            database.execute("UPDATE filing_applicant SET name_as_filed = 'Name ' || (filing_id % 4);"
                             "UPDATE filing_applicant SET name_as_filed = '' WHERE filing_id % 7 = 3;"
                             "INSERT INTO filing_applicant SELECT filing_id, position + 100, applicant_id,"
                             " '谷歌' FROM filing_applicant WHERE filing_id % 3 = 1;"
                             "INSERT INTO filing_applicant SELECT filing_id, position + 200, applicant_id,"
                             " '谷歌' FROM filing_applicant WHERE filing_id % 6 = 1 AND position < 100"));
        const auto reader = FilingReader::open(database, made.edition);
        REQUIRE(reader.ok());
        std::map<std::uint32_t, std::set<std::string>> visited;
        CHECK(store::visitNamesAsFiled(
            reader.value(),
            [&visited](ApplicantId id, std::string_view name) { visited[id.value].emplace(name); },
            [] { return true; }));
        for (std::uint32_t id = 0; id < made.edition->applicants.size(); ++id) {
            const auto names = store::readNamesAsFiled(reader.value(), ApplicantId{id});
            REQUIRE(names.ok());
            CHECK(
                visited[id] == std::set<std::string>(names.value().names.begin(), names.value().names.end()));
            mustBe(names.value(), naively(reader.value(), made.facts, ApplicantId{id}), made.facts);
        }
    }
}

TEST_CASE("names that cannot be shown and filings of nobody are told, not guessed", "[store][names]")
{
    test::SyntheticShape shape;
    shape.filings = 40;
    shape.applicants = 2;
    const auto made = test::syntheticEdition(shape, 4);
    const auto complaintAfter = [&made](const std::string& change) -> std::string {
        auto database = test::memoryDatabase(*made.edition, made.facts);
        REQUIRE(database.execute(change));
        const auto reader = FilingReader::open(database, made.edition);
        REQUIRE(reader.ok());
        const auto names = store::readNamesAsFiled(reader.value(), ApplicantId{0});
        return names ? "" : names.error().what;
    };
    CHECK(complaintAfter("SELECT 1") == "");
    CHECK(complaintAfter("UPDATE filing_applicant SET name_as_filed = CAST(x'ff' AS TEXT)")
        == "The database holds a text that is not UTF-8.");
    CHECK(complaintAfter("INSERT INTO filing_applicant VALUES (9999, 0, 1, 'Nobody')")
        == "An applicant has a filing that its edition does not have.");
}

TEST_CASE("visiting all names stops when it is told to, and at a defect", "[store][names]")
{
    test::SyntheticShape shape;
    shape.filings = 9000;
    shape.applicantsPerFiling = 3;
    const auto made = test::syntheticEdition(shape, 2);
    auto database = test::memoryDatabase(*made.edition, made.facts);
    const auto status = [&](const store::GoOn& goOn) {
        const auto reader = FilingReader::open(database, made.edition);
        REQUIRE(reader.ok());
        return store::visitNamesAsFiled(
            reader.value(), [](ApplicantId, std::string_view) {}, goOn);
    };
    CHECK(status([] { return true; }).ok());
    CHECK(status([] { return false; }).error().code == ErrorCode::TooLarge);
    REQUIRE(database.execute(
        "UPDATE filing_applicant SET name_as_filed = CAST(x'ff' AS TEXT) WHERE filing_id = 77"));
    CHECK(status([] { return true; }).error().what == "The database holds a text that is not UTF-8.");
}
