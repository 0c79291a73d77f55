// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/applicant_profile.h"
#include "app/engine/cells.h"
#include "app/engine/filing_index.h"
#include "app/engine/place_sets.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <span>
#include <unordered_map>
#include <vector>

namespace filingscape::engine {

/// Profiles of single applicants under changing filters. The cells of an applicant (its filings by place set
/// and bin) do not depend on the filter: they are collected once, in O(its filings) or for a heavy one
/// O(groups * log), and kept for those that were asked for last. A profile then costs O(its cells + years +
/// places). Index and sets must outlive it.
class ApplicantProfiles final
{
public:
    ApplicantProfiles(FilingIndex& index, const PlaceSets& sets, FilingIndex::Extent extent);

    [[nodiscard]] std::size_t bytes() const;

    /// By year of `axis`, which has every year of a filing.
    [[nodiscard]] domain::ApplicantProfile of(domain::ApplicantId applicant, domain::YearRange axis,
        std::span<const std::uint8_t> placeVerdicts, const BinMasks& masks);
    /// The most filings that any of `applicants` has in one year, under places and techniques. Those with the
    /// most filings of all are counted first and the rest left out once none of them could have more.
    [[nodiscard]] std::uint32_t mostInOneYear(std::span<const domain::ApplicantId> applicants,
        std::span<const std::uint8_t> placeVerdicts, const BinMasks& masks);

private:
    struct Kept {
        std::uint32_t applicant = 0;
        CellList cells;
    };

    [[nodiscard]] const CellList& cellsOf(std::uint32_t applicant);
    /// Filings by year slot, under places and techniques, into m_slots.
    void countSlots(
        const CellList& cells, std::span<const std::uint8_t> placeVerdicts, const BinMasks& masks);

    FilingIndex& m_index;
    const PlaceSets& m_sets;
    FilingIndex::Extent m_extent;
    std::list<Kept> m_kept; ///< the last asked for first
    std::unordered_map<std::uint32_t, std::list<Kept>::iterator> m_places; ///< in m_kept, by applicant
    std::size_t m_keptCells = 0;
    std::vector<std::uint32_t> m_slots;
};

} // namespace filingscape::engine
