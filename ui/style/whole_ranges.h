// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

namespace filingscape::ui {

inline constexpr QChar wordJoiner(0x2060); ///< has no width and lets no line end beside it

/// A line may end after a dash, but "2014–" and "2025" on two lines are read as two statements, and so is
/// "18-" and "month". For text on the screen only; it is not what one copies.
[[nodiscard]] inline QString withWholeRanges(QString text)
{
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        const bool isDash = text[at] == QChar(u'–') || text[at] == QChar(u'-');
        if (isDash && text[at - 1].isDigit() && (text[at + 1].isDigit() || text[at + 1].isLower()))
            text.insert(at + 1, wordJoiner);
    }
    return text;
}

} // namespace filingscape::ui
