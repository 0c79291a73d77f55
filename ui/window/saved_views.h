// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "app/session/library.h"
#include "app/session/view_history.h"
#include "ui/style/theme.h"

#include <QObject>

#include <functional>
#include <optional>

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

    /// Where a view is from, and how to get there.
    struct Editions {
        std::function<QString()> file; ///< the user's file on screen; empty for an installed one
        std::function<QString()> page; ///< on screen; empty for that of charts
        /// Opens the edition that the view was made on with this filter, or tells why it cannot and changes
        /// nothing. A view without an edition is not asked for.
        std::function<void(const session::View& view, session::Explorer::FirstFilter firstFilter)> open;
    };

    SavedViews(session::Explorer& explorer, session::Library& library, Charts charts, Editions editions,
        const Theme& theme, QWidget* window);

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
    /// A view was opened that belongs on this page; empty for that of charts.
    void shown(const QString& page);
    /// A sentence for a person: something of a view could not be shown.
    void incomplete(const QString& sentence);

private:
    /// What to come back to where the edition of a view is refused.
    struct Gone {
        session::ViewHistory history;
        session::ChartChoice charts;
    };

    void askName();
    void manage();
    /// What becomes of the history, told what was on screen, once the view is shown.
    using Arrive = std::function<void(const session::View& left)>;
    void show(const session::SavedView& saved, const Arrive& arrive);
    void showHere(const session::SavedView& saved);
    void showElsewhere(const session::SavedView& saved, const Arrive& arrive);
    [[nodiscard]] bool isHere(const session::View& view) const;
    void goBack();
    void goForward();
    void comeBack();
    void listViews();
    void followHistory();

    session::Explorer& m_explorer;
    session::Library& m_library;
    Charts m_charts;
    Editions m_editions;
    Theme m_theme;
    QWidget* m_window;
    session::ViewHistory m_history;
    std::optional<Gone> m_gone; ///< while the rows of the edition of the view on screen are unchecked
    QAction* m_save;
    QAction* m_back;
    QAction* m_forward;
    QMenu* m_menu;
};

} // namespace filingscape::ui
