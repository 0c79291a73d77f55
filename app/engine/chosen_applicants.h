// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/engine/cells.h"
#include "app/engine/filing_index.h"
#include "app/engine/place_counts.h"
#include "app/engine/place_sets.h"
#include "app/engine/slot_table.h"

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
    FilingIndex& m_index;
    const PlaceSets& m_sets;
    FilingIndex::Extent m_extent;
    domain::IdSet<domain::ApplicantId> m_applicants; ///< that m_cells are of
    CellList m_cells;
    std::vector<std::uint32_t> m_all;
    std::vector<std::uint32_t> m_passing;
    SlotTable m_slots;
};

} // namespace filingscape::engine
