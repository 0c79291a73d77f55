// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/accessible_tree.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/window/contract_bar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

/// What a word of the contract could be: ticked ones in brackets, greyed ones with a minus.
QStringList choices(OpenWindow& open, const char* word)
{
    auto& menu = *open.find<QToolButton>(word).menu();
    Q_EMIT menu.aboutToShow();
    QStringList texts;
    for (const auto* action : menu.actions()) {
        const auto text = action->isChecked() ? u"[%1]"_s.arg(action->text()) : action->text();
        texts << (action->isEnabled() ? text : u"-"_s + text);
    }
    return texts;
}

void choose(OpenWindow& open, const char* word, int at)
{
    auto& menu = *open.find<QToolButton>(word).menu();
    Q_EMIT menu.aboutToShow();
    menu.actions().at(at)->trigger();
    open.settle();
}

QList<QToolButton*> words(OpenWindow& open)
{
    QList<QToolButton*> shown;
    for (auto* button : open.find<ui::ContractBar>("contract").findChildren<QToolButton*>()) {
        if (!button->isHidden())
            shown << button;
    }
    return shown;
}

} // namespace

TEST_CASE("every word of the contract that could be another is a control", "[ui][scenario][contract]")
{
    OpenWindow open;
    CHECK(open.contract().startsWith(
        u"Published filings, one publication each, by office, counted whole, by filing year; lists of "
        "2025-10-01, fully published to 2023 (399 filings from the list of 2024-05-01"_s));
    CHECK(choices(open, "contractDate")
        == QStringList{
            u"by priority year"_s, u"[by filing year]"_s, u"by publication year"_s, u"by grant year"_s});
    CHECK(choices(open, "contractUnit").at(0) == u"[Published filings]"_s);
    CHECK(choices(open, "contractUnit").at(1).startsWith(u"-Patent families – "_s));
    CHECK(choices(open, "contractPlace").at(2)
        == u"-by inventor location – the places of this edition are offices"_s);
    CHECK(choices(open, "contractLists").size() == 5);
    choose(open, "contractDate", 2);
    CHECK(open.filter().dateBasis == domain::DateBasis::Publication);
    CHECK(open.contract().contains(u"by publication year"_s));
    CHECK(open.find<QToolButton>("contractDate").text() == u"publication year"_s);
    open.explorer.filters().undo();
    open.settle();
    CHECK(open.contract().contains(u"by filing year"_s));
    choose(open, "contractThrough", 1);
    CHECK(open.filter().years == domain::YearRange(2014, 2023));
    CHECK(choices(open, "contractThrough").at(1) == u"[only fully published years, 2014–2023]"_s);
    choose(open, "contractThrough", 0);
    CHECK_FALSE(open.filter().years);
}

TEST_CASE("the contract is read as a whole, word by word, and copied", "[ui][scenario][contract][access]")
{
    OpenWindow open;
    auto& bar = open.find<ui::ContractBar>("contract");
    auto& node = *QAccessible::queryAccessibleInterface(&bar);
    CHECK(node.text(QAccessible::Name) == u"Counting contract"_s);
    CHECK(node.text(QAccessible::Description) == open.contract());
    CHECK(test::accessible(bar, QAccessible::ButtonMenu, u"What a place means: by office"_s).isValid());
    open.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.window()));
    const auto shown = words(open);
    REQUIRE(shown.size() == 6);
    open.find<QToolButton>("contractUnit").setFocus(Qt::TabFocusReason);
    QStringList way;
    for (int i = 0; i < 6; ++i) {
        way << QGuiApplication::focusObject()->objectName();
        QTest::keyClick(qobject_cast<QWidget*>(QGuiApplication::focusObject()), Qt::Key_Tab);
    }
    CHECK(way
        == QStringList{u"contractUnit"_s, u"contractPlace"_s, u"contractWeight"_s, u"contractDate"_s,
            u"contractLists"_s, u"contractThrough"_s});
    auto& unit = open.find<QToolButton>("contractUnit");
    unit.setFocus();
    QTest::keyClick(&unit, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == open.contract());
}

TEST_CASE("the contract wraps and never clips, however narrow the window", "[ui][scenario][contract]")
{
    OpenWindow open;
    auto& bar = open.find<ui::ContractBar>("contract");
    for (const auto* slug : {"genai-filings", "ai-landscape"}) {
        open.turnTo(slug);
        for (const auto size : {QSize(960, 640), QSize(1280, 800), QSize(1920, 1080)}) {
            open.window().resize(size);
            QCoreApplication::processEvents();
            CHECK(bar.height() >= bar.heightForWidth(bar.width()));
            const auto shown = words(open);
            for (const auto* word : shown) {
                INFO(word->text().toStdString());
                CHECK(bar.rect().contains(word->geometry()));
                for (const auto* other : shown)
                    CHECK((other == word || !other->geometry().intersects(word->geometry())));
            }
        }
    }
    CHECK(bar.heightForWidth(300) > bar.heightForWidth(900));
}

TEST_CASE("applications or grants are a word of the contract of published counts", "[ui][scenario][contract]")
{
    OpenWindow open;
    CHECK(!open.find<QToolButton>("contractMeasure").isVisible());
    open.turnTo("ai-landscape");
    CHECK(open.contract().startsWith(
        u"Patent families with an application, by country of first filing, counted "
        "whole, by filing year; as published in 2024-12"_s));
    const auto applied = open.result().matching;
    choose(open, "contractMeasure", 1);
    CHECK(open.filter().measure == domain::Measure::Grants);
    CHECK(open.contract().startsWith(u"Patent families with a grant"_s));
    CHECK(open.result().matching.value() < applied.value());
    CHECK(open.explorer.filters().undoName() == u"change of measure"_s);
    CHECK(choices(open, "contractWeight").last().endsWith(u"published counts are whole"_s));
    open.turnTo("genai-filings");
    CHECK_FALSE(open.find<QToolButton>("contractMeasure").isVisible());
}
