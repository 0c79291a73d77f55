// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/date_basis.h"
#include "app/domain/ids.h"
#include "app/domain/measure.h"
#include "app/domain/weight.h"
#include "app/domain/year_range.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::domain {

/// How the chosen techniques T relate to the techniques S of a filing that passes.
enum class TechniqueMode {
    Any, ///< S and T share at least one
    All, ///< S has every one of T
    Only, ///< S has at least one of T and none outside T
    None, ///< S has none of T
};

inline constexpr std::array allTechniqueModes{
    TechniqueMode::Any, TechniqueMode::All, TechniqueMode::Only, TechniqueMode::None};

[[nodiscard]] constexpr std::string_view key(TechniqueMode mode)
{
    constexpr std::array<std::string_view, 4> keys{"any", "all", "only", "none"};
    return keys[static_cast<std::size_t>(mode)];
}

[[nodiscard]] constexpr std::optional<TechniqueMode> techniqueModeFromKey(std::string_view text)
{
    for (const auto mode : allTechniqueModes) {
        if (key(mode) == text)
            return mode;
    }
    return std::nullopt;
}

/// Words that must each occur in the title: as typed for people, case-folded UTF-8 for comparing.
struct TitleWords {
    std::string typed;
    std::vector<std::string> folded;

    bool operator==(const TitleWords&) const = default;
};

/// What a person asked to see. An empty optional is no restriction; an empty set lets nothing pass
/// (except under TechniqueMode::All and ::None, which no technique can contradict).
struct Filter {
    DateBasis dateBasis = DateBasis::Filing;
    Weight weight = Weight::Whole; ///< of filings; published counts are whole
    Measure measure = Measure::Applications; ///< of published counts; filings are all counted
    std::optional<YearRange> years;
    std::optional<IdSet<PlaceId>> places;
    std::optional<IdSet<TechniqueId>> techniques;
    TechniqueMode techniqueMode = TechniqueMode::Any;
    std::optional<IdSet<ApplicantId>> applicants;
    std::optional<TitleWords> words;

    bool operator==(const Filter&) const = default;
    /// True when every filing passes; date basis, weight, measure and technique mode alone restrict nothing.
    [[nodiscard]] bool isUnrestricted() const
    {
        return !years && !places && !techniques && !applicants && !words;
    }
};

} // namespace filingscape::domain
