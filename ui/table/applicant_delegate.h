// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/bar_cell_delegate.h"

namespace filingscape::ui {

/// Cells of the applicant table: as those of every table, and sparklines.
class ApplicantDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ApplicantDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTrend(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    Theme m_theme;
    BarCellDelegate* m_cells;
};

} // namespace filingscape::ui
