// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/figure/time_lines.h"

#include <QLocale>
#include <QString>

namespace filingscape::figure {

/// What the lines show, true for the measure that they are drawn in.
[[nodiscard]] QString timeHeadline(const domain::Result& result, const TimeDrawing& drawing,
    const TimeChoice& choice, const QLocale& locale);

} // namespace filingscape::figure
