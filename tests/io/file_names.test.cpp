// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/file_names.h"

#include "app/io/safe_file.h"
#include "tests/support/catch.h"
#include "tests/support/markup_payloads.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto fallback = u"filings"_s;

QStringList hostileNames()
{
    QStringList names{u""_s, u" "_s, u"."_s, u".."_s, u"..."_s, u"../../etc/passwd"_s, u"/etc/passwd"_s,
        u"..\\..\\boot.ini"_s, u"C:\\Windows\\x"_s, u"\\\\server\\share"_s, u"a/b"_s, u"a\\b"_s, u"a:b"_s,
        u"a:stream:$DATA"_s, u"CON"_s, u"con"_s, u"NUL.txt"_s, u"aux"_s, u"PRN . csv"_s, u"COM1"_s,
        u"lpt9.a.b"_s, u"COM\u00B9"_s, u"CONIN$"_s, u".hidden"_s, u"-rf"_s, u"--help"_s, u"- -x"_s,
        u"name."_s, u"name . . "_s, u"a\nb"_s, u"a\0b"_s, u"\u202Egpj.exe"_s, u"a\u2066b"_s, u"\uFEFFbom"_s,
        u"\u200D\u200D"_s, u"\u200B"_s, u"a\u2028b"_s, u"*?\"<>|"_s, u"file:///etc/passwd"_s, u"%2e%2e%2f"_s,
        u"~"_s, u"~root"_s, u"$HOME"_s, u"`id`"_s, u"a;b"_s, u"\uFFFE"_s, u"\uFFFD"_s,
        QString(QChar(u'\xD800')), QString(QChar(u'\xDC00')), u"x"_s + QChar(u'\xD83D'), u"/ / /"_s, u"//"_s,
        u"谷歌/有限"_s, u"\U000E0041\U000E0042"_s};
    names << QString(10'000, QChar(u'x')) << QString(1'000'000, QChar(u'/')) << QString(500, QChar(u'谷'));
    names << QString(u"a"_s + u"😀"_s.repeated(200)) << QString(u"ab"_s + u"😀"_s.repeated(200));
    names << QString(u"Z"_s + QString(5'000, QChar(u'\u0301')));
    names << u"👩‍👩‍👧‍👦"_s.repeated(40) << QString(QString(119, QChar(u'x')) + u"./y"_s);
    for (const auto& payload : test::markupPayloads(u"/tmp/trap"_s))
        names << payload;
    return names;
}

} // namespace

TEST_CASE("whatever the data say, the file lies in the chosen folder under a plain name", "[io][file-names]")
{
    const auto names = hostileNames();
    REQUIRE(names.size() >= 60);
    const QTemporaryDir folder;
    for (const auto& data : names) {
        const auto name = io::fileNameFrom(data, fallback);
        CAPTURE(data.left(80).toStdString(), name.toStdString());
        CHECK_FALSE(name.isEmpty());
        CHECK(name.size() <= 120);
        CHECK(name.toUtf8().size() <= 240);
        CHECK(name.isValidUtf16());
        CHECK(name == name.normalized(QString::NormalizationForm_C));
        CHECK(std::ranges::none_of(
            name, [](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || c.unicode() < 0x20; }));
        CHECK_FALSE(name.startsWith(u'.'));
        CHECK_FALSE(name.startsWith(u'-'));
        CHECK_FALSE(name.endsWith(u'.'));
        CHECK(name == name.trimmed());
        CHECK(io::fileNameFrom(name, fallback) == name);

        const auto path = folder.filePath(QString(name + u".csv"_s));
        REQUIRE(io::writeWhole(path, "x"));
        CHECK(QFileInfo(path).canonicalPath() == QDir(folder.path()).canonicalPath());
    }
}

TEST_CASE("file names stay readable", "[io][file-names]")
{
    CHECK(io::fileNameFrom(u"Filings over time: GAN / VAE"_s, fallback) == u"Filings over time GAN VAE"_s);
    CHECK(io::fileNameFrom(u"谷歌有限责任公司"_s, fallback) == u"谷歌有限责任公司"_s);
    CHECK(io::fileNameFrom(u"Cafe\u0301"_s, fallback) == u"Caf\u00E9"_s);
    CHECK(io::fileNameFrom(u"v1.5 (2024)"_s, fallback) == u"v1.5 (2024)"_s);
}

TEST_CASE("device names of Windows are changed in every spelling", "[io][file-names]")
{
    for (const auto& data :
        {u"CON"_s, u"con"_s, u"Nul.txt"_s, u"AUX .x"_s, u"COM1"_s, u"lpt0"_s, u"COM\u00B3"_s})
        CHECK(io::fileNameFrom(data, fallback).startsWith(u'_'));
    for (const auto& data : {u"CONTROL"_s, u"COM"_s, u"COM10"_s, u"nullify"_s})
        CHECK(io::fileNameFrom(data, fallback) == data);
}

TEST_CASE("text without a usable character gives the fallback, itself cleaned", "[io][file-names]")
{
    for (const auto& data : {u""_s, u"/"_s, u"..."_s, u"\u202E"_s, u"\u200D"_s, u" - "_s})
        CHECK(io::fileNameFrom(data, fallback) == fallback);
    CHECK(io::fileNameFrom(u""_s, u"../x"_s) == u"x"_s);
}

TEST_CASE("a name is never cut through a character", "[io][file-names]")
{
    for (qsizetype lead = 0; lead < 6; ++lead) {
        const QString data = QString(lead, QChar(u'x')) + u"😀"_s.repeated(100);
        const auto name = io::fileNameFrom(data, fallback);
        CHECK(data.startsWith(name));
        CHECK(name.isValidUtf16());
        CHECK(name.toUtf8().size() > 230);
        const auto family
            = io::fileNameFrom(QString(lead, QChar(u'x')) + u"👩‍👧"_s.repeated(100), fallback);
        CHECK(family.endsWith(u"👩‍👧"_s));
    }
}
