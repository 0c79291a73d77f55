// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace filingscape::engine {

/// The sum of `counts` under a mask of all ones or zeros.
[[nodiscard]] inline std::uint32_t maskedSum(
    std::span<const std::uint32_t> counts, std::span<const std::uint32_t> mask)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        sum += counts[i] & mask[i];
    return sum;
}

} // namespace filingscape::engine
