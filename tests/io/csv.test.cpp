// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/csv.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <utility>
#include <vector>

using namespace filingscape;
using namespace std::string_view_literals;

namespace {

std::vector<std::vector<std::string>> cells(const io::CsvTable& table)
{
    std::vector<std::vector<std::string>> result;
    for (const auto& row : table.rows()) {
        result.emplace_back();
        for (const auto& field : row)
            result.back().push_back(field.text);
    }
    return result;
}

} // namespace

TEST_CASE("quoted fields may hold commas, quotes and line ends", "[io][csv]")
{
    const auto table = io::parseCsv("a,b\n\"x,y\",\"say \"\"no\"\"\"\n\"two\nlines\",\r\n", "facts.csv");
    REQUIRE(table);
    CHECK(cells(table.value())
        == std::vector<std::vector<std::string>>{{"x,y", "say \"no\""}, {"two\nlines", ""}});
}

TEST_CASE("every field knows the line and the character it begins at", "[io][csv]")
{
    const auto table = io::parseCsv("\xEF\xBB\xBFname,n\n\"谷歌\n有限\",1\nb,\"2\"", "facts.csv");
    REQUIRE(table);
    CHECK(table.value().header()[1].at == io::CsvPosition{1, 6});
    CHECK(table.value().rows()[0][0].at == io::CsvPosition{2, 1});
    CHECK(table.value().rows()[0][1].at == io::CsvPosition{3, 5});
    CHECK(table.value().rows()[1][1].at == io::CsvPosition{4, 3});
    const auto error = table.value().badFact(table.value().rows()[1][1], "This is no year.");
    CHECK(error
        == domain::Error{domain::ErrorCode::BadFact, "This is no year.", "facts.csv", "line 4, column 3"});
}

TEST_CASE("columns are found by name and the missing ones are named", "[io][csv]")
{
    const auto table = io::parseCsv("a,b,c\n1,2,3\n", "facts.csv");
    REQUIRE(table);
    CHECK(table.value().column("c") == 2U);
    CHECK_FALSE(table.value().column("C"));
    CHECK(table.value().columns({"c", "a"}).value() == std::vector<std::size_t>{2, 0});
    const auto missing = table.value().columns({"a", "x", "y"});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().what == "The header lacks a column: x, y.");
}

TEST_CASE("a header alone is a table without rows", "[io][csv]")
{
    const auto table = io::parseCsv("a,b", "facts.csv");
    REQUIRE(table);
    CHECK(table.value().rows().empty());
}

TEST_CASE("defective facts are refused with the place of the defect", "[io][csv]")
{
    const std::vector<std::pair<std::string_view, std::string>> defects{
        {"", "line 1, column 1"}, {"a,b\n1,\"2\n3,4\n", "line 2, column 3"}, // quote never closed
        {"a,b\n1,\"2\"3\n", "line 2, column 6"}, // text after a closing quote
        {"a,b\n1,2\"3\n", "line 2, column 4"}, // quote inside an unquoted field
        {"a,b\n1,2\r3,4\n", "line 2, column 4"}, // lone carriage return
        {"a,b\n1,2\n3\n", "line 3, column 1"}, // too short
        {"a,b\n1,2,3\n", "line 2, column 1"}, // too long
        {"a,b\n1,2\n\n", "line 3, column 1"}, // blank line
        {"a,b\n1,2\n3,\xC3(\n", "line 3, column 1"}, // broken UTF-8
        {"a,b\n1,\xED\xA0\x80\n", "line 2, column 1"}, // a surrogate in UTF-8
        {"a,b\n1,\xC0\xAF\n", "line 2, column 1"}, // overlong
        {"a,b\n1,2\xE8", "line 2, column 1"}, // cut in a character
        {"a,b\n1,\0\n"sv, "line 2, column 3"}, {"a,,b\n", "line 1, column 3"}, // a column without a name
        {"a,b,a\n", "line 1, column 5"}, // a name twice
    };
    for (const auto& [bytes, place] : defects) {
        CAPTURE(place, std::string(bytes));
        const auto table = io::parseCsv(bytes, "facts.csv");
        REQUIRE_FALSE(table);
        CHECK(table.error().code == domain::ErrorCode::BadFact);
        CHECK(table.error().file == "facts.csv");
        CHECK(table.error().detail == place);
        CHECK(table.error().what.back() == '.');
    }
}

TEST_CASE("a table written with quotes everywhere reads back as it was", "[io][csv]")
{
    const std::vector<std::string> nasty{
        "", ",", "\"", "\"\"", "\n", "\r\n", "a\rb", " x ", "=1+1", "İ", "𝄞"};
    std::string bytes = "\"c\"\n";
    for (const auto& text : nasty) {
        std::string escaped;
        for (const char c : text)
            escaped += c == '"' ? std::string("\"\"") : std::string(1, c);
        bytes += '"' + escaped + "\"\n";
    }
    const auto table = io::parseCsv(bytes, "facts.csv");
    REQUIRE(table);
    REQUIRE(table.value().rows().size() == nasty.size());
    for (std::size_t i = 0; i < nasty.size(); ++i)
        CHECK(table.value().rows()[i][0].text == nasty[i]);
}

TEST_CASE("reading a facts file names the file that is missing", "[io][csv]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("none.csv"));
    const auto table = io::readCsv(path);
    REQUIRE_FALSE(table);
    CHECK(table.error().code == domain::ErrorCode::NotFound);
    CHECK(table.error().file == path.toStdString());
}
