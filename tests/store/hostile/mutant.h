// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace filingscape::test {

/// The bytes of a sound database and of its log, empty where it has none.
struct SeedFile {
    std::string name;
    std::string database;
    std::string wal;
};

/// One each of: ordinary, without editions, with a write-ahead log, UTF-16, vacuumed, pages of 64 KiB.
[[nodiscard]] std::vector<SeedFile> seedFiles();

struct Mutant {
    std::string description;
    std::string database;
    std::string wal;
};

/// The same mutant for the same numbers: seeds take turns, and so do the places of damage (header, head of a
/// page, schema, anywhere, length).
[[nodiscard]] Mutant mutant(const std::vector<SeedFile>& seeds, std::uint64_t seed, std::size_t number);

} // namespace filingscape::test
