// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/accessible_tree.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/filters/year_range_slider.h"

#include <QListView>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using test::accessible;
using test::OpenWindow;

namespace {

QStringList actionsOf(QAccessibleInterface& node)
{
    return node.actionInterface()->actionNames();
}

void act(QAccessibleInterface& node, const QString& action)
{
    node.actionInterface()->doAction(action);
}

} // namespace

TEST_CASE("everything in the window that can be operated has a name", "[ui][scenario][access]")
{
    OpenWindow open;
    open.click("placesList", QStringLiteral("Japan"));
    CHECK(test::unnamed(open.window()).join(u'\n') == QString());
    auto& words = open.find<QWidget>("titleWords");
    words.setAccessibleName(QString());
    CHECK(test::unnamed(open.window()).size() == 1); // the walk does find one without
    words.setAccessibleName(QStringLiteral("Words"));
    open.find<QTabBar>("tables").setCurrentIndex(1);
    REQUIRE(QTest::qWaitFor([&] { return !open.text("filingsScope").isEmpty(); }));
    CHECK(test::unnamed(open.window()).join(u'\n') == QString());
}

TEST_CASE("everything in the export dialog that can be operated has a name", "[ui][scenario][access]")
{
    OpenWindow open;
    open.find<QToolButton>("exportPlaces").click();
    auto* dialog = open.window().findChild<ui::ExportDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(test::unnamed(*dialog).join(u'\n') == QString());
}

TEST_CASE("a chart says its headline, what it shows and every mark in words", "[ui][scenario][access]")
{
    OpenWindow open;
    auto& view = open.find<ui::FigureView>("placesChart");
    auto& chart = *QAccessible::queryAccessibleInterface(&view);
    CHECK(chart.role() == QAccessible::Chart);
    CHECK(chart.text(QAccessible::Name) == QStringLiteral("By jurisdiction"));
    CHECK(chart.text(QAccessible::Description)
              .startsWith(QStringLiteral("Bar chart of Published filings per office")));
    auto& china
        = accessible(view, QAccessible::Graphic, QStringLiteral("China (CN), 1,317 filings, 47 % of 2,825"));
    CHECK(china.parent() == &chart);
    CHECK(chart.child(chart.indexOfChild(&china)) == &china);
    CHECK(china.valueInterface()->currentValue().toInt() == 1317);
    CHECK(chart.childAt(china.rect().center().x(), china.rect().center().y()) == &china);

    act(china, QAccessibleActionInterface::pressAction());
    open.settle();
    CHECK(open.text("footer").startsWith(QStringLiteral("1,317 of")));
    CHECK(accessible(view, QAccessible::Graphic, QStringLiteral("China (CN)")).state().selected);
    act(accessible(view, QAccessible::Graphic, QStringLiteral("Japan (JP)")),
        QAccessibleActionInterface::toggleAction());
    open.settle();
    CHECK(open.filter().places->size() == 2);

    auto& time = open.find<ui::FigureView>("timeChart");
    auto& point = accessible(time, QAccessible::Graphic, QStringLiteral("Diffusion, 2022, "));
    CHECK(actionsOf(point).contains(QAccessibleActionInterface::pressAction()));
    CHECK_FALSE(actionsOf(point).isEmpty());
}

TEST_CASE("what the keyboard reaches in a chart is told to screen readers", "[ui][scenario][access]")
{
    OpenWindow open;
    open.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.window()));
    auto& view = open.find<ui::FigureView>("placesChart");
    auto& chart = *QAccessible::queryAccessibleInterface(&view);
    view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(chart.focusChild() == &accessible(view, QAccessible::Graphic, QStringLiteral("China")));
    CHECK(chart.focusChild()->state().focused);
    CHECK(chart.text(QAccessible::Value).startsWith(QStringLiteral("China (CN), 1,317 filings")));
    CHECK(
        chart.text(QAccessible::Description).startsWith(QStringLiteral("Now at: China (CN), 1,317 filings")));
    QTest::keyClick(&view, Qt::Key_Escape);
    CHECK(chart.text(QAccessible::Value).isEmpty());
    CHECK(chart.focusChild() == nullptr);

    auto& korea = accessible(view, QAccessible::Graphic, QStringLiteral("Republic of Korea"));
    act(korea, QAccessibleActionInterface::setFocusAction());
    CHECK(chart.focusChild() == &korea);
}

TEST_CASE("the years are two sliders that can be read and set", "[ui][scenario][access]")
{
    OpenWindow open;
    auto& slider = open.find<ui::YearRangeSlider>("yearsSlider");
    auto& first = accessible(slider, QAccessible::Slider, QStringLiteral("First year shown"));
    auto& last = accessible(slider, QAccessible::Slider, QStringLiteral("Last year shown"));
    CHECK(first.valueInterface()->currentValue().toInt() == slider.axis().first);
    CHECK(last.valueInterface()->maximumValue().toInt() == slider.axis().last);
    first.valueInterface()->setCurrentValue(2019);
    last.valueInterface()->setCurrentValue(2021.0);
    open.settle();
    CHECK(open.filter().years == domain::YearRange(2019, 2021));
    last.valueInterface()->setCurrentValue(1900);
    open.settle();
    CHECK(open.filter().years == domain::YearRange(2019, 2019));
    last.valueInterface()->setCurrentValue(QStringLiteral("soon"));
    act(last, QAccessibleActionInterface::increaseAction());
    open.settle();
    CHECK(open.filter().years == domain::YearRange(2019, 2020));
}

TEST_CASE("the window is read in the order in which it is seen", "[ui][scenario][access]")
{
    OpenWindow open;
    open.click("placesList", QStringLiteral("Japan"));
    open.click("techniquesList", QStringLiteral("Diffusion"));
    QStringList names;
    test::walkAccessible(open.window(), [&names](QAccessibleInterface& node) {
        if (node.object() != nullptr && !node.object()->objectName().isEmpty())
            names << node.object()->objectName();
        if (node.role() == QAccessible::ComboBox) {
            CAPTURE(node.object()->objectName().toStdString());
            CHECK_FALSE(node.text(QAccessible::Description).isEmpty());
        }
    });
    const QStringList wanted{QStringLiteral("chip0"), QStringLiteral("chip1"), QStringLiteral("reset"),
        QStringLiteral("undoButton"), QStringLiteral("yearsSlider"), QStringLiteral("placesList"),
        QStringLiteral("techniquesList"), QStringLiteral("timeChart"), QStringLiteral("placesChart"),
        QStringLiteral("techniquesChart"), QStringLiteral("applicantTable")};
    QStringList found;
    for (const auto& name : names) {
        if (wanted.contains(name))
            found << name;
    }
    CHECK(found == wanted);
    CHECK(
        QAccessible::queryAccessibleInterface(&open.find<QToolButton>("undoButton"))->text(QAccessible::Name)
        == QStringLiteral("Undo"));
}

TEST_CASE("a facet row says its name, its count and whether it is ticked", "[ui][scenario][access]")
{
    OpenWindow open;
    open.click("placesList", QStringLiteral("Japan"));
    auto& list = open.find<QWidget>("placesList");
    auto& row = accessible(list, QAccessible::CheckBox, QStringLiteral("Japan, 21 filings"));
    CHECK(row.state().checkable);
    CHECK(row.state().checked);
    act(row, QAccessibleActionInterface::toggleAction());
    open.settle();
    CHECK(open.filter().isUnrestricted());
    act(accessible(list, QAccessible::CheckBox, QStringLiteral("China, 1,317 filings")),
        QAccessibleActionInterface::toggleAction());
    open.settle();
    CHECK(
        open.filter().places == domain::IdSet<domain::PlaceId>{*open.explorer.edition()->placeByCode("CN")});
}
