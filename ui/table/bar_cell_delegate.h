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
    BarCellDelegate(
        int barColumn, int fractionRole, int quietRole, const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_barColumn;
    int m_fractionRole;
    int m_quietRole; ///< true for rows in the second text colour
    Theme m_theme;
};

} // namespace filingscape::ui
