// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QMainWindow;
class QMenu;
QT_END_NAMESPACE

namespace filingscape::ui {

class FileOpening;
class SavedViews;
class ThemeSwitch;

/// The menu bar: every action of the window with its shortcut, each once.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        FileOpening& files;
        SavedViews& views;
        ThemeSwitch& themes;
        QAction* switchEdition;
        QAction* exportChart;
        QAction* copyChart;
        QAction* undo;
        QAction* redo;
        QAction* reset;
    };

    WindowMenus(const Parts& parts, QMainWindow* window);

    /// Shows itself as soon as it holds something.
    [[nodiscard]] QMenu* helpMenu() const { return m_help; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMenu* m_help;
};

} // namespace filingscape::ui
