// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_strings.h"
#include "tests/support/random.h"
#include "ui/charts/bars_layout.h"
#include "ui/charts/time_layout.h"

using namespace filingscape;
using domain::Count;
using domain::YearRange;

namespace {

constexpr double letter = 7.0;

double widthOf(const QString& text)
{
    return letter * static_cast<double>(text.size());
}

ui::BarsMeasure barsMeasure()
{
    ui::BarsMeasure measure;
    measure.labelWidth = widthOf;
    measure.valueWidth = widthOf;
    return measure;
}

ui::TimeMeasure timeMeasure()
{
    ui::TimeMeasure measure;
    measure.textWidth = widthOf;
    return measure;
}

figure::RankedBars barsOf(const std::vector<std::int64_t>& counts, const QString& label)
{
    figure::RankedBars bars;
    for (const auto count : counts) {
        bars.bars.push_back({{}, label, label, count, false});
        bars.top = std::max(bars.top, count);
    }
    return bars;
}

QStringList valuesOf(const figure::RankedBars& bars)
{
    QStringList values;
    for (const auto& bar : bars.bars)
        values << QString::number(bar.filings.value());
    return values;
}

figure::TimeLines linesOf(const std::vector<std::vector<Count>>& counts)
{
    figure::TimeLines marks;
    marks.axis = YearRange(2014, static_cast<domain::Year>(2013 + counts.front().size()));
    for (const auto& line : counts) {
        figure::YearLine made{{}, QStringLiteral("Technique"), {}};
        for (std::size_t i = 0; i < line.size(); ++i) {
            made.points.push_back({static_cast<domain::Year>(2014 + i), line[i], false});
        }
        marks.lines.push_back(std::move(made));
    }
    return marks;
}

ui::TimeLayout laidOut(const figure::TimeLines& marks, QRectF area)
{
    const auto axis = figure::axisOf(marks);
    return ui::layOutTime(marks, axis, {QStringLiteral("0"), QString::number(axis.top)}, area, timeMeasure());
}

} // namespace

TEST_CASE("bars start at one line and are as long as their share of the largest", "[ui][geometry][bars]")
{
    const auto bars = barsOf({200, 100, 1, 0}, QStringLiteral("Korea"));
    const QRectF area(16, 40, 400, 200);
    const auto layout = ui::layOutBars(bars, valuesOf(bars), area, barsMeasure());
    REQUIRE(layout.rows.size() == 4);
    CHECK(layout.hidden == 0);
    for (const auto& row : layout.rows)
        CHECK(row.bar.left() == layout.baseline);
    const auto length = [&](std::size_t row) { return layout.rows[row].bar.width(); };
    CHECK_THAT(length(1) * 2, Catch::Matchers::WithinAbs(length(0), 1e-6));
    CHECK(length(2) >= 1.0);
    CHECK(length(3) == 0.0);
    CHECK(layout.rows[0].row.height() == 28.0);
}

TEST_CASE("the number of untagged keeps its own width in the last row", "[ui][geometry][bars][bug]")
{
    auto bars = barsOf({200'000, 100, 90, 80, 7}, QStringLiteral("Korea"));
    for (auto& bar : bars.bars)
        bar.entity.kind = figure::Entity::Kind::Technique;
    bars.bars.back().entity.key = QStringLiteral("untagged");
    const auto layout = ui::layOutBars(bars, valuesOf(bars), QRectF(0, 0, 400, 60), barsMeasure());
    REQUIRE(layout.hidden > 0);
    REQUIRE(layout.rows.back().entry == 4);
    for (const auto& row : layout.rows)
        CHECK(row.valueWidth == barsMeasure().valueWidth(valuesOf(bars)[static_cast<qsizetype>(row.entry)]));
}

TEST_CASE("rows stand closer where then every bar has one, and not where one more is hidden anyway", "[ui]")
{
    const auto bars = barsOf({70, 60, 50, 40, 30, 20, 10}, QStringLiteral("name"));
    auto measure = barsMeasure();
    measure.tightRow = 15.0;
    const auto close = ui::layOutBars(bars, valuesOf(bars), QRectF(0, 0, 400, 105), measure);
    CHECK(close.hidden == 0);
    CHECK(close.rows.size() == 7);
    CHECK(close.rows.back().row.bottom() <= 105.01);
    const auto loose = ui::layOutBars(bars, valuesOf(bars), QRectF(0, 0, 400, 104), measure);
    CHECK(loose.hidden == 3);
    CHECK(loose.rows.front().row.height() >= measure.leastRow);
}

TEST_CASE("bars that do not fit are counted, and a line is kept to say so", "[ui][geometry][bars]")
{
    const auto bars = barsOf(std::vector<std::int64_t>(17, 5), QStringLiteral("Korea"));
    const QRectF area(0, 0, 300, 100); // five rows of at least 18
    const auto layout = ui::layOutBars(bars, valuesOf(bars), area, barsMeasure());
    CHECK(layout.rows.size() == 4);
    CHECK(layout.hidden == 13);
    CHECK(layout.more.top() >= layout.rows.back().row.bottom() - 1e-6);
    CHECK(area.contains(layout.more));
}

TEST_CASE("bars, labels and numbers stay inside their area", "[ui][geometry][bars][property]")
{
    test::Random random(21);
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::int64_t> counts(random.below(25));
        for (auto& count : counts)
            count = random.chance(0.2) ? 0 : static_cast<std::int64_t>(random.below(100'000));
        const auto bars = barsOf(counts, QString(1 + static_cast<int>(random.below(60)), QChar(u'x')));
        const QRectF area(
            random.unit() * 30, random.unit() * 30, 160 + random.unit() * 3000, 20 + random.unit() * 2000);
        const auto layout = ui::layOutBars(bars, valuesOf(bars), area, barsMeasure());
        REQUIRE(layout.rows.size() + layout.hidden == counts.size());
        REQUIRE(layout.rows.empty() == counts.empty());
        const auto whole = area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
        double bottom = area.top() - 1e-6;
        for (std::size_t i = 0; i < layout.rows.size(); ++i) {
            const auto& row = layout.rows[i];
            REQUIRE(whole.contains(row.row));
            REQUIRE(whole.contains(row.label));
            REQUIRE(row.label.right() <= row.bar.left());
            REQUIRE(row.row.top() >= bottom);
            bottom = row.row.bottom() - 1e-6;
            const auto number = widthOf(QString::number(counts[i]));
            REQUIRE(row.value.x() >= row.bar.right());
            REQUIRE(row.value.x() + number <= whole.right());
        }
    }
}

TEST_CASE("each year has a column, counts rise upwards", "[ui][geometry][time]")
{
    const auto marks = linesOf({{0, 50, 100}});
    const auto layout = laidOut(marks, QRectF(10, 20, 500, 200));
    CHECK(layout.y(0) == layout.plot.bottom());
    CHECK_THAT(layout.y(100), Catch::Matchers::WithinAbs(layout.plot.top(), 1e-6));
    CHECK(layout.columns({2014, 2014}).left() == layout.plot.left());
    CHECK_THAT(layout.columns({2014, 2016}).right(), Catch::Matchers::WithinAbs(layout.plot.right(), 1e-6));
    CHECK_THAT(layout.x(2015), Catch::Matchers::WithinAbs(layout.columns({2015, 2015}).center().x(), 1e-6));
    CHECK(layout.point(marks.lines[0].points[1]).y() == layout.y(50));
}

TEST_CASE("year labels are counted from the last year and never touch", "[ui][geometry][time][property]")
{
    test::Random random(22);
    for (int round = 0; round < 500; ++round) {
        const auto marks = linesOf({std::vector<Count>(1 + random.below(60), Count(3))});
        const auto layout = laidOut(marks, QRectF(0, 0, 100 + random.unit() * 2000, 200));
        REQUIRE_FALSE(layout.yearLabels.empty());
        CHECK(layout.yearLabels.front().year == marks.axis.last);
        for (std::size_t i = 1; i < layout.yearLabels.size(); ++i)
            REQUIRE(layout.yearLabels[i - 1].centre - layout.yearLabels[i].centre >= letter * 4);
    }
}

TEST_CASE("a line's label stands at its last known point", "[ui][geometry][time]")
{
    const auto unknown = Count::unknown();
    const auto marks = linesOf({{1, 90, unknown}, {1, 2, 3}, {unknown, unknown, unknown}});
    const auto layout = laidOut(marks, QRectF(0, 0, 600, 200));
    REQUIRE(layout.labels.size() == 2); // nothing known, nothing to label
    CHECK(layout.labels[0].end == QPointF(layout.x(2015), layout.y(90)));
    CHECK(layout.labels[1].end == QPointF(layout.x(2016), layout.y(3)));
}

TEST_CASE("in a low plot labels also stand beside the row of years, so that no line goes unnamed",
    "[ui][geometry][time]")
{
    const auto marks = linesOf(std::vector<std::vector<Count>>(7, {5, 4, 3}));
    const auto& measure = timeMeasure();
    const auto low = laidOut(marks, QRectF(0, 0, 600, 7 * measure.textHeight + 1));
    CHECK(low.labels.size() == 7);
    const auto high = laidOut(marks, QRectF(0, 0, 600, 400));
    CHECK(high.labels.size() == 7);
    for (const auto& label : high.labels)
        CHECK(label.y <= high.plot.bottom());
}

TEST_CASE("crowded names stand closer, and beside what is under the plot, before one is left out",
    "[ui][geometry][time]")
{
    const auto marks = linesOf(std::vector<std::vector<Count>>(8, {5, 4, 3}));
    auto measure = timeMeasure();
    measure.leastStep = 12;
    const auto axis = figure::axisOf(marks);
    const auto of = [&](double height, double below) {
        measure.roomBelow = below;
        return ui::layOutTime(marks, axis, {}, QRectF(0, 0, 600, height), measure);
    };
    const auto tight = of(8 * 12.5, 0);
    CHECK(tight.labels.size() == 8);
    CHECK(tight.labelStep < measure.textHeight);
    CHECK(tight.labelStep >= measure.leastStep);
    CHECK(of(6 * 12.5, 0).labels.size() == 6);
    const auto longer = of(6 * 12.5, 30);
    REQUIRE(longer.labels.size() == 8);
    for (std::size_t i = 1; i < longer.labels.size(); ++i)
        CHECK(longer.labels[i].y - longer.labels[i - 1].y >= measure.leastStep - 1e-6);
    CHECK(longer.labels.back().y + measure.leastStep / 2 <= 6 * 12.5 + 30 + 1e-6);
    CHECK(of(400, 30).labels.back().y <= of(400, 0).plot.bottom()); // no wish to be down there
}

TEST_CASE(
    "plot and labels stay inside their area and labels do not overlap", "[ui][geometry][time][property]")
{
    test::Random random(23);
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::vector<Count>> counts(1 + random.below(8), std::vector<Count>(1 + random.below(14)));
        for (auto& line : counts) {
            line.resize(counts.front().size());
            for (auto& count : line)
                count = random.chance(0.1) ? Count::unknown()
                                           : Count(static_cast<std::int64_t>(random.below(5000)));
        }
        const auto marks = linesOf(counts);
        const QRectF area(16, 50, 240 + random.unit() * 3000, 40 + random.unit() * 900);
        const auto layout = laidOut(marks, area);
        const auto whole = area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
        REQUIRE(whole.contains(layout.plot));
        REQUIRE(whole.contains(layout.endLabels));
        REQUIRE(layout.plot.right() < layout.endLabels.left());
        std::vector<double> centres;
        for (const auto& label : layout.labels) {
            REQUIRE(whole.contains(label.end));
            centres.push_back(label.y);
        }
        std::ranges::sort(centres);
        for (std::size_t i = 1; i < centres.size(); ++i)
            REQUIRE(centres[i] - centres[i - 1] >= timeMeasure().textHeight - 1e-6);
        if (!centres.empty()) {
            REQUIRE(centres.front() - timeMeasure().textHeight / 2 >= whole.top());
            REQUIRE(centres.back() + timeMeasure().textHeight / 2 <= whole.bottom());
        }
    }
}
