// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

#include <functional>

namespace filingscape::test {

/// Visits what can be seen of a widget by an assistive program; of a long list only the start.
void walkAccessible(QWidget& root, const std::function<void(QAccessibleInterface&)>& visit);

/// The paths of what can be operated but has no name.
[[nodiscard]] QStringList unnamed(QWidget& root);

/// The first node below `root` of that role and name; the test ends where there is none.
[[nodiscard]] QAccessibleInterface& accessible(QWidget& root, QAccessible::Role role, const QString& name);

} // namespace filingscape::test
