// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/case_folding.h"

#include "app/io/utf8.h"

#include <QStringList>

#include <algorithm>

namespace filingscape::io {

QString foldTitle(QStringView title)
{
    auto folded = title.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    // Qt folds one character to one; these are the ones of living languages that fold to two.
    folded.replace(QChar(u'\u00DF'), QStringLiteral("ss"));
    folded.replace(QChar(u'\u0130'), QStringLiteral("i\u0307"));
    // Folding can undo the normal form, hence once more.
    return folded.normalized(QString::NormalizationForm_KC).simplified();
}

domain::TitleWords titleWords(const QString& typed)
{
    domain::TitleWords words{utf8(typed), {}};
    const auto folded = foldTitle(typed).split(QChar(u' '), Qt::SkipEmptyParts);
    for (const auto& word : folded) {
        auto bytes = utf8(word);
        if (std::ranges::find(words.folded, bytes) == words.folded.end())
            words.folded.push_back(std::move(bytes));
    }
    return words;
}

} // namespace filingscape::io
