// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstddef>
#include <optional>

namespace filingscape::figure {

/// One line per what.
enum class Split { Technique, Place, Total };

/// What a point of a line says of its year.
enum class Quantity {
    Count, ///< filings of the year
    Share, ///< of the distinct filings of the year under the same filters, in per cent
    Cumulative, ///< filings since the first chosen year
    Index, ///< 100 is the first chosen year that is fully published
    Change, ///< on the year before, in per cent
};

/// Index and change rest on complete years only and are refused for a sample.
[[nodiscard]] constexpr bool isGrowth(Quantity quantity)
{
    return quantity == Quantity::Index || quantity == Quantity::Change;
}

enum class Scale { Linear, Log };

/// What becomes of years that are not fully published.
enum class Incomplete {
    Shown, ///< drawn apart
    Hidden, ///< left out
};

/// Which techniques or places get a line of their own.
struct Series {
    bool chosen = true; ///< those that the filter chooses, where it chooses any
    std::size_t most = 7; ///< else as many of those with most filings; 0 is all of them

    bool operator==(const Series&) const = default;
};

/// Everything a reader can choose about the time chart; no part of the filter.
struct TimeChoice {
    Split split = Split::Technique;
    Quantity quantity = Quantity::Count;
    Series series;
    Scale scale = Scale::Linear;
    Incomplete incomplete = Incomplete::Shown;

    bool operator==(const TimeChoice&) const = default;
};

// Keys of the command line and of stored views. They never change.

[[nodiscard]] QString key(Split split); ///< technique, place, total
[[nodiscard]] QString key(Quantity quantity); ///< count, share, cumulative, index, change
[[nodiscard]] QString key(Series series); ///< chosen, all or a number; "chosen" falls back to seven
[[nodiscard]] QString key(Scale scale); ///< linear, log
[[nodiscard]] QString key(Incomplete incomplete); ///< shown, hidden

// Nothing for a text that is no key.

[[nodiscard]] std::optional<Split> splitFromKey(QStringView text);
[[nodiscard]] std::optional<Quantity> quantityFromKey(QStringView text);
[[nodiscard]] std::optional<Series> seriesFromKey(QStringView text);
[[nodiscard]] std::optional<Scale> scaleFromKey(QStringView text);
[[nodiscard]] std::optional<Incomplete> incompleteFromKey(QStringView text);

} // namespace filingscape::figure
