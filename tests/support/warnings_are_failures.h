// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace filingscape::test {

/// From here on a Qt warning that is not on the list of known harmless ones ends the test program as failed.
void makeWarningsFailures();

} // namespace filingscape::test
