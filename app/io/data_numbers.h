// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/year_range.h"

#include <QDate>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace filingscape::io {

// Numbers and dates as files hold them, whatever the language of the desktop: ASCII digits, a point, no
// grouping, nothing before or after. What is shown to people goes through QLocale instead.

/// "-12"; no plus sign, no blanks.
[[nodiscard]] std::optional<std::int64_t> integerFrom(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> integerFrom(QStringView text);

/// "-1.5", "2e9"; finite only.
[[nodiscard]] std::optional<double> realFrom(std::string_view text);
[[nodiscard]] std::optional<double> realFrom(QStringView text);

/// "2024-02-29": four, two and two digits that name a day of the calendar, years 0001 to 9999.
[[nodiscard]] std::optional<QDate> isoDate(std::string_view text);
[[nodiscard]] std::optional<QDate> isoDate(QStringView text);

/// The year of an ISO date; unknownYear where the text is not one.
[[nodiscard]] domain::Year isoYear(std::string_view text);
[[nodiscard]] domain::Year isoYear(QStringView text);

/// What the functions above read back to the same value. Empty for what they would refuse: a number that is
/// not finite, a date outside years 0001 to 9999.
[[nodiscard]] std::string dataText(std::int64_t number);
[[nodiscard]] std::string dataText(double number);
[[nodiscard]] std::string dataText(const QDate& date);

} // namespace filingscape::io
