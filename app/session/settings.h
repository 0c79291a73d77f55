// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/session/view.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRect>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace filingscape::session {

enum class ThemeChoice { System, Light, Dark };

/// How the window stands on the desktop; widgets by their object names.
struct WindowLayout {
    std::optional<QRect> place; ///< logical pixels, where it is not maximised
    bool isMaximised = false;
    QMap<QString, QList<int>> splitters; ///< sizes in logical pixels
    QMap<QString, int> tabs; ///< the tab in front

    bool operator==(const WindowLayout&) const = default;
};

/// What the program remembers from one start to the next: one value, one JSON file.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    WindowLayout window;
    QString file; ///< the open database; empty for an installed one
    QString edition; ///< the slug of its open edition; empty for the first that can be counted
    QString page; ///< the page on screen; empty for that of charts
    QMap<QString, QString> bookmarks; ///< by page: what of it was on screen, in the page's own keys
    std::optional<View> view; ///< of that file
    std::vector<SavedView> views; ///< each name once
    QStringList recent; ///< absolute paths, newest first
    QStringList told; ///< slugs of the editions that the user was told about and dismissed

    bool operator==(const Settings&) const = default;
};

inline constexpr int settingsVersion = 1;
inline constexpr qsizetype mostSettingsBytes = 4 << 20;
inline constexpr qsizetype mostRecentFiles = 8;
inline constexpr qsizetype mostTold = 500;
inline constexpr std::size_t mostSavedViews = 200;
inline constexpr qsizetype mostNameLength = 120; ///< of a saved view, UTF-16 units
inline constexpr qsizetype mostBookmark = 8'192; ///< UTF-16 units; longer ones are not to be kept

[[nodiscard]] QByteArray settingsBytes(const Settings& settings);

/// Checks every value. Errors: Damaged (no JSON, wrong types, numbers or lengths beyond all reason),
/// NewerVersion; `detail` says where. Unknown keys are passed over.
[[nodiscard]] domain::Outcome<Settings> settingsFrom(const QByteArray& bytes);

/// The path in front, no path twice, at most mostRecentFiles.
[[nodiscard]] QStringList withRecent(const QStringList& recent, const QString& path);

/// `theirs`, which another instance wrote, with what this one changed since `base` in saved views and recent
/// files, and what either was told; all else as `mine` says.
[[nodiscard]] Settings merged(const Settings& base, const Settings& mine, const Settings& theirs);

} // namespace filingscape::session
