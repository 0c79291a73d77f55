// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "tests/ui/themes.h"
#include "ui/filters/year_range_slider.h"
#include "ui/window/explore_page.h"
#include "ui/window/file_opening.h"
#include "ui/window/session_keeper.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 10'000;

/// The program started with a pipe in place of a database.
struct Started {
    QTemporaryDir folder;
    QString pipe = folder.filePath(u"data.sqlite"_s);
    session::Explorer explorer;
    ui::MainWindow window{explorer, test::themeOf()};
    session::SettingsStore store{folder.filePath(u"filingscape/settings.json"_s)};
    ui::SessionKeeper keeper;

    explicit Started(const QString& bundled, bool isClean = false)
        : keeper(window, explorer, store, store.load(), {.isClean = isClean, .restMs = 0})
    {
        REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        window.files().setBundled({bundled, true, {}}, {});
        keeper.start({pipe});
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    template <class Widget> Widget& find(const char* name)
    {
        auto* found = window.findChild<Widget*>(QLatin1StringView(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QString errorText() { return test::bare(find<QLabel>("errorText").text()); }
};

} // namespace

TEST_CASE("where the file of the command line is refused the bundled edition stands in for it",
    "[ui][scenario][files]")
{
    for (const bool isClean : {false, true}) {
        Started run(test::bundledFile(), isClean);
        REQUIRE(QTest::qWaitFor([&] { return run.explorer.result() != nullptr; }, patienceMs));
        QCoreApplication::processEvents();
        CHECK(run.explorer.result()->total == domain::Count(2825));
        REQUIRE(run.find<QWidget>("errorBar").isVisible());
        CHECK(run.errorText().startsWith(u"This is not a regular file. File: %1\n"_s.arg(run.pipe)));
        CHECK(run.errorText().endsWith(
            u"The bundled edition is open in its place. Ctrl+O opens another file."_s));
        CHECK(run.window.explorePage().isEnabled());
        CHECK(run.find<QSpinBox>("yearsFirst").value() == 2014);
        CHECK_FALSE(run.find<QAction>("undo").isEnabled());
        // Trying again tries the file that was refused, which is a database by now.
        REQUIRE(QFile::remove(run.pipe));
        REQUIRE(QFile::copy(test::landscapeFile(), run.pipe));
        run.find<QToolButton>("errorRetry").click();
        CHECK_FALSE(run.find<QWidget>("errorBar").isVisible());
        REQUIRE(QTest::qWaitFor([&] { return run.explorer.holdsCounts(); }, patienceMs));
        CHECK_FALSE(run.find<QWidget>("errorBar").isVisible());
    }
}

TEST_CASE("without any edition nothing is drawn and nothing can be changed", "[ui][scenario][files]")
{
    Started run(u"/nowhere/filingscape.sqlite"_s);
    REQUIRE(QTest::qWaitFor([&] { return run.errorText().contains(u"either"_s); }, patienceMs));
    CHECK(run.errorText().contains(run.pipe));
    CHECK(run.errorText().contains(u"/nowhere/filingscape.sqlite"_s));
    CHECK_FALSE(run.window.explorePage().isEnabled());
    CHECK(run.find<QSpinBox>("yearsFirst").text().trimmed().isEmpty());
    auto& slider = run.find<ui::YearRangeSlider>("yearsSlider");
    const auto picture = slider.grab().toImage();
    QImage blank(picture.size(), picture.format());
    blank.setDevicePixelRatio(picture.devicePixelRatio());
    blank.fill(picture.pixelColor(0, 0));
    CHECK(picture == blank);
    const auto at = slider.rect().center();
    QTest::mousePress(&slider, Qt::LeftButton, {}, {8, at.y()});
    QTest::mouseMove(&slider, at);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, at);
    for (const auto* name : {"undo", "redo", "resetFilters", "provenance", "exportChart", "saveView"}) {
        CAPTURE(name);
        CHECK_FALSE(run.find<QAction>(name).isEnabled());
    }
    CHECK(run.find<QAction>("openDatabase").isEnabled());
    CHECK(run.find<QLabel>("footer").text() == u"No edition is open."_s);
}
