// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace filingscape::domain {

enum class Facet { Years, Places, Techniques, Applicants, Words };

/// What taking one restriction away would leave.
struct Relief {
    Facet facet = Facet::Years;
    Filter without; ///< the filter with that restriction taken away
    Count matching; ///< the filings that pass it

    bool operator==(const Relief&) const = default;
};

/// Counts the filings that pass a filter.
using CountMatching = std::function<Count(const Filter&)>;

/// One relief a restriction of the result's filter. All but the title words are read off the result, whose
/// views each leave their own facet out; `count` is asked for the words, which are passed over where it is
/// empty.
[[nodiscard]] std::vector<Relief> reliefs(const Result& result, const CountMatching& count);

/// The relief that lets most filings pass, the first of equals; empty where none lets any.
[[nodiscard]] std::optional<Relief> bestRelief(const Result& result, const CountMatching& count);

} // namespace filingscape::domain
