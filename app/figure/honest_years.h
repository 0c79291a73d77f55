// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace filingscape::figure {

// Years that will still grow, as the result says and never the edition: they follow the measure and the
// places, and need not be the last ones.

[[nodiscard]] bool isIncomplete(const domain::Result& result, domain::Year year);
/// Whether any year of the range, of all years where there is none, will still grow.
[[nodiscard]] bool hasIncomplete(const domain::Result& result, std::optional<domain::YearRange> years);
/// Those years of the range, rising.
[[nodiscard]] std::vector<domain::Year> incompleteWithin(
    const domain::Result& result, domain::YearRange years);
/// The years that the filter chooses and the axis has.
[[nodiscard]] domain::YearRange chosenYears(const domain::Result& result);

/// From the first to the last chosen year that is fully published; nothing where none is.
[[nodiscard]] std::optional<domain::YearRange> completeYears(const domain::Result& result);

/// Why such years are drawn apart, by the date and for published counts by their source.
[[nodiscard]] QString incompleteWords(const domain::Result& result);
/// "Years after 2023 are not yet fully published (18-month rule)"; empty where no year of the range is.
[[nodiscard]] QString incompleteSentence(const domain::Result& result, domain::YearRange within);

/// The stretches that rising years fall into.
[[nodiscard]] std::vector<domain::YearRange> stretches(const std::vector<domain::Year>& years);
/// "2016, 2018–2020".
[[nodiscard]] QString yearsText(const std::vector<domain::Year>& years);

} // namespace filingscape::figure
