// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_table.h"

#include "app/figure/figures.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

using namespace filingscape;
using namespace filingscape::domain;
using figure::Quantity;
using figure::Split;

namespace {

const QLocale german(QLocale::German);
const auto unknown = Count::unknown();

Result sample(Filter filter = {})
{
    auto result = test::zeroResult(test::sampleEdition(), std::move(filter));
    test::setColumn(result.byYearPlace, 0, {1500, 0, unknown, 0, 10, 2, 1});
    test::setColumn(result.byYearPlace, 1, {500, 0, 1, 0, 8, 9, 1});
    result.byYear = {2000, 0, 3, 0, 18, 11, 2};
    return result;
}

figure::FigureTable table(Quantity quantity, Filter filter = {})
{
    figure::TimeOptions options;
    options.choice.split = Split::Place;
    options.choice.quantity = quantity;
    return figure::tableOf(figure::timeFigure(sample(std::move(filter)), options), german);
}

QStringList titles(const figure::FigureTable& table)
{
    QStringList list;
    for (const auto& column : table.columns)
        list << column.title.data;
    return list;
}

QStringList texts(const figure::FigureTable& table, std::size_t row, QString figure::TableCell::*part)
{
    QStringList list;
    for (const auto& cell : table.rows.at(row))
        list << cell.*part;
    return list;
}

QStringList words(std::initializer_list<const char*> list)
{
    QStringList made;
    for (const char* word : list)
        made << QString::fromUtf8(word);
    return made;
}

} // namespace

TEST_CASE("a table of years has a row a year and a column a line", "[figure][table]")
{
    const auto counts = table(Quantity::Count);
    CHECK(titles(counts) == words({"Year", "China", "United States", "All filings", "Note"}));
    REQUIRE(counts.rows.size() == 7);
    CHECK(texts(counts, 0, &figure::TableCell::text) == words({"2019", "1.500", "500", "2.000", ""}));
    CHECK(texts(counts, 0, &figure::TableCell::data) == words({"2019", "1500", "500", "2000", ""}));
    // Zero, unknown and not fully published are three things.
    CHECK(texts(counts, 1, &figure::TableCell::data) == words({"2020", "0", "0", "0", ""}));
    CHECK(texts(counts, 2, &figure::TableCell::data) == words({"2021", "not known", "1", "3", ""}));
    CHECK(texts(counts, 5, &figure::TableCell::data)
        == words({"2024", "2", "9", "11", "not yet fully published (18-month rule)"}));
    CHECK(counts.columns[1].isNumber);
    CHECK_FALSE(counts.columns[4].isNumber);
}

TEST_CASE("a table of shares has the whole beside them, numbers without words", "[figure][table]")
{
    const auto shares = table(Quantity::Share);
    CHECK(titles(shares) == words({"Year", "China, %", "United States, %", "All filings", "Note"}));
    CHECK(texts(shares, 0, &figure::TableCell::data) == words({"2019", "75", "25", "2000", ""}));
    CHECK(texts(shares, 1, &figure::TableCell::data) == words({"2020", "no filings", "no filings", "0", ""}));
    CHECK(texts(shares, 2, &figure::TableCell::data) == words({"2021", "not known", "33.3333", "3", ""}));
    CHECK(texts(shares, 2, &figure::TableCell::text)[2] == QStringLiteral("33\u202f%"));
}

TEST_CASE("a table of sums starts where they do and says which years were not chosen", "[figure][table]")
{
    Filter filter;
    filter.years = YearRange(2022, 2023);
    const auto sums = table(Quantity::Cumulative, filter);
    CHECK(titles(sums) == words({"Year", "China", "United States", "Note"}));
    REQUIRE(sums.rows.size() == 4);
    CHECK(texts(sums, 1, &figure::TableCell::data) == words({"2023", "10", "8", ""}));
    CHECK(texts(sums, 2, &figure::TableCell::data)
        == words(
            {"2024", "12", "17", "not yet fully published (18-month rule); not among the years chosen"}));
}

TEST_CASE("a table of bars has names, codes, filings and shares", "[figure][table]")
{
    Filter filter;
    filter.places = IdSet{PlaceId{1}};
    auto result = test::zeroResult(test::sampleEdition(), filter);
    result.places = {{3, 1200, 0, unknown}, 1600};
    result.placeYears.filings = {1600, 0, 0, 0, 0, 0, 0};
    const auto table = figure::tableOf(figure::placesFigure(result, {}), german);
    CHECK(titles(table) == words({"Jurisdiction", "Code", "Filings", "% of 1600 filings", "Note"}));
    CHECK(table.columns[3].title.text == QStringLiteral("% of 1.600 filings"));
    CHECK(
        texts(table, 0, &figure::TableCell::data) == words({"United States", "US", "1200", "75", "chosen"}));
    CHECK(texts(table, 2, &figure::TableCell::data) == words({"South Korea", "KR", "0", "0", ""}));
    CHECK(texts(table, 3, &figure::TableCell::data)
        == words({"European Patent Office", "EP", "not known", "not known", ""}));
    CHECK(table.head.contains(QStringLiteral("Published filings per office · filing year 2019–2025")));
    CHECK(table.head.back()
        == QStringLiteral("Source: Made up · edition made-up-filings of 2025-10-01 · sample, not a census"));
    CHECK(
        table.head.contains(QStringLiteral("Years after 2023 are not yet fully published (18-month rule)")));
}

TEST_CASE("a figure without marks is a table without rows that keeps its head", "[figure][table]")
{
    const auto empty
        = figure::tableOf(figure::timeFigure(test::zeroResult(test::sampleEdition()), {}), german);
    CHECK(empty.rows.empty());
    CHECK(empty.columns.empty());
    CHECK(empty.head.front() == QStringLiteral("No filing matches"));
}
