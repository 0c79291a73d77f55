// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/edition_files.h"
#include "tests/session/held_check.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "tests/ui/themes.h"
#include "ui/charts/figure_view.h"
#include "ui/window/explore_page.h"
#include "ui/window/file_opening.h"
#include "ui/window/page_stack.h"
#include "ui/window/provenance_window.h"
#include "ui/window/saved_views.h"
#include "ui/window/session_keeper.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

#include <array>
#include <functional>
#include <optional>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

constexpr int patienceMs = 20'000;
constexpr std::size_t limit = 50; ///< of filings that are checked first
const auto why = u"The rows are still being checked against the edition's fingerprint."_s;

/// A window on the bundled edition in which files of more than fifty filings are shown before they are
/// checked.
struct Unchecked {
    test::EditionFiles files;
    OpenWindow open;
    std::optional<test::HeldCheck> held;

    Unchecked()
    {
        open.explorer.setCheckedFirst(limit);
        held.emplace(open.explorer);
    }
    /// Shows a file whose check is held.
    void show(const session::EditionSource& source)
    {
        open.window().files().open(source.path);
        REQUIRE(QTest::qWaitFor([this] { return !open.explorer.rowsAreChecked(); }, patienceMs));
        open.settle();
    }
    void release()
    {
        held->release();
        REQUIRE(QTest::qWaitFor([this] { return open.explorer.rowsAreChecked(); }, patienceMs));
        open.settle();
    }
    [[nodiscard]] QStringList recent()
    {
        QStringList texts;
        for (const auto* action : open.find<QMenu>("recentMenu").actions())
            texts << action->text();
        return texts;
    }
    [[nodiscard]] static QString copied(QWidget& widget, Qt::KeyboardModifiers more = {})
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        QTest::keyClick(&widget, Qt::Key_C, Qt::ControlModifier | more);
        return QGuiApplication::clipboard()->text();
    }
};

const std::array actions{"exportChart", "copySentence", "saveView", "provenance"};

} // namespace

TEST_CASE("nothing leaves the window while rows are checked, and it says why", "[ui][scenario][unchecked]")
{
    Unchecked test;
    auto& open = test.open;
    QStringList tips;
    for (const auto* name : actions) {
        CHECK(open.find<QAction>(name).isEnabled());
        tips << open.find<QAction>(name).toolTip();
    }
    QTest::mouseClick(&open.find<QToolButton>("provenanceButton"), Qt::LeftButton);
    auto& provenance = *open.window().findChild<QDialog*>(u"provenanceWindow"_s);
    const auto path = test.files.written(77).path;
    test.show({path, false, {}});
    CHECK(open.result().total == domain::Count(77));
    for (const auto* name : actions) {
        CAPTURE(name);
        CHECK_FALSE(open.find<QAction>(name).isEnabled());
        CHECK(open.find<QAction>(name).toolTip().contains(u"being checked"_s));
    }
    const auto areEnabled = [&](bool enabled) {
        for (const auto* button : open.window().explorePage().findChildren<QToolButton*>()) {
            if (button->text() == u"Export…"_s || button->text() == u"Copy table"_s) {
                CAPTURE(button->objectName().toStdString());
                CHECK(button->isEnabled() == enabled);
            }
        }
        for (const auto* name : {"copySql", "copyFingerprint"})
            CHECK(open.find<QPushButton>(name).isEnabled() == enabled);
    };
    areEnabled(false);
    // The numbers of other pages were checked before. Whatever its owner thinks meanwhile, the rest stays
    // shut.
    open.window().pages().showPage(ui::figuresPage);
    CHECK(open.find<QAction>("provenance").isEnabled());
    CHECK(QTest::qWaitFor([&] { return open.find<QAction>("exportChart").isEnabled(); }, 10'000));
    open.window().pages().showPage(ui::claimsPage);
    CHECK_FALSE(open.find<QAction>("exportChart").isEnabled());
    open.window().pages().showPage(ui::explorePage);
    CHECK_FALSE(open.find<QAction>("provenance").isEnabled());
    CHECK_FALSE(open.find<QAction>("exportChart").isEnabled());
    // Keys go to whatever Qt's own widgets would do with them as well.
    auto& list = open.find<QListView>("placesList");
    list.setCurrentIndex(list.model()->index(0, 0));
    open.find<QListView>("placesList").setFocus();
    CHECK(test.copied(list) == u"before"_s);
    CHECK(test.copied(open.find<QWidget>("timeChart")) == u"before"_s);
    CHECK(test.copied(open.window(), Qt::ShiftModifier) == u"before"_s);
    auto& text = open.find<QTextEdit>("provenanceText");
    text.selectAll();
    CHECK(test.copied(text) == u"before"_s);
    CHECK(test.copied(provenance) == u"before"_s);
    // The line comes when it takes a while.
    CHECK_FALSE(open.text("footer").contains(why));
    REQUIRE(QTest::qWaitFor([&] { return open.text("footer").contains(why); }, patienceMs));
    CHECK(open.text("footer").startsWith(u"77 of 77"_s));
    open.click("placesList", open.rows("placesList").front().section(u' ', 0, -2));
    CHECK(open.text("footer").contains(why)); // also after a gesture, which works as always
    CHECK(open.find<QAction>("undo").isEnabled());
    CHECK(test.recent() == QStringList{u""_s, u"&Clear list"_s});

    test.release();
    CHECK_FALSE(open.text("footer").contains(why));
    for (std::size_t i = 0; i < actions.size(); ++i) {
        CAPTURE(actions[i]);
        CHECK(open.find<QAction>(actions[i]).isEnabled());
        CHECK(open.find<QAction>(actions[i]).toolTip() == tips[static_cast<qsizetype>(i)]);
    }
    areEnabled(true);
    CHECK(test.copied(list) != u"before"_s);
    CHECK(test.recent().front().contains(u"77.sqlite"_s));
    CHECK(open.filter().places.has_value());
}

TEST_CASE("an edition that is refused after it was shown leaves nothing behind", "[ui][scenario][unchecked]")
{
    Unchecked test;
    auto& open = test.open;
    open.click("placesList", u"Japan"_s);
    const auto filter = open.filter();
    const auto title = open.find<QToolButton>("editionSwitcher").text();
    const auto bars = open.bars("techniquesChart");
    const auto source = test.files.spoilt(77);
    open.window().turnTo({source.path, false, "synthetic"}, ui::explorePage);
    REQUIRE(QTest::qWaitFor([&] { return !open.explorer.rowsAreChecked(); }, patienceMs));
    open.settle();
    CHECK(open.window().windowTitle().contains(u"77.sqlite"_s));
    CHECK(open.find<QWidget>("noticeBar").isVisible()); // the filter came along, without what is not there
    open.window().pages().showPage(ui::figuresPage);
    test.release();
    REQUIRE(open.explorer.error());
    CHECK(open.find<QWidget>("errorBar").isVisible());
    const auto said = test::bare(open.text("errorText"));
    CHECK(said.contains(u"The rows of the edition do not match its fingerprint."_s));
    CHECK(said.contains(source.path));
    CHECK(said.contains(u"What was open stays open: Published generative-AI filings"_s));
    CHECK(open.window().pages().shownPage() == ui::figuresPage); // whoever reads there goes on reading
    open.window().pages().showPage(ui::explorePage);
    CHECK(open.result().total == domain::Count(2825));
    CHECK(open.filter() == filter);
    CHECK(open.bars("techniquesChart") == bars);
    CHECK(open.window().windowTitle() == u"Filingscape"_s);
    CHECK(open.find<QToolButton>("editionSwitcher").text() == title);
    CHECK(test.recent() == QStringList{u""_s, u"&Clear list"_s});
    CHECK_FALSE(open.find<QWidget>("noticeBar").isVisible());
    CHECK(open.find<QAction>("exportChart").isEnabled());
    open.find<QAction>("undo").trigger();
    open.settle();
    CHECK(open.filter().isUnrestricted());
    CHECK_FALSE(open.find<QAction>("undo").isEnabled());

    REQUIRE(QFile::remove(source.path));
    static_cast<void>(test.files.written(77));
    QTest::mouseClick(&open.find<QToolButton>("errorRetry"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return open.result().total == domain::Count(77); }, patienceMs));
    test.release();
    CHECK_FALSE(open.find<QWidget>("errorBar").isVisible());
    CHECK(test.recent().front().contains(u"77.sqlite"_s));
}

TEST_CASE("a view whose edition is refused leaves no way back to it", "[ui][scenario][unchecked]")
{
    Unchecked test;
    auto& open = test.open;
    const auto awaitTotal = [&](std::int64_t total) {
        REQUIRE(QTest::qWaitFor([&] { return open.result().total == domain::Count(total); }, patienceMs));
    };
    const auto path = test.files.written(77).path;
    test.show({path, false, {}});
    test.release();
    REQUIRE(open.window().library().save(u"large"_s, open.window().views().current()));
    open.window().files().openBundled();
    awaitTotal(2825);
    test.release();
    CHECK_FALSE(open.find<QAction>("viewBack").isEnabled());
    REQUIRE(test::spoilRows(path.toStdString()));
    open.window().views().open(u"large"_s);
    awaitTotal(77);
    CHECK(open.find<QAction>("viewBack").isEnabled());
    test.release();
    CHECK(open.result().total == domain::Count(2825));
    CHECK_FALSE(open.find<QAction>("viewBack").isEnabled());
    CHECK(open.window().library().find(u"large"_s) != nullptr);
}

TEST_CASE("a first edition that is refused leaves an empty window", "[ui][scenario][unchecked]")
{
    const test::EditionFiles files;
    OpenWindow open(files.spoilt(77).path, ui::Mode::Light, limit);
    REQUIRE(QTest::qWaitFor([&] { return open.explorer.error().has_value(); }, patienceMs));
    CHECK_FALSE(open.explorer.result());
    CHECK_FALSE(open.find<QWidget>("timeChart").isVisible());
    CHECK_FALSE(open.find<QWidget>("placesList").isVisible());
    CHECK(open.find<QWidget>("errorBar").isVisible());
    CHECK(open.text("footer") == u"No edition is open."_s);
    CHECK(open.window().windowTitle() == u"Filingscape"_s);
    CHECK(open.find<QToolButton>("editionSwitcher").text() == u"Filingscape"_s);
    CHECK_FALSE(open.find<QAction>("saveView").isEnabled());
    REQUIRE(open.find<QAction>("openBundled").isEnabled());
    open.find<QAction>("openBundled").trigger();
    REQUIRE(QTest::qWaitFor([&] { return open.explorer.result() != nullptr; }, patienceMs));
    CHECK(open.find<QWidget>("timeChart").isVisible());
    CHECK(open.find<QWidget>("placesList").isVisible());
    CHECK_FALSE(open.find<QWidget>("errorBar").isVisible());
}

namespace {

/// One run of the program, whose large editions are shown before they are checked.
struct Run {
    session::Explorer explorer;
    ui::MainWindow window;
    session::SettingsStore store;
    ui::SessionKeeper keeper;

    explicit Run(const QString& settings)
        : window(explorer, test::themeOf())
        , store(settings)
        , keeper(window, explorer, store, store.load(), {.isClean = false, .restMs = 0})
    {
        explorer.setCheckedFirst(limit);
        window.files().setBundled({test::bundledFile(), true, {}});
    }
    void start(const QStringList& files = {})
    {
        explorer.setCheckedFirst(session::allCheckedFirst); // the bundled edition or what is named, at once
        keeper.start(files);
        window.show();
        await([this] { return explorer.result() != nullptr; });
        explorer.setCheckedFirst(limit);
    }
    static void await(const std::function<bool()>& condition)
    {
        REQUIRE(QTest::qWaitFor(condition, patienceMs));
    }
};

} // namespace

TEST_CASE("a session keeps the edition before until rows are checked", "[ui][scenario][unchecked]")
{
    const QTemporaryDir folder;
    const test::EditionFiles files;
    const auto settings = folder.filePath(u"settings.json"_s);
    const auto before = files.written(20).path;
    const auto large = files.written(77).path;
    {
        Run run(settings);
        run.start({before});
        test::HeldCheck held(run.explorer);
        run.window.files().open(large);
        Run::await([&] { return !run.explorer.rowsAreChecked(); });
        run.window.close();
        const auto kept = session::SettingsStore(settings).load().settings;
        CHECK(kept.file == before);
        CHECK(kept.recent == QStringList{before});
    }
    {
        Run run(settings);
        run.start();
        run.window.files().open(large);
        Run::await([&] { return run.explorer.result()->total == domain::Count(77); });
        Run::await([&] { return run.explorer.rowsAreChecked(); });
        run.window.close();
        CHECK(session::SettingsStore(settings).load().settings.file == large);
    }
    // What was sound then is not now: the bundled edition, and a word about it.
    REQUIRE(test::spoilRows(large.toStdString()));
    Run run(settings);
    run.keeper.start({});
    run.window.show();
    Run::await([&] { return run.explorer.result() && run.explorer.result()->total == domain::Count(2825); });
    auto* notice = run.window.findChild<QLabel*>(u"noticeText"_s);
    REQUIRE(notice != nullptr);
    CHECK(notice->text().contains(u"could not be opened, so this is the bundled edition"_s));
    CHECK_FALSE(run.window.findChild<QWidget*>(u"errorBar"_s)->isVisible());
    CHECK(run.window.findChild<QWidget*>(u"timeChart"_s)->isVisible());
}
