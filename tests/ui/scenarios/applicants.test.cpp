// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/applicant_table_model.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/filters/year_range_slider.h"
#include "ui/table/applicant_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace filingscape;
using session::ApplicantTableModel;
using test::OpenWindow;

namespace {

constexpr int patience = 10'000;

/// The window with its applicants in sight.
class OpenApplicants final
{
public:
    OpenApplicants()
        : table(open.find<QTreeView>("applicantTable"))
        , find(open.find<QLineEdit>("findApplicant"))
    {
    }
    void await()
    {
        auto* applicants = open.window().findChild<ui::ApplicantTable*>();
        if (!QTest::qWaitFor([&] { return !applicants->isPending(); }, patience))
            qFatal("The names do not come.");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QModelIndex at(int row, int column = ApplicantTableModel::Name) const
    {
        return table.model()->index(row, column);
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return test::bare(at(row, column).data().toString());
    }
    [[nodiscard]] int rowOf(const QString& name) const
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (at(row).data(ApplicantTableModel::HarmonisedNameRole).toString() == name)
                return row;
        }
        qFatal("There is no applicant %s.", qUtf8Printable(name));
    }
    void clickHeader(int column)
    {
        auto* header = table.header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPoint middleOf(const QModelIndex& index)
    {
        table.scrollTo(index);
        return table.visualRect(index).center();
    }
    void click(const QModelIndex& index, Qt::KeyboardModifiers held = {})
    {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, held, middleOf(index));
        open.settle();
    }
    /// The arrow left of a name.
    void clickArrow(int row)
    {
        table.scrollTo(at(row));
        const auto name = table.visualRect(at(row));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(name.left() - 8, name.center().y()));
        await();
    }
    void type(const QString& text)
    {
        find.setFocus();
        QInputMethodEvent event; // as whoever writes Chinese does
        event.setCommitString(text);
        QCoreApplication::sendEvent(&find, &event);
        await();
    }
    [[nodiscard]] QStringList names(int row) const
    {
        QStringList lines;
        const auto parent = at(row, 0);
        for (int line = 0; line < table.model()->rowCount(parent); ++line) {
            const auto text = [&](int column) {
                return test::bare(table.model()->index(line, column, parent).data().toString());
            };
            lines << text(ApplicantTableModel::Name) + QStringLiteral(" ")
                    + text(ApplicantTableModel::Filings);
        }
        return lines;
    }
    [[nodiscard]] domain::ApplicantId idOf(const char* name) const
    {
        return *open.explorer.edition()->applicantByName(name);
    }

    OpenWindow open;
    QTreeView& table;
    QLineEdit& find;
};

const QStringList googleAsFiled{QStringLiteral("Google Llc 86"), QStringLiteral("谷歌有限责任公司 8"),
    QStringLiteral("Google LLC 6"), QStringLiteral("구글 엘엘씨 6"),
    QStringLiteral("グーグル エルエルシー 5"), QStringLiteral("美商谷歌有限責任公司 1")};

} // namespace

TEST_CASE("a row says who, how many, which share, since when and where", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    QStringList cells;
    for (int column = 0; column < ApplicantTableModel::ColumnCount; ++column)
        cells << applicants.cell(0, column);
    CHECK(cells
        == QStringList{QStringLiteral("1"), QStringLiteral("Google"), QStringLiteral("111"),
            QStringLiteral("3.9\u202f%"), QString(), QStringLiteral("2017"), QStringLiteral("2025"),
            QStringLiteral("US 46, WO 37, CN 8, EP 6, KR 6, JP 5, DE 2, TW 1")});
    CHECK(applicants.at(0, ApplicantTableModel::Trend).data(Qt::AccessibleTextRole).toString()
        == QStringLiteral("Filings per year: 2014 0, 2015 0, 2016 0, 2017 1, 2018 0, 2019 1, 2020 1, 2021 2, "
                          "2022 5, 2023 31. Not yet fully published: 2024 64, 2025 6."));
    CHECK(applicants.at(0, ApplicantTableModel::Offices)
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(QStringLiteral("\u2068United States\u2069 46")));
    const auto samsung = applicants.rowOf(QStringLiteral("Samsung Electronics"));
    CHECK(applicants.cell(samsung, ApplicantTableModel::Name)
        == QStringLiteral("삼성전자주식회사 · Samsung Electronics"));
}

TEST_CASE("a sparkline is the engine's profile and follows every filter but years and applicants",
    "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    const auto google = applicants.idOf("Google");
    const auto trend = [&] {
        return applicants.at(applicants.rowOf(QStringLiteral("Google")), ApplicantTableModel::Trend)
            .data(ApplicantTableModel::TrendRole)
            .value<session::ApplicantTrend>();
    };
    const auto isEngines = [&] {
        const std::vector ids{google};
        const auto& result = applicants.open.result();
        const auto profile
            = applicants.open.explorer.engineOf(*result.edition)->profiles(result.filter, ids).front();
        const auto shown = trend();
        REQUIRE(shown.points.size() == static_cast<qsizetype>(profile.byYear.size()));
        for (std::size_t i = 0; i < profile.byYear.size(); ++i)
            CHECK(shown.points[static_cast<qsizetype>(i)].filings == profile.byYear[i].value());
    };
    isEngines();
    const auto whole = trend();
    auto& slider = applicants.open.find<ui::YearRangeSlider>("yearsSlider");
    const auto years = slider.geometryOfYears();
    const int middle = qRound(years.columns.center().y());
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(qRound(years.edge(2026)), middle));
    QTest::mouseMove(&slider, QPoint(qRound(years.edge(2024)), middle));
    applicants.open.settle();
    isEngines();
    for (qsizetype i = 0; i < whole.points.size(); ++i) {
        CHECK(trend().points[i].filings == whole.points[i].filings);
        CHECK(trend().points[i].isChosen == (whole.points[i].year < 2024));
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(qRound(years.edge(2024)), middle));
    applicants.open.settle();
    CHECK(applicants.cell(applicants.rowOf(QStringLiteral("Google")), ApplicantTableModel::Last)
        == QStringLiteral("2023"));
    applicants.open.click("placesList", QStringLiteral("China"));
    isEngines();
    CHECK(trend().points != whole.points);
}

TEST_CASE("every column's name sorts and the arrow says how", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    auto* header = applicants.table.header();
    CHECK(header->sortIndicatorSection() == ApplicantTableModel::Rank);
    const auto number = [&](int row, int column) {
        auto text = applicants.cell(row, column);
        return text.remove(QChar(u',')).toInt();
    };
    const auto filings = [&](int row) { return number(row, ApplicantTableModel::Filings); };

    applicants.clickHeader(ApplicantTableModel::Filings);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    applicants.clickHeader(ApplicantTableModel::Filings);
    CHECK(header->sortIndicatorOrder() == Qt::AscendingOrder);
    CHECK(filings(0) <= filings(49));
    CHECK(number(0, ApplicantTableModel::Rank) > 1); // the rank stays what it is
    CHECK(applicants.at(50).data(ApplicantTableModel::IsOtherRole).toBool());

    applicants.clickHeader(ApplicantTableModel::Name);
    const auto name = [&](int row) {
        return applicants.at(row).data(ApplicantTableModel::HarmonisedNameRole).toString();
    };
    CHECK(name(0) == QStringLiteral("Adobe"));
    for (int row = 1; row < 50; ++row)
        CHECK(name(row - 1).toCaseFolded() < name(row).toCaseFolded());

    applicants.clickHeader(ApplicantTableModel::Share);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(name(0) == QStringLiteral("Google"));

    applicants.clickHeader(ApplicantTableModel::Trend);
    const auto highest = [&](int row) {
        qint64 most = 0;
        for (const auto& point : applicants.at(row, ApplicantTableModel::Trend)
                                     .data(ApplicantTableModel::TrendRole)
                                     .value<session::ApplicantTrend>()
                                     .points)
            most = std::max(most, point.filings);
        return most;
    };
    for (int row = 1; row < 50; ++row)
        CHECK(highest(row - 1) >= highest(row));

    applicants.clickHeader(ApplicantTableModel::First);
    CHECK(header->sortIndicatorOrder() == Qt::AscendingOrder);
    applicants.clickHeader(ApplicantTableModel::Last);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    for (int row = 1; row < 50; ++row)
        CHECK(number(row - 1, ApplicantTableModel::Last) >= number(row, ApplicantTableModel::Last));

    applicants.clickHeader(ApplicantTableModel::Offices);
    CHECK(applicants.open.text("applicantScope").endsWith(QStringLiteral("most offices first")));
    const auto offices
        = [&](int row) { return applicants.cell(row, ApplicantTableModel::Offices).count(QChar(u',')); };
    for (int row = 1; row < 50; ++row)
        CHECK(offices(row - 1) >= offices(row));

    applicants.clickHeader(ApplicantTableModel::Rank);
    CHECK(name(0) == QStringLiteral("Google"));
    CHECK(number(0, ApplicantTableModel::Rank) == 1);
}

TEST_CASE(
    "an applicant is found as it is typed, by any of its names in any script", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    applicants.type(QStringLiteral("GOOG"));
    REQUIRE(applicants.table.model()->rowCount() == 1);
    CHECK(applicants.cell(0, ApplicantTableModel::Name) == QStringLiteral("Google"));
    CHECK(applicants.open.text("applicantScope").startsWith(QStringLiteral("1 applicant of such a name")));
    applicants.find.clear();
    applicants.await();
    CHECK(applicants.table.model()->rowCount() == 51);

    applicants.type(QStringLiteral("谷歌"));
    REQUIRE(applicants.table.model()->rowCount() == 1);
    CHECK(applicants.cell(0, ApplicantTableModel::Name) == QStringLiteral("Google"));
    CHECK(applicants.cell(0, ApplicantTableModel::Rank) == QStringLiteral("1"));

    // One that the ranking does not show, with its rank among all.
    applicants.find.clear();
    applicants.type(QStringLiteral("富士通"));
    REQUIRE(applicants.table.model()->rowCount() == 1);
    CHECK(applicants.cell(0, ApplicantTableModel::Name) == QStringLiteral("富士通株式会社 · Fujitsu"));
    const auto rank = applicants.cell(0, ApplicantTableModel::Rank).toInt();
    CHECK(rank > 50);
    const std::vector ids{applicants.idOf("Fujitsu")};
    CHECK(applicants.open.explorer.engineOf(*applicants.open.explorer.edition())
              ->standings({}, ids)
              .front()
              .rank
        == domain::Count(rank));

    // It follows the filter, and says so where nothing is left.
    applicants.open.click("placesList", QStringLiteral("Republic of Korea"));
    CHECK(applicants.table.model()->rowCount() == 0);
    CHECK(applicants.open.text("applicantsEmpty")
        == QStringLiteral("No applicant of such a name has filings here"));
    applicants.open.click("placesList", QStringLiteral("Republic of Korea"));
    CHECK(applicants.table.model()->rowCount() == 1);
    applicants.find.clear();
    applicants.type(QStringLiteral("zzzz"));
    CHECK(applicants.open.text("applicantsEmpty") == QStringLiteral("No applicant has such a name"));
    QTest::keyClick(&applicants.find, Qt::Key_Escape);
    CHECK(applicants.table.model()->rowCount() == 51);
    CHECK_FALSE(applicants.open.find<QLabel>("applicantsEmpty").isVisible());
}

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

TEST_CASE(
    "narrow columns give way one after the other and nothing scrolls sideways", "[ui][scenario][applicants]")
{
    OpenApplicants applicants;
    const auto& header = *applicants.table.header();
    for (const int width : {1280, 960, 1920}) {
        applicants.open.window().resize(width, 900);
        QCoreApplication::processEvents();
        CAPTURE(width);
        CHECK(header.length() <= applicants.table.viewport()->width());
        CHECK(header.sectionSize(ApplicantTableModel::Name) >= 160);
        CHECK(header.isSectionHidden(ApplicantTableModel::Offices) == (width != 1280));
        CHECK(applicants.find.isVisible());
    }
}
