// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_edits.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/support/random.h"
#include "tests/ui/figures.h"
#include "tests/ui/themes.h"
#include "ui/charts/figure_scene.h"
#include "ui/charts/hover_card.h"
#include "ui/charts/time_plot.h"
#include "ui/filters/filter_chips.h"
#include "ui/table/column_widths.h"
#include "ui/window/word_choice.h"

#include <QCoreApplication>
#include <QLayout>
#include <QToolButton>

#include <numeric>

using namespace filingscape;
using ui::ColumnNeed;

TEST_CASE(
    "columns fill their room, have their least, and are whole where there is room for it", "[ui][columns]")
{
    test::Random dice(20261122);
    for (int round = 0; round < 2000; ++round) {
        std::vector<ColumnNeed> needs;
        int leasts = 0;
        int wholes = 0;
        for (auto left = 1 + dice.below(8); left != 0; --left) {
            const int least = static_cast<int>(dice.below(90));
            needs.push_back(
                {least, least + static_cast<int>(dice.below(200)), 1 + static_cast<int>(dice.below(5))});
            leasts += needs.back().least;
            wholes += needs.back().whole;
        }
        const int room = static_cast<int>(dice.below(1600));
        const auto filling = dice.below(needs.size());
        const auto widths = ui::dividedWidths(room, needs, filling);
        CAPTURE(round, room, leasts, wholes);
        REQUIRE(widths.size() == needs.size());
        REQUIRE(std::accumulate(widths.begin(), widths.end(), 0) == std::max(room, leasts));
        for (std::size_t i = 0; i < needs.size(); ++i) {
            REQUIRE(widths[i] >= needs[i].least);
            if (room >= wholes)
                REQUIRE(widths[i] >= needs[i].whole);
            if (i != filling)
                REQUIRE(widths[i] <= needs[i].whole);
        }
    }
}

TEST_CASE("a card stands above its point where all is free, else where it covers least", "[ui][hover]")
{
    const QRectF scene(0, 0, 600, 300);
    const QSizeF size(120, 60);
    const QPointF point(300, 150);
    ui::CardGround open;
    open.scene = scene;
    const auto free = ui::placeCard(point, size, open);
    CAPTURE(free.left(), free.top());
    CHECK(free == QRectF(QPointF(240, 80), size));
    const QRectF above(250, 60, 300, 84);
    auto named = open;
    named.parts.texts.push_back(above);
    const auto below = ui::placeCard(point, size, named);
    CHECK_FALSE(below.intersects(above));
    CHECK_FALSE(below.contains(point));
    // What is taken is worse to cover than any word.
    auto full = open;
    full.parts.texts.push_back(scene);
    full.taken.emplace_back(0, 0, 600, 150);
    const auto squeezed = ui::placeCard(point, size, full);
    CHECK(squeezed.top() >= 149);
    CHECK(scene.contains(ui::placeCard({599, 299}, size, open)));
}

TEST_CASE("a chip shows its words whole while the row has room for them", "[ui][chips]")
{
    auto edition = std::make_shared<domain::Edition>();
    for (const auto* name : {"A rather long name of an applicant", "Another applicant with a name",
             "A third one that is long as well", "X"})
        edition->applicants.push_back({name, {}});
    ui::FilterChips chips(test::themeOf());
    domain::Filter filter;
    for (std::uint32_t id = 0; id < 4; ++id)
        filter = session::clicked(filter, domain::ApplicantId{id}, true);
    filter.years = domain::YearRange(2016, 2019);
    chips.layout()->setSizeConstraint(QLayout::SetNoConstraint); // as in a window, which may be narrower
    chips.resize(1200, 30);
    chips.showFilter(*edition, filter);
    const auto text = [&chips](const char* name) {
        return chips.findChild<QToolButton*>(QLatin1StringView(name))->text();
    };
    CHECK_FALSE(text("chip1").contains(u'…'));
    CHECK(chips.findChild<QToolButton*>(QStringLiteral("chip1"))->sizeHint().width() > 280);
    chips.show();
    chips.resize(480, 30);
    QCoreApplication::processEvents();
    CHECK(text("chip1").contains(u'…'));
    CHECK_FALSE(text("chip0").contains(u'…')); // the short one keeps its words
    chips.resize(1200, 30);
    QCoreApplication::processEvents();
    CHECK_FALSE(text("chip1").contains(u'…'));
}

TEST_CASE("a word that can be chosen keeps its width whatever is chosen", "[ui][choices]")
{
    ui::WordChoice choice;
    choice.addItem(QStringLiteral("count"), 0);
    choice.addItem(QStringLiteral("yearly change"), 1);
    const auto size = choice.sizeHint();
    choice.choose(1);
    CHECK(choice.sizeHint() == size);
}

TEST_CASE("years that are not chosen are paler on the axis too", "[ui][time-plot]")
{
    ui::FigureScene scene(test::themeOf(), ui::FigureScene::Dress::Card);
    scene.setCanvas(QSize(900, 500));
    const std::vector<domain::Count> zeros(6, domain::Count(0));
    auto figure = test::linesFigure({QStringLiteral("Diffusion")}, {zeros});
    const auto lowest = [&scene](const QImage& image, domain::Year year) {
        const auto& layout = dynamic_cast<const ui::TimePlot&>(*scene.plot()).layout();
        int darkest = 255;
        for (int y = qRound(layout.plot.bottom() * 2) - 3; y <= qRound(layout.plot.bottom() * 2) + 3; ++y)
            darkest = std::min(darkest, image.pixelColor(qRound(layout.x(year) * 2), y).lightness());
        return darkest;
    };
    std::get<figure::TimeLines>(figure->marks).chosenYears = domain::YearRange(2021, 2022);
    scene.setFigure(figure, true);
    const auto image = test::pictureOf(scene, 2.0);
    CHECK(lowest(image, 2019) > lowest(image, 2021) + 40);
    CHECK(lowest(image, 2024) > lowest(image, 2021) + 40);
}

TEST_CASE("the key before a name is as long as the dashes of its line", "[ui][time-plot]")
{
    const auto theme = test::themeOf();
    ui::FigureScene scene(theme, ui::FigureScene::Dress::Card);
    scene.setCanvas(QSize(900, 500));
    auto figure = test::linesFigure({QStringLiteral("LLM")}, {{1, 2, 3}, {4, 5, 6}});
    const auto stripOf = [&] {
        scene.setFigure(figure, true);
        return dynamic_cast<const ui::TimePlot&>(*scene.plot()).layout().endLabels.width();
    };
    const auto plain = stripOf();
    for (auto& line : std::get<figure::TimeLines>(figure->marks).lines)
        line.entity = {figure::Entity::Kind::Technique, QStringLiteral("LLM"), 3};
    const auto pattern = theme.dashes({figure::Entity::Kind::Technique, QStringLiteral("LLM"), 3});
    REQUIRE(pattern.size() == 4);
    CHECK(stripOf() >= plain - 14 + 2 * std::accumulate(pattern.begin(), pattern.end() - 1, 0.0));
}
