// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/count.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace filingscape::figure {

/// 2,825 in the locale's grouping; an en dash where the count is unknown.
[[nodiscard]] QString countText(domain::Count count, const QLocale& locale);

/// Whole per cent from 10 on, one decimal below, "<0.1 %" for what would read as none; "–" without a base.
[[nodiscard]] QString shareText(domain::Count part, domain::Count whole, const QLocale& locale);

/// The smallest round number (1, 2, 2.5 or 5 times a power of ten, at most five steps) that holds `value`.
struct RoundAxis {
    std::int64_t top = 1;
    std::int64_t step = 1;

    bool operator==(const RoundAxis&) const = default;
};
[[nodiscard]] RoundAxis roundAxis(std::int64_t value, int mostSteps = 4);

} // namespace filingscape::figure
