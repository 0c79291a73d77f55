// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/published_figure.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace filingscape::session {

/// A number with what is known of it: it lies in [low, high], which is one point where it is exact and has no
/// upper end where a source says "at least".
struct ClaimValue {
    double value = 0.0; ///< as printed or counted
    double low = 0.0;
    double high = 0.0;
    bool isRounded = false; ///< rests on a figure that is printed as approximate
    bool isUnconfirmed = false;

    bool operator==(const ClaimValue&) const = default;
    [[nodiscard]] bool isExact() const { return low == high && !isRounded && !isUnconfirmed; }
};

[[nodiscard]] ClaimValue exactly(double value);
[[nodiscard]] ClaimValue atLeast(double value);
/// An approximate figure is read as rounded to its last digit that is not zero.
[[nodiscard]] ClaimValue valueOf(const domain::PublishedFigure& figure);

/// Empty where the base is or may be zero.
[[nodiscard]] std::optional<ClaimValue> quotient(const ClaimValue& part, const ClaimValue& base);
[[nodiscard]] ClaimValue scaled(ClaimValue value, double factor, double added = 0.0);

/// A number as somebody typed it, read as rounded where it was typed so: "6" is 5.5 to 6.5, "6.1" is 6.05 to
/// 6.15, "0" is 0 to 0.5. For counts closing zeros are rounding: "38,000" is 37,500 to 38,500. `low` belongs
/// to it, `high` does not.
struct TypedNumber {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;

    bool operator==(const TypedNumber&) const = default;
};
enum class ClosingZeros { AreDigits, AreRounding };
/// Why a text is not such a number.
enum class NumberFault { None, Empty, NotANumber, Negative, TooLarge };
[[nodiscard]] NumberFault numberFault(const QString& text, const QLocale& locale);
inline constexpr double mostTyped = 1e12; ///< a million million
/// By the reader's locale; empty where numberFault() has a reason.
[[nodiscard]] std::optional<TypedNumber> typedNumber(
    const QString& text, ClosingZeros zeros, const QLocale& locale);

/// How a value stands to what was claimed.
enum class Standing {
    Reproduces, ///< all that the value can be is what was claimed
    Open, ///< it can be so and not so, or the figure is unconfirmed
    Differs,
};
[[nodiscard]] Standing compare(const ClaimValue& value, const TypedNumber& claimed, bool isMoreThan);

} // namespace filingscape::session
