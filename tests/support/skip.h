// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>

namespace filingscape::test {

/// Says why a test that needs a tool or a right was not run; the script that runs all tests counts these
/// lines.
inline void printSkipped(const std::string& why)
{
    std::fprintf(stderr, "skipped: %s\n", why.c_str());
}

} // namespace filingscape::test
