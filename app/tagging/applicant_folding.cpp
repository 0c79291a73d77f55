// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tagging/applicant_folding.h"

#include "app/io/utf8.h"
#include "app/tagging/legal_forms.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace filingscape::tagging {

namespace {

QString plainLetters(std::string_view name)
{
    auto text = io::fromUtf8(name)
                    .normalized(QString::NormalizationForm_KC)
                    .normalized(QString::NormalizationForm_D);
    // Only the accents of European letters: the voicing marks of kana are letters of their own.
    text.removeIf([](QChar c) { return c >= QChar(u'\u0300') && c <= QChar(u'\u036F'); });
    text = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    text.replace(QChar(u'\u00DF'), QStringLiteral("ss"));
    for (const auto& mark : bracketedLegalForms())
        text.replace(mark, QStringLiteral(" "));
    text.replace(QChar(u'&'), QStringLiteral(" and "));
    text.removeIf([](QChar c) { return c == u'.' || c == u'\'' || c == u'\u2019'; });
    for (auto& c : text) {
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            c = QChar(u' ');
    }
    return text.simplified();
}

bool isWrittenWithoutBlanks(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul
            || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana;
    });
}

/// True if it took one off.
bool stripOne(QString& text)
{
    if (leadingLegalForms().contains(text) || trailingLegalForms().contains(text))
        return false;
    for (const auto& form : leadingLegalForms()) {
        if (text.startsWith(form) && text.size() > form.size()) {
            text.remove(0, form.size());
            return true;
        }
    }
    for (const auto& form : trailingLegalForms()) {
        if (text.endsWith(form) && text.size() > form.size() && !text.endsWith(branchWord())) {
            text.chop(form.size());
            return true;
        }
    }
    return false;
}

QString withoutLegalWords(const QString& text)
{
    auto words = text.split(QChar(u' '));
    if (words.size() > 1 && words.front() == QLatin1String("the"))
        words.removeFirst();
    while (words.size() > 1) {
        if (words.back() == QLatin1String("kaisha") && words.size() > 2
            && words.at(words.size() - 2) == QLatin1String("kabushiki"))
            words.removeLast();
        else if (!legalWords().contains(words.back()))
            break;
        words.removeLast();
    }
    return words.join(QChar(u' '));
}

} // namespace

std::string applicantKey(std::string_view name)
{
    auto text = plainLetters(name);
    if (!isWrittenWithoutBlanks(text))
        return io::utf8(withoutLegalWords(text));
    text.remove(QChar(u' '));
    while (stripOne(text)) { }
    return io::utf8(text);
}

} // namespace filingscape::tagging
