// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/gestures.h"

#include "tests/benchmarks/synthetic_filings.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>
#include <utility>

namespace filingscape::bench {

using namespace filingscape::domain;

namespace {

using Random = std::mt19937_64;
using Step = std::function<void(Random&, Filter&)>;

template <class IdType> void toggle(std::optional<IdSet<IdType>>& facet, IdType id)
{
    facet = facet->contains(id) ? facet->without(id) : facet->with(id);
}

template <class IdType> IdSet<IdType> everyOther(std::size_t size)
{
    std::vector<IdType> ids;
    for (std::uint32_t id = 0; id < size; id += 2)
        ids.push_back(IdType{id});
    return IdSet<IdType>(std::move(ids));
}

template <class IdType> IdSet<IdType> some(Random& random, std::size_t most, std::size_t bound)
{
    std::vector<IdType> ids(1 + random() % most);
    for (auto& id : ids)
        id = IdType{static_cast<std::uint32_t>(random() % bound)};
    return IdSet<IdType>(std::move(ids));
}

Gesture walk(std::string name, Filter filter, std::size_t steps, const Step& step)
{
    Random random(7);
    Gesture gesture{std::move(name), {filter}};
    while (gesture.filters.size() <= steps) {
        step(random, filter);
        if (filter != gesture.filters.back())
            gesture.filters.push_back(filter);
    }
    return gesture;
}

std::vector<ApplicantId> bySize(const Edition& edition, const FilingFacts& facts)
{
    std::vector<std::uint32_t> filings(edition.applicants.size(), 0);
    for (const auto id : facts.applicants.ids)
        ++filings[id.index()];
    std::vector<ApplicantId> ids;
    for (std::uint32_t id = 0; id < filings.size(); ++id)
        ids.push_back(ApplicantId{id});
    std::ranges::stable_sort(ids, std::greater{}, [&](ApplicantId id) { return filings[id.index()]; });
    return ids;
}

Filter aboutHalf(const Edition& edition)
{
    const auto axis = edition.yearsOf(DateBasis::Filing);
    Filter filter;
    filter.years = YearRange(static_cast<Year>(axis.first + 2), axis.last);
    filter.places = everyOther<PlaceId>(edition.places.size());
    filter.techniques = everyOther<TechniqueId>(edition.techniques.size());
    return filter;
}

} // namespace

std::vector<Gesture> gestures(const Edition& edition, const FilingFacts& facts, std::size_t steps)
{
    const auto axis = edition.yearsOf(DateBasis::Filing);
    const auto places = edition.places.size();
    const auto techniques = edition.techniques.size();
    const auto ranked = bySize(edition, facts);
    const auto popularPlace = WeightedDraw::zipf(places);
    const auto anyYear
        = [axis](Random& random) { return static_cast<Year>(axis.first + random() % axis.size()); };
    const auto half = aboutHalf(edition);

    std::vector<Gesture> all;
    all.push_back(walk("year edge", half, steps, [&](Random& random, Filter& filter) {
        const bool isLower = random() % 2 == 0;
        const auto moved
            = static_cast<Year>((isLower ? filter.years->first : filter.years->last) - 1 + random() % 3);
        filter.years = YearRange(isLower ? moved : filter.years->first, isLower ? filter.years->last : moved)
                           .clampedTo(axis);
    }));
    all.push_back(walk("one place", half, steps,
        [&](Random& random, Filter& filter) { toggle(filter.places, PlaceId{popularPlace(random())}); }));
    all.push_back(walk("one technique", half, steps, [&](Random& random, Filter& filter) {
        toggle(filter.techniques, TechniqueId{static_cast<std::uint32_t>(random() % techniques)});
    }));
    all.push_back(walk("one applicant", half, steps, [&](Random& random, Filter& filter) {
        const auto middling = std::max<std::size_t>(1, ranked.size() / 100);
        const auto rank = random() % 2 == 0 ? random() % 5 : random() % middling;
        filter.applicants = IdSet<ApplicantId>{ranked[std::min(rank, ranked.size() - 1)]};
    }));
    all.push_back(walk("everything at once", half, steps, [&](Random& random, Filter& filter) {
        filter.years = YearRange(anyYear(random), anyYear(random));
        filter.places = some<PlaceId>(random, places / 2, places);
        filter.techniques = some<TechniqueId>(random, techniques / 2, techniques);
        filter.techniqueMode = allTechniqueModes[random() % allTechniqueModes.size()];
        filter.applicants.reset();
        if (random() % 2 == 0)
            filter.applicants
                = IdSet<ApplicantId>{ranked[random() % std::min<std::size_t>(100, ranked.size())]};
    }));
    all.push_back(walk("narrow selection", half, steps, [&](Random& random, Filter& filter) {
        const auto year = anyYear(random);
        filter.years = YearRange(year, year);
        const auto rare
            = [&] { return PlaceId{static_cast<std::uint32_t>(places / 2 + random() % (places / 2))}; };
        filter.places = IdSet<PlaceId>{rare(), rare()};
        filter.techniques = some<TechniqueId>(random, 1, techniques);
    }));
    return all;
}

} // namespace filingscape::bench
