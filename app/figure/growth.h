// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/count.h"
#include "app/domain/edition.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace filingscape::figure {

struct YearPoint;
struct YearLine;

/// A change between two years that are both published and fully so, on a base of at least leastBase. Every
/// figure of growth is read off one of these, so that none can rest on another year.
struct Growth {
    domain::Year from = domain::unknownYear;
    domain::Year to = domain::unknownYear;
    std::int64_t before = 0; ///< at least leastBase filings
    std::int64_t after = 0;
    std::int64_t unitsPerFiling = 1; ///< that both are counted in

    bool operator==(const Growth&) const = default;
    [[nodiscard]] std::int64_t difference() const { return after - before; }
    [[nodiscard]] double index() const; ///< 100 stands for `before`
    [[nodiscard]] double percent() const; ///< -100 where nothing is left
    [[nodiscard]] double percentAYear() const; ///< compound; only of from < to
};

/// Why there is no growth to tell.
enum class NoGrowth { LowBase, Unpublished, Incomplete };

/// Fewer than leastBase filings. Only for a known count.
[[nodiscard]] bool isTooSmallABase(const YearPoint& base);
/// Nothing where a year will still grow, is unknown, or the base is too low.
[[nodiscard]] std::optional<Growth> growthBetween(const YearPoint& base, const YearPoint& point);
/// The first reason that forbids it.
[[nodiscard]] NoGrowth whyNoGrowth(const YearPoint& base, const YearPoint& point);

/// Gives each point of a line its growth since `base`, and the line that from there to `last`.
void growSince(YearLine& line, domain::Year base, domain::Year last);
/// Gives each point of a line its growth on the year before, and the line that from `first` to `last`.
void growByYear(YearLine& line, domain::Year first, domain::Year last);

/// Why the edition does not show growth, and which can; empty where it does.
[[nodiscard]] QString growthRefusal(const domain::Edition& edition);

/// "+12.3 %", "−4 %"; whole from a hundred on.
[[nodiscard]] QString changeText(double percent, const QLocale& locale);
/// "312": whole index points.
[[nodiscard]] QString indexText(double index, const QLocale& locale);
/// "+1,204", "−56", "±0": the absolute change, with a decimal in fractions.
[[nodiscard]] QString differenceText(const Growth& growth, const QLocale& locale);
/// The same for a spreadsheet.
[[nodiscard]] QString differenceData(const Growth& growth);

} // namespace filingscape::figure
