// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"
#include "app/session/figure_table_model.h"
#include "ui/style/theme.h"

#include <QObject>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class FigureView;
class RowsView;

/// The table twin of one chart: a button on the chart lays its figure over the plot as rows that can be
/// copied. It is made of the very figure that the chart shows.
class ChartTable final : public QObject
{
    Q_OBJECT

public:
    /// `name` goes into object names, "time" and so on; the buttons are added to the row of controls.
    ChartTable(const Theme& theme, FigureView& view, const QString& name, QHBoxLayout& controls);

    [[nodiscard]] bool isShown() const;
    void setShown(bool shown);
    void setTheme(const Theme& theme);
    void showFigure(std::shared_ptr<const figure::Figure> figure);

Q_SIGNALS:
    /// A person has shown or hidden the table.
    void toggled(bool shown);

private:
    void fill();
    void place();
    void fitColumns();
    void copyRows();
    void copyAll();

    FigureView& m_view;
    session::FigureTableModel m_model;
    std::shared_ptr<const figure::Figure> m_figure;
    QToolButton* m_copy;
    QToolButton* m_toggle;
    RowsView* m_table;
    QTimer m_copied;
};

} // namespace filingscape::ui
