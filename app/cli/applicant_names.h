// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/edition_source.h"
#include "app/cli/options.h"

#include <iosfwd>

namespace filingscape::cli {

/// Tells `err` of each --applicant that is no harmonised name and like none, so that no filing passes for it.
/// WrongUsage where somebody filed under such a name, case and width ignored: it says who.
[[nodiscard]] domain::Status tellNobody(
    const Options& options, const ChosenEdition& chosen, const QString& command, std::ostream& err);

} // namespace filingscape::cli
