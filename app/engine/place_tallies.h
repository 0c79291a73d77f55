// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"
#include "app/engine/place_counts.h"
#include "app/engine/place_sets.h"
#include "app/engine/set_follower.h"
#include "app/engine/slot_table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// All filings of a cell list, ready to be counted under changing filters: a change of the places costs the
/// place sets whose verdict flips, a change of the techniques one pass over the cells, a change of the years
/// next to nothing. All that it is given must outlive
/// it.
class PlaceTallies final
{
public:
    PlaceTallies(const CellList& cells, const PlaceSets& sets, std::size_t places, const Bins& bins);

    [[nodiscard]] std::size_t bytes() const;

    /// By bin: filings that pass the places.
    [[nodiscard]] std::span<const std::uint32_t> passing(std::span<const std::uint8_t> verdicts);
    /// Valid until the next question.
    [[nodiscard]] PlaceCounts counts(std::span<const std::uint8_t> verdicts, const BinMasks& masks);

private:
    [[nodiscard]] std::span<const std::uint32_t> allOf(std::size_t place) const
    {
        return {m_allByPlace.data() + place * m_bins.size(), m_bins.size()};
    }
    void countAll();
    void followSlots(std::span<const std::uint8_t> verdicts, const std::vector<std::uint32_t>& techniques);
    void add(std::size_t group, std::uint32_t sign);
    void fillSlots();

    const CellList& m_cells;
    const PlaceSets& m_sets;
    std::size_t m_places;
    const Bins& m_bins;
    std::vector<std::uint32_t> m_all; ///< by bin
    std::vector<std::uint32_t> m_allByPlace; ///< by place and bin
    std::vector<std::uint32_t> m_passing;
    SetFollower m_passingFollower;
    SlotTable m_slots;
    SetFollower m_slotsFollower;
    std::vector<std::uint32_t> m_techniques; ///< that m_slots follows; empty if nothing yet
};

} // namespace filingscape::engine
