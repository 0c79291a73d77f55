// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace filingscape::figure {

namespace {

const QString noNumber = QStringLiteral("–");

QString percent(double share, const QLocale& locale)
{
    const bool isFine = share > 0.0 && share < 0.0995;
    return QStringLiteral("%1\u202f%").arg(locale.toString(share * 100.0, 'f', isFine ? 1 : 0));
}

} // namespace

double filingsIn(domain::Count count, std::int64_t unitsPerFiling)
{
    return static_cast<double>(count.value()) / static_cast<double>(unitsPerFiling);
}

QString countText(domain::Count count, const QLocale& locale, std::int64_t unitsPerFiling)
{
    if (!count.isKnown())
        return noNumber;
    if (unitsPerFiling == 1 || count.value() == 0)
        return locale.toString(static_cast<qlonglong>(count.value()));
    const double filings = filingsIn(count, unitsPerFiling);
    constexpr double least = 0.05; // would read as none
    return filings < least ? QStringLiteral("<\u202f%1").arg(locale.toString(0.1, 'f', 1))
                           : locale.toString(filings, 'f', 1);
}

QString countData(domain::Count count, std::int64_t unitsPerFiling)
{
    if (unitsPerFiling == 1)
        return QString::number(count.value());
    return QString::number(filingsIn(count, unitsPerFiling), 'g', QLocale::FloatingPointShortest);
}

QString shareText(domain::Count part, domain::Count whole, const QLocale& locale, std::int64_t unitsPerFiling)
{
    if (!part.isKnown() || !whole.isKnown() || whole.value() == 0)
        return noNumber;
    const double share = filingsIn(part, unitsPerFiling) / static_cast<double>(whole.value());
    if (share > 0.0 && share < 0.0005)
        return QStringLiteral("<\u202f%1").arg(percent(0.001, locale));
    if (share < 1.0 && share >= 0.995)
        return QStringLiteral(">\u202f%1").arg(percent(0.99, locale));
    return percent(share, locale);
}

bool isLowBase(domain::Count base)
{
    return base.valueOr(0) > 0 && base.value() < leastBase;
}

RoundAxis roundAxis(std::int64_t value, int mostSteps)
{
    const std::int64_t wanted = std::max<std::int64_t>(value, 1);
    for (std::int64_t power = 1;; power *= 10) {
        for (const std::int64_t tenths : std::array<std::int64_t, 4>{10, 20, 25, 50}) {
            if (power * tenths % 10 != 0)
                continue;
            const std::int64_t step = power * tenths / 10;
            const std::int64_t steps = (wanted + step - 1) / step;
            if (steps <= mostSteps)
                return {step * steps, step};
        }
    }
}

} // namespace filingscape::figure
