// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_desk.h"

#include "ui/help/help_window.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QMenu>

#include <utility>

namespace filingscape::ui {

HelpDesk::HelpDesk(const Theme& theme, QWidget* window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
    , m_action(action(QStringLiteral("help"), tr("Help")))
{
    auto* help = m_action;
    help->setShortcut(QKeySequence(Qt::Key_F1));
    connect(help, &QAction::triggered, this, [this] { open(topicOf(focused())); });
    window->installEventFilter(this);
    auto* keys = action(QStringLiteral("helpKeys"), tr("Keys"));
    connect(keys, &QAction::triggered, this, [this] { open(QStringLiteral("keys")); });
    window->addActions({help, keys});
    if (auto* menu = window->findChild<QMenu*>(QStringLiteral("helpMenu")))
        menu->addActions({help, keys});
}

QAction* HelpDesk::action(const QString& name, const QString& text)
{
    auto* made = new QAction(text, this);
    made->setObjectName(name);
    return made;
}

QString HelpDesk::topicOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        auto topic = widget->property(helpTopicProperty).toString();
        if (!topic.isEmpty())
            return topic;
    }
    return helpPages().front().key;
}

const QWidget* HelpDesk::focused() const
{
    const auto* active = QApplication::activeWindow();
    const bool isOurs = active != nullptr && (active == m_window || active->parentWidget() == m_window);
    return isOurs ? active->focusWidget() : m_window->focusWidget();
}

/// A dialog of the window gets the key as well.
bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::ChildPolished) {
        auto* dialog = qobject_cast<QDialog*>(static_cast<QChildEvent*>(event)->child());
        if (dialog != nullptr && qobject_cast<HelpWindow*>(dialog) == nullptr)
            dialog->addAction(m_action);
    }
    return QObject::eventFilter(watched, event);
}

/// The help of a dialog is the dialog's own window: any other would be shut out by it.
void HelpDesk::open(const QString& topic)
{
    auto* modal = QApplication::activeModalWidget();
    auto* owner = modal == nullptr ? m_window : modal;
    auto* help = m_help.data();
    if (help != nullptr && help->parentWidget() != owner) {
        delete help;
        help = nullptr;
    }
    if (help == nullptr) {
        help = new HelpWindow(*m_window, m_theme, owner);
        help->setEdition(m_edition);
        m_help = help;
    }
    help->showTopic(topic);
    help->show();
    help->raise();
    help->activateWindow();
}

void HelpDesk::setEdition(std::shared_ptr<const domain::Edition> edition)
{
    m_edition = std::move(edition);
    if (auto* help = m_help.data())
        help->setEdition(m_edition);
}

void HelpDesk::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (auto* help = m_help.data())
        help->setTheme(theme);
}

} // namespace filingscape::ui
