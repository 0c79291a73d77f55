// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/open_applicants.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabBar>

using namespace filingscape;
using session::ApplicantTableModel;
using test::OpenApplicants;

namespace {

const QStringList googleAsFiled{QStringLiteral("Google Llc 86"), QStringLiteral("谷歌有限责任公司 8"),
    QStringLiteral("Google LLC 6"), QStringLiteral("구글 엘엘씨 6"),
    QStringLiteral("グーグル エルエルシー 5"), QStringLiteral("美商谷歌有限責任公司 1")};

} // namespace

TEST_CASE("an applicant opens to the names under which it filed", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    applicants.clickArrow(0);
    CHECK(applicants.table.isExpanded(applicants.at(0, 0)));
    CHECK(applicants.names(0) == googleAsFiled);
    CHECK(applicants.open.filter().isUnrestricted()); // opening is not choosing

    // The numbers follow the filter; the names stay, and stay open when rows move.
    applicants.open.click("placesList", QStringLiteral("China"));
    const int row = applicants.rowOf(QStringLiteral("Google"));
    CHECK(row > 0);
    CHECK(applicants.table.isExpanded(applicants.at(row, 0)));
    CHECK(applicants.names(row).at(1) == QStringLiteral("谷歌有限责任公司 8"));
    CHECK(applicants.names(row).at(0) == QStringLiteral("Google Llc 0"));
    applicants.clickHeader(ApplicantTableModel::Name);
    CHECK(applicants.table.isExpanded(applicants.at(applicants.rowOf(QStringLiteral("Google")), 0)));

    // A name as filed is nothing to filter by.
    const auto before = applicants.open.filter();
    const auto google = applicants.at(applicants.rowOf(QStringLiteral("Google")), 0);
    applicants.click(applicants.table.model()->index(0, ApplicantTableModel::Name, google));
    CHECK(applicants.open.filter() == before);
    applicants.clickArrow(google.row());
    CHECK_FALSE(applicants.table.isExpanded(google));
}

TEST_CASE("a click chooses, Ctrl and Shift extend, a double click is only this", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    using Ids = domain::IdSet<domain::ApplicantId>;
    const auto adobe = applicants.idOf("Adobe");
    const auto nvidia = applicants.idOf("Nvidia");
    const auto google = applicants.idOf("Google");
    applicants.click(applicants.at(1));
    CHECK(applicants.open.filter().applicants == Ids{adobe});
    applicants.click(applicants.at(2), Qt::ControlModifier);
    CHECK(applicants.open.filter().applicants == (Ids{adobe, nvidia}));
    applicants.click(applicants.at(0), Qt::ShiftModifier);
    CHECK(applicants.open.filter().applicants == (Ids{adobe, nvidia, google}));
    CHECK(applicants.at(0).data(ApplicantTableModel::IsChosenRole).toBool());

    const auto point = applicants.middleOf(applicants.at(2));
    QTest::mouseClick(applicants.table.viewport(), Qt::LeftButton, {}, point);
    QTest::mouseDClick(applicants.table.viewport(), Qt::LeftButton, {}, point);
    applicants.open.settle();
    CHECK(applicants.open.filter().applicants == Ids{nvidia});
    applicants.click(applicants.at(2));
    CHECK(applicants.open.filter().isUnrestricted());
}

TEST_CASE(
    "Shift chooses the whole range, and what is blue is what the filter chose", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    const auto blue = [&] {
        QStringList names;
        for (int row = 0; row < applicants.table.model()->rowCount(); ++row) {
            const bool isBlue = applicants.table.selectionModel()->isRowSelected(row, {});
            CHECK(isBlue == applicants.at(row).data(ApplicantTableModel::IsChosenRole).toBool());
            if (isBlue)
                names << applicants.cell(row, ApplicantTableModel::Name);
        }
        return names;
    };
    applicants.click(applicants.at(0));
    applicants.click(applicants.at(2), Qt::ControlModifier);
    CHECK(blue().size() == 2);
    applicants.click(applicants.at(5), Qt::ShiftModifier);
    CHECK(blue().size() == 5); // the first, and the third to the sixth
    CHECK(applicants.open.filter().applicants->size() == 5);
    applicants.click(applicants.at(4), Qt::ShiftModifier); // all chosen already
    CHECK(applicants.open.filter().applicants->size() == 5);
    CHECK(blue().size() == 5);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&applicants.table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().count(QChar(u'\n')) == 6); // a head and five rows

    applicants.open.explorer.filters().commit({});
    applicants.open.settle();
    CHECK(blue().isEmpty());
}

TEST_CASE("the line above says of how many applicants these are the first", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    const auto all
        = QLocale().toString(static_cast<qlonglong>(applicants.open.explorer.edition()->applicants.size()));
    CHECK(applicants.open.text("applicantScope")
              .contains(QStringLiteral("the first 50 of %1 applicants").arg(all)));
    applicants.clickHeader(ApplicantTableModel::First);
    CHECK(applicants.open.text("applicantScope")
              .endsWith(QStringLiteral("of these 50, earliest first year first")));
    applicants.type(QStringLiteral("nvidia"));
    CHECK_FALSE(applicants.open.text("applicantScope").contains(QStringLiteral("of these")));
}

TEST_CASE("the applicants are used by keys alone", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    auto& table = applicants.table;
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home);
    CHECK(table.currentIndex().row() == 0);
    QTest::keyClick(&table, Qt::Key_Right);
    applicants.await();
    CHECK(table.isExpanded(applicants.at(0, 0)));
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(table.currentIndex().parent() == applicants.at(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(applicants.open.filter().isUnrestricted());
    QTest::keyClick(&table, Qt::Key_Home);
    QTest::keyClick(&table, Qt::Key_Left);
    CHECK_FALSE(table.isExpanded(applicants.at(0, 0)));
    QTest::keyClick(&table, Qt::Key_Return);
    applicants.open.settle();
    CHECK(applicants.open.filter().applicants->size() == 1);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Space, Qt::ControlModifier);
    applicants.open.settle();
    CHECK(applicants.open.filter().applicants->size() == 2);

    // Letters begin to look for a name; Down goes back to the rows.
    QTest::keyClicks(&table, QStringLiteral("n"));
    CHECK(applicants.find.hasFocus());
    QTest::keyClicks(&applicants.find, QStringLiteral("vid"));
    applicants.await();
    CHECK(applicants.find.text() == QStringLiteral("nvid"));
    QTest::keyClick(&applicants.find, Qt::Key_Down);
    CHECK(table.hasFocus());
    CHECK(applicants.cell(table.currentIndex().row(), ApplicantTableModel::Name) == QStringLiteral("Nvidia"));
    QTest::keyClick(&table, Qt::Key_F, Qt::ControlModifier);
    CHECK(applicants.find.hasFocus());
    QTest::keyClick(&applicants.find, Qt::Key_Escape);
    CHECK(table.hasFocus());
    CHECK(table.model()->rowCount() == 51);
}

TEST_CASE("chosen rows are copied with every column and one column a year", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    QGuiApplication::clipboard()->clear();
    applicants.open.click("placesList", QStringLiteral("Republic of Korea"));
    applicants.table.setFocus();
    QTest::keyClick(&applicants.table, Qt::Key_Home);
    QTest::keyClick(&applicants.table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&applicants.table, Qt::Key_C, Qt::ControlModifier);
    const auto lines = QGuiApplication::clipboard()->text().split(QChar(u'\n'));
    REQUIRE(lines.size() == 4);
    CHECK(lines[0]
        == QStringLiteral(
            "Rank\tName in its own script\tHarmonised name\tFilings\tShare in %\t2014\t2015\t2016\t"
            "2017\t2018\t2019\t2020\t2021\t2022\t2023\t2024 (not yet fully published)\t"
            "2025 (not yet fully published)\tWithout filing year\tFirst year\tLast year\tOffices\t"
            "Restricted to\tEdition"));
    const auto cells = lines[1].split(QChar(u'\t'));
    REQUIRE(cells.size() == 23);
    CHECK(cells[0] == QStringLiteral("1"));
    CHECK(cells[1] == QStringLiteral("한국과학기술원"));
    CHECK(cells[2] == QStringLiteral("KAIST"));
    CHECK(cells[20].startsWith(QStringLiteral("KR ")));
    CHECK(cells[21] == QStringLiteral("office KR"));
    CHECK(cells[22] == QStringLiteral("genai-filings 2025-10-01"));
}

TEST_CASE("the applicants rest behind the filings and catch up", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    auto& tabs = applicants.open.find<QTabBar>("tables");
    tabs.setCurrentIndex(1);
    CHECK_FALSE(applicants.find.isVisible());
    applicants.open.click("placesList", QStringLiteral("Japan"));
    CHECK(applicants.cell(0, ApplicantTableModel::Filings) == QStringLiteral("111"));
    tabs.setCurrentIndex(0);
    CHECK(applicants.cell(0, ApplicantTableModel::Filings) != QStringLiteral("111"));
    CHECK(applicants.find.isVisible());
}

TEST_CASE("every column is there at every width and nothing scrolls sideways", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    const auto& header = *applicants.table.header();
    for (const int width : {1280, 960, 1920}) {
        applicants.open.window().resize(width, 900);
        QCoreApplication::processEvents();
        CAPTURE(width);
        CHECK(header.length() <= applicants.table.viewport()->width());
        CHECK(header.sectionSize(ApplicantTableModel::Name) >= 156);
        for (int column = 0; column < ApplicantTableModel::ColumnCount; ++column)
            CHECK(header.sectionSize(column) >= 40);
        CHECK(applicants.find.isVisible());
    }
}
