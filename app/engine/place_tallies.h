// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"
#include "app/engine/place_sets.h"
#include "app/engine/set_follower.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine
{

/// Filings of one cell list, from which every view but the applicants is read: per bin all of them and those
/// that pass the place filter; per place and bin all of them; per place and year slot those that pass places
/// and techniques. A change of the place filter costs only the place sets whose verdict flips. List and sets
/// must outlive it.
class PlaceTallies final
{
public:
    PlaceTallies(const CellList& cells, const PlaceSets& sets, std::size_t places, const Bins& bins);

    [[nodiscard]] std::span<const std::uint32_t> all() const { return m_all; }
    [[nodiscard]] std::span<const std::uint32_t> allOf(std::size_t place) const
    {
        return {m_allByPlace.data() + place * m_bins.size(), m_bins.size()};
    }
    /// Follows followPlaces().
    [[nodiscard]] std::span<const std::uint32_t> passing() const { return m_passing; }
    /// By year slot; follows followPlacesAndTechniques().
    [[nodiscard]] std::span<const std::uint32_t> slotsOf(std::size_t place) const
    {
        return {m_slotsByPlace.data() + place * m_bins.slots, m_bins.slots};
    }
    [[nodiscard]] std::size_t bytes() const;

    /// Counts everything anew after the list changed.
    void recount();
    void followPlaces(std::span<const std::uint8_t> verdicts);
    /// `techniques` is all ones or zero by bin.
    void followPlacesAndTechniques(
        std::span<const std::uint8_t> verdicts, std::span<const std::uint32_t> techniques);

private:
    void add(std::size_t group, std::uint32_t sign);
    void addSlots(std::size_t group, std::uint32_t sign);
    void fillSlots();

    const CellList& m_cells;
    const PlaceSets& m_sets;
    Bins m_bins;
    std::vector<std::uint32_t> m_slots; ///< by bin
    std::vector<std::uint32_t> m_all;
    std::vector<std::uint32_t> m_allByPlace;
    std::vector<std::uint32_t> m_passing;
    SetFollower m_passingFollower;
    std::vector<std::uint32_t> m_slotsByPlace;
    SetFollower m_slotsFollower;
    std::vector<std::uint32_t> m_techniques; ///< that m_slotsByPlace follows; empty if nothing yet
    std::vector<std::uint32_t> m_slotSums; ///< of the group at hand
};

} // namespace filingscape::engine
