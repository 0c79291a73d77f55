// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace filingscape::session {

/// Where a window that stood at `wanted` can be seen now: there, where one screen shows enough of its upper
/// edge to take hold of it, else in the middle of the first screen; never larger than its screen, and not
/// smaller than `least` where the screen has the room. `screens` are the areas free of panels, in logical
/// pixels; without one, `wanted` is as good as any.
[[nodiscard]] QRect visiblePlace(const QRect& wanted, const QList<QRect>& screens, QSize least);

} // namespace filingscape::session
