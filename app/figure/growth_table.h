// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_table.h"

namespace filingscape::figure {

/// Growth as a table: for each line a column in per cent or index points and one with the change in records;
/// a row a year, and last a row for the whole stretch with the compound growth a year (CAGR). Where there is
/// no growth, the reason stands.
void fillGrowth(FigureTable& table, const TimeLines& lines, const QLocale& locale);

} // namespace filingscape::figure
