// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace filingscape::store {

/// Numbers the different texts of a column of which few are different.
class TextDictionary final
{
public:
    [[nodiscard]] std::uint32_t add(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_codes.size(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    /// By code: how many different texts come before this one, byte by byte.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_codes;
    std::size_t m_bytes = 0;
};

/// The ranks of texts that lie end to end, byte by byte, equal texts sharing one; `distinct` becomes their
/// number. `goOn` is asked now and then; an empty answer means that it said no.
[[nodiscard]] std::vector<std::uint32_t> ranksOf(std::string_view texts, std::span<const std::uint64_t> ends,
    std::uint32_t& distinct, const std::function<bool()>& goOn);

} // namespace filingscape::store
