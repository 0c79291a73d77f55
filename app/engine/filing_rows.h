// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filing_facts.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// What is kept of each filing by itself, in an order of its own: its dates, its applicants, its FilingId.
/// Places, techniques and the dates in use are in the cells that the rows are sorted into.
struct FilingRows {
    std::array<std::vector<domain::Year>, domain::dateBasisCount> years; ///< empty where no filing has it
    domain::Ragged<domain::ApplicantId> applicants;
    std::vector<std::uint32_t> filings; ///< FilingId by row; empty where titles were not loaded

    FilingRows() = default;
    /// Takes dates and applicants out of `facts`; rows are in the order of FilingId.
    explicit FilingRows(domain::FilingFacts& facts);

    [[nodiscard]] std::size_t size() const { return applicants.ends.size(); }
    [[nodiscard]] domain::Year year(domain::DateBasis basis, std::size_t row) const
    {
        const auto& column = years[static_cast<std::size_t>(basis)];
        return column.empty() ? domain::unknownYear : column[row];
    }
    /// The applicants of rows [first, last) end to end.
    [[nodiscard]] std::span<const domain::ApplicantId> applicantsOf(std::size_t first, std::size_t last) const
    {
        const auto begin = first == 0 ? 0U : applicants.ends[first - 1];
        const auto end = last == 0 ? 0U : applicants.ends[last - 1];
        return {applicants.ids.data() + begin, end - begin};
    }
    /// The given rows in the given order.
    [[nodiscard]] FilingRows picked(std::span<const std::uint32_t> rows) const;
    [[nodiscard]] std::size_t bytes() const;
};

/// What rows are sorted into cells by, row by row, while they are not.
struct RowKeys {
    std::vector<std::uint32_t> placeSets;
    std::vector<std::uint32_t> techniqueSets;
    std::vector<domain::Year>
        years; ///< of the basis they were sorted by before; empty where no filing has it

    [[nodiscard]] RowKeys picked(std::span<const std::uint32_t> rows) const;
};

} // namespace filingscape::engine
