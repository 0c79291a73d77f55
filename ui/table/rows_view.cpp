// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rows_view.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace filingscape::ui {

RowsView::RowsView(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
}

std::vector<int> RowsView::chosenRows() const
{
    std::vector<int> rows;
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

void RowsView::keyPressEvent(QKeyEvent* event)
{
    const auto goTo = [this](int row) {
        if (row >= 0)
            selectRow(row);
    };
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyPressed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT enterPressed();
    else if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier)
        goTo(model()->rowCount() > 0 ? 0 : -1);
    else if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier)
        goTo(model()->rowCount() - 1);
    else
        QTableView::keyPressEvent(event);
}

void RowsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

} // namespace filingscape::ui
