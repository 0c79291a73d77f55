// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/bins.h"

namespace filingscape::engine {

BinMasks::BinMasks(const Bins& bins, const TechniqueSets& sets, const domain::Filter& filter)
    : years(bins.size())
    , techniques(bins.size())
    , both(bins.size())
    , verdicts(bins.size())
{
    const auto setPasses = sets.verdicts(filter);
    std::size_t bin = 0;
    for (std::size_t slot = 0; slot < bins.slots; ++slot) {
        const bool yearPasses = !filter.years || (slot != 0 && filter.years->contains(bins.yearOf(slot)));
        for (std::size_t set = 0; set < bins.techniqueSets; ++set, ++bin) {
            years[bin] = yearPasses ? ~0U : 0U;
            techniques[bin] = setPasses[set] != 0 ? ~0U : 0U;
            both[bin] = years[bin] & techniques[bin];
            verdicts[bin] = static_cast<std::uint8_t>(both[bin] & 1U);
        }
    }
}

} // namespace filingscape::engine
