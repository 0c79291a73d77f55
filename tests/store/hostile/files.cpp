// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/hostile/files.h"

#include "app/store/cell_facts_loader.h"
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/figures_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/plain_counter.h"
#include "app/store/schema.h"
#include "app/store/untrusted.h"
#include "tests/support/edition_writer.h"
#include "tests/support/synthetic_edition.h"

#include <cstdlib>
#include <fstream>
#include <memory>
#include <sqlite3.h>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace filingscape::test {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largestKept = 32 << 20;

std::unique_ptr<sqlite3, int (*)(sqlite3*)> openForWriting(const fs::path& file)
{
    sqlite3* connection = nullptr;
    const auto code = sqlite3_open(fs::absolute(file).c_str(), &connection);
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> owner(connection, sqlite3_close);
    if (code != SQLITE_OK)
        throw std::runtime_error("cannot open " + file.string());
    int ignored = 0;
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 0, &ignored);
    return owner;
}

void run(sqlite3* connection, const std::string& sql)
{
    if (sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string(sqlite3_errmsg(connection)) + " in: " + sql);
}

} // namespace

ScratchFolder::ScratchFolder()
{
    auto name = (fs::temp_directory_path() / "filingscape-test-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        throw std::runtime_error("no folder for temporary files");
    m_path = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::map<std::string, std::string> ScratchFolder::contents() const
{
    std::map<std::string, std::string> found;
    for (const auto& entry : fs::directory_iterator(m_path)) {
        const auto status = entry.symlink_status();
        const bool isKept = fs::is_regular_file(status) && entry.file_size() <= largestKept;
        found[entry.path().filename().string()] = isKept ? bytesOf(entry.path())
            : fs::is_regular_file(status)                ? std::to_string(entry.file_size())
                                          : "kind " + std::to_string(static_cast<int>(status.type()));
    }
    return found;
}

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

void writeBytes(const fs::path& file, const std::string& bytes)
{
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream)
        throw std::runtime_error("cannot write " + file.string());
}

void runSql(const fs::path& file, const std::string& sql)
{
    run(openForWriting(file).get(), sql);
}

std::map<std::string, std::string> crashed(const fs::path& file, const std::string& sql)
{
    const auto connection = openForWriting(file);
    run(connection.get(), sql);
    std::map<std::string, std::string> bytes;
    for (const auto* ending : {"", "-wal", "-journal"}) {
        const auto part = file.string() + ending;
        if (fs::exists(part))
            bytes[ending] = bytesOf(part);
    }
    return bytes;
}

ExclusiveLock::ExclusiveLock(const fs::path& file)
{
    auto connection = openForWriting(file);
    run(connection.get(), "BEGIN EXCLUSIVE");
    m_connection = std::shared_ptr<sqlite3>(std::move(connection));
}

void writeSoundEdition(const fs::path& file, const std::string& before)
{
    runSql(file,
        before + "; PRAGMA synchronous=OFF; PRAGMA application_id=" + std::to_string(store::applicationId)
            + "; PRAGMA user_version=" + std::to_string(store::schemaVersion) + "; BEGIN;"
            + std::string(store::schemaSql()) + "COMMIT;");
    SyntheticShape shape;
    shape.filings = soundFilings;
    shape.places = 8;
    shape.techniques = 6;
    shape.applicants = 20;
    shape.titles = true;
    const auto made = syntheticEdition(shape, 7);
    auto database = store::Database::adopt(openForWriting(file).release(), file);
    const auto status = writeEdition(database, *made.edition, made.facts);
    if (!status)
        throw std::runtime_error(status.error().detail);
}

void writeThreeEditions(const fs::path& file)
{
    writeSoundEdition(file);
    runSql(file,
        "PRAGMA synchronous=OFF; BEGIN;"
        "INSERT INTO edition SELECT 2, 'cells', 'Cells', 'census', 'family', 'first-filing-office', 'filing',"
        " '2024-12', source, licence, method, caveat, fingerprint, 2, '' FROM edition WHERE id = 1;"
        "INSERT INTO edition_years VALUES (2, 'filing', 2019, 2020);"
        "INSERT INTO place VALUES (91, 2, 'AA', 'Aland');"
        "INSERT INTO technique VALUES (91, 2, 'All', 'All');"
        "INSERT INTO cell VALUES (2, 91, 91, 2019, 'applications', 10, 1);"
        "INSERT INTO cell VALUES (2, 91, 91, 2020, 'applications', 0, 0);"
        "INSERT INTO edition SELECT 3, 'figures', 'Figures', 'figures', 'family', 'inventor-location',"
        " 'publication', '2024-07-04', source, licence, method, caveat, fingerprint, 1, '' FROM edition"
        " WHERE id = 1;"
        "INSERT INTO published_figure VALUES ('a', 3, 's', 'm', 2014, 2023, '', '', '', '', '', '', 4.25,"
        " 'exact', 'source', '', '');"
        "INSERT INTO claim VALUES ('C1', 3, 'A1', 'article', '2024', 'words', 'a', '', 'holds', '');"
        "COMMIT");
    auto database = store::Database::adopt(openForWriting(file).release(), file);
    for (const auto* slug : {"cells", "figures"}) {
        const auto edition = store::loadEdition(database, slug);
        if (!edition || !stamp(database, *edition.value()))
            throw std::runtime_error("cannot make the edition " + std::string(slug));
    }
}

domain::Outcome<std::int64_t> readWholeFile(const fs::path& file)
{
    auto opened = store::openUntrusted(QString::fromStdString(file.string()));
    if (!opened)
        return opened.error();
    auto& database = opened.value();
    const auto editions = store::editions(database);
    if (!editions)
        return editions.error();
    std::int64_t filings = 0;
    for (const auto& summary : editions.value()) {
        if (summary.refusal)
            return *summary.refusal;
        const auto edition = store::loadEdition(database, summary.slug);
        if (!edition)
            return edition.error();
        if (edition.value()->kind == domain::EditionKind::Figures) {
            if (const auto figures = store::loadFigures(database, summary.slug); !figures)
                return figures.error();
            continue;
        }
        if (edition.value()->holdsCounts) {
            if (const auto cells = store::loadCellFacts(database, *edition.value()); !cells)
                return cells.error();
            continue;
        }
        const auto facts = store::loadFilingFacts(database, *edition.value(), store::WithTitles::Yes);
        if (!facts)
            return facts.error();
        const auto counted = store::plainCount(database, edition.value(), domain::Request{});
        if (!counted)
            return counted.error();
        filings += static_cast<std::int64_t>(facts.value().size());
    }
    return filings;
}

} // namespace filingscape::test
