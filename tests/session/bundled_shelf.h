// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/figure_shelf.h"

#include <memory>

namespace filingscape::test {

[[nodiscard]] inline session::EditionSource bundledSource(const QString& file)
{
    return {QStringLiteral(FILINGSCAPE_BINARY_DIR "/share/filingscape/") + file, true, {}};
}

/// The editions of the build, read once.
[[nodiscard]] inline std::shared_ptr<const session::FigureShelf> bundledShelf()
{
    static const auto shelf = std::make_shared<const session::FigureShelf>(
        session::readShelf({bundledSource(QStringLiteral("filingscape.sqlite")),
            bundledSource(QStringLiteral("ai-landscape.sqlite"))}));
    return shelf;
}

} // namespace filingscape::test
