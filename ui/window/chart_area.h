// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figures.h"
#include "app/session/explorer.h"
#include "ui/style/theme.h"

#include <QSplitter>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
QT_END_NAMESPACE

namespace filingscape::ui {

class ChartExport;
class ChartTable;
class FigureView;
class TimeControls;
class WordChoice;
class YearBrush;

/// What a person has chosen about the charts; no part of the filter.
struct ChartChoice {
    figure::TimeChoice time;
    bool timeAsTable = false;
    bool placesAsTable = false;
    bool techniquesAsTable = false;
    bool techniquesAsPairs = false; ///< which of them are together, in place of how many have each

    bool operator==(const ChartChoice&) const = default;
};

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
    /// For menus; the chart with the focus to the clipboard.
    [[nodiscard]] QAction* copyAction() const;
    /// What leaves the window where other charts than these are on screen.
    [[nodiscard]] ChartExport& chartExport() { return *m_export; }
    [[nodiscard]] ChartChoice chartChoice() const;

    void setTheme(const Theme& theme);
    void setChartChoice(const ChartChoice& choice);
    void showResult(const session::ResultPtr& result, bool isSettled);

Q_SIGNALS:
    /// A person has chosen; not sent by setChartChoice().
    void chartChoiceChanged();
    /// The chart with this headline lies in the clipboard.
    void chartCopied(const QString& headline);

private:
    struct Card {
        FigureView* view = nullptr;
        QHBoxLayout* controls = nullptr;
        ChartTable* table = nullptr;
    };

    Card makeCard(const QString& name);
    void addTable(Card& card, const QString& name);
    void addPairsChoice();
    void buildExport();
    void connectControls();
    void connectMarks();
    void showTimeFigure(bool isSettled);
    void showTechniques(bool isSettled);
    [[nodiscard]] bool showsPairs() const;
    void followTimeTable();
    void show(const Card& card, figure::Figure figure, bool isSettled);
    /// The order of bars on screen, kept while a hand moves.
    [[nodiscard]] figure::BarsOptions barsOptions(FigureView& view, bool isSettled) const;

    session::Explorer& m_explorer;
    Theme m_theme;
    Card m_time;
    Card m_places;
    Card m_techniques;
    TimeControls* m_timeControls;
    WordChoice* m_pairsChoice = nullptr;
    bool m_isSteady = true;
    YearBrush* m_brush = nullptr;
    ChartExport* m_export = nullptr;
};

} // namespace filingscape::ui
