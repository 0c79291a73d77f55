// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/plain_text.h"

#include "tests/support/catch.h"
#include "tests/support/markup_payloads.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<QString> payloads()
{
    return test::markupPayloads(u"/tmp/trap"_s);
}

/// What a rich text engine would show: the text of the markup, which must be well formed.
QString read(const QString& markup, bool& hasOtherTags)
{
    QXmlStreamReader reader(QString(u"<all>"_s + markup + u"</all>"_s));
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        if (reader.isStartElement() && reader.name() != "all"_L1 && reader.name() != "qt"_L1)
            hasOtherTags = true;
    }
    CHECK_FALSE(reader.hasError());
    return text;
}

bool isQuiet(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) {
        const auto u = c.unicode();
        return u < 0x20 || (u >= 0x7F && u < 0xA0) || (u >= 0x202A && u <= 0x202E) || u == 0x2028
            || u == 0x2029;
    });
}

} // namespace

TEST_CASE("there are sixty payloads and no two alike", "[io][plain-text]")
{
    auto all = payloads();
    CHECK(all.size() == 60);
    std::ranges::sort(all);
    CHECK(std::ranges::adjacent_find(all) == all.end());
}

TEST_CASE("a tooltip shows every payload as it is written", "[io][plain-text]")
{
    for (const auto& payload : payloads()) {
        CAPTURE(payload.toStdString());
        bool hasOtherTags = false;
        const auto markup = io::toolTipText(payload);
        CHECK(markup.startsWith(u"<qt>"_s));
        CHECK(read(markup, hasOtherTags) == io::visible(payload));
        CHECK_FALSE(hasOtherTags);
    }
}

TEST_CASE("a tooltip keeps the isolates around names and shows every other control", "[io][plain-text]")
{
    bool hasOtherTags = false;
    for (const auto& payload : payloads()) {
        CAPTURE(payload.toStdString());
        const QString shown = u"Filed by "_s + io::isolated(payload) + u", then "_s + io::isolated(u"谷歌"_s);
        CHECK(read(io::toolTipOfShown(shown), hasOtherTags) == shown);
        CHECK_FALSE(hasOtherTags);
        // What never was made safe is made so: alone, before a name and inside of one.
        const QString mixed = payload + io::isolated(u"x"_s) + payload;
        const auto raw = read(io::toolTipOfShown(mixed), hasOtherTags);
        CHECK(isQuiet(QString(raw).remove(u'\u2068').remove(u'\u2069')));
        CHECK(raw.count(u'\u2068') == raw.count(u'\u2069'));
        CHECK_FALSE(hasOtherTags);
    }
    CHECK(read(io::toolTipOfShown(u"a\u2068b\u202Ec\u2069d\u2069"_s), hasOtherTags)
        == u"a\u2068b\uFFFDc\u2069d\uFFFD"_s);
    CHECK(read(io::toolTipOfShown(u"a\u2068b"_s), hasOtherTags) == u"a\uFFFDb"_s);
}

TEST_CASE(
    "a chart label shows every payload as it is written, isolated from its surroundings", "[io][plain-text]")
{
    for (const auto& payload : payloads()) {
        CAPTURE(payload.toStdString());
        bool hasOtherTags = false;
        const auto label = io::chartText(payload);
        CHECK(read(label, hasOtherTags) == io::isolated(payload));
        CHECK_FALSE(hasOtherTags);
        CHECK_FALSE(label.contains(u'<'));
        CHECK_FALSE(label.contains(u'"'));
    }
}

TEST_CASE("no control and no bidirectional override of a payload reaches the screen", "[io][plain-text]")
{
    for (const auto& payload : payloads()) {
        CAPTURE(payload.toStdString());
        const auto shown = io::visible(payload);
        CHECK(isQuiet(shown));
        CHECK(shown.isValidUtf16());
        CHECK(shown.size() == payload.size());
        const auto isolated = io::isolated(payload);
        CHECK(isolated.count(u'\u2068') == 1);
        CHECK(isolated.count(u'\u2069') == 1);
        CHECK(isolated.back() == u'\u2069');
        CHECK(isQuiet(io::actionText(payload)));
    }
}

TEST_CASE("what needs no care is shown unchanged", "[io][plain-text]")
{
    const auto name = u"谷歌有限责任公司 – École 👩‍🔬 م\u200Fن"_s;
    CHECK(io::visible(name) == name);
    CHECK(io::visible(u"a\tb\0c"_s) == u"a\u2409b\u2400c"_s);
}

TEST_CASE("an action never loses an ampersand to a mnemonic", "[io][plain-text]")
{
    CHECK(io::actionText(u"AT&T"_s) == u"AT&&T"_s);
    for (const auto& payload : payloads()) {
        auto rest = io::actionText(payload);
        CHECK_FALSE(rest.remove(u"&&"_s).contains(u'&'));
    }
}

TEST_CASE("categories stay as many as they were", "[io][plain-text]")
{
    const QStringList labels{u"a"_s, u"a"_s, u"a\u200B"_s, u"a"_s, u""_s, QString(), u"b"_s};
    const auto unique = io::uniqueCategories(labels);
    REQUIRE(unique.size() == labels.size());
    for (qsizetype i = 0; i < unique.size(); ++i) {
        CHECK_FALSE(unique[i].isNull());
        CHECK(unique.indexOf(unique[i]) == i);
        CHECK(QString(unique[i]).remove(u'\u200B') == QString(labels[i]).remove(u'\u200B'));
    }
}

TEST_CASE("a long text is cut between characters as people see them", "[io][plain-text]")
{
    CHECK(io::cutForDisplay(u"short"_s, 5) == u"short"_s);
    CHECK(io::cutForDisplay(u"longer"_s, 5) == u"long\u2026"_s);
    CHECK(io::cutForDisplay(u"abc𝄞d"_s, 5) == u"abc\u2026"_s); // not through a surrogate pair
    CHECK(io::cutForDisplay(u"abce\u0301\u0301d"_s, 6) == u"abc\u2026"_s); // not off its accents
    CHECK(io::cutForDisplay(u"abc"_s, 0) == u"\u2026"_s);
    const auto megabyte = QString(1'000'000, QChar(u'x'));
    CHECK(io::cutForDisplay(megabyte).size() == 65536);
    const QString zalgo = u"Z"_s + QString(100'000, QChar(u'\u0301'));
    CHECK(io::cutForDisplay(zalgo, 100).size() == 100); // one character longer than the room
}
