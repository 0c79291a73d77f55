// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filing_facts.h"
#include "app/domain/filter.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace filingscape::engine {

/// The different place sets that occur: as many as there are places where each filing has one, up to some
/// hundred thousand where filings have several. Sets with the same rare places have neighbouring numbers, so
/// that a choice of places concerns few stretches of memory.
class PlaceSets final
{
public:
    /// Numbers the sets of `filings`; `numbers[i]` becomes the number of the i-th filing's set.
    PlaceSets(const domain::Ragged<domain::PlaceId>& filings, std::vector<std::uint32_t>& numbers);

    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Calls `visit(place)` for each place of a set.
    template <class Visit> void visitPlaces(std::size_t set, Visit visit) const
    {
        for (std::size_t word = 0; word < m_words; ++word) {
            for (auto bits = m_bits[set * m_words + word]; bits != 0; bits &= bits - 1)
                visit(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
        }
    }
    /// One byte a set: 1 where it has any of the chosen places, everywhere without a choice.
    [[nodiscard]] std::vector<std::uint8_t> verdicts(
        const std::optional<domain::IdSet<domain::PlaceId>>& chosen) const;
    [[nodiscard]] std::size_t bytes() const { return m_bits.capacity() * sizeof(std::uint64_t); }

private:
    std::size_t m_size = 0;
    std::size_t m_words = 1; ///< of 64 places, by set
    std::vector<std::uint64_t> m_bits; ///< by set and word
};

} // namespace filingscape::engine
