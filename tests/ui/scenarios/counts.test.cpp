// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/accessible_tree.h"
#include "tests/ui/scenarios/open_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

TEST_CASE("published counts offer what they have and say why the rest is missing", "[ui][scenario][counts]")
{
    OpenWindow open;
    open.turnTo("ai-landscape");
    CHECK(open.find<QListView>("placesList").accessibleName() == u"Country of first filing"_s);
    CHECK(open.find<QListView>("techniquesList").accessibleName() == u"Application field"_s);
    const auto fields = open.rows("techniquesList");
    CHECK(fields.size() == 10); // the total is no field
    for (const auto& field : fields)
        CHECK_FALSE(field.startsWith(u"All "_s));
    CHECK_FALSE(open.find<QComboBox>("techniqueMode").isVisible());
    CHECK(open.text("noTechniqueMode").startsWith(u"Fields overlap and are never added"_s));
    CHECK_FALSE(open.find<QLineEdit>("titleWords").isVisible());
    CHECK(open.text("noTitleWords") == u"Published counts have no titles."_s);
    CHECK(open.find<QWidget>("noTables").isVisible());
    CHECK(open.text("noTablesText").contains(u"names no applicant"_s));
    CHECK_FALSE(open.find<QTreeView>("applicantTable").isVisible());
    CHECK_FALSE(open.find<QTabBar>("tables").isVisible());
    CHECK(open.text("footer").startsWith(u"608,850 of 608,850 families"_s));
    CHECK(open.text("footer").endsWith(u"CC BY-NC 4.0"_s));
    CHECK(test::unnamed(open.window()).join(u'\n') == QString());

    open.turnTo("genai-filings");
    CHECK(open.find<QComboBox>("techniqueMode").isVisible());
    CHECK(open.find<QLineEdit>("titleWords").isVisible());
    CHECK_FALSE(open.find<QWidget>("noTables").isVisible());
    CHECK(open.find<QTreeView>("applicantTable").isVisible());
    CHECK(open.find<QListView>("placesList").accessibleName() == u"Jurisdictions"_s);
    CHECK(open.text("footer").startsWith(u"2,825 of 2,825 filings"_s));
}

TEST_CASE("two overlapping fields are not known, one is, and steps are called by their facets",
    "[ui][scenario][counts]")
{
    OpenWindow open;
    open.turnTo("ai-landscape");
    const auto name = [&open](int row) {
        return test::bare(open.find<QListView>("techniquesList").model()->index(row, 0).data().toString());
    };
    const auto first = name(0);
    const auto second = name(1);
    open.click("techniquesList", first);
    CHECK(open.result().matching.isKnown());
    CHECK(open.explorer.filters().undoName() == u"change of fields"_s);
    open.click("techniquesList", second);
    CHECK_FALSE(open.result().matching.isKnown());
    CHECK(open.text("footer").startsWith(u"not known of 608,850 families"_s));
    CHECK_FALSE(open.find<QWidget>("emptyState").isVisible()); // unknown is not empty
    open.explorer.filters().undo();
    open.settle();
    CHECK(open.result().matching.isKnown());
    open.click("placesList", name(0).isEmpty() ? QString() : u"Japan"_s);
    CHECK(open.explorer.filters().undoName() == u"change of countries"_s);
}

TEST_CASE("a tall window shows every application field at once", "[ui][scenario][counts]")
{
    OpenWindow open;
    open.turnTo("ai-landscape");
    auto& list = open.find<QListView>("techniquesList");
    const auto rowsSeen = [&list] { return list.viewport()->height() / list.sizeHintForRow(0); };
    CHECK(rowsSeen() == 7);
    open.window().resize(1920, 1080);
    QCoreApplication::processEvents();
    CHECK(rowsSeen() == 10);
    open.turnTo("genai-filings");
    QCoreApplication::processEvents();
    CHECK(rowsSeen() == 7);
}

TEST_CASE("the tables come back as tall as they were", "[ui][scenario][counts]")
{
    OpenWindow open;
    auto& splitter = open.find<QSplitter>("chartsSplitter");
    splitter.setSizes({240, 180, 240});
    const auto before = splitter.sizes();
    open.turnTo("ai-landscape");
    QCoreApplication::processEvents();
    CHECK(splitter.sizes().last() < 120);
    auto& text = open.find<QLabel>("noTablesText");
    CHECK(text.height() >= text.heightForWidth(text.width()));
    open.turnTo("genai-filings");
    QCoreApplication::processEvents();
    CHECK(splitter.sizes() == before);
}

TEST_CASE("title words are left behind by published counts and told", "[ui][scenario][counts][editions]")
{
    OpenWindow open;
    auto& words = open.find<QLineEdit>("titleWords");
    QTest::keyClicks(&words, u"image"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    open.settle();
    open.turnTo("ai-landscape");
    CHECK_FALSE(open.filter().words);
    CHECK(open.text("noticeText")
        == u"Not in this edition and therefore left out of the filter: the title words “image”."_s);
}
