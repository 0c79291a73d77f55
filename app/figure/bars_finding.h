// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/figure.h"

#include <QLocale>

namespace filingscape::figure {

struct FindingOptions {
    bool isSelection = false; ///< a filter other than the bars' own leaves a part of the edition
    QLocale locale{QLocale::English};
};

/// The headline of bars that stand alone: "China has the most filings in this sample", of a census "China
/// leads with 70 % of families, 2014–2019", where years that will still grow are left out; of a sample with
/// "up to 2023 it is United States" where only such years make it so, or merely what the bars are where no
/// winner can be named: two are level, an unknown one of single filings could be longer, or it is not known
/// what the complete years say. `byYear` are the bars' counts per year and entity id.
[[nodiscard]] QString barsFinding(const domain::Result& result, const RankedBars& marks,
    const domain::CountGrid* byYear, const FindingOptions& options);

} // namespace filingscape::figure
