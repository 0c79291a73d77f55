// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace filingscape::domain {

/// What a counts edition counts of a family: that it was applied for, or that a patent was granted.
enum class Measure { Applications, Grants };

inline constexpr std::array allMeasures{Measure::Applications, Measure::Grants};
inline constexpr std::size_t measureCount = allMeasures.size();

[[nodiscard]] constexpr std::string_view key(Measure measure)
{
    constexpr std::array<std::string_view, measureCount> keys{"applications", "grants"};
    return keys[static_cast<std::size_t>(measure)];
}

[[nodiscard]] constexpr std::optional<Measure> measureFromKey(std::string_view text)
{
    for (const auto measure : allMeasures) {
        if (key(measure) == text)
            return measure;
    }
    return std::nullopt;
}

} // namespace filingscape::domain
