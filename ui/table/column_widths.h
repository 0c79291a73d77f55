// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace filingscape::ui {

/// What a column of a table needs, in logical pixels: at least to be of use, and to show its content whole.
struct ColumnNeed {
    int least = 0;
    int whole = 0;
    int weight = 1; ///< its share where there is not room for all
};

/// Every column has its least; the rest of the room goes by weight to those that are not whole, and what no
/// column needs to column `filling`. Together wider than the room only where that lacks the leasts.
[[nodiscard]] std::vector<int> dividedWidths(
    int room, const std::vector<ColumnNeed>& needs, std::size_t filling);

} // namespace filingscape::ui
