// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace filingscape::figure {

/// The same thing for a reader and for a spreadsheet: numbers by the reader's locale and in the C locale.
/// What is not known is a word in both, never an empty cell or a zero. Foreign text is as stored.
struct TableCell {
    QString text;
    QString data;

    bool operator==(const TableCell&) const = default;
};

struct TableColumn {
    TableCell title;
    bool isNumber = false;

    bool operator==(const TableColumn&) const = default;
};

/// A figure as rows and columns: one row a year with a column a line, or one row a bar.
struct FigureTable {
    QStringList head; ///< headline, scope, notes, caveats and source: what has to go with the numbers
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; ///< each as long as `columns`

    bool operator==(const FigureTable&) const = default;
};

/// Every number that the figure draws, and for lines also the filings of the year that shares are parts of.
/// Years before the first of a sum have no row.
[[nodiscard]] FigureTable tableOf(const Figure& figure, const QLocale& locale);

} // namespace filingscape::figure
