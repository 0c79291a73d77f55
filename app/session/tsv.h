// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace filingscape::session {

/// A text as one cell of a table of tabs and lines: control characters and line ends become blanks, and what
/// a spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] QString tsvCell(const QString& text);

/// Cells, which are made by tsvCell() where they hold foreign text, as one line with its line feed.
[[nodiscard]] QString tsvLine(const QStringList& cells);

} // namespace filingscape::session
