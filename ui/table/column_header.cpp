// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/column_header.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace filingscape::ui {

ColumnHeader::ColumnHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setAttribute(Qt::WA_Hover);
}

void ColumnHeader::setTheme(const Theme& theme)
{
    m_theme = theme;
    viewport()->update();
}

QSize ColumnHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), qRound(28 * m_theme.textScale())};
}

void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    initStyleOptionForIndex(&option, logicalIndex);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool isRight = option.textAlignment.testFlag(Qt::AlignRight);
    const auto font = m_theme.font(TextSize::Label, isSorted ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(font);
    const auto room = rect.adjusted(m_theme.s, 0, -m_theme.s, -1);
    const int arrowRoom = isSorted ? m_theme.m : 0;
    const auto text = metrics.elidedText(option.text, Qt::ElideRight, room.width() - arrowRoom);
    const bool isPointedAt = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->fillRect(rect, m_theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.hairline);
    painter->setFont(font);
    painter->setPen(isSorted || isPointedAt ? m_theme.text : m_theme.secondText);
    painter->drawText(
        room, static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), text);
    if (isSorted) {
        const int width = metrics.horizontalAdvance(text);
        const double x = isRight ? room.right() - width - m_theme.s : room.left() + width + m_theme.s;
        drawArrow(*painter, QPointF(x, room.center().y() + 0.5));
    }
    painter->restore();
}

void ColumnHeader::drawArrow(QPainter& painter, QPointF middle) const
{
    const double tall = sortIndicatorOrder() == Qt::AscendingOrder ? -2.0 : 2.0;
    QPainterPath arrow(middle + QPointF(-3.5, -tall));
    arrow.lineTo(middle + QPointF(0, tall));
    arrow.lineTo(middle + QPointF(3.5, -tall));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.text, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
}

} // namespace filingscape::ui
