// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/value_axis.h"

#include "app/figure/figure.h"
#include "app/figure/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace filingscape::figure {

namespace {

constexpr std::size_t mostTicks = 5;
constexpr double aboveBaseline = 0.7; ///< so that the smallest value is not taken for zero

double decade(double value)
{
    // One part in a billion keeps 1000 from being read as 999.999… and so as a decade lower.
    return std::pow(10.0, std::floor(std::log10(value) + 1e-9));
}

double roundUp(double value)
{
    const double power = decade(value);
    for (const double digit : std::array{1.0, 2.0, 5.0}) {
        if (power * digit >= value * (1 - 1e-9))
            return power * digit;
    }
    return power * 10.0;
}

} // namespace

std::optional<double> ValueAxis::height(double value) const
{
    if (scale == Scale::Linear)
        return (value - low) / (top - low);
    if (value <= 0.0)
        return std::nullopt;
    return std::max(0.0, std::log(value / low) / std::log(top / low));
}

ValueAxis linearAxis(double top)
{
    const auto round = roundAxis(static_cast<std::int64_t>(std::ceil(top)));
    ValueAxis axis{Scale::Linear, 0.0, static_cast<double>(round.top), {}};
    for (std::int64_t tick = 0; tick <= round.top; tick += round.step)
        axis.ticks.push_back(static_cast<double>(tick));
    return axis;
}

ValueAxis signedAxis(double least, double top)
{
    const double high = std::max(top, 1.0);
    const double low = std::min(least, 0.0);
    const auto wanted = static_cast<std::int64_t>(std::ceil(high - low));
    // Rounding at both ends can take one step more than the plain range.
    for (int mostSteps = static_cast<int>(mostTicks) - 1; mostSteps > 0; --mostSteps) {
        const auto step = static_cast<double>(roundAxis(wanted, mostSteps).step);
        const double first = std::floor(low / step);
        const double last = std::ceil(high / step);
        if (last - first > static_cast<double>(mostTicks - 1) && mostSteps > 1)
            continue;
        ValueAxis axis{Scale::Linear, first * step, last * step, {}};
        for (double tick = first; tick <= last; ++tick)
            axis.ticks.push_back(tick * step);
        return axis;
    }
    return linearAxis(high);
}

ValueAxis logAxis(double least, double top)
{
    const double first = decade(least);
    ValueAxis axis{Scale::Log, first * aboveBaseline, std::max(roundUp(top), first * 10.0), {}};
    const auto decades = std::lround(std::log10(decade(axis.top) / first)) + 1;
    const auto every = (static_cast<std::size_t>(decades) + mostTicks - 1) / mostTicks;
    for (double tick = first; tick <= axis.top * (1 + 1e-9);
         tick *= std::pow(10.0, static_cast<double>(every)))
        axis.ticks.push_back(tick);
    return axis;
}

QString tickText(double tick, Quantity quantity, const QLocale& locale)
{
    if (quantity == Quantity::Change)
        return tick == 0.0
            ? QStringLiteral("0\u202f%")
            : QStringLiteral("%1%2\u202f%")
                  .arg(tick < 0 ? QChar(0x2212) : QChar(u'+'), locale.toString(std::llround(std::abs(tick))));
    const int decimals = tick > 0.0 && tick < 1.0 ? static_cast<int>(std::ceil(-std::log10(tick) - 1e-9)) : 0;
    if (quantity != Quantity::Share)
        return locale.toString(tick, 'f', decimals);
    return QStringLiteral("%1\u202f%").arg(locale.toString(tick, 'f', decimals));
}

ValueAxis axisOf(const TimeLines& lines)
{
    double least = 0.0;
    double top = 0.0;
    double lowest = 0.0;
    for (const auto& line : lines.lines) {
        for (const auto& point : line.points) {
            const auto value = valueOf(lines.quantity, point);
            lowest = std::min(lowest, value.value_or(0.0));
            if (!value || *value <= 0.0)
                continue;
            least = least > 0.0 ? std::min(least, *value) : *value;
            top = std::max(top, *value);
        }
    }
    if (lines.quantity == Quantity::Change)
        return signedAxis(lowest, top);
    if (lines.scale == Scale::Linear)
        return linearAxis(top);
    return top > 0.0 ? logAxis(least, top) : logAxis(1.0, 1.0);
}

} // namespace filingscape::figure
