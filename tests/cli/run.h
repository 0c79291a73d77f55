// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dispatcher.h"

#include <QStringList>

#include <filesystem>
#include <sstream>
#include <string>

namespace filingscape::test {

/// What a command line left behind.
struct Ran {
    int code = 0;
    std::string out;
    std::string err;
};

inline cli::Environment bundledEnvironment()
{
    return {std::filesystem::path(FILINGSCAPE_BINARY_DIR) / "share" / "filingscape" / "filingscape.sqlite",
        "9.9"};
}

inline Ran run(const QStringList& arguments, const cli::Dispatcher& dispatcher = cli::standardCommands(),
    const cli::Environment& environment = bundledEnvironment())
{
    std::ostringstream out;
    std::ostringstream err;
    const auto code = dispatcher.run(arguments, {out, err}, environment);
    return {code, out.str(), err.str()};
}

} // namespace filingscape::test
