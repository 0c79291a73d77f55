// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filing_facts.h"
#include "app/domain/filter.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace filingscape::engine
{

/// The different place sets that occur, numbered from 0 in the order they were met: as many as there are
/// places where each filing has one, up to some hundred thousand where filings have several.
class PlaceSets final
{
public:
    /// Numbers the sets of `filings`; `numbers[i]` becomes the number of the i-th filing's set.
    PlaceSets(const domain::Ragged<domain::PlaceId>& filings, std::vector<std::uint32_t>& numbers);

    [[nodiscard]] std::size_t size() const { return m_sets.ends.size(); }
    [[nodiscard]] std::span<const domain::PlaceId> places(std::size_t set) const { return m_sets.of(set); }
    /// One byte a set: 1 where it has any of the chosen places, everywhere without a choice.
    [[nodiscard]] std::vector<std::uint8_t> verdicts(
        const std::optional<domain::IdSet<domain::PlaceId>>& chosen) const;
    [[nodiscard]] std::size_t bytes() const;

private:
    domain::Ragged<domain::PlaceId> m_sets;
    std::size_t m_idBound = 0;
};

} // namespace filingscape::engine
