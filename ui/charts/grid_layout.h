// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"

#include <QRectF>

#include <functional>

namespace filingscape::ui {

/// Where the cells of a PairGrid stand: steps of a stair, each entry's name beside the end of its row, so
/// that it names the row to its left and the column below it, and every pair is there once. Where not all
/// fit, the last entry stays, which is where no technique was found, and those before it give way.
struct GridLayout {
    std::size_t shown = 0; ///< entries, as many as fit
    std::size_t hidden = 0;
    QPointF origin;
    QSizeF cell;
    double gap = 2.0; ///< between cells, and between the last one and its name
    double nameGap = 8.0;
    double right = 0.0; ///< where names end
    bool hasCutName = false;
    bool isTight = false; ///< rows are lower than they should be, so that all are there
    QRectF more; ///< the line about those that do not fit

    /// The entry at a place of the stair, counted from the top.
    [[nodiscard]] std::size_t entryAt(std::size_t place) const;
    [[nodiscard]] bool isShown(std::size_t entry) const;
    /// By entries that are shown.
    [[nodiscard]] QRectF cellAt(std::size_t row, std::size_t column) const;
    [[nodiscard]] QRectF nameAt(std::size_t row) const;
};

struct GridMeasure {
    std::function<double(const QString&)> nameWidth;
    double widestNumber = 0.0; ///< as it will be written, without any room around it
    double leastRow = 18.0;
    double tightRow = 18.0; ///< rows may be as low as this where then every entry has one
    double mostRow = 40.0;
    double mostColumn = 96.0;
    double nameGap = 8.0;
};

[[nodiscard]] GridLayout layOutGrid(const figure::PairGrid& grid, QRectF area, const GridMeasure& measure);

} // namespace filingscape::ui
