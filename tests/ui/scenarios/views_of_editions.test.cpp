// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/saved_views.h"
#include "ui/window/file_opening.h"
#include "ui/window/page_stack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::Views;

namespace {

constexpr int patienceMs = 10'000;

void await(Views& views, const char* slug)
{
    auto& open = views.open;
    REQUIRE(QTest::qWaitFor(
        [&] { return open.result().edition->slug == slug && !open.explorer.isLoading(); }, patienceMs));
    open.settle();
}

QStringList listed(Views& views)
{
    QStringList names;
    for (const auto* action : views.open.find<QMenu>("viewsMenu").actions()) {
        if (action->objectName().isEmpty() && !action->isSeparator())
            names << test::bare(action->text());
    }
    return names;
}

} // namespace

TEST_CASE("a view opens the edition that it was saved in, with all of its filter", "[ui][scenario][views]")
{
    Views views;
    auto& open = views.open;
    open.turnTo("ai-landscape");
    open.click("placesList", u"Japan"_s);
    open.click("techniquesList", u"Life Sciences"_s);
    const auto wanted = open.filter();
    views.save(u"Life"_s);
    open.turnTo("genai-filings");
    open.find<QToolButton>("noticeDismiss").click(); // there is no such field
    CHECK(listed(views) == QStringList{u"Life (in ai-landscape)"_s});
    open.click("placesList", u"Germany"_s, test::OpenWindow::Spot::Only);
    const auto here = open.filter();
    views.splitBy(1);

    views.choose(u"Life (in ai-landscape)"_s);
    await(views, "ai-landscape");
    CHECK(open.filter() == wanted);
    CHECK_FALSE(open.find<QWidget>("noticeBar").isVisible()); // nothing is lost
    CHECK(listed(views) == QStringList{u"Life"_s});
    CHECK_FALSE(open.explorer.filters().canUndo()); // another edition is no step

    views.press(Qt::Key_Left, Qt::AltModifier); // where one was, as it was left
    await(views, "genai-filings");
    CHECK(open.filter() == here);
    CHECK(open.find<QComboBox>("timeSplit").currentIndex() == 1);
    CHECK_FALSE(open.find<QAction>("viewBack").isEnabled());
    open.click("techniquesList", u"GAN"_s);
    const auto changed = open.filter();
    CHECK(views.text("viewForward") == u"&Forward to Life"_s);
    views.press(Qt::Key_Right, Qt::AltModifier);
    await(views, "ai-landscape");
    CHECK(open.filter() == wanted);
    views.press(Qt::Key_Left, Qt::AltModifier);
    await(views, "genai-filings");
    CHECK(open.filter() == changed);
}

TEST_CASE("a view of an edition that is not there is told, and nothing else changes", "[ui][scenario][views]")
{
    Views views;
    auto& open = views.open;
    REQUIRE(QTest::qWaitFor([&] { return open.window().catalogue().isRead(); }, patienceMs));
    session::View view;
    view.edition = u"atlantis"_s;
    view.places = QStringList{u"JP"_s};
    REQUIRE(open.window().library().save(u"Lost"_s, view));
    open.click("placesList", u"Germany"_s);
    const auto before = open.filter();
    views.choose(u"Lost (in atlantis)"_s);
    CHECK(test::bare(open.text("noticeText"))
        == u"The edition of this view is not installed, so nothing was changed: atlantis."_s);
    CHECK(open.filter() == before);
    CHECK_FALSE(open.explorer.isLoading());
    CHECK_FALSE(open.find<QAction>("viewBack").isEnabled());
    CHECK(open.explorer.filters().canUndo());

    view.file = u"/nowhere/at/all.sqlite"_s; // the same of a file of the user's
    REQUIRE(open.window().library().save(u"Lost"_s, view));
    views.choose(u"Lost (in atlantis)"_s);
    REQUIRE(QTest::qWaitFor([&] { return open.explorer.error().has_value(); }, patienceMs));
    CHECK(open.find<QWidget>("errorBar").isVisible());
    CHECK(open.filter() == before);
    CHECK(open.result().edition->slug == "genai-filings");
    CHECK_FALSE(open.find<QAction>("viewBack").isEnabled());
    CHECK(open.explorer.filters().canUndo());
}

TEST_CASE("a view of a file of the user's opens that file", "[ui][scenario][views]")
{
    const QTemporaryDir folder;
    const auto copy = folder.filePath(u"mine.sqlite"_s);
    REQUIRE(QFile::copy(test::bundledFile(), copy));
    Views views;
    auto& open = views.open;
    open.window().files().open(copy);
    REQUIRE(QTest::qWaitFor([&] { return open.window().files().file() == copy; }, patienceMs));
    open.settle();
    open.click("placesList", u"Japan"_s);
    views.save(u"Mine"_s);
    const auto wanted = open.filter();
    open.window().files().openBundled();
    REQUIRE(QTest::qWaitFor([&] { return open.window().files().file().isEmpty(); }, patienceMs));
    open.settle();
    views.choose(u"Mine (in genai-filings)"_s);
    REQUIRE(QTest::qWaitFor([&] { return open.window().files().file() == copy; }, patienceMs));
    open.settle();
    CHECK(open.filter() == wanted);
}

TEST_CASE("Forward comes back to the page that Back was pressed on", "[ui][scenario][views]")
{
    Views views;
    auto& open = views.open;
    REQUIRE(QTest::qWaitFor([&] { return open.window().catalogue().isRead(); }, patienceMs));
    views.save(u"All"_s);
    open.click("placesList", u"Japan"_s);
    views.save(u"Japan"_s);
    open.click("placesList", u"Germany"_s);
    const auto left = open.filter();
    open.window().turnTo(open.window().figures(), ui::figuresPage);
    views.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(open.window().pages().shownPage() == ui::explorePage);
    CHECK(open.filter() != left);
    views.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(open.window().pages().shownPage() == ui::figuresPage);
    CHECK(open.filter() == left);
}

TEST_CASE("a view that an earlier version saved is of whatever is open", "[ui][scenario][views]")
{
    Views views;
    auto& open = views.open;
    open.turnTo("ai-landscape");
    open.click("placesList", u"Japan"_s);
    views.save(u"Old"_s);
    auto view = open.window().library().find(u"Old"_s)->view;
    CHECK(view.edition == u"ai-landscape"_s);
    view.edition.clear();
    REQUIRE(open.window().library().save(u"Old"_s, view));
    open.click("placesList", u"Japan"_s);
    CHECK(listed(views) == QStringList{u"Old"_s});
    views.choose(u"Old"_s);
    CHECK(open.result().edition->slug == "ai-landscape");
    CHECK(open.filter().places);
    views.choose(u"Old"_s); // again: no new place
    views.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(open.filter().isUnrestricted());
    CHECK_FALSE(open.find<QAction>("viewBack").isEnabled());
}
