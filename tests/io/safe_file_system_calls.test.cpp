// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/safe_file.h"
#include "tests/support/catch.h"
#include "tests/support/skip.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <set>
#include <string>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    const auto bytes = io::readWhole(path, 1 << 24);
    return bytes ? bytes.value() : QByteArray("(unreadable)");
}

bool saysWhatWasKept(const std::string& text)
{
    return text.find("The earlier file is unchanged.") != std::string::npos
        || text.find("Nothing was written.") != std::string::npos;
}

/// One run of write_once under strace; `expression` is what strace is told of system calls.
class TracedWrite final
{
public:
    TracedWrite(const QString& expression, const QString& log, const QString& path, qsizetype size)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"strace"_s,
            {u"-f"_s, u"-o"_s, log, u"-e"_s, expression, QStringLiteral(FILINGSCAPE_WRITE_ONCE), path, u"n"_s,
                QString::number(size)});
        REQUIRE(m_process.waitForFinished(20'000));
        m_output = m_process.readAll().toStdString();
    }

    [[nodiscard]] bool wrote() const { return hasEnded() && m_process.exitCode() == 0; }
    [[nodiscard]] bool refused() const { return hasEnded() && m_process.exitCode() == 1; }
    [[nodiscard]] const std::string& output() const { return m_output; }

private:
    [[nodiscard]] bool hasEnded() const { return m_process.exitStatus() == QProcess::NormalExit; }

    QProcess m_process;
    std::string m_output;
};

/// Which calls fail, one in each run: some of the first, which belong to the loader, and all of the last.
std::set<qsizetype> turns(qsizetype calls)
{
#ifdef FILINGSCAPE_LONG_TESTS
    constexpr qsizetype last = 1000;
#else
    constexpr qsizetype last = 6;
#endif
    std::set<qsizetype> chosen{1, 2, 3, 5, 9, 20, 60};
    for (auto nth = std::max<qsizetype>(1, calls - last); nth <= calls; ++nth)
        chosen.insert(nth);
    return chosen;
}

} // namespace

TEST_CASE("any failing system call leaves the old file whole or the new one", "[io][safe-file][faults]")
{
#ifdef __SANITIZE_ADDRESS__
    test::printSkipped("failing system calls would fail the sanitizer's own; the other builds try them");
    return;
#endif
    const auto strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty() || QProcess::execute(strace, {u"-o"_s, u"/dev/null"_s, u"true"_s}) != 0) {
        test::printSkipped("failing system calls need strace and the right to trace");
        return;
    }
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    const auto path = folder.filePath(u"view.svg"_s);
    const auto log = elsewhere.filePath(u"log"_s);
    const QByteArray newBytes(200'000, 'n');
    const QByteArray oldBytes(9'000, 'o');
    int runs = 0;
    int refusals = 0;
    for (const auto& call :
        {u"write"_s, u"fsync"_s, u"fdatasync"_s, u"ftruncate"_s, u"rename"_s, u"renameat2"_s, u"linkat"_s,
            u"openat"_s, u"fstat"_s, u"newfstatat"_s, u"statx"_s, u"chmod"_s, u"fchmod"_s, u"close"_s}) {
        REQUIRE(io::writeWhole(path, oldBytes));
        REQUIRE(TracedWrite(u"trace="_s + call, log, path, newBytes.size()).wrote());
        for (const auto nth : turns(contentOf(log).count('(') - 1)) {
            // The last of these fails from there on, the others once.
            for (const auto& failure :
                {u"ENOSPC:when=%1"_s, u"EIO:when=%1"_s, u"EDQUOT:when=%1"_s, u"ENOSPC:when=%1+"_s}) {
                REQUIRE(io::writeWhole(path, oldBytes));
                const TracedWrite run(u"inject="_s + call + u":error="_s + failure.arg(nth), u"/dev/null"_s,
                    path, newBytes.size());
                const auto content = contentOf(path);
                CAPTURE(call.toStdString(), failure.toStdString(), nth, run.output());
                ++runs;
                if (run.wrote()) {
                    CHECK((content == newBytes));
                } else {
                    CHECK((content == oldBytes));
                }
                if (run.refused()) {
                    ++refusals;
                    if (call != u"write"_s) // which is also how the refusal is printed
                        CHECK(saysWhatWasKept(run.output()));
                }
            }
        }
    }
    std::fprintf(stderr, "%d runs with a failing system call, %d refused\n", runs, refusals);
    CHECK(refusals >= 15);
}
