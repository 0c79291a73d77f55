// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/untrusted.h"

#include "app/store/edition_loader.h"
#include "tests/store/hostile/files.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/skip.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <sys/mount.h>
#include <thread>

using namespace filingscape;
using namespace std::chrono_literals;
using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

domain::Outcome<store::Database> open(const test::ScratchFolder& folder,
    const store::UntrustedLimits& limits = {}, std::shared_ptr<store::Watch> watch = {})
{
    return store::openUntrusted(QString::fromStdString(folder.file().string()), limits, std::move(watch));
}

/// Something that only the watch ends.
const auto* const endless
    = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

std::size_t temporaryFolders()
{
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(fs::temp_directory_path()))
        count += fs::exists(entry.path() / "copy.sqlite") ? 1U : 0U;
    return count;
}

} // namespace

TEST_CASE("a sound foreign edition opens for reading only", "[store][untrusted]")
{
    const test::ScratchFolder folder;
    test::writeSoundEdition(folder.file());
    auto opened = open(folder);
    REQUIRE(opened);
    auto& database = opened.value();
    CHECK(database.file() == folder.file());
    CHECK(store::editions(database).value().size() == 1);
    for (const auto* sql :
        {"DELETE FROM filing", "CREATE TABLE t (a)", "ATTACH ':memory:' AS other", "VACUUM INTO 'copy'",
            "SELECT load_extension('x')", "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"})
        CHECK_FALSE(database.execute(sql));
}

TEST_CASE("a copy that had to be made lives as long as the connection", "[store][untrusted]")
{
    const test::ScratchFolder folder;
    test::writeSoundEdition(folder.file());
    test::runSql(folder.file(), "PRAGMA journal_mode=WAL");
    const auto before = temporaryFolders();
    {
        auto opened = open(folder);
        REQUIRE(opened);
        CHECK(temporaryFolders() == before + 1);
        const auto moved = std::move(opened).value();
        CHECK(store::editions(moved).ok());
        CHECK(moved.file() == folder.file());
    }
    CHECK(temporaryFolders() == before);
}

TEST_CASE("a file is refused where it is larger than allowed", "[store][untrusted]")
{
    const test::ScratchFolder folder;
    test::writeSoundEdition(folder.file());
    store::UntrustedLimits limits;
    limits.fileBytes = 10'000;
    CHECK(open(folder, limits).error().code == ErrorCode::TooLarge);

    test::runSql(folder.file(), "PRAGMA journal_mode=WAL");
    limits = {};
    limits.copyBytes = 10'000;
    CHECK(open(folder, limits).error().code == ErrorCode::TooLarge);
}

TEST_CASE("a file that another program is changing says so", "[store][untrusted]")
{
    const test::ScratchFolder folder;
    test::writeSoundEdition(folder.file());
    // A process does not lock itself out, hence the reader is another one; it does not inherit the lock.
    const test::ExclusiveLock lock(folder.file());
    const auto end = test::inChild(5'000, [&folder] {
        const auto opened = open(folder);
        return !opened && opened.error().code == ErrorCode::NotReadable ? 0 : 1;
    });
    CHECK(end.exitCode == 0);
}

TEST_CASE("a question without end is stopped by the watch, and the next one is answered again",
    "[store][untrusted]")
{
    const test::ScratchFolder folder;
    test::writeSoundEdition(folder.file());
    const auto watch = std::make_shared<store::Watch>(1s);
    auto opened = open(folder, {}, watch);
    REQUIRE(opened);
    watch->allow(50ms);
    const auto stopped = opened.value().integer(endless);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::TooLarge);
    watch->allow(5s);
    CHECK(store::editions(opened.value()).ok());
}

TEST_CASE("a question can be cancelled from another thread", "[store][untrusted]")
{
    const test::ScratchFolder folder;
    test::writeSoundEdition(folder.file());
    const auto watch = std::make_shared<store::Watch>(60s);
    auto opened = open(folder, {}, watch);
    REQUIRE(opened);
    watch->allow(60s);
    std::thread canceller([&watch] { watch->cancel(); });
    CHECK(opened.value().integer(endless).error().code == ErrorCode::TooLarge);
    canceller.join();
    watch->allow(60s);
    CHECK(opened.value().integer(endless).error().code == ErrorCode::TooLarge);
}

TEST_CASE("a cancelled watch ends every reading, however short its questions are", "[store][untrusted]")
{
    const test::ScratchFolder folder;
    test::writeSoundEdition(folder.file());
    const auto watch = std::make_shared<store::Watch>(60s);
    auto opened = open(folder, {}, watch);
    REQUIRE(opened);
    watch->cancel();
    const auto ended = store::editions(opened.value());
    REQUIRE_FALSE(ended);
    CHECK(ended.error().code == ErrorCode::TooLarge);
}

TEST_CASE("a cancelled watch keeps a file from being opened", "[store][untrusted]")
{
    const test::ScratchFolder folder;
    test::writeSoundEdition(folder.file());
    const auto watch = std::make_shared<store::Watch>(1s);
    watch->cancel();
    CHECK(open(folder, {}, watch).error().code == ErrorCode::TooLarge);
}

TEST_CASE("a file with a log is read from a folder that cannot be written", "[store][untrusted]")
{
    const test::ScratchFolder folder;
    const auto* path = folder.path().c_str();
    if (::mount("tmpfs", path, "tmpfs", 0, "size=8m") != 0) {
        test::printSkipped(std::string("mounting a small disk: ") + std::strerror(errno));
        return;
    }
    test::writeSoundEdition(folder.file());
    test::runSql(folder.file(), "PRAGMA journal_mode=WAL");
    const bool isReadOnly = ::mount("tmpfs", path, "tmpfs", MS_REMOUNT | MS_RDONLY, "size=8m") == 0;
    const auto filings = test::readWholeFile(folder.file());
    ::umount2(path, MNT_DETACH);
    CHECK(isReadOnly);
    REQUIRE(filings);
    CHECK(filings.value() == test::soundFilings);
}
