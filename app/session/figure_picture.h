// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure.h"
#include "app/session/figure_shelf.h"

#include <QLocale>

namespace filingscape::session {

/// The figures of a block as bars that stand alone, each with how sure it is; the contract of the series and
/// the sources go with them. The block is of that edition of the shelf and has figures.
[[nodiscard]] figure::Figure blockFigure(
    const FigureShelf& shelf, std::size_t edition, const FigureBlock& block, const QLocale& locale);

} // namespace filingscape::session
