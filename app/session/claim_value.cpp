// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claim_value.h"

#include <cmath>
#include <limits>

namespace filingscape::session {

using domain::Qualifier;

namespace {

constexpr double unbounded = std::numeric_limits<double>::infinity();
constexpr double mostTyped = 1e12;

/// Half a unit of the last digit that is not zero.
double halfOfLastDigit(double value)
{
    double unit = 1.0;
    while (value >= 10.0 * unit && std::fmod(value, 10.0 * unit) == 0.0)
        unit *= 10.0;
    return unit / 2.0;
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

std::optional<TypedNumber> typedNumber(const QString& text, ClosingZeros zeros, const QLocale& locale)
{
    bool isNumber = false;
    const auto typed = text.trimmed();
    const double value = locale.toDouble(typed, &isNumber);
    if (!isNumber || !(value >= 0.0) || value > mostTyped)
        return std::nullopt;
    const auto point = typed.lastIndexOf(locale.decimalPoint());
    double half = 0.5;
    if (point >= 0)
        half = 0.5 * std::pow(10.0, -static_cast<double>(typed.size() - point - 1));
    else if (zeros == ClosingZeros::AreRounding)
        half = halfOfLastDigit(value);
    return TypedNumber{value, value - half, value + half};
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
