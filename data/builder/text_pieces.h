// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::builder {

/// The parts between separators without the blanks around them; of an empty text none.
[[nodiscard]] inline std::vector<std::string> pieces(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        auto part = text.substr(0, end);
        part.remove_prefix(std::min(part.find_first_not_of(' '), part.size()));
        part.remove_suffix(part.size() - (part.find_last_not_of(' ') + 1));
        parts.emplace_back(part);
        if (end == text.size())
            break;
        text.remove_prefix(end + 1);
        if (text.empty())
            parts.emplace_back();
    }
    return parts;
}

/// The parts with a separator between them.
[[nodiscard]] inline std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text.append(i == 0 ? std::string_view{} : separator).append(parts[i]);
    return text;
}

} // namespace filingscape::builder
