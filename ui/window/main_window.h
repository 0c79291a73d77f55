// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figures.h"
#include "app/session/explorer.h"
#include "ui/style/theme.h"

#include <QMainWindow>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QSplitter;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class ChartExport;
class FigureView;
class FilterChips;
class FilterPanel;
class MessageBar;
class PlainLabel;
class TableArea;

/// The window: contract above, filters left, charts and table, what is counted below. It shows results and
/// sends edits; it counts nothing.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(session::Explorer& explorer, const Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setTheme(const Theme& theme);

private:
    QWidget* buildHeader();
    QWidget* buildCharts();
    QWidget* buildFooter();
    void buildExport();
    void buildActions();
    void connectExplorer();
    void connectCharts();
    void followHistory();
    void showEdition();
    void showResult(const session::ResultPtr& result, bool isSettled);
    void showTimeFigure(bool isSettled);
    void showError(const domain::Error& error);
    /// The order of bars on screen, kept while a hand moves.
    [[nodiscard]] figure::BarsOptions barsOptions(FigureView& view, bool isSettled) const;

    session::Explorer& m_explorer;
    Theme m_theme;
    figure::Split m_split = figure::Split::Technique;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_contract = nullptr;
    FilterChips* m_chips = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    MessageBar* m_message = nullptr;
    FilterPanel* m_filters = nullptr;
    QComboBox* m_splitChoice = nullptr;
    FigureView* m_time = nullptr;
    FigureView* m_places = nullptr;
    FigureView* m_techniques = nullptr;
    TableArea* m_tables = nullptr;
    QSplitter* m_charts = nullptr;
    PlainLabel* m_footer = nullptr;
    ChartExport* m_export = nullptr;
    std::vector<QWidget*> m_cards;
};

} // namespace filingscape::ui
