// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/outcome.h"

#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::tagging {

/// A line that says something: trimmed, not empty, not a comment. Numbers count from 1.
struct RuleLine {
    std::size_t number = 1;
    QString text;
};

/// A BadFact that points at a line.
[[nodiscard]] domain::Error badLine(const std::string& file, std::size_t number, std::string what);

/// The lines of a rules or alias file; lines end with LF or CRLF, a byte order mark at the start is skipped.
/// BadFact for a line that is not UTF-8 or holds a NUL, and for a file that says nothing.
[[nodiscard]] domain::Outcome<std::vector<RuleLine>> ruleLines(
    std::string_view bytes, const std::string& file);

} // namespace filingscape::tagging
