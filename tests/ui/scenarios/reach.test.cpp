// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/accessible_tree.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/dialogs/export_dialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

/// Whether the widget takes the key from the shortcuts of the window.
bool takes(QWidget& widget, const QKeyCombination& keys)
{
    QKeyEvent event(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
    event.ignore();
    QCoreApplication::sendEvent(&widget, &event);
    return event.isAccepted();
}

} // namespace

TEST_CASE("every shortcut of the window is heard while a field has the focus", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    int heard = 0;
    for (auto* field : open.window().findChildren<QLineEdit*>()) {
        if (field->window() != &open.window())
            continue;
        for (const auto* action : open.window().findChildren<QAction*>()) {
            const bool isWide = action->shortcutContext() == Qt::WindowShortcut;
            for (const auto& keys : action->shortcuts()) {
                if (!isWide || !action->isEnabled())
                    continue;
                CAPTURE(field->objectName().toStdString(), keys.toString().toStdString());
                CHECK_FALSE(takes(*field, keys[0]));
                ++heard;
            }
        }
        CHECK(takes(*field, QKeyCombination(Qt::CTRL, Qt::Key_V))); // writing stays the field's
    }
    CHECK(heard > 20);

    auto& words = open.find<QLineEdit>("titleWords");
    words.setFocus();
    QTest::keyClick(&words, Qt::Key_E, Qt::ControlModifier);
    CHECK(open.find<ui::ExportDialog>("exportDialog").isVisible());
}

TEST_CASE("Undo in a field takes back what was typed there first", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    open.click("placesList", u"Japan"_s);
    auto& words = open.find<QLineEdit>("placesFind");
    words.setFocus();
    CHECK_FALSE(takes(words, QKeyCombination(Qt::CTRL, Qt::Key_Z)));
    QTest::keyClicks(&words, u"x"_s);
    CHECK(takes(words, QKeyCombination(Qt::CTRL, Qt::Key_Z)));
}

TEST_CASE("a window that is closed under an open list of choices asks no part that is gone",
    "[ui][scenario][keyboard][bug]")
{
    auto open = std::make_unique<OpenWindow>();
    open->activate();
    auto& mode = open->find<QComboBox>("techniqueMode");
    mode.showPopup();
    REQUIRE(mode.view()->isVisible());
    mode.view()->setFocus();
    QPointer<QWidget> list(mode.view());
    open.reset(); // what is gone is asked where the address sanitizer sees it
    CHECK(list == nullptr);
}

TEST_CASE("F6 knows every part of the window", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    open.click("placesList", u"Japan"_s);
    auto& switcher = open.find<QToolButton>("editionSwitcher");
    switcher.setFocus();
    QStringList way;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        way << test::focusName();
    }
    CHECK(way
        == QStringList{u"chip0"_s, u"contractUnit"_s, u"placesList"_s, u"timeChart"_s, u"placesChart"_s,
            u"techniquesChart"_s, u"applicantTable"_s, u"editionSwitcher"_s});
    open.explorer.filters().undo(); // without chips there is nothing to go to
    open.settle();
    switcher.setFocus();
    QTest::keyClick(&switcher, Qt::Key_F6);
    CHECK(test::focusName() == u"contractUnit"_s);
}

TEST_CASE("Tab goes as the eye does: edition, contract, filters, charts", "[ui][scenario][keyboard]")
{
    OpenWindow open;
    open.activate();
    open.find<QToolButton>("editionSwitcher").setFocus(Qt::TabFocusReason);
    QStringList way;
    for (int i = 0; i < 40 && !way.contains(u"timeChart"_s); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        way << test::focusName();
    }
    CAPTURE(way.join(u' ').toStdString());
    const auto comesBefore = [&way](const QString& one, const QString& other) {
        return way.indexOf(one) >= 0 && way.indexOf(one) < way.indexOf(other);
    };
    CHECK(comesBefore(u"contractUnit"_s, u"contractThrough"_s));
    CHECK(comesBefore(u"contractThrough"_s, u"dateBasis"_s));
    CHECK(comesBefore(u"techniqueMode"_s, u"techniquesList"_s));
    CHECK(comesBefore(u"placesList"_s, u"techniqueMode"_s));
    CHECK(comesBefore(u"techniquesList"_s, u"timeChart"_s));
}

TEST_CASE("Tab comes to everything that can have the focus, chips and provenance where they stand",
    "[ui][scenario][keyboard][bug]")
{
    OpenWindow open;
    open.activate();
    auto filter = open.explorer.filters().filter();
    filter.years = domain::YearRange(2019, 2023);
    open.explorer.filters().commit(filter); // for a chip, and something to undo
    open.settle();
    auto& first = open.find<QToolButton>("editionSwitcher");
    first.setFocus(Qt::TabFocusReason);
    QWidgetList reached;
    QStringList way;
    do {
        reached << QApplication::focusWidget();
        way << test::focusName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    } while (reached.size() < 300 && QApplication::focusWidget() != &first);
    CHECK(QApplication::focusWidget() == &first);
    CAPTURE(way.join(u' ').toStdString());
    for (auto* widget : open.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() != nullptr
            || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK(reached.contains(widget));
    }
    CHECK(way.indexOf(u"provenanceButton"_s) == way.indexOf(u"contractThrough"_s) + 1);
    CHECK(way.mid(0, 4) == QStringList{u"editionSwitcher"_s, u"chip0"_s, u"reset"_s, u"undoButton"_s});
}

TEST_CASE("a row that is ticked stays under the pointer until it leaves", "[ui][scenario][filters]")
{
    OpenWindow open;
    auto& list = open.find<QListView>("placesList");
    const auto place = list.visualRect(list.model()->index(3, 0));
    const QPoint tick(place.left() + 12, place.center().y());
    const auto send = [&list](QEvent::Type type) {
        QEvent event(type);
        QCoreApplication::sendEvent(list.viewport(), &event);
    };
    const auto before = open.rows("placesList").value(3).section(u' ', 0, 0);
    QEnterEvent enter(tick, tick, list.viewport()->mapToGlobal(tick));
    QCoreApplication::sendEvent(list.viewport(), &enter);
    for (int click = 0; click < 2; ++click) {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, tick);
        open.settle();
        CHECK(open.rows("placesList").value(3).section(u' ', 0, 0) == before);
        CHECK(open.filter().places.has_value() == (click == 0));
    }
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, tick);
    open.settle();
    send(QEvent::Leave);
    CHECK(open.rows("placesList").value(0).section(u' ', 0, 0) == before); // the chosen first
    list.scrollToBottom();
    open.explorer.filters().commit({});
    open.settle();
    CHECK(list.indexAt({5, 5}).row() == 0); // after a reset the largest is in sight
}

TEST_CASE("what is said to assistive programs holds no markup", "[ui][scenario][access]")
{
    OpenWindow open;
    const auto marked = [&open] {
        QStringList found;
        test::walkAccessible(open.window(), [&found](QAccessibleInterface& node) {
            for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
                if (node.text(text).contains(u"<qt>"_s) || node.text(text).contains(u"&amp;"_s))
                    found << node.text(text);
            }
        });
        return found;
    };
    CHECK(marked().join(u'\n') == QString());
    const auto describedUndo = [&open] {
        for (auto* button : open.window().findChildren<QToolButton*>()) {
            if (button->objectName() == u"undoButton"_s)
                return QAccessible::queryAccessibleInterface(button)->text(QAccessible::Description);
        }
        return QString();
    };
    CHECK(describedUndo() == u"Nothing to undo"_s);
    open.click("placesList", u"Japan"_s);
    CHECK(marked().join(u'\n') == QString());
    CHECK(describedUndo() == u"Undo: change of jurisdictions (Ctrl+Z)"_s);
    for (auto* widget : open.window().findChildren<QWidget*>()) {
        CAPTURE(widget->objectName().toStdString());
        CHECK(widget->toolTip() != u"<qt></qt>"_s);
    }
}
