// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/value_axis.h"

#include "app/figure/figure.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random.h"

#include <cmath>

using namespace filingscape;
using figure::Quantity;

namespace {

std::vector<double> ticksOf(double least, double top)
{
    return figure::logAxis(least, top).ticks;
}

} // namespace

TEST_CASE("a linear axis starts at zero and ends at a round number", "[figure][axis]")
{
    const auto axis = figure::linearAxis(97);
    CHECK(axis.ticks == std::vector<double>{0, 25, 50, 75, 100});
    CHECK(axis.height(0) == 0.0);
    CHECK(axis.height(50) == 0.5);
    CHECK(figure::linearAxis(0).ticks == std::vector<double>{0, 1});
    CHECK(figure::linearAxis(0.3).top == 1.0);
}

TEST_CASE("a log axis has decades for ticks and no place for zero", "[figure][axis]")
{
    CHECK(ticksOf(1, 154) == std::vector<double>{1, 10, 100});
    CHECK(figure::logAxis(1, 154).top == 200.0);
    CHECK(ticksOf(3, 4) == std::vector<double>{1, 10});
    CHECK(ticksOf(1000, 1000) == std::vector<double>{1000, 10'000});
    CHECK(ticksOf(1, 9'000'000).size() <= 5);
    const auto axis = figure::logAxis(1, 100);
    CHECK_FALSE(axis.height(0).has_value());
    CHECK(*axis.height(1) > 0.0); // one filing is not on the baseline, where zero is marked
    CHECK(*axis.height(1) < 0.15);
    CHECK_THAT(*axis.height(10) - *axis.height(1),
        Catch::Matchers::WithinAbs(*axis.height(100) - *axis.height(10), 1e-9));
    CHECK(axis.height(100) == 1.0);
}

TEST_CASE("ticks are written in the unit of the quantity", "[figure][axis]")
{
    const QLocale german(QLocale::German);
    CHECK(figure::tickText(1000, Quantity::Count, german) == QStringLiteral("1.000"));
    CHECK(figure::tickText(25, Quantity::Share, german) == QStringLiteral("25\u202f%"));
    CHECK(figure::tickText(0.1, Quantity::Share, german) == QStringLiteral("0,1\u202f%"));
    CHECK(figure::tickText(0.001, Quantity::Share, german) == QStringLiteral("0,001\u202f%"));
    CHECK(figure::tickText(0, Quantity::Share, german) == QStringLiteral("0\u202f%"));
}

TEST_CASE("a log axis holds its values with two to five ticks", "[figure][axis][property]")
{
    test::Random random(41);
    for (int i = 0; i < 20'000; ++i) {
        const double a = std::pow(10.0, random.unit() * 12 - 4);
        const double b = random.chance(0.2) ? a : std::pow(10.0, random.unit() * 12 - 4);
        const auto axis = figure::logAxis(std::min(a, b), std::max(a, b));
        CAPTURE(a, b);
        REQUIRE(axis.ticks.size() >= 2);
        REQUIRE(axis.ticks.size() <= 5);
        REQUIRE(axis.low < std::min(a, b));
        REQUIRE(axis.top >= std::max(a, b) * (1 - 1e-8));
        REQUIRE(axis.ticks.front() > axis.low);
        REQUIRE(axis.ticks.back() <= axis.top * (1 + 1e-8));
    }
}
