// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filing_facts.h"
#include "app/domain/filter.h"

#include <cstddef>
#include <string>
#include <vector>

namespace filingscape::bench {

/// A name and the filters that a hand would leave one after the other; the first is where it starts.
struct Gesture {
    std::string name;
    std::vector<domain::Filter> filters;
};

/// Single gestures start from about half of the filings and change one facet a step; "everything at once" and
/// "narrow selection" change all of them each step. `steps` filters follow the first.
[[nodiscard]] std::vector<Gesture> gestures(
    const domain::Edition& edition, const domain::FilingFacts& facts, std::size_t steps);

} // namespace filingscape::bench
