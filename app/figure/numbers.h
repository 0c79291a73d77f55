// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/count.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace filingscape::figure {

/// 2,825 in the locale's grouping, with one decimal where filings are shared out in `unitsPerFiling`; an en
/// dash where the count is unknown.
[[nodiscard]] QString countText(domain::Count count, const QLocale& locale, std::int64_t unitsPerFiling = 1);

/// The same for a spreadsheet: the C locale and every digit. Only for a known count.
[[nodiscard]] QString countData(domain::Count count, std::int64_t unitsPerFiling = 1);

/// In filings. Only for a known count.
[[nodiscard]] double filingsIn(domain::Count count, std::int64_t unitsPerFiling);

/// Whole per cent from 10 on, one decimal below, "< 0.1 %" for what would read as none, "> 99 %" for what
/// would read as all; "–" without a base. `part` is in `unitsPerFiling`, `whole` in filings.
[[nodiscard]] QString shareText(
    domain::Count part, domain::Count whole, const QLocale& locale, std::int64_t unitsPerFiling = 1);

/// Of fewer, shares and growth are said with a warning or not at all: one more or less would change them by
/// more than a tenth.
inline constexpr std::int64_t leastBase = 10;
/// A known count above zero and below leastBase.
[[nodiscard]] bool isLowBase(domain::Count base);

/// Zero to the next multiple of a round step (1, 2, 2.5 or 5 times a power of ten) that holds `value`; the
/// finest step of which there are at most `mostSteps`.
struct RoundAxis {
    std::int64_t top = 1;
    std::int64_t step = 1;

    bool operator==(const RoundAxis&) const = default;
};
[[nodiscard]] RoundAxis roundAxis(std::int64_t value, int mostSteps = 4);

} // namespace filingscape::figure
