// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fingerprint.h"

#include "app/io/sha256.h"
#include "app/store/cell_facts_loader.h"
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/figures_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/schema.h"
#include "app/store/untrusted.h"
#include "tests/store/hostile/files.h"
#include "tests/support/catch.h"

#include <string>

using namespace filingscape;

namespace {

constexpr auto contracts
    = "INSERT INTO edition VALUES (1, 'filings', 'F', 'sample', 'publication', 'office', 'filing',"
      " '2025-10-01', 's', 'l', 'm', 'c', 'f', 2, '');"
      "INSERT INTO edition VALUES (2, 'cells', 'C', 'census', 'family', 'first-filing-office', 'filing',"
      " '2024-12', 's', 'l', 'm', 'c', 'f', 2, '');"
      "INSERT INTO edition VALUES (3, 'figures', 'P', 'figures', 'family', 'inventor-location',"
      " 'publication', '2024-07-04', 's', 'l', 'm', 'c', 'f', 1, '');"
      "UPDATE edition SET fingerprint = replace(hex(zeroblob(32)), '0', '0');";

/// Ids fall while numbers rise, so that the order of lines is that of the numbers.
constexpr auto filings
    = "INSERT INTO result_list VALUES (4, 1, 'Q1', 'w', '2025-10-01', 1);"
      "INSERT INTO place VALUES (5, 1, 'CN', 'China'); INSERT INTO place VALUES (6, 1, 'US', 'USA');"
      "INSERT INTO technique VALUES (7, 1, 'GAN', 'GAN'); INSERT INTO technique VALUES (8, 1, 'VAE', 'VAE');"
      "INSERT INTO applicant VALUES (9, 1, 'Acme', ''); INSERT INTO applicant VALUES (10, 1, 'Other', '');"
      "INSERT INTO edition_years VALUES (1, 'filing', 2020, 2021);"
      "INSERT INTO filing VALUES (21, 1, 4, 'CN1A', 'CN', 'A', 'Größe', 'größe', '2019-05-06', '2020-01-02',"
      " NULL, NULL, 2019, 2020, NULL, NULL, 'G06N3/0475;G06T11/00', 1);"
      "INSERT INTO filing VALUES (20, 1, NULL, 'US2', 'US', '', 'T', 't', NULL, '2021-01-02', '2022-03-04',"
      " '2022-03-04', NULL, 2021, 2022, 2022, '', 0);"
      "INSERT INTO edition_years VALUES (1, 'priority', 2019, 2019);"
      "INSERT INTO edition_years VALUES (1, 'publication', 2022, 2022);"
      "INSERT INTO edition_years VALUES (1, 'grant', 2022, 2022);"
      "INSERT INTO filing_place VALUES (20, 6), (21, 5), (21, 6);"
      "INSERT INTO filing_technique VALUES (20, 8), (21, 8), (21, 7);"
      "INSERT INTO filing_applicant VALUES (21, 0, 10, 'OTHER'), (21, 1, 9, 'アクメ');";

constexpr auto cells
    = "INSERT INTO edition_years VALUES (2, 'filing', 2019, 2020);"
      "INSERT INTO place VALUES (31, 2, 'ZZ', 'Z'); INSERT INTO place VALUES (32, 2, 'AA', 'A');"
      "INSERT INTO technique VALUES (33, 2, 'All', 'All');"
      "INSERT INTO cell VALUES (2, 31, 33, 2019, 'applications', 10, 1), (2, 31, 33, 2019, 'grants', 0, 0),"
      " (2, 32, 33, 2020, 'applications', NULL, NULL), (2, 32, 33, 2020, 'grants', 7, 1);";

constexpr auto figures
    = "INSERT INTO published_figure VALUES ('a.b', 3, 'wipo', 'share', 2014, 2023, 'inventor', 'CN', '', '',"
      " 'model', 'GAN', 4.2, 'at_least', 'WIPO', 'https://x', 'n');"
      "INSERT INTO claim VALUES ('C1', 3, 'A1', 'article', '2024', 'words', 'a.b', '6', 'holds', 'why');";

store::Database database()
{
    auto made = store::Database::createInMemory();
    REQUIRE(made.ok());
    REQUIRE(store::createSchema(made.value()).ok());
    for (const auto* sql : {contracts, filings, cells, figures}) {
        const auto filled = made.value().execute(sql);
        INFO((filled ? "" : filled.error().detail));
        REQUIRE(filled.ok());
    }
    return std::move(made).value();
}

std::string fingerprint(const store::Database& database, const char* slug)
{
    const auto edition = store::loadEdition(database, slug);
    INFO((edition ? "" : edition.error().what));
    REQUIRE(edition.ok());
    const auto found = store::fingerprintOf(database, *edition.value());
    INFO((found ? "" : found.error().what));
    REQUIRE(found.ok());
    return found.value();
}

} // namespace

TEST_CASE("the canonical form is the one that is written down, line by line", "[store][fingerprint]")
{
    const auto made = database();
    CHECK(fingerprint(made, "filings")
        == io::sha256Hex("CN1A\x1f"
                         "CN\x1f"
                         "A\x1f"
                         "Größe\x1f"
                         "2019-05-06\x1f"
                         "2020-01-02\x1f\x1f\x1f"
                         "G06N3/0475\x1e"
                         "G06T11/00\x1f"
                         "1\x1f"
                         "Q1\x1f"
                         "CN\x1e"
                         "US\x1f"
                         "GAN\x1e"
                         "VAE\x1f"
                         "OTHER\x1d"
                         "Other\x1e"
                         "アクメ\x1d"
                         "Acme\n"
                         "US2\x1f"
                         "US\x1f\x1f"
                         "T\x1f\x1f"
                         "2021-01-02\x1f"
                         "2022-03-04\x1f"
                         "2022-03-04\x1f\x1f"
                         "0\x1f\x1f"
                         "US\x1f"
                         "VAE\x1f\n"));
    CHECK(fingerprint(made, "cells")
        == io::sha256Hex("AA\x1f"
                         "All\x1f"
                         "2020\x1f\x1f\x1f"
                         "7\x1f"
                         "1\n"
                         "ZZ\x1f"
                         "All\x1f"
                         "2019\x1f"
                         "10\x1f"
                         "1\x1f"
                         "0\x1f"
                         "0\n"));
    CHECK(fingerprint(made, "figures")
        == io::sha256Hex("a.b\x1fwipo\x1fshare\x1f"
                         "2014\x1f"
                         "2023\x1finventor\x1f"
                         "CN\x1f\x1f\x1fmodel\x1f"
                         "GAN\x1f"
                         "4.2\x1f"
                         "at_least\x1f"
                         "WIPO\x1fhttps://x\x1fn\n"
                         "C1\x1f"
                         "A1\x1f"
                         "article\x1f"
                         "2024\x1fwords\x1f"
                         "a.b\x1f"
                         "6\x1fholds\x1fwhy\n"));
}

TEST_CASE("the canonical form of figures ends with the contracts of their series", "[store][fingerprint]")
{
    auto made = database();
    const auto id = made.integer("SELECT id FROM edition WHERE slug = 'figures'");
    REQUIRE(id.ok());
    const auto row = [&](const char* values) {
        REQUIRE(
            made.execute("INSERT INTO figure_series VALUES (" + std::to_string(id.value()) + values).ok());
    };
    REQUIRE(made.execute("DELETE FROM claim; DELETE FROM published_figure").ok());
    row(", 'b', 'B', '', '', '', 'second')");
    row(", 'a', 'A', 'P', 'on fish', 'grant', 'first')");
    CHECK(fingerprint(made, "figures")
        == io::sha256Hex("a\x1f"
                         "A\x1fP\x1fon fish\x1fgrant\x1f"
                         "first\n"
                         "b\x1f"
                         "B\x1f\x1f\x1f\x1fsecond\n"));
}

TEST_CASE(
    "a fingerprint follows the rows and not the ids, names or contract around them", "[store][fingerprint]")
{
    auto made = database();
    const auto before = fingerprint(made, "filings");
    REQUIRE(made.execute("UPDATE edition SET title = 'Another'; UPDATE place SET name = 'Other name';"
                         "PRAGMA foreign_keys=OFF; UPDATE filing SET id = id + 1000;"
                         "UPDATE filing_place SET filing_id = filing_id + 1000;"
                         "UPDATE filing_technique SET filing_id = filing_id + 1000;"
                         "UPDATE filing_applicant SET filing_id = filing_id + 1000")
                .ok());
    CHECK(fingerprint(made, "filings") == before);
    REQUIRE(made.execute("UPDATE filing SET kind = 'B' WHERE number = 'CN1A'").ok());
    CHECK(fingerprint(made, "filings") != before);
}

TEST_CASE("rows that do not match are refused by every loader, with the reason", "[store][fingerprint]")
{
    auto made = database();
    const std::string reason = "The rows of the edition do not match its fingerprint.";
    const auto edition = [&](const char* slug) { return store::loadEdition(made, slug).value(); };
    CHECK(store::loadFilingFacts(made, *edition("filings"), store::WithTitles::No).error().what == reason);
    CHECK(store::loadCellFacts(made, *edition("cells")).error().what == reason);
    CHECK(store::loadFigures(made, "figures").error().what == reason);
    for (const auto* slug : {"filings", "cells", "figures"})
        REQUIRE(store::writeFingerprint(made, *edition(slug)).ok());
    CHECK(store::loadFilingFacts(made, *edition("filings"), store::WithTitles::No).ok());
    CHECK(store::loadCellFacts(made, *edition("cells")).ok());
    CHECK(store::loadFigures(made, "figures").ok());
}

TEST_CASE("a defective edition does not keep the others of its file from opening", "[store][fingerprint]")
{
    const test::ScratchFolder folder;
    for (const auto* defect : {"UPDATE edition SET licence = '' WHERE slug = 'cells'",
             "UPDATE cell SET value = 11 WHERE value = 10"}) {
        std::filesystem::remove(folder.file());
        test::writeThreeEditions(folder.file());
        test::runSql(folder.file(), defect);
        auto opened = store::openUntrusted(QString::fromStdString(folder.file().string()));
        REQUIRE(opened.ok());
        auto& file = opened.value();
        const auto known = store::editions(file);
        REQUIRE(known.ok());
        REQUIRE(known.value().size() == 3);
        CHECK(known.value()[1].slug == "cells");
        const auto filings = store::loadEdition(file, "synthetic");
        REQUIRE(filings.ok());
        CHECK(store::loadFilingFacts(file, *filings.value(), store::WithTitles::Yes).ok());
        CHECK(store::loadFigures(file, "figures").ok());
        const auto cells = store::loadEdition(file, "cells");
        CHECK(cells.ok() == !known.value()[1].refusal);
        if (cells)
            CHECK(store::loadCellFacts(file, *cells.value()).error().what
                == "The rows of the edition do not match its fingerprint.");
        else
            CHECK(cells.error().what == "The edition does not state its licence.");
    }
}
