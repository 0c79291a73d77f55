// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/count.h"
#include "app/domain/ids.h"
#include "app/domain/year_range.h"

#include <optional>
#include <vector>

namespace filingscape::domain {

/// What one applicant has among the filings of a result, in whole filings whatever the weight. A filing
/// counts once in every place that it has.
struct ApplicantProfile {
    ApplicantId applicant;
    std::vector<Count> byYear; ///< by year of the axis, under every filter but the years and the applicants
    Count withoutDate; ///< filings that lack the date, under the same filters
    Count filings; ///< under every filter but the applicants
    std::vector<Count> byPlace; ///< of these, by PlaceId
    std::optional<YearRange> years; ///< the first and the last year of these; empty where none has a date

    bool operator==(const ApplicantProfile&) const = default;
};

/// Where an applicant stands among all, under every filter but the applicants.
struct ApplicantStanding {
    ApplicantId applicant;
    Count filings; ///< in the units of Result::unitsPerFiling
    Count rank; ///< one more than there are applicants with more

    bool operator==(const ApplicantStanding&) const = default;
};

} // namespace filingscape::domain
