// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_desk.h"

#include "ui/help/help_window.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace filingscape::ui {

HelpDesk::HelpDesk(const Theme& theme, QWidget* window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
    auto* help = action(QStringLiteral("help"), tr("Help"));
    help->setShortcut(QKeySequence(Qt::Key_F1));
    connect(help, &QAction::triggered, this, [this] { open(topicOf(m_window->focusWidget())); });
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

void HelpDesk::open(const QString& topic)
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(*m_window, m_theme, m_window);
        m_help->setEdition(m_edition);
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpDesk::setEdition(std::shared_ptr<const domain::Edition> edition)
{
    m_edition = std::move(edition);
    if (m_help != nullptr)
        m_help->setEdition(m_edition);
}

void HelpDesk::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_help != nullptr)
        m_help->setTheme(theme);
}

} // namespace filingscape::ui
