// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sentence_flow.h"

namespace filingscape::ui {

Flow flowed(const std::vector<FlowItem>& items, double width, double space, double lineHeight)
{
    Flow flow;
    flow.lines = items.empty() ? 0 : 1;
    double x = 0.0;
    for (std::size_t i = 0; i < items.size();) {
        auto end = i + 1;
        double unit = items[i].width;
        for (; end < items.size() && !items[end].hasSpaceBefore; ++end)
            unit += items[end].width;
        const double before = x > 0.0 && items[i].hasSpaceBefore ? space : 0.0;
        if (x > 0.0 && x + before + unit > width) {
            ++flow.lines;
            x = 0.0;
        } else {
            x += before;
        }
        for (; i < end; ++i) {
            flow.places.emplace_back(x, (flow.lines - 1) * lineHeight);
            x += items[i].width;
        }
    }
    return flow;
}

} // namespace filingscape::ui
