// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/data_numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace filingscape::io {

namespace {

template <class Number> std::optional<Number> numberFrom(std::string_view text)
{
    Number number{};
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end)
        return std::nullopt;
    return number;
}

template <class Number> std::string textOf(Number number)
{
    std::array<char, 64> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return error == std::errc{} ? std::string(buffer.data(), end) : std::string();
}

/// Longer than any number that reads back; keeps a hostile text of megabytes from being copied.
constexpr qsizetype longestText = 512;

/// Empty, which no reader accepts, where a character is not ASCII.
std::string ascii(QStringView text)
{
    if (text.size() > longestText || !std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return {};
    return text.toLatin1().toStdString();
}

std::optional<int> digits(std::string_view text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

std::optional<std::int64_t> integerFrom(std::string_view text)
{
    return numberFrom<std::int64_t>(text);
}

std::optional<std::int64_t> integerFrom(QStringView text)
{
    return integerFrom(std::string_view(ascii(text)));
}

std::optional<double> realFrom(std::string_view text)
{
    const auto number = numberFrom<double>(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<double> realFrom(QStringView text)
{
    return realFrom(std::string_view(ascii(text)));
}

std::optional<QDate> isoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *year == 0)
        return std::nullopt;
    const QDate date(*year, *month, *day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> isoDate(QStringView text)
{
    return isoDate(std::string_view(ascii(text)));
}

domain::Year isoYear(std::string_view text)
{
    const auto date = isoDate(text);
    return date ? static_cast<domain::Year>(date->year()) : domain::unknownYear;
}

domain::Year isoYear(QStringView text)
{
    return isoYear(std::string_view(ascii(text)));
}

std::string dataText(std::int64_t number)
{
    return textOf(number);
}

std::string dataText(double number)
{
    return std::isfinite(number) ? textOf(number) : std::string();
}

std::string dataText(const QDate& date)
{
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return {};
    const auto padded = [](int number, std::size_t width) {
        const auto text = textOf(number);
        return std::string(width - text.size(), '0') + text;
    };
    return padded(date.year(), 4) + '-' + padded(date.month(), 2) + '-' + padded(date.day(), 2);
}

} // namespace filingscape::io
