// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/applicant_rows_view.h"

#include "app/session/applicant_table_model.h"
#include "ui/table/row_paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace filingscape::ui {

namespace {

/// A name as filed stands for its applicant.
QModelIndex applicantRow(const QModelIndex& index)
{
    return index.parent().isValid() ? index.parent() : index.siblingAtColumn(0);
}

} // namespace

ApplicantRowsView::ApplicantRowsView(const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , m_theme(theme)
{
    setUniformRowHeights(true);
    setRootIsDecorated(true);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setTabKeyNavigation(false);
    setTheme(theme);
}

void ApplicantRowsView::setTheme(const Theme& theme)
{
    m_theme = theme;
    setIndentation(theme.l + theme.xs);
    viewport()->update();
}

QModelIndex ApplicantRowsView::rowAt(const QPoint& point) const
{
    const auto index = indexAt(point);
    return index.isValid() && visualRect(index).contains(point) ? index : QModelIndex();
}

void ApplicantRowsView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->pos()) : QModelIndex();
    QTreeView::mousePressEvent(event);
}

void ApplicantRowsView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    if (pressed.isValid() && rowAt(event->pos()).siblingAtColumn(0) == pressed.siblingAtColumn(0))
        press(pressed, event->modifiers());
}

void ApplicantRowsView::press(const QModelIndex& row, Qt::KeyboardModifiers held)
{
    if (held & Qt::ShiftModifier && m_anchor.isValid() && !row.parent().isValid()) {
        Q_EMIT rangePressed(m_anchor, row);
        return;
    }
    m_anchor = applicantRow(row);
    Q_EMIT rowPressed(row, held & (Qt::ShiftModifier | Qt::ControlModifier));
}

void ApplicantRowsView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressed = QModelIndex(); // its release is not another click
    const auto row = rowAt(event->pos());
    if (event->button() == Qt::LeftButton && row.isValid())
        Q_EMIT rowDoubleClicked(row);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void ApplicantRowsView::keyPressEvent(QKeyEvent* event)
{
    const auto text = event->text();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyPressed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space) {
        if (currentIndex().isValid())
            press(currentIndex(), event->modifiers());
    } else if (isPlain && !text.isEmpty() && text.front().isLetterOrNumber())
        Q_EMIT typed(text);
    else {
        QTreeView::keyPressEvent(event);
        if (!(event->modifiers() & Qt::ShiftModifier))
            m_anchor = applicantRow(currentIndex());
    }
}

void ApplicantRowsView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    Q_EMIT resized();
}

/// The whole row is framed, since keys choose rows and not cells.
void ApplicantRowsView::drawRow(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!hasFocus() || currentIndex().siblingAtColumn(0) != index.siblingAtColumn(0))
        return;
    const QRect row(0, option.rect.top(), header()->length(), option.rect.height());
    painter->save();
    painter->setPen(QPen(m_theme.accent, 1));
    painter->drawRect(row.adjusted(0, 0, -1, -1));
    painter->restore();
}

void ApplicantRowsView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    painter->save();
    QStyleOptionViewItem option;
    option.rect = rect;
    option.state.setFlag(
        QStyle::State_Selected, selectionModel()->isRowSelected(index.row(), index.parent()));
    paintRowGround(
        *painter, option, m_theme, index.data(session::ApplicantTableModel::IsChosenRole).toBool());
    if (model()->hasChildren(index)) {
        const qreal half = m_theme.xs;
        painter->translate(rect.left() + rect.width() / 2.0 + half / 2, rect.center().y() + 0.5);
        if (isExpanded(index))
            painter->rotate(90);
        QPainterPath arrow;
        arrow.moveTo(-half / 2, -half);
        arrow.lineTo(half / 2, 0);
        arrow.lineTo(-half / 2, half);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_theme.secondText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(arrow);
    }
    painter->restore();
}

} // namespace filingscape::ui
