// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_table_model.h"

#include "app/io/plain_text.h"
#include "app/session/tsv.h"

#include <algorithm>
#include <utility>

namespace filingscape::session {

using figure::FigureTable;

namespace {

int alignment(bool isNumber)
{
    return static_cast<int>(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

bool isOfSameShape(const FigureTable& a, const FigureTable& b)
{
    return a.rows.size() == b.rows.size()
        && std::ranges::equal(
            a.columns, b.columns, {}, &figure::TableColumn::isNumber, &figure::TableColumn::isNumber);
}

} // namespace

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::DisplayRole) {
        const auto& text = m_table.rows[static_cast<std::size_t>(index.row())][column].text;
        return m_table.columns[column].isNumber ? text : io::isolated(text);
    }
    if (role == Qt::TextAlignmentRole)
        return alignment(m_table.columns[column].isNumber);
    return {};
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return io::isolated(column.title.text);
    if (role == Qt::TextAlignmentRole)
        return alignment(column.isNumber);
    return {};
}

void FigureTableModel::setTable(FigureTable table)
{
    if (isOfSameShape(table, m_table)) {
        m_table = std::move(table);
        if (columnCount() > 0)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

QString tableAsTsv(const FigureTable& table, const std::vector<std::size_t>& rows)
{
    QString text;
    for (const auto& line : table.head)
        text += QStringLiteral("# %1\n").arg(tsvCell(line));
    const auto add = [&text](const auto& cells, const auto& dataOf) {
        QStringList line;
        for (const auto& cell : cells)
            line << tsvCell(dataOf(cell));
        text += tsvLine(line);
    };
    const auto addRow = [&](const std::vector<figure::TableCell>& row) {
        add(row, [](const figure::TableCell& cell) { return cell.data; });
    };
    add(table.columns, [](const figure::TableColumn& column) { return column.title.data; });
    if (rows.empty()) {
        for (const auto& row : table.rows)
            addRow(row);
    }
    for (const auto row : rows)
        addRow(table.rows[row]);
    return text;
}

} // namespace filingscape::session
