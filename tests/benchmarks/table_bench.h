// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace filingscape::bench {

/// filingscape-bench --table N: a made-up edition of N filings in the real window. Prints as JSON how long it
/// takes from opening the filings tab to its rows painted, from a click on each column's name to the sorted
/// rows painted (the first time, when the column is read, and the second), from a far jump to the rows there,
/// from a filter to its rows, and the longest that the window's own thread was kept from its events
/// meanwhile. Makes the application object; returns the exit code.
[[nodiscard]] int tableMain(int argc, char** argv);

} // namespace filingscape::bench
