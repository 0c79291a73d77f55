// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/relief.h"

#include <QLocale>
#include <QString>

namespace filingscape::figure {

/// What is said where charts would be if there were a filing. Plain text.
struct EmptyWords {
    QString what; ///< which restrictions nothing passes
    QString help; ///< what taking one away would leave
    QString button; ///< what can be done about it
};

/// `relief` is the best one; empty where no single one helps.
[[nodiscard]] EmptyWords emptyWords(
    const domain::Result& result, const std::optional<domain::Relief>& relief, const QLocale& locale);

} // namespace filingscape::figure
