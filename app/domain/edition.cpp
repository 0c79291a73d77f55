// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/edition.h"

#include <algorithm>

namespace filingscape::domain {

namespace {

template <class IdType, class Entry, class Match>
std::optional<IdType> position(const std::vector<Entry>& entries, Match match)
{
    const auto found = std::ranges::find_if(entries, match);
    if (found == entries.end())
        return std::nullopt;
    return IdType{static_cast<std::uint32_t>(found - entries.begin())};
}

} // namespace

bool Edition::has(DateBasis basis) const
{
    return std::ranges::find(dateBases, basis) != dateBases.end();
}

std::optional<Year> Edition::fullyPublishedThrough(DateBasis basis) const
{
    for (const auto& entry : publishedThrough) {
        if (entry.basis == basis && !entry.list)
            return entry.year;
    }
    return std::nullopt;
}

std::optional<Year> Edition::everyListPublishedThrough(DateBasis basis) const
{
    std::optional<Year> first;
    for (const auto& entry : publishedThrough) {
        if (entry.basis == basis)
            first = std::min(first.value_or(entry.year), entry.year);
    }
    return first;
}

bool Edition::isIncomplete(DateBasis basis, Year year) const
{
    const auto through = fullyPublishedThrough(basis);
    return through && year > *through;
}

std::vector<Year> Edition::incompleteYears(DateBasis basis) const
{
    std::vector<Year> years;
    const auto bounds = yearsOf(basis);
    for (auto year = bounds.first; year != unknownYear && year <= bounds.last; ++year) {
        if (isIncomplete(basis, year))
            years.push_back(year);
    }
    return years;
}

std::optional<PlaceId> Edition::placeByCode(std::string_view code) const
{
    return position<PlaceId>(places, [code](const Place& place) { return place.code == code; });
}

std::optional<TechniqueId> Edition::techniqueByKey(std::string_view key) const
{
    return position<TechniqueId>(
        techniques, [key](const Technique& technique) { return technique.key == key; });
}

std::optional<ApplicantId> Edition::applicantByName(std::string_view name) const
{
    return position<ApplicantId>(applicants, [name](const Applicant& applicant) {
        return applicant.name == name || (!applicant.native.empty() && applicant.native == name);
    });
}

} // namespace filingscape::domain
