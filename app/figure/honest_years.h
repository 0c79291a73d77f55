// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace filingscape::figure {

// Years that will still grow, as the result says and never the edition: they follow the measure and the
// places, and need not be the last ones.

[[nodiscard]] bool isIncomplete(const domain::Result& result, domain::Year year);
/// Those of rising years that are in the range.
[[nodiscard]] std::vector<domain::Year> within(
    const std::vector<domain::Year>& rising, domain::YearRange years);
/// The years that the filter chooses and the axis has.
[[nodiscard]] domain::YearRange chosenYears(const domain::Result& result);

/// The years of places or techniques under every filter but a choice of them; nullptr for what has none.
[[nodiscard]] const domain::FacetYears* facetYears(const domain::Result& result, Entity::Kind kind);
/// Those of the axis in which counts of all of a kind will still grow.
[[nodiscard]] const std::vector<domain::Year>& growingYears(const domain::Result& result, Entity::Kind kind);
/// Of `ofAll`, which no year limits and which ignores a choice of the kind, those without the date; nothing
/// where that is not counted.
[[nodiscard]] std::optional<std::int64_t> undatedOf(
    const domain::Result& result, Entity::Kind kind, domain::Count ofAll);

/// What single places, or techniques, are shares of: distinct filings by year of the axis, which a choice of
/// places, or techniques, does not narrow.
[[nodiscard]] const std::vector<domain::Count>& yearsOfAllPlaces(const domain::Result& result);
[[nodiscard]] const std::vector<domain::Count>& yearsOfAllTechniques(const domain::Result& result);

/// From the first to the last chosen year that is published, and fully so in every list; nothing where none
/// is.
[[nodiscard]] std::optional<domain::YearRange> completeYears(const domain::Result& result);

/// Why such years are drawn apart, by the date and for published counts by their source.
[[nodiscard]] QString incompleteWords(const domain::Result& result);
/// "Years after 2023 are not yet fully published (18-month rule)" of the years that will grow; empty where no
/// year of the range is.
[[nodiscard]] QString incompleteSentence(
    const domain::Result& result, const std::vector<domain::Year>& growing, domain::YearRange years);
/// "2022–2023: the list of 2024-05-01 (399 filings) is fully published to 2021 only": years of the range that
/// are fully published in the edition as a whole and not in an older list; empty where there are none.
[[nodiscard]] QString olderListSentence(const domain::Result& result, domain::YearRange years);
/// What an image has to say below its marks: the edition's own caveat and, of the chosen years, the above.
[[nodiscard]] QString wholeCaveat(const domain::Result& result);
/// "39 to 50 of 70 countries": of the places added, those with a published count, a year; empty where every
/// year has all, a single place is asked for, or filings are counted one by one.
[[nodiscard]] QString publishedPlacesWords(const domain::Result& result, domain::YearRange years);

/// The stretches that rising years fall into.
[[nodiscard]] std::vector<domain::YearRange> stretches(const std::vector<domain::Year>& years);
/// "2016, 2018–2020".
[[nodiscard]] QString yearsText(const std::vector<domain::Year>& years);

} // namespace filingscape::figure
