// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::bench {

struct BenchOptions {
    std::size_t filings = 54000;
    std::size_t placesPerFiling = 1; ///< at most
    std::size_t repetitions = 120; ///< of each gesture on the fast path
    std::optional<std::size_t> plainRepetitions; ///< of each gesture on the plain path
    bool json = false;
    bool help = false;
};

/// Nothing, and a sentence in `problem`, for arguments that are not understood.
[[nodiscard]] std::optional<BenchOptions> parseOptions(
    const std::vector<std::string_view>& arguments, std::string& problem);
[[nodiscard]] std::string_view helpText();

} // namespace filingscape::bench
