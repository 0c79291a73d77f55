// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/engine/bins.h"
#include "app/engine/place_counts.h"
#include "app/engine/technique_sets.h"

#include <cstdint>
#include <vector>

namespace filingscape::engine {

/// Reads every view but the applicants out of counts per bin and place.
class Views final
{
public:
    Views(const PlaceCounts& counts, const Bins& bins, const TechniqueSets& sets, const BinMasks& masks,
        domain::Weight weight);

    /// Fills the counts; `result.axis` and `result.edition` are set.
    void fill(domain::Result& result) const;

private:
    void fillYears(domain::Result& result) const;
    void fillYearsOfPlaces(domain::Result& result) const;
    void fillTechniques(domain::Result& result) const;
    void fillPlaces(domain::Result& result) const;

    const PlaceCounts& m_counts;
    const Bins& m_bins;
    const TechniqueSets& m_sets;
    const BinMasks& m_masks;
    std::vector<std::int64_t> m_units; ///< by technique set, of a filing for each of its techniques
};

} // namespace filingscape::engine
