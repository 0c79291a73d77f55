// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "ui/filters/year_slider_geometry.h"

using namespace filingscape;
using domain::Year;
using domain::YearRange;
using ui::YearSliderGeometry;
using Part = YearSliderGeometry::Part;

namespace {

const YearRange axis(2014, 2025);

/// Twelve years of 20 pixels, from 8.
const YearSliderGeometry wide{QRectF(8, 4, 240, 50), axis, 14.0};

} // namespace

TEST_CASE("years and pixels map both ways", "[ui][geometry][year-slider]")
{
    CHECK(wide.columnWidth() == 20.0);
    CHECK(wide.edge(2014) == 8.0);
    CHECK(wide.edge(2026) == 248.0);
    for (Year year = axis.first; year <= axis.last; ++year) {
        CHECK(wide.yearAt(wide.column(year).center().x()) == year);
        CHECK(wide.yearAt(wide.edge(year)) == year);
    }
    CHECK(wide.yearAt(-500) == 2014);
    CHECK(wide.yearAt(5000) == 2025);
}

TEST_CASE("a press takes the handle under it, the range between, or the nearer handle",
    "[ui][geometry][year-slider]")
{
    const YearRange range(2016, 2020); // handles at 48 and 148
    CHECK(wide.partAt(48, range) == Part::First);
    CHECK(wide.partAt(60, range) == Part::First);
    CHECK(wide.partAt(100, range) == Part::Between);
    CHECK(wide.partAt(140, range) == Part::Last);
    CHECK(wide.partAt(148, range) == Part::Last);
    CHECK(wide.partAt(10, range) == Part::First);
    CHECK(wide.partAt(240, range) == Part::Last);
}

TEST_CASE("all three parts of a one-year range can be taken hold of", "[ui][geometry][year-slider]")
{
    const YearRange range(2018, 2018); // from 88 to 108
    CHECK(wide.partAt(88, range) == Part::First);
    CHECK(wide.partAt(80, range) == Part::First);
    CHECK(wide.partAt(98, range) == Part::Between);
    CHECK(wide.partAt(108, range) == Part::Last);
    CHECK(wide.partAt(116, range) == Part::Last);
    // At either end of the axis as well.
    for (const Year end : {axis.first, axis.last}) {
        const auto column = wide.column(end);
        CHECK(wide.partAt(column.left(), {end, end}) == Part::First);
        CHECK(wide.partAt(column.center().x(), {end, end}) == Part::Between);
        CHECK(wide.partAt(column.right(), {end, end}) == Part::Last);
    }
}

TEST_CASE("a drag moves by whole columns from where it began", "[ui][geometry][year-slider]")
{
    const YearRange start(2016, 2020);
    CHECK(wide.dragged(Part::First, start, 50, 59) == start);
    CHECK(wide.dragged(Part::First, start, 50, 61) == YearRange(2017, 2020));
    CHECK(wide.dragged(Part::First, start, 50, -1000) == YearRange(2014, 2020));
    CHECK(wide.dragged(Part::First, start, 50, 1000) == YearRange(2020, 2020));
    CHECK(wide.dragged(Part::Last, start, 150, 0) == YearRange(2016, 2016));
    CHECK(wide.dragged(Part::Last, start, 150, 1000) == YearRange(2016, 2025));
    CHECK(wide.dragged(Part::Between, start, 100, 140) == YearRange(2018, 2022));
    CHECK(wide.dragged(Part::Between, start, 100, 1000) == YearRange(2021, 2025));
    CHECK(wide.dragged(Part::Between, start, 100, -1000) == YearRange(2014, 2018));
}

TEST_CASE("no drag crosses the handles, leaves the axis or changes the length of a moved range",
    "[ui][geometry][year-slider][property]")
{
    test::Random random(31);
    for (int round = 0; round < 5000; ++round) {
        const auto first = static_cast<Year>(1990 + random.below(30));
        const YearRange years(first, static_cast<Year>(first + random.below(40)));
        const YearSliderGeometry geometry{QRectF(8, 4, 1 + random.unit() * 400, 50), years, 14.0};
        const auto any = [&] { return static_cast<Year>(years.first + random.below(years.size())); };
        const YearRange start(any(), any());
        const double press = random.unit() * 420;
        const double release = random.unit() * 2000 - 800;
        const auto part = geometry.partAt(press, start);
        const auto range = geometry.dragged(part, start, press, release);
        REQUIRE(range.first <= range.last);
        REQUIRE(years.contains(range.first));
        REQUIRE(years.contains(range.last));
        if (part == Part::First)
            REQUIRE(range.last == start.last);
        else if (part == Part::Last)
            REQUIRE(range.first == start.first);
        else
            REQUIRE(range.size() == start.size());
        REQUIRE(geometry.dragged(part, start, press, press) == start);
    }
}
