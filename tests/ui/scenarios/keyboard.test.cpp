// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"

#include <QApplication>
#include <QListView>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using test::OpenWindow;

namespace {

/// Presses a key where the focus is, as a keyboard does.
void press(OpenWindow& open, Qt::Key key, Qt::KeyboardModifiers held = {})
{
    auto* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    QTest::keyClick(focus, key, held);
    open.settle();
}

} // namespace

TEST_CASE("a chart is walked, read and filtered by keys alone", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    auto& places = open.find<ui::FigureView>("placesChart");
    places.setFocus(Qt::TabFocusReason);
    press(open, Qt::Key_Down);
    REQUIRE(places.hover());
    CHECK(test::bare(places.hover()->card.title) == QStringLiteral("China (CN)"));
    CHECK_FALSE(places.hover()->marker.isEmpty());
    press(open, Qt::Key_Down);
    CHECK(test::bare(places.hover()->card.title) == QStringLiteral("United States (US)"));
    press(open, Qt::Key_Return);
    REQUIRE(open.filter().places);
    CHECK(
        open.filter().places == domain::IdSet<domain::PlaceId>{*open.explorer.edition()->placeByCode("US")});
    CHECK(test::bare(places.hover()->card.title) == QStringLiteral("United States (US)"));
    press(open, Qt::Key_Up);
    press(open, Qt::Key_Space, Qt::ControlModifier);
    CHECK(open.filter().places->size() == 2);
    press(open, Qt::Key_Escape);
    CHECK_FALSE(places.hover());
    CHECK(open.filter().places->size() == 2);
    QTest::keyClick(&places, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&places, Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    CHECK(open.filter().isUnrestricted());
}

TEST_CASE(
    "the keyboard's card shows what the pointer's shows and follows the numbers", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    auto& time = open.find<ui::FigureView>("timeChart");
    time.setFocus(Qt::TabFocusReason);
    press(open, Qt::Key_End);
    press(open, Qt::Key_Left);
    press(open, Qt::Key_Down);
    REQUIRE(time.hover());
    const auto byKey = *time.hover();
    const auto byPointer = time.figureScene().hoverAt(byKey.anchor);
    REQUIRE(byPointer);
    CHECK(byPointer->card == byKey.card);

    auto filter = open.filter();
    filter.places = domain::IdSet<domain::PlaceId>{*open.explorer.edition()->placeByCode("CN")};
    open.explorer.filters().commit(filter);
    open.settle();
    REQUIRE(time.keyboardMark());
    REQUIRE(time.hover());
    CHECK(time.hover()->card.title == byKey.card.title);
    CHECK(time.hover()->card.count != byKey.card.count);
    QTest::mouseMove(time.viewport(), QPoint(4, 4));
    CHECK_FALSE(time.hover());
}

TEST_CASE("F6 goes round the parts of the window and back to where each was left", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    open.find<QListView>("techniquesList").setFocus();
    QStringList way;
    for (int i = 0; i < 7; ++i) {
        press(open, Qt::Key_F6);
        way << test::focusName();
    }
    CHECK(way
        == QStringList{QStringLiteral("timeChart"), QStringLiteral("placesChart"),
            QStringLiteral("techniquesChart"), QStringLiteral("applicantTable"),
            QStringLiteral("editionSwitcher"), QStringLiteral("contractUnit"),
            QStringLiteral("techniquesList")});
    open.find<QWidget>("applicantTable").setFocus();
    press(open, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(test::focusName() == QStringLiteral("techniquesChart"));
    open.find<QTabBar>("tables").setCurrentIndex(1);
    open.find<QWidget>("techniquesChart").setFocus();
    press(open, Qt::Key_F6);
    CHECK(test::focusName() == QStringLiteral("filingsTable"));
}

TEST_CASE("Tab goes from a chart to its own controls", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    auto& places = open.find<ui::FigureView>("placesChart");
    places.setFocus(Qt::TabFocusReason);
    press(open, Qt::Key_Tab);
    CHECK(test::focusName() == QStringLiteral("placesTableToggle"));
    press(open, Qt::Key_Tab);
    CHECK(test::focusName() == QStringLiteral("exportPlaces"));
    press(open, Qt::Key_Tab);
    CHECK(test::focusName() == QStringLiteral("techniquesChart"));
    press(open, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(test::focusName() == QStringLiteral("exportPlaces"));
}

TEST_CASE("Tab goes through the words of the time chart to the years below it", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    open.find<ui::FigureView>("timeChart").setFocus(Qt::TabFocusReason);
    QStringList way;
    for (int i = 0; i < 10; ++i) {
        press(open, Qt::Key_Tab);
        way << test::focusName();
    }
    CHECK(way
        == QStringList{QStringLiteral("timeSplit"), QStringLiteral("timeQuantity"),
            QStringLiteral("timeSeries"), QStringLiteral("timeIncomplete"), QStringLiteral("timeScale"),
            QStringLiteral("timeTableToggle"), QStringLiteral("exportTime"), QStringLiteral("yearBrush"),
            QStringLiteral("yearBrush"), QStringLiteral("placesChart")});
}

TEST_CASE(
    "a row is ticked by Space, chosen alone by Enter; Delete takes a chip away", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    auto& list = open.find<QListView>("placesList");
    list.setFocus(Qt::TabFocusReason);
    press(open, Qt::Key_Space);
    REQUIRE(open.filter().places);
    press(open, Qt::Key_Down);
    press(open, Qt::Key_Space);
    CHECK(open.filter().places->size() == 2);
    press(open, Qt::Key_Return);
    CHECK(open.filter().places->size() == 1);
    open.click("techniquesList", QStringLiteral("Diffusion"));

    auto& last = open.find<QToolButton>("chip1");
    open.find<QToolButton>("chip0").setFocus(Qt::TabFocusReason);
    press(open, Qt::Key_Tab);
    CHECK(test::focusName() == QStringLiteral("chip1"));
    press(open, Qt::Key_Tab);
    CHECK(test::focusName() == QStringLiteral("reset"));
    last.setFocus(Qt::TabFocusReason);
    press(open, Qt::Key_Delete);
    CHECK_FALSE(open.filter().techniques);
    CHECK(test::focusName() == QStringLiteral("chip0"));
    press(open, Qt::Key_Delete);
    CHECK(open.filter().isUnrestricted());
}

TEST_CASE("a chart shows where the keyboard is, a pointer needs no ring", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    auto& places = open.find<ui::FigureView>("placesChart");
    const auto corner
        = [&] { return places.viewport()->grab().toImage().pixelColor(places.viewport()->width() / 2, 1); };
    const auto bare = corner();
    places.setFocus(Qt::MouseFocusReason);
    CHECK(corner() == bare);
    places.clearFocus();
    places.setFocus(Qt::TabFocusReason);
    CHECK(corner() == places.figureScene().theme().accent);
}
