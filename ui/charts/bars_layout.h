// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"

#include <QRectF>
#include <QStringList>

#include <functional>
#include <vector>

namespace filingscape::ui {

/// Where each bar of a RankedBars stands. All in scene coordinates; drawing only draws it. Where not all fit,
/// the first do, and the last of them gives its place to untagged, which is never hidden.
struct BarsLayout {
    struct Row {
        std::size_t entry = 0; ///< which of the bars
        QRectF row; ///< the whole line, for the pointer
        QRectF label; ///< right-aligned text
        QRectF bar; ///< from the baseline; at least a hair for a count above zero
        QPointF value; ///< left end of the number, on the row's middle
        double valueWidth = 0.0; ///< of the number
    };
    std::vector<Row> rows; ///< as many as fit
    std::size_t hidden = 0; ///< bars that do not fit
    bool hasCutLabel = false;
    QRectF more; ///< the line that says so
    double baseline = 0.0;
};

struct BarsMeasure {
    std::function<double(const QString&)> labelWidth;
    std::function<double(const QString&)> valueWidth;
    double leastRow = 18.0;
    double tightRow = 18.0; ///< rows may be as low as this where then every bar has one
    double mostRow = 28.0;
    double mostBar = 18.0; ///< thickness
    double twoLines = 1e9; ///< least row that a label of two lines fits into
    double gap = 8.0;
    double mostLabels = 0.45; ///< share of the width that labels may take
};

/// `values` are the numbers as they will be written, one a bar.
[[nodiscard]] BarsLayout layOutBars(
    const figure::RankedBars& bars, const QStringList& values, QRectF area, const BarsMeasure& measure);

} // namespace filingscape::ui
