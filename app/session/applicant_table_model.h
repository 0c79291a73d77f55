// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace filingscape::session {

/// The applicants with most filings, ranked, and a last row for all others. One result in, roles out.
class ApplicantTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Name, Filings, Share, ColumnCount };
    enum Role {
        FilingsRole = Qt::UserRole + 1, ///< qlonglong, -1 if unknown
        FractionRole, ///< of the first row, 0 to 1
        NativeNameRole, ///< the name in its own script, empty where that is the harmonised name
        HarmonisedNameRole,
        IdRole, ///< quint32 position in the edition's catalogue; invalid for the last row
        IsChosenRole, ///< part of the filter
        IsOtherRole, ///< the last row: filings with none of the applicants above
    };

    explicit ApplicantTableModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setResult(const std::shared_ptr<const domain::Result>& result);
    void setLocale(const QLocale& locale);

private:
    [[nodiscard]] QVariant otherRow(int column, int role) const;
    [[nodiscard]] int rowsFor(const domain::Result& result) const;

    std::shared_ptr<const domain::Result> m_result;
    int m_rows = 0; ///< those of m_result, but for the moment in which it changes
    std::vector<int> m_ranks; ///< equal filings share a rank, the next one is skipped
    QLocale m_locale;
};

} // namespace filingscape::session
