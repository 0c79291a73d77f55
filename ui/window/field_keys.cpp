// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/field_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace filingscape::ui {

namespace {

bool belongsToWriting(const QWidget& widget, const QKeyEvent& event)
{
    for (const auto keys :
        {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll}) {
        if (event.matches(keys))
            return true;
    }
    const auto* field = qobject_cast<const QLineEdit*>(&widget);
    if (field == nullptr && widget.inherits("QAbstractSpinBox"))
        field = widget.findChild<QLineEdit*>();
    return field != nullptr
        && ((event.matches(QKeySequence::Undo) && field->isUndoAvailable())
            || (event.matches(QKeySequence::Redo) && field->isRedoAvailable()));
}

} // namespace

FieldKeys::FieldKeys(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool FieldKeys::isShortcut(const QKeyEvent& event) const
{
    const QKeySequence pressed(event.keyCombination());
    for (const auto* action : m_window->findChildren<QAction*>()) {
        const auto context = action->shortcutContext();
        const bool isWide = context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
        if (isWide && action->isEnabled() && action->shortcuts().contains(pressed))
            return true;
    }
    return false;
}

bool FieldKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (widget == nullptr || widget->window() != m_window || belongsToWriting(*widget, key)
        || !isShortcut(key))
        return false;
    event->ignore();
    return true;
}

} // namespace filingscape::ui
