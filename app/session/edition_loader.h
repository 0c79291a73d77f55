// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/engine/cell_counter.h"
#include "app/engine/cross_filter.h"
#include "app/session/edition_source.h"
#include "app/session/filing_desk.h"
#include "app/session/newest_reading.h"
#include "app/store/coverage.h"

#include <cstddef>
#include <limits>
#include <memory>

namespace filingscape::session {

/// An edition of filings has `engine` and `filings`, one of published counts has `cells` in their place, one
/// of published figures has none of them.
struct OpenEdition {
    std::shared_ptr<const domain::Edition> edition;
    std::unique_ptr<engine::CrossFilter> engine;
    std::shared_ptr<FilingDesk> filings; ///< with the connection that was checked
    std::unique_ptr<engine::CellCounter> cells;
    bool rowsAreChecked = true; ///< else nothing may leave the program before FilingDesk::checkRows()
    std::shared_ptr<const store::Coverage> coverage; ///< of published counts; of filings their desk counts it

    [[nodiscard]] bool isOpen() const { return engine || cells; }
    /// Only of an open edition.
    [[nodiscard]] std::shared_ptr<const domain::Result> answer(const domain::Request& request) const;
};

/// The most filings whose rows are checked before anything of them is shown: some 20 ms of processor time.
inline constexpr std::size_t mostCheckedFirst = 10'000;
inline constexpr std::size_t allCheckedFirst = std::numeric_limits<std::size_t>::max();

/// Opens, checks and indexes; takes as long as the file is large, and ends soon after a stop is asked for.
/// The rows of an edition with more filings than `checkedFirst` are not compared with its fingerprint. Any
/// thread.
[[nodiscard]] domain::Outcome<OpenEdition> openEdition(const EditionSource& source,
    std::size_t checkedFirst = mostCheckedFirst, const std::stop_token& stop = {});

/// Opens editions on threads of its own.
using EditionLoader = NewestReading<OpenEdition>;

} // namespace filingscape::session
