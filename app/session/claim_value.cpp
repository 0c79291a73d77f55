// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_value.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace filingscape::session {

using domain::Qualifier;

namespace {

constexpr double unbounded = std::numeric_limits<double>::infinity();

/// Half a unit of the last digit that is not zero.
double halfOfLastDigit(double value)
{
    double unit = 1.0;
    while (value >= 10.0 * unit && std::fmod(value, 10.0 * unit) == 0.0)
        unit *= 10.0;
    return unit / 2.0;
}

/// The double nearest to the decimal, so that 3.8 and 0.05 make 3.85.
double decimal(double value, int decimals)
{
    return QString::number(value, 'f', decimals).toDouble();
}

} // namespace

ClaimValue exactly(double value)
{
    return {value, value, value};
}

ClaimValue atLeast(double value)
{
    return {value, value, unbounded};
}

ClaimValue valueOf(const domain::PublishedFigure& figure)
{
    auto value = exactly(figure.value);
    switch (figure.qualifier) {
    case Qualifier::Exact:
        break;
    case Qualifier::AtLeast:
        return atLeast(figure.value);
    case Qualifier::Approximately:
        value.low -= halfOfLastDigit(figure.value);
        value.high += halfOfLastDigit(figure.value);
        value.isRounded = true;
        break;
    case Qualifier::Unconfirmed:
        value.isUnconfirmed = true;
        break;
    }
    return value;
}

std::optional<ClaimValue> quotient(const ClaimValue& part, const ClaimValue& base)
{
    if (base.value <= 0.0 || base.low <= 0.0)
        return std::nullopt;
    return ClaimValue{part.value / base.value, std::isinf(base.high) ? 0.0 : part.low / base.high,
        part.high / base.low, part.isRounded || base.isRounded, part.isUnconfirmed || base.isUnconfirmed};
}

ClaimValue scaled(ClaimValue value, double factor, double added)
{
    for (auto* number : {&value.value, &value.low, &value.high})
        *number = *number * factor + added;
    return value;
}

NumberFault numberFault(const QString& text, const QLocale& locale)
{
    bool isNumber = false;
    auto typed = text.trimmed();
    if (typed.isEmpty())
        return NumberFault::Empty;
    if (typed.startsWith(QChar(0x2212)))
        typed.replace(0, 1, locale.negativeSign());
    const double value = locale.toDouble(typed, &isNumber);
    // What is too large even for a double is read as infinite, with or without a complaint.
    const bool isWord = std::ranges::none_of(typed, [](QChar c) { return c.isDigit(); });
    if (isWord || std::isnan(value) || (!isNumber && !std::isinf(value)))
        return NumberFault::NotANumber;
    if (value < 0.0)
        return NumberFault::Negative;
    return value > mostTyped ? NumberFault::TooLarge : NumberFault::None;
}

std::optional<TypedNumber> typedNumber(const QString& text, ClosingZeros zeros, const QLocale& locale)
{
    if (numberFault(text, locale) != NumberFault::None)
        return std::nullopt;
    const auto typed = text.trimmed();
    const double value = locale.toDouble(typed);
    const auto point = typed.lastIndexOf(locale.decimalPoint());
    const int decimals = point < 0 ? 0 : static_cast<int>(typed.size() - point - 1);
    double half = 0.5 * std::pow(10.0, -decimals);
    if (point < 0 && zeros == ClosingZeros::AreRounding)
        half = halfOfLastDigit(value);
    return TypedNumber{
        value, std::max(0.0, decimal(value - half, decimals + 1)), decimal(value + half, decimals + 1)};
}

Standing compare(const ClaimValue& value, const TypedNumber& claimed, bool isMoreThan)
{
    auto standing = Standing::Open;
    if (isMoreThan) {
        if (value.low > claimed.value || (value.low == claimed.value && value.high > value.low))
            standing = Standing::Reproduces;
        else if (value.high <= claimed.value)
            standing = Standing::Differs;
    } else {
        if (value.low >= claimed.low && value.high < claimed.high)
            standing = Standing::Reproduces;
        else if (value.high < claimed.low || value.low >= claimed.high)
            standing = Standing::Differs;
    }
    return standing == Standing::Reproduces && value.isUnconfirmed ? Standing::Open : standing;
}

} // namespace filingscape::session
