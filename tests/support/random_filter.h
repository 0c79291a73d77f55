// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filter.h"
#include "tests/support/random.h"

namespace filingscape::test {

/// Any filter that can be asked of an edition: each facet restricted or not, empty and full sets, years
/// outside the data, every mode, words that do and do not occur in synthetic titles.
[[nodiscard]] domain::Filter randomFilter(const domain::Edition& edition, Random& random);

/// The same, in either weight.
[[nodiscard]] domain::Filter randomWeightedFilter(const domain::Edition& edition, Random& random);

} // namespace filingscape::test
