// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/filters/year_range_slider.h"
#include "ui/window/chart_area.h"
#include "ui/window/chart_export.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

/// Chooses by the keyboard, as a person does: focus, then down to the entry.
void choose(OpenWindow& open, const char* box, const QString& text)
{
    auto& choice = open.find<QComboBox>(box);
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Home);
    for (int i = 0; i < choice.count() && choice.currentText() != text; ++i)
        QTest::keyClick(&choice, Qt::Key_Down);
    REQUIRE(choice.currentText() == text);
    QCoreApplication::processEvents();
}

const figure::TimeLines& lines(OpenWindow& open)
{
    return std::get<figure::TimeLines>(open.figure("timeChart").marks);
}

QStringList names(OpenWindow& open)
{
    QStringList list;
    for (const auto& line : lines(open).lines)
        list << test::bare(line.name);
    return list;
}

double valueAt(OpenWindow& open, std::size_t line, domain::Year year)
{
    const auto& marks = lines(open);
    const auto row = static_cast<std::size_t>(year - marks.axis.first);
    return figure::valueOf(marks.quantity, marks.lines.at(line).points.at(row)).value_or(-1.0);
}

} // namespace

TEST_CASE("the time chart is chosen in four words by the keyboard alone", "[ui][scenario][time]")
{
    OpenWindow open;
    choose(open, "timeSplit", u"per jurisdiction"_s);
    CHECK(names(open).front() == u"China"_s);
    CHECK(names(open).back() == u"Other"_s); // every filing of this edition has one office
    CHECK(
        open.figure("timeChart").notes == QStringList{u"Other: the offices with fewer filings, 10 in all"_s});
    const auto& result = open.result();
    for (const auto year : {domain::Year{2019}, domain::Year{2023}}) {
        double sum = 0.0;
        for (std::size_t line = 0; line < lines(open).lines.size(); ++line)
            sum += valueAt(open, line, year);
        CHECK(sum == static_cast<double>(result.byYear[std::size_t(year - result.axis.first)].value()));
    }
    choose(open, "timeSeries", u"top 3"_s);
    CHECK(names(open).size() == 4);
    choose(open, "timeSeries", u"all lines"_s);
    CHECK(names(open).size() == 17);
    CHECK_FALSE(names(open).contains(u"Other"_s));
    choose(open, "timeQuantity", u"share of year"_s);
    CHECK(open.figure("timeChart").scope.endsWith(u"in % of filings of the year"_s));
    CHECK(valueAt(open, 0, 2023) > 40.0);
    CHECK(valueAt(open, 0, 2016) == -1.0); // no filing at all: no share, not a zero
    CHECK(open.figure("timeChart").headline.startsWith(u"China has the largest share of 2023"_s));
    choose(open, "timeQuantity", u"cumulative"_s);
    CHECK(open.figure("timeChart").scope.endsWith(u"cumulative since 2014"_s));
    CHECK(valueAt(open, 0, 2025) == 1317.0);
    choose(open, "timeScale", u"log scale"_s);
    CHECK(open.figure("timeChart").scope.contains(u"log scale"_s));
    CHECK(open.find<ui::FigureView>("timeChart").accessibleDescription().contains(u"log scale"_s));
}

TEST_CASE("all filings have no share of themselves", "[ui][scenario][time]")
{
    OpenWindow open;
    choose(open, "timeQuantity", u"share of year"_s);
    choose(open, "timeSplit", u"all filings"_s);
    CHECK(open.find<QComboBox>("timeQuantity").currentText() == u"count"_s);
    CHECK_FALSE(open.find<QComboBox>("timeSeries").isVisible());
    CHECK(valueAt(open, 0, 2023) == 891.0);
    choose(open, "timeSplit", u"per technique"_s);
    CHECK(open.find<QComboBox>("timeSeries").isVisible());
}

TEST_CASE("sums start at the first chosen year and follow the brush", "[ui][scenario][time]")
{
    OpenWindow open;
    choose(open, "timeSplit", u"all filings"_s);
    choose(open, "timeQuantity", u"cumulative"_s);
    auto& brush = open.find<ui::YearRangeSlider>("yearBrush");
    brush.setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&brush, Qt::Key_Right);
    open.settle();
    CHECK(open.filter().years == domain::YearRange(2023, 2025));
    CHECK(lines(open).since == 2023);
    CHECK(valueAt(open, 0, 2022) == -1.0);
    CHECK(valueAt(open, 0, 2023) == 891.0);
}

TEST_CASE("images and the clipboard carry what was chosen about the chart", "[ui][scenario][time][export]")
{
    OpenWindow open;
    choose(open, "timeSplit", u"per jurisdiction"_s);
    choose(open, "timeQuantity", u"share of year"_s);
    choose(open, "timeSeries", u"top 3"_s);
    auto& chart = open.find<ui::FigureView>("timeChart");
    chart.setFocus();
    QSignalSpy copied(open.window().findChild<ui::ChartExport*>(), &ui::ChartExport::copied);
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    REQUIRE((!copied.isEmpty() || copied.wait(10'000)));
    const auto* data = QApplication::clipboard()->mimeData();
    CHECK(data->text().contains(u"in % of filings of the year"_s));
    const auto svg = QString::fromUtf8(data->data(u"image/svg+xml"_s));
    CHECK(svg.contains(u">Other</text>"_s));
    CHECK(svg.contains(u"%</text>"_s));
    QTest::mouseClick(&open.find<QToolButton>("exportTime"), Qt::LeftButton);
    auto& preview = open.find<QWidget>("exportPreview");
    CHECK(preview.accessibleDescription().contains(u"in % of filings of the year"_s));
}

TEST_CASE("what is chosen about the charts can be taken and given back", "[ui][scenario][time]")
{
    OpenWindow open;
    auto& charts = *open.window().findChild<ui::ChartArea*>();
    QSignalSpy changed(&charts, &ui::ChartArea::chartChoiceChanged);
    choose(open, "timeSplit", u"per jurisdiction"_s);
    choose(open, "timeScale", u"log scale"_s);
    QTest::mouseClick(&open.find<QToolButton>("placesTableToggle"), Qt::LeftButton);
    CHECK(changed.count() >= 3);
    const auto kept = charts.chartChoice();
    CHECK(kept.time.split == figure::Split::Place);
    CHECK(kept.placesAsTable);

    OpenWindow other;
    auto& restored = *other.window().findChild<ui::ChartArea*>();
    QSignalSpy quiet(&restored, &ui::ChartArea::chartChoiceChanged);
    auto wanted = kept;
    wanted.time.series = {false, 4}; // not on the list
    restored.setChartChoice(wanted);
    CHECK(restored.chartChoice() == wanted);
    CHECK(quiet.isEmpty());
    CHECK(other.find<QComboBox>("timeSplit").currentText() == u"per jurisdiction"_s);
    CHECK(other.find<QComboBox>("timeSeries").currentText() == u"top 4"_s);
    CHECK(names(other).size() == 5);
    CHECK(other.find<QWidget>("placesTable").isVisible());
}

TEST_CASE("controls and headline of a chart do not touch, however long it is", "[ui][scenario][time]")
{
    OpenWindow open;
    for (const auto& size : {QSize(1280, 800), QSize(960, 640), QSize(1920, 1080)}) {
        open.window().resize(size);
        choose(open, "timeSplit", u"per technique"_s);
        choose(open, "timeQuantity", u"share of year"_s);
        auto& chart = open.find<ui::FigureView>("timeChart");
        const auto controls = open.find<QComboBox>("timeSplit")
                                  .geometry()
                                  .translated(open.find<QComboBox>("timeSplit").parentWidget()->pos());
        const auto exportButton = open.find<QToolButton>("exportTime").geometry();
        CHECK(exportButton.right() < chart.width());
        REQUIRE(QTest::qWaitFor([&] { return chart.figureScene().plotArea().top() > controls.bottom(); }));
        // Where the headline may stand, left of or below the words, nothing else is.
        const auto image = chart.grab().toImage();
        int touching = 0;
        for (int y = controls.top(); y <= controls.bottom(); ++y) {
            const auto pixel = image.pixelColor(controls.left() - 3, y);
            touching += pixel.lightness() < 200 ? 1 : 0;
        }
        CAPTURE(size.width());
        CHECK(touching == 0);
    }
}

namespace {

/// The window on the published counts of the landscape.
void openLandscape(OpenWindow& open)
{
    QSignalSpy opened(&open.explorer, &session::Explorer::opened);
    open.explorer.open({test::landscapeFile(), true, "ai-landscape"});
    REQUIRE(opened.wait());
    open.settle();
}

bool isOffered(QComboBox& box, const QString& key)
{
    return (box.model()->index(box.findData(key), 0).flags() & Qt::ItemIsEnabled) != 0;
}

} // namespace

TEST_CASE("a sample greys growth with the reason; a census tells it", "[ui][scenario][time]")
{
    OpenWindow open;
    auto& quantity = open.find<QComboBox>("timeQuantity");
    for (const auto& key : {u"index"_s, u"change"_s}) {
        CHECK_FALSE(isOffered(quantity, key));
        const auto entry = quantity.model()->index(quantity.findData(key), 0);
        CHECK(entry.data(Qt::ToolTipRole).toString().contains(u"ai-landscape"_s));
        CHECK(entry.data(Qt::AccessibleDescriptionRole)
                  .toString()
                  .contains(u"A sample does not show growth"_s));
    }
    CHECK(quantity.accessibleDescription().contains(u"A sample does not show growth"_s));

    openLandscape(open);
    CHECK(isOffered(quantity, u"index"_s));
    CHECK_FALSE(quantity.accessibleDescription().contains(u"sample"_s));
    choose(open, "timeSplit", u"per country"_s);
    choose(open, "timeQuantity", u"index"_s);
    CHECK(lines(open).since == 2014);
    CHECK(names(open).front() == u"China (mainland)"_s);
    CHECK(valueAt(open, 0, 2014) == 100.0);
    CHECK(valueAt(open, 0, 2019) > 100.0);
    CHECK(valueAt(open, 0, 2020) == -1.0); // marked incomplete by the source: no growth
    CHECK(open.figure("timeChart").notes.front().startsWith(u"Growth a year 2014–2019 (CAGR"_s));
    choose(open, "timeQuantity", u"yearly change"_s);
    CHECK(valueAt(open, 0, 2014) == -1.0);
    CHECK(valueAt(open, 0, 2015) > 0.0);
    CHECK_FALSE(open.find<QComboBox>("timeScale").isEnabled());

    // What the sample refuses is asked for again by the next census.
    QSignalSpy opened(&open.explorer, &session::Explorer::opened);
    open.explorer.open({test::bundledFile(), true, "genai-filings"});
    REQUIRE(opened.wait());
    open.settle();
    CHECK(quantity.currentText() == u"count"_s);
    CHECK(lines(open).quantity == figure::Quantity::Count);
    openLandscape(open);
    CHECK(quantity.currentText() == u"yearly change"_s);
}

TEST_CASE(
    "years that are not fully published are left out on request, by the brush too", "[ui][scenario][time]")
{
    OpenWindow open;
    choose(open, "timeIncomplete", u"complete years"_s);
    CHECK(lines(open).axis == domain::YearRange(2014, 2023));
    CHECK(lines(open).incompleteYears.empty());
    auto& brush = open.find<ui::YearRangeSlider>("yearBrush");
    CHECK(brush.axis() == domain::YearRange(2014, 2023));
    CHECK_FALSE(open.filter().years);
    brush.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&brush, Qt::Key_Right);
    open.settle();
    CHECK(brush.range() == domain::YearRange(2015, 2023));
    CHECK(open.filter().years == domain::YearRange(2015, 2025)); // the end that did not move
    choose(open, "timeIncomplete", u"all years"_s);
    CHECK(brush.axis() == domain::YearRange(2014, 2025));
    CHECK(lines(open).incompleteYears == std::vector<domain::Year>{2024, 2025});
}

TEST_CASE("the words of the time chart are those of the edition", "[ui][scenario][time]")
{
    OpenWindow open;
    openLandscape(open);
    auto& split = open.find<QComboBox>("timeSplit");
    CHECK(split.itemText(0) == u"per field"_s);
    CHECK(split.itemText(1) == u"per country"_s);
    CHECK(split.itemText(2) == u"all families"_s);
    CHECK(split.width() >= split.fontMetrics().horizontalAdvance(split.currentText()));
    CHECK(open.figure("timeChart").scope.startsWith(u"Patent families with an application by filing year"_s));
}
