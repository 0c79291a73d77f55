// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_cycle.h"

#include <QAction>
#include <QApplication>

#include <algorithm>

namespace filingscape::ui {

namespace {

bool holds(const PaneCycle::Pane& pane, const QWidget* widget)
{
    return std::ranges::any_of(pane.parts, [widget](const QPointer<QWidget>& part) {
        return widget != nullptr && part != nullptr && (part == widget || part->isAncestorOf(widget));
    });
}

bool canTakeFocus(const QWidget* widget)
{
    return widget != nullptr && widget->isVisible() && widget->isEnabled();
}

/// The widget itself, or the first part of it in Tab's order; nullptr where there is none to go to.
QWidget* entrance(QWidget* widget)
{
    if (!canTakeFocus(widget))
        return nullptr;
    if (widget->focusPolicy() != Qt::NoFocus || widget->focusProxy() != nullptr)
        return widget;
    for (auto* next = widget->nextInFocusChain(); next != widget; next = next->nextInFocusChain()) {
        if (widget->isAncestorOf(next) && canTakeFocus(next) && next->focusPolicy() & Qt::TabFocus)
            return next;
    }
    return nullptr;
}

} // namespace

PaneCycle::PaneCycle(const std::vector<Pane>& panes, QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_next(new QAction(tr("Next part of the window"), this))
    , m_previous(new QAction(tr("Previous part of the window"), this))
{
    for (const auto& pane : panes)
        m_visits.push_back({pane, nullptr});
    m_next->setObjectName(QStringLiteral("nextPane"));
    m_next->setShortcut(QKeySequence(Qt::Key_F6));
    m_previous->setObjectName(QStringLiteral("previousPane"));
    m_previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
    window->addActions({m_next, m_previous});
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget*) { remember(old); });
}

void PaneCycle::remember(QWidget* focus)
{
    for (auto& visit : m_visits) {
        if (holds(visit.pane, focus))
            visit.last = focus;
    }
}

int PaneCycle::current() const
{
    const auto* focus = m_window->focusWidget();
    for (std::size_t i = 0; i < m_visits.size(); ++i) {
        if (holds(m_visits[i].pane, focus))
            return static_cast<int>(i);
    }
    return -1;
}

QWidget* PaneCycle::entry(const Visit& visit)
{
    if (canTakeFocus(visit.last))
        return visit.last;
    for (const auto& first : visit.pane.first) {
        if (auto* found = entrance(first))
            return found;
    }
    return nullptr;
}

void PaneCycle::go(int by)
{
    const int count = static_cast<int>(m_visits.size());
    const int here = current();
    int at = here < 0 && by < 0 ? count : here;
    for (int tried = 0; tried < count; ++tried) {
        at = (at + by + count) % count;
        auto* wanted = entry(m_visits[static_cast<std::size_t>(at)]);
        if (wanted != nullptr && at != here) {
            wanted->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace filingscape::ui
