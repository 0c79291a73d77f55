// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace filingscape::ui {

/// A printed claim in two lines: the sign of its verdict, what it says, then the verdict in words.
class ClaimDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ClaimDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QString wordsIn(const QModelIndex& index, int width) const;
    [[nodiscard]] int heightOf(const QString& words, int width) const;
    [[nodiscard]] int wordsWidth(int cell) const;

    Theme m_theme;
};

/// Answers of the claim check: the sign of the outcome, then words over as many lines as they need.
class AnswerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AnswerDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] int textLeft(int column) const;

    Theme m_theme;
};

} // namespace filingscape::ui
