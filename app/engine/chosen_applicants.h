// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/engine/cells.h"
#include "app/engine/filing_index.h"
#include "app/engine/place_counts.h"
#include "app/engine/place_sets.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// The filings of the applicants of a filter. They are few enough to be gone through for every answer.
/// Index and sets must outlive it.
class ChosenApplicants final
{
public:
    ChosenApplicants(FilingIndex& index, const PlaceSets& sets, FilingIndex::Extent extent);

    [[nodiscard]] std::size_t bytes() const { return m_cells.bytes(); }

    void choose(const domain::IdSet<domain::ApplicantId>& applicants);
    /// Valid until the next question.
    [[nodiscard]] PlaceCounts counts(std::span<const std::uint8_t> verdicts, const BinMasks& masks);

private:
    [[nodiscard]] PlaceCounts read(const BinMasks& masks);

    FilingIndex& m_index;
    const PlaceSets& m_sets;
    FilingIndex::Extent m_extent;
    domain::IdSet<domain::ApplicantId> m_applicants; ///< that m_cells are of
    CellList m_cells;
    std::vector<std::uint32_t> m_all;
    std::vector<std::uint32_t> m_passing;
    // Filings whatever the places, and in the upper halves those that pass them.
    std::vector<std::uint64_t> m_bins;
    std::vector<std::uint64_t> m_slots; ///< by place and year slot, under the techniques
    std::vector<std::uint16_t> m_slotOfBin; ///< where the techniques pass
    std::vector<std::uint32_t> m_passingSlots;
};

} // namespace filingscape::engine
