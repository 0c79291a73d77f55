// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"

#include <QLocale>
#include <QString>

namespace filingscape::figure {

/// What the card beside the pointer says of one mark: who and when, how many, which share of what, and the
/// caveat if one applies. Plain text, one line each; empty lines are left out.
struct HoverCard {
    QString title;
    QString count;
    QString share;
    QString caveat;

    bool operator==(const HoverCard&) const = default;
};

/// The card as one sentence to be read aloud: without signs that only order text on a screen.
[[nodiscard]] QString spoken(const HoverCard& card);

[[nodiscard]] HoverCard hoverCard(
    const TimeLines& lines, std::size_t line, std::size_t point, const QLocale& locale);
[[nodiscard]] HoverCard hoverCard(const RankedBars& bars, std::size_t bar, const QLocale& locale);
[[nodiscard]] HoverCard hoverCard(
    const PairGrid& grid, std::size_t row, std::size_t column, const QLocale& locale);

} // namespace filingscape::figure
