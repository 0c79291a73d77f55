// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_edits.h"

namespace filingscape::session {

using domain::Filter;
using domain::IdSet;

namespace {

template <class IdType> void toggle(std::optional<IdSet<IdType>>& chosen, IdType id)
{
    if (!chosen) {
        chosen = IdSet<IdType>{id};
        return;
    }
    chosen = chosen->contains(id) ? chosen->without(id) : chosen->with(id);
    if (chosen->isEmpty())
        chosen.reset();
}

} // namespace

Filter toggled(Filter filter, domain::PlaceId place)
{
    toggle(filter.places, place);
    return filter;
}

Filter toggled(Filter filter, domain::TechniqueId technique)
{
    toggle(filter.techniques, technique);
    return filter;
}

Filter onlyThis(Filter filter, domain::PlaceId place)
{
    filter.places = IdSet<domain::PlaceId>{place};
    return filter;
}

Filter onlyThis(Filter filter, domain::TechniqueId technique)
{
    filter.techniques = IdSet<domain::TechniqueId>{technique};
    return filter;
}

Filter withoutPlaces(Filter filter)
{
    filter.places.reset();
    return filter;
}

Filter withoutTechniques(Filter filter)
{
    filter.techniques.reset();
    return filter;
}

Filter withYears(Filter filter, domain::YearRange years, domain::YearRange axis)
{
    if (years.first <= axis.first && years.last >= axis.last)
        filter.years.reset();
    else
        filter.years = years;
    return filter;
}

Filter cleared(const Filter& filter)
{
    Filter empty;
    empty.dateBasis = filter.dateBasis;
    empty.techniqueMode = filter.techniqueMode;
    return empty;
}

} // namespace filingscape::session
