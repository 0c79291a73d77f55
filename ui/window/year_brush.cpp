// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/year_brush.h"

#include "app/session/filter_edits.h"
#include "ui/charts/figure_view.h"
#include "ui/filters/year_range_slider.h"

#include <cmath>
#include <optional>

namespace filingscape::ui {

namespace {

constexpr double height = 28.0;
constexpr double gap = 2.0; ///< below the labels of the years

} // namespace

YearBrush::YearBrush(session::FilterStore& filters, const Theme& theme, FigureView& view)
    : QObject(&view)
    , m_view(view)
    , m_slider(new YearRangeSlider(theme, &view))
{
    m_slider->setObjectName(QStringLiteral("yearBrush"));
    m_slider->setAccessibleName(tr("Years of the chart"));
    m_slider->hide();
    view.figureScene().setStrip(height + gap);
    connect(&view.figureScene(), &FigureScene::laidOut, this, &YearBrush::place);
    const auto with = [this, &filters](domain::YearRange range) {
        return session::withYears(filters.filter(), range, m_axis);
    };
    connect(m_slider, &YearRangeSlider::rangePreviewed, this,
        [&filters, with](domain::YearRange range) { filters.preview(with(range)); });
    connect(m_slider, &YearRangeSlider::rangeCommitted, this,
        [&filters, with](domain::YearRange range) { filters.commit(with(range)); });
}

void YearBrush::setTheme(const Theme& theme)
{
    m_slider->setTheme(theme);
}

void YearBrush::setVisible(bool visible)
{
    m_isWanted = visible;
    place();
}

void YearBrush::showResult(const domain::Result& result, domain::YearRange axis)
{
    m_axis = result.axis;
    const auto begin = result.byYear.begin() + (axis.first - result.axis.first);
    m_slider->setHistogram(
        axis, {begin, begin + static_cast<std::ptrdiff_t>(axis.size())}, result.incompleteYears);
    m_slider->setAllYears(result.axis);
    m_slider->setRange(result.filter.years.value_or(result.axis));
}

/// Over the columns of the years, half a handle beyond them on either side.
void YearBrush::place()
{
    const auto* plot = m_view.figureScene().plot();
    const auto columns = plot == nullptr ? std::nullopt : plot->yearColumns();
    const auto strip = m_view.figureScene().strip();
    const bool hasRoom = columns && !columns->isEmpty() && !strip.isEmpty();
    m_slider->setVisible(m_isWanted && hasRoom);
    if (!hasRoom)
        return;
    constexpr double beyond = 7.0;
    const double left = std::floor(columns->left() - beyond);
    m_slider->setGeometry(QRectF(left, strip.top() + gap, columns->width() + 2 * beyond, height).toRect());
    m_slider->setColumns(columns->left() - left, columns->width());
}

} // namespace filingscape::ui
