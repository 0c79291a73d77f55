// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMargins>
#include <QRect>
#include <QSize>

namespace filingscape::session {

/// Where a window that stood at `wanted` can be seen now: there, where one screen shows enough of its upper
/// edge to take hold of it, else in the middle of the first screen; with its frame never larger than its
/// screen, and not smaller than `least` where the screen has the room. `screens` are the areas free of
/// panels, in logical pixels; without one, `wanted` is as good as any. Places are without the frame.
[[nodiscard]] QRect visiblePlace(
    const QRect& wanted, const QList<QRect>& screens, QSize least, const QMargins& frame = {});

/// The place nearest to `wanted` where the whole window with its frame is on the screen.
[[nodiscard]] QRect wholePlace(const QRect& wanted, const QRect& screen, const QMargins& frame);

} // namespace filingscape::session
