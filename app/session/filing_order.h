// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/filing_keys.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace filingscape::session {

using store::FilingColumn;

/// How a list of filings is sorted; without a column it has the order of the edition.
struct FilingSort {
    std::optional<FilingColumn> column;
    bool isDescending = false;

    bool operator==(const FilingSort&) const = default;
};

/// All filings of an edition sorted by one column, for picking those that match. Filings without a value come
/// last in both directions.
class FilingOrder final
{
public:
    /// `byNumber` has every FilingId once; filings with equal keys keep its order.
    FilingOrder(const store::SortKeys& keys, std::span<const std::uint32_t> byNumber);

    /// The same filings as `matching`, in order. Among equal ones numbers rise in both directions.
    [[nodiscard]] std::vector<std::uint32_t> picked(
        std::span<const std::uint32_t> matching, bool isDescending) const;
    [[nodiscard]] std::span<const std::uint32_t> all() const { return m_filings; }

private:
    std::vector<std::uint32_t> m_filings;
    std::vector<bool> m_beginsGroup; ///< by position: other key than the one before
    std::size_t m_known = 0; ///< where filings without a value begin
};

} // namespace filingscape::session
