// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/bar_cell_delegate.h"

#include "ui/table/row_paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace filingscape::ui {

BarCellDelegate::BarCellDelegate(int barColumn, Roles roles, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_barColumn(barColumn)
    , m_roles(roles)
    , m_theme(theme)
{
}

void BarCellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect cell = option.rect;
    auto chosenBar = m_theme.accent;
    chosenBar.setAlphaF(0.3F);
    const bool isChosen = index.data(m_roles.chosen).toBool();
    if (m_roles.chosen < 0)
        paintRowGround(*painter, option, m_theme);
    else
        paintRowGround(*painter, option, m_theme, isChosen);
    if (index.column() == m_barColumn) {
        const QRect room = cell.adjusted(8, 5, -4, -5);
        const double fraction = index.data(m_roles.fraction).toDouble();
        const int width = fraction > 0.0 ? qMax(1, qRound(room.width() * fraction)) : 0;
        painter->fillRect(QRect(room.right() + 1 - width, room.top(), width, room.height()),
            isChosen ? chosenBar : m_theme.barTint);
        if (isChosen && width > 0)
            painter->fillRect(QRect(room.right() - 1, room.top(), 2, room.height()), m_theme.accent);
    }
    const auto font = m_theme.font(TextSize::Body, isChosen ? QFont::DemiBold : QFont::Normal);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QRect room = cell.adjusted(8, 0, -8, -1);
    painter->setFont(font);
    painter->setPen(index.data(m_roles.quiet).toBool() ? m_theme.secondText : m_theme.text);
    painter->drawText(room,
        static_cast<int>(alignment ? alignment : Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
    paintRowFocus(*painter, option, m_theme);
    painter->restore();
}

} // namespace filingscape::ui
