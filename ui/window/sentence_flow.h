// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <vector>

namespace filingscape::ui {

/// A word of a sentence, or a control that stands for one.
struct FlowItem {
    double width = 0.0;
    bool hasSpaceBefore = true; ///< a line may end here; without it the item clings to the one before
};

struct Flow {
    std::vector<QPointF> places; ///< upper left corner of each item
    int lines = 0;
};

/// Sets words in lines of this width. A line holds at least one item with those that cling to it, also where
/// they are wider.
[[nodiscard]] Flow flowed(const std::vector<FlowItem>& items, double width, double space, double lineHeight);

} // namespace filingscape::ui
