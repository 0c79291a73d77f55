// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/engine/applicant_index.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine
{

/// Finds the applicants with most passing filings. Where many filings pass it goes down the ranking by all
/// filings and stops when nobody further down can still get in; where few pass it counts their rows.
class ApplicantRanker final
{
public:
    /// Rows are counted where fewer than one in `rowsBelow` filings pass. All three must outlive it.
    ApplicantRanker(
        const FilingRows& rows, const CellTable& cells, ApplicantIndex& index, std::size_t rowsBelow);

    [[nodiscard]] std::size_t bytes() const;

    /// The `top` applicants among the cells that pass; `filings` is the number of filings in them.
    [[nodiscard]] domain::ApplicantRanking rank(
        std::span<const std::uint8_t> passes, std::uint32_t filings, std::size_t top);

private:
    struct Counted {
        std::uint32_t filings = 0;
        std::uint32_t applicant = 0;
    };

    [[nodiscard]] bool countHead(std::span<const std::uint8_t> passes, std::size_t top);
    void countRows(std::span<const std::uint8_t> passes);
    void keepBest(std::size_t top);
    [[nodiscard]] std::uint32_t unionOfBest(std::span<const std::uint8_t> passes);
    [[nodiscard]] std::uint32_t unionByRows(std::span<const std::uint8_t> passes);

    const FilingRows& m_rows;
    const CellTable& m_cells;
    ApplicantIndex& m_index;
    std::size_t m_rowsBelow;
    std::vector<Counted> m_counted;
    std::vector<std::uint32_t> m_counts; ///< by applicant; all zero between calls
};

} // namespace filingscape::engine
