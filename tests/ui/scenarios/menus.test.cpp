// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/window/window_menus.h"

#include <QAction>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

/// Texts without the mark of their letter.
QString plain(const QAction& action)
{
    return action.text().remove(u'&');
}

QStringList entries(const QMenu& menu)
{
    QStringList texts;
    for (const auto* action : menu.actions()) {
        if (!action->isSeparator())
            texts << plain(*action);
    }
    return texts;
}

} // namespace

TEST_CASE("the menus hold what the window can do", "[ui][scenario][menus]")
{
    OpenWindow open;
    CHECK(entries(open.find<QMenu>("fileMenu"))
        == QStringList{u"Switch edition…"_s, u"Open database…"_s, u"Open recent"_s, u"Bundled edition"_s,
            u"Export chart…"_s, u"Quit"_s});
    CHECK(entries(open.find<QMenu>("editMenu"))
        == QStringList{u"Undo"_s, u"Redo"_s, u"Reset filters"_s, u"Copy chart"_s, u"Copy this sentence"_s});
    CHECK(entries(open.find<QMenu>("viewMenu"))
        == QStringList{u"Save this view…"_s, u"Saved views"_s, u"Back"_s, u"Forward"_s, u"Theme"_s,
            u"Where these numbers come from"_s, u"Check a claim…"_s});
    auto& help = open.find<QMenu>("helpMenu");
    CHECK(help.menuAction()->isVisible() == !help.isEmpty());
    if (help.isEmpty()) {
        help.addAction(u"Keys"_s);
        CHECK(help.menuAction()->isVisible());
    }
}

TEST_CASE("no shortcut does two things and every action has a text", "[ui][scenario][menus]")
{
    OpenWindow open;
    QMap<QString, QStringList> users;
    for (const auto* action : open.window().findChildren<QAction*>()) {
        if (action->isSeparator())
            continue;
        // Qt's own: the clear button of a field, and the menu of what a menu bar has no room for
        const bool isQts = action->objectName().startsWith(u"_q"_s)
            || (action->menu() != nullptr && action->menu()->parent() != &open.window()
                && action->menu()->objectName().isEmpty());
        if (!isQts) {
            CAPTURE(action->objectName().toStdString(), action->parent()->metaObject()->className());
            CHECK_FALSE(action->text().isEmpty());
        }
        if (action->shortcutContext() == Qt::WidgetShortcut
            || action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue; // only where the focus is
        for (const auto& keys : action->shortcuts())
            users[keys.toString()] << action->text();
    }
    CHECK(users.size() >= 9);
    for (auto use = users.begin(); use != users.end(); ++use) {
        CAPTURE(use.key().toStdString());
        CHECK(use.value().size() == 1);
    }
}

TEST_CASE("each menu marks a letter once", "[ui][scenario][menus]")
{
    OpenWindow open;
    const auto check = [](const QList<QAction*>& actions) {
        QMap<QChar, int> letters;
        for (const auto* action : actions) {
            const auto text = action->text();
            const auto mark = text.indexOf(u'&');
            if (!action->isSeparator() && mark >= 0)
                ++letters[text.at(mark + 1).toLower()];
        }
        for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
            CAPTURE(QString(letter.key()).toStdString());
            CHECK(letter.value() == 1);
        }
        return letters.size();
    };
    CHECK(check(open.find<QMenuBar>("menuBar").actions()) >= 3);
    for (const auto* name : {"fileMenu", "editMenu", "viewMenu", "themeMenu"})
        CHECK(check(open.find<QMenu>(name).actions()) >= 3);
}

TEST_CASE("Edit names the step that it takes back, and resets all filters", "[ui][scenario][menus]")
{
    OpenWindow open;
    CHECK_FALSE(open.find<QAction>("resetFilters").isEnabled());
    open.click("placesList", u"Japan"_s);
    CHECK(plain(open.find<QAction>("undo")) == u"Undo change of jurisdictions"_s);
    QTest::keyClick(&open.window(), Qt::Key_R, Qt::ControlModifier);
    open.settle();
    CHECK(open.filter().isUnrestricted());
    CHECK_FALSE(open.find<QAction>("resetFilters").isEnabled());
    open.find<QAction>("undo").trigger();
    open.settle();
    CHECK(open.filter().places.has_value());
    CHECK(plain(open.find<QAction>("redo")) == u"Redo change of jurisdictions"_s);
}

TEST_CASE("a reset of several filters is called so", "[ui][scenario][menus]")
{
    OpenWindow open;
    open.click("placesList", u"Japan"_s);
    open.click("techniquesList", u"GAN"_s);
    QTest::keyClick(&open.window(), Qt::Key_R, Qt::ControlModifier);
    open.settle();
    CHECK(plain(open.find<QAction>("undo")) == u"Undo reset of filters"_s);
}

TEST_CASE("Quit closes the window without a question", "[ui][scenario][menus]")
{
    OpenWindow open;
    open.click("placesList", u"Japan"_s);
    QTest::keyClick(&open.window(), Qt::Key_Q, Qt::ControlModifier);
    CHECK_FALSE(open.window().isVisible());
}
