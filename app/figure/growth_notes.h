// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/time_lines.h"

#include <QLocale>
#include <QStringList>

namespace filingscape::figure {

/// What has to be said of lines of growth: the compound growth of each with the change in records, which
/// lines have none and why, and which years are left out.
[[nodiscard]] QStringList growthNotes(
    const domain::Result& result, const TimeDrawing& drawing, const QLocale& locale);

/// "China +1,533 % from 2014 to 2019: +41,234 families", "Of the lines shown, … grew most …", or what the
/// lines are where nobody did.
[[nodiscard]] QString growthHeadline(
    const domain::Result& result, const TimeDrawing& drawing, Split split, const QLocale& locale);

} // namespace filingscape::figure
