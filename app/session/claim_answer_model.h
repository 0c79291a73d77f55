// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/claim_check.h"

#include <QAbstractTableModel>

namespace filingscape::session {

/// What each counting says of a checked claim, one row each; of very many the first.
class ClaimAnswerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Outcome, What, Gives, Numbers, Years, Why, ColumnCount };
    enum Role {
        StandingRole = Qt::UserRole, ///< Standing as a number; invalid where there is no answer
    };

    /// Rows wrap, so each has to be measured before it is shown.
    static constexpr int mostRows = 200;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const FigureShelf> shelf, ClaimReport report);
    void clear();
    [[nodiscard]] const ClaimReport& report() const { return m_report; }
    /// nullptr for no row.
    [[nodiscard]] const ClaimAnswer* answerAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Rows for a spreadsheet, with the claim's reading above them.
    [[nodiscard]] QString tsv() const;

private:
    [[nodiscard]] QString cell(const ClaimAnswer& answer, int column) const;

    std::shared_ptr<const FigureShelf> m_shelf;
    ClaimReport m_report;
    QLocale m_locale;
};

} // namespace filingscape::session
