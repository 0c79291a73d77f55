// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"
#include "app/figure/value_axis.h"

#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace filingscape::ui {

/// Where the parts of a TimeLines chart stand, in scene coordinates. Each year has a column of its own.
struct TimeLayout {
    struct YearLabel {
        domain::Year year = 0;
        double centre = 0.0;
    };
    struct EndLabel {
        std::size_t line = 0; ///< index in TimeLines::lines
        double y = 0.0; ///< centre of the text
        QPointF end; ///< the line's last point
    };

    QRectF plot; ///< empty where the area is too small to draw anything
    QRectF endLabels; ///< the strip right of the plot
    figure::ValueAxis values;
    figure::Quantity quantity = figure::Quantity::Count;
    domain::YearRange axis;
    bool hasCutName = false; ///< an end label that does not fit
    std::vector<YearLabel> yearLabels;
    std::vector<EndLabel> labels;
    double labelStep = 14.0; ///< from one end label to the next at least

    [[nodiscard]] double x(double year) const;
    /// Zero of a log scale stands on the baseline.
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QPointF point(const figure::YearPoint& point) const;
    /// The columns of the years from first to last, over the whole height.
    [[nodiscard]] QRectF columns(domain::YearRange years) const;
};

struct TimeMeasure {
    std::function<double(const QString&)> textWidth;
    double textHeight = 14.0;
    double leastStep = 14.0; ///< between crowded end labels, which may stand closer than lines of a text
    double roomBelow = 0.0; ///< under the area, for end labels alone
    double gap = 8.0;
    double keyWidth = 14.0; ///< the stroke before an end label
    double mostNames = 0.3; ///< share of the width that end labels may take
};

/// `ticks` are the numbers of the upright axis as they will be written, rising.
[[nodiscard]] TimeLayout layOutTime(const figure::TimeLines& marks, figure::ValueAxis values,
    const QStringList& ticks, QRectF area, const TimeMeasure& measure);

} // namespace filingscape::ui
