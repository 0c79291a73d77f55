// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/accessible_parts.h"

#include <QAbstractScrollArea>

namespace filingscape::ui {

AccessibleParts::~AccessibleParts()
{
    for (const auto id : m_parts) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

/// Child widgets without those that Qt makes for itself, such as the viewport.
QList<QWidget*> AccessibleParts::contents() const
{
    auto children = widget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    const auto* scrolls = qobject_cast<QAbstractScrollArea*>(widget());
    children.removeIf([scrolls](const QWidget* child) {
        return child->isWindow() || child->objectName().startsWith(QStringLiteral("qt_"))
            || (scrolls != nullptr && child == scrolls->viewport());
    });
    return children;
}

QAccessibleInterface* AccessibleParts::part(int number) const
{
    if (number < 0 || number >= partCount())
        return nullptr;
    const auto at = static_cast<std::size_t>(number);
    if (at >= m_parts.size())
        m_parts.resize(at + 1, 0);
    if (m_parts[at] == 0)
        m_parts[at] = QAccessible::registerAccessibleInterface(makePart(number));
    return QAccessible::accessibleInterface(m_parts[at]);
}

int AccessibleParts::childCount() const
{
    return static_cast<int>(contents().size()) + partCount();
}

QAccessibleInterface* AccessibleParts::child(int index) const
{
    const auto widgets = contents();
    if (index >= 0 && index < widgets.size())
        return QAccessible::queryAccessibleInterface(widgets[index]);
    return part(index - static_cast<int>(widgets.size()));
}

int AccessibleParts::indexOfChild(const QAccessibleInterface* child) const
{
    if (child == nullptr)
        return -1;
    if (child->object() != nullptr)
        return static_cast<int>(contents().indexOf(qobject_cast<QWidget*>(child->object())));
    const auto* own = dynamic_cast<const AccessiblePart*>(child);
    return own != nullptr && own->parent() == this ? childOfPart(own->number()) : -1;
}

int AccessibleParts::childOfPart(int part) const
{
    return static_cast<int>(contents().size()) + part;
}

QAccessibleInterface* AccessibleParts::childAt(int x, int y) const
{
    const auto widgets = contents();
    for (auto* child : widgets) {
        if (child->isVisible() && QRect(child->mapToGlobal(QPoint()), child->size()).contains(x, y))
            return QAccessible::queryAccessibleInterface(child);
    }
    for (int number = 0; number < partCount(); ++number) {
        if (partRect(number).contains(x, y))
            return part(number);
    }
    return nullptr;
}

QAccessibleInterface* AccessibleParts::focusChild() const
{
    if (widget()->hasFocus())
        return part(focusedPart());
    return QAccessibleWidget::focusChild();
}

QAccessibleInterface* AccessiblePart::parent() const
{
    return QAccessible::queryAccessibleInterface(m_whole.object());
}

} // namespace filingscape::ui
