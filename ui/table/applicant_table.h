// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/applicant_table_model.h"
#include "app/session/explorer.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace filingscape::ui {

class ApplicantDelegate;
class ApplicantRowsView;
class ColumnHeader;
class MessageBar;
class PlainLabel;

/// The ranked applicants with a line that says what their ranks and shares mean, and a field to look for
/// names. While it is hidden nothing is counted for it; it catches up when it is shown.
class ApplicantTable final : public QWidget
{
    Q_OBJECT

public:
    ApplicantTable(session::Explorer& explorer, const Theme& theme, QWidget* parent = nullptr);

    /// True while names are being looked for or read.
    [[nodiscard]] bool isPending() const { return m_model.isPending(); }

    void setTheme(const Theme& theme);
    /// The name above the table, where no tab says it; the field to look for names is beside it. Without a
    /// name `row` takes the field.
    void setTitled(bool isTitled, QHBoxLayout& row);
    void showResult(const session::ResultPtr& result, bool isSettled);

Q_SIGNALS:
    /// A row was clicked or Enter pressed on it; `extends` with Shift or Ctrl held.
    void applicantClicked(quint32 applicant, bool extends);
    /// These too are wanted.
    void applicantsExtended(const std::vector<filingscape::domain::ApplicantId>& applicants);
    /// Only this applicant is wanted.
    void applicantDoubleClicked(quint32 applicant);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildRows();
    void buildFind();
    void connectRows();
    void catchUp();
    /// What is blue is what the filter chose.
    void selectChosen();
    void extendOver(const QModelIndex& from, const QModelIndex& to);
    void describe();
    void copyRows();
    void fitColumns();
    [[nodiscard]] QString rankingWords() const;
    [[nodiscard]] QString findingWords() const;
    [[nodiscard]] QString orderWords() const;

    session::Explorer& m_explorer;
    session::ApplicantTableModel m_model;
    Theme m_theme;
    QHBoxLayout* m_titleRow;
    PlainLabel* m_title;
    PlainLabel* m_scope;
    QLineEdit* m_find;
    MessageBar* m_error;
    ApplicantRowsView* m_view;
    ColumnHeader* m_header;
    PlainLabel* m_empty;
    ApplicantDelegate* m_cells;
    session::ResultPtr m_due; ///< not shown yet
    bool m_isDueSettled = true;
    std::optional<domain::IdSet<domain::ApplicantId>> m_shownChosen; ///< that the rows were last blue for
};

} // namespace filingscape::ui
