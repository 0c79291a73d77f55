// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/facet_delegate.h"

#include "app/session/facet_model.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace filingscape::ui {

using session::FacetModel;

namespace {

constexpr int rowHeight = 24;
constexpr int tickSize = 14;

void paintTick(QPainter& painter, QRectF box, bool isTicked, const Theme& theme)
{
    painter.setPen(QPen(isTicked ? theme.accent : theme.dimmedText, 1));
    painter.setBrush(isTicked ? theme.accent : theme.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!isTicked)
        return;
    QPainterPath mark(QPointF(box.left() + 3.5, box.top() + 7.2));
    mark.lineTo(box.left() + 6, box.top() + 9.7);
    mark.lineTo(box.left() + 10.5, box.top() + 4.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.surface, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(mark);
}

} // namespace

FacetDelegate::FacetDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, qRound(rowHeight * m_theme.textScale())};
}

QRect FacetDelegate::countRect(const QRect& row) const
{
    const int width = qRound(58 * m_theme.textScale());
    return {row.right() - width - 3, row.top() + 3, width, row.height() - 6};
}

QRect FacetDelegate::onlyRect(const QRect& row) const
{
    const int width = QFontMetrics(m_theme.font(TextSize::Label)).horizontalAdvance(tr("only")) + 12;
    return {countRect(row).left() - width - 2, row.top() + 2, width, row.height() - 4};
}

void FacetDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row = option.rect;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hasFilings = index.data(FacetModel::HasFilingsRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHovered || isFocused)
        painter->fillRect(row, m_theme.accentWash);

    const QRectF box(row.left() + 4, row.center().y() - tickSize / 2.0 + 1, tickSize, tickSize);
    paintTick(*painter, box, index.data(Qt::CheckStateRole).toInt() == Qt::Checked, m_theme);

    const auto count = countRect(row);
    const double fraction = index.data(FacetModel::FractionRole).toDouble();
    const int barWidth = fraction > 0.0 ? qMax(1, qRound(count.width() * fraction)) : 0;
    painter->fillRect(
        QRect(count.right() + 1 - barWidth, count.top(), barWidth, count.height()), m_theme.barTint);
    painter->setFont(m_theme.font(TextSize::Label));
    painter->setPen(hasFilings ? m_theme.text : m_theme.dimmedText);
    painter->drawText(count.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
        index.data(FacetModel::FilingsTextRole).toString());

    const auto only = onlyRect(row);
    const int nameRight = isHovered || isFocused ? only.left() - 4 : count.left() - 4;
    const auto font = m_theme.font(TextSize::Body);
    const int nameLeft = qRound(box.right()) + 8;
    painter->setFont(font);
    painter->drawText(QRect(nameLeft, row.top(), nameRight - nameLeft, row.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, nameRight - nameLeft));
    if (isHovered || isFocused) {
        painter->setFont(m_theme.font(TextSize::Label));
        painter->setPen(m_theme.accent);
        painter->drawText(only, Qt::AlignCenter, tr("only"));
    }
    if (isFocused) {
        painter->setPen(QPen(m_theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

bool FacetDelegate::editorEvent(
    QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        if (onlyRect(option.rect).contains(mouse->position().toPoint()))
            Q_EMIT onlyPressed(index);
        else
            Q_EMIT toggled(index);
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Select) {
            Q_EMIT toggled(index);
            return true;
        }
    }
    return false;
}

} // namespace filingscape::ui
