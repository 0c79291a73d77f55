// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace filingscape::engine {

/// Which filings pass places, years and techniques: one byte a place set and one a bin, 1 or 0.
struct Verdicts {
    std::span<const std::uint8_t> sets;
    std::span<const std::uint8_t> bins;

    [[nodiscard]] std::uint32_t of(std::uint32_t set, std::uint32_t bin) const
    {
        return sets[set] & bins[bin];
    }
};

} // namespace filingscape::engine
