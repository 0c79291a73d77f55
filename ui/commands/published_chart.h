// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/environment.h"
#include "app/cli/options.h"
#include "app/domain/outcome.h"
#include "app/figure/figure.h"

#include <QLocale>
#include <QStringList>

namespace filingscape::ui {

/// The chart that --db, --edition, --topic and --block name among published figures. WrongUsage for one that
/// is not there, with those that are, and for a filter, since published figures have none.
[[nodiscard]] domain::Outcome<figure::Figure> publishedChart(
    const cli::Options& options, const QLocale& locale, const cli::Environment& environment);

/// What is said of a topic that is not there.
[[nodiscard]] domain::Error noSuchTopic(const QString& topic, const QStringList& keys);

} // namespace filingscape::ui
