// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace filingscape::ui {

/// A key and what it does, in words for people.
struct KeyHint {
    QString place; ///< where it works
    QString keys; ///< as the keyboard of the user's language writes them
    QString what;
    QString topic; ///< the anchor of the place on the page of keys

    bool operator==(const KeyHint&) const = default;
};

/// Every key of a window: the shortcuts of its actions, read off them, then the keys that single widgets
/// understand. Grouped by place.
[[nodiscard]] QList<KeyHint> keyHints(const QWidget& window);

/// Two different actions that would answer the same key in the same place, as "Ctrl+E: Export chart, Edit";
/// for tests.
[[nodiscard]] QStringList clashingShortcuts(const QWidget& window);

} // namespace filingscape::ui
