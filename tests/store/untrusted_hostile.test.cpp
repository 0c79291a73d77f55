// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/hostile/files.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/shared_memory.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <sys/resource.h>

using namespace filingscape;

namespace {

/// What the child process tells.
struct Report {
    bool wasRead = false;
    std::int64_t filings = 0;
    int code = 0;
    long milliseconds = 0;
    long peakMegabytes = 0;
    std::array<char, 400> words{};
};

int readAndTell(const std::filesystem::path& file, Report& report)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto outcome = test::readWholeFile(file);
    const auto end = std::chrono::steady_clock::now();
    report.milliseconds
        = static_cast<long>(std::chrono::duration_cast<std::chrono::milliseconds>(end - begin).count());
    report.wasRead = outcome.ok();
    if (outcome) {
        report.filings = outcome.value();
    } else {
        const auto& error = outcome.error();
        report.code = static_cast<int>(error.code);
        std::snprintf(report.words.data(), report.words.size(), "%s [%s] %s", error.what.c_str(),
            error.file.c_str(), error.detail.c_str());
        if (error.file != file.string())
            return 4;
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    report.peakMegabytes = usage.ru_maxrss / 1024;
    return 0;
}

void checkAll(const std::vector<test::HostileFile>& files)
{
    for (const auto& hostile : files) {
        const test::ScratchFolder folder;
        hostile.make(folder);
        const auto before = folder.contents();
        const test::SharedMemory<Report> shared;
        const auto end
            = test::inChild(10'000, [&] { return readAndTell(folder.file(hostile.file), *shared); });
        const auto& report = *shared;
        CAPTURE(hostile.name, end.signal, end.wasKilledForTime, report.filings, report.code,
            std::string(report.words.data()));
        CHECK(end.exitCode == 0);
        CHECK(report.wasRead == !hostile.refusal);
        if (hostile.refusal)
            CHECK(report.code == static_cast<int>(*hostile.refusal));
        else
            CHECK(report.filings == hostile.filings);
        CHECK(report.milliseconds <= test::mostMilliseconds);
        CHECK(report.peakMegabytes <= test::mostMegabytes);
        CHECK((folder.contents() == before));
    }
    std::fprintf(stderr, "%zu hostile files\n", files.size());
}

} // namespace

TEST_CASE("what is not a database is refused and nothing is waited for", "[store][untrusted]")
{
    checkAll(test::notDatabases());
}

TEST_CASE("a sound file is read whatever its name says", "[store][untrusted]")
{
    checkAll(test::hostileNames());
}

TEST_CASE("a database with other tables than an edition's is refused by name", "[store][untrusted]")
{
    checkAll(test::foreignSchemas());
}

TEST_CASE("a value that is not what it must be is found while it is read", "[store][untrusted]")
{
    checkAll(test::badValues());
}

TEST_CASE("an edition without its contract or with other rows than its fingerprint is refused",
    "[store][untrusted]")
{
    checkAll(test::badContracts());
}

TEST_CASE("a small file does not take much time or memory", "[store][untrusted]")
{
    checkAll(test::costlyFiles());
}

TEST_CASE("a file with an unfinished log is read from a copy and left as it is", "[store][untrusted]")
{
    checkAll(test::openLogs());
}
