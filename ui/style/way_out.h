// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

namespace filingscape::ui {

inline constexpr const char* wayOutProperty = "wayOut";

/// Marks an action or a button that takes numbers of the edition out of the window, or a widget whose text
/// can be selected. WaysOut shuts all that are marked while nothing may leave; an action may be enabled and
/// disabled by its owner meanwhile, a button may not.
inline void markWayOut(QObject* object)
{
    object->setProperty(wayOutProperty, true);
}

} // namespace filingscape::ui
