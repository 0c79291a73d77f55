// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::engine {

/// The folded titles of an edition, end to end.
class TitleSearch final
{
public:
    /// `ends` has one entry a filing.
    TitleSearch(std::string titles, std::vector<std::uint64_t> ends);

    /// One byte a FilingId: 1 where each of the words is somewhere in the title, byte by byte.
    [[nodiscard]] std::vector<std::uint8_t> verdicts(const std::vector<std::string>& words) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    [[nodiscard]] std::string_view title(std::size_t filing) const;

    std::string m_titles;
    std::vector<std::uint64_t> m_ends;
};

} // namespace filingscape::engine
