// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenarios/accessible_tree.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace filingscape::test {

namespace {

constexpr int mostChildren = 200;
constexpr std::array operable{QAccessible::Button, QAccessible::ButtonMenu, QAccessible::ButtonDropDown,
    QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox,
    QAccessible::List, QAccessible::ListItem, QAccessible::Slider, QAccessible::SpinBox, QAccessible::Table,
    QAccessible::Tree, QAccessible::TreeItem, QAccessible::ColumnHeader, QAccessible::PageTab,
    QAccessible::PageTabList, QAccessible::MenuBar, QAccessible::MenuItem, QAccessible::PopupMenu,
    QAccessible::Chart, QAccessible::Graphic, QAccessible::Link, QAccessible::Dialog};

void walk(QAccessibleInterface& node, const std::function<void(QAccessibleInterface&)>& visit)
{
    if (!node.isValid() || node.state().invisible)
        return;
    visit(node);
    for (int i = 0; i < std::min(node.childCount(), mostChildren); ++i) {
        if (auto* child = node.child(i))
            walk(*child, visit);
    }
}

QString pathTo(QAccessibleInterface& node)
{
    QStringList parts;
    for (auto* at = &node; at != nullptr && parts.size() < 12; at = at->parent()) {
        const auto name = at->object() != nullptr ? at->object()->objectName() : QString();
        parts.prepend(QStringLiteral("%1 %2 '%3'")
                          .arg(static_cast<int>(at->role()))
                          .arg(name, at->text(QAccessible::Name)));
    }
    return parts.join(QStringLiteral(" / "));
}

} // namespace

void walkAccessible(QWidget& root, const std::function<void(QAccessibleInterface&)>& visit)
{
    walk(*QAccessible::queryAccessibleInterface(&root), visit);
}

QStringList unnamed(QWidget& root)
{
    QStringList found;
    walkAccessible(root, [&found](QAccessibleInterface& node) {
        if (std::ranges::find(operable, node.role()) != operable.end()
            && node.text(QAccessible::Name).trimmed().isEmpty())
            found << pathTo(node);
    });
    return found;
}

QAccessibleInterface& accessible(QWidget& root, QAccessible::Role role, const QString& name)
{
    QAccessibleInterface* found = nullptr;
    walkAccessible(root, [&](QAccessibleInterface& node) {
        if (found == nullptr && node.role() == role && node.text(QAccessible::Name).startsWith(name))
            found = &node;
    });
    if (found == nullptr)
        qFatal("Nothing accessible is named %s.", qUtf8Printable(name));
    return *found;
}

} // namespace filingscape::test
