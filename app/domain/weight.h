// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace filingscape::domain {

/// How a filing counts for each of its techniques or applicants: once for every one of them, or once in all,
/// shared out equally, so that the parts add up to distinct filings.
enum class Weight { Whole, Fractional };

inline constexpr std::array allWeights{Weight::Whole, Weight::Fractional};

[[nodiscard]] constexpr std::string_view key(Weight weight)
{
    constexpr std::array<std::string_view, allWeights.size()> keys{"whole", "fractional"};
    return keys[static_cast<std::size_t>(weight)];
}

[[nodiscard]] constexpr std::optional<Weight> weightFromKey(std::string_view text)
{
    for (const auto weight : allWeights) {
        if (key(weight) == text)
            return weight;
    }
    return std::nullopt;
}

/// Fractional counts are whole numbers of parts of a filing, so that they add up exactly for up to sixteen
/// techniques or applicants of one filing; from seventeen on a share is rounded down to a whole part.
inline constexpr std::int64_t partsOfAFiling = 720'720; // the least number that 1 to 16 divide

/// The units that a filing counts for each of its `entries` techniques or applicants.
[[nodiscard]] constexpr std::int64_t unitsFor(Weight weight, std::size_t entries)
{
    if (weight == Weight::Whole || entries == 0)
        return 1;
    return partsOfAFiling / static_cast<std::int64_t>(entries);
}

} // namespace filingscape::domain
