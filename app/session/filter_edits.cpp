// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_edits.h"

#include <QCoreApplication>
#include <QStringList>

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

template <class IdType> void click(std::optional<IdSet<IdType>>& chosen, IdType id, bool extends)
{
    if (extends)
        toggle(chosen, id);
    else if (chosen == IdSet<IdType>{id})
        chosen.reset();
    else
        chosen = IdSet<IdType>{id};
}

struct FilterEdits {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::FilterEdits)
};

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

Filter onlyThis(Filter filter, domain::ApplicantId applicant)
{
    filter.applicants = IdSet<domain::ApplicantId>{applicant};
    return filter;
}

Filter withThese(Filter filter, const std::vector<domain::ApplicantId>& applicants)
{
    for (const auto applicant : applicants)
        filter.applicants = filter.applicants ? filter.applicants->with(applicant) : IdSet{applicant};
    return filter;
}

Filter clicked(Filter filter, domain::PlaceId place, bool extends)
{
    click(filter.places, place, extends);
    return filter;
}

Filter clicked(Filter filter, domain::TechniqueId technique, bool extends)
{
    click(filter.techniques, technique, extends);
    return filter;
}

Filter clicked(Filter filter, domain::ApplicantId applicant, bool extends)
{
    click(filter.applicants, applicant, extends);
    return filter;
}

Filter clickedPair(Filter filter, domain::TechniqueId one, domain::TechniqueId other)
{
    const IdSet<domain::TechniqueId> pair{one, other};
    const bool isAgain = filter.techniques == pair && filter.techniqueMode == domain::TechniqueMode::All;
    filter.techniqueMode = isAgain ? domain::TechniqueMode::Any : domain::TechniqueMode::All;
    filter.techniques = isAgain ? std::nullopt : std::optional(pair);
    return filter;
}

Filter clickedOfGrid(Filter filter, domain::TechniqueId technique)
{
    const IdSet<domain::TechniqueId> only{technique};
    const bool isAgain = filter.techniques == only
        && (filter.techniqueMode == domain::TechniqueMode::Any
            || filter.techniqueMode == domain::TechniqueMode::All);
    filter.techniqueMode = domain::TechniqueMode::Any;
    filter.techniques = isAgain ? std::nullopt : std::optional(only);
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
    empty.weight = filter.weight;
    empty.measure = filter.measure;
    empty.techniqueMode = filter.techniqueMode;
    return empty;
}

QString nameOfChange(const Filter& before, const Filter& after, FacetNames facets)
{
    const bool isOfCounts = facets == FacetNames::OfCounts;
    QStringList names;
    if (before.dateBasis != after.dateBasis)
        names << FilterEdits::tr("change of date");
    else if (before.years != after.years)
        names << FilterEdits::tr("change of years");
    if (before.weight != after.weight)
        names << FilterEdits::tr("change of weight");
    if (before.measure != after.measure)
        names << FilterEdits::tr("change of measure");
    if (before.places != after.places)
        names << (isOfCounts ? FilterEdits::tr("change of countries")
                             : FilterEdits::tr("change of jurisdictions"));
    if (before.techniques != after.techniques || before.techniqueMode != after.techniqueMode)
        names << (isOfCounts ? FilterEdits::tr("change of fields") : FilterEdits::tr("change of techniques"));
    if (before.applicants != after.applicants)
        names << FilterEdits::tr("change of applicants");
    if (before.words != after.words)
        names << FilterEdits::tr("change of title words");
    if (names.size() > 1 && after == cleared(before))
        return FilterEdits::tr("reset of filters");
    return names.size() > 1 ? FilterEdits::tr("several changes") : names.join(QString());
}

} // namespace filingscape::session
