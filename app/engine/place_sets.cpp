// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/place_sets.h"

#include <algorithm>

namespace filingscape::engine
{

namespace
{

constexpr auto freeSlot = ~std::uint32_t{0};

std::size_t hashOf(std::span<const domain::PlaceId> places)
{
    std::uint64_t hash = places.size();
    for (const auto place : places)
        hash = (hash ^ place.value) * 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 32U);
}

/// Open addressing over the numbers of sets; grows before it is half full.
class SetFinder final
{
public:
    explicit SetFinder(domain::Ragged<domain::PlaceId>& sets)
        : m_sets(sets)
        , m_slots(1024, freeSlot)
    {
    }

    std::uint32_t numberOf(std::span<const domain::PlaceId> places)
    {
        auto& slot = slotOf(places);
        if (slot != freeSlot)
            return slot;
        const auto number = static_cast<std::uint32_t>(m_sets.ends.size());
        slot = number;
        m_sets.append(places);
        if (m_sets.ends.size() * 2 > m_slots.size())
            grow();
        return number;
    }

private:
    std::uint32_t& slotOf(std::span<const domain::PlaceId> places)
    {
        const auto mask = m_slots.size() - 1;
        auto at = hashOf(places) & mask;
        while (m_slots[at] != freeSlot && !std::ranges::equal(m_sets.of(m_slots[at]), places))
            at = (at + 1) & mask;
        return m_slots[at];
    }
    void grow()
    {
        m_slots.assign(m_slots.size() * 2, freeSlot);
        for (std::size_t set = 0; set < m_sets.ends.size(); ++set)
            slotOf(m_sets.of(set)) = static_cast<std::uint32_t>(set);
    }

    domain::Ragged<domain::PlaceId>& m_sets;
    std::vector<std::uint32_t> m_slots;
};

} // namespace

PlaceSets::PlaceSets(const domain::Ragged<domain::PlaceId>& filings, std::vector<std::uint32_t>& numbers)
{
    SetFinder finder(m_sets);
    numbers.resize(filings.ends.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = finder.numberOf(filings.of(i));
    m_sets.ids.shrink_to_fit();
    m_sets.ends.shrink_to_fit();
    for (const auto place : m_sets.ids)
        m_idBound = std::max(m_idBound, place.index() + 1);
}

std::vector<std::uint8_t> PlaceSets::verdicts(
    const std::optional<domain::IdSet<domain::PlaceId>>& chosen) const
{
    std::vector<std::uint8_t> result(size(), 1);
    if (!chosen)
        return result;
    std::vector<std::uint8_t> isChosen(m_idBound, 0);
    for (const auto place : *chosen) {
        if (place.index() < m_idBound)
            isChosen[place.index()] = 1;
    }
    std::size_t at = 0;
    for (std::size_t set = 0; set < size(); ++set) {
        std::uint8_t any = 0;
        for (; at < m_sets.ends[set]; ++at)
            any |= isChosen[m_sets.ids[at].index()];
        result[set] = any;
    }
    return result;
}

std::size_t PlaceSets::bytes() const
{
    return m_sets.ids.capacity() * sizeof(domain::PlaceId) + m_sets.ends.capacity() * sizeof(std::uint32_t);
}

} // namespace filingscape::engine
