// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/date_basis.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::domain {

/// How sure a printed figure is of itself.
enum class Qualifier { Exact, AtLeast, Approximately, Unconfirmed };

inline constexpr std::array allQualifiers{
    Qualifier::Exact, Qualifier::AtLeast, Qualifier::Approximately, Qualifier::Unconfirmed};

[[nodiscard]] constexpr std::string_view key(Qualifier qualifier)
{
    constexpr std::array<std::string_view, 4> keys{"exact", "at_least", "approximately", "unconfirmed"};
    return keys[static_cast<std::size_t>(qualifier)];
}

/// The most that a figure may say: whole numbers below it are exact.
inline constexpr double largestFigure = 1e15;

/// A rate of growth may be negative; what is counted and shares of it may not.
[[nodiscard]] constexpr bool mayBeNegative(std::string_view measure)
{
    return measure == "percent_per_year";
}

/// One figure as its publisher printed it, with the words that say what it counts. Figures of different
/// series are never added or compared. What does not apply is empty.
struct PublishedFigure {
    std::string id;
    std::string series;
    std::string measure;
    std::int64_t firstYear = 0;
    std::int64_t lastYear = 0;
    std::string placeBasis;
    std::string place;
    std::string owner;
    std::string ownerCountry;
    std::string facet;
    std::string technique;
    double value = 0.0; ///< shares and ratios have decimals
    Qualifier qualifier = Qualifier::Exact;
    std::string sourceName;
    std::string sourceUrl;
    std::string note;

    bool operator==(const PublishedFigure&) const = default;
};

/// What became of a printed statement when it was compared with the figures behind it.
enum class Verdict { Holds, Reworded, WrongScope, Partly, Differs, Unconfirmed, Estimate, OtherScope };

inline constexpr std::array allVerdicts{Verdict::Holds, Verdict::Reworded, Verdict::WrongScope,
    Verdict::Partly, Verdict::Differs, Verdict::Unconfirmed, Verdict::Estimate, Verdict::OtherScope};

[[nodiscard]] constexpr std::string_view key(Verdict verdict)
{
    constexpr std::array<std::string_view, 8> keys{
        "holds", "reworded", "wrong_scope", "partly", "differs", "unconfirmed", "estimate", "other_scope"};
    return keys[static_cast<std::size_t>(verdict)];
}

/// A statement that an article printed.
struct Claim {
    std::string id;
    std::string articleId;
    std::string article;
    std::string articleDate; ///< ISO day, or the year where no more is known
    std::string words;
    std::string figureIds; ///< as in the facts: ';' between figures, '/' between the two of a ratio
    std::vector<std::size_t> figures; ///< the same one by one, positions in FigureSet::figures
    std::string claimedValue;
    Verdict verdict = Verdict::Holds;
    std::string reason;

    bool operator==(const Claim&) const = default;
};

/// What the figures of a series have in common. What is not stated is empty.
struct FigureSeries {
    std::string title;
    std::string publisher; ///< short: "WIPO"
    std::string subject; ///< of all its patents, as it follows a unit: "on generative AI"
    std::optional<DateBasis> dates; ///< what its years are years of
    std::string contract; ///< what one figure counts, where and when, and what must not be done with it

    bool operator==(const FigureSeries&) const = default;
};

/// Everything of one edition of published figures, in the order of its tables.
struct FigureSet {
    std::vector<PublishedFigure> figures;
    std::vector<Claim> claims;
    std::map<std::string, FigureSeries, std::less<>> series; ///< by key; not every series has an entry
};

} // namespace filingscape::domain
