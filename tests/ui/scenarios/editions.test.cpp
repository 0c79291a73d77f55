// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/edition_files.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/accessible_tree.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/window/edition_row.h"
#include "ui/window/edition_switcher.h"
#include "ui/window/file_opening.h"
#include "ui/window/notice_bar.h"
#include "ui/window/page_stack.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

constexpr int patienceMs = 10'000;

struct Editions {
    OpenWindow open;

    Editions()
    {
        REQUIRE(QTest::qWaitFor([this] { return open.window().catalogue().isRead(); }, patienceMs));
    }
    ui::EditionSwitcher& switcher() { return open.find<ui::EditionSwitcher>("editionSwitcher"); }
    QFrame& list() { return *switcher().popup(); }
    QList<ui::EditionRow*> rows()
    {
        auto found = list().findChildren<ui::EditionRow*>();
        erase_if(found, [](const ui::EditionRow* row) { return row->isHidden(); }); // on their way out
        return found;
    }
    QStringList titles()
    {
        QStringList names;
        for (const auto* row : rows())
            names << row->accessibleName();
        return names;
    }
    void choose(int row)
    {
        switcher().openList();
        REQUIRE(row < rows().size());
        rows()[row]->click();
    }
    void await(const char* slug)
    {
        REQUIRE(QTest::qWaitFor(
            [&] { return open.result().edition->slug == slug && !open.explorer.isLoading(); }, patienceMs));
        open.settle();
    }
};

} // namespace

TEST_CASE("the switcher lists the editions with what each can and cannot answer", "[ui][scenario][editions]")
{
    Editions editions;
    auto& open = editions.open;
    CHECK(editions.switcher().text() == u"Published generative-AI filings, 2014–2025"_s);
    CHECK(editions.switcher().accessibleDescription().contains(u"Cannot show who leads"_s));
    CHECK(editions.switcher().toolTip().contains(u"it is a sample"_s));
    editions.switcher().openList();
    CHECK(editions.titles()
        == QStringList{u"Published generative-AI filings, 2014–2025, on screen"_s,
            u"Published figures on AI and generative AI, 2011–2023"_s, u"Claims in print, checked"_s,
            u"Patent families on all of AI by country, 2014–2024"_s});
    CHECK(editions.rows()[3]->accessibleDescription()
        == u"Counts patent families by country of first filing, field and year, as applications and as "
           u"grants. "
           "Cannot name applicants or titles, nor count two fields together: they overlap."_s);
    CHECK(test::unnamed(editions.list()).join(u'\n') == QString());
    for (const auto* label : editions.list().findChildren<QLabel*>()) {
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
        CHECK(
            editions.list().rect().contains(QRect(label->mapTo(&editions.list(), QPoint()), label->size())));
    }
    const auto* last = editions.rows().last();
    const int below = editions.list().height() - last->mapTo(&editions.list(), last->rect().bottomLeft()).y();
    CHECK(below <= 3 * editions.rows()[0]->y()); // no blank stretch
    CHECK_FALSE(editions.list().findChild<QScrollArea*>()->verticalScrollBar()->isVisible());
    editions.rows()[3]->click();
    CHECK_FALSE(editions.list().isVisible());
    editions.await("ai-landscape");
    CHECK(editions.switcher().text() == u"Patent families on all of AI by country, 2014–2024"_s);
    CHECK(open.explorer.source().isTrusted);
    CHECK(open.window().windowTitle() == u"Filingscape"_s);
    editions.choose(0);
    editions.await("genai-filings");
}

TEST_CASE("an open list of editions that is read anew stays open and as tall as it was",
    "[ui][scenario][editions][regression]")
{
    Editions editions;
    editions.switcher().openList();
    const auto size = editions.list().size();
    const auto titles = editions.titles();
    int readings = 0;
    QObject::connect(&editions.open.window().catalogue(), &session::EditionCatalogue::changed,
        &editions.list(), [&readings] { ++readings; });
    editions.open.window().catalogue().refresh();
    REQUIRE(QTest::qWaitFor([&readings] { return readings > 0; }, patienceMs));
    CHECK(editions.list().isVisible());
    CHECK(editions.list().size() == size);
    CHECK(editions.titles() == titles);
    CHECK(editions.list().focusWidget() == editions.rows()[0]);
}

TEST_CASE("the list of editions is opened, walked, chosen from and left by keys", "[ui][scenario][editions]")
{
    Editions editions;
    auto& open = editions.open;
    open.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.window()));
    open.find<QAction>("switchEdition").trigger();
    REQUIRE(editions.list().isVisible());
    CHECK(editions.list().focusWidget() == editions.rows()[0]);
    QTest::keyClick(editions.list().focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(editions.list().isVisible());
    open.find<QAction>("switchEdition").trigger();
    QTest::keyClick(editions.list().focusWidget(), Qt::Key_Down);
    CHECK(editions.list().focusWidget() == editions.rows()[1]);
    QTest::keyClick(editions.list().focusWidget(), Qt::Key_Down);
    QTest::keyClick(editions.list().focusWidget(), Qt::Key_Down);
    QTest::keyClick(editions.list().focusWidget(), Qt::Key_Return);
    editions.await("ai-landscape");
    CHECK(open.find<QAction>("switchEdition").shortcut() == QKeySequence(Qt::CTRL | Qt::Key_L));
}

TEST_CASE("an edition that is not installed is listed with the reason, and the rest works",
    "[ui][scenario][editions]")
{
    Editions editions;
    auto& open = editions.open;
    open.window().files().setBundled(
        {test::bundledFile(), true, {}}, {u"/nowhere/at/all/ai-landscape.sqlite"_s});
    REQUIRE(QTest::qWaitFor(
        [&] { return open.window().catalogue().entries().back().trouble.has_value(); }, patienceMs));
    editions.switcher().openList();
    CHECK(editions.titles().last() == u"ai-landscape"_s);
    auto& row = *editions.rows().last();
    CHECK(test::bare(row.accessibleDescription())
        == u"Not installed: there is no file ai-landscape.sqlite. Everything else works without it."_s);
    row.click();
    CHECK(editions.list().isVisible()); // it is read, not opened
    CHECK_FALSE(open.explorer.isLoading());
    editions.rows().first()->click();
    open.click("placesList", u"Japan"_s);
    CHECK(open.text("footer").startsWith(u"21 of 2,825 filings"_s));
}

TEST_CASE("the filter goes along by its names, and what is left behind is told", "[ui][scenario][editions]")
{
    Editions editions;
    auto& open = editions.open;
    open.click("placesList", u"Japan"_s);
    open.click("placesList", u"Europe (EPO)"_s);
    open.click("techniquesList", u"GAN"_s);
    editions.choose(3);
    editions.await("ai-landscape");
    const auto& edition = *open.explorer.edition();
    CHECK(open.filter().places == domain::IdSet<domain::PlaceId>{*edition.placeByCode("JP")});
    CHECK_FALSE(open.filter().techniques);
    CHECK(open.find<QWidget>("noticeBar").isVisible());
    CHECK(open.text("noticeText") == u"Not in this edition and therefore left out of the filter: EP, GAN."_s);
    editions.choose(0);
    editions.await("genai-filings");
    CHECK(
        open.filter().places == domain::IdSet<domain::PlaceId>{*open.explorer.edition()->placeByCode("JP")});
}

TEST_CASE("the editions of a user's file are listed while it is open", "[ui][scenario][editions]")
{
    Editions editions;
    const test::EditionFiles folder;
    editions.open.window().files().open(folder.written(45).path);
    editions.await("synthetic");
    REQUIRE(QTest::qWaitFor(
        [&] { return editions.open.window().catalogue().entries().size() == 4; }, patienceMs));
    editions.switcher().openList();
    CHECK(editions.titles().last().endsWith(u", on screen"_s));
    CHECK_FALSE(editions.open.window().catalogue().entries().back().source.isTrusted);
    editions.rows().first()->click();
    editions.await("genai-filings");
    REQUIRE(QTest::qWaitFor(
        [&] { return editions.open.window().catalogue().entries().size() == 3; }, patienceMs));
}

TEST_CASE("published figures have pages of their own, and filters rest meanwhile", "[ui][scenario][editions]")
{
    Editions editions;
    auto& open = editions.open;
    auto& window = open.window();
    CHECK(window.figures().slug == "published-figures");
    open.click("placesList", u"Japan"_s);
    editions.switcher().openList();
    REQUIRE(editions.titles().size() == 4);
    editions.rows()[1]->click();
    CHECK(window.pages().shownPage() == ui::figuresPage);
    CHECK(editions.switcher().text() == u"Published figures on AI and generative AI, 2011–2023"_s);
    CHECK(open.text("footer").startsWith(u"64 figures · published-figures"_s));
    CHECK_FALSE(open.find<QWidget>("chips").isVisible());
    CHECK_FALSE(open.find<QAction>("undo").isEnabled());
    // Has bars of its own, once they are read.
    CHECK(QTest::qWaitFor([&] { return open.find<QAction>("exportChart").isEnabled(); }, 10'000));
    editions.choose(2);
    CHECK(window.pages().shownPage() == ui::claimsPage);
    CHECK_FALSE(open.find<QAction>("exportChart").isEnabled());
    editions.choose(0); // is open all the time
    CHECK(window.pages().shownPage() == ui::explorePage);
    CHECK_FALSE(open.explorer.isLoading());
    CHECK(open.find<QAction>("undo").isEnabled());
    CHECK(open.filter().places);
    CHECK_FALSE(window.pages().showPage(u"nowhere"_s));
}

TEST_CASE("of several bars the most important is seen, the others wait", "[ui][scenario][editions][states]")
{
    Editions editions;
    auto& open = editions.open;
    auto& line = open.find<QWidget>("editionLine");
    auto& notice = open.find<QWidget>("noticeBar");
    auto& error = open.find<QWidget>("errorBar");
    CHECK(line.isVisible());
    open.window().notices().say(u"Something was left out."_s);
    CHECK(notice.isVisible());
    CHECK_FALSE(line.isVisible());
    open.window().files().open(u"/nowhere/at/all.sqlite"_s);
    REQUIRE(QTest::qWaitFor([&] { return open.explorer.error().has_value(); }, patienceMs));
    CHECK(error.isVisible());
    CHECK_FALSE(notice.isVisible());
    open.find<QToolButton>("errorDismiss").click();
    CHECK_FALSE(error.isVisible());
    CHECK(notice.isVisible());
    open.find<QToolButton>("noticeDismiss").click();
    CHECK(line.isVisible());
}
