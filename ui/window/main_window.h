// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "app/session/library.h"
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
class DropTarget;
class FileOpening;
class FilterChips;
class FilterPanel;
class MessageBar;
class NoticeBar;
class PlainLabel;
class SavedViews;
class TableArea;
class ThemeSwitch;
class WindowMenus;

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

    /// What the user keeps from one start to the next. Empty until somebody fills it.
    [[nodiscard]] session::Library& library() { return m_library; }
    [[nodiscard]] FileOpening& files() { return *m_files; }
    [[nodiscard]] SavedViews& views() { return *m_views; }
    [[nodiscard]] ThemeSwitch& themes() { return *m_themes; }
    [[nodiscard]] NoticeBar& notices() { return *m_notices; }
    [[nodiscard]] WindowMenus& menus() { return *m_menus; }

Q_SIGNALS:
    /// What the charts show was chosen anew; no part of the filter.
    void chartsChosen();

private:
    QWidget* buildHeader();
    QWidget* buildFooter();
    void dressParts();
    void buildActions();
    void buildMenus();
    void connectExplorer();
    void followHistory();
    void showEdition();
    void showResult(const session::ResultPtr& result, bool isSettled);
    void showError(const domain::Error& error);
    void nameFile();

    session::Explorer& m_explorer;
    Theme m_theme;
    session::Library m_library;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_file = nullptr;
    PlainLabel* m_contract = nullptr;
    FilterChips* m_chips = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_reset = nullptr;
    NoticeBar* m_notices = nullptr;
    MessageBar* m_message = nullptr;
    EditionLine* m_editionLine = nullptr;
    EmptyState* m_empty = nullptr;
    HelpDesk* m_help = nullptr;
    FilterPanel* m_filters = nullptr;
    TableArea* m_tables = nullptr;
    ChartArea* m_charts = nullptr;
    PlainLabel* m_footer = nullptr;
    FileOpening* m_files = nullptr;
    SavedViews* m_views = nullptr;
    ThemeSwitch* m_themes = nullptr;
    DropTarget* m_drop = nullptr;
    WindowMenus* m_menus = nullptr;
};

} // namespace filingscape::ui
