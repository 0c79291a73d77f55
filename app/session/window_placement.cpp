// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/window_placement.h"

#include <algorithm>

namespace filingscape::session {

namespace {

constexpr int holdWidth = 120;
constexpr int holdHeight = 32; ///< of the upper edge, where the title bar is

} // namespace

QRect visiblePlace(const QRect& wanted, const QList<QRect>& screens, QSize least, const QMargins& frame)
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
    const auto room = screen.marginsRemoved(frame);
    const auto size = wanted.size().expandedTo(least).boundedTo(room.size());
    QRect place(wanted.topLeft(), size);
    if (!isSeen)
        place.moveCenter(room.center());
    // Half off the screen may be meant; off by its frame is not.
    const bool isFrameOff = place.left() >= screen.left() && place.left() < room.left();
    if (place.width() == room.width() || isFrameOff)
        place.moveLeft(room.left());
    place.moveTop(place.height() == room.height() ? room.top() : std::max(place.top(), room.top()));
    return place;
}

QRect wholePlace(const QRect& wanted, const QRect& screen, const QMargins& frame)
{
    const auto room = screen.marginsRemoved(frame);
    QRect place(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    return place;
}

} // namespace filingscape::session
