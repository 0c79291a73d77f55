// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/environment.h"

#include <cstdlib>
#include <system_error>

namespace filingscape::cli {

std::filesystem::path dataFolder()
{
    if (const char* folder = std::getenv("FILINGSCAPE_DATA_DIR"); folder && *folder != '\0')
        return folder;
    std::error_code failure;
    const auto program = std::filesystem::canonical("/proc/self/exe", failure);
    return program.parent_path().parent_path() / "share" / "filingscape";
}

Environment processEnvironment()
{
    return {dataFolder() / "filingscape.sqlite", FILINGSCAPE_VERSION};
}

} // namespace filingscape::cli
