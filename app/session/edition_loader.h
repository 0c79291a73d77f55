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

#include <memory>

namespace filingscape::session {

/// An edition of filings has `engine` and `filings`, one of published counts has `cells` in their place.
struct OpenEdition {
    std::shared_ptr<const domain::Edition> edition;
    std::unique_ptr<engine::CrossFilter> engine;
    std::shared_ptr<FilingDesk> filings; ///< with the connection that was checked
    std::unique_ptr<engine::CellCounter> cells;
    std::shared_ptr<const store::Coverage> coverage; ///< of published counts; of filings their desk counts it

    [[nodiscard]] bool isOpen() const { return engine || cells; }
    /// Only of an open edition.
    [[nodiscard]] std::shared_ptr<const domain::Result> answer(const domain::Request& request) const;
};

/// Opens, checks and indexes; takes as long as the file is large. Any thread.
[[nodiscard]] domain::Outcome<OpenEdition> openEdition(const EditionSource& source);

/// Opens editions on threads of its own.
using EditionLoader = NewestReading<domain::Outcome<OpenEdition>>;

} // namespace filingscape::session
