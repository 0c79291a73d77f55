// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

namespace filingscape::engine
{

/// Where one way of counting gives way to another. It changes times and bytes, never an answer.
struct Tuning {
    std::size_t headApplicants = 0; ///< how many applicants have cell lists of their own
    std::size_t rowsBelow = 12; ///< count rows where fewer than one in so many filings pass

    [[nodiscard]] static Tuning forFilings(std::size_t filings)
    {
        Tuning tuning;
        tuning.headApplicants = std::clamp(filings / 2000, std::size_t{256}, std::size_t{1024});
        return tuning;
    }
};

} // namespace filingscape::engine
