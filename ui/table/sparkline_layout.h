// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/applicant_row.h"

#include <QList>
#include <QRectF>

namespace filingscape::ui {

/// Where a sparkline's columns stand, one a year, in whole pixels so that they are sharp. Years without a
/// filing have an empty column on the baseline; any filing is at least one pixel.
struct SparklineLayout {
    struct Column {
        QRectF bar; ///< empty for a year without filings
        bool isIncomplete = false;
        bool isChosen = true;

        bool operator==(const Column&) const = default;
    };

    QList<Column> columns;
    QRectF baseline;
    QRectF chosenYears; ///< the mark below the chosen years; empty where all are chosen

    bool operator==(const SparklineLayout&) const = default;
};

/// In `room`; the height reaches to the trend's `top`.
[[nodiscard]] SparklineLayout layoutSparkline(const session::ApplicantTrend& trend, const QRect& room);

} // namespace filingscape::ui
