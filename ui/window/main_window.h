// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "ui/style/theme.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace filingscape::ui {

class ChartArea;
class EditionLine;
class EmptyState;
class HelpDesk;
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
    /// What has been dismissed is to be kept between sessions.
    [[nodiscard]] EditionLine& editionLine() { return *m_editionLine; }

private:
    QWidget* buildHeader();
    QWidget* buildFooter();
    void buildActions();
    void connectExplorer();
    void followHistory();
    void showEdition();
    void showResult(const session::ResultPtr& result, bool isSettled);
    void showError(const domain::Error& error);

    session::Explorer& m_explorer;
    Theme m_theme;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_contract = nullptr;
    FilterChips* m_chips = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    MessageBar* m_message = nullptr;
    EditionLine* m_editionLine = nullptr;
    EmptyState* m_empty = nullptr;
    HelpDesk* m_help = nullptr;
    FilterPanel* m_filters = nullptr;
    TableArea* m_tables = nullptr;
    ChartArea* m_charts = nullptr;
    PlainLabel* m_footer = nullptr;
};

} // namespace filingscape::ui
