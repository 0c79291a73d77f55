// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/domain/year_range.h"
#include "app/engine/technique_sets.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace filingscape::engine {

/// Numbers for pairs of year and technique set. Slot 0 is "no date", slot 1 the first year.
struct Bins {
    domain::Year firstYear = 0;
    std::size_t slots = 1;
    std::size_t techniqueSets = 0;
    std::vector<std::uint32_t> slotOfBin;

    [[nodiscard]] std::size_t size() const { return slots * techniqueSets; }
    [[nodiscard]] std::size_t slotOf(domain::Year year) const
    {
        return year == domain::unknownYear ? 0 : std::size_t(year - firstYear) + 1;
    }
    [[nodiscard]] domain::Year yearOf(std::size_t slot) const
    {
        return static_cast<domain::Year>(slot == 0 ? domain::unknownYear : firstYear + slot - 1);
    }
    [[nodiscard]] std::uint32_t binOf(domain::Year year, std::uint32_t techniqueSet) const
    {
        return static_cast<std::uint32_t>(slotOf(year) * techniqueSets + techniqueSet);
    }
};

/// Which bins a filter lets pass, by facet: all ones or zero, to be and-ed with counts.
struct BinMasks {
    std::vector<std::uint32_t> years;
    std::vector<std::uint32_t> techniques;
    std::vector<std::uint32_t> both;
    std::vector<std::uint8_t> verdicts; ///< `both` as 1 or 0

    BinMasks(const Bins& bins, const TechniqueSets& sets, const domain::Filter& filter);
};

} // namespace filingscape::engine
