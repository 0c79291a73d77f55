// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

QTableView& open(OpenWindow& window, const QString& chart)
{
    QTest::mouseClick(
        &window.find<QToolButton>(QString(chart + u"TableToggle"_s).toLatin1().constData()), Qt::LeftButton);
    auto& table = window.find<QTableView>(QString(chart + u"Table"_s).toLatin1().constData());
    REQUIRE(table.isVisible());
    return table;
}

QStringList row(const QTableView& table, int number)
{
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells << test::bare(table.model()->index(number, column).data().toString());
    return cells;
}

QStringList titles(const QTableView& table)
{
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells << test::bare(table.model()->headerData(column, Qt::Horizontal).toString());
    return cells;
}

QStringList clipboardLines()
{
    return QApplication::clipboard()->text().split(u'\n');
}

} // namespace

TEST_CASE("every chart has a table with its numbers, and the way back", "[ui][scenario][table]")
{
    OpenWindow window;
    auto& years = open(window, u"time"_s);
    CHECK(titles(years).first(3) == QStringList{u"Year"_s, u"Diffusion"_s, u"Generative"_s});
    CHECK(titles(years).last(2) == QStringList{u"All filings"_s, u"Note"_s});
    REQUIRE(years.model()->rowCount() == 12);
    CHECK(row(years, 9).front() == u"2023"_s);
    CHECK(row(years, 9).last(2) == QStringList{u"891"_s, QString()});
    CHECK(row(years, 11).last(2) == QStringList{u"361"_s, u"not yet fully published (18-month rule)"_s});
    CHECK_FALSE(window.find<QWidget>("yearBrush").isVisible());
    CHECK_FALSE(window.find<QWidget>("timeScale").isVisible());
    auto& places = open(window, u"places"_s);
    CHECK(row(places, 0) == QStringList{u"China"_s, u"CN"_s, u"1,317"_s, u"47\u202f%"_s});
    auto& techniques = open(window, u"techniques"_s);
    CHECK(row(techniques, 0).first(2) == QStringList{u"Diffusion"_s, u"1,065"_s});

    QTest::mouseClick(&window.find<QToolButton>("timeTableToggle"), Qt::LeftButton);
    CHECK_FALSE(years.isVisible());
    CHECK(window.find<QWidget>("yearBrush").isVisible());
    CHECK(window.find<QWidget>("timeScale").isVisible());
}

TEST_CASE("a table follows the filter and the choices live", "[ui][scenario][table]")
{
    OpenWindow window;
    auto& places = open(window, u"places"_s);
    auto& years = open(window, u"time"_s);
    places.selectRow(1);
    window.click("techniquesList", u"GAN"_s);
    CHECK(row(places, 0)[2] == window.bars("placesChart").front().section(u' ', -1));
    CHECK(places.selectionModel()->isRowSelected(1)); // what was chosen stays
    CHECK(titles(years).first(2) == QStringList{u"Year"_s, u"GAN"_s});
    auto& quantity = window.find<QComboBox>("timeQuantity");
    quantity.setFocus();
    QTest::keyClick(&quantity, Qt::Key_Down);
    CHECK(titles(years)[1] == u"GAN"_s);
    CHECK(row(years, 9)[1].endsWith(u"%"_s));
    window.click("placesList", u"Japan"_s);
    CHECK(row(places, 5).last() == u"chosen"_s);
}

TEST_CASE("a table is copied whole or by rows as tabs and lines with what it means", "[ui][scenario][table]")
{
    OpenWindow window;
    auto& places = open(window, u"places"_s);
    QTest::mouseClick(&window.find<QToolButton>("placesTableCopy"), Qt::LeftButton);
    auto lines = clipboardLines();
    const auto head = lines.filter(QRegularExpression(u"^# "_s));
    CHECK(head.contains(u"# Published filings per office · filing year 2014–2025"_s));
    CHECK(head.contains(u"# Years after 2023 are not yet fully published (18-month rule)"_s));
    CHECK(head.back().startsWith(u"# Source: Google Patents"_s));
    REQUIRE(lines.size() == head.size() + 1 + 17 + 1); // the last line ends
    CHECK(lines[head.size()] == u"Jurisdiction\tCode\tFilings\t% of 2825 filings"_s);
    CHECK(lines[head.size() + 1].startsWith(u"China\tCN\t1317\t46.61"_s));

    places.setFocus();
    places.selectRow(2);
    places.selectionModel()->select(
        places.model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&places, Qt::Key_C, Qt::ControlModifier);
    lines = clipboardLines();
    REQUIRE(lines.size() == head.size() + 1 + 2 + 1);
    CHECK(lines[head.size() + 1].startsWith(u"United States\tUS\t990"_s));
    CHECK(lines[head.size() + 2].startsWith(u"PCT (WIPO)\tWO\t258"_s));
}

TEST_CASE("a table lies inside its card, under its words", "[ui][scenario][table]")
{
    OpenWindow window;
    for (const auto& chart : {u"time"_s, u"places"_s, u"techniques"_s}) {
        auto& table = open(window, chart);
        auto& view = *qobject_cast<ui::FigureView*>(table.parentWidget());
        for (const auto& size : {QSize(1280, 800), QSize(1920, 1080), QSize(960, 640)}) {
            window.window().resize(size);
            QCoreApplication::processEvents();
            CAPTURE(chart.toStdString(), size.width());
            CHECK(view.rect().contains(table.geometry()));
            CHECK(table.geometry().top() >= view.figureScene().plotArea().top() - 8);
        }
        window.window().resize(1280, 800);
    }
}
