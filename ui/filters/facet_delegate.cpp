// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/facet_delegate.h"

#include "app/session/facet_model.h"
#include "ui/charts/text_block.h"
#include "ui/filters/facet_list.h"

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
constexpr double barThickness = 2.0;

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

QRect FacetDelegate::tickRect(const QRect& row) const
{
    return {row.left() + 4, row.center().y() - tickSize / 2 + 1, tickSize, tickSize};
}

QRect FacetDelegate::nameRect(const QRect& row, bool withOnly) const
{
    const int left = tickRect(row).right() + 9;
    const int right = (withOnly ? onlyRect(row) : countRect(row)).left() - 4;
    return {left, row.top(), qMax(0, right - left), row.height()};
}

bool FacetDelegate::needsTwoLines(const QString& name, const QRect& row) const
{
    return QFontMetrics(m_theme.font(TextSize::Body)).horizontalAdvance(name) > nameRect(row, false).width();
}

QStringList FacetDelegate::nameLines(const QString& name, const QRect& row) const
{
    if (!needsTwoLines(name, row))
        return {name};
    return breakText(name, m_theme.font(TextSize::Caption), nameRect(row, false).width(), 2).lines;
}

/// Where "only" takes its room, the lines stay the same and are cut.
void FacetDelegate::paintName(QPainter& painter, const QString& name, const QRect& row, bool withOnly) const
{
    const auto lines = nameLines(name, row);
    const auto font = m_theme.font(needsTwoLines(name, row) ? TextSize::Caption : TextSize::Body);
    const QFontMetrics metrics(font);
    const auto place = nameRect(row, withOnly);
    const int step = metrics.capHeight() + qRound(4 * m_theme.textScale());
    painter.setFont(font);
    QRect line(place.left(), 0, place.width(), metrics.height());
    line.moveCenter({line.center().x(), place.center().y() - step * static_cast<int>(lines.size() - 1) / 2});
    for (const auto& text : lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, place.width()));
        line.translate(0, step);
    }
}

void FacetDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect row = option.rect;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto* list = qobject_cast<const FacetList*>(option.widget);
    const bool isFocused
        = option.state.testFlag(QStyle::State_HasFocus) && (list == nullptr || list->isByKeys());
    const bool hasFilings = index.data(FacetModel::HasFilingsRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHovered || isFocused)
        painter->fillRect(row, m_theme.accentWash);

    paintTick(*painter, tickRect(row), index.data(Qt::CheckStateRole).toInt() == Qt::Checked, m_theme);

    const auto count = countRect(row);
    const double fraction = index.data(FacetModel::FractionRole).toDouble();
    const int barWidth = fraction > 0.0 ? qMax(1, qRound(count.width() * fraction)) : 0;
    // Below the number, which would stand half on a bar and half beside it.
    const int thick = qRound(barThickness * m_theme.textScale());
    painter->fillRect(QRect(count.left(), row.bottom() - 1 - thick, barWidth, thick), m_theme.bar);
    painter->setFont(m_theme.font(TextSize::Label));
    painter->setPen(hasFilings ? m_theme.text : m_theme.dimmedText);
    painter->drawText(count.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
        index.data(FacetModel::FilingsTextRole).toString());

    const auto only = onlyRect(row);
    paintName(*painter, index.data(Qt::DisplayRole).toString(), row, isHovered || isFocused);
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
