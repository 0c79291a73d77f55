// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figures.h"
#include "app/session/explorer.h"
#include "ui/style/theme.h"

#include <QSplitter>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
QT_END_NAMESPACE

namespace filingscape::ui {

class ChartExport;
class FigureView;

/// The charts one above the other: filings over time, then bars side by side. Below them the window may put
/// more. Clicks on marks go to the filter store.
class ChartArea final : public QSplitter
{
    Q_OBJECT

public:
    ChartArea(session::Explorer& explorer, const Theme& theme, QWidget* parent = nullptr);
    ~ChartArea() override;

    /// For menus; has the shortcut Ctrl+E.
    [[nodiscard]] QAction* exportAction() const;

    void setTheme(const Theme& theme);
    void showResult(const session::ResultPtr& result, bool isSettled);

private:
    void buildTimeControls();
    void connectMarks();
    void showTimeFigure(bool isSettled);
    /// The order of bars on screen, kept while a hand moves.
    [[nodiscard]] figure::BarsOptions barsOptions(FigureView& view, bool isSettled) const;

    session::Explorer& m_explorer;
    Theme m_theme;
    figure::Split m_split = figure::Split::Technique;
    QComboBox* m_splitChoice = nullptr;
    FigureView* m_time;
    FigureView* m_places;
    FigureView* m_techniques;
    ChartExport* m_export = nullptr;
};

} // namespace filingscape::ui
