// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/hover.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/grid_plot.h"
#include "ui/window/chart_area.h"
#include "ui/window/chart_keys.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

struct Pairs {
    OpenWindow open;
    ui::FigureView& chart = open.find<ui::FigureView>("techniquesChart");

    Pairs() { choose(1); }
    void choose(int entry)
    {
        auto& choice = open.find<QComboBox>("techniquesAs");
        choice.setFocus();
        QTest::keyClick(&choice, entry == 0 ? Qt::Key_Home : Qt::Key_End);
        REQUIRE(choice.currentIndex() == entry);
    }
    [[nodiscard]] const figure::PairGrid& grid()
    {
        return std::get<figure::PairGrid>(open.figure("techniquesChart").marks);
    }
    [[nodiscard]] QPoint cellAt(std::size_t row, std::size_t column)
    {
        const auto* plot = dynamic_cast<const ui::GridPlot*>(chart.figureScene().plot());
        REQUIRE(plot != nullptr);
        return chart.mapFromScene(plot->layout().cellAt(row, column).center());
    }
    void click(std::size_t row, std::size_t column)
    {
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, cellAt(row, column));
        open.settle();
    }
};

} // namespace

TEST_CASE("the chart of techniques shows pairs, and bars again", "[ui][scenario][pairs]")
{
    Pairs pairs;
    REQUIRE(pairs.grid().entries.size() == 7);
    CHECK(pairs.chart.accessibleName() == u"Techniques together"_s);
    const auto& result = pairs.open.result();
    CHECK(pairs.grid().cells == result.byTechniquePair);
    CHECK(pairs.chart.figureScene().plot()->isWhole());
    pairs.choose(0);
    CHECK(pairs.open.bars("techniquesChart").size() == 7);
}

TEST_CASE("a click on a cell filters to both, on the diagonal to one, again to all", "[ui][scenario][pairs]")
{
    Pairs pairs;
    std::size_t row = 1;
    while (pairs.grid().cells.at(row, 0).value() == 0)
        ++row;
    const auto both = pairs.grid().cells.at(row, 0);
    pairs.click(row, 0);
    CHECK(pairs.open.filter().techniqueMode == domain::TechniqueMode::All);
    CHECK(pairs.open.filter().techniques
        == domain::IdSet<domain::TechniqueId>{{0}, {static_cast<std::uint32_t>(row)}});
    CHECK(pairs.open.result().matching == both);
    CHECK(pairs.grid().isChosen(row, 0));
    CHECK(pairs.grid().cells.at(row, 0) == both); // its own facet does not narrow the grid
    pairs.click(row, 0);
    CHECK(pairs.open.filter().isUnrestricted());
    const auto one = pairs.grid().cells.at(0, 0);
    pairs.click(0, 0);
    CHECK(pairs.open.result().matching == one);
    CHECK(pairs.open.filter().techniqueMode == domain::TechniqueMode::Any);
    pairs.click(0, 0);
    CHECK(pairs.open.filter().isUnrestricted());
}

TEST_CASE("the keyboard walks the cells, hears them and filters by them", "[ui][scenario][pairs]")
{
    Pairs pairs;
    pairs.chart.setFocus(Qt::TabFocusReason);
    pairs.chart.walkTo({2, 1});
    QTest::keyClick(&pairs.chart, Qt::Key_Left);
    REQUIRE(pairs.chart.hover());
    CHECK(pairs.chart.keyboardMark() == ui::MarkIndex{2, 0});
    const auto words = figure::spoken(pairs.chart.hover()->card);
    CHECK(words.contains(u" and "_s));
    CHECK(words.contains(u"with both"_s));
    QTest::keyClick(&pairs.chart, Qt::Key_Return);
    pairs.open.settle();
    CHECK(pairs.open.filter().techniqueMode == domain::TechniqueMode::All);
    CHECK(pairs.chart.keyboardMark() == ui::MarkIndex{2, 0}); // stays while the numbers change
    auto* access = QAccessible::queryAccessibleInterface(&pairs.chart);
    REQUIRE(access != nullptr);
    REQUIRE(access->childCount() >= 28);
}

TEST_CASE(
    "pairs have a table with every number, on both sides of the diagonal", "[ui][scenario][pairs][table]")
{
    Pairs pairs;
    QTest::mouseClick(&pairs.open.find<QToolButton>("techniquesTableToggle"), Qt::LeftButton);
    auto& table = pairs.open.find<QTableView>("techniquesTable");
    REQUIRE(table.isVisible());
    CHECK(table.model()->rowCount() == 7);
    CHECK(table.model()->columnCount() == 8);
    QTest::mouseClick(&pairs.open.find<QToolButton>("techniquesTableCopy"), Qt::LeftButton);
    const auto text = QApplication::clipboard()->text();
    CHECK(text.contains(u"Published filings that have both techniques"_s));
    CHECK(text.contains(QString::number(pairs.grid().cells.at(2, 2).value())));
}

TEST_CASE("in the smallest window untagged is among the pairs", "[ui][scenario][pairs]")
{
    Pairs pairs;
    REQUIRE(pairs.grid().entries.back().entity.key == u"untagged"_s);
    pairs.open.window().resize(960, 640);
    QCoreApplication::processEvents();
    const auto* plot = dynamic_cast<const ui::GridPlot*>(pairs.chart.figureScene().plot());
    REQUIRE(plot != nullptr);
    CHECK(plot->layout().shown >= 3);
    CHECK(plot->layout().isShown(6));
    pairs.click(6, 6);
    CHECK(pairs.open.filter().techniques == domain::IdSet<domain::TechniqueId>{{6}});
}

TEST_CASE("pairs are remembered with the other choices on charts", "[ui][scenario][pairs]")
{
    Pairs pairs;
    auto& area = pairs.open.find<ui::ChartArea>("chartsSplitter");
    const auto keys = ui::keysOf(area.chartChoice());
    CHECK(keys.value(u"techniquesAs"_s) == u"pairs"_s);
    area.setChartChoice(ui::choiceOf({}));
    CHECK(pairs.open.bars("techniquesChart").size() == 7);
    area.setChartChoice(ui::choiceOf(keys));
    CHECK(pairs.grid().entries.size() == 7);
}
