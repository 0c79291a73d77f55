// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"

#include <QString>
#include <QStringView>

namespace filingscape::io {

/// A title as word search compares it: Unicode compatibility form (NFKC), case folded, runs of white space
/// one blank, none at the ends. The same in every locale, and folding twice changes nothing.
[[nodiscard]] QString foldTitle(QStringView title);

/// The typed words, split at white space, each folded once; repeated words count once.
[[nodiscard]] domain::TitleWords titleWords(const QString& typed);

} // namespace filingscape::io
