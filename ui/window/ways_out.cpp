// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ways_out.h"

#include "app/io/plain_text.h"
#include "ui/style/way_out.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

namespace filingscape::ui {

namespace {

constexpr int patienceMs = 300;

bool isMarked(const QObject* object)
{
    return object != nullptr && object->property(wayOutProperty).toBool();
}

/// The tip that an action was given; empty for the one that Qt makes of its text.
QString ownToolTip(const QAction& action)
{
    const QAction plain(action.text());
    return action.toolTip() == plain.toolTip() ? QString() : action.toolTip();
}

/// A text that can be selected, or the viewport in it.
bool isMarkedText(const QWidget& widget)
{
    const bool isButton = qobject_cast<const QAbstractButton*>(&widget) != nullptr;
    return !isButton && (isMarked(&widget) || isMarked(widget.parentWidget()));
}

} // namespace

WaysOut::WaysOut(session::Explorer& explorer, QWidget& page, QWidget* window)
    : QObject(window)
    , m_explorer(explorer)
    , m_page(page)
    , m_window(window)
    , m_actions(new QActionGroup(this))
{
    m_actions->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isTold = true;
        Q_EMIT sentenceChanged();
    });
    connect(&explorer, &session::Explorer::opened, this, &WaysOut::follow);
    connect(&explorer, &session::Explorer::rowsChecked, this, &WaysOut::follow);
    connect(&explorer, &session::Explorer::failed, this, &WaysOut::follow);
}

QString WaysOut::reason()
{
    return tr("The rows are still being checked against the edition's fingerprint.");
}

QString WaysOut::sentence() const
{
    return m_isTold ? reason() : QString();
}

void WaysOut::setOnScreen(bool isOnScreen)
{
    m_isOnScreen = isOnScreen;
    follow();
}

void WaysOut::follow()
{
    if (m_explorer.rowsAreChecked() || !m_isOnScreen)
        open();
    else
        shut();
}

/// Also while it is shut already: another edition may bring other ways.
void WaysOut::shut()
{
    const auto keep = [this](QObject* object, const QString& toolTip) {
        if (!m_toolTips.contains(object))
            m_toolTips.insert(object, toolTip);
    };
    for (auto* action : m_window->findChildren<QAction*>()) {
        if (!isMarked(action))
            continue;
        keep(action, ownToolTip(*action));
        m_actions->addAction(action);
        action->setToolTip(io::toolTipText(reason()));
    }
    for (auto* button : m_window->findChildren<QAbstractButton*>()) {
        if (!isMarked(button) || m_toolTips.contains(button))
            continue;
        keep(button, button->toolTip());
        m_buttons.emplace_back(button);
        button->setEnabled(false);
        button->setToolTip(io::toolTipText(reason()));
    }
    m_actions->setEnabled(false);
    if (std::exchange(m_isShut, true))
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_patience.start();
}

void WaysOut::open()
{
    if (!std::exchange(m_isShut, false))
        return;
    QCoreApplication::instance()->removeEventFilter(this);
    m_patience.stop();
    m_actions->setEnabled(true);
    for (auto* action : m_actions->actions()) {
        m_actions->removeAction(action);
        action->setToolTip(m_toolTips.value(action));
    }
    for (const auto& button : m_buttons) {
        if (!button)
            continue;
        button->setEnabled(true);
        button->setToolTip(m_toolTips.value(button));
    }
    m_buttons.clear();
    m_toolTips.clear();
    if (std::exchange(m_isTold, false))
        Q_EMIT sentenceChanged();
}

bool WaysOut::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr)
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool copies = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut);
        const bool isOwnWords = qobject_cast<const QLineEdit*>(widget) != nullptr;
        return copies && !isOwnWords && (m_page.isAncestorOf(widget) || isMarkedText(*widget));
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
        return isMarkedText(*widget);
    default:
        return false;
    }
}

} // namespace filingscape::ui
