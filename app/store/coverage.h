// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/measure.h"
#include "app/domain/outcome.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace filingscape::store {

class Database;

/// What the filings with one technique have it from. The three parts add up to the filings.
struct EvidenceCoverage {
    std::int64_t titleOnly = 0;
    std::int64_t titleAndMore = 0;
    std::int64_t notTitle = 0; ///< abstract or CPC only

    bool operator==(const EvidenceCoverage&) const = default;
};

/// How many filings of an edition lack what.
struct FilingCoverage {
    std::int64_t filings = 0;
    std::array<std::int64_t, domain::dateBasisCount> withoutDate{}; ///< by DateBasis
    std::int64_t withoutApplicant = 0;
    std::int64_t withoutCpc = 0;
    std::int64_t withoutAbstract = 0; ///< it was not at hand, which is not the same as silent
    std::int64_t untagged = 0;
    std::vector<EvidenceCoverage> evidence; ///< by TechniqueId; of one without evidence, all zero

    bool operator==(const FilingCoverage&) const = default;
};

/// How much of what an edition of published counts could hold its source published.
struct CellCoverage {
    struct Published {
        std::int64_t cells = 0; ///< with a number, zero among them
        std::int64_t incomplete = 0; ///< of these, called incomplete by the source

        bool operator==(const Published&) const = default;
    };

    std::int64_t places = 0;
    std::int64_t placeYears = 0; ///< places and years with any number
    std::int64_t possiblePlaceYears = 0; ///< every place in every year of the edition
    std::int64_t possibleCells = 0; ///< the same in every field
    std::array<Published, domain::measureCount> published; ///< by Measure

    bool operator==(const CellCoverage&) const = default;
};

/// One of the two; neither for an edition of published figures.
struct Coverage {
    std::optional<FilingCoverage> filings;
    std::optional<CellCoverage> cells;

    bool operator==(const Coverage&) const = default;
};

/// Counted by plain SQL over all rows, whatever the filter: not for the thread of a window.
/// Errors: those of SQLite, Damaged for a reference to nothing.
[[nodiscard]] domain::Outcome<Coverage> readCoverage(
    const Database& database, const domain::Edition& edition);

} // namespace filingscape::store
