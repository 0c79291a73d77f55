// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/case_folding.h"
#include "tests/support/catch.h"
#include "tests/support/qt_strings.h"
#include "tests/ui/scenarios/open_window.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/time_plot.h"
#include "ui/window/chart_area.h"
#include "ui/window/explore_page.h"

#include <QCoreApplication>

#include <algorithm>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

const ui::TimePlot& plotOf(OpenWindow& open)
{
    return dynamic_cast<const ui::TimePlot&>(*open.find<ui::FigureView>("timeChart").figureScene().plot());
}

/// The lines of the time chart that are drawn and have no name at their end.
QStringList unnamedLines(OpenWindow& open)
{
    const auto& marks = std::get<figure::TimeLines>(open.figure("timeChart").marks);
    const auto& labels = plotOf(open).layout().labels;
    QStringList missing;
    for (std::size_t i = 0; i < marks.lines.size(); ++i) {
        const bool isDrawn = std::ranges::any_of(marks.lines[i].points,
            [&](const auto& point) { return figure::valueOf(marks.quantity, point).has_value(); });
        const bool isNamed = std::ranges::any_of(labels, [i](const auto& label) { return label.line == i; });
        if (isDrawn && !isNamed)
            missing << test::bare(marks.lines[i].name);
    }
    return missing;
}

} // namespace

TEST_CASE("every line has a name at 1280x800, whatever its headline and years", "[ui][scenario][time]")
{
    OpenWindow open;
    auto& view = open.find<ui::FigureView>("timeChart");
    auto& charts = open.window().explorePage().charts();
    std::vector<domain::Filter> filters(4);
    filters[1].words = io::titleWords(u"image"_s);
    filters[2].years = domain::YearRange(2021, 2025);
    filters[3].places = domain::IdSet<domain::PlaceId>{
        *open.explorer.edition()->placeByCode("CN"), *open.explorer.edition()->placeByCode("US")};
    filters[3].years = domain::YearRange(2016, 2024);
    std::size_t most = 0;
    for (const auto& filter : filters) {
        open.explorer.filters().commit(filter);
        open.settle();
        for (const auto split : {figure::Split::Technique, figure::Split::Place}) {
            for (const auto quantity :
                {figure::Quantity::Count, figure::Quantity::Share, figure::Quantity::Cumulative}) {
                for (const auto incomplete : {figure::Incomplete::Shown, figure::Incomplete::Hidden}) {
                    auto choice = charts.chartChoice();
                    choice.time.split = split;
                    choice.time.quantity = quantity;
                    choice.time.incomplete = incomplete;
                    choice.time.series = {false, 7};
                    charts.setChartChoice(choice);
                    QCoreApplication::processEvents();
                    CAPTURE(open.figure("timeChart").headline.toStdString(), static_cast<int>(split),
                        static_cast<int>(quantity), static_cast<int>(incomplete),
                        view.figureScene().plotArea().height(), plotOf(open).layout().labelStep,
                        view.figureScene().strip().height());
                    CHECK(unnamedLines(open) == QStringList());
                    most = std::max(most, plotOf(open).layout().labels.size());
                }
            }
        }
    }
    CHECK(most >= 7);
}

TEST_CASE(
    "the plot stays where it is while a hand drags, whatever the headline becomes", "[ui][scenario][time]")
{
    OpenWindow open;
    auto& view = open.find<ui::FigureView>("timeChart");
    const auto before = view.figureScene().plotArea();
    auto filter = open.filter();
    for (domain::Year first = 2015; first <= 2024; ++first) {
        filter.years = domain::YearRange(first, 2025);
        open.explorer.filters().preview(filter);
        open.settle();
        CHECK(view.figureScene().plotArea() == before);
    }
    open.explorer.filters().commit(filter);
    open.settle();
    CHECK(unnamedLines(open) == QStringList());
}
