// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace filingscape::test {

/// Sixty texts that a title, an applicant or a file name may hold and that must be shown as written. `trap`
/// is the path of something that must never be opened: a pipe nobody writes to, or a picture with a marker.
[[nodiscard]] inline std::vector<QString> markupPayloads(const QString& trap)
{
    static const char16_t* const patterns[] = {
        // Pictures and other things that make a rich text engine open a file.
        u"<img src=\"@\">",
        u"<img src='@'/>",
        u"<IMG SRC=@ width=9000 height=9000>",
        u"<img src=\"file://@\">",
        u"<img src=\"file:@\">",
        u"<img src=\"/dev/zero\">",
        u"<img src=\"/proc/self/fd/0\">",
        u"<img src=\"http://127.0.0.1:9/x.png\">",
        u"<img src=\"qrc:@\">",
        u"<img src=\"data:image/png;base64,iVBORw0KGgo=\">",
        u"Method <img src=\"@\"> for images",
        u"<qt><img src=\"@\"></qt>",
        u"<html><body background=\"@\">x</body></html>",
        u"<body style=\"background-image:url(@)\">x</body>",
        u"<table background=\"@\"><tr><td background=\"@\">x</td></tr></table>",
        u"<link rel=\"stylesheet\" href=\"@\">x",
        u"<style>@import url(@);</style>x",
        u"<style>p { background: url('@') }</style><p>x</p>",
        u"<p style=\"list-style-image:url(@)\">x</p>",
        u"<object data=\"@\">x</object>",
        u"<embed src=\"@\">",
        u"<iframe src=\"@\"></iframe>",
        u"<script src=\"@\"></script>",
        u"<script>while(1);</script>",
        u"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"@\"/></svg>",
        u"<video src=\"@\" autoplay>",
        u"<!DOCTYPE a [<!ENTITY x SYSTEM \"@\">]><a>&x;</a>",
        u"<?xml version=\"1.0\"?><?xml-stylesheet href=\"@\"?><a/>",
        u"![picture](@)",
        u"url(@)",
        // Text that a rich text engine shows otherwise than it is written.
        u"<b>bold</b>",
        u"<a href=\"file://@\">link</a>",
        u"<a href=\"javascript:alert(1)\">link</a>",
        u"<font color=\"#ffffff\" size=\"7\">white</font>",
        u"<h1>big</h1>",
        u"<br><br><br>",
        u"<hr width=\"100000\">",
        u"<pre>  a\n   b</pre>",
        u"<table><tr><td>1</td></tr></table>",
        u"<ul><li>1</li></ul>",
        u"<p dir=\"rtl\">turned</p>",
        u"<!-- hidden --> shown",
        u"<![CDATA[ hidden ]]>",
        u"<plaintext>",
        u"Smith & <Wesson>",
        u"A<b and c>d",
        u"AT&T",
        u"&lt;b&gt; &amp;amp; &nbsp;&#0;&#x202E;",
        u"&ltb&gt without semicolons",
        u"&&&file &Quit",
        u"%1 %2 %n %s %d @ {0} $x",
        u"<<>><><",
        // Characters that turn, hide, break or multiply.
        u"\u202Egpj.exe",
        u"\u2066\u2067\u2068 unclosed",
        u"abc \u05D0\u05D1\u05D2 \u0627\u0628\u062A 123",
        u"first\nsecond\r\nthird\ttab\vvertical\u2028separator\u2029end",
        u"\u001B[31mred\u001B[0m \u0007\u0008\u007F\u0085",
        u"\uFEFF\u200B\u200D\u00AD\uFFF9\uFFFA\uFFFB\uFFFE",
        u"Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u030D\u030E\u030F",
    };
    std::vector<QString> payloads;
    for (const auto* pattern : patterns)
        payloads.push_back(QString::fromUtf16(pattern).replace(QChar(u'@'), trap));
    payloads.push_back(
        QStringLiteral("before") + QChar(u'\0') + QStringLiteral("<b>after") + QChar(u'\xD800'));
    return payloads;
}

} // namespace filingscape::test
