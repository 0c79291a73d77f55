// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/window_placement.h"

#include <algorithm>

namespace filingscape::session {

namespace {

constexpr int holdWidth = 120;
constexpr int holdHeight = 32; ///< of the upper edge, where the title bar is

} // namespace

QRect visiblePlace(const QRect& wanted, const QList<QRect>& screens, QSize least)
{
    if (screens.isEmpty())
        return wanted;
    const QRect hold(wanted.left(), wanted.top(), wanted.width(), holdHeight);
    const auto canHold = [&hold](const QRect& screen) {
        const auto seen = screen.intersected(hold);
        return seen.width() >= std::min(holdWidth, hold.width()) && seen.height() >= holdHeight / 2;
    };
    const auto found = std::ranges::find_if(screens, canHold);
    const bool isSeen = found != screens.end();
    const auto& screen = isSeen ? *found : screens.front();
    const auto size = wanted.size().expandedTo(least).boundedTo(screen.size());
    QRect place(wanted.topLeft(), size);
    if (!isSeen)
        place.moveCenter(screen.center());
    return place;
}

} // namespace filingscape::session
