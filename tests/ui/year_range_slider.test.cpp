// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/year_range_slider.h"

#include "tests/support/catch.h"
#include "tests/support/sample_result.h"
#include "tests/ui/themes.h"
#include "ui/filters/filter_panel.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <array>

using namespace filingscape;
using domain::Count;
using domain::Year;
using domain::YearRange;

namespace {

/// A slider from 2014 to 2025 between two other fields, and what it said.
struct Shown {
    Shown()
        : slider(test::themeOf(), &window)
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&before);
        layout->addWidget(&slider);
        layout->addWidget(&after);
        slider.setHistogram({2014, 2025}, std::vector<Count>(12, Count(5)), {2024, 2025});
        slider.setRange({2014, 2025});
        QObject::connect(&slider, &ui::YearRangeSlider::rangePreviewed, &slider,
            [this](YearRange range) { previews.push_back(range); });
        QObject::connect(&slider, &ui::YearRangeSlider::rangeCommitted, &slider,
            [this](YearRange range) { commits.push_back(range); });
        window.resize(320, 240);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    /// A point at the boundary before a year.
    [[nodiscard]] QPoint edge(int year) const
    {
        const auto years = slider.geometryOfYears();
        return QPointF(years.edge(year), years.columns.center().y()).toPoint();
    }
    [[nodiscard]] QPoint middle(int year) const
    {
        return {(edge(year).x() + edge(year + 1).x()) / 2, edge(year).y()};
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&slider, Qt::LeftButton, {}, from);
        const int steps = 8;
        for (int i = 1; i <= steps; ++i)
            QTest::mouseMove(&slider, from + (to - from) * i / steps);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, to);
    }

    QWidget window;
    QLineEdit before{&window};
    ui::YearRangeSlider slider;
    QLineEdit after{&window};
    std::vector<YearRange> previews;
    std::vector<YearRange> commits;
};

} // namespace

TEST_CASE("dragging a handle previews each new range and commits once", "[ui][year-slider]")
{
    Shown shown;
    shown.drag(shown.edge(2014), shown.edge(2018));
    CHECK(shown.slider.range() == YearRange(2018, 2025));
    REQUIRE(shown.previews.size() >= 2);
    CHECK(shown.previews.back() == YearRange(2018, 2025));
    for (std::size_t i = 1; i < shown.previews.size(); ++i)
        CHECK(shown.previews[i] != shown.previews[i - 1]);
    CHECK(shown.commits == std::vector{YearRange(2018, 2025)});

    shown.drag(shown.edge(2026), shown.edge(2021));
    CHECK(shown.slider.range() == YearRange(2018, 2020));
    CHECK(shown.commits.size() == 2);

    shown.drag(shown.middle(2019), shown.middle(2016));
    CHECK(shown.slider.range() == YearRange(2015, 2017));
    CHECK(shown.commits.size() == 3);
}

TEST_CASE("handles that are dragged across each other stop", "[ui][year-slider]")
{
    Shown shown;
    shown.slider.setRange({2016, 2020});
    shown.drag(shown.edge(2016), shown.edge(2025));
    CHECK(shown.slider.range() == YearRange(2020, 2020));
    shown.slider.setRange({2016, 2020});
    shown.drag(shown.edge(2021), shown.edge(2014));
    CHECK(shown.slider.range() == YearRange(2016, 2016));
}

TEST_CASE("a press outside the range brings the nearer end to that year", "[ui][year-slider]")
{
    Shown shown;
    shown.slider.setRange({2018, 2020});
    QTest::mouseClick(&shown.slider, Qt::LeftButton, {}, shown.middle(2015));
    CHECK(shown.slider.range() == YearRange(2015, 2020));
    QTest::mouseClick(&shown.slider, Qt::LeftButton, {}, shown.middle(2024));
    CHECK(shown.slider.range() == YearRange(2015, 2024));
    CHECK(shown.commits == std::vector{YearRange(2015, 2020), YearRange(2015, 2024)});
}

TEST_CASE("other buttons and a bare move change nothing", "[ui][year-slider]")
{
    Shown shown;
    QTest::mousePress(&shown.slider, Qt::RightButton, {}, shown.middle(2018));
    QTest::mouseMove(&shown.slider, shown.middle(2020));
    QTest::mouseRelease(&shown.slider, Qt::RightButton, {}, shown.middle(2020));
    CHECK(shown.previews.empty());
    CHECK(shown.commits.empty());
}

TEST_CASE("setting the range from outside says nothing", "[ui][year-slider]")
{
    Shown shown;
    shown.slider.setRange({2016, 2020});
    shown.slider.setHistogram({2018, 2019}, {3, 4}, {});
    CHECK(shown.slider.range() == YearRange(2018, 2019));
    CHECK(shown.previews.empty());
    CHECK(shown.commits.empty());
    CHECK(shown.slider.accessibleDescription().contains(QStringLiteral("From 2018 to 2019")));
}

TEST_CASE("Tab visits both handles, arrow keys move the one with the focus", "[ui][year-slider]")
{
    Shown shown;
    shown.before.setFocus();
    QTest::keyClick(&shown.before, Qt::Key_Tab);
    REQUIRE(shown.slider.hasFocus());
    QTest::keyClick(&shown.slider, Qt::Key_Right);
    CHECK(shown.slider.range() == YearRange(2015, 2025));
    QTest::keyClick(&shown.slider, Qt::Key_Tab);
    REQUIRE(shown.slider.hasFocus());
    QTest::keyClick(&shown.slider, Qt::Key_Left);
    CHECK(shown.slider.range() == YearRange(2015, 2024));
    QTest::keyClick(&shown.slider, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(shown.slider.range() == YearRange(2014, 2023));
    CHECK(shown.commits.size() == 3);
    QTest::keyClick(&shown.slider, Qt::Key_Tab);
    CHECK(shown.after.hasFocus());

    QTest::keyClick(&shown.after, Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(shown.slider.hasFocus());
    QTest::keyClick(&shown.slider, Qt::Key_Right);
    CHECK(shown.slider.range() == YearRange(2014, 2024)); // the last handle comes first on the way back
    QTest::keyClick(&shown.slider, Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(shown.slider.hasFocus());
    QTest::keyClick(&shown.slider, Qt::Key_Up);
    CHECK(shown.slider.range() == YearRange(2015, 2024));
    QTest::keyClick(&shown.slider, Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(shown.before.hasFocus());
}

TEST_CASE("Home, End and page keys go far and stay on the axis", "[ui][year-slider]")
{
    Shown shown;
    shown.before.setFocus();
    QTest::keyClick(&shown.before, Qt::Key_Tab);
    QTest::keyClick(&shown.slider, Qt::Key_PageUp);
    CHECK(shown.slider.range() == YearRange(2019, 2025));
    QTest::keyClick(&shown.slider, Qt::Key_End);
    CHECK(shown.slider.range() == YearRange(2025, 2025));
    QTest::keyClick(&shown.slider, Qt::Key_PageDown);
    CHECK(shown.slider.range() == YearRange(2020, 2025));
    QTest::keyClick(&shown.slider, Qt::Key_Home);
    CHECK(shown.slider.range() == YearRange(2014, 2025));
}

TEST_CASE("the slider draws itself at every width", "[ui][year-slider]")
{
    ui::YearRangeSlider slider(test::themeOf(ui::Mode::Dark));
    slider.setHistogram({2014, 2025}, {0, 1, Count::unknown(), 9, 9, 9, 9, 9, 9, 9, 9, 9}, {2024, 2025});
    for (const int width : {1, 17, 120, 3000}) {
        slider.resize(width, 72);
        CHECK_FALSE(slider.grab().isNull());
    }
    slider.setHistogram({2014, 2014}, {7}, {});
    CHECK_FALSE(slider.grab().isNull());
}

TEST_CASE("typed years become the filter and the whole axis none", "[ui][year-slider]")
{
    session::FilterStore store;
    ui::FilterPanel panel(store, test::themeOf());
    const auto edition = test::sampleEdition(); // 2019 to 2025
    panel.showEdition(*edition);
    const auto follow = [&] {
        panel.showResult(
            std::make_shared<const domain::Result>(test::zeroResult(edition, store.filter())), true);
    };
    QObject::connect(&store, &session::FilterStore::settled, &panel, follow);
    follow();
    panel.show();
    auto* first = panel.findChild<QSpinBox*>(QStringLiteral("yearsFirst"));
    auto* last = panel.findChild<QSpinBox*>(QStringLiteral("yearsLast"));
    auto* slider = panel.findChild<ui::YearRangeSlider*>(QStringLiteral("yearsSlider"));
    REQUIRE(first != nullptr);
    REQUIRE(last != nullptr);
    REQUIRE(slider != nullptr);
    const auto type = [](QSpinBox* box, const QString& text) {
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    };
    QSignalSpy changed(&store, &session::FilterStore::changed);
    type(first, QStringLiteral("2021"));
    CHECK(store.filter().years == std::optional(YearRange(2021, 2025)));
    CHECK(changed.count() == 1); // not one for every digit
    type(last, QStringLiteral("2022"));
    CHECK(store.filter().years == std::optional(YearRange(2021, 2022)));
    CHECK(slider->range() == YearRange(2021, 2022));
    type(first, QStringLiteral("2019"));
    type(last, QStringLiteral("2025"));
    CHECK_FALSE(store.filter().years.has_value());
}

TEST_CASE("a double click takes all years", "[ui][year-slider]")
{
    Shown shown;
    shown.slider.setRange({2017, 2019});
    QTest::mouseDClick(&shown.slider, Qt::LeftButton, {}, shown.middle(2018));
    CHECK(shown.slider.range() == YearRange(2014, 2025));
    CHECK(shown.commits.back() == YearRange(2014, 2025));
    CHECK(shown.previews.empty());
}

TEST_CASE("a slider under a chart takes the chart's columns", "[ui][year-slider]")
{
    Shown shown;
    shown.slider.setColumns(10, 240);
    const auto years = shown.slider.geometryOfYears();
    CHECK(years.edge(2014) == 10.0);
    CHECK(years.edge(2026) == 250.0);
    CHECK(years.columns.bottom() <= shown.slider.height());
    shown.drag(shown.edge(2014), shown.edge(2018));
    CHECK(shown.slider.range() == YearRange(2018, 2025));
}

TEST_CASE("what arrow keys move is said as it is", "[ui][year-slider][access]")
{
    Shown shown;
    shown.slider.setFocus(Qt::TabFocusReason);
    CHECK(shown.slider.accessibleDescription().contains(QStringLiteral("the handle with the focus")));
    QTest::mouseClick(&shown.slider, Qt::LeftButton, {},
        shown.middle((shown.slider.range().first + shown.slider.range().last) / 2));
    CHECK(shown.slider.accessibleDescription().endsWith(QStringLiteral("Arrow keys move both handles.")));
}
