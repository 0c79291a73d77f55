// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/growth.h"

#include "app/figure/figure.h"
#include "app/figure/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace filingscape::figure {

namespace {

struct GrowthWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::GrowthWords)
};

const QChar minus(0x2212);

QString sign(bool isNegative, bool isNothing)
{
    return isNothing ? QStringLiteral("±") : isNegative ? QString(minus) : QStringLiteral("+");
}

const YearPoint* pointOf(const YearLine& line, domain::Year year)
{
    const auto found = std::ranges::find(line.points, year, &YearPoint::year);
    return found == line.points.end() ? nullptr : &*found;
}

std::optional<Growth> between(const YearLine& line, domain::Year from, domain::Year to)
{
    const auto* base = pointOf(line, from);
    const auto* point = pointOf(line, to);
    return base == nullptr || point == nullptr ? std::nullopt : growthBetween(*base, *point);
}

} // namespace

double Growth::index() const
{
    return 100.0 * static_cast<double>(after) / static_cast<double>(before);
}

double Growth::percent() const
{
    return 100.0 * static_cast<double>(after - before) / static_cast<double>(before);
}

double Growth::percentAYear() const
{
    const double times = static_cast<double>(after) / static_cast<double>(before);
    return 100.0 * (std::pow(times, 1.0 / (to - from)) - 1.0);
}

bool isTooSmallABase(const YearPoint& base)
{
    return base.filings.value() < leastBase * base.unitsPerFiling;
}

std::optional<Growth> growthBetween(const YearPoint& base, const YearPoint& point)
{
    if (base.incomplete || point.incomplete || !base.filings.isKnown() || !point.filings.isKnown()
        || isTooSmallABase(base))
        return std::nullopt;
    return Growth{base.year, point.year, base.filings.value(), point.filings.value(), base.unitsPerFiling};
}

NoGrowth whyNoGrowth(const YearPoint& base, const YearPoint& point)
{
    if (base.incomplete || point.incomplete)
        return NoGrowth::Incomplete;
    return base.filings.isKnown() && point.filings.isKnown() ? NoGrowth::LowBase : NoGrowth::Unpublished;
}

void growSince(YearLine& line, domain::Year base, domain::Year last)
{
    for (auto& point : line.points)
        point.growth = between(line, base, point.year);
    line.overall = base < last ? between(line, base, last) : std::nullopt;
}

void growByYear(YearLine& line, domain::Year first, domain::Year last)
{
    for (auto& point : line.points)
        point.growth = between(line, static_cast<domain::Year>(point.year - 1), point.year);
    line.overall = first < last ? between(line, first, last) : std::nullopt;
}

QString growthRefusal(const domain::Edition& edition)
{
    if (edition.kind == domain::EditionKind::Census)
        return {};
    return GrowthWords::tr("A sample does not show growth: how much of each year it holds depends on the "
                           "search. A census does: the edition ai-landscape counts families of all AI.");
}

QString changeText(double percent, const QLocale& locale)
{
    const double size = std::abs(percent);
    const int decimals = size < 99.95 ? 1 : 0;
    const auto number = locale.toString(size, 'f', decimals);
    const bool isNothing = size < 0.05;
    return QStringLiteral("%1%2\u202f%").arg(sign(percent < 0, isNothing), number);
}

QString indexText(double index, const QLocale& locale)
{
    return locale.toString(index, 'f', index > 0 && index < 9.95 ? 1 : 0);
}

QString differenceText(const Growth& growth, const QLocale& locale)
{
    const auto difference = growth.difference();
    return sign(difference < 0, difference == 0)
        + countText(domain::Count(std::abs(difference)), locale, growth.unitsPerFiling);
}

QString differenceData(const Growth& growth)
{
    return (growth.difference() < 0 ? QStringLiteral("-") : QString())
        + countData(domain::Count(std::abs(growth.difference())), growth.unitsPerFiling);
}

} // namespace filingscape::figure
