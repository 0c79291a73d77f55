// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/time_choice.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace filingscape::figure {

struct TimeLines;

/// The upright axis of a chart of lines, in the unit of its points: filings, or per cent for shares.
struct ValueAxis {
    Scale scale = Scale::Linear;
    double low
        = 0.0; ///< at the bottom; below zero for falls, on a log scale somewhat below the smallest tick
    double top = 1.0;
    std::vector<double> ticks; ///< rising, at most five

    bool operator==(const ValueAxis&) const = default;
    /// How high a value stands, 0 at the baseline and 1 at the top. Zero has no place on a log scale.
    [[nodiscard]] std::optional<double> height(double value) const;
};

/// From zero to a round number.
[[nodiscard]] ValueAxis linearAxis(double top);
/// From a round number below zero, or zero, to one above it; zero is a tick.
[[nodiscard]] ValueAxis signedAxis(double least, double top);

/// From the decade of the smallest value to a round number; `least` and `top` are positive.
[[nodiscard]] ValueAxis logAxis(double least, double top);

/// A tick as it is written: "1,000", or "10 %" for shares, "+10 %" for changes.
[[nodiscard]] QString tickText(double tick, Quantity quantity, const QLocale& locale);

/// The axis that holds every point drawn.
[[nodiscard]] ValueAxis axisOf(const TimeLines& lines);

} // namespace filingscape::figure
