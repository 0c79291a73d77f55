// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_strings.h"
#include "tests/ui/figures.h"
#include "tests/ui/themes.h"
#include "ui/charts/bars_plot.h"
#include "ui/charts/figure_scene.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/grid_plot.h"

#include <array>

using namespace filingscape;
using domain::Count;
using ui::FigureScene;
using ui::MarkStep;

namespace {

std::shared_ptr<figure::Figure> gridFigure(const QStringList& names, std::size_t entries)
{
    figure::PairGrid grid;
    grid.cells = domain::CountGrid(entries, entries);
    for (std::uint32_t row = 0; row < entries; ++row) {
        const auto name = names[static_cast<qsizetype>(row) % names.size()];
        grid.entries.push_back({{figure::Entity::Kind::Technique, name, row, 0}, name});
        for (std::size_t column = 0; column < row; ++column) {
            const Count filings((row * 7 + static_cast<std::int64_t>(column) * 3) % 40);
            grid.cells.at(row, column) = grid.cells.at(column, row) = filings;
            grid.top = std::max(grid.top, filings.value());
        }
        grid.cells.at(row, row) = 1000 + row;
    }
    grid.ofAll = 12'345;
    auto figure = std::make_shared<figure::Figure>();
    figure->headline = QStringLiteral("Techniques together");
    figure->scope = names.join(QStringLiteral(" · "));
    figure->notes = names;
    figure->source = QStringLiteral("Source: made up");
    figure->marks = std::move(grid);
    return figure;
}

const QStringList plainNames{QStringLiteral("GAN"), QStringLiteral("VAE"), QStringLiteral("Diffusion"),
    QStringLiteral("Autoregressive"), QStringLiteral("LLM"), QStringLiteral("Generative"),
    QStringLiteral("Untagged")};

const ui::GridLayout& layoutOf(const FigureScene& scene)
{
    return dynamic_cast<const ui::GridPlot&>(*scene.plot()).layout();
}

} // namespace

TEST_CASE("a grid stays in its scene, no two cells meet and every number has room", "[ui][grid]")
{
    constexpr std::array sizes{QSize(320, 240), QSize(480, 260), QSize(640, 360), QSize(1280, 800)};
    for (const auto& names : {plainNames, test::strainingNames()}) {
        for (const auto entries : {std::size_t{1}, std::size_t{7}, std::size_t{64}}) {
            for (const auto dress : {FigureScene::Dress::Card, FigureScene::Dress::Image}) {
                FigureScene scene(test::themeOf(), dress);
                scene.setFigure(gridFigure(names, entries), true);
                for (const auto size : sizes) {
                    scene.setCanvas(size);
                    CAPTURE(entries, size.width(), size.height(), int(dress));
                    const auto& layout = layoutOf(scene);
                    CHECK(layout.shown + layout.hidden == entries);
                    REQUIRE(layout.shown > 0);
                    for (std::size_t row = 0; row < layout.shown; ++row) {
                        CHECK(scene.sceneRect().contains(layout.cellAt(row, row)));
                        CHECK(layout.cellAt(row, 0).height() > 0);
                        if (row > 0) {
                            CHECK(layout.cellAt(row, 0).top() >= layout.cellAt(row - 1, 0).bottom());
                            CHECK(layout.cellAt(row, row).left() >= layout.cellAt(row, row - 1).right());
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("plain names are whole on a card of the smallest window", "[ui][grid]")
{
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    scene.setFigure(gridFigure(plainNames, 7), true);
    scene.setCanvas(QSize(440, 250));
    CHECK(scene.plot()->isWhole());
}

TEST_CASE("in a low card untagged stays, and those before it give way", "[ui][grid]")
{
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    scene.setFigure(gridFigure(plainNames, 7), true);
    for (int height = 120; height < 260; height += 7) {
        CAPTURE(height);
        scene.setCanvas(QSize(320, height));
        const auto& layout = layoutOf(scene);
        REQUIRE(layout.shown > 0);
        CHECK(layout.isShown(6));
        CHECK(layout.entryAt(layout.shown - 1) == 6);
        const auto name = scene.entityAt(layout.nameAt(6).center());
        REQUIRE(name);
        CHECK(name->id == 6);
        CHECK(scene.sceneRect().contains(layout.cellAt(6, 6)));
        CHECK(scene.plot()->hoverOn({6, 6}));
        CHECK(scene.plot()->spots().size() == layout.shown * (layout.shown + 1) / 2);
        for (const auto& spot : scene.plot()->spots()) {
            CHECK(layout.isShown(spot.mark.series));
            const auto here = scene.entityAt(spot.area.center());
            REQUIRE(here);
            CHECK(here->id == spot.mark.point);
        }
        if (layout.hidden > 0) {
            CHECK_FALSE(layout.isShown(5));
            CHECK_FALSE(scene.plot()->hoverOn({5, 0}));
            CHECK_FALSE(scene.plot()->isWhole());
        }
        for (std::size_t row = 0; row < layout.shown; ++row)
            CHECK(layout.cellAt(layout.entryAt(row), 0).height() >= 10);
    }
    scene.setCanvas(QSize(440, 190));
    CHECK(layoutOf(scene).hidden == 0);
}

TEST_CASE("what is under the pointer is the cell that is drawn there", "[ui][grid]")
{
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    scene.setFigure(gridFigure(plainNames, 7), true);
    scene.setCanvas(QSize(480, 260));
    const auto& layout = layoutOf(scene);
    const auto pair = scene.entityAt(layout.cellAt(2, 0).center());
    REQUIRE(pair);
    CHECK(pair->kind == figure::Entity::Kind::TechniquePair);
    CHECK(pair->id == 0);
    CHECK(pair->otherId == 2);
    const auto name = scene.entityAt(layout.nameAt(3).center());
    REQUIRE(name);
    CHECK(name->kind == figure::Entity::Kind::Technique);
    CHECK(name->id == 3);
    const auto hover = scene.hoverAt(layout.cellAt(2, 0).center());
    REQUIRE(hover);
    CHECK(figure::spoken(hover->card).startsWith(QStringLiteral("GAN and Diffusion, ")));
}

TEST_CASE("arrow keys walk the stair, and each cell has a number of its own", "[ui][grid]")
{
    const auto figure = gridFigure(plainNames, 7);
    CHECK(ui::markCount(*figure) == 28);
    for (std::size_t number = 0; number < 28; ++number) {
        const auto mark = ui::markAt(*figure, number);
        REQUIRE(mark);
        CHECK(ui::numberOf(*figure, *mark) == number);
        const auto key = ui::keyOf(*figure, *mark);
        REQUIRE(key);
        CHECK(ui::findMark(*figure, *key) == mark);
    }
    CHECK_FALSE(ui::markAt(*figure, 28));
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    scene.setFigure(figure, true);
    scene.setCanvas(QSize(480, 260));
    const auto spots = scene.plot()->spots();
    REQUIRE(spots.size() == 28);
    using ui::MarkIndex;
    CHECK(ui::walked(spots, MarkIndex{3, 1}, MarkStep::Left) == MarkIndex{3, 0});
    CHECK(ui::walked(spots, MarkIndex{3, 3}, MarkStep::Right) == MarkIndex{3, 3});
    CHECK(ui::walked(spots, MarkIndex{3, 1}, MarkStep::Up) == MarkIndex{2, 1});
    CHECK(ui::walked(spots, MarkIndex{3, 1}, MarkStep::Down) == MarkIndex{4, 1});
    CHECK(scene.plot()->hoverOn({3, 1}));
    CHECK_FALSE(scene.plot()->hoverOn({1, 3}));
}

TEST_CASE("a card goes from bars to a grid and back, and nothing of the other stays", "[ui][grid]")
{
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    scene.setFigure(test::barsFigure(plainNames, {5, 3, 1}), true);
    scene.setCanvas(QSize(480, 260));
    const auto items = scene.items().size();
    const auto before = test::pictureOf(scene);
    scene.setFigure(gridFigure(plainNames, 7), true);
    CHECK(dynamic_cast<const ui::GridPlot*>(scene.plot()) != nullptr);
    CHECK(scene.items().size() == items);
    scene.setFigure(test::barsFigure(plainNames, {5, 3, 1}), true);
    CHECK(scene.items().size() == items);
    CHECK(test::pictureOf(scene) == before);
}
