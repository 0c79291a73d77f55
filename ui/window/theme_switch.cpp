// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme_switch.h"

#include "ui/style/desktop_mode.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace filingscape::ui {

using session::ThemeChoice;

Mode modeOf(ThemeChoice choice, Mode desktop)
{
    if (choice == ThemeChoice::System)
        return desktop;
    return choice == ThemeChoice::Dark ? Mode::Dark : Mode::Light;
}

ThemeSwitch::ThemeSwitch(const Theme& shown, Apply apply, QWidget* window)
    : QObject(window)
    , m_shown(shown.mode())
    , m_textScale(shown.textScale())
    , m_apply(std::move(apply))
    , m_desktopMode(desktopMode)
    , m_menu(new QMenu(tr("&Theme"), window))
{
    m_menu->setObjectName(QStringLiteral("themeMenu"));
    auto* group = new QActionGroup(this);
    const auto add = [&](ThemeChoice choice, const char* name, const QString& text) {
        auto* action = m_menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        action->setChecked(choice == m_choice);
        group->addAction(action);
        m_actions << action;
        connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
    };
    add(ThemeChoice::System, "themeSystem", tr("&As the desktop"));
    add(ThemeChoice::Light, "themeLight", tr("&Light"));
    add(ThemeChoice::Dark, "themeDark", tr("&Dark"));
    QCoreApplication::instance()->installEventFilter(this);
    window->installEventFilter(this);
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    m_actions.at(static_cast<int>(choice))->setChecked(true);
    if (choice == m_choice)
        return;
    m_choice = choice;
    follow();
    Q_EMIT chosen();
}

/// The window's own theme changes the palette too, so events from in here are no news. Of the many events of
/// one change of the desktop the last is enough.
bool ThemeSwitch::eventFilter(QObject* watched, QEvent* event)
{
    const bool isTheme = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance());
    if (isTheme && !m_isApplying && !m_isDue && m_choice == ThemeChoice::System) {
        m_isDue = true;
        QTimer::singleShot(0, this, [this] {
            m_isDue = false;
            follow();
        });
    }
    return QObject::eventFilter(watched, event);
}

void ThemeSwitch::follow()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    const auto wanted = modeOf(m_choice, m_choice == ThemeChoice::System ? m_desktopMode() : m_shown);
    if (wanted != m_shown) {
        if (const auto theme = Theme::load(wanted, m_textScale)) {
            m_shown = wanted;
            m_apply(theme.value());
        }
    }
    m_isApplying = false;
}

} // namespace filingscape::ui
