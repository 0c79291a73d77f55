// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/year_range.h"

#include <QRectF>

#include <optional>

namespace filingscape::ui {

/// Maps years to pixels for a slider over one column a year. A handle stands on the outer edge of its year.
struct YearSliderGeometry {
    enum class Part { First, Last, Between };

    QRectF columns; ///< all years' columns
    domain::YearRange axis; ///< at least one year
    double handleWidth = 14.0; ///< reach of a handle for the pointer

    [[nodiscard]] double columnWidth() const;
    /// Left edge of a year's column; axis.last + 1 gives the right end.
    [[nodiscard]] double edge(int year) const;
    [[nodiscard]] QRectF column(domain::Year year) const;
    [[nodiscard]] domain::Year yearAt(double x) const;
    /// What a press at x takes hold of; between the handles the whole range, outside the nearer handle.
    [[nodiscard]] Part partAt(double x, domain::YearRange range) const;
    /// The range after a drag of `part` from `start` (the range at the press) to x.
    [[nodiscard]] domain::YearRange dragged(
        Part part, domain::YearRange start, double pressX, double x) const;
};

/// The range after moving one end, or both, by whole years; ends do not cross and stay on the axis.
[[nodiscard]] domain::YearRange moved(
    YearSliderGeometry::Part part, domain::YearRange range, int years, domain::YearRange axis);

} // namespace filingscape::ui
