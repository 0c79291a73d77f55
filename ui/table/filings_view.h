// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "app/session/filing_table_model.h"
#include "ui/style/theme.h"

#include <QTableView>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QSplitter;
class QTimer;
QT_END_NAMESPACE

namespace filingscape::ui {

class BarCellDelegate;
class ColumnHeader;
class FilingDetailsPane;
class MessageBar;
class PlainLabel;
class RowsView;

/// The matching filings with the details of the one that is chosen. While it is hidden nothing is sorted or
/// read; it catches up when it is shown.
class FilingsView final : public QWidget
{
    Q_OBJECT

public:
    FilingsView(session::Explorer& explorer, const Theme& theme, QWidget* parent = nullptr);

    /// True while rows are on their way.
    [[nodiscard]] bool isPending() const { return m_model.isPending(); }

    /// A sentence to print about the document of the current row; empty where there is none.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QWidget* rows() const;

    void setTheme(const Theme& theme);
    /// The name above the table, where no tab says it.
    void setTitled(bool isTitled);
    void showResult(const session::ResultPtr& result, bool isSettled);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    void buildTable();
    void connectModel();
    void catchUp();
    void keepSelection();
    void showList();
    void showDetails();
    void closeDetails();
    void copyRows();
    /// In place of the line above the rows, for a moment.
    void tell(const QString& words);
    void showWords();
    void fitColumns();
    [[nodiscard]] int contentWidth(int column) const;
    [[nodiscard]] QString orderWords() const;

    session::Explorer& m_explorer;
    Theme m_theme;
    session::FilingTableModel m_model;
    PlainLabel* m_title;
    PlainLabel* m_scope;
    PlainLabel* m_note;
    MessageBar* m_error;
    RowsView* m_table;
    ColumnHeader* m_header;
    PlainLabel* m_empty;
    FilingDetailsPane* m_details;
    QSplitter* m_splitter;
    BarCellDelegate* m_cells;
    session::ResultPtr m_due; ///< not listed yet
    session::ResultPtr m_asked;
    session::FilingSort m_listedSort;
    std::vector<domain::FilingId> m_chosen; ///< while the rows change
    std::optional<domain::FilingId> m_current;
    bool m_showsDetails = true;
    QString m_told;
    QTimer* m_telling;
};

} // namespace filingscape::ui
