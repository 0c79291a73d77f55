// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QHeaderView>

namespace filingscape::ui {

/// Column names that stand flush with the cells below them; the arrow of the sorted column is beside its
/// name, where there is room, and not in the way of the others.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    void drawArrow(QPainter& painter, QPointF middle) const;

    Theme m_theme;
};

} // namespace filingscape::ui
