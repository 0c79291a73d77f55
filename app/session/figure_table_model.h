// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_table.h"

#include <QAbstractTableModel>

namespace filingscape::session {

/// The table twin of a chart. A table of the same shape takes the place of the one shown without a reset, so
/// that what is selected and scrolled to stays while a hand moves.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const figure::FigureTable& table() const { return m_table; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setTable(figure::FigureTable table);

private:
    figure::FigureTable m_table;
};

/// Rows for a spreadsheet: the head as lines that begin with "# ", a line of titles, then these rows (all of
/// them where none is named), parted by tabs, each ending in a line feed.
[[nodiscard]] QString tableAsTsv(const figure::FigureTable& table, const std::vector<std::size_t>& rows = {});

} // namespace filingscape::session
