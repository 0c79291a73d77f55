// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"

namespace filingscape::session {

// What a click does to a filter. Each returns the new filter; unticking the last entry of a facet is no
// restriction.

[[nodiscard]] domain::Filter toggled(domain::Filter filter, domain::PlaceId place);
[[nodiscard]] domain::Filter toggled(domain::Filter filter, domain::TechniqueId technique);
[[nodiscard]] domain::Filter onlyThis(domain::Filter filter, domain::PlaceId place);
[[nodiscard]] domain::Filter onlyThis(domain::Filter filter, domain::TechniqueId technique);
[[nodiscard]] domain::Filter withoutPlaces(domain::Filter filter);
[[nodiscard]] domain::Filter withoutTechniques(domain::Filter filter);
/// The whole axis is no restriction.
[[nodiscard]] domain::Filter withYears(
    domain::Filter filter, domain::YearRange years, domain::YearRange axis);
/// Everything shown again; the date basis and the technique mode stay.
[[nodiscard]] domain::Filter cleared(const domain::Filter& filter);

} // namespace filingscape::session
