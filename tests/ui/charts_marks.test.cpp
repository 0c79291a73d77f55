// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/figures.h"
#include "tests/ui/themes.h"
#include "ui/charts/bars_plot.h"
#include "ui/charts/figure_scene.h"
#include "ui/charts/time_plot.h"

using namespace filingscape;
using domain::Count;
using ui::FigureScene;

namespace {

/// One line of an unbroken stroke, and the pixels of its chart.
struct Drawn {
    explicit Drawn(
        const std::vector<Count>& counts, std::optional<domain::Year> firstIncomplete = std::nullopt)
        : theme(test::themeOf())
        , scene(theme, FigureScene::Dress::Card)
    {
        scene.setCanvas(QSize(900, 500));
        scene.setFigure(test::linesFigure({QStringLiteral("Diffusion")}, {counts}, firstIncomplete), true);
        image = test::pictureOf(scene, 2.0);
        stroke = theme.colour({figure::Entity::Kind::Technique, QStringLiteral("Diffusion"), 2});
    }
    [[nodiscard]] const ui::TimeLayout& layout() const
    {
        return dynamic_cast<const ui::TimePlot&>(*scene.plot()).layout();
    }
    [[nodiscard]] QColor at(QPointF point) const { return image.pixelColor((point * 2).toPoint()); }
    /// The stroke's colour, or nearly, since its edges are smooth.
    [[nodiscard]] bool isStroke(const QColor& pixel) const
    {
        return std::abs(pixel.red() - stroke.red()) + std::abs(pixel.green() - stroke.green())
            + std::abs(pixel.blue() - stroke.blue())
            < 120;
    }
    /// How many pixels of a column through the plot have the stroke's colour.
    [[nodiscard]] int inkAt(double year) const
    {
        int ink = 0;
        const int x = qRound(layout().x(year) * 2);
        const auto plot = layout().plot;
        for (int y = qRound(plot.top() * 2); y <= qRound(plot.bottom() * 2); ++y) {
            ink += isStroke(image.pixelColor(x, y)) ? 1 : 0;
        }
        return ink;
    }
    [[nodiscard]] QPointF point(domain::Year year, std::int64_t filings) const
    {
        return layout().point({year, filings, false});
    }

    ui::Theme theme;
    FigureScene scene;
    QImage image;
    QColor stroke;
};

} // namespace

TEST_CASE("no line joins across an unknown count", "[ui][charts]")
{
    const Drawn drawn({50, 60, Count::unknown(), 60, 50, 40});
    CHECK(drawn.inkAt(2019.5) > 0);
    CHECK(drawn.inkAt(2020.5) == 0);
    CHECK(drawn.inkAt(2021) == 0);
    CHECK(drawn.inkAt(2021.5) == 0);
    CHECK(drawn.inkAt(2022.5) > 0);
}

TEST_CASE("a known count between two gaps is still seen", "[ui][charts]")
{
    const auto unknown = Count::unknown();
    const Drawn drawn({80, 70, unknown, 40, unknown, 20, 10});
    CHECK(drawn.inkAt(2022) > 0);
    CHECK(drawn.at(drawn.point(2022, 40)) == drawn.stroke);
    CHECK(drawn.inkAt(2021) == 0);
    CHECK(drawn.inkAt(2023) == 0);
    // So is the only year of an axis.
    const Drawn alone({7});
    CHECK(alone.at(alone.point(2019, 7)) == alone.stroke);
}

TEST_CASE("zero is drawn on the baseline and is no gap", "[ui][charts]")
{
    const Drawn drawn({50, 0, 0, 0, 50});
    CHECK(drawn.inkAt(2020.5) > 0);
    CHECK(drawn.inkAt(2021) > 0);
}

TEST_CASE("years that are not fully published have hollow marks on a band", "[ui][charts]")
{
    const Drawn drawn({50, 50, 50, 80, 20}, domain::Year{2022});
    for (const auto& [year, filings] : {std::pair<domain::Year, std::int64_t>{2022, 80}, {2023, 20}}) {
        CHECK(drawn.at(drawn.point(year, filings)) == drawn.theme.surface); // hollow, not the band
        CHECK(drawn.isStroke(drawn.at(drawn.point(year, filings) + QPointF(0, 3))));
    }
    CHECK(drawn.isStroke(drawn.at(drawn.point(2020, 50))));
    // The band begins with the year's column.
    const auto band = drawn.layout().columns({2022, 2023});
    const auto isBand = [&](double x) {
        const auto pixel = drawn.at({x, drawn.layout().y(1)});
        return pixel == drawn.theme.incompleteBand || pixel == drawn.theme.incompleteHatch;
    };
    CHECK(isBand(band.left() + 3));
    CHECK_FALSE(isBand(band.left() - 3));
}

TEST_CASE("grid lines stand at their numbers right after a new size", "[ui][charts]")
{
    const auto theme = test::themeOf();
    FigureScene scene(theme, FigureScene::Dress::Image);
    scene.setFigure(test::linesFigure({QStringLiteral("GAN")}, {{1, 90, 2, 3}}), true);
    for (const auto size : {QSize(320, 240), QSize(900, 500), QSize(500, 700)}) {
        scene.setCanvas(size);
        const auto image = test::pictureOf(scene, 2.0);
        const auto& layout = dynamic_cast<const ui::TimePlot&>(*scene.plot()).layout();
        for (const double tick : layout.values.ticks) {
            bool isDrawn = false;
            for (int dy = -2; dy <= 2; ++dy) {
                const QPointF point(layout.plot.right() - 1, layout.y(tick));
                isDrawn = isDrawn || image.pixelColor((point * 2).toPoint() + QPoint(0, dy)) != theme.surface;
            }
            CAPTURE(size.width(), tick);
            CHECK(isDrawn);
        }
    }
}

TEST_CASE("a bar of zero is a mark on the baseline, an unknown one is none", "[ui][charts]")
{
    const auto theme = test::themeOf();
    FigureScene scene(theme, FigureScene::Dress::Card);
    scene.setCanvas(QSize(600, 300));
    auto figure = test::barsFigure({QStringLiteral("CN")}, {100, 0, Count::unknown()});
    auto& marks = std::get<figure::RankedBars>(figure->marks);
    marks.hasChosen = false;
    for (auto& bar : marks.bars)
        bar.chosen = false;
    scene.setFigure(figure, true);
    const auto image = test::pictureOf(scene, 2.0);
    const auto& layout = dynamic_cast<const ui::BarsPlot&>(*scene.plot()).layout();
    const auto at = [&](std::size_t row) {
        const auto y = layout.rows[row].bar.center().y();
        return image.pixelColor((QPointF(layout.baseline + 0.25, y) * 2).toPoint());
    };
    REQUIRE(layout.rows.size() == 3);
    CHECK(at(0) == theme.bar);
    CHECK(at(1) == theme.secondText);
    CHECK(at(2) == theme.surface);
}
