// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/plain_text.h"

#include "app/io/utf8.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace filingscape::io {

namespace {

constexpr QChar replacement(u'\uFFFD');
constexpr QChar zeroWidthSpace(u'\u200B');
constexpr QChar ellipsis(u'\u2026');
constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar popIsolate(u'\u2069');

/// What stands for a single UTF-16 unit; itself where it may be shown.
QChar shown(QChar unit)
{
    const auto c = unit.unicode();
    if (c < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + c));
    if (c == 0x7F)
        return QChar(u'\u2421');
    const bool isControl = c < 0xA0 && c > 0x7F;
    const bool isBidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool isSeparator = c == 0x2028 || c == 0x2029;
    const bool isNoCharacter = c >= 0xFFF9 && c != 0xFFFC;
    return isControl || isBidi || isSeparator || isNoCharacter ? replacement : unit;
}

QString asToolTip(const QString& safe)
{
    if (safe.isEmpty())
        return {}; // no tool tip
    return QStringLiteral("<qt>") + safe.toHtmlEscaped() + QStringLiteral("</qt>");
}

} // namespace

QString visible(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += unit;
            result += text[++i];
        } else {
            result += unit.isSurrogate() ? replacement : shown(unit);
        }
    }
    return result;
}

QString visible(std::string_view utf8)
{
    return visible(fromUtf8(utf8));
}

QString isolated(QStringView text)
{
    return firstStrongIsolate + visible(text) + popIsolate;
}

QString toolTipText(QStringView text)
{
    return asToolTip(visible(text));
}

QString toolTipOfShown(QStringView shown)
{
    QString result;
    for (qsizetype at = 0; at < shown.size();) {
        const auto open = shown.indexOf(firstStrongIsolate, at);
        const auto close = open < 0 ? open : shown.indexOf(popIsolate, open);
        if (close < 0)
            return asToolTip(result + visible(shown.sliced(at)));
        result += visible(shown.sliced(at, open - at)) + isolated(shown.sliced(open + 1, close - open - 1));
        at = close + 1;
    }
    return asToolTip(result);
}

QString chartText(QStringView text)
{
    return isolated(text).toHtmlEscaped();
}

QString actionText(QStringView text)
{
    return visible(text).replace(QChar(u'&'), QStringLiteral("&&"));
}

QStringList uniqueCategories(const QStringList& labels)
{
    QSet<QString> taken;
    QStringList result;
    result.reserve(labels.size());
    for (auto label : labels) {
        while (label.isNull() || taken.contains(label))
            label += zeroWidthSpace;
        taken.insert(label);
        result.append(label);
    }
    return result;
}

QString startOf(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    if (most <= 0)
        return {};
    // A little more than wanted, so that the finder sees whether a character goes on.
    const auto window = text.left(most + 2);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window);
    finder.setPosition(most);
    auto end = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    if (end <= 0)
        end = text[most - 1].isHighSurrogate() ? most - 1 : most;
    return text.left(end);
}

QString cutForDisplay(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return startOf(text, std::max<qsizetype>(most - 1, 0)) + ellipsis;
}

} // namespace filingscape::io
