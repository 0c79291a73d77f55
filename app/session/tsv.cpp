// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/tsv.h"

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;

QString tsvCell(const QString& text)
{
    auto cell = text;
    const bool isFormula = !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
    for (auto& letter : cell) {
        if (letter.category() == QChar::Other_Control || letter.category() == QChar::Separator_Line
            || letter.category() == QChar::Separator_Paragraph)
            letter = u' ';
    }
    return isFormula ? QString(u'\'' + cell) : cell;
}

QString tsvLine(const QStringList& cells)
{
    return cells.join(u'\t') + u'\n';
}

} // namespace filingscape::session
