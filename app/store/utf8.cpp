// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/utf8.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace filingscape::store
{

namespace
{

struct Form {
    std::size_t length; ///< 0 where no character can begin so
    unsigned char secondFrom;
    unsigned char secondTo;
};

Form formOf(unsigned char first)
{
    if (first < 0x80)
        return {1, 0, 0};
    if (first >= 0xc2 && first <= 0xdf)
        return {2, 0x80, 0xbf};
    if (first == 0xe0)
        return {3, 0xa0, 0xbf};
    if (first == 0xed)
        return {3, 0x80, 0x9f};
    if (first >= 0xe1 && first <= 0xef)
        return {3, 0x80, 0xbf};
    if (first == 0xf0)
        return {4, 0x90, 0xbf};
    if (first >= 0xf1 && first <= 0xf3)
        return {4, 0x80, 0xbf};
    if (first == 0xf4)
        return {4, 0x80, 0x8f};
    return {0, 0, 0};
}

std::size_t asciiPrefix(std::string_view bytes, std::size_t from)
{
    constexpr std::uint64_t highBits = 0x8080808080808080;
    while (from + sizeof(std::uint64_t) <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + from, sizeof word);
        if ((word & highBits) != 0)
            break;
        from += sizeof word;
    }
    return from;
}

} // namespace

bool isUtf8(std::string_view bytes)
{
    const auto at = [bytes](std::size_t index) { return static_cast<unsigned char>(bytes[index]); };
    std::size_t index = 0;
    while ((index = asciiPrefix(bytes, index)) < bytes.size()) {
        const auto form = formOf(at(index));
        if (form.length == 0 || form.length > bytes.size() - index)
            return false;
        if (form.length > 1 && (at(index + 1) < form.secondFrom || at(index + 1) > form.secondTo))
            return false;
        for (std::size_t rest = 2; rest < form.length; ++rest) {
            if ((at(index + rest) & 0xc0) != 0x80)
                return false;
        }
        index += form.length;
    }
    return true;
}

} // namespace filingscape::store
