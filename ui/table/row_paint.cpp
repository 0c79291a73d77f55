// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/row_paint.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace filingscape::ui {

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    paintRowGround(painter, option, theme, option.state.testFlag(QStyle::State_Selected));
}

void paintRowGround(
    QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme, bool isInFilter)
{
    const auto& cell = option.rect;
    if (isInFilter)
        painter.fillRect(cell, theme.accentWash);
    else if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(cell, theme.grid);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.grid);
}

void paintRowFocus(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace filingscape::ui
