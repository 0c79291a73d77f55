// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/domain/edition.h"
#include "app/domain/outcome.h"
#include "app/domain/result.h"

#include <QStringList>

#include <vector>

namespace filingscape::cli {

[[nodiscard]] const std::vector<OptionSpec>& countOptionSpecs();

/// What the options of `count` ask of an edition. WrongUsage for a place, technique, mode, date, year range
/// or number that cannot be, and for an applicant under another name than the harmonised one, with those that
/// can; an applicant like nobody's lets nothing pass. A measure
/// goes with published counts only, applicants, words and fractional weight with filings only.
[[nodiscard]] domain::Outcome<domain::Request> countRequest(
    const Options& options, const domain::Edition& edition);

/// The values of --applicant that countRequest lets nothing pass for.
[[nodiscard]] QStringList unknownApplicants(const Options& options, const domain::Edition& edition);

} // namespace filingscape::cli
