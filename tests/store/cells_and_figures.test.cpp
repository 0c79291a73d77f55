// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cell_facts_loader.h"
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/figures_loader.h"
#include "app/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"

#include <string>

using namespace filingscape;
using namespace filingscape::domain;

namespace {

constexpr auto contract = "INSERT INTO edition VALUES (7, 'cells', 'Cells', 'census', 'family',"
                          " 'first-filing-office', 'filing', '2024-12', 's', 'l', 'm', 'c',"
                          " 'f00df00df00df00df00df00df00df00df00df00df00df00df00df00df00df00d', 3, '');"
                          "INSERT INTO edition_years VALUES (7, 'filing', 2019, 2020);"
                          "INSERT INTO place VALUES (4, 7, 'AA', 'Aland');"
                          "INSERT INTO technique VALUES (5, 7, 'All', 'All');"
                          "INSERT INTO technique VALUES (6, 7, 'Part', 'Part');"
                          "INSERT INTO cell VALUES (7, 4, 5, 2019, 'applications', 10, 1);"
                          "INSERT INTO cell VALUES (7, 4, 5, 2020, 'applications', 0, 0);"
                          "INSERT INTO cell VALUES (7, 4, 6, 2019, 'applications', 4, 1);"
                          "INSERT INTO cell VALUES (7, 4, 5, 2019, 'grants', NULL, NULL);";

store::Database database(const std::string& change = {})
{
    auto made = store::Database::createInMemory();
    REQUIRE(made.ok());
    REQUIRE(store::createSchema(made.value()).ok());
    const auto filled = made.value().execute(
        "PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF;" + std::string(contract) + change);
    INFO((filled ? "" : filled.error().detail));
    REQUIRE(filled.ok());
    // The fingerprint is that of the change, so that the defect itself is what is found.
    if (const auto edition = store::loadEdition(made.value(), "cells"))
        static_cast<void>(test::stamp(made.value(), *edition.value()));
    return std::move(made).value();
}

std::string complaint(const std::string& change)
{
    const auto changed = database(change);
    const auto edition = store::loadEdition(changed, "cells");
    REQUIRE(edition.ok());
    const auto facts = store::loadCellFacts(changed, *edition.value());
    return facts ? "" : facts.error().what;
}

} // namespace

TEST_CASE("cells are loaded as published: zero, unknown and incomplete apart", "[store][cells]")
{
    const auto cells = database();
    const auto edition = store::loadEdition(cells, "cells");
    REQUIRE(edition.ok());
    CHECK(store::holdsCells(cells, *edition.value()).value());
    const auto loaded = store::loadCellFacts(cells, *edition.value());
    REQUIRE(loaded.ok());
    const auto& facts = loaded.value();
    CHECK(facts.at(Measure::Applications, {0}, {0}, 2019).value == Count(10));
    CHECK_FALSE(facts.at(Measure::Applications, {0}, {0}, 2019).isIncomplete);
    CHECK(facts.at(Measure::Applications, {0}, {0}, 2020).value == Count(0));
    CHECK(facts.at(Measure::Applications, {0}, {0}, 2020).isIncomplete);
    CHECK(facts.at(Measure::Applications, {0}, {1}, 2020).value == Count::unknown());
    CHECK(facts.at(Measure::Grants, {0}, {0}, 2019).value == Count::unknown());
}

TEST_CASE("cells that cannot be are refused", "[store][cells][broken]")
{
    CHECK(complaint("").empty());
    CHECK(complaint("UPDATE cell SET value = -2 WHERE year = 2020")
        == "The database has a negative number of families.");
    CHECK(complaint("UPDATE cell SET value = 11 WHERE technique_id = 6")
        == "A field of the edition has more than the total of its place and year.");
    CHECK(complaint("UPDATE cell SET year = 2021 WHERE year = 2020")
        == "The database has a cell of a place, field or year that its edition does not have.");
    CHECK(complaint("UPDATE cell SET place_id = 9 WHERE year = 2020")
        == "The database has a cell of a place, field or year that its edition does not have.");
    CHECK(complaint("UPDATE cell SET measure = 'models' WHERE year = 2020")
        == "The database holds a word that this version does not know.");
    CHECK(complaint("DELETE FROM cell WHERE year = 2020") == "The edition states another number of cells.");
    CHECK(complaint("DELETE FROM edition_years") == "The edition has no years or no fields.");
}

TEST_CASE("a claim about a figure that is not there is refused", "[store][figures][broken]")
{
    const std::string figure = "UPDATE edition SET kind = 'figures'; INSERT INTO published_figure VALUES "
                               "('a.b', 7, 's', 'm', 2014, 2023, '', '', '', '',"
                               " '', '', 1.5, 'exact', 'source', '', '');";
    const auto claim = [](const std::string& ids) {
        return "INSERT INTO claim VALUES ('C1', 7, 'A1', 'article', '2024', 'words', '" + ids
            + "', '', 'holds', '');UPDATE edition SET row_count = 1;";
    };
    const auto sound = store::loadFigures(database(figure + claim("a.b/a.b")), "cells");
    REQUIRE(sound.ok());
    CHECK(sound.value().figures.front().value == 1.5);
    CHECK(sound.value().claims.front().figures == std::vector<std::size_t>{0, 0});

    const auto dangling = store::loadFigures(database(figure + claim("a.c")), "cells");
    REQUIRE_FALSE(dangling.ok());
    CHECK(dangling.error().what == "A claim rests on a figure that the database does not have.");
    CHECK_FALSE(store::loadFigures(database(figure + "UPDATE edition SET row_count = 2"), "cells").ok());
    CHECK(store::loadFigures(database(), "nowhere").error().code == ErrorCode::NotFound);
    CHECK(store::loadFigures(database(), "cells").error().code == ErrorCode::ForeignSchema);
    CHECK_FALSE(
        store::loadFigures(database(figure + "UPDATE published_figure SET qualifier = 'sure'"), "cells")
            .ok());
}
