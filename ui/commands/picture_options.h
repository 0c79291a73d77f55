// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/domain/outcome.h"
#include "ui/style/theme.h"

#include <QSize>
#include <QStringList>

namespace filingscape::ui {

// The options that every command which draws has. Each refuses in one sentence (WrongUsage).

/// --out, which must be given and end in one of these.
[[nodiscard]] domain::Outcome<QString> pictureFile(const cli::Options& options, const QStringList& endings);

struct SizeBounds {
    QSize usual;
    QSize least;
    QSize most;
};

/// --size WxH.
[[nodiscard]] domain::Outcome<QSize> pictureSize(const cli::Options& options, const SizeBounds& bounds);

/// --scale, 1 to 3; 1 where it is not given.
[[nodiscard]] domain::Outcome<double> pictureScale(const cli::Options& options);

/// --theme light|dark; light where it is not given.
[[nodiscard]] domain::Outcome<Mode> pictureMode(const cli::Options& options);

} // namespace filingscape::ui
