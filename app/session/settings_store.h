// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"
#include "app/session/settings.h"

#include <QString>

#include <optional>

namespace filingscape::session {

/// What was read at the start, and what a person should know about it.
struct LoadedSettings {
    Settings settings;
    std::optional<domain::Error> trouble; ///< the defaults hold then; `file` is what was put aside, or kept
};

/// The one file with the settings. Several instances may use it: each write is a whole file, and what others
/// added to the saved views and the recent files since stays in it. One thread at a time.
class SettingsStore final
{
public:
    explicit SettingsStore(QString path);

    [[nodiscard]] const QString& path() const { return m_path; }

    /// No file is no trouble. A file that cannot be used is renamed once, to "….damaged" or, where a newer
    /// Filingscape wrote it, "….newer", so that it is neither met nor lost at the next start.
    [[nodiscard]] LoadedSettings load();

    /// Makes the folder where it is missing. Returns what is in the file now. Errors as of io::writeWhole.
    [[nodiscard]] domain::Outcome<Settings> save(const Settings& settings);

private:
    [[nodiscard]] domain::Error putAside(const domain::Error& why) const;

    QString m_path;
    Settings m_base; ///< as read, or as last given to save()
};

} // namespace filingscape::session
