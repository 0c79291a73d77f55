// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"

#include <QApplication>
#include <QLayout>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using test::OpenWindow;

TEST_CASE("a card covers neither controls nor its mark, and no word that it can leave free",
    "[ui][scenario][keyboard][hover]")
{
    OpenWindow open;
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        open.window().resize(size);
        QCoreApplication::processEvents();
        for (const auto* name : {"timeChart", "placesChart", "techniquesChart"}) {
            auto& view = open.find<ui::FigureView>(name);
            auto& scene = view.figureScene();
            const auto parts = scene.plot()->parts();
            const QRectF controls(
                QPointF(scene.sceneRect().right() - view.layout()->minimumSize().width(), 0),
                QSizeF(view.layout()->minimumSize()));
            int overWords = 0;
            for (const auto& spot : scene.plot()->spots()) {
                view.walkTo(spot.mark);
                const auto card = scene.cardRect();
                CAPTURE(name, spot.mark.series, spot.mark.point, card.left(), card.top(), size.width());
                REQUIRE_FALSE(card.isEmpty());
                CHECK(scene.sceneRect().contains(card));
                CHECK_FALSE(card.intersects(controls));
                CHECK_FALSE(card.intersects(scene.strip()));
                CHECK_FALSE(card.contains(view.hover()->anchor));
                for (const auto& text : parts.texts)
                    overWords += card.intersects(text.adjusted(1, 1, -1, -1)) ? 1 : 0;
            }
            CAPTURE(name, size.width());
            CHECK(
                overWords <= static_cast<int>(scene.plot()->spots().size())); // one a card, where it is tight
        }
    }
}

TEST_CASE("the card of the keys goes away when the chart becomes a table", "[ui][scenario][keyboard][hover]")
{
    OpenWindow open;
    auto& places = open.find<ui::FigureView>("placesChart");
    places.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&places, Qt::Key_Down);
    REQUIRE(places.hover());
    open.find<QToolButton>("placesTableToggle").click();
    CHECK_FALSE(places.hover());
    CHECK(places.figureScene().cardRect().isEmpty());
}
