// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace filingscape::domain {

/// A calendar year; 0 where a filing has no such date.
using Year = std::uint16_t;
inline constexpr Year unknownYear = 0;

/// Both ends belong to it; always first <= last.
struct YearRange {
    Year first = 0;
    Year last = 0;

    YearRange() = default;
    YearRange(Year a, Year b)
        : first(std::min(a, b))
        , last(std::max(a, b))
    {
    }

    bool operator==(const YearRange&) const = default;
    [[nodiscard]] bool contains(Year year) const { return year >= first && year <= last; }
    [[nodiscard]] std::size_t size() const { return std::size_t(last - first) + 1; }
    [[nodiscard]] YearRange clampedTo(YearRange bounds) const
    {
        return {std::clamp(first, bounds.first, bounds.last), std::clamp(last, bounds.first, bounds.last)};
    }
};

} // namespace filingscape::domain
