// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_strings.h"
#include "tests/ui/figures.h"
#include "tests/ui/themes.h"
#include "ui/charts/bars_plot.h"
#include "ui/charts/figure_scene.h"
#include "ui/charts/time_plot.h"

#include <array>

using namespace filingscape;
using domain::Count;
using ui::FigureScene;

namespace {

constexpr std::array sizes{QSize(320, 240), QSize(500, 200), QSize(640, 360), QSize(1280, 800)};

std::vector<std::vector<Count>> manyLines()
{
    std::vector<std::vector<Count>> counts;
    for (int line = 0; line < 7; ++line) {
        counts.emplace_back();
        for (int year = 0; year < 7; ++year)
            counts.back().push_back((year * 37 + line * 11) % 900);
    }
    counts[3][4] = Count::unknown();
    return counts;
}

std::vector<std::shared_ptr<figure::Figure>> strainingFigures()
{
    const auto names = test::strainingNames();
    const std::vector<Count> bars{123'456, 99, 98, Count::unknown(), 7, 0, 5, 4, 3, 3, 3, 2, 2, 2, 1, 1, 1};
    return {test::linesFigure(names, manyLines(), domain::Year{2024}), test::linesFigure(names, {{0, 0, 0}}),
        test::linesFigure(names, {{7}}, domain::Year{2019}), test::barsFigure(names, bars),
        test::barsFigure(names, {0, 0}), test::barsFigure(names, {})};
}

/// Pixels of the surroundings that are not of the card's colour: what was drawn outside of the scene.
int strayPixels(const QImage& image, int margin, const QColor& surface)
{
    int stray = 0;
    const auto inside = image.rect().adjusted(margin, margin, -margin, -margin);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inside.contains(x, y) && image.pixelColor(x, y) != surface)
                ++stray;
        }
    }
    return stray;
}

/// Whether anything but the surface was drawn.
bool hasInk(const QImage& image, const QColor& surface)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != surface)
                return true;
        }
    }
    return false;
}

void checkLayout(const FigureScene& scene)
{
    const auto whole = scene.sceneRect();
    if (const auto* bars = dynamic_cast<const ui::BarsPlot*>(scene.plot())) {
        for (const auto& row : bars->layout().rows) {
            CHECK(whole.contains(row.row));
            CHECK(whole.contains(row.label));
        }
    } else if (const auto* lines = dynamic_cast<const ui::TimePlot*>(scene.plot())) {
        CHECK(whole.contains(lines->layout().plot));
        CHECK(whole.contains(lines->layout().endLabels));
        for (const auto& label : lines->layout().labels)
            CHECK(whole.contains(QPointF(lines->layout().endLabels.center().x(), label.y)));
    }
}

} // namespace

TEST_CASE("every figure fits its scene at every size, as a card and as an image", "[ui][charts]")
{
    for (const auto mode : {ui::Mode::Light, ui::Mode::Dark}) {
        const auto theme = test::themeOf(mode);
        int number = 0;
        for (const auto& figure : strainingFigures()) {
            for (const auto dress : {FigureScene::Dress::Card, FigureScene::Dress::Image}) {
                FigureScene scene(theme, dress);
                scene.setFigure(figure, true);
                for (const auto size : sizes) {
                    CAPTURE(number, size.width(), size.height(), int(dress), int(mode));
                    scene.setCanvas(size);
                    const auto image = test::pictureOf(scene, 1.0, 60);
                    CHECK(strayPixels(image, 60, theme.surface) == 0);
                    CHECK(hasInk(image, theme.surface));
                    checkLayout(scene);
                }
            }
            ++number;
        }
    }
}

TEST_CASE("figures render at twice the scale and at 4K", "[ui][charts]")
{
    const auto theme = test::themeOf();
    for (const auto& figure : strainingFigures()) {
        FigureScene scene(theme, FigureScene::Dress::Image);
        scene.setFigure(figure, true);
        scene.setCanvas(QSize(640, 360));
        const auto twice = test::pictureOf(scene, 2.0, 30);
        CHECK(twice.size() == QSize(1400, 840));
        CHECK(strayPixels(twice, 60, theme.surface) == 0);
        scene.setCanvas(QSize(3840, 2160));
        CHECK(hasInk(test::pictureOf(scene), theme.surface));
    }
}

TEST_CASE("a card too small for its words draws what it can", "[ui][charts]")
{
    for (const auto& figure : strainingFigures()) {
        FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
        scene.setFigure(figure, true);
        for (const auto size : {QSize(200, 120), QSize(60, 30), QSize(1, 1)}) {
            scene.setCanvas(size);
            CHECK_FALSE(test::pictureOf(scene).isNull());
        }
    }
}

TEST_CASE("a cut scope can be read as a whole where it stands", "[ui][charts]")
{
    const auto figure = test::barsFigure(test::strainingNames(), {3, 2});
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    scene.setFigure(figure, true);
    scene.setCanvas(QSize(320, 240));
    CHECK(scene.cutTextAt(QPointF(60, 40)) == figure->scope);
    CHECK(scene.cutTextAt(QPointF(60, 120)).isEmpty());
    scene.setCanvas(QSize(3000, 240));
    CHECK(scene.cutTextAt(QPointF(60, 40)).isEmpty());
}

TEST_CASE("untagged keeps a bar in a card that has not room for all", "[ui][charts]")
{
    const QStringList names{QStringLiteral("Diffusion"), QStringLiteral("LLM"), QStringLiteral("GAN"),
        QStringLiteral("VAE"), QStringLiteral("untagged")};
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    auto figure = std::make_shared<figure::Figure>(*test::barsFigure(names, {50, 40, 30, 20, 1}));
    for (auto& bar : std::get<figure::RankedBars>(figure->marks).bars) {
        bar.entity.kind = figure::Entity::Kind::Technique;
        bar.entity.key = bar.label;
    }
    scene.setFigure(figure, true);
    scene.setCanvas(QSize(400, 130));
    const auto& plot = dynamic_cast<const ui::BarsPlot&>(*scene.plot());
    const auto& rows = plot.layout().rows;
    REQUIRE(plot.layout().hidden > 0);
    REQUIRE(rows.size() > 1);
    CHECK(rows.front().entry == 0);
    CHECK(rows.back().entry == 4);
    CHECK(rows.back().bar.width() < rows.front().bar.width() / 10);
    CHECK(scene.entityAt(rows.back().row.center())->id == 4);
    CHECK(scene.hoverAt(rows.back().row.center())->entity.id == 4);
    CHECK(plot.hoverOn({4, 0}));
    CHECK_FALSE(plot.hoverOn({3, 0}));
    CHECK(plot.spots().back().mark.series == 4);
    scene.setCanvas(QSize(400, 400));
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(plot.layout().rows.at(i).entry == i);
}

TEST_CASE("in a low card words give way to the picture and are told at the headline", "[ui][charts]")
{
    auto figure = std::make_shared<figure::Figure>(*test::barsFigure({QStringLiteral("GAN")}, {3}));
    figure->headline = QStringLiteral("Headline");
    figure->scope = QStringLiteral("Scope");
    figure->notes = {QStringLiteral("First note"), QStringLiteral("second note")};
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    scene.setFigure(figure, true);
    const QPointF atHeadline(20, 18);
    scene.setCanvas(QSize(500, 200));
    const auto roomy = scene.plotArea().height();
    CHECK(scene.cutTextAt(atHeadline).isEmpty());
    scene.setCanvas(QSize(500, 140));
    CHECK(roomy - scene.plotArea().height() < 50); // of the 60 that are gone
    CHECK(scene.cutTextAt(atHeadline) == figure->scope);
    scene.setCanvas(QSize(500, 90));
    CHECK(scene.cutTextAt(atHeadline) == QStringLiteral("Scope\nFirst note · second note"));
    CHECK(scene.plotArea().height() > 30);
}

TEST_CASE("cut notes can be read as a whole where they stand", "[ui][charts]")
{
    auto figure = std::make_shared<figure::Figure>(*test::barsFigure({QStringLiteral("GAN")}, {3}));
    figure->notes = {QStringLiteral("word ").repeated(100)};
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    scene.setFigure(figure, true);
    scene.setCanvas(QSize(400, 240));
    CHECK(scene.cutTextAt(QPointF(60, 215)) == figure->notes.front());
    CHECK(scene.cutTextAt(QPointF(60, 120)).isEmpty());
}

TEST_CASE("the entity under the pointer is the one drawn there", "[ui][charts]")
{
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    CHECK_FALSE(scene.entityAt({10, 10}).has_value());
    scene.setFigure(test::barsFigure(test::strainingNames(), {3, 2, 1}), true);
    const auto& rows = dynamic_cast<const ui::BarsPlot&>(*scene.plot()).layout().rows;
    REQUIRE(rows.size() == 3);
    for (std::uint32_t i = 0; i < 3; ++i) {
        const auto entity = scene.entityAt(rows[i].row.center());
        REQUIRE(entity.has_value());
        CHECK(entity->id == i);
    }
    CHECK_FALSE(scene.entityAt({1, 1}).has_value());
}

TEST_CASE("the count axis keeps its range while a hand moves and settles afterwards", "[ui][charts]")
{
    FigureScene scene(test::themeOf(), FigureScene::Dress::Card);
    const auto show = [&](std::int64_t top, bool isSettled) {
        scene.setFigure(test::linesFigure({QStringLiteral("GAN")}, {{1, 0, top}}), isSettled);
        return dynamic_cast<const ui::TimePlot&>(*scene.plot()).layout().values.top;
    };
    CHECK(show(97, true) == 100);
    CHECK(show(20, false) == 100);
    CHECK(show(260, false) == 300); // what does not fit is never cut off
    CHECK(show(20, false) == 300);
    CHECK(show(20, true) == 20);
}

TEST_CASE("a headline that needs another line moves the plot only when the hand rests", "[ui][charts]")
{
    ui::FigureScene scene(test::themeOf(), ui::FigureScene::Dress::Card);
    scene.setCanvas({640, 300});
    auto figure = test::linesFigure({QStringLiteral("Diffusion")}, {{3, 4, 5}});
    figure->headline = QStringLiteral("Short");
    figure->scope = QStringLiteral("Scope");
    figure->notes = {};
    scene.setFigure(figure, true);
    const auto before = scene.plotArea();
    auto wordy = std::make_shared<figure::Figure>(*figure);
    wordy->headline = QStringLiteral("A headline of many words ").repeated(6);
    wordy->scope = QStringLiteral("A scope of many words ").repeated(8);
    wordy->notes = {QStringLiteral("And a note")};
    scene.setFigure(wordy, false);
    CHECK(scene.plotArea() == before);
    scene.setFigure(wordy, true);
    const auto settled = scene.plotArea();
    CHECK(settled.top() > before.top());
    CHECK(settled.bottom() < before.bottom());
    scene.setFigure(figure, false);
    CHECK(scene.plotArea() == settled);
    scene.setCanvas({700, 300}); // a new size is laid out anew
    CHECK(scene.plotArea().top() == before.top());
}
