// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/edition_files.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random_settings.h"
#include "tests/ui/scenarios/session_run.h"
#include "ui/window/file_opening.h"
#include "ui/window/theme_switch.h"

#include <QAction>
#include <QComboBox>
#include <QDebug>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::patienceMs;
using Run = test::SessionRun;
using Folder = test::SettingsFolder;
using session::ThemeChoice;

TEST_CASE("a restored table of filings has no field that looks for applicants", "[ui][scenario][session]")
{
    const Folder folder;
    {
        Run run(folder.file());
        run.find<QTabBar>("tables").setCurrentIndex(1);
        run.window.close();
    }
    Run run(folder.file());
    REQUIRE(run.find<QTabBar>("tables").currentIndex() == 1);
    CHECK_FALSE(run.find<QLineEdit>("findApplicant").isVisible());
}

TEST_CASE("a window comes back as it was left", "[ui][scenario][session]")
{
    const Folder folder;
    const test::EditionFiles editions;
    const auto path = editions.written(90).path;
    domain::Filter left;
    QList<int> charts;
    QRect place;
    {
        Run run(folder.file(), {path});
        run.window.setGeometry(4, 40, 960, 700); // wider than the screen of tests, so at its left edge
        run.find<QTabBar>("tables").setCurrentIndex(1);
        auto& splitter = run.find<QSplitter>("chartsSplitter");
        splitter.setSizes({300, 150, 170});
        auto& split = run.find<QComboBox>("timeSplit");
        split.setCurrentIndex(2);
        Q_EMIT split.activated(2);
        run.narrow(QString::fromStdString(run.explorer.edition()->places[1].code));
        run.window.themes().choose(ThemeChoice::Dark);
        QTest::mouseClick(&run.find<QToolButton>("editionLineDismiss"), Qt::LeftButton);
        QCoreApplication::processEvents();
        left = run.explorer.filters().filter();
        charts = splitter.sizes();
        place = run.window.geometry();
        run.window.close();
    }
    {
        Run run(folder.file());
        CHECK(run.explorer.source().path == path);
        CHECK_FALSE(run.explorer.source().isTrusted);
        CHECK(run.explorer.filters().filter() == left);
        CHECK_FALSE(run.explorer.filters().canUndo()); // it opens like this; nobody did anything yet
        CHECK(QDebug::toString(run.window.geometry()) == QDebug::toString(place));
        CHECK(run.find<QTabBar>("tables").currentIndex() == 1);
        CHECK(run.find<QSplitter>("chartsSplitter").sizes() == charts);
        CHECK(run.find<QComboBox>("timeSplit").currentIndex() == 2);
        CHECK(run.window.themes().choice() == ThemeChoice::Dark);
        CHECK(run.notice().isEmpty());
        CHECK_FALSE(run.find<QWidget>("editionLine").isVisible());
        run.window.themes().choose(ThemeChoice::Light);
        run.window.showMaximized();
        QCoreApplication::processEvents();
        run.window.close();
    }
    Run run(folder.file());
    CHECK(run.window.isMaximized());
    CHECK(folder.settings().window.place == place);
}

TEST_CASE("changes are stored when they come to rest, so that a kill loses little", "[ui][scenario][session]")
{
    const Folder folder;
    Run run(folder.file());
    run.narrow(u"JP"_s);
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto read = session::settingsFrom(folder.bytes());
            return read && read.value().view && read.value().view->places == QStringList{u"JP"_s};
        },
        patienceMs));
    CHECK(folder.settings().file.isEmpty());

    // While a hand moves nothing is written.
    auto filter = run.explorer.filters().filter();
    filter.years = domain::YearRange(2020, 2022);
    run.explorer.filters().preview(filter);
    REQUIRE(QTest::qWaitFor([&] { return run.explorer.result()->filter.years.has_value(); }, patienceMs));
    run.window.resize(run.window.size() + QSize(10, 0));
    CHECK_FALSE(QTest::qWaitFor([&] { return folder.settings().view->years.has_value(); }, 300));
    run.explorer.filters().commit(filter);
    REQUIRE(QTest::qWaitFor([&] { return folder.settings().view->years == filter.years; }, patienceMs));
}

TEST_CASE(
    "a clean start has the defaults and leaves the stored session until the end", "[ui][scenario][session]")
{
    const Folder folder;
    {
        Run run(folder.file());
        run.narrow(u"JP"_s);
        REQUIRE(run.window.library().save(u"Japan"_s, {}));
        run.window.themes().choose(ThemeChoice::Dark);
        run.window.close();
    }
    const auto before = folder.settings();
    {
        Run run(folder.file(), {}, {.isClean = true, .restMs = 0});
        CHECK(run.matching() == 2825);
        CHECK(run.window.themes().choice() == ThemeChoice::System);
        CHECK(run.window.library().find(u"Japan"_s) != nullptr);
        QSignalSpy stored(&run.keeper, &ui::SessionKeeper::stored);
        run.narrow(u"KR"_s);
        REQUIRE(run.window.library().save(u"Korea"_s, {}));
        REQUIRE((!stored.isEmpty() || stored.wait(patienceMs)));
        auto expected = before;
        expected.views.push_back({u"Korea"_s, {}});
        REQUIRE(QTest::qWaitFor([&] { return folder.settings() == expected; }, patienceMs));
        run.window.close();
    }
    CHECK(folder.settings().view->places == QStringList{u"KR"_s});
    CHECK(folder.settings().theme == ThemeChoice::System);
}

TEST_CASE("damaged settings are put aside, said once, and the window opens", "[ui][scenario][session]")
{
    const Folder folder;
    folder.write("{\"version\": 1, \"theme\": 7");
    {
        Run run(folder.file());
        CHECK(run.notice()
            == u"The settings could not be read and were put aside; the defaults hold. File: %1.damaged"_s
                   .arg(folder.file()));
        CHECK(run.matching() == 2825);
        run.window.close();
    }
    CHECK(QFile::exists(folder.file() + u".damaged"_s));
    Run run(folder.file());
    CHECK(run.notice().isEmpty());
}

TEST_CASE("what the edition does not have any more is left out and said once", "[ui][scenario][session]")
{
    const Folder folder;
    session::Settings settings;
    settings.view.emplace();
    settings.view->places = QStringList{u"JP"_s, u"ZZ"_s};
    settings.window.place = QRect(90'000, 90'000, 99'999, 99'999);
    settings.window.splitters[u"chartsSplitter"_s] = {1, 2};
    settings.window.tabs[u"tables"_s] = 99;
    folder.write(session::settingsBytes(settings));
    Run run(folder.file());
    CHECK(run.matching() == 21);
    CHECK(run.notice() == u"Not in this edition and therefore left out of the view: ZZ."_s);
    const auto screen = run.window.screen()->availableGeometry();
    CHECK(screen.intersects(run.window.geometry()));
    CHECK(run.find<QTabBar>("tables").currentIndex() == 0);
}

TEST_CASE(
    "a file of the last session that is gone gives way to the bundled edition", "[ui][scenario][session]")
{
    const Folder folder;
    session::Settings settings;
    settings.file = folder.folder.filePath(u"gone <b>.sqlite"_s);
    settings.recent = {settings.file};
    settings.view.emplace();
    settings.view->places = QStringList{u"JP"_s};
    folder.write(session::settingsBytes(settings));
    Run run(folder.file());
    REQUIRE(QTest::qWaitFor([&] { return run.explorer.result() && !run.explorer.isLoading(); }, patienceMs));
    CHECK(run.matching() == 2825); // the view was of the other file
    CHECK(run.notice().startsWith(u"The database of the last session could not be opened"_s));
    CHECK(run.notice().endsWith(settings.file));
    CHECK_FALSE(run.find<QWidget>("errorBar").isVisible());
}

TEST_CASE("settings that cannot be stored are said once and stop nothing", "[ui][scenario][session]")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"filingscape"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Run run(folder.filePath(u"filingscape/settings.json"_s));
    QSignalSpy stored(&run.keeper, &ui::SessionKeeper::stored);
    run.narrow(u"JP"_s);
    REQUIRE((!stored.isEmpty() || stored.wait(patienceMs)));
    CHECK(run.notice().startsWith(u"What you choose lasts until you close the window"_s));
    QTest::mouseClick(&run.find<QToolButton>("noticeDismiss"), Qt::LeftButton);
    stored.clear();
    run.narrow(u"KR"_s);
    REQUIRE((!stored.isEmpty() || stored.wait(patienceMs)));
    CHECK(run.notice().isEmpty());
    CHECK(run.window.close());
}

TEST_CASE("mutated settings always give a window that works", "[ui][scenario][session]")
{
    test::Random random(9);
    for (int round = 0; round < 12; ++round) {
        const Folder folder;
        auto bytes = session::settingsBytes(test::randomSettings(random));
        bytes[static_cast<qsizetype>(random.below(static_cast<std::size_t>(bytes.size())))] = '9';
        folder.write(bytes);
        Run run(folder.file());
        REQUIRE(
            QTest::qWaitFor([&] { return run.explorer.result() && !run.explorer.isLoading(); }, patienceMs));
        REQUIRE(run.explorer.source().isTrusted);
        REQUIRE(run.window.close());
        REQUIRE(session::settingsFrom(folder.bytes()).ok());
        run.window.themes().choose(ThemeChoice::Light);
    }
}

TEST_CASE("two programs at once share their settings without harm", "[ui][scenario][session]")
{
    const Folder folder;
    const test::EditionFiles editions;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.folder.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const auto start = [&environment](QProcess& program, const QString& file) {
        program.setProcessEnvironment(environment);
        program.setStandardErrorFile(QProcess::nullDevice());
        program.start(QStringLiteral(FILINGSCAPE_BINARY_DIR "/bin/filingscape"), {file});
        REQUIRE(program.waitForStarted());
    };
    const auto one = editions.written(31).path;
    const auto two = editions.written(32).path;
    QProcess first;
    QProcess second;
    start(first, one);
    start(second, two);
    const auto isStored = [&] {
        const auto read = session::settingsFrom(folder.bytes());
        return read && read.value().recent.contains(one) && read.value().recent.contains(two);
    };
    REQUIRE(QTest::qWaitFor(isStored, 60'000));
    first.kill(); // a kill loses nothing that had come to rest
    second.kill();
    REQUIRE((first.waitForFinished() && second.waitForFinished()));
    CHECK(isStored());
    CHECK(QStringList{one, two}.contains(folder.settings().file));
}
