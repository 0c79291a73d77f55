// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

namespace filingscape::cli {

/// What a command knows of the world around it; handed in, so that tests can hand in another.
struct Environment {
    std::filesystem::path bundledDatabase; ///< the installed filingscape.sqlite
    std::string version;
};

/// The file of an edition that is installed separately, beside the bundled database.
[[nodiscard]] inline std::filesystem::path landscapeDatabase(const Environment& environment)
{
    return environment.bundledDatabase.parent_path() / "ai-landscape.sqlite";
}

/// Answers go to `out`, complaints to `err`; both UTF-8.
struct Streams {
    std::ostream& out;
    std::ostream& err;
};

/// 0 done; 1 could not be done; 2 asked wrongly.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// The folder with the installed databases: FILINGSCAPE_DATA_DIR where it is set, else
/// ../share/filingscape beside the folder of the program, as in the build and in every installation.
[[nodiscard]] std::filesystem::path dataFolder();

/// The environment of this process.
[[nodiscard]] Environment processEnvironment();

} // namespace filingscape::cli
