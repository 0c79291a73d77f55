// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "ui/window/sentence_flow.h"

using namespace filingscape;
using ui::flowed;
using ui::FlowItem;

TEST_CASE("words stand in lines, and what clings is not torn off", "[ui][geometry][sentence]")
{
    const std::vector<FlowItem> items{{30.0, true}, {30.0, true}, {5.0, false}, {30.0, true}};
    const auto wide = flowed(items, 200.0, 4.0, 20.0);
    CHECK(wide.lines == 1);
    CHECK(wide.places[1].x() == 34.0);
    CHECK(wide.places[2].x() == 64.0); // right after the word before
    CHECK(wide.places[3].x() == 73.0);
    const auto narrow = flowed(items, 66.0, 4.0, 20.0);
    CHECK(narrow.lines == 3); // the second word takes its comma along
    CHECK(narrow.places[1] == QPointF(0.0, 20.0));
    CHECK(narrow.places[2] == QPointF(30.0, 20.0));
    CHECK(narrow.places[3] == QPointF(0.0, 40.0));
    CHECK(flowed({}, 100.0, 4.0, 20.0).lines == 0);
    CHECK(flowed({{500.0, true}}, 100.0, 4.0, 20.0).lines == 1);
}

TEST_CASE("no line is wider than it may be and no two words meet, for any words", "[ui][geometry][sentence]")
{
    test::Random random(7);
    for (int round = 0; round < 500; ++round) {
        std::vector<FlowItem> items;
        for (auto left = random.below(40); left > 0; --left)
            items.push_back({1.0 + static_cast<double>(random.below(60)), random.chance(0.8)});
        const double width = 70.0 + static_cast<double>(random.below(400));
        const auto flow = flowed(items, width, 4.0, 20.0);
        REQUIRE(flow.places.size() == items.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            const bool isAlone
                = items[i].hasSpaceBefore && (i + 1 == items.size() || items[i + 1].hasSpaceBefore);
            if (isAlone)
                CHECK(flow.places[i].x() + items[i].width <= width);
            if (i > 0 && flow.places[i].y() == flow.places[i - 1].y())
                CHECK(flow.places[i].x() >= flow.places[i - 1].x() + items[i - 1].width);
            else if (i > 0)
                CHECK(items[i].hasSpaceBefore);
        }
    }
}
