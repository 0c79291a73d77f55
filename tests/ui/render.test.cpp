// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qt_strings.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Ended {
    int code = 0;
    QByteArray out;
    QByteArray err;
};

Ended render(const QStringList& arguments, const QMap<QString, QString>& variables = {})
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    for (auto entry = variables.begin(); entry != variables.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(
        QStringLiteral(FILINGSCAPE_BINARY_DIR "/bin/filingscape"), QStringList{u"render"_s} + arguments);
    REQUIRE(program.waitForFinished());
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("render draws each chart into a PNG and an SVG", "[ui][render]")
{
    const QTemporaryDir folder;
    for (const auto& chart : {u"time"_s, u"places"_s, u"techniques"_s, u"applicants"_s}) {
        const auto png = folder.filePath(chart + u".png"_s);
        const auto ended = render({u"--chart"_s, chart, u"--out"_s, png, u"--scale"_s, u"1.5"_s});
        CHECK(ended.code == 0);
        CHECK(ended.out == png.toUtf8() + '\n');
        CHECK(QImage(png).size() == QSize(1800, 942));
        const auto svg = folder.filePath(chart + u".SVG"_s);
        CHECK(render({u"--chart"_s, chart, u"--out"_s, svg, u"--size"_s, u"850x600"_s}).code == 0);
        CHECK(bytesOf(svg).contains("viewBox=\"0 0 850 600\""));
        CHECK(bytesOf(svg).contains("Counts from it do not show"));
    }
}

TEST_CASE("render takes the filter options of count", "[ui][render]")
{
    const QTemporaryDir folder;
    const auto svg = folder.filePath(u"a.svg"_s);
    CHECK(render({u"--chart"_s, u"applicants"_s, u"--place"_s, u"CN"_s, u"--years"_s, u"2019-2023"_s,
                     u"--top"_s, u"5"_s, u"--out"_s, svg})
              .code
        == 0);
    const auto text = bytesOf(svg);
    CHECK(text.contains("filing year 2019–2023 · office CN"));
    CHECK(text.contains("浙江大学 · Zhejiang University"));
    CHECK(text.contains("have none of the 5 applicants ranked"));
    CHECK(
        render({u"--chart"_s, u"time"_s, u"--split"_s, u"place"_s, u"--theme"_s, u"dark"_s, u"--out"_s, svg})
            .code
        == 0);
    CHECK(bytesOf(svg).contains("fill=\"#1c2026\""));
    CHECK(bytesOf(svg).contains(">China</text>"));
}

TEST_CASE("render draws the time chart as it is chosen", "[ui][render]")
{
    const QTemporaryDir folder;
    const auto svg = folder.filePath(u"a.svg"_s);
    const auto drawn = [&](const QStringList& choice) {
        CHECK(render(QStringList{u"--chart"_s, u"time"_s, u"--out"_s, svg} + choice).code == 0);
        return bytesOf(svg);
    };
    const auto share = drawn({u"--split"_s, u"place"_s, u"--quantity"_s, u"share"_s, u"--top"_s, u"2"_s});
    CHECK(share.contains("in % of filings of the year"));
    CHECK(share.contains(">Other</text>"));
    CHECK_FALSE(share.contains(">Japan</text>"));
    const auto sums = drawn({u"--quantity"_s, u"cumulative"_s, u"--years"_s, u"2019-2023"_s});
    CHECK(sums.contains("cumulative since 2019"));
    const auto log = drawn({u"--scale-y"_s, u"log"_s, u"--split"_s, u"place"_s, u"--top"_s, u"all"_s});
    CHECK(log.contains("log scale"));
    CHECK_FALSE(log.contains(">Other</text>"));
    CHECK(log.contains(">1,000</text>"));
}

TEST_CASE("render draws published counts in their own words", "[ui][render]")
{
    const QTemporaryDir folder;
    const auto svg = folder.filePath(u"a.svg"_s);
    const auto drawn = [&](const QStringList& options) {
        CHECK(render(QStringList{u"--edition"_s, u"ai-landscape"_s, u"--out"_s, svg} + options).code == 0);
        return bytesOf(svg);
    };
    for (const auto& chart : {u"time"_s, u"places"_s, u"techniques"_s}) {
        const auto text = drawn({u"--chart"_s, chart, u"--measure"_s, u"grants"_s});
        CHECK(text.contains("Patent families with a grant"));
        CHECK(text.contains("CC BY-NC 4.0"));
        CHECK(text.contains("marked incomplete by the source"));
        CHECK_FALSE(text.contains(">All</text>"));
    }
    const auto whole
        = drawn({u"--chart"_s, u"time"_s, u"--split"_s, u"place"_s, u"--incomplete"_s, u"hidden"_s});
    CHECK(whole.contains("Left out: 2020–2024"));
    CHECK_FALSE(whole.contains(">2020</text>"));
    const auto refused = render({u"--edition"_s, u"ai-landscape"_s, u"--chart"_s, u"applicants"_s, u"--out"_s,
        folder.filePath(u"b.svg"_s)});
    CHECK(refused.code == 2);
    CHECK(refused.err.contains("needs single filings"));
}

TEST_CASE("render draws published figures, and names the topics that there are", "[ui][render][figures]")
{
    const QTemporaryDir folder;
    const auto svg = folder.filePath(u"places.svg"_s);
    const auto drawn = [&](const QStringList& more) {
        return render(QStringList{u"--chart"_s, u"figures"_s, u"--out"_s, svg} + more);
    };
    REQUIRE(drawn({u"--topic"_s, u"place"_s}).code == 0);
    CHECK(bytesOf(svg).contains(">38,210<"));
    CHECK(bytesOf(svg).contains("Not filings, not applications"));
    REQUIRE(drawn({}).code == 0);
    CHECK(bytesOf(svg).contains(">at least 14,000<"));
    REQUIRE(
        drawn({u"--edition"_s, u"published-figures"_s, u"--topic"_s, u"place"_s, u"--block"_s, u"2"_s}).code
        == 0);
    CHECK(bytesOf(svg).contains(">about 56"));
    QFile::remove(svg);
    const auto refused = [&](const QStringList& more, const char* why) {
        const auto ended = drawn(more);
        CAPTURE(ended.err.toStdString());
        CHECK(ended.code == 2);
        CHECK(ended.err.contains(why));
    };
    refused({u"--topic"_s, u"colour"_s}, "there is wipo_genai_2024/worldwide, wipo_genai_2024/place");
    refused({u"--block"_s, u"99"_s}, "--block needs a number from 1 to ");
    refused({u"--place"_s, u"CN"_s}, "published figures are not filtered");
    refused({u"--edition"_s, u"genai-filings"_s}, "there is published-figures");
    const auto other = render({u"--chart"_s, u"time"_s, u"--topic"_s, u"place"_s, u"--out"_s, svg});
    CHECK(other.code == 2);
    CHECK_FALSE(QFile::exists(svg));
}

TEST_CASE("rendered bytes do not depend on scale factor, language or desktop", "[ui][render]")
{
    const QTemporaryDir folder;
    const QMap<QString, QString> plain{{u"LANG"_s, u"C.UTF-8"_s}, {u"LC_ALL"_s, u"C.UTF-8"_s}};
    const QMap<QString, QString> other{{u"LANG"_s, u"de_DE.UTF-8"_s}, {u"LC_ALL"_s, u"de_DE.UTF-8"_s},
        {u"LANGUAGE"_s, u"zh_CN:de"_s}, {u"QT_SCALE_FACTOR"_s, u"1.7"_s}, {u"QT_FONT_DPI"_s, u"144"_s},
        {u"QT_QPA_PLATFORMTHEME"_s, u"gtk3"_s}, {u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s},
        {u"QT_STYLE_OVERRIDE"_s, u"Windows"_s}, {u"QT_QPA_PLATFORM"_s, u"there-is-no-such-platform"_s}};
    for (const auto& chart : {u"time"_s, u"applicants"_s}) {
        for (const auto& ending : {u".png"_s, u".svg"_s}) {
            const auto one = folder.filePath(u"one"_s + ending);
            const auto two = folder.filePath(u"two"_s + ending);
            CHECK(render({u"--chart"_s, chart, u"--out"_s, one}, plain).code == 0);
            CHECK(render({u"--chart"_s, chart, u"--out"_s, two}, other).code == 0);
            CHECK_FALSE(bytesOf(one).isEmpty());
            CHECK(bytesOf(one) == bytesOf(two));
        }
    }
}

TEST_CASE("wrong usage of render ends with 2 and writes nothing", "[ui][render]")
{
    const QTemporaryDir folder;
    const auto png = folder.filePath(u"a.png"_s);
    const QList<QStringList> slips{{u"--out"_s, png}, {u"--chart"_s, u"pie"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s}, {u"--chart"_s, u"time"_s, u"--out"_s, folder.filePath(u"a.jpg"_s)},
        {u"--chart"_s, u"places"_s, u"--split"_s, u"total"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--split"_s, u"x"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--size"_s, u"319x240"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--size"_s, u"900x8193"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--size"_s, u"900"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--scale"_s, u"3.1"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--scale"_s, u"nan"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--theme"_s, u"blue"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--place"_s, u"XX"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--quantity"_s, u"x"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--scale-y"_s, u"2"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--incomplete"_s, u"x"_s, u"--out"_s, png},
        {u"--chart"_s, u"places"_s, u"--incomplete"_s, u"hidden"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--top"_s, u"0"_s, u"--out"_s, png},
        {u"--chart"_s, u"applicants"_s, u"--top"_s, u"all"_s, u"--out"_s, png},
        {u"--chart"_s, u"places"_s, u"--quantity"_s, u"share"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--split"_s, u"total"_s, u"--quantity"_s, u"share"_s, u"--out"_s, png},
        {u"--chart"_s, u"time"_s, u"--json"_s, u"--out"_s, png}};
    for (const auto& slip : slips) {
        CAPTURE(slip.join(u' ').toStdString());
        const auto ended = render(slip);
        CHECK(ended.code == 2);
        CHECK(ended.out.isEmpty());
        CHECK(ended.err.count('\n') == 1);
    }
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a place that cannot be written ends with 1 and one sentence", "[ui][render]")
{
    const QTemporaryDir folder;
    const auto missing = render({u"--chart"_s, u"time"_s, u"--out"_s, folder.filePath(u"none/a.png"_s)});
    CHECK(missing.code == 1);
    CHECK(missing.err.count('\n') == 1);
    CHECK(missing.err.contains("Nothing was written."));

    const auto link = folder.filePath(u"link.png"_s);
    REQUIRE(QFile::link(folder.filePath(u"elsewhere.png"_s), link));
    CHECK(render({u"--chart"_s, u"time"_s, u"--out"_s, link}).code == 1);
    CHECK_FALSE(QFileInfo::exists(folder.filePath(u"elsewhere.png"_s)));

    if (::geteuid() == 0) {
        filingscape::test::printSkipped("root may write into a read-only folder");
        return;
    }
    QFile(folder.path()).setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto refused = render({u"--chart"_s, u"time"_s, u"--out"_s, folder.filePath(u"a.png"_s)});
    CHECK(refused.code == 1);
    QFile(folder.path())
        .setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    CHECK_FALSE(QFileInfo::exists(folder.filePath(u"a.png"_s)));
}
