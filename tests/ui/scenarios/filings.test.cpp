// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/filters/year_range_slider.h"
#include "ui/table/filings_view.h"
#include "ui/table/rows_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace filingscape;
using test::OpenWindow;

namespace {

constexpr int patience = 10'000;

/// The window with its filings in sight.
class OpenFilings final
{
public:
    OpenFilings()
        : table(open.find<ui::RowsView>("filingsTable"))
    {
        open.find<QTabBar>("tables").setCurrentIndex(1);
        await();
    }
    void await()
    {
        auto* filings = open.window().findChild<ui::FilingsView*>();
        if (!QTest::qWaitFor([&] { return !filings->isPending(); }, patience))
            qFatal("The filings do not come.");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        const auto index = table.model()->index(row, column);
        static_cast<void>(QTest::qWaitFor([&] { return !index.data().toString().isEmpty(); }, patience));
        return test::bare(index.data().toString());
    }
    void clickRow(int row)
    {
        const auto index = table.model()->index(row, 0);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }
    void clickHeader(int column)
    {
        auto* header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(column) + 20, header->height() / 2});
        await();
    }
    /// The details once they are those of this number.
    [[nodiscard]] QString details(const QString& number)
    {
        auto& text = open.find<QTextEdit>("filingDetails");
        const auto bare = [&text] { return test::bare(text.toPlainText()); };
        static_cast<void>(
            QTest::qWaitFor([&] { return text.isVisible() && bare().contains(number); }, patience));
        return bare();
    }

    OpenWindow open;
    ui::RowsView& table;
};

constexpr int numberColumn = session::FilingTableModel::Number;
constexpr int dateColumn = session::FilingTableModel::Date;
constexpr int titleColumn = session::FilingTableModel::Title;

} // namespace

TEST_CASE("the filings rest until their tab is opened, and then list every match", "[ui][scenario][filings]")
{
    OpenWindow open;
    auto& table = open.find<ui::RowsView>("filingsTable");
    CHECK(table.model()->rowCount() == 0);
    open.click("placesList", QStringLiteral("Japan"));
    QCoreApplication::processEvents();
    CHECK(table.model()->rowCount() == 0);
    open.find<QTabBar>("tables").setCurrentIndex(1);
    CHECK(QTest::qWaitFor([&] { return table.model()->rowCount() == 21; }, patience));
    CHECK(open.text("filingsScope")
        == QStringLiteral("21 of 2,825 filings · in the order of the edition · office JP"));
}

TEST_CASE("rows keep still while the hand moves and follow when it rests", "[ui][scenario][filings]")
{
    OpenFilings filings;
    CHECK(filings.table.model()->rowCount() == 2825);
    auto& slider = filings.open.find<ui::YearRangeSlider>("yearsSlider");
    const auto years = slider.geometryOfYears();
    const int middle = qRound(years.columns.center().y());
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(qRound(years.edge(2026)), middle));
    QTest::mouseMove(&slider, QPoint(qRound(years.edge(2022)), middle));
    filings.open.settle();
    filings.await();
    CHECK(filings.open.result().matching.value() < 2825);
    CHECK(filings.table.model()->rowCount() == 2825);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(qRound(years.edge(2022)), middle));
    filings.open.settle();
    CHECK(QTest::qWaitFor([&] { return filings.table.model()->rowCount() < 2825; }, patience));
    filings.await();
    CHECK(filings.table.model()->rowCount() == filings.open.result().matching.value());
}

TEST_CASE("a column's name sorts, first one way, then the other, then not", "[ui][scenario][filings]")
{
    OpenFilings filings;
    const auto first = filings.cell(0, numberColumn);
    filings.clickHeader(dateColumn);
    CHECK(filings.open.text("filingsScope").contains(QStringLiteral("oldest filing date first")));
    const auto oldest = filings.cell(0, dateColumn);
    filings.clickHeader(dateColumn);
    CHECK(filings.open.text("filingsScope").contains(QStringLiteral("newest filing date first")));
    CHECK(filings.cell(0, dateColumn) > oldest);
    CHECK(filings.cell(0, dateColumn) >= filings.cell(1, dateColumn));
    filings.clickHeader(dateColumn);
    CHECK(filings.cell(0, numberColumn) == first);
    filings.clickHeader(titleColumn);
    CHECK(filings.cell(0, titleColumn).toLower() <= filings.cell(1, titleColumn).toLower());
}

TEST_CASE("a chosen filing tells everything, and stays chosen in another order", "[ui][scenario][filings]")
{
    OpenFilings filings;
    CHECK_FALSE(filings.open.find<QTextEdit>("filingDetails").isVisible());
    filings.clickRow(0);
    const auto text = filings.details(QStringLiteral("AU2019257675B2"));
    CHECK(text.startsWith(QStringLiteral("Image enhancement using generative adversarial networks")));
    for (const auto& fact : {QStringLiteral("AU · Australia"), QStringLiteral("B2"),
             QStringLiteral("2018-04-26"), QStringLiteral("2019-04-23"), QStringLiteral("2021-07-08"),
             QStringLiteral("GAN: title “generative adversarial”; abstract “GAN”"),
             QStringLiteral("G06N3/0475"), QStringLiteral("2025-10-01"),
             QStringLiteral("https://patents.google.com/patent/AU2019257675B2/en")})
        CHECK(text.contains(fact));

    filings.open.find<QToolButton>("copyNumber").click();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("AU2019257675B2"));
    filings.open.find<QToolButton>("copyLink").click();
    CHECK(QGuiApplication::clipboard()->text()
        == QStringLiteral("https://patents.google.com/patent/AU2019257675B2/en"));

    filings.clickHeader(titleColumn);
    const auto chosen = filings.table.selectionModel()->selectedRows();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().row() > 0);
    CHECK(filings.cell(chosen.front().row(), numberColumn) == QStringLiteral("AU2019257675B2"));
    CHECK(filings.open.find<QTextEdit>("filingDetails").isVisible());

    // A filter that it does not pass takes it from the list, and its details with it.
    filings.open.click("placesList", QStringLiteral("Japan"));
    filings.await();
    CHECK(filings.table.selectionModel()->selectedRows().isEmpty());
    CHECK_FALSE(filings.open.find<QTextEdit>("filingDetails").isVisible());
}

TEST_CASE("keys choose, open and close", "[ui][scenario][filings]")
{
    OpenFilings filings;
    filings.table.setFocus();
    QTest::keyClick(&filings.table, Qt::Key_Home);
    CHECK(filings.table.currentIndex().row() == 0);
    QTest::keyClick(&filings.table, Qt::Key_Down);
    CHECK(filings.table.currentIndex().row() == 1);
    CHECK(filings.details(filings.cell(1, numberColumn)).contains(QStringLiteral("AU2020326435B2")));
    QTest::keyClick(&filings.table, Qt::Key_End);
    CHECK(filings.table.currentIndex().row() == 2824);
    CHECK_FALSE(filings.details(filings.cell(2824, numberColumn)).isEmpty());

    filings.open.find<QToolButton>("closeDetails").click();
    CHECK_FALSE(filings.open.find<QTextEdit>("filingDetails").isVisible());
    QTest::keyClick(&filings.table, Qt::Key_Up);
    filings.await();
    CHECK_FALSE(filings.open.find<QTextEdit>("filingDetails").isVisible());
    QTest::keyClick(&filings.table, Qt::Key_Return);
    CHECK(
        QTest::qWaitFor([&] { return filings.open.find<QTextEdit>("filingDetails").isVisible(); }, patience));
}

TEST_CASE("chosen rows are copied as a table with its header and source", "[ui][scenario][filings]")
{
    OpenFilings filings;
    QGuiApplication::clipboard()->clear();
    filings.table.setFocus();
    QTest::keyClick(&filings.table, Qt::Key_Home);
    QTest::keyClick(&filings.table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&filings.table, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }, patience));
    CHECK(QGuiApplication::clipboard()->text()
        == QStringLiteral(
            "Number\tOffice\tFiling date\tTitle\tApplicants\tTechniques\tPublic link\tEdition\n"
            "AU2019257675B2\tAU\t2019-04-23\tImage enhancement using generative adversarial "
            "networks\t%1\tGAN\t"
            "https://patents.google.com/patent/AU2019257675B2/en\tgenai-filings 2025-10-01\n"
            "AU2020326435B2\tAU\t2020-07-13\tSystems and methods of controllable natural language "
            "generation\t%2\t"
            "Generative\thttps://patents.google.com/patent/AU2020326435B2/en\tgenai-filings 2025-10-01\n")
               .arg(QStringLiteral("Elekta"), QStringLiteral("Ai21 Labs")));
    CHECK(filings.open.text("filingsNote") == QStringLiteral("2 filings copied"));
    CHECK_FALSE(filings.open.find<QLabel>("filingsScope").isVisible()); // nothing stands over another
    filings.open.find<QTimer>("filingsTelling").start(0); // as after a while
    CHECK(QTest::qWaitFor([&] { return filings.open.find<QLabel>("filingsScope").isVisible(); }, patience));
    CHECK_FALSE(filings.open.find<QLabel>("filingsNote").isVisible());
}

TEST_CASE(
    "every column is in sight beside the details, and the title has most room", "[ui][scenario][filings]")
{
    OpenFilings filings;
    const auto& header = *filings.table.horizontalHeader();
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        filings.open.window().resize(size);
        filings.clickRow(1);
        REQUIRE(QTest::qWaitFor(
            [&] { return filings.open.find<QTextEdit>("filingDetails").isVisible(); }, patience));
        QCoreApplication::processEvents();
        CAPTURE(size.width());
        CHECK(header.length() <= filings.table.viewport()->width());
        for (int column = 0; column < header.count(); ++column) {
            CHECK(header.sectionSize(column) >= 40);
            if (column != titleColumn)
                CHECK(header.sectionSize(column) < header.sectionSize(titleColumn));
        }
    }
}

TEST_CASE("an empty list says so", "[ui][scenario][filings]")
{
    OpenFilings filings;
    CHECK_FALSE(filings.open.find<QLabel>("filingsEmpty").isVisible());
    QTest::keyClicks(&filings.open.find<QLineEdit>("titleWords"), QStringLiteral("zzzz"));
    filings.open.settle();
    CHECK(QTest::qWaitFor([&] { return filings.table.model()->rowCount() == 0; }, patience));
    filings.await();
    CHECK(filings.open.find<QLabel>("filingsEmpty").isVisible());
    CHECK(filings.open.text("filingsEmpty") == QStringLiteral("No filing matches"));
}

TEST_CASE("a wide window shows both tables, and what is chosen stays", "[ui][scenario][filings]")
{
    OpenFilings filings;
    auto& applicants = filings.open.find<QTreeView>("applicantTable");
    auto& tabs = filings.open.find<QTabBar>("tables");
    CHECK_FALSE(applicants.isVisible());
    filings.clickRow(2);
    filings.open.window().resize(1920, 1080);
    REQUIRE(QTest::qWaitFor([&] { return applicants.isVisible(); }, patience));
    CHECK(filings.table.isVisible());
    CHECK_FALSE(tabs.isVisible());
    CHECK(filings.table.selectionModel()->selectedRows().value(0).row() == 2);
    filings.open.window().resize(1280, 800);
    REQUIRE(QTest::qWaitFor([&] { return !applicants.isVisible(); }, patience));
    CHECK(tabs.currentIndex() == 1);
    CHECK(filings.table.selectionModel()->selectedRows().value(0).row() == 2);
}
