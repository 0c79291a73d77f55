// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace filingscape::test {

/// The text without the marks that keep a name from turning its surroundings.
[[nodiscard]] QString bare(const QString& text);

/// One text a row: the displayed columns, parted by " | ".
[[nodiscard]] QStringList rowsOf(const QAbstractItemModel& model);

} // namespace filingscape::test
