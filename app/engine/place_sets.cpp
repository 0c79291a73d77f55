// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/place_sets.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace filingscape::engine {

namespace {

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

using Sets = domain::Ragged<domain::PlaceId>;

/// Places from the most frequent to the rarest get 0, 1, 2, ...
std::vector<std::uint32_t> rarityOf(const Sets& sets, const std::vector<std::uint32_t>& numbers)
{
    std::vector<std::uint32_t> filingsOfSet(sets.ends.size(), 0);
    for (const auto number : numbers)
        ++filingsOfSet[number];
    std::vector<std::uint32_t> filings;
    for (std::size_t set = 0; set < sets.ends.size(); ++set) {
        for (const auto place : sets.of(set)) {
            filings.resize(std::max(filings.size(), place.index() + 1), 0);
            filings[place.index()] += filingsOfSet[set];
        }
    }
    std::vector<std::uint32_t> byFrequency(filings.size());
    std::iota(byFrequency.begin(), byFrequency.end(), 0U);
    std::ranges::stable_sort(byFrequency, std::ranges::greater{}, [&](auto place) { return filings[place]; });
    std::vector<std::uint32_t> rarity(filings.size());
    for (std::uint32_t i = 0; i < byFrequency.size(); ++i)
        rarity[byFrequency[i]] = i;
    return rarity;
}

/// Set numbers in the order of their places, the rarest place first.
std::vector<std::uint32_t> orderOf(const Sets& sets, const std::vector<std::uint32_t>& rarity)
{
    domain::Ragged<std::uint32_t> rarities;
    std::vector<std::uint32_t> ofSet;
    for (std::size_t set = 0; set < sets.ends.size(); ++set) {
        ofSet.clear();
        for (const auto place : sets.of(set))
            ofSet.push_back(rarity[place.index()]);
        std::ranges::sort(ofSet, std::ranges::greater{});
        rarities.append(ofSet);
    }
    std::vector<std::uint32_t> order(sets.ends.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&rarities](auto a, auto b) {
        return std::ranges::lexicographical_compare(rarities.of(a), rarities.of(b));
    });
    return order;
}

} // namespace

PlaceSets::PlaceSets(const Sets& filings, std::vector<std::uint32_t>& numbers)
{
    Sets sets;
    SetFinder finder(sets);
    numbers.resize(filings.ends.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = finder.numberOf(filings.of(i));

    const auto rarity = rarityOf(sets, numbers);
    const auto order = orderOf(sets, rarity);
    m_size = order.size();
    m_words = std::max<std::size_t>(1, (rarity.size() + 63) / 64);
    m_bits.resize(m_size * m_words);
    std::vector<std::uint32_t> renumbered(m_size);
    for (std::uint32_t number = 0; number < m_size; ++number) {
        renumbered[order[number]] = number;
        for (const auto place : sets.of(order[number]))
            m_bits[number * m_words + place.index() / 64] |= std::uint64_t{1} << place.index() % 64;
    }
    for (auto& number : numbers)
        number = renumbered[number];
}

std::vector<std::uint8_t> PlaceSets::verdicts(
    const std::optional<domain::IdSet<domain::PlaceId>>& chosen) const
{
    if (!chosen)
        return std::vector<std::uint8_t>(m_size, 1);
    std::vector<std::uint64_t> wanted(m_words, 0);
    for (const auto place : *chosen) {
        if (place.index() / 64 < m_words)
            wanted[place.index() / 64] |= std::uint64_t{1} << place.index() % 64;
    }
    std::vector<std::uint8_t> result(m_size, 0);
    for (std::size_t set = 0; set < m_size; ++set) {
        std::uint64_t shared = 0;
        for (std::size_t word = 0; word < m_words; ++word)
            shared |= m_bits[set * m_words + word] & wanted[word];
        result[set] = shared != 0 ? 1 : 0;
    }
    return result;
}

} // namespace filingscape::engine
