// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/safe_file.h"

#include "app/io/utf8.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    return io::readWhole(path, 1 << 24).value();
}

} // namespace

TEST_CASE("a written file holds exactly the bytes, and nothing else is left in the folder", "[io][safe-file]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"chart.svg"_s);
    for (const qsizetype size : {0, 1, 9'000, 16'384, 200'000, 5'000'000}) {
        const QByteArray bytes(size, static_cast<char>('a' + size % 26));
        REQUIRE(io::writeWhole(path, bytes));
        CHECK(contentOf(path) == bytes);
    }
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("an overwritten file keeps its permissions", "[io][safe-file]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"private.csv"_s);
    REQUIRE(io::writeWhole(path, "old"));
    REQUIRE(::chmod(path.toUtf8().constData(), 0600) == 0);
    REQUIRE(io::writeWhole(path, "new"));
    struct stat status {
    };
    REQUIRE(::stat(path.toUtf8().constData(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("a link in the place of the target is neither followed nor replaced", "[io][safe-file]")
{
    const QTemporaryDir folder;
    const auto precious = folder.filePath(u"precious"_s);
    const auto link = folder.filePath(u"export.csv"_s);
    REQUIRE(io::writeWhole(precious, "precious"));
    const auto target = GENERATE("precious", "nothing-here");
    REQUIRE(::symlink(target, link.toUtf8().constData()) == 0);

    const auto status = io::writeWhole(link, "new");
    REQUIRE_FALSE(status);
    CHECK(status.error().code == domain::ErrorCode::NotWritable);
    CHECK(status.error().file == link.toStdString());
    CHECK(contentOf(precious) == "precious");
    CHECK(QFileInfo(link).isSymLink());
    CHECK_FALSE(QFileInfo::exists(folder.filePath(u"nothing-here"_s)));
}

TEST_CASE("only regular files are replaced", "[io][safe-file]")
{
    const QTemporaryDir folder;
    const auto pipe = folder.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    for (const auto& path : {folder.path(), pipe, u"/dev/null"_s, u""_s, folder.filePath(u"a\0b"_s)}) {
        CAPTURE(path.toStdString());
        const auto status = io::writeWhole(path, "new");
        REQUIRE_FALSE(status);
        CHECK(status.error().code == domain::ErrorCode::NotWritable);
    }
    struct stat status {
    };
    REQUIRE(::stat(pipe.toUtf8().constData(), &status) == 0);
    CHECK(S_ISFIFO(status.st_mode));
}

TEST_CASE("a missing folder is an error that names the file", "[io][safe-file]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"none/chart.svg"_s);
    const auto status = io::writeWhole(path, "new");
    REQUIRE_FALSE(status);
    CHECK(status.error().code == domain::ErrorCode::NotWritable);
    CHECK(status.error().file == io::utf8(path));
    CHECK(status.error().what == "The file cannot be written here. Nothing was written.");
    CHECK_FALSE(status.error().detail.empty());
}

TEST_CASE("where no file can be, the disk is not said to be full", "[io][safe-file]")
{
    const auto status = io::writeWhole(u"/proc/filingscape.png"_s, "new");
    REQUIRE_FALSE(status);
    CHECK(status.error().code == domain::ErrorCode::NotWritable);
}

TEST_CASE("reading takes regular files up to a limit and waits for nothing", "[io][safe-file]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a"_s);
    REQUIRE(io::writeWhole(path, "12345"));
    CHECK(io::readWhole(path, 5).value() == "12345");
    CHECK(io::readWhole(path, 4).error().code == domain::ErrorCode::TooLarge);
    CHECK(io::readWhole(folder.filePath(u"b"_s), 4).error().code == domain::ErrorCode::NotFound);

    const auto pipe = folder.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    for (const auto& other : {pipe, folder.path(), u"/dev/zero"_s})
        CHECK(io::readWhole(other, 1 << 20).error().code == domain::ErrorCode::NotReadable);

    const auto link = folder.filePath(u"link"_s);
    REQUIRE(::symlink("a", link.toUtf8().constData()) == 0);
    CHECK(io::readWhole(link, 5).value() == "12345");
}
