// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/window/edition_line.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using test::OpenWindow;

namespace {

domain::Filter japaneseVaes(OpenWindow& open)
{
    const auto& edition = *open.explorer.edition();
    domain::Filter filter;
    filter.places = domain::IdSet<domain::PlaceId>{*edition.placeByCode("JP")};
    filter.techniques = domain::IdSet<domain::TechniqueId>{*edition.techniqueByKey("VAE")};
    return filter;
}

} // namespace

TEST_CASE("where nothing matches the window says why and which filter to take away", "[ui][scenario][states]")
{
    OpenWindow open;
    auto& empty = open.find<QWidget>("emptyState");
    auto& button = open.find<QPushButton>("emptyButton");
    CHECK_FALSE(empty.isVisible());
    open.explorer.filters().commit(japaneseVaes(open));
    open.settle();
    REQUIRE(open.result().matching == domain::Count(0));
    REQUIRE(empty.isVisible());
    CHECK(open.text("emptyWhat") == QStringLiteral("No filing matches: office JP · any of VAE"));
    CHECK(open.text("emptyHelp") == QStringLiteral("41 filings match without this filter: office JP"));
    CHECK(button.text() == QStringLiteral("Remove the office filter"));
    QTest::mouseClick(&button, Qt::LeftButton);
    open.settle();
    CHECK_FALSE(open.filter().places);
    CHECK(open.filter().techniques);
    CHECK(open.text("footer").startsWith(QStringLiteral("41 of 2,825 filings")));
    CHECK_FALSE(empty.isVisible());
    open.explorer.filters().undo();
    open.settle();
    CHECK(empty.isVisible());
}

TEST_CASE("title words that no filing has are what to take away", "[ui][scenario][states]")
{
    OpenWindow open;
    open.click("placesList", QStringLiteral("China"));
    auto& words = open.find<QLineEdit>("titleWords");
    QTest::keyClicks(&words, QStringLiteral("xylophone"));
    QTest::keyClick(&words, Qt::Key_Return);
    open.settle();
    CHECK(open.text("emptyHelp")
        == QStringLiteral("1,317 filings match without this filter: title has “xylophone”"));
    open.find<QPushButton>("emptyButton").click();
    open.settle();
    CHECK(words.text().isEmpty());
    CHECK(open.filter().places);
}

TEST_CASE("while words are typed nothing is said of help that is not known yet", "[ui][scenario][states]")
{
    OpenWindow open;
    open.click("placesList", QStringLiteral("China"));
    auto& words = open.find<QLineEdit>("titleWords");
    QTest::keyClicks(&words, QStringLiteral("xylophone"));
    open.settle();
    REQUIRE(open.explorer.filters().isPreviewing());
    REQUIRE(open.find<QWidget>("emptyState").isVisible());
    CHECK(open.text("emptyWhat") == QStringLiteral("No filing matches: office CN · title has “xylophone”"));
    CHECK_FALSE(open.find<QWidget>("emptyHelp").isVisible());
    CHECK_FALSE(open.find<QWidget>("emptyButton").isVisible());
    QTest::keyClick(&words, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&open] { return open.find<QWidget>("emptyHelp").isVisible(); }));
    CHECK(open.find<QWidget>("emptyButton").isVisible());
}

TEST_CASE("the panel stays inside its chart at any size", "[ui][scenario][states]")
{
    OpenWindow open;
    open.explorer.filters().commit(japaneseVaes(open));
    open.settle();
    auto& empty = open.find<QWidget>("emptyState");
    for (const auto size : {QSize(960, 640), QSize(1280, 800), QSize(1920, 1080)}) {
        open.window().resize(size);
        QCoreApplication::processEvents();
        CHECK(empty.parentWidget()->rect().contains(empty.geometry()));
        for (const auto* label : empty.findChildren<QLabel*>())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
}

TEST_CASE("one line says what the edition is until it is dismissed", "[ui][scenario][states]")
{
    OpenWindow open;
    auto& line = open.window().editionLine();
    REQUIRE(line.isVisible());
    CHECK(open.text("editionLineText")
              .startsWith(QStringLiteral("These are 2,825 published filings from Google Patents, one "
                                         "publication each: a sample and not a census")));
    QStringList told;
    QObject::connect(&line, &ui::EditionLine::dismissedChanged, &line,
        [&told](const QStringList& slugs) { told = slugs; });
    open.find<QToolButton>("editionLineDismiss").click();
    CHECK_FALSE(line.isVisible());
    CHECK(told == QStringList{QStringLiteral("genai-filings")});
    CHECK(line.dismissed() == told);
    line.setDismissed({});
    CHECK(line.isVisible());
    line.setDismissed(told);
    CHECK_FALSE(line.isVisible());
}

TEST_CASE(
    "the picture shown stays while another file is opened, and when that fails", "[ui][scenario][states]")
{
    OpenWindow open;
    const auto before = open.figure("placesChart").headline;
    const auto footer = open.text("footer");
    open.explorer.open({QStringLiteral("/nowhere/at/all.sqlite"), false, {}});
    CHECK(open.explorer.isLoading());
    CHECK(open.text("footer") == footer);
    REQUIRE(QTest::qWaitFor([&] { return open.explorer.error().has_value(); }));
    QCoreApplication::processEvents();
    CHECK(open.find<QWidget>("errorBar").isVisible());
    CHECK(open.text("footer") == footer);
    CHECK(open.figure("placesChart").headline == before);
}
