// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filing_facts.h"
#include "app/domain/result.h"

#include <memory>

namespace filingscape::test {

/// A third opinion beside SQL and the engine: looks at every filing and asks the filter, one view at a time.
[[nodiscard]] domain::Result naiveCount(const std::shared_ptr<const domain::Edition>& edition,
    const domain::FilingFacts& facts, const domain::Request& request);

} // namespace filingscape::test
