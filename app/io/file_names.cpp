// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/file_names.h"

#include "app/io/plain_text.h"

#include <QSet>

#include <algorithm>

namespace filingscape::io {

namespace {

constexpr qsizetype mostUnits = 120;
constexpr qsizetype mostBytes = 240;

bool isForbidden(QChar unit)
{
    static const auto reserved = QStringLiteral("/\\:*?\"<>|");
    const auto c = unit.unicode();
    if (c == 0x200C || c == 0x200D) // joiners shape emoji and Persian words
        return false;
    switch (unit.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c >= 0xFFF0 || reserved.contains(unit);
    }
}

QString withoutForbidden(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const auto c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            const bool isHidden = QChar::category(c) == QChar::Other_Format || QChar::isNonCharacter(c);
            result += isHidden ? QString(u' ') : text.mid(i, 2);
            ++i;
        } else {
            result += text[i].isSurrogate() || isForbidden(text[i]) ? QChar(u' ') : text[i];
        }
    }
    return result;
}

void trimEnds(QString& name)
{
    const auto isJoiner = [](QChar c) { return c == u'\u200C' || c == u'\u200D'; };
    const auto isDropped
        = [isJoiner](QChar c) { return c == u'.' || c == u'-' || c.isSpace() || isJoiner(c); };
    qsizetype begin = 0;
    while (begin < name.size() && isDropped(name[begin]))
        ++begin;
    name.remove(0, begin);
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace() || isJoiner(name.back())))
        name.chop(1);
}

bool isDevice(const QString& name)
{
    static const QSet<QString> plain{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
        QStringLiteral("NUL"), QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    const auto stem = name.left(name.indexOf(u'.')).trimmed().toUpper();
    if (plain.contains(stem))
        return true;
    static const auto digits = QStringLiteral("0123456789\u00B9\u00B2\u00B3");
    return stem.size() == 4 && digits.contains(stem.back())
        && (stem.startsWith(QStringLiteral("COM")) || stem.startsWith(QStringLiteral("LPT")));
}

QString cleaned(const QString& text)
{
    // Enough to fill a name however much of it is dropped or composed; the rest of a megabyte is not looked
    // at.
    auto name = withoutForbidden(text.left(4096)).normalized(QString::NormalizationForm_C).simplified();
    trimEnds(name);
    if (isDevice(name))
        name.prepend(QChar(u'_'));
    name = startOf(name, mostUnits);
    while (name.toUtf8().size() > mostBytes)
        name = startOf(name, name.size() - 1);
    trimEnds(name);
    return name;
}

} // namespace

QString fileNameFrom(const QString& data, const QString& fallback)
{
    const auto name = cleaned(data);
    return name.isEmpty() ? cleaned(fallback) : name;
}

} // namespace filingscape::io
