// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"
#include "tests/support/synthetic_edition.h"

#include <QTemporaryDir>

#include <fstream>
#include <utility>

using namespace filingscape;
using namespace filingscape::domain;
using store::Database;
using store::Step;

namespace {

std::filesystem::path in(const QTemporaryDir& folder, const char* name)
{
    return std::filesystem::path(folder.path().toStdString()) / name;
}

ErrorCode codeOfOpening(const std::filesystem::path& file)
{
    const auto database = Database::openTrusted(file);
    REQUIRE_FALSE(database.ok());
    CHECK_FALSE(database.error().what.empty());
    return database.error().code;
}

} // namespace

TEST_CASE("a value is read only as the type it is stored as", "[store][statement]")
{
    const auto database = Database::createInMemory();
    REQUIRE(database.ok());
    auto row = database.value().prepare("SELECT 42, '42', 4.5, x'3432', NULL, ?1");
    REQUIRE(row.ok());
    REQUIRE(row.value().bind(1, std::string_view{}).step() == Step::Row);
    CHECK(row.value().columnCount() == 6);
    CHECK(row.value().integer(0) == 42);
    CHECK_FALSE(row.value().text(0));
    CHECK(row.value().text(1) == std::string_view("42"));
    CHECK_FALSE(row.value().integer(1));
    CHECK_FALSE(row.value().integer(2));
    CHECK(row.value().real(2) == 4.5);
    CHECK_FALSE(row.value().text(3));
    CHECK(row.value().isNull(4));
    CHECK(row.value().text(5) == std::string_view(""));
    CHECK(row.value().step() == Step::Done);
}

TEST_CASE("a failure says what and keeps the SQL for the log", "[store][statement]")
{
    auto database = Database::createInMemory();
    REQUIRE(database.ok());
    const auto unknown = database.value().prepare("SELECT nothing FROM nowhere");
    REQUIRE_FALSE(unknown.ok());
    CHECK(unknown.error().detail.find("nowhere") != std::string::npos);
    CHECK(unknown.error().what.find("nowhere") == std::string::npos);
    CHECK_FALSE(database.value().prepare("  ").ok());
    auto wrong = database.value().prepare("SELECT ?1");
    REQUIRE(wrong.ok());
    CHECK(wrong.value().bind(9, std::int64_t{1}).step() == Step::Failed);
    CHECK_FALSE(database.value().integer("SELECT 'text'").ok());
    CHECK_FALSE(database.value().integer("SELECT 1 WHERE 0").ok());
}

TEST_CASE("statements stay valid when their connection moves", "[store][database]")
{
    auto made = Database::createInMemory();
    REQUIRE(made.ok());
    auto statement = made.value().prepare("SELECT 7");
    REQUIRE(statement.ok());
    const Database moved = std::move(made).value();
    CHECK(statement.value().step() == Step::Row);
}

TEST_CASE("a new database never takes the place of a file", "[store][database]")
{
    const QTemporaryDir folder;
    const auto file = in(folder, "a.sqlite");
    std::ofstream(file) << "precious";
    const auto made = Database::createNew(file);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::NotWritable);
    CHECK(std::filesystem::file_size(file) == 8);
}

TEST_CASE("the file that Filingscape installed opens for reading only", "[store][database]")
{
    const QTemporaryDir folder;
    const auto file = in(folder, "file:edition?mode=memory.sqlite");
    const auto edition = test::tinyEdition(2);
    REQUIRE(test::writeEditionFile(file, *edition.edition, edition.facts).ok());
    auto database = Database::openTrusted(file);
    REQUIRE(database.ok());
    CHECK(database.value().integer("SELECT count(*) FROM filing").value() == edition.edition->rows);
    const auto written = database.value().execute("DELETE FROM filing");
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().code == ErrorCode::NotWritable);
}

TEST_CASE("what is not an edition file is named for what it is", "[store][database]")
{
    const QTemporaryDir folder;
    CHECK(codeOfOpening(in(folder, "missing.sqlite")) == ErrorCode::NotFound);
    CHECK(codeOfOpening(folder.path().toStdString()) == ErrorCode::NotADatabase);
    std::ofstream(in(folder, "text.sqlite")) << std::string(1000, 'x');
    CHECK(codeOfOpening(in(folder, "text.sqlite")) == ErrorCode::NotADatabase);
    {
        auto other = Database::createNew(in(folder, "other.sqlite"));
        REQUIRE(other.ok());
        REQUIRE(other.value().execute("CREATE TABLE t (x); PRAGMA user_version=1").ok());
        auto newer = Database::createNew(in(folder, "newer.sqlite"));
        REQUIRE(newer.ok());
        REQUIRE(store::createSchema(newer.value()).ok());
        REQUIRE(
            newer.value().execute("PRAGMA user_version=" + std::to_string(store::schemaVersion + 1)).ok());
    }
    CHECK(codeOfOpening(in(folder, "other.sqlite")) == ErrorCode::ForeignSchema);
    CHECK(codeOfOpening(in(folder, "newer.sqlite")) == ErrorCode::NewerVersion);
}

TEST_CASE("a database in memory gives the bytes of a file", "[store][database]")
{
    const QTemporaryDir folder;
    const auto made = test::tinyEdition(6);
    const auto bytes = test::memoryDatabase(*made.edition, made.facts).serialized();
    REQUIRE(bytes.ok());
    const auto file = in(folder, "copy.sqlite");
    std::ofstream(file, std::ios::binary) << bytes.value();
    CHECK(Database::openTrusted(file).ok());
}
