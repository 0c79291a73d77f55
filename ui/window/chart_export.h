// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/style/theme.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
class QToolButton;
QT_END_NAMESPACE

namespace filingscape::ui {

class FigureView;

/// Takes the window's charts out: a button on each, Ctrl+E and "Copy chart" for the one with the focus (the
/// first chart where none has it), Ctrl+C and the context menu of a chart for the clipboard. Images are in
/// English, whatever the window speaks.
class ChartExport final : public QObject
{
    Q_OBJECT

public:
    struct Chart {
        FigureView* view;
        QBoxLayout* controls; ///< where its button goes
        QString button; ///< object name of its button
        QString name; ///< in the file's name
        /// The figure of the moment in the image's language.
        std::function<figure::Figure(const domain::Result& result)> figure;
    };

    /// Where another page than that of these charts is on screen.
    struct OtherPages {
        std::function<bool()> areShown;
        std::function<std::optional<ExportableChart>()> chart; ///< nothing where the page has none
    };

    ChartExport(session::Explorer& explorer, const Theme& theme, std::vector<Chart> charts, QWidget* window);

    /// For menus; has the shortcut Ctrl+E.
    [[nodiscard]] QAction* exportAction() const { return m_export; }
    /// For menus; a chart with the focus answers Ctrl+C by itself.
    [[nodiscard]] QAction* copyAction() const { return m_copy; }

    void setTheme(const Theme& theme);
    void setChooseFile(ChooseFile chooseFile) { m_chooseFile = std::move(chooseFile); }
    void openDialog(const FigureView* view);
    void setOtherPages(OtherPages others) { m_others = std::move(others); }
    /// PNG of 1200x628 at 2x, SVG and the words of the chart. Encoded on another thread; copied() follows.
    void copy(const FigureView* view);

Q_SIGNALS:
    /// The chart with this headline lies in the clipboard.
    void copied(const QString& headline);

private:
    struct Copy {
        QString headline;
        QString words;
        QByteArray png; ///< empty where there was no memory for it
        QByteArray svg;
    };

    void exportShown();
    void copyShown();
    void openDialog(ExportableChart chart);
    void copy(const figure::Figure& figure);
    void deliver(int number, const Copy& made);
    void addButton(const Chart& chart);
    [[nodiscard]] const Chart* find(const FigureView* view) const;
    [[nodiscard]] const FigureView* focused() const;

    session::Explorer& m_explorer;
    Theme m_theme;
    std::vector<Chart> m_charts;
    OtherPages m_others;
    QWidget* m_window;
    QAction* m_export;
    QAction* m_copy;
    std::vector<QToolButton*> m_buttons;
    ChooseFile m_chooseFile = chooseFileByDialog;
    int m_newestCopy = 0;
};

} // namespace filingscape::ui
