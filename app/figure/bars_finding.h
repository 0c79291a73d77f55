// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/figure.h"

namespace filingscape::figure {

/// The headline of bars that stand alone: "China has the most filings in this sample", with "up to 2023 it is
/// United States" where only years that are not yet fully published make it so, or merely what the bars are
/// where no winner can be named: two are level, an unknown one could be longer, or it is not known what the
/// complete years say. `byYear` are the bars' counts per year and entity id. `isSelection`: a filter other
/// than the bars' own leaves a part of the edition.
[[nodiscard]] QString barsFinding(
    const domain::Result& result, const RankedBars& marks, const domain::CountGrid* byYear, bool isSelection);

} // namespace filingscape::figure
