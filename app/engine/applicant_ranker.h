// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/engine/applicant_index.h"
#include "app/engine/verdicts.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// Finds the applicants with most passing filings. It goes down the ranking by all filings and stops when
/// nobody further down can still get in; where that would take longer than looking up the passing filings one
/// by one, it does that. Under fractional weight it always does.
class ApplicantRanker final
{
public:
    struct Question {
        Verdicts verdicts;
        std::uint32_t filings = 0; ///< how many pass
        std::size_t top = 0;
        domain::Weight weight = domain::Weight::Whole;
    };

    /// All three must outlive it.
    ApplicantRanker(
        const FilingRows& rows, const CellTable& cells, ApplicantIndex& index, const Tuning& tuning);

    [[nodiscard]] std::size_t bytes() const;

    [[nodiscard]] domain::ApplicantRanking rank(const Question& question);

private:
    struct Counted {
        std::int64_t units = 0;
        std::uint32_t applicant = 0;
    };

    struct RowRange {
        std::uint32_t first = 0;
        std::uint32_t end = 0;
    };

    [[nodiscard]] domain::ApplicantRanking rankParts(const Question& question);
    [[nodiscard]] bool countHead(const Question& question);
    [[nodiscard]] std::uint32_t countOf(std::size_t rank, const Verdicts& verdicts) const;
    void countRows(const Verdicts& verdicts);
    void keepBest(std::size_t top);
    [[nodiscard]] std::uint32_t unionOfBest(const Question& question);
    [[nodiscard]] std::uint32_t unionByOverlap(
        std::span<const std::uint32_t> ranks, const Verdicts& verdicts);
    [[nodiscard]] std::uint32_t unionByRows(const Verdicts& verdicts);
    template <class Visit> void visitPassing(const Verdicts& verdicts, Visit visit);
    template <class Visit> void visitGathered(Visit visit);

    const FilingRows& m_rows;
    const CellTable& m_cells;
    ApplicantIndex& m_index;
    Tuning m_tuning;
    std::vector<HeavyApplicants::Sum> m_heavySums; ///< empty where they were not asked for
    std::vector<Counted> m_counted;
    std::vector<std::uint32_t> m_counts; ///< by applicant; all zero between calls
    std::vector<std::int64_t> m_parts; ///< the same in parts of a filing; empty until they are asked for
    std::vector<RowRange>
        m_ranges; ///< of passing filings, gathered so that their memory can be fetched ahead
    std::vector<std::uint32_t> m_rowEnds;
    std::vector<std::uint32_t> m_ids;
};

} // namespace filingscape::engine
