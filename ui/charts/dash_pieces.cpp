// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dash_pieces.h"

#include <algorithm>
#include <numeric>

namespace filingscape::ui {

QList<QLineF> dashPieces(const QList<QPointF>& points, const QVector<qreal>& pattern)
{
    QList<QLineF> pieces;
    const bool isDashed = std::accumulate(pattern.begin(), pattern.end(), 0.0) > 0.5;
    qsizetype phase = 0;
    qreal left = isDashed ? pattern.front() : 0.0; // of the stroke or gap we are in
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF segment(points[i - 1], points[i]);
        const qreal length = segment.length();
        if (!isDashed) {
            pieces << segment;
            continue;
        }
        for (qreal at = 0.0; at < length;) {
            const qreal step = std::min(left, length - at);
            if (phase % 2 == 0 && step > 0)
                pieces << QLineF(segment.pointAt(at / length), segment.pointAt((at + step) / length));
            at += step;
            left -= step;
            if (left <= 1e-9) {
                phase = (phase + 1) % pattern.size();
                left = pattern[phase];
            }
        }
    }
    return pieces;
}

} // namespace filingscape::ui
