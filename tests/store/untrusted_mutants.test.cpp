// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/outcome.h"
#include "app/io/sha256.h"
#include "tests/store/hostile/files.h"
#include "tests/store/hostile/mutant.h"
#include "tests/support/catch.h"
#include "tests/support/child.h"
#include "tests/support/shared_memory.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <sys/resource.h>

using namespace filingscape;

namespace {

constexpr std::uint64_t seed = 42;
constexpr std::size_t batch = 100;
#ifdef FILINGSCAPE_LONG_TESTS
constexpr std::size_t mutants = 24'000;
#else
constexpr std::size_t mutants = 2'000;
#endif
constexpr std::size_t errorCodes = static_cast<std::size_t>(domain::ErrorCode::Internal) + 1;

/// What the child processes tell.
struct Tally {
    std::size_t number = 0; ///< of the mutant at hand
    std::size_t read = 0;
    std::array<std::size_t, errorCodes> refused{};
    long slowest = 0; ///< milliseconds
    long peakMegabytes = 0;
    std::array<char, 500> complaint{};
};

bool isNamed(domain::ErrorCode code)
{
    using domain::ErrorCode;
    constexpr std::array named{ErrorCode::NotADatabase, ErrorCode::Damaged, ErrorCode::ForeignSchema,
        ErrorCode::NewerVersion, ErrorCode::TooLarge, ErrorCode::NotReadable};
    return std::ranges::find(named, code) != named.end();
}

/// True if everything was as it has to be.
bool tryOne(const test::Mutant& mutant, Tally& tally)
{
    const auto complain = [&tally](const std::string& words) {
        std::snprintf(tally.complaint.data(), tally.complaint.size(), "%s", words.c_str());
        return false;
    };
    const test::ScratchFolder folder;
    test::writeBytes(folder.file(), mutant.database);
    if (!mutant.wal.empty())
        test::writeBytes(folder.file("edition.sqlite-wal"), mutant.wal);

    const auto begin = std::chrono::steady_clock::now();
    const auto outcome = test::readWholeFile(folder.file());
    const auto took
        = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin)
              .count();
    tally.slowest = std::max(tally.slowest, static_cast<long>(took));
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    tally.peakMegabytes = std::max(tally.peakMegabytes, usage.ru_maxrss / 1024);

    if (outcome)
        ++tally.read;
    else
        ++tally.refused[static_cast<std::size_t>(outcome.error().code)];
    if (!outcome && !isNamed(outcome.error().code))
        return complain("unnamed error: " + outcome.error().what + " " + outcome.error().detail);
    if (took > test::mostMilliseconds)
        return complain("took " + std::to_string(took) + " ms");
    if (usage.ru_maxrss / 1024 > test::mostMegabytes)
        return complain("took " + std::to_string(usage.ru_maxrss / 1024) + " MB");
    const auto left = folder.contents();
    if (left.size() != (mutant.wal.empty() ? 1U : 2U))
        return complain("something was left beside the file");
    if (io::sha256Hex(left.at("edition.sqlite")) != io::sha256Hex(mutant.database))
        return complain("the file was changed");
    return true;
}

std::string saveRepro(const test::Mutant& mutant)
{
    const auto name = "repro-" + io::sha256Hex(mutant.database + mutant.wal).substr(0, 16) + ".sqlite";
    const auto path = std::filesystem::path(FILINGSCAPE_BINARY_DIR) / name;
    test::writeBytes(path, mutant.database);
    if (!mutant.wal.empty())
        test::writeBytes(path.string() + "-wal", mutant.wal);
    return path.string();
}

} // namespace

TEST_CASE("thousands of damaged databases are each read or refused, quickly and without a trace",
    "[store][untrusted][mutants]")
{
    std::fprintf(stderr, "seed %llu, %zu mutants\n", static_cast<unsigned long long>(seed), mutants);
    const auto seeds = test::seedFiles();
    const test::SharedMemory<Tally> tally;
    std::size_t failures = 0;
    for (std::size_t next = 0; next < mutants;) {
        const auto last = std::min(next / batch * batch + batch, mutants);
        const auto end = test::inChild(static_cast<int>(batch) * 3'000, [&] {
            for (auto number = next; number < last; ++number) {
                tally->number = number;
                ::alarm(10); // a hang ends the child, and this is the mutant that hung
                if (!tryOne(test::mutant(seeds, seed, number), *tally))
                    return 1;
            }
            return 0;
        });
        next = last;
        if (end.exitCode != 0) {
            const auto culprit = test::mutant(seeds, seed, tally->number);
            CAPTURE(tally->number, culprit.description, end.exitCode, end.signal,
                std::string(tally->complaint.data()), saveRepro(culprit));
            CHECK(end.exitCode == 0);
            next = tally->number + 1;
            if (++failures == 10)
                FAIL("ten mutants are enough");
        }
    }
    std::fprintf(stderr, "%zu read, refused by code:", tally->read);
    for (std::size_t code = 0; code < errorCodes; ++code) {
        if (tally->refused[code] > 0)
            std::fprintf(stderr, " %zu:%zu", code, tally->refused[code]);
    }
    std::fprintf(stderr, "; slowest %ld ms, peak %ld MB\n", tally->slowest, tally->peakMegabytes);
    // Were all refused, or none, the mutants would prove little.
    CHECK(tally->read > mutants / 20);
    CHECK(tally->refused[static_cast<std::size_t>(domain::ErrorCode::Damaged)] > mutants / 20);
}
