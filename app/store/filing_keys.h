// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/date_basis.h"
#include "app/domain/outcome.h"
#include "app/store/go_on.h"

#include <cstdint>
#include <vector>

namespace filingscape::store {

class FilingReader;

/// What a list of filings can be sorted by.
enum class FilingColumn { Number, Office, Date, Title, Applicant, Techniques };

/// One column of a whole edition as numbers that sort as its values do.
struct SortKeys {
    std::vector<std::uint32_t> ranks; ///< by FilingId; equal where the values are
    std::uint32_t distinct = 0; ///< all ranks are below
    bool lastIsUnknown = false; ///< the highest rank stands for filings without a value

    bool operator==(const SortKeys&) const = default;
};

/// Numbers, offices and dates sort by their bytes, titles case-folded, the first applicant by its harmonised
/// name case-folded, techniques by their names in the edition's order. Takes as long as a scan of the table:
/// less than a second a million filings.
[[nodiscard]] domain::Outcome<SortKeys> readSortKeys(
    const FilingReader& reader, FilingColumn column, domain::DateBasis basis, const GoOn& goOn);

} // namespace filingscape::store
