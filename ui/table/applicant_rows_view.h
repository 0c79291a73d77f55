// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QTreeView>

namespace filingscape::ui {

/// The rows of applicants with their names as filed below. A click, Enter or the space bar chooses a row,
/// with Ctrl held one more, with Shift all rows from the last one chosen; a double click only this one; Right
/// and Left open and close it; letters begin to look for a name.
class ApplicantRowsView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ApplicantRowsView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void rowPressed(const QModelIndex& row, bool extends);
    /// With Shift held: all from one row to the other, in either direction.
    void rangePressed(const QModelIndex& from, const QModelIndex& to);
    void rowDoubleClicked(const QModelIndex& row);
    void copyPressed();
    void typed(const QString& text);
    void resized();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawRow(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void press(const QModelIndex& row, Qt::KeyboardModifiers held);
    /// The row at a point where a click chooses it: not on the arrow that opens it.
    [[nodiscard]] QModelIndex rowAt(const QPoint& point) const;

    Theme m_theme;
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_anchor; ///< where a range begins: the row chosen or gone to last without Shift
};

} // namespace filingscape::ui
