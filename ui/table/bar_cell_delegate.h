// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace filingscape::ui {

/// Table cells of the program: plain text, a hairline below, and behind a number the bar that `fractionRole`
/// says.
class BarCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The roles of the model that shape a row.
    struct Roles {
        int fraction = 0; ///< length of the bar, 0 to 1
        int quiet = 0; ///< true for rows in the second text colour
        int chosen = 0; ///< true for rows that are part of the filter; negative where none can be
    };

    BarCellDelegate(int barColumn, Roles roles, const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_barColumn;
    Roles m_roles;
    Theme m_theme;
};

} // namespace filingscape::ui
