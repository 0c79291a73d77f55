// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatch.h"

#include <algorithm>

namespace filingscape::ui {

QList<QLineF> hatchLines(QRectF rect, double distance)
{
    QList<QLineF> lines;
    if (rect.isEmpty() || distance <= 0)
        return lines;
    // Along a rising diagonal x + y is constant.
    const double last = rect.right() + rect.bottom();
    for (double sum = rect.left() + rect.top() + distance; sum < last; sum += distance) {
        const double left = std::max(rect.left(), sum - rect.bottom());
        const double right = std::min(rect.right(), sum - rect.top());
        lines << QLineF(left, sum - left, right, sum - right);
    }
    return lines;
}

} // namespace filingscape::ui
