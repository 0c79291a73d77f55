// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filing_facts.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace filingscape::test {

/// Made-up filings, for tests and benchmarks only.
struct SyntheticShape {
    std::size_t filings = 1000;
    std::size_t places = 60;
    std::size_t techniques = 13; ///< `untagged` among them
    std::size_t applicants = 100;
    std::size_t placesPerFiling = 1; ///< at most
    std::size_t techniquesPerFiling = 3; ///< at most; none makes the filing untagged
    std::size_t applicantsPerFiling = 2; ///< at most, perhaps none
    double missingDate = 0.02; ///< share of filings without a priority date; more lack a grant date
    domain::YearRange years{2014, 2023};
    bool titles = false;
};

struct SyntheticEdition {
    std::shared_ptr<const domain::Edition> edition;
    domain::FilingFacts facts;
};

/// The same edition for the same shape and seed: most filings are recent, places and applicants have long
/// tails.
[[nodiscard]] SyntheticEdition syntheticEdition(const SyntheticShape& shape, std::uint64_t seed);

/// A few filings of a random shape with everything that is rare: no filings at all, entries that no filing
/// has, dates that no filing has, titles with signs that SQL might take for its own.
[[nodiscard]] SyntheticEdition tinyEdition(std::uint64_t seed);

} // namespace filingscape::test
