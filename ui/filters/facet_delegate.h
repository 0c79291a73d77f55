// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace filingscape::ui {

/// Draws a facet row: tick, name, a small bar behind the count, and "only" under the pointer or the focus.
class FacetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FacetDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
    [[nodiscard]] QRect onlyRect(const QRect& row) const;
    /// A name as it is written in a row: on one line, or small on two where it is too long for one; the end
    /// is cut where that does not help.
    [[nodiscard]] QStringList nameLines(const QString& name, const QRect& row) const;

Q_SIGNALS:
    void toggled(const QModelIndex& index);
    void onlyPressed(const QModelIndex& index);

private:
    [[nodiscard]] QRect countRect(const QRect& row) const;
    [[nodiscard]] QRect tickRect(const QRect& row) const;
    [[nodiscard]] QRect nameRect(const QRect& row, bool withOnly) const;
    [[nodiscard]] bool needsTwoLines(const QString& name, const QRect& row) const;
    void paintName(QPainter& painter, const QString& name, const QRect& row, bool withOnly) const;

    Theme m_theme;
};

} // namespace filingscape::ui
