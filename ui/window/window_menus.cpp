// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_menus.h"

#include "ui/window/file_opening.h"
#include "ui/window/saved_views.h"
#include "ui/window/theme_switch.h"

#include <QAction>
#include <QActionEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace filingscape::ui {

WindowMenus::WindowMenus(const Parts& parts, QMainWindow* window)
    : QObject(window)
{
    auto* bar = window->menuBar();
    bar->setObjectName(QStringLiteral("menuBar"));
    bar->setAccessibleName(tr("Menus"));
    const auto menu = [bar](const QString& name, const QString& text) {
        auto* made = bar->addMenu(text);
        made->setObjectName(name);
        return made;
    };
    auto* file = menu(QStringLiteral("fileMenu"), tr("&File"));
    file->addAction(parts.switchEdition);
    file->addSeparator();
    file->addAction(parts.files.openAction());
    file->addMenu(parts.files.recentMenu());
    file->addAction(parts.files.bundledAction());
    file->addSeparator();
    file->addAction(parts.exportChart);
    file->addSeparator();
    auto* quit = file->addAction(tr("&Quit"));
    quit->setObjectName(QStringLiteral("quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, window, &QWidget::close);

    auto* edit = menu(QStringLiteral("editMenu"), tr("&Edit"));
    edit->addActions({parts.undo, parts.redo});
    edit->addSeparator();
    edit->addAction(parts.reset);
    edit->addSeparator();
    edit->addAction(parts.copyChart);

    auto* view = menu(QStringLiteral("viewMenu"), tr("&View"));
    view->addAction(parts.views.saveAction());
    view->addMenu(parts.views.menu());
    view->addSeparator();
    view->addActions({parts.views.backAction(), parts.views.forwardAction()});
    view->addSeparator();
    view->addMenu(parts.themes.menu());

    m_help = menu(QStringLiteral("helpMenu"), tr("&Help"));
    m_help->menuAction()->setVisible(false);
    m_help->installEventFilter(this);
}

bool WindowMenus::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_help && event->type() == QEvent::ActionAdded)
        m_help->menuAction()->setVisible(true);
    return QObject::eventFilter(watched, event);
}

} // namespace filingscape::ui
