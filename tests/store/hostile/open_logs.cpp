// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/edition_loader.h"
#include "app/store/fingerprint.h"
#include "app/store/untrusted.h"
#include "tests/store/hostile/files.h"

#include <filesystem>
#include <numeric>
#include <sys/stat.h>

namespace filingscape::test {

using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

const std::string insertion
    = "INSERT INTO filing SELECT 9000, edition_id, list_id, 'NEW1', office, kind, title, title_folded, "
      "priority_date, filing_date, publication_date, grant_date, priority_year, filing_year, "
      "publication_year, "
      "grant_year, cpc, has_abstract FROM filing WHERE id = 5; INSERT INTO filing_place VALUES (9000, 1); "
      "INSERT INTO filing_technique VALUES (9000, 1); UPDATE edition SET row_count = row_count + 1; ";

/// The same with the fingerprint that the edition has then.
const std::string& newFiling()
{
    static const auto sql = [] {
        const ScratchFolder folder;
        writeSoundEdition(folder.file());
        runSql(folder.file(), insertion);
        const auto file = store::openUntrusted(QString::fromStdString(folder.file().string()));
        const auto edition = store::loadEdition(file.value(), "synthetic");
        const auto held = store::fingerprintOf(file.value(), *edition.value());
        return insertion + "UPDATE edition SET fingerprint = '" + held.value() + "'; ";
    }();
    return sql;
}

/// A file as a crash leaves it: the main file and its log, some of them perhaps exchanged.
std::function<void(const ScratchFolder&)> afterCrash(
    const std::string& sql, const std::function<void(std::map<std::string, std::string>&)>& change = {})
{
    return [sql, change](const ScratchFolder& folder) {
        const ScratchFolder elsewhere;
        writeSoundEdition(elsewhere.file());
        auto parts = crashed(elsewhere.file(), sql);
        if (change)
            change(parts);
        for (const auto& [ending, bytes] : parts)
            writeBytes(folder.file("edition.sqlite" + ending), bytes);
    };
}

const std::string intoWal
    = "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; BEGIN; " + newFiling() + "COMMIT";
const std::string halfDone = "PRAGMA cache_size=2; BEGIN; " + newFiling()
    + "UPDATE filing SET title = upper(title) || 'x', number = number || 'x', cpc = title; "
      "UPDATE applicant SET name = name || 'x'";

std::string bigEndian(std::uint32_t number)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(static_cast<unsigned char>(number >> shift));
    return bytes;
}

/// A journal without a page in it whose end names a file, which SQLite deletes after rolling back.
std::string journalNaming(const std::string& victim, std::uintmax_t databaseBytes)
{
    const std::string magic = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    auto journal = magic + bigEndian(0) + bigEndian(1)
        + bigEndian(static_cast<std::uint32_t>(databaseBytes / 4096)) + bigEndian(512) + bigEndian(4096);
    journal.resize(512, '\0');
    const auto sum = std::accumulate(victim.begin(), victim.end(), std::uint32_t{0},
        [](std::uint32_t all, char c) { return all + static_cast<std::uint32_t>(c); });
    const auto lockPage = static_cast<std::uint32_t>(0x40000000 / 4096 + 1);
    return journal + bigEndian(lockPage) + victim + bigEndian(static_cast<std::uint32_t>(victim.size()))
        + bigEndian(sum) + magic;
}

std::function<void(const ScratchFolder&)> soundBeside(
    const std::string& ending, const std::function<void(const fs::path&, const ScratchFolder&)>& make)
{
    return [ending, make](const ScratchFolder& folder) {
        writeSoundEdition(folder.file());
        make(folder.file("edition.sqlite" + ending), folder);
    };
}

} // namespace

std::vector<HostileFile> openLogs()
{
    const auto drop = [](const char* part) {
        return [part](std::map<std::string, std::string>& parts) { parts.erase(part); };
    };
    const auto garbage = [](const char* part) {
        return [part](std::map<std::string, std::string>& parts) { parts[part].assign(50'000, 'x'); };
    };
    return {
        {"write-ahead log with the newest filing", afterCrash(intoWal), {}, "edition.sqlite",
            soundFilings + 1},
        {"write-ahead log lost", afterCrash(intoWal, drop("-wal")), {}},
        {"write-ahead log of garbage", afterCrash(intoWal, garbage("-wal")), {}},
        {"write-ahead log cut", afterCrash(intoWal, [](auto& parts) { parts["-wal"].resize(5000); }), {}},
        {"write-ahead log closed in order",
            [](const ScratchFolder& folder) {
                writeSoundEdition(folder.file());
                runSql(folder.file(), "PRAGMA journal_mode=WAL; " + newFiling());
            },
            {}, "edition.sqlite", soundFilings + 1},
        {"hot journal of a half-done change", afterCrash(halfDone), {}},
        {"hot journal lost", afterCrash(halfDone, drop("-journal")), ErrorCode::Damaged},
        {"journal of garbage",
            soundBeside("-journal",
                [](const fs::path& journal, const ScratchFolder&) {
                    writeBytes(journal, std::string(50'000, 'x'));
                }),
            {}},
        {"empty journal",
            soundBeside(
                "-journal", [](const fs::path& journal, const ScratchFolder&) { writeBytes(journal, ""); }),
            {}},
        {"journal that names a file to delete",
            soundBeside("-journal",
                [](const fs::path& journal, const ScratchFolder& folder) {
                    writeBytes(folder.file("victim"), "precious");
                    writeBytes(
                        journal, journalNaming(folder.file("victim").string(), fs::file_size(folder.file())));
                }),
            {}},
        {"log of another file",
            soundBeside("-wal",
                [](const fs::path& wal, const ScratchFolder&) {
                    const ScratchFolder elsewhere;
                    runSql(elsewhere.file(), "PRAGMA journal_mode=WAL");
                    writeBytes(wal,
                        crashed(elsewhere.file(), "CREATE TABLE t (a); INSERT INTO t VALUES (1)").at("-wal"));
                }),
            ErrorCode::ForeignSchema},
        {"pipe as log",
            soundBeside(
                "-wal", [](const fs::path& wal, const ScratchFolder&) { ::mkfifo(wal.c_str(), 0600); }),
            ErrorCode::NotReadable},
        {"pipe as journal",
            soundBeside("-journal",
                [](const fs::path& journal, const ScratchFolder&) { ::mkfifo(journal.c_str(), 0600); }),
            ErrorCode::NotReadable},
        {"folder as journal",
            soundBeside("-journal",
                [](const fs::path& journal, const ScratchFolder&) { fs::create_directory(journal); }),
            ErrorCode::NotReadable},
        {"endless device as log",
            soundBeside("-wal",
                [](const fs::path& wal, const ScratchFolder&) { fs::create_symlink("/dev/zero", wal); }),
            ErrorCode::NotReadable},
        {"UTF-16",
            [](const ScratchFolder& folder) {
                writeSoundEdition(folder.file(), "PRAGMA encoding='UTF-16le'");
            },
            {}},
        {"pages of 512 bytes",
            [](const ScratchFolder& folder) { writeSoundEdition(folder.file(), "PRAGMA page_size=512"); },
            {}},
        {"pages that move by themselves",
            [](const ScratchFolder& folder) { writeSoundEdition(folder.file(), "PRAGMA auto_vacuum=FULL"); },
            {}},
    };
}

} // namespace filingscape::test
