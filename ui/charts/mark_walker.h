// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace filingscape::ui {

/// A mark of a figure by its position there: a line and a point of it, a bar (point 0), or a row of a grid
/// and a column that is no further to the right.
struct MarkIndex {
    std::size_t series = 0;
    std::size_t point = 0;

    bool operator==(const MarkIndex&) const = default;
};

/// A mark that is drawn, in scene coordinates.
struct MarkSpot {
    MarkIndex mark;
    QPointF at; ///< the point itself, or the end of the row, where short bars leave room for a card
    QRectF area; ///< what the keyboard's marker goes around
};

/// Who and when a mark stands for, wherever it is in the next figure; a bar has no year.
struct MarkKey {
    figure::Entity entity;
    domain::Year year = domain::unknownYear;

    bool operator==(const MarkKey&) const = default;
};

[[nodiscard]] std::optional<MarkKey> keyOf(const figure::Figure& figure, MarkIndex mark);
[[nodiscard]] std::optional<MarkIndex> findMark(const figure::Figure& figure, const MarkKey& key);

/// Every mark of the figure, drawn or not: bars from the first, lines one after the other by year, a grid row
/// by row.
[[nodiscard]] std::size_t markCount(const figure::Figure& figure);
/// The mark with that number; empty for a number past the last.
[[nodiscard]] std::optional<MarkIndex> markAt(const figure::Figure& figure, std::size_t number);
/// The number of a mark that the figure has.
[[nodiscard]] std::size_t numberOf(const figure::Figure& figure, MarkIndex mark);

enum class MarkStep { Left, Right, Up, Down, First, Last };

/// Where a step leads among the marks that are drawn. Left and right keep the series and go to the next point
/// that it has; up and down keep the point and go to the next mark above or below as drawn, those at one
/// height in the order of their series. First and last are those of the series, or of the bars. A step that
/// leads nowhere stays; the first step of all, or one from a mark that is gone, leads to the series drawn
/// highest: its last point, or the first bar. Empty only where nothing is drawn.
[[nodiscard]] std::optional<MarkIndex> walked(
    const std::vector<MarkSpot>& spots, const std::optional<MarkIndex>& from, MarkStep step);

} // namespace filingscape::ui
