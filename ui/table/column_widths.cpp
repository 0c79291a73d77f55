// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/column_widths.h"

#include <algorithm>

namespace filingscape::ui {

std::vector<int> dividedWidths(int room, const std::vector<ColumnNeed>& needs, std::size_t filling)
{
    std::vector<int> widths;
    for (const auto& need : needs) {
        widths.push_back(need.least);
        room -= need.least;
    }
    // A column that has become whole leaves its share to the others.
    while (room > 0) {
        int weights = 0;
        for (std::size_t i = 0; i < needs.size(); ++i)
            weights += widths[i] < needs[i].whole ? needs[i].weight : 0;
        if (weights == 0)
            break;
        const int before = room;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (widths[i] >= needs[i].whole)
                continue;
            const int share = std::max(1, before * needs[i].weight / weights);
            const int taken = std::min({share, needs[i].whole - widths[i], room});
            widths[i] += taken;
            room -= taken;
        }
    }
    if (filling < widths.size())
        widths[filling] += std::max(0, room);
    return widths;
}

} // namespace filingscape::ui
