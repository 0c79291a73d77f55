// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/filing_rows.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// Applicants ranked by all their filings, equal ones by id, with the rows of each.
class ApplicantRows final
{
public:
    ApplicantRows(const FilingRows& rows, std::size_t applicants);

    [[nodiscard]] std::size_t size() const { return m_byRank.size(); }
    [[nodiscard]] std::uint32_t atRank(std::size_t rank) const { return m_byRank[rank]; }
    [[nodiscard]] std::uint32_t rankOf(std::uint32_t applicant) const { return m_ranks[applicant]; }
    [[nodiscard]] std::uint32_t filings(std::uint32_t applicant) const
    {
        return m_firstRows[applicant + 1] - m_firstRows[applicant];
    }
    /// Rising.
    [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t applicant) const
    {
        return {m_rows.data() + m_firstRows[applicant], filings(applicant)};
    }
    /// The ranks by applicant.
    [[nodiscard]] std::span<const std::uint32_t> ranks() const { return m_ranks; }
    [[nodiscard]] std::size_t bytes() const;

private:
    std::vector<std::uint32_t> m_byRank;
    std::vector<std::uint32_t> m_ranks;
    std::vector<std::uint32_t> m_firstRows; ///< by applicant, one more at the end
    std::vector<std::uint32_t> m_rows;
};

} // namespace filingscape::engine
