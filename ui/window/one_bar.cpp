// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/one_bar.h"

#include <QEvent>
#include <QVBoxLayout>

namespace filingscape::ui {

OneBar::OneBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void OneBar::add(QWidget* bar)
{
    const bool speaks = !bar->isHidden();
    auto* room = new QWidget(this);
    auto* inside = new QVBoxLayout(room);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(bar);
    bar->setVisible(speaks);
    m_layout->addWidget(room);
    m_slots.push_back({bar, room});
    bar->installEventFilter(this);
    arrange();
}

void OneBar::setQuiet(const QWidget* bar, bool isQuiet)
{
    for (auto& slot : m_slots) {
        if (slot.bar == bar)
            slot.isQuiet = isQuiet;
    }
    arrange();
}

bool OneBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void OneBar::arrange()
{
    bool isTaken = false;
    for (const auto& slot : m_slots) {
        const bool isSeen = !isTaken && !slot.isQuiet && !slot.bar->isHidden();
        slot.room->setVisible(isSeen);
        isTaken = isTaken || isSeen;
    }
    setVisible(isTaken);
}

} // namespace filingscape::ui
