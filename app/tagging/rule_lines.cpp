// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tagging/rule_lines.h"

#include "app/io/utf8.h"

#include <utility>

namespace filingscape::tagging {

using domain::Error;
using domain::ErrorCode;
using domain::Outcome;

Error badLine(const std::string& file, std::size_t number, std::string what)
{
    return {ErrorCode::BadFact, std::move(what), file, "line " + std::to_string(number)};
}

Outcome<std::vector<RuleLine>> ruleLines(std::string_view bytes, const std::string& file)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(byteOrderMark))
        bytes.remove_prefix(byteOrderMark.size());

    std::vector<RuleLine> lines;
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const auto line = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(line.size() < bytes.size() ? line.size() + 1 : line.size());
        if (!io::isUtf8(line))
            return badLine(file, number, "The line is not valid UTF-8.");
        if (line.find('\0') != std::string_view::npos)
            return badLine(file, number, "A NUL byte stands in the line.");
        auto text = io::fromUtf8(line).trimmed();
        if (!text.isEmpty() && text.front() != QChar(u'#'))
            lines.push_back({number, std::move(text)});
    }
    if (lines.empty())
        return badLine(file, 1, "The file holds no line that says anything.");
    return lines;
}

} // namespace filingscape::tagging
