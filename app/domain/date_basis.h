// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace filingscape::domain {

/// Which date of a filing decides its year.
enum class DateBasis { Priority, Filing, Publication, Grant };

inline constexpr std::array allDateBases{
    DateBasis::Priority, DateBasis::Filing, DateBasis::Publication, DateBasis::Grant};
inline constexpr std::size_t dateBasisCount = allDateBases.size();

/// The stable name used in files, on the command line and in JSON.
[[nodiscard]] constexpr std::string_view key(DateBasis basis)
{
    constexpr std::array<std::string_view, dateBasisCount> keys{"priority", "filing", "publication", "grant"};
    return keys[static_cast<std::size_t>(basis)];
}

[[nodiscard]] constexpr std::optional<DateBasis> dateBasisFromKey(std::string_view text)
{
    for (const auto basis : allDateBases) {
        if (key(basis) == text)
            return basis;
    }
    return std::nullopt;
}

} // namespace filingscape::domain
