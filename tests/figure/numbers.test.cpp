// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/numbers.h"

#include "tests/support/qt_strings.h"
#include "tests/support/random.h"

using namespace filingscape;
using domain::Count;

namespace {

const QLocale english(QLocale::English);
const QLocale german(QLocale::German);

QString share(std::int64_t part, std::int64_t whole)
{
    return figure::shareText(part, whole, english);
}

/// 1, 2, 2.5 or 5 times a power of ten.
bool isRound(std::int64_t step)
{
    while (step % 10 == 0)
        step /= 10;
    return step == 1 || step == 2 || step == 5 || step == 25;
}

std::string whatIsWrong(std::int64_t value, int mostSteps, figure::RoundAxis axis)
{
    if (axis.top < value)
        return "does not hold the value";
    if (axis.top % axis.step != 0 || axis.top / axis.step > mostSteps)
        return "has a broken step or too many";
    if (!isRound(axis.step))
        return "has a step that is not round";
    // A whole step more than needed would be empty room.
    if (value > 0 && axis.top - axis.step >= value)
        return "is higher than its steps ask for";
    return {};
}

} // namespace

TEST_CASE("counts are grouped by the locale and an unknown one is a dash", "[figure][numbers]")
{
    CHECK(figure::countText(2825, english) == QStringLiteral("2,825"));
    CHECK(figure::countText(2825, german) == QStringLiteral("2.825"));
    CHECK(figure::countText(0, english) == QStringLiteral("0"));
    CHECK(figure::countText(Count::unknown(), english) == QStringLiteral("–"));
}

TEST_CASE("shares have one decimal below ten per cent and none above", "[figure][numbers]")
{
    const QString space(QChar(u'\u202f'));
    CHECK(share(0, 10) == QStringLiteral("0") + space + QStringLiteral("%"));
    CHECK(share(10, 10) == QStringLiteral("100") + space + QStringLiteral("%"));
    CHECK(share(994, 10'000) == QStringLiteral("9.9") + space + QStringLiteral("%"));
    CHECK(share(995, 10'000) == QStringLiteral("10") + space + QStringLiteral("%"));
    CHECK(share(1, 3) == QStringLiteral("33") + space + QStringLiteral("%"));
    CHECK(share(5, 10'000) == QStringLiteral("0.1") + space + QStringLiteral("%"));
    CHECK(share(4, 10'000)
        == QStringLiteral("<") + space + QStringLiteral("0.1") + space + QStringLiteral("%"));
    CHECK(figure::shareText(1, 20, german) == QStringLiteral("5,0") + space + QStringLiteral("%"));
}

TEST_CASE("a share without a base or of something unknown is a dash", "[figure][numbers]")
{
    const auto dash = QStringLiteral("–");
    CHECK(share(0, 0) == dash);
    CHECK(figure::shareText(Count::unknown(), 10, english) == dash);
    CHECK(figure::shareText(3, Count::unknown(), english) == dash);
}

TEST_CASE("part of a whole never reads as all or nothing of it", "[figure][numbers]")
{
    const QString space(QChar(u'\u202f'));
    CHECK(share(1, 1'000'000) != share(0, 1'000'000));
    CHECK(share(999'999, 1'000'000) != share(1'000'000, 1'000'000));
    CHECK(
        share(996, 1000) == QStringLiteral(">") + space + QStringLiteral("99") + space + QStringLiteral("%"));
    CHECK(share(994, 1000) == QStringLiteral("99") + space + QStringLiteral("%"));
}

TEST_CASE("known axes are what a person would draw", "[figure][numbers]")
{
    CHECK(figure::roundAxis(0) == figure::RoundAxis{1, 1});
    CHECK(figure::roundAxis(3) == figure::RoundAxis{3, 1});
    CHECK(figure::roundAxis(5) == figure::RoundAxis{6, 2});
    CHECK(figure::roundAxis(97) == figure::RoundAxis{100, 25});
    CHECK(figure::roundAxis(101) == figure::RoundAxis{150, 50});
    CHECK(figure::roundAxis(2825) == figure::RoundAxis{3000, 1000});
}

TEST_CASE("an axis holds its value in few round steps and wastes none", "[figure][numbers][property]")
{
    test::Random random(7);
    std::string wrong;
    const auto look = [&wrong](std::int64_t value, int mostSteps) {
        const auto axis = figure::roundAxis(value, mostSteps);
        const auto complaint = whatIsWrong(value, mostSteps, axis);
        if (wrong.empty() && !complaint.empty())
            wrong = std::to_string(value) + " in " + std::to_string(mostSteps) + ": " + complaint;
    };
    for (std::int64_t value = 0; value < 3000; ++value) {
        for (int mostSteps = 1; mostSteps <= 6; ++mostSteps)
            look(value, mostSteps);
    }
    for (int i = 0; i < 20'000; ++i) {
        const auto magnitude = std::uint64_t{1} << random.below(50);
        look(static_cast<std::int64_t>(random.below(magnitude)), 1 + static_cast<int>(random.below(8)));
    }
    CHECK(wrong == std::string());
}
