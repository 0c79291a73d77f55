// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/cells.h"
#include "app/engine/place_sets.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine
{

/// Filings of one cell list per bin: all of them and those that pass a place filter, together and per place.
/// A change of the place filter costs only the place sets whose verdict flips; years and techniques are
/// applied by whoever reads the bins. The list and the sets must outlive it.
class PlaceTallies final
{
public:
    PlaceTallies(const CellList& cells, const PlaceSets& sets, std::size_t places, std::size_t bins);

    [[nodiscard]] std::span<const std::uint32_t> all() const { return m_all; }
    [[nodiscard]] std::span<const std::uint32_t> allOf(std::size_t place) const
    {
        return row(m_allByPlace, place);
    }
    [[nodiscard]] std::span<const std::uint32_t> passing() const { return m_passing; }
    [[nodiscard]] std::span<const std::uint32_t> passingOf(std::size_t place) const
    {
        return row(m_passingByPlace, place);
    }
    [[nodiscard]] std::size_t bytes() const;

    /// Counts everything anew after the list changed.
    void recount();
    /// Makes passing() follow the verdicts by place set.
    void follow(std::span<const std::uint8_t> verdicts);
    /// The same for passingOf(), which costs more and which not every answer reads.
    void followByPlace(std::span<const std::uint8_t> verdicts);

private:
    [[nodiscard]] std::span<const std::uint32_t> row(
        const std::vector<std::uint32_t>& table, std::size_t place) const
    {
        return {table.data() + place * m_bins, m_bins};
    }
    void add(std::vector<std::uint32_t>& bins, std::size_t group, std::uint32_t sign) const;
    void addByPlace(std::vector<std::uint32_t>& table, std::size_t group, std::uint32_t sign) const;

    const CellList& m_cells;
    const PlaceSets& m_sets;
    std::size_t m_bins;
    std::vector<std::uint32_t> m_all;
    std::vector<std::uint32_t> m_passing;
    std::vector<std::uint8_t> m_verdicts; ///< that m_passing follows
    std::vector<std::uint32_t> m_allByPlace;
    std::vector<std::uint32_t> m_passingByPlace;
    std::vector<std::uint8_t> m_verdictsByPlace; ///< that m_passingByPlace follows
};

} // namespace filingscape::engine
