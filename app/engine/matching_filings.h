// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/engine/filing_index.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace filingscape::engine {

/// The filings of an index that pass verdicts by place set and by bin, and that have any of `applicants`
/// where some are chosen: FilingIds, rising. Their number is that of Result::matching. `filings` is the
/// number of the edition; the index knows which of them its rows are.
[[nodiscard]] std::vector<std::uint32_t> matchingFilings(const FilingIndex& index, std::size_t filings,
    std::span<const std::uint8_t> placeVerdicts, std::span<const std::uint8_t> binVerdicts,
    const std::optional<domain::IdSet<domain::ApplicantId>>& applicants);

} // namespace filingscape::engine
