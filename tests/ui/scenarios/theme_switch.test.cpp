// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme_switch.h"

#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/style/desktop_mode.h"
#include "ui/table/filings_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <utility>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;
using ui::Mode;

namespace {

struct Themes {
    OpenWindow open;
    Mode desktop = Mode::Light;

    explicit Themes(Mode first = Mode::Light)
        : open({}, first)
    {
        open.window().themes().setDesktopMode([this] { return desktop; });
    }
    ~Themes() { open.window().themes().choose(session::ThemeChoice::Light); }
    void choose(const char* action)
    {
        open.find<QAction>(action).trigger();
        QCoreApplication::processEvents();
    }
    void desktopBecomes(Mode mode)
    {
        desktop = mode;
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&open.window(), &change);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isDark()
    {
        return QApplication::palette().color(QPalette::Window).lightness() < 60
            && open.find<ui::FigureView>("timeChart").figureScene().backgroundBrush().color().lightness()
            < 60;
    }
    /// As the screen shows it, with the filing's details open and nothing under the mouse.
    [[nodiscard]] QImage picture()
    {
        open.find<QTabBar>("tables").setCurrentIndex(1);
        auto& table = open.find<QTableView>("filingsTable");
        auto* filings = open.window().findChild<ui::FilingsView*>();
        REQUIRE(
            QTest::qWaitFor([&] { return !filings->isPending() && table.model()->rowCount() > 0; }, 10'000));
        table.setFocus();
        open.find<QLabel>("footer").setText(u"It says how long counting took, never twice the same."_s);
        auto image = open.window().grab().toImage();
        // Rows and layouts arrive one after the other: a picture counts when the next one is the same.
        REQUIRE(QTest::qWaitFor(
            [&] {
                const auto before = std::exchange(image, open.window().grab().toImage());
                return image == before && !filings->isPending();
            },
            10'000));
        return image;
    }
};

} // namespace

TEST_CASE("a window that turns dark looks as one that was dark from the start", "[ui][scenario][theme]")
{
    QImage turned;
    QImage back;
    QImage light;
    {
        Themes themes;
        light = themes.picture();
        themes.choose("themeDark");
        CHECK(themes.isDark());
        turned = themes.picture();
        themes.choose("themeLight");
        back = themes.picture();
    }
    CHECK(back == light);
    Themes themes(Mode::Dark);
    CHECK(turned == themes.picture());
    // Nothing light is left over where text or marks are not.
    int bright = 0;
    for (int y = 0; y < turned.height(); y += 2) {
        for (int x = 0; x < turned.width(); x += 2)
            bright += qGray(turned.pixel(x, y)) > 128 ? 1 : 0;
    }
    CHECK(bright < turned.width() * turned.height() / 4 / 10);
}

TEST_CASE("as the desktop means at once, and without end", "[ui][scenario][theme]")
{
    Themes themes;
    CHECK(themes.open.find<QAction>("themeSystem").isChecked());
    themes.desktopBecomes(Mode::Dark);
    CHECK(themes.isDark());
    themes.desktopBecomes(Mode::Light);
    CHECK_FALSE(themes.isDark());
    themes.choose("themeDark");
    themes.desktopBecomes(Mode::Light);
    CHECK(themes.isDark()); // the person's choice holds
    themes.choose("themeSystem");
    CHECK_FALSE(themes.isDark());
    CHECK(themes.open.find<QAction>("themeSystem").isChecked());
    CHECK_FALSE(themes.open.find<QAction>("themeDark").isChecked());
}

TEST_CASE("the desktop is asked beneath the palette of the program", "[ui][scenario][theme]")
{
    Themes themes;
    const auto desktop = ui::desktopMode();
    themes.choose("themeDark");
    const auto palette = QApplication::palette();
    CHECK(ui::desktopMode() == desktop);
    CHECK(QApplication::palette() == palette);
    themes.choose("themeLight");
    CHECK(ui::desktopMode() == desktop);
}

TEST_CASE("the hover card follows a change of theme", "[ui][scenario][theme]")
{
    Themes themes;
    auto& chart = themes.open.find<ui::FigureView>("placesChart");
    const auto darkest = [&chart] {
        const auto image = chart.grab().toImage();
        return qGray(image.pixel(image.width() - 3, image.height() / 2));
    };
    QTest::mouseMove(chart.viewport(), QPoint(160, chart.height() / 2));
    themes.choose("themeDark");
    const auto shown = chart.grab().toImage();
    int white = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            white += shown.pixelColor(x, y) == QColor(Qt::white) ? 1 : 0;
    }
    CHECK(white == 0); // the surface of the light card
    CHECK(darkest() < 60);
}
