// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filing_facts.h"
#include "app/domain/filter.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// The different technique sets that occur, numbered from 0 in the order they were met. A few hundred
/// occur, whatever the number of filings.
class TechniqueSets final
{
public:
    /// Numbers the sets; `numbers[i]` becomes the number of `masks[i]`.
    TechniqueSets(std::span<const domain::TechniqueMask> masks, std::vector<std::uint32_t>& numbers);

    [[nodiscard]] std::size_t size() const { return m_masks.size(); }
    [[nodiscard]] domain::TechniqueMask mask(std::size_t set) const { return m_masks[set]; }
    /// One byte a set: 1 where the filter's technique facet lets its filings pass.
    [[nodiscard]] std::vector<std::uint8_t> verdicts(const domain::Filter& filter) const;
    /// By set: what one of its filings counts for each of its techniques.
    [[nodiscard]] std::vector<std::int64_t> units(domain::Weight weight) const;
    [[nodiscard]] std::size_t bytes() const { return m_masks.capacity() * sizeof(domain::TechniqueMask); }

private:
    std::vector<domain::TechniqueMask> m_masks;
};

} // namespace filingscape::engine
