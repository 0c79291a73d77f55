// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/model_text.h"

namespace filingscape::test {

QString bare(const QString& text)
{
    QString left = text;
    left.remove(QChar(u'\u2068'));
    left.remove(QChar(u'\u2069'));
    return left;
}

QStringList rowsOf(const QAbstractItemModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << bare(model.index(row, column).data().toString());
        rows << cells.join(QStringLiteral(" | "));
    }
    return rows;
}

} // namespace filingscape::test
