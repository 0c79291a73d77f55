// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/outcome.h"
#include "app/store/filing_keys.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace filingscape::store {

class FilingReader;

/// The names under which one applicant filed, as the documents have them, and which filing has which.
struct NamesAsFiled {
    struct Link {
        std::uint32_t filing = 0; ///< FilingId
        std::uint32_t name = 0; ///< position in `names`

        auto operator<=>(const Link&) const = default;
    };

    std::vector<std::string> names; ///< those of most filings first, equal ones by their bytes; may be empty
    std::vector<Link> links; ///< rising, none twice

    bool operator==(const NamesAsFiled&) const = default;
};

/// Reads them by the checks of FilingReader, on the thread of its connection; as long as the applicant has
/// filings. The applicant is one of the edition.
[[nodiscard]] domain::Outcome<NamesAsFiled> readNamesAsFiled(
    const FilingReader& reader, domain::ApplicantId applicant);

/// Calls `visit` with every applicant and name as filed of the edition, filing by filing, so that most come
/// often; names are valid until the next call. Asks `goOn` now and then and ends as TooLarge where it says
/// no.
[[nodiscard]] domain::Status visitNamesAsFiled(const FilingReader& reader,
    const std::function<void(domain::ApplicantId, std::string_view)>& visit, const GoOn& goOn);

/// Of `filings`, which rise, how many have each name. A filing that lists the applicant under two names
/// counts for both.
[[nodiscard]] std::vector<std::int64_t> filingsByName(
    const NamesAsFiled& names, std::span<const std::uint32_t> filings);

} // namespace filingscape::store
