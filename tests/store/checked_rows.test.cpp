// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/fingerprint.h"
#include "app/store/read_transaction.h"
#include "tests/store/hostile/files.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/synthetic_edition.h"

#include <filesystem>
#include <optional>

using namespace filingscape;
namespace fs = std::filesystem;

namespace {

fs::path written(const test::ScratchFolder& folder, std::size_t filings)
{
    test::SyntheticShape shape;
    shape.filings = filings;
    const auto made = test::syntheticEdition(shape, 3);
    REQUIRE(test::writeEditionFile(folder.file(), *made.edition, made.facts).ok());
    return folder.file();
}

/// The rows of a file as they are read, with what keeps them as they are.
struct Reading {
    store::Database database;
    store::ReadTransaction state;
    std::shared_ptr<const domain::Edition> edition;

    static Reading of(const fs::path& file)
    {
        auto database = store::Database::openTrusted(file);
        REQUIRE(database.ok());
        auto state = store::ReadTransaction::begin(database.value());
        REQUIRE(state.ok());
        auto edition = store::loadEdition(database.value(), "synthetic");
        REQUIRE(edition.ok());
        REQUIRE(store::readFilingFacts(database.value(), *edition.value(), store::WithTitles::Yes).ok());
        return {std::move(database).value(), std::move(state).value(), edition.value()};
    }
};

} // namespace

TEST_CASE("rows are checked in the state in which they were read", "[store][fingerprint]")
{
    const test::ScratchFolder folder;
    const auto file = written(folder, 300);
    std::optional<Reading> reading(Reading::of(file));
    const auto isChecked
        = [&reading] { return store::checkFingerprint(reading->database, *reading->edition).ok(); };
    SECTION("nobody can write the file meanwhile")
    {
        CHECK_FALSE(test::spoilRows(file).ok());
        CHECK(isChecked());
        reading.reset();
        CHECK(test::spoilRows(file).ok());
        reading.emplace(Reading::of(file));
        CHECK_FALSE(isChecked());
    }
    SECTION("another file that takes its place is not seen")
    {
        const auto other = folder.file().string() + ".other";
        fs::copy_file(file, other);
        REQUIRE(test::spoilRows(other).ok());
        fs::rename(other, file);
        CHECK(isChecked());
        reading.reset();
        reading.emplace(Reading::of(file));
        CHECK_FALSE(isChecked());
    }
    SECTION("a transaction within it ends alone")
    {
        REQUIRE(store::loadFilingFacts(reading->database, *reading->edition, store::WithTitles::No).ok());
        CHECK_FALSE(test::spoilRows(file).ok());
    }
}

TEST_CASE("rows that do not match are read, and refused by the check only", "[store][fingerprint]")
{
    const test::ScratchFolder folder;
    const auto file = written(folder, 300);
    REQUIRE(test::spoilRows(file).ok());
    const auto reading = Reading::of(file);
    const auto status = store::checkFingerprint(reading.database, *reading.edition);
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().code == domain::ErrorCode::Damaged);
    CHECK(status.error().what == "The rows of the edition do not match its fingerprint.");
    CHECK(status.error().file == file.string());
}

TEST_CASE("a check asks now and then, and ends where it may not go on", "[store][fingerprint]")
{
    const test::ScratchFolder folder;
    const auto reading = Reading::of(written(folder, 3000));
    int questions = 0;
    CHECK(store::checkFingerprint(reading.database, *reading.edition, [&] { return ++questions > 0; }).ok());
    CHECK(questions == 2);
    const auto ended
        = store::checkFingerprint(reading.database, *reading.edition, [&] { return ++questions < 4; });
    REQUIRE_FALSE(ended.ok());
    CHECK(ended.error().code == domain::ErrorCode::TooLarge);
    CHECK(questions == 4);
}
