// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/views.h"

#include "app/engine/masked_sum.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace filingscape::engine {

using domain::Count;
using domain::CountGrid;

namespace {

std::size_t lengthOf(domain::YearRange axis)
{
    return axis.first == domain::unknownYear ? 0 : axis.size();
}

void addTechniques(std::vector<std::int64_t>& counts, domain::TechniqueMask mask, std::int64_t units)
{
    for (; mask != 0; mask &= mask - 1) {
        const auto technique = static_cast<std::size_t>(std::countr_zero(mask));
        if (technique < counts.size())
            counts[technique] += units;
    }
}

/// The first of two techniques is the smaller one; `pairs` has `techniques` columns.
void addPairs(std::vector<std::int64_t>& pairs, std::size_t techniques, domain::TechniqueMask mask,
    std::int64_t filings)
{
    for (; mask != 0; mask &= mask - 1) {
        const auto first = static_cast<std::size_t>(std::countr_zero(mask));
        for (auto others = mask; others != 0; others &= others - 1) {
            const auto second = static_cast<std::size_t>(std::countr_zero(others));
            if (second < techniques)
                pairs[first * techniques + second] += filings;
        }
    }
}

CountGrid mirrored(const std::vector<std::int64_t>& pairs, std::size_t techniques)
{
    CountGrid grid(techniques, techniques);
    for (std::size_t first = 0; first < techniques; ++first) {
        for (std::size_t second = first; second < techniques; ++second)
            grid.at(first, second) = grid.at(second, first) = pairs[first * techniques + second];
    }
    return grid;
}

} // namespace

Views::Views(const PlaceCounts& counts, const Bins& bins, const TechniqueSets& sets, const BinMasks& masks,
    domain::Weight weight)
    : m_counts(counts)
    , m_bins(bins)
    , m_sets(sets)
    , m_masks(masks)
    , m_units(sets.units(weight))
{
}

void Views::fill(domain::Result& result) const
{
    result.matching = maskedSum(m_counts.passing, m_masks.both);
    fillYears(result);
    fillYearsOfPlaces(result);
    fillTechniques(result);
    fillPlaces(result);
}

void Views::fillYears(domain::Result& result) const
{
    const auto years = lengthOf(result.axis);
    const auto techniques = result.edition->techniques.size();
    result.byYear.assign(years, Count(0));
    result.placeYears.filings = result.techniqueYears.filings = result.byYear;
    result.byYearTechnique = CountGrid(years, techniques);
    const auto sets = m_bins.techniqueSets;
    const auto passing = m_counts.passing;
    const std::span<const std::uint32_t> mask(m_masks.techniques);
    std::vector<std::int64_t> counts(techniques);
    for (std::size_t slot = 0; slot < m_bins.slots; ++slot) {
        const auto ofYear = passing.subspan(slot * sets, sets);
        const auto filings = maskedSum(ofYear, mask.first(sets));
        if (slot == 0) {
            result.withoutDate = filings;
            continue;
        }
        const auto year = m_bins.yearOf(slot);
        if (years == 0 || !result.axis.contains(year))
            continue;
        const std::size_t row = year - result.axis.first;
        result.byYear[row] = filings;
        result.placeYears.filings[row] = maskedSum(m_counts.all.subspan(slot * sets, sets), mask.first(sets));
        result.techniqueYears.filings[row] = std::accumulate(ofYear.begin(), ofYear.end(), std::int64_t{0});
        std::ranges::fill(counts, 0);
        for (std::size_t set = 0; set < sets; ++set)
            addTechniques(counts, m_sets.mask(set), (ofYear[set] & mask[set]) * m_units[set]);
        for (std::size_t technique = 0; technique < techniques; ++technique)
            result.byYearTechnique.at(row, technique) = counts[technique];
    }
}

void Views::fillYearsOfPlaces(domain::Result& result) const
{
    const auto years = lengthOf(result.axis);
    const auto places = result.edition->places.size();
    result.byYearPlace = CountGrid(years, places);
    for (std::size_t slot = 1; slot < m_bins.slots && years != 0; ++slot) {
        const auto year = m_bins.yearOf(slot);
        if (!result.axis.contains(year))
            continue;
        for (std::size_t place = 0; place < places; ++place)
            result.byYearPlace.at(year - result.axis.first, place)
                = m_counts.slotsByPlace[place * m_bins.slots + slot];
    }
}

void Views::fillTechniques(domain::Result& result) const
{
    const auto passing = m_counts.passing;
    const auto techniques = result.edition->techniques.size();
    std::vector<std::int64_t> counts(techniques);
    std::vector<std::int64_t> pairs(techniques * techniques);
    for (std::size_t set = 0; set < m_bins.techniqueSets; ++set) {
        std::uint32_t filings = 0;
        for (auto bin = set; bin < passing.size(); bin += m_bins.techniqueSets)
            filings += passing[bin] & m_masks.years[bin];
        addTechniques(counts, m_sets.mask(set), filings * m_units[set]);
        if (filings != 0)
            addPairs(pairs, techniques, m_sets.mask(set), filings);
    }
    result.byTechniquePair = mirrored(pairs, techniques);
    result.techniques.counts.assign(counts.begin(), counts.end());
    result.techniques.filings = maskedSum(passing, m_masks.years);
}

void Views::fillPlaces(domain::Result& result) const
{
    result.places.counts.assign(m_counts.places.begin(), m_counts.places.end());
    result.places.filings = maskedSum(m_counts.all, m_masks.both);
}

} // namespace filingscape::engine
