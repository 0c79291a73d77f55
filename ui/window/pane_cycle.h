// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace filingscape::ui {

/// F6 and Shift+F6 between the panes of a window. A pane gets the focus back where it was left; hidden panes
/// are passed over.
class PaneCycle final : public QObject
{
    Q_OBJECT

public:
    struct Pane {
        // The focus still moves while a window is taken apart.
        std::vector<QPointer<QWidget>> parts; ///< whoever is inside one has the pane's focus
        /// The first of these that is shown gets the focus the first time, or what in it takes the focus
        /// first.
        std::vector<QPointer<QWidget>> first;
    };

    PaneCycle(const std::vector<Pane>& panes, QWidget* window);

    /// After the others.
    void add(const Pane& pane) { m_visits.push_back({pane, nullptr}); }
    [[nodiscard]] QAction* nextAction() const { return m_next; }
    [[nodiscard]] QAction* previousAction() const { return m_previous; }

private:
    struct Visit {
        Pane pane;
        QPointer<QWidget> last;
    };

    [[nodiscard]] static QWidget* entry(const Visit& visit);
    void go(int by);
    void remember(QWidget* focus);
    /// Where the focus is or was last, -1 before it was in any pane.
    [[nodiscard]] int current() const;

    std::vector<Visit> m_visits;
    QWidget* m_window;
    QAction* m_next;
    QAction* m_previous;
};

} // namespace filingscape::ui
