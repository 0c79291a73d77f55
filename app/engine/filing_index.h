// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/applicant_index.h"
#include "app/engine/applicant_ranker.h"
#include "app/engine/place_tallies.h"
#include "app/engine/tuning.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace filingscape::engine {

/// A set of filings made ready for counting on one date basis: all of an edition, or those whose titles have
/// the words of a filter.
class FilingIndex final
{
public:
    struct Extent {
        std::size_t places = 0;
        std::size_t applicants = 0;
        std::size_t techniqueSets = 0;
    };

    /// `sets` must outlive it.
    FilingIndex(FilingRows rows, RowKeys keys, domain::DateBasis basis, const PlaceSets& sets, Extent extent,
        const Tuning& tuning);
    FilingIndex(const FilingIndex&) = delete;
    FilingIndex& operator=(const FilingIndex&) = delete;

    [[nodiscard]] domain::DateBasis basis() const { return m_basis; }
    [[nodiscard]] const Bins& bins() const { return m_cells.bins(); }
    [[nodiscard]] const FilingRows& rows() const { return m_rows; }
    [[nodiscard]] const CellTable& cells() const { return m_cells; }
    [[nodiscard]] PlaceTallies& tallies() { return m_tallies; }
    [[nodiscard]] const ApplicantRows& applicants() const { return m_applicants.applicants(); }
    [[nodiscard]] std::size_t bytes() const;

    /// The ranking among the filings that pass. The answer to an unchanged question is kept.
    [[nodiscard]] const domain::ApplicantRanking& ranking(const ApplicantRanker::Question& question);
    /// Puts the filings of any of `applicants` into `list`.
    void collectCells(std::span<const std::uint32_t> applicants, CellList& list)
    {
        m_applicants.collectCells(applicants, list);
    }
    /// Some rows and their keys, for another index.
    [[nodiscard]] std::pair<FilingRows, RowKeys> picked(std::span<const std::uint32_t> rows) const;
    /// All of them; this index is not to be used afterwards.
    [[nodiscard]] std::pair<FilingRows, RowKeys> release();

private:
    domain::DateBasis m_basis;
    FilingRows m_rows;
    CellTable m_cells;
    PlaceTallies m_tallies;
    ApplicantIndex m_applicants;
    ApplicantRanker m_ranker;
    std::optional<domain::ApplicantRanking> m_ranking;
    std::vector<std::uint8_t> m_rankedSets; ///< and the next three: what m_ranking is the answer to
    std::vector<std::uint8_t> m_rankedBins;
    std::size_t m_rankedTop = 0;
    domain::Weight m_rankedWeight = domain::Weight::Whole;
};

} // namespace filingscape::engine
