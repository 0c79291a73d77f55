// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"

#include <QString>

#include <vector>

namespace filingscape::session {

// What a click does to a filter. Each returns the new filter; unticking the last entry of a facet is no
// restriction.

[[nodiscard]] domain::Filter toggled(domain::Filter filter, domain::PlaceId place);
[[nodiscard]] domain::Filter toggled(domain::Filter filter, domain::TechniqueId technique);
[[nodiscard]] domain::Filter onlyThis(domain::Filter filter, domain::PlaceId place);
[[nodiscard]] domain::Filter onlyThis(domain::Filter filter, domain::TechniqueId technique);
/// A click on a mark or a row: only this one, or no restriction where it was the only one; `extends` (Shift
/// or Ctrl held) adds it to the chosen or takes it away.
[[nodiscard]] domain::Filter clicked(domain::Filter filter, domain::PlaceId place, bool extends);
[[nodiscard]] domain::Filter clicked(domain::Filter filter, domain::TechniqueId technique, bool extends);
[[nodiscard]] domain::Filter clicked(domain::Filter filter, domain::ApplicantId applicant, bool extends);
[[nodiscard]] domain::Filter onlyThis(domain::Filter filter, domain::ApplicantId applicant);
/// These too, whoever is chosen already.
[[nodiscard]] domain::Filter withThese(
    domain::Filter filter, const std::vector<domain::ApplicantId>& applicants);
/// A click on a pair: the filings that have both, or no restriction where the filter asked for just that.
[[nodiscard]] domain::Filter clickedPair(
    domain::Filter filter, domain::TechniqueId one, domain::TechniqueId other);
/// A click on a technique's crossing with itself: all that have it, alone or with others.
[[nodiscard]] domain::Filter clickedOfGrid(domain::Filter filter, domain::TechniqueId technique);
[[nodiscard]] domain::Filter withoutPlaces(domain::Filter filter);
[[nodiscard]] domain::Filter withoutTechniques(domain::Filter filter);
/// The whole axis is no restriction.
[[nodiscard]] domain::Filter withYears(
    domain::Filter filter, domain::YearRange years, domain::YearRange axis);
/// Everything shown again; how it is counted and the technique mode stay.
[[nodiscard]] domain::Filter cleared(const domain::Filter& filter);

/// Whose facets a change is about: jurisdictions and techniques, or countries and application fields.
enum class FacetNames { OfFilings, OfCounts };

/// What a step of history did, as a phrase for a menu: "change of years" and the like; for more than one
/// facet "reset of filters" where none is left, else "several changes".
[[nodiscard]] QString nameOfChange(
    const domain::Filter& before, const domain::Filter& after, FacetNames names = FacetNames::OfFilings);

} // namespace filingscape::session
