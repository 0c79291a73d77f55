// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

namespace filingscape::engine {

/// Where one way of counting applicants gives way to another. It changes times and bytes, never an answer.
struct Tuning {
    std::size_t mostHeavy = 128; ///< at most so many applicants have a table of bins
    std::size_t heavyFilings = 0; ///< and only those with so many filings; 0 means twice as many as bins
    std::size_t head = 0; ///< so many applicants have a list of bins
    std::size_t paired = 0; ///< for so many the filings that two of them share are listed
    std::size_t rowCost = 32; ///< entries of such lists that cost as much as one filing looked up by itself
    std::size_t fewFilings = 4096; ///< below that, looking up filings is cheaper than anything else

    [[nodiscard]] static Tuning forFilings(std::size_t filings)
    {
        Tuning tuning;
        tuning.head = std::clamp(filings / 500, std::size_t{256}, std::size_t{4096});
        tuning.paired = std::clamp(filings / 4000, std::size_t{256}, std::size_t{1024});
        return tuning;
    }
};

} // namespace filingscape::engine
