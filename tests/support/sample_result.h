// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace filingscape::test {

/// A small sample with a contract like the bundled one's: offices CN US KR EP, the seven techniques, four
/// applicants, filing years 2019 to 2025 of which the last two are not fully published, and an older list.
[[nodiscard]] std::shared_ptr<domain::Edition> sampleEdition();

/// A result of the edition in which every count is a known zero.
[[nodiscard]] domain::Result zeroResult(
    std::shared_ptr<const domain::Edition> edition, domain::Filter filter = {});

/// The counts of one column, by year of the axis.
void setColumn(domain::CountGrid& grid, std::uint32_t column, const std::vector<domain::Count>& counts);

} // namespace filingscape::test
