// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/domain/outcome.h"

#include <QString>

#include <optional>
#include <vector>

namespace filingscape::ui {

class MainWindow;

/// Which page of published figures a picture shows, and what on it.
struct PageTurn {
    enum class Page { Figures, Claims, Check };

    Page page = Page::Figures;
    QString topic; ///< key of a topic of figures; empty for the first
    QString claim; ///< id of a claim; empty for the first, or for none
    QString file; ///< of the user's, whose figures are shown; empty for the installed ones
    QString edition; ///< empty for the first one of published figures
};

/// --page, --topic and --claim.
[[nodiscard]] std::vector<cli::OptionSpec> pageOptionSpecs();

/// Empty for the page of the charts. WrongUsage, in one sentence, for what the page does not have: filters
/// on a page of published figures, a topic on a page of claims.
[[nodiscard]] domain::Outcome<std::optional<PageTurn>> pageTurn(const cli::Options& options);

/// Turns the window to the page and runs the event loop until it is read. WrongUsage for an edition, a topic
/// or a claim that there is not, with those that there are.
[[nodiscard]] domain::Status turnPage(MainWindow& window, const PageTurn& turn);

} // namespace filingscape::ui
