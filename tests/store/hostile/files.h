// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/edition.h"
#include "app/domain/outcome.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace filingscape::test {

/// A folder of its own for one file and what lies beside it; gone with the object.
class ScratchFolder final
{
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path file(const std::string& name = "edition.sqlite") const
    {
        return m_path / name;
    }
    /// Name and bytes of every regular file, other things by their kind; big files by their size.
    [[nodiscard]] std::map<std::string, std::string> contents() const;

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const std::string& bytes);
/// Runs SQL on a file, which is made if it is not there; throws where SQLite refuses.
void runSql(const std::filesystem::path& file, const std::string& sql);
/// Runs SQL and takes the bytes of the file and its logs before the connection closes, as after a crash.
[[nodiscard]] std::map<std::string, std::string> crashed(
    const std::filesystem::path& file, const std::string& sql);

/// Keeps every other process from reading the file, for the life of the object.
class ExclusiveLock final
{
public:
    explicit ExclusiveLock(const std::filesystem::path& file);

private:
    std::shared_ptr<void> m_connection;
};

/// A sound edition file with a few made-up filings; `before` runs first of all, for page size and encoding.
void writeSoundEdition(const std::filesystem::path& file, const std::string& before = {});
inline constexpr std::int64_t soundFilings = 120;

/// The same with an edition of published counts, `cells`, and one of published figures, `figures`.
void writeThreeEditions(const std::filesystem::path& file);

/// One file with one defect.
struct HostileFile {
    std::string name; ///< says which defect
    std::function<void(const ScratchFolder&)> make;
    std::optional<domain::ErrorCode> refusal; ///< nothing: it is read like any other
    std::string file = "edition.sqlite";
    std::int64_t filings = soundFilings; ///< if it is read
};

[[nodiscard]] std::vector<HostileFile> notDatabases();
[[nodiscard]] std::vector<HostileFile> hostileNames();
[[nodiscard]] std::vector<HostileFile> foreignSchemas();
[[nodiscard]] std::vector<HostileFile> badValues();
[[nodiscard]] std::vector<HostileFile> badContracts();
[[nodiscard]] std::vector<HostileFile> costlyFiles();
[[nodiscard]] std::vector<HostileFile> openLogs();

/// What reading a hostile file may take at most. A sanitizer holds on to memory that was given back.
inline constexpr long mostMilliseconds = 2000;
#ifdef __SANITIZE_ADDRESS__
inline constexpr long mostMegabytes = 1536;
#else
inline constexpr long mostMegabytes = 512;
#endif

/// Opens a file as one that somebody else made and reads all of it: every edition with what it holds, filings
/// with titles and a plain count. The number of filings, or the first error.
[[nodiscard]] domain::Outcome<std::int64_t> readWholeFile(const std::filesystem::path& file);

} // namespace filingscape::test
