// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace filingscape::ui {

/// Lines of plain text broken to a width. Where they are more than `mostLines`, the last one ends in an
/// ellipsis.
struct TextBlock {
    QStringList lines;
    bool isCut = false;
    double lineHeight = 0.0;

    [[nodiscard]] double height() const { return lineHeight * static_cast<double>(lines.size()); }
};

[[nodiscard]] TextBlock breakText(const QString& text, const QFont& font, double width, int mostLines);

} // namespace filingscape::ui
