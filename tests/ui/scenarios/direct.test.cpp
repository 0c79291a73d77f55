// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/hover.h"
#include "app/session/applicant_table_model.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace filingscape;
using test::OpenWindow;

namespace {

/// Where a chart draws the bar or label of an entity, in its viewport.
QPoint markOf(ui::FigureView& view, const QString& key)
{
    for (int y = 0; y < view.viewport()->height(); y += 2) {
        for (int x = 4; x < view.viewport()->width(); x += 6) {
            const auto entity = view.figureScene().entityAt(view.mapToScene(QPoint(x, y)));
            if (entity && entity->key == key)
                return {x + 2, y + 4};
        }
    }
    qFatal("There is no mark of %s.", qUtf8Printable(key));
}

} // namespace

TEST_CASE("a click on a bar filters by it, a second one clears, Ctrl extends", "[ui][scenario]")
{
    OpenWindow open;
    auto& places = open.find<ui::FigureView>("placesChart");
    const auto click = [&](const QString& key, Qt::KeyboardModifiers held = {}) {
        QTest::mouseClick(places.viewport(), Qt::LeftButton, held, markOf(places, key));
        open.settle();
    };
    click(QStringLiteral("KR"));
    CHECK(open.text("footer").startsWith(QStringLiteral("135 of 2,825 filings")));
    click(QStringLiteral("JP"), Qt::ControlModifier);
    CHECK(open.text("footer").startsWith(QStringLiteral("156 of 2,825 filings")));
    click(QStringLiteral("KR"));
    CHECK(open.text("footer").startsWith(QStringLiteral("135 of 2,825 filings")));
    click(QStringLiteral("KR"));
    CHECK(open.filter().isUnrestricted());
}

TEST_CASE(
    "the first click into a list that was scrolled ticks the row under the pointer", "[ui][scenario][bug]")
{
    OpenWindow open;
    open.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.window()));
    open.click("placesList", QStringLiteral("Japan"));
    CHECK(
        open.filter().places == domain::IdSet<domain::PlaceId>{*open.explorer.edition()->placeByCode("JP")});
}

TEST_CASE("a double click shows only this", "[ui][scenario]")
{
    OpenWindow open;
    auto& techniques = open.find<ui::FigureView>("techniquesChart");
    const auto at = markOf(techniques, QStringLiteral("GAN"));
    QTest::mouseClick(techniques.viewport(), Qt::LeftButton, {}, markOf(techniques, QStringLiteral("LLM")));
    QTest::mouseClick(techniques.viewport(), Qt::LeftButton, Qt::ControlModifier, at);
    open.settle();
    REQUIRE(open.filter().techniques->size() == 2);
    QTest::mouseDClick(techniques.viewport(), Qt::LeftButton, {}, markOf(techniques, QStringLiteral("GAN")));
    open.settle();
    CHECK(open.filter().techniques
        == domain::IdSet<domain::TechniqueId>{*open.explorer.edition()->techniqueByKey("GAN")});
}

TEST_CASE("the label of a line is its legend key", "[ui][scenario]")
{
    OpenWindow open;
    auto& time = open.find<ui::FigureView>("timeChart");
    QTest::mouseClick(time.viewport(), Qt::LeftButton, {}, markOf(time, QStringLiteral("VAE")));
    open.settle();
    CHECK(open.filter().techniques.has_value());
}

TEST_CASE("every restriction is a chip in words that can be taken away", "[ui][scenario]")
{
    OpenWindow open;
    open.click("placesList", QStringLiteral("Japan"));
    open.click("techniquesList", QStringLiteral("Diffusion"));
    auto& first = open.find<QToolButton>("chip0");
    auto& second = open.find<QToolButton>("chip1");
    CHECK(first.text().startsWith(QStringLiteral("office JP")));
    CHECK(second.text().startsWith(QStringLiteral("any of Diffusion")));
    first.click();
    open.settle();
    CHECK_FALSE(open.filter().places);
    CHECK(open.filter().techniques);
    CHECK(first.text().startsWith(QStringLiteral("any of Diffusion")));
    CHECK_FALSE(second.isVisible());
    open.find<QToolButton>("reset").click();
    open.settle();
    CHECK(open.filter().isUnrestricted());
    CHECK_FALSE(first.isVisible());
}

TEST_CASE("undo and redo walk through every change, a phrase typed is one", "[ui][scenario]")
{
    OpenWindow open;
    auto& undo = open.find<QAction>("undo");
    auto& redo = open.find<QAction>("redo");
    CHECK_FALSE(undo.isEnabled());
    std::vector<domain::Filter> states{open.filter()};
    open.click("placesList", QStringLiteral("China"));
    states.push_back(open.filter());
    auto& words = open.find<QLineEdit>("titleWords");
    words.setFocus();
    QTest::keyClicks(&words, QStringLiteral("speech"));
    QTest::keyClick(&words, Qt::Key_Return);
    open.settle();
    states.push_back(open.filter());
    open.find<QToolButton>("reset").click();
    open.settle();
    states.push_back(open.filter());

    for (std::size_t i = states.size() - 1; i-- > 0;) {
        REQUIRE(undo.isEnabled());
        undo.trigger();
        open.settle();
        CHECK(open.filter() == states[i]);
    }
    CHECK_FALSE(undo.isEnabled());
    CHECK(words.text().isEmpty());
    for (std::size_t i = 1; i < states.size(); ++i) {
        REQUIRE(redo.isEnabled());
        redo.trigger();
        open.settle();
        CHECK(open.filter() == states[i]);
        CHECK(words.text() == (states[i].words ? QStringLiteral("speech") : QString()));
    }
    CHECK_FALSE(redo.isEnabled());
}

TEST_CASE(
    "the card beside the pointer says who, when, how many, which share and the caveat", "[ui][scenario]")
{
    OpenWindow open;
    auto& time = open.find<ui::FigureView>("timeChart");
    const auto& marks = std::get<figure::TimeLines>(open.figure("timeChart").marks);
    const auto card
        = figure::hoverCard(marks, 0, marks.lines[0].points.size() - 1, QLocale(QLocale::English));
    CHECK(test::bare(card.title) == QStringLiteral("Diffusion, 2025"));
    CHECK(card.count == QStringLiteral("154 filings"));
    CHECK(card.share.endsWith(QStringLiteral("of 361 in that year")));
    CHECK(card.caveat == QStringLiteral("not yet fully published (18-month rule)"));
    bool isFound = false;
    for (int x = 0; x < time.viewport()->width() && !isFound; x += 4) {
        for (int y = 0; y < time.viewport()->height() && !isFound; y += 4) {
            const auto hover = time.figureScene().hoverAt(time.mapToScene(QPoint(x, y)));
            isFound = hover && hover->card == card;
        }
    }
    CHECK(isFound);
}

TEST_CASE("a hover card shows a name without the marks that isolate it turned visible", "[ui][scenario][bug]")
{
    OpenWindow open;
    for (const char* chart : {"placesChart", "techniquesChart"}) {
        auto& view = open.find<ui::FigureView>(chart);
        bool isFound = false;
        for (int y = 0; y < view.viewport()->height() && !isFound; y += 4) {
            const auto hover = view.figureScene().hoverAt(view.mapToScene(QPoint(200, y)));
            if (!hover)
                continue;
            isFound = true;
            CHECK_FALSE(hover->card.title.contains(QChar(0xFFFD)));
            CHECK(hover->card.title.contains(QChar(0x2068)));
        }
        CHECK(isFound);
    }
    auto& time = open.find<ui::FigureView>("timeChart");
    const auto before = time.grab().toImage();
    const auto& marks = std::get<figure::TimeLines>(open.figure("timeChart").marks);
    ui::Hover hover{
        marks.lines[0].entity, figure::hoverCard(marks, 0, 9, QLocale(QLocale::English)), {400, 100}, true};
    const auto with = [&](const QString& title) {
        hover.card.title = title;
        time.figureScene().showHover(hover);
        QCoreApplication::processEvents();
        return time.grab().toImage();
    };
    CHECK(with(hover.card.title) == with(test::bare(hover.card.title))); // isolates have no picture
    CHECK(with(hover.card.title) != before);
}

TEST_CASE("a click on an applicant's row filters by it and the row says so", "[ui][scenario]")
{
    OpenWindow open;
    auto& table = open.find<QTreeView>("applicantTable");
    const auto row = table.model()->index(1, session::ApplicantTableModel::Name);
    const auto filings
        = table.model()->index(1, 0).data(session::ApplicantTableModel::FilingsRole).toLongLong();
    table.scrollTo(row);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(row).center());
    open.settle();
    CHECK(open.result().matching == domain::Count(filings));
    CHECK(table.model()->index(1, 0).data(session::ApplicantTableModel::IsChosenRole).toBool());
    CHECK(table.model()->rowCount() == 51); // its own facet does not narrow the ranking
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(row).center());
    open.settle();
    CHECK(open.filter().isUnrestricted());
}
