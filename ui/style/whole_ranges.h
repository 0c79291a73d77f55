// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

namespace filingscape::ui {

inline constexpr QChar wordJoiner(0x2060); ///< has no width and lets no line end beside it

/// A line may end after a dash, but "2014–" and "2025" on two lines are read as two statements. For text on
/// the screen only; it is not what one copies.
[[nodiscard]] inline QString withWholeRanges(QString text)
{
    for (auto at = text.indexOf(QChar(u'–')); at >= 0; at = text.indexOf(QChar(u'–'), at + 1)) {
        const bool isRange
            = at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit();
        if (isRange)
            text.insert(at + 1, wordJoiner);
    }
    return text;
}

} // namespace filingscape::ui
