// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/filter.h"
#include "app/domain/outcome.h"
#include "app/store/plain_counter.h"

#include <string>

namespace filingscape::store {

/// As readableSql(), of an edition of published counts. A place, field or year without a row, and a number
/// that is NULL, were not published. Errors: WrongUsage for an id that the edition does not have; NotFound
/// for what the source does not tell, such as the families in one of two overlapping fields.
[[nodiscard]] domain::Outcome<std::string> readableCellSql(
    const domain::Edition& edition, const domain::Filter& filter, View view);

} // namespace filingscape::store
