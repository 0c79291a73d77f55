// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/safe_file.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/skip.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <string>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr qsizetype page = 4096;
const QByteArray oldBytes(9'000, 'o');

QByteArray contentOf(const QString& path)
{
    const auto bytes = io::readWhole(path, 1 << 24);
    return bytes ? bytes.value() : QByteArray("(unreadable)");
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// A small file system in memory for the life of the object.
class SmallDisk final
{
public:
    explicit SmallDisk(const char* options)
    {
        m_isMounted = ::mount("tmpfs", path(), "tmpfs", 0, options) == 0;
        if (!m_isMounted)
            test::printSkipped(std::string("mounting a small disk: ") + std::strerror(errno));
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(path(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Fills the disk by a file that leaves this many pages free.
    void fillAllBut(qsizetype pages) const
    {
        const auto name = QFile::encodeName(filePath(u"filler"_s));
        const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        REQUIRE(file >= 0);
        const QByteArray block(page, 'f');
        qsizetype size = 0;
        while (::write(file, block.constData(), static_cast<std::size_t>(page)) == page)
            size += page;
        REQUIRE(::ftruncate(file, size - pages * page) == 0);
        ::close(file);
    }

private:
    [[nodiscard]] const char* path() const
    {
        m_path = QFile::encodeName(m_folder.path());
        return m_path.constData();
    }

    QTemporaryDir m_folder;
    mutable QByteArray m_path;
    bool m_isMounted = false;
};

} // namespace

TEST_CASE("a full disk keeps the old file whole, whatever little room is left", "[io][safe-file][faults]")
{
    const SmallDisk disk("size=512k");
    if (!disk.isMounted())
        return;
    const auto path = disk.filePath(u"view.svg"_s);
    int refused = 0;
    for (const qsizetype freePages : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 24, 32, 40, 48, 56}) {
        for (const qsizetype size : {1, 4'096, 9'000, 70'000, 200'000}) {
            CAPTURE(freePages, size);
            REQUIRE(io::writeWhole(path, oldBytes));
            disk.fillAllBut(freePages);
            const QByteArray newBytes(size, 'n');
            const auto status = io::writeWhole(path, newBytes);
            const bool hasRoom = size <= freePages * page;
            CHECK(status.ok() == hasRoom);
            CHECK((contentOf(path) == (hasRoom ? newBytes : oldBytes)));
            if (!status) {
                ++refused;
                CHECK(status.error().code == ErrorCode::DiskFull);
                CHECK(status.error().file == path.toStdString());
                CHECK(status.error().what.find("The earlier file is unchanged.") != std::string::npos);
            }
            CHECK(filesIn(disk.folder()) == QStringList{u"filler"_s, u"view.svg"_s});
            REQUIRE(QFile::remove(disk.filePath(u"filler"_s)));
            CHECK(io::writeWhole(path, newBytes)); // room again: the same call succeeds
        }
    }
    CHECK(refused > 30);
}

TEST_CASE("a disk without room for one more file keeps the old one", "[io][safe-file][faults]")
{
    const SmallDisk disk("size=512k,nr_inodes=3");
    if (!disk.isMounted())
        return;
    const auto path = disk.filePath(u"view.svg"_s);
    REQUIRE(io::writeWhole(path, oldBytes));
    REQUIRE(io::writeWhole(disk.filePath(u"last"_s), "x"));
    const auto status = io::writeWhole(path, "new");
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::DiskFull);
    CHECK((contentOf(path) == oldBytes));
}

TEST_CASE("a read-only disk refuses and keeps the old file", "[io][safe-file][faults]")
{
    const SmallDisk disk("size=512k");
    if (!disk.isMounted())
        return;
    const auto path = disk.filePath(u"view.svg"_s);
    REQUIRE(io::writeWhole(path, oldBytes));
    const auto folder = QFile::encodeName(disk.folder());
    REQUIRE(::mount("tmpfs", folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=512k") == 0);
    for (const auto& target : {path, disk.filePath(u"other"_s)}) {
        const auto status = io::writeWhole(target, "new");
        REQUIRE_FALSE(status);
        CHECK(status.error().code == ErrorCode::NotWritable);
    }
    CHECK((contentOf(path) == oldBytes));
    CHECK(filesIn(disk.folder()) == QStringList{u"view.svg"_s});
}

TEST_CASE("a folder of somebody else refuses and keeps the old file", "[io][safe-file][faults]")
{
    if (::geteuid() != 0) {
        test::printSkipped("becoming another user needs root");
        return;
    }
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"view.svg"_s);
    REQUIRE(io::writeWhole(path, oldBytes));
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    const auto mode = GENERATE(mode_t{0644}, mode_t{0666}); // the file may be writable, its folder is not
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
    const auto end = test::inChild(10'000, [&path] {
        constexpr uid_t nobody = 65534;
        if (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0
            || ::setresuid(nobody, nobody, nobody) != 0)
            return 3;
        const auto status = io::writeWhole(path, "new");
        return !status && status.error().code == ErrorCode::NotWritable ? 0 : 1;
    });
    if (end.exitCode == 3) {
        test::printSkipped("becoming another user is not permitted here");
        return;
    }
    CHECK(end.exitCode == 0);
    CHECK((contentOf(path) == oldBytes));
    CHECK(filesIn(folder.path()) == QStringList{u"view.svg"_s});
}

TEST_CASE("a limit on the size of files keeps the old file", "[io][safe-file][faults]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"view.svg"_s);
    REQUIRE(io::writeWhole(path, oldBytes));
    const rlim_t limit = GENERATE(rlim_t{0}, rlim_t{1}, rlim_t{4096}, rlim_t{100'000}, rlim_t{199'999});
    const auto end = test::inChild(10'000, [&path, limit] {
        std::signal(SIGXFSZ, SIG_IGN); // as the program does first of all
        const rlimit bound{limit, limit};
        if (::setrlimit(RLIMIT_FSIZE, &bound) != 0)
            return 3;
        const auto status = io::writeWhole(path, QByteArray(200'000, 'n'));
        return !status && status.error().code == ErrorCode::DiskFull ? 0 : 1;
    });
    CHECK(end.exitCode == 0);
    CHECK((contentOf(path) == oldBytes));
    CHECK(filesIn(folder.path()) == QStringList{u"view.svg"_s});
}
