// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/time_plot.h"
#include "ui/filters/year_range_slider.h"

#include <QAction>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>

using namespace filingscape;
using domain::YearRange;
using test::OpenWindow;

namespace {

struct Brushed {
    OpenWindow open;
    ui::YearRangeSlider& brush = open.find<ui::YearRangeSlider>("yearBrush");
    ui::YearRangeSlider& panel = open.find<ui::YearRangeSlider>("yearsSlider");

    [[nodiscard]] QPoint edge(int year) const
    {
        const auto years = brush.geometryOfYears();
        return QPointF(years.edge(year), years.columns.center().y()).toPoint();
    }
    [[nodiscard]] QPoint middle(int year) const { return (edge(year) + edge(year + 1)) / 2; }
    void checkAgreement(YearRange years)
    {
        open.settle();
        CHECK(open.filter().years.value_or(open.result().axis) == years);
        CHECK(brush.range() == years);
        CHECK(panel.range() == years);
        CHECK(open.find<QSpinBox>("yearsFirst").value() == years.first);
        CHECK(open.find<QSpinBox>("yearsLast").value() == years.last);
    }
};

} // namespace

TEST_CASE("the brush stands under the chart, column under column", "[ui][scenario][brush]")
{
    Brushed on;
    auto& chart = on.open.find<ui::FigureView>("timeChart");
    for (const auto& size : {QSize(1280, 800), QSize(1920, 1080), QSize(1010, 800)}) {
        on.open.window().resize(size);
        QCoreApplication::processEvents();
        const auto& layout = dynamic_cast<const ui::TimePlot&>(*chart.figureScene().plot()).layout();
        const auto years = on.brush.geometryOfYears();
        CAPTURE(size.width());
        for (int year = 2014; year <= 2026; ++year) {
            const auto inView = chart.mapFromScene(QPointF(layout.x(year - 0.5), 0)).x();
            CHECK(std::abs(on.brush.x() + years.edge(year) - inView) <= 1.0);
        }
        CHECK(on.brush.isVisible());
        CHECK(on.brush.y() >= layout.plot.bottom());
        CHECK(on.brush.geometry().bottom() <= chart.height());
        CHECK(on.brush.height() <= 28);
        CHECK(years.handleWidth >= 12);
    }
}

TEST_CASE("the brush moves by its middle and its handles, live and as one step", "[ui][scenario][brush]")
{
    Brushed on;
    QTest::mousePress(&on.brush, Qt::LeftButton, {}, on.edge(2014));
    QTest::mouseMove(&on.brush, on.edge(2018));
    on.open.settle();
    CHECK(on.open.filter().years == YearRange(2018, 2025)); // before the hand lets go
    CHECK(on.panel.range() == YearRange(2018, 2025));
    QTest::mouseMove(&on.brush, on.edge(2020));
    QTest::mouseRelease(&on.brush, Qt::LeftButton, {}, on.edge(2020));
    on.checkAgreement({2020, 2025});
    QTest::mousePress(&on.brush, Qt::LeftButton, {}, on.edge(2026));
    QTest::mouseMove(&on.brush, on.edge(2022));
    QTest::mouseRelease(&on.brush, Qt::LeftButton, {}, on.edge(2022));
    on.checkAgreement({2020, 2021});
    QTest::mousePress(&on.brush, Qt::LeftButton, {}, on.middle(2020));
    QTest::mouseMove(&on.brush, on.middle(2017));
    QTest::mouseRelease(&on.brush, Qt::LeftButton, {}, on.middle(2017));
    on.checkAgreement({2017, 2018});
    on.open.find<QAction>("undo").trigger();
    on.checkAgreement({2020, 2021});
}

TEST_CASE(
    "the brush is moved by keys, follows typed years, and a double click resets", "[ui][scenario][brush]")
{
    Brushed on;
    on.brush.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&on.brush, Qt::Key_Right);
    on.checkAgreement({2015, 2025});
    auto& last = on.open.find<QSpinBox>("yearsLast");
    last.setFocus();
    last.selectAll();
    QTest::keyClicks(&last, QStringLiteral("2020"));
    QTest::keyClick(&last, Qt::Key_Return);
    on.checkAgreement({2015, 2020});
    QTest::mouseDClick(&on.brush, Qt::LeftButton, {}, on.middle(2017));
    on.checkAgreement({2014, 2025});
    CHECK(on.open.filter().isUnrestricted());
    QTest::mousePress(
        &on.panel, Qt::LeftButton, {}, QPointF(on.panel.geometryOfYears().edge(2014), 20).toPoint());
    QTest::mouseMove(&on.panel, QPointF(on.panel.geometryOfYears().edge(2016), 20).toPoint());
    QTest::mouseRelease(
        &on.panel, Qt::LeftButton, {}, QPointF(on.panel.geometryOfYears().edge(2016), 20).toPoint());
    on.checkAgreement({2016, 2025});
}

TEST_CASE("the columns of the brush keep their place while a hand drags it", "[ui][scenario][brush]")
{
    Brushed on;
    auto& quantity = on.open.find<QComboBox>("timeQuantity");
    quantity.setFocus();
    QTest::keyClick(&quantity, Qt::Key_End); // sums change with the first year
    const auto before = on.edge(2020) + on.brush.pos();
    QTest::mousePress(&on.brush, Qt::LeftButton, {}, on.edge(2014));
    for (const int year : {2016, 2019, 2022, 2024, 2020}) {
        QTest::mouseMove(&on.brush, on.edge(year));
        on.open.settle();
        CHECK(on.edge(2020) + on.brush.pos() == before);
    }
    QTest::mouseRelease(&on.brush, Qt::LeftButton, {}, on.edge(2020));
    on.checkAgreement({2020, 2025});
}

TEST_CASE("dragging the left end leaves the right one where it is, though the chart does not show it",
    "[ui][scenario][brush]")
{
    Brushed on;
    auto& basis = on.open.find<QComboBox>("dateBasis");
    basis.setFocus();
    QTest::keyClick(&basis, Qt::Key_End);
    on.open.settle();
    const auto all = on.open.result().axis;
    auto& incomplete = on.open.find<QComboBox>("timeIncomplete");
    incomplete.setFocus();
    QTest::keyClick(&incomplete, Qt::Key_End); // complete years
    on.open.settle();
    const auto shown = on.brush.axis();
    REQUIRE(shown.last < all.last);
    const auto drag = [&](int from, int to) {
        QTest::mousePress(&on.brush, Qt::LeftButton, {}, on.edge(from));
        QTest::mouseMove(&on.brush, on.edge(to));
        QTest::mouseRelease(&on.brush, Qt::LeftButton, {}, on.edge(to));
        on.open.settle();
        return on.open.filter().years;
    };
    const auto years = [](int first, int last) {
        return YearRange(static_cast<domain::Year>(first), static_cast<domain::Year>(last));
    };
    CHECK(drag(shown.first, 2019) == years(2019, all.last));
    CHECK(on.panel.range() == years(2019, all.last));
    CHECK(on.brush.range() == years(2019, shown.last));
    // There and back again is nowhere.
    QTest::mousePress(&on.brush, Qt::LeftButton, {}, on.edge(shown.last + 1));
    QTest::mouseMove(&on.brush, on.edge(2021));
    QTest::mouseMove(&on.brush, on.edge(shown.last + 1));
    QTest::mouseRelease(&on.brush, Qt::LeftButton, {}, on.edge(shown.last + 1));
    on.open.settle();
    CHECK(on.open.filter().years == years(2019, all.last));
    on.brush.focusEnd(ui::YearRangeSlider::Part::First);
    QTest::keyClick(&on.brush, Qt::Key_Left);
    on.open.settle();
    CHECK(on.open.filter().years == years(2018, all.last));
    // What a hand moves goes where the hand is, and a double click still takes every year.
    CHECK(drag(shown.last + 1, shown.last) == years(2018, shown.last - 1));
    QTest::mouseDClick(&on.brush, Qt::LeftButton, {}, on.middle(2019));
    on.open.settle();
    CHECK_FALSE(on.open.filter().years);
}
