// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/figure_block_model.h"
#include "ui/style/theme.h"

#include <QStyledItemDelegate>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace filingscape::ui {

/// Rows of published figures: a heading with its note, then bars from zero with the number at their end.
class FigureDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FigureDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    [[nodiscard]] int heightOf(const QModelIndex& index) const;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter& painter, const QRect& room, const QModelIndex& index) const;
    void paintBar(QPainter& painter, const QRect& room, const QModelIndex& index) const;

    Theme m_theme;
};

/// Columns as wide as their words, the bars take the rest; headings go through all columns.
void fitFigures(QTableView& table, const session::FigureBlockModel& model, const FigureDelegate& delegate,
    const Theme& theme);

} // namespace filingscape::ui
