// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "app/session/library.h"
#include "app/session/view_history.h"
#include "ui/style/theme.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

/// Saves the view on screen under a name, opens saved ones, each as one step that Undo takes back, and goes
/// back and forward between those that were opened.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    /// How to read and to set what the charts show.
    struct Charts {
        std::function<session::ChartChoice()> choice;
        std::function<void(const session::ChartChoice& choice)> choose;
    };

    SavedViews(session::Explorer& explorer, session::Library& library, Charts charts, const Theme& theme,
        QWidget* window);

    [[nodiscard]] QAction* saveAction() const { return m_save; }
    [[nodiscard]] QAction* backAction() const { return m_back; }
    [[nodiscard]] QAction* forwardAction() const { return m_forward; }
    [[nodiscard]] QMenu* menu() const { return m_menu; }

    void setTheme(const Theme& theme) { m_theme = theme; }
    /// What is on screen; an edition is open.
    [[nodiscard]] session::View current();
    /// The filter of a view on this edition, with the charts set to it.
    [[nodiscard]] domain::Filter restored(const session::View& view, const domain::Edition& edition);
    void open(const QString& name);
    /// What of a filter another edition does not have, as a sentence for a person.
    [[nodiscard]] static QString droppedSentence(const QStringList& dropped);

Q_SIGNALS:
    /// A view was opened.
    void shown();
    /// A sentence for a person: something of a view could not be shown.
    void incomplete(const QString& sentence);

private:
    void askName();
    void manage();
    void show(const session::SavedView& saved);
    void goBack();
    void goForward();
    void listViews();
    void followHistory();

    session::Explorer& m_explorer;
    session::Library& m_library;
    Charts m_charts;
    Theme m_theme;
    QWidget* m_window;
    session::ViewHistory m_history;
    QAction* m_save;
    QAction* m_back;
    QAction* m_forward;
    QMenu* m_menu;
};

} // namespace filingscape::ui
