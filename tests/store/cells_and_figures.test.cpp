// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cell_facts_loader.h"
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/figures_loader.h"
#include "app/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/edition_writer.h"

#include <limits>
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
    CHECK(edition.value()->holdsCounts);
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
    CHECK(complaint("UPDATE cell SET value = 1000000001 WHERE technique_id = 5")
        == "The database has more families in a cell than patent documents were ever published.");
    CHECK(complaint("UPDATE cell SET value = 9000000000000000000 WHERE technique_id = 5")
        == "The database has more families in a cell than patent documents were ever published.");
    CHECK(complaint("UPDATE cell SET value = 1000000000 WHERE technique_id = 5").empty());
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

TEST_CASE("no sum over the cells of an edition leaves its 64 bits", "[store][cells]")
{
    constexpr auto largest = std::numeric_limits<std::int64_t>::max();
    CHECK(largestCell <= largest / static_cast<std::int64_t>(mostCells * measureCount));
}

TEST_CASE("figures that cannot be are refused", "[store][figures][broken]")
{
    const auto complaintOf = [](const std::string& change) {
        const auto made = database("UPDATE edition SET kind = 'figures', row_count = 1; INSERT INTO"
                                   " published_figure VALUES ('a', 7, 's', 'm', 2014, 2023, '', '', '', '',"
                                   " '', '', 1.5, 'exact', 'source', '', '');"
            + change);
        const auto set = store::loadFigures(made, "cells");
        return set ? std::string() : set.error().what;
    };
    CHECK(complaintOf("").empty());
    CHECK(complaintOf("UPDATE published_figure SET value = -5")
        == "The database has a negative figure of something that is counted.");
    CHECK(complaintOf("UPDATE published_figure SET value = -5, measure = 'percent_per_year'").empty());
    CHECK(complaintOf("UPDATE published_figure SET value = 1e307")
        == "The database has a figure that is larger than any count can be.");
    CHECK(complaintOf("UPDATE published_figure SET value = 9e999")
        == "The database holds something else where a number is expected.");
    CHECK(complaintOf("UPDATE published_figure SET period_from = 2023, period_to = 2014")
        == "The database has a figure whose years are not in order.");
}

TEST_CASE("what a series is called and counts comes with its file", "[store][figures]")
{
    const std::string figures = "UPDATE edition SET kind = 'figures', row_count = 1; INSERT INTO"
                                " published_figure VALUES ('a', 7, 'wipo', 'm', 2014, 2023, '', '', '', '',"
                                " '', '', 1.5, 'exact', 'source', '', '');";
    const std::string entry = "INSERT INTO figure_series VALUES (7, 'wipo', 'My own', '', 'on fish', 'grant',"
                              " 'One fish each.');";
    auto made = database(figures + entry);
    const auto set = store::loadFigures(made, "cells");
    REQUIRE(set.ok());
    REQUIRE(set.value().series.contains("wipo"));
    CHECK(set.value().series.at("wipo")
        == FigureSeries{"My own", "", "on fish", DateBasis::Grant, "One fish each."});
    REQUIRE(made.execute("UPDATE figure_series SET contract = 'Two fish each.'").ok());
    const auto changed = store::loadFigures(made, "cells");
    REQUIRE_FALSE(changed.ok());
    CHECK(changed.error().what == "The rows of the edition do not match its fingerprint.");
    CHECK(store::loadFigures(database(figures), "cells").value().series.empty());
    CHECK_FALSE(
        store::loadFigures(database(figures + entry + "UPDATE figure_series SET contract = ''"), "cells")
            .ok());
}

TEST_CASE("a file of version 1 has no contracts of series and is read", "[store][figures]")
{
    const auto made = database("UPDATE edition SET kind = 'figures', row_count = 1; INSERT INTO"
                               " published_figure VALUES ('a', 7, 's', 'm', 2014, 2023, '', '', '', '', '',"
                               " '', 1.5, 'exact', 'source', '', ''); DROP TABLE figure_series;"
                               "PRAGMA user_version = 1");
    const auto set = store::loadFigures(made, "cells");
    REQUIRE(set.ok());
    CHECK(set.value().figures.size() == 1);
    CHECK(set.value().series.empty());
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
