// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mark_walker.h"

#include "tests/support/catch.h"
#include "tests/support/random.h"
#include "tests/ui/figures.h"

#include <set>

using namespace filingscape;
using ui::MarkIndex;
using ui::MarkSpot;
using ui::MarkStep;
using ui::walked;

namespace {

/// One spot a known count, higher counts higher up.
std::vector<MarkSpot> lines(const std::vector<std::vector<int>>& heights)
{
    std::vector<MarkSpot> spots;
    for (std::size_t series = 0; series < heights.size(); ++series) {
        for (std::size_t point = 0; point < heights[series].size(); ++point) {
            if (heights[series][point] >= 0)
                spots.push_back({{series, point},
                    {10.0 * static_cast<double>(point), 100.0 - heights[series][point]}, {}});
        }
    }
    return spots;
}

std::vector<MarkSpot> bars(std::size_t count)
{
    std::vector<MarkSpot> spots;
    for (std::size_t i = 0; i < count; ++i)
        spots.push_back({{i, 0}, {50.0, 20.0 * static_cast<double>(i)}, {}});
    return spots;
}

} // namespace

TEST_CASE("left and right keep the line and pass over years that are not known", "[ui][keyboard]")
{
    const auto spots = lines({{1, -1, 3, 4}, {9, 9, 9, 9}});
    CHECK(walked(spots, MarkIndex{0, 0}, MarkStep::Right) == MarkIndex{0, 2});
    CHECK(walked(spots, MarkIndex{0, 2}, MarkStep::Left) == MarkIndex{0, 0});
    CHECK(walked(spots, MarkIndex{0, 0}, MarkStep::Left) == MarkIndex{0, 0});
    CHECK(walked(spots, MarkIndex{0, 3}, MarkStep::Right) == MarkIndex{0, 3});
    CHECK(walked(spots, MarkIndex{0, 2}, MarkStep::First) == MarkIndex{0, 0});
    CHECK(walked(spots, MarkIndex{0, 2}, MarkStep::Last) == MarkIndex{0, 3});
}

TEST_CASE("up and down go as the lines are drawn in that year", "[ui][keyboard]")
{
    const auto spots = lines({{5, 1}, {7, 2}, {5, 9}});
    CHECK(walked(spots, MarkIndex{1, 0}, MarkStep::Down) == MarkIndex{0, 0});
    CHECK(walked(spots, MarkIndex{0, 0}, MarkStep::Down) == MarkIndex{2, 0}); // of one height
    CHECK(walked(spots, MarkIndex{2, 0}, MarkStep::Up) == MarkIndex{0, 0});
    CHECK(walked(spots, MarkIndex{2, 0}, MarkStep::Down) == MarkIndex{2, 0});
    CHECK(walked(spots, MarkIndex{0, 1}, MarkStep::Up) == MarkIndex{1, 1});
}

TEST_CASE("bars are walked up and down, first and last are theirs", "[ui][keyboard]")
{
    const auto spots = bars(4);
    CHECK(walked(spots, std::nullopt, MarkStep::Down) == MarkIndex{0, 0});
    CHECK(walked(spots, MarkIndex{0, 0}, MarkStep::Down) == MarkIndex{1, 0});
    CHECK(walked(spots, MarkIndex{1, 0}, MarkStep::Left) == MarkIndex{1, 0});
    CHECK(walked(spots, MarkIndex{1, 0}, MarkStep::Right) == MarkIndex{1, 0});
    CHECK(walked(spots, MarkIndex{1, 0}, MarkStep::Last) == MarkIndex{3, 0});
    CHECK(walked(spots, MarkIndex{3, 0}, MarkStep::First) == MarkIndex{0, 0});
}

TEST_CASE(
    "the first step, or one from a mark that is gone, enters at the highest line's end", "[ui][keyboard]")
{
    const auto spots = lines({{5, 1}, {7, 8}, {5, 3}});
    CHECK(walked(spots, std::nullopt, MarkStep::Left) == MarkIndex{1, 1});
    CHECK(walked(spots, MarkIndex{7, 7}, MarkStep::Up) == MarkIndex{1, 1});
    CHECK_FALSE(walked({}, std::nullopt, MarkStep::Up));
}

TEST_CASE("every mark of a random chart can be reached from every other", "[ui][keyboard]")
{
    test::Random random(20);
    for (int round = 0; round < 50; ++round) {
        std::vector<std::vector<int>> heights(1 + random.below(5), std::vector<int>(1 + random.below(6)));
        for (auto& line : heights) {
            for (auto& height : line)
                height = static_cast<int>(random.below(4));
        }
        const auto spots = lines(heights);
        std::set<std::pair<std::size_t, std::size_t>> seen;
        std::vector<MarkIndex> open{*walked(spots, std::nullopt, MarkStep::Up)};
        while (!open.empty()) {
            const auto mark = open.back();
            open.pop_back();
            if (!seen.emplace(mark.series, mark.point).second)
                continue;
            for (const auto step : {MarkStep::Left, MarkStep::Right, MarkStep::Up, MarkStep::Down})
                open.push_back(*walked(spots, mark, step));
        }
        REQUIRE(seen.size() == spots.size());
    }
}

TEST_CASE("a mark is found again by who and when it stands for", "[ui][keyboard]")
{
    const auto before = test::barsFigure(test::strainingNames(), {5, 4, 3});
    const auto after = test::barsFigure(test::strainingNames(), {1, 4});
    const auto key = ui::keyOf(*before, {1, 0});
    REQUIRE(key);
    CHECK(ui::findMark(*after, *key) == MarkIndex{1, 0});
    CHECK_FALSE(ui::findMark(*after, *ui::keyOf(*before, {2, 0})));
    CHECK_FALSE(ui::keyOf(*before, {3, 0}));

    const auto lines = test::linesFigure({QStringLiteral("Diffusion")}, {{1, 2, 3}});
    const auto point = ui::keyOf(*lines, {0, 2});
    REQUIRE(point);
    CHECK(point->year == 2021);
    CHECK(ui::findMark(*lines, *point) == MarkIndex{0, 2});
    CHECK_FALSE(ui::findMark(*test::linesFigure({QStringLiteral("Diffusion")}, {{1, 2}}), *point));
}
