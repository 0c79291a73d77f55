// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/data_numbers.h"

#include "tests/support/catch.h"

#include <cmath>
#include <limits>
#include <string>
#include <string_view>

using namespace filingscape;
using namespace std::string_view_literals;

TEST_CASE("only plain ASCII numbers are numbers", "[io][numbers]")
{
    CHECK(io::integerFrom("-12"sv) == -12);
    CHECK(io::integerFrom("9223372036854775807"sv) == std::numeric_limits<std::int64_t>::max());
    CHECK(io::integerFrom(QStringView(u"007")) == 7);
    for (const auto text : {""sv, " 1"sv, "1 "sv, "+1"sv, "1.0"sv, "1,000"sv, "0x1"sv,
             "9223372036854775808"sv, "1\0"sv, "\xD9\xA1"sv, "--1"sv, "-"sv})
        CHECK_FALSE(io::integerFrom(text));
    for (const auto text :
        {QStringView(u"\u0661"), QStringView(u"１"), QStringView(u"1\u200B"), QStringView()})
        CHECK_FALSE(io::integerFrom(text));

    CHECK(io::realFrom("1.5"sv) == 1.5);
    CHECK(io::realFrom(QStringView(u"-2e3")) == -2000.0);
    for (const auto text : {""sv, "1,5"sv, "nan"sv, "inf"sv, "-INF"sv, "1e999"sv, "0x1p3"sv, "1.5 "sv, "."sv})
        CHECK_FALSE(io::realFrom(text));
}

TEST_CASE("an ISO date names a day of the calendar", "[io][numbers]")
{
    CHECK(io::isoDate("2024-02-29"sv) == QDate(2024, 2, 29));
    CHECK(io::isoDate(QStringView(u"0001-01-01")) == QDate(1, 1, 1));
    CHECK(io::isoYear("2017-12-31"sv) == 2017);
    for (const auto text : {""sv, "2023-02-29"sv, "2024-13-01"sv, "2024-00-10"sv, "2024-1-01"sv, "20240101"sv,
             "2024-01-01T00:00"sv, "0000-01-01"sv, "-001-01-01"sv, "2024/01/01"sv, " 2024-01-1"sv,
             "24-01-2024"sv}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(io::isoDate(text));
        CHECK(io::isoYear(text) == domain::unknownYear);
    }
    CHECK_FALSE(io::isoDate(QStringView(u"٢٠٢٤-٠١-٠١")));
}

TEST_CASE("what is printed reads back to the same value", "[io][numbers]")
{
    for (const std::int64_t number : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{1'234'567},
             std::numeric_limits<std::int64_t>::min()})
        CHECK(io::integerFrom(std::string_view(io::dataText(number))) == number);
    for (const double number : {0.1, -1234.5, 1e300, 5e-324, 1.0 / 3.0, 0.0})
        CHECK(io::realFrom(std::string_view(io::dataText(number))) == number);
    for (QDate date(1999, 12, 30); date < QDate(2001, 3, 2); date = date.addDays(1))
        CHECK(io::isoDate(std::string_view(io::dataText(date))) == date);
    CHECK(io::dataText(std::numeric_limits<double>::infinity()).empty());
    CHECK(io::dataText(std::nan("")).empty());
    CHECK(io::dataText(QDate()).empty());
    CHECK(io::dataText(QDate(12024, 1, 1)).empty());
}
