// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/hostile/mutant.h"

#include "tests/store/hostile/files.h"
#include "tests/support/random.h"

#include <algorithm>
#include <array>
#include <utility>

namespace filingscape::test {

namespace {

constexpr std::size_t headerBytes = 100;
enum class Damage { Header, PageHead, Schema, Anywhere, Length };
constexpr std::array damages{
    Damage::Header, Damage::PageHead, Damage::Schema, Damage::Anywhere, Damage::Length};
constexpr std::array damageNames{"header", "page head", "schema", "anywhere", "length"};

std::size_t pageSizeOf(const std::string& bytes)
{
    const auto high = static_cast<unsigned char>(bytes[16]);
    const auto low = static_cast<unsigned char>(bytes[17]);
    const auto size = high * 256U + low;
    return size == 1 ? 65536 : size;
}

/// Mostly the values that sizes, counts and pointers go wrong with.
char someByte(Random& random, char old)
{
    constexpr std::array<unsigned char, 8> favourites{0x00, 0xff, 0x7f, 0x80, 0x01, 0x05, 0x0d, 0x81};
    switch (random.below(4)) {
    case 0:
        return static_cast<char>(random.below(256));
    case 1:
        return static_cast<char>(static_cast<unsigned char>(old) ^ (1U << random.below(8)));
    default:
        return static_cast<char>(favourites[random.below(favourites.size())]);
    }
}

void changeWithin(Random& random, std::string& bytes, std::size_t begin, std::size_t size, std::size_t most)
{
    const auto end = std::min(begin + size, bytes.size());
    if (begin >= end)
        return;
    for (auto left = 1 + random.below(most); left > 0; --left) {
        auto& byte = bytes[begin + random.below(end - begin)];
        byte = someByte(random, byte);
    }
}

void changeAnywhere(Random& random, std::string& bytes, std::size_t pageSize)
{
    const auto pages = std::max<std::size_t>(bytes.size() / pageSize, 1);
    const auto from = random.below(pages) * pageSize;
    const auto to = random.below(pages) * pageSize;
    switch (random.below(4)) {
    case 0: // one page in place of another
        bytes.replace(to, pageSize, bytes.substr(from, pageSize));
        break;
    case 1: // a hole
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(to),
            std::min(random.below(pageSize), bytes.size() - to), '\0');
        break;
    default:
        changeWithin(random, bytes, 0, bytes.size(), 64);
    }
}

void damageBytes(Random& random, std::string& bytes, Damage damage, std::size_t pageSize)
{
    switch (damage) {
    case Damage::Header:
        changeWithin(random, bytes, 16, headerBytes - 16, 4);
        break;
    case Damage::PageHead: {
        const auto page = random.below(std::max<std::size_t>(bytes.size() / pageSize, 1));
        changeWithin(random, bytes, page == 0 ? headerBytes : page * pageSize, 16, 4);
        break;
    }
    case Damage::Schema: // the schema begins on the first page and needs the ones after it
        changeWithin(random, bytes, headerBytes, 3 * pageSize, 8);
        break;
    case Damage::Anywhere:
        changeAnywhere(random, bytes, pageSize);
        break;
    case Damage::Length:
        bytes.resize(random.chance(0.8) ? random.below(bytes.size()) : bytes.size() + random.below(pageSize));
        break;
    }
}

SeedFile seedFrom(const std::string& name, const std::string& before, const std::string& after)
{
    const ScratchFolder folder;
    writeSoundEdition(folder.file(), before);
    auto parts = crashed(folder.file(), after);
    return {name, parts[""], parts["-wal"]};
}

} // namespace

std::vector<SeedFile> seedFiles()
{
    const std::string none = "PRAGMA user_version";
    return {
        seedFrom("ordinary", "", none),
        seedFrom("without editions", "",
            "PRAGMA foreign_keys=OFF; DELETE FROM filing_place; DELETE FROM filing_technique; DELETE FROM "
            "filing_applicant; DELETE FROM filing; DELETE FROM applicant; DELETE FROM technique; DELETE FROM "
            "place; "
            "DELETE FROM edition_years; DELETE FROM published_through; DELETE FROM result_list; DELETE FROM "
            "edition; VACUUM"),
        seedFrom("with a log", "",
            "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; UPDATE filing SET title = title || ' x'"),
        seedFrom("UTF-16", "PRAGMA encoding='UTF-16le'", none),
        seedFrom("vacuumed", "PRAGMA auto_vacuum=INCREMENTAL",
            "UPDATE filing SET cpc = zeroblob(20000) WHERE id < 0; DELETE FROM evidence; VACUUM"),
        seedFrom("large pages", "PRAGMA page_size=65536", none),
    };
}

Mutant mutant(const std::vector<SeedFile>& seeds, std::uint64_t seed, std::size_t number)
{
    Random random(seed + number * 7919);
    const auto& from = seeds[number % seeds.size()];
    const auto kind = number / seeds.size() % damages.size();
    Mutant made{from.name + ", " + damageNames[kind], from.database, from.wal};
    if (!made.wal.empty() && random.chance(0.5)) {
        made.description += ", in the log";
        damageBytes(random, made.wal, damages[kind], pageSizeOf(from.database));
    } else {
        damageBytes(random, made.database, damages[kind], pageSizeOf(from.database));
    }
    return made;
}

} // namespace filingscape::test
