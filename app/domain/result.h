// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/count.h"
#include "app/domain/edition.h"
#include "app/domain/filter.h"
#include "app/domain/measure.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace filingscape::domain {

/// Counts of one facet's entries by id, under every filter but the facet's own.
struct FacetCounts {
    std::vector<Count> counts;
    Count filings; ///< distinct filings that pass every filter but the facet's own

    bool operator==(const FacetCounts&) const = default;
};

/// The years behind the counts of one facet, under every filter but the facet's own and the years.
struct FacetYears {
    std::vector<Count> filings; ///< by year - axis.first: distinct filings
    std::vector<Year> incomplete; ///< years of the axis that will still grow, rising
    /// By id, of published counts only: the chosen years for which none was published, rising.
    std::vector<std::vector<Year>> unpublished;

    bool operator==(const FacetYears&) const = default;
};

struct ApplicantCount {
    ApplicantId applicant;
    Count filings;

    bool operator==(const ApplicantCount&) const = default;
};

/// The applicants with most filings under every filter but the applicant filter. Applicants without a
/// filing are left out; equal counts are in the order of ApplicantId.
struct ApplicantRanking {
    std::vector<ApplicantCount> top;
    /// Distinct filings that have none of `top`, those without any applicant among them; under fractional
    /// weight what the parts of `top` leave of all filings.
    Count other;
    Count filings; ///< distinct filings that pass every filter but the applicant filter

    bool operator==(const ApplicantRanking&) const = default;
};

/// Everything that one moment shows. One filing counts once in every year and place it has, and in every
/// technique and applicant as the filter's weight says.
struct Result {
    std::uint64_t revision = 0;
    Filter filter;
    std::shared_ptr<const Edition> edition;

    std::optional<Measure> measure; ///< of an edition of published counts
    Count total; ///< all filings of the edition
    Count matching; ///< distinct filings that pass every filter

    YearRange axis; ///< the edition's years on the filter's date basis
    std::vector<Year> incompleteYears; ///< years of the axis that will still grow, rising
    std::vector<Count> byYear; ///< by year - axis.first, under every filter but the years
    Count withoutDate; ///< filings that lack the date, under every filter but the years
    CountGrid byYearTechnique; ///< the same, per technique
    CountGrid byYearPlace; ///< the same, per place

    FacetCounts places;
    FacetYears placeYears;
    FacetCounts techniques;
    FacetYears techniqueYears;
    /// Distinct filings that have both techniques, by TechniqueId twice and whole whatever the weight, under
    /// every filter but the techniques; no cells where a source does not tell.
    CountGrid byTechniquePair;
    ApplicantRanking applicants;

    /// What the counts of single techniques and applicants are in: parts of a filing under fractional weight
    /// (byYearTechnique, techniques.counts, applicants.top and applicants.other), else filings.
    std::int64_t unitsPerFiling = 1;
};

/// True when both say the same numbers; revision and edition object are not compared.
[[nodiscard]] bool sameNumbers(const Result& a, const Result& b);

/// What an engine is asked: the filter, a rising number, how many applicants to rank, and what to count.
struct Request {
    Filter filter;
    std::uint64_t revision = 0;
    std::size_t topApplicants = 50;
};

} // namespace filingscape::domain
