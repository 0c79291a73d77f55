// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/technique_sets.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace filingscape::engine {

namespace {

struct Wanted {
    domain::TechniqueMask mask = 0;
    bool includesUnheardOf = false; ///< an id that no mask has a bit for
};

Wanted wantedOf(const domain::IdSet<domain::TechniqueId>& techniques)
{
    Wanted wanted;
    for (const auto technique : techniques) {
        if (technique.index() < domain::maxTechniques)
            wanted.mask |= domain::bitOf(technique);
        else
            wanted.includesUnheardOf = true;
    }
    return wanted;
}

bool passes(domain::TechniqueMask mask, Wanted wanted, domain::TechniqueMode mode)
{
    switch (mode) {
    case domain::TechniqueMode::Any:
        return (mask & wanted.mask) != 0;
    case domain::TechniqueMode::All:
        return (mask & wanted.mask) == wanted.mask && !wanted.includesUnheardOf;
    case domain::TechniqueMode::Only:
        return (mask & wanted.mask) != 0 && (mask & ~wanted.mask) == 0;
    case domain::TechniqueMode::None:
        return (mask & wanted.mask) == 0;
    }
    return false;
}

} // namespace

TechniqueSets::TechniqueSets(
    std::span<const domain::TechniqueMask> masks, std::vector<std::uint32_t>& numbers)
{
    std::unordered_map<domain::TechniqueMask, std::uint32_t> known;
    numbers.resize(masks.size());
    for (std::size_t i = 0; i < masks.size(); ++i) {
        const auto [entry, isNew] = known.try_emplace(masks[i], static_cast<std::uint32_t>(m_masks.size()));
        if (isNew)
            m_masks.push_back(masks[i]);
        numbers[i] = entry->second;
    }
}

std::vector<std::uint8_t> TechniqueSets::verdicts(const domain::Filter& filter) const
{
    std::vector<std::uint8_t> result(m_masks.size(), 1);
    if (!filter.techniques)
        return result;
    const auto wanted = wantedOf(*filter.techniques);
    std::ranges::transform(m_masks, result.begin(), [&](domain::TechniqueMask mask) {
        return static_cast<std::uint8_t>(passes(mask, wanted, filter.techniqueMode));
    });
    return result;
}

std::vector<std::int64_t> TechniqueSets::units(domain::Weight weight) const
{
    std::vector<std::int64_t> units(m_masks.size());
    std::ranges::transform(m_masks, units.begin(), [weight](domain::TechniqueMask mask) {
        return domain::unitsFor(weight, static_cast<std::size_t>(std::popcount(mask)));
    });
    return units;
}

} // namespace filingscape::engine
