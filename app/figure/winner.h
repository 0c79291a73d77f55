// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/figure/figure.h"

#include <cstdint>
#include <vector>

namespace filingscape::figure {

/// What an unknown count does to a ranking.
enum class Unknown {
    Forbids, ///< it could be the largest
    StandsAside, ///< the source published none, and only what it published is ranked
};

/// The mark with more than every other by this count; none where two are level or an unknown one forbids it.
/// Untagged filings name no technique, so they cannot be the one most often named; nor can filings that
/// name no family of techniques, and where these are most, none is.
template <class Mark, class CountOf>
const Mark* foremost(const std::vector<Mark>& marks, Unknown unknown, CountOf countOf)
{
    const Mark* best = nullptr;
    std::int64_t most = 0;
    for (const auto& mark : marks) {
        if (mark.entity.key.toStdString() == domain::untaggedKey)
            continue;
        const domain::Count here = countOf(mark);
        if (!here.isKnown() && unknown == Unknown::Forbids)
            return nullptr;
        if (!here.isKnown())
            continue;
        if (here.value() == most)
            best = nullptr;
        else if (here.value() > most) {
            most = here.value();
            best = &mark;
        }
    }
    if (best != nullptr && best->entity.kind == Entity::Kind::Technique
        && best->entity.key.toStdString() == domain::noFamilyKey)
        return nullptr;
    return best;
}

/// Among whom the winner wins.
enum class Field {
    Edition, ///< everything the edition holds
    Selection, ///< what the filter leaves of it
    ChosenTechniques, ///< only techniques that the reader picked
    ChosenInSelection, ///< the same, among what the rest of the filter leaves
};

/// A share of one year's filings, ready to be shown.
struct YearShare {
    QString share;
    domain::Year year = domain::unknownYear;
};

/// "China has the largest share of 2023 in this sample: 47 %".
[[nodiscard]] QString yearWinnerSentence(
    const QString& name, const YearShare& most, Field field, const domain::Edition& edition);

/// "Diffusion models is the technique most often named in this sample", "Business has the most families".
[[nodiscard]] QString winnerSentence(
    Entity::Kind kind, const QString& name, Field field, const domain::Edition& edition);

/// "China leads with 70 % of families": only of a census.
[[nodiscard]] QString leaderSentence(
    const QString& name, const QString& share, Field field, const domain::Edition& edition);

} // namespace filingscape::figure
