// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/applicant_table_model.h"
#include "ui/style/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace filingscape::ui {

class BarCellDelegate;
class PlainLabel;

/// The ranked applicants with a line that says what their ranks and shares mean.
class ApplicantTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicantTable(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The name above the table, where no tab says it.
    void setTitled(bool isTitled);
    void showResult(const std::shared_ptr<const domain::Result>& result);

Q_SIGNALS:
    /// A row was clicked or Enter pressed on it; `extends` with Shift or Ctrl held.
    void applicantClicked(quint32 applicant, bool extends);

private:
    void choose(const QModelIndex& index);

    session::ApplicantTableModel m_model;
    PlainLabel* m_title;
    PlainLabel* m_scope;
    QTableView* m_view;
    BarCellDelegate* m_bars;
};

} // namespace filingscape::ui
