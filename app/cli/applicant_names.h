// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/edition_source.h"
#include "app/cli/options.h"

#include <QStringList>

namespace filingscape::cli {

/// What --applicant gives that is no harmonised name and like none; every filing counts for nobody then.
/// WrongUsage where somebody filed under such a name, case and width ignored: it says who.
[[nodiscard]] domain::Outcome<QStringList> namesOfNobody(const Options& options, const ChosenEdition& chosen);

} // namespace filingscape::cli
