// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/figure.h"

namespace filingscape::figure {

/// "China has the most filings in this sample": the headline of bars that stand alone. Empty where no bar is
/// longer than every other, where an unknown one could be, or where only years that are not yet fully
/// published make it so. `byYear` are the bars' counts per year and entity id; without them the finding needs
/// years that are all complete. `isSelection`: a filter other than the bars' own leaves a part of the
/// edition.
[[nodiscard]] QString barsFinding(
    const domain::Result& result, const RankedBars& marks, const domain::CountGrid* byYear, bool isSelection);

} // namespace filingscape::figure
