// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/sentence.h"

#include <QStringList>

#include <optional>

namespace filingscape::figure {

/// The years that the number of a statement is of; none where the edition has none on this date.
[[nodiscard]] std::optional<domain::YearRange> yearsOf(const domain::Result& result, const Statement& about);

/// What has to be said with the number: years that will still grow, that an older list lacks or that nobody
/// published, how many countries a sum adds, a low base. Plain text, a phrase each.
[[nodiscard]] QStringList caveats(const domain::Result& result, const Statement& about);

} // namespace filingscape::figure
