// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace filingscape::engine {

/// What every view but the applicants is read from.
struct PlaceCounts {
    std::span<const std::uint32_t> all; ///< by bin: filings whatever the place filter
    std::span<const std::uint32_t> passing; ///< by bin: those that pass it
    std::span<const std::uint32_t> slotsByPlace; ///< by place and year slot: of these under the techniques
    std::vector<std::uint32_t> places; ///< by place: filings under years and techniques
};

} // namespace filingscape::engine
