// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/environment.h"
#include "app/session/edition_source.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace filingscape::ui {

[[nodiscard]] inline QString fileOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// The files of the program itself, the bundled one first; the other may not be there.
[[nodiscard]] inline std::vector<session::EditionSource> installedFiles(const cli::Environment& environment)
{
    std::vector<session::EditionSource> files;
    files.push_back({fileOf(environment.bundledDatabase), true, {}});
    files.push_back({fileOf(cli::landscapeDatabase(environment)), true, {}});
    return files;
}

} // namespace filingscape::ui
