// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_table_model.h"

#include "app/figure/figures.h"
#include "tests/session/model_text.h"
#include "tests/support/qt_strings.h"
#include "tests/support/sample_result.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace filingscape;
using namespace filingscape::domain;
using session::FigureTableModel;

namespace {

figure::FigureTable tableOf(
    std::vector<Count> places, std::shared_ptr<Edition> edition = test::sampleEdition())
{
    auto result = test::zeroResult(std::move(edition));
    result.places = {std::move(places), 100};
    return figure::tableOf(figure::placesFigure(result, {}), QLocale(QLocale::English));
}

} // namespace

TEST_CASE("a table of the same shape takes the place of the one shown without a reset", "[session][table]")
{
    FigureTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(test::rowsOf(model).isEmpty());
    model.setTable(tableOf({40, 30, 20, 10}));
    CHECK(test::rowsOf(model).front() == QStringLiteral("China | CN | 40 | 40\u202f%"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTable(tableOf({10, 30, 20, 40}));
    CHECK(test::rowsOf(model).front() == QStringLiteral("European Patent Office | EP | 40 | 40\u202f%"));
    CHECK(reset.isEmpty());
    CHECK(changed.count() == 1);
    model.setTable({});
    CHECK(reset.count() == 1);
    CHECK(model.columnCount() == 0);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).isNull());
}

TEST_CASE("titles and names of a table are plain text, numbers stand right", "[session][table]")
{
    auto edition = test::sampleEdition();
    edition->places[0].name = "<b>China</b>\u202e";
    FigureTableModel model;
    model.setTable(tableOf({40, 30, 20, 10}, edition));
    const auto name = model.index(0, 0).data().toString();
    CHECK(name.startsWith(QChar(0x2068)));
    CHECK_FALSE(name.contains(QChar(0x202E)));
    CHECK(model.index(0, 2).data(Qt::TextAlignmentRole).toInt() == int(Qt::AlignRight | Qt::AlignVCenter));
    CHECK(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() == int(Qt::AlignLeft | Qt::AlignVCenter));
}

TEST_CASE("tabs and lines of a table: head, titles, rows in the C locale, no formula", "[session][table]")
{
    auto edition = test::sampleEdition();
    edition->places[0].name = "=1+1\tChina";
    edition->source = "Made\nup";
    const auto table = tableOf({4000, 30, 20, Count::unknown()}, edition);
    const auto lines = session::tableAsTsv(table).split(u'\n');
    const auto head = table.head.size();
    REQUIRE(lines.size() == head + 1 + 4 + 1);
    for (qsizetype i = 0; i < head; ++i)
        CHECK(lines[i].startsWith(QStringLiteral("# ")));
    CHECK(lines[head - 1].startsWith(QStringLiteral("# Source: Made up")));
    CHECK(lines[head] == QStringLiteral("Jurisdiction\tCode\tFilings\t% of 100 filings"));
    CHECK(lines[head + 1] == QStringLiteral("'=1+1 China\tCN\t4000\t4000"));
    CHECK(lines[head + 4] == QStringLiteral("European Patent Office\tEP\tnot known\tnot known"));
    CHECK(lines.back().isEmpty());
    const auto some = session::tableAsTsv(table, {2}).split(u'\n');
    REQUIRE(some.size() == head + 3);
    CHECK(some[head + 1].startsWith(QStringLiteral("South Korea\t")));
}
