// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"
#include "tests/store/hostile/files.h"

namespace filingscape::test {

using domain::ErrorCode;

namespace {

std::function<void(const ScratchFolder&)> soundThen(const std::string& sql)
{
    return [sql](const ScratchFolder& folder) {
        writeSoundEdition(folder.file());
        runSql(folder.file(), "PRAGMA synchronous=OFF; PRAGMA legacy_alter_table=ON; " + sql);
    };
}

std::function<void(const ScratchFolder&)> only(const std::string& sql)
{
    return [sql](const ScratchFolder& folder) { runSql(folder.file(), sql); };
}

std::string marks()
{
    return "PRAGMA application_id=" + std::to_string(store::applicationId) + "; PRAGMA user_version=1;";
}

/// The table under another name, and something else in its place.
std::string replaced(const std::string& table, const std::string& by)
{
    return "ALTER TABLE " + table + " RENAME TO old_" + table + "; " + by;
}

/// `count` statements made from a pattern with @ for the number.
std::string repeated(const std::string& pattern, int count, const std::string& between)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        auto one = pattern;
        for (auto at = one.find('@'); at != std::string::npos; at = one.find('@'))
            one.replace(at, 1, std::to_string(i));
        all += (i == 0 ? "" : between) + one;
    }
    return all;
}

const std::string endless
    = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, ";
const std::string huge = "(length(hex(zeroblob(200000000))))";

} // namespace

std::vector<HostileFile> foreignSchemas()
{
    const auto later = std::to_string(store::schemaVersion + 1);
    return {
        {"database of another program", only("CREATE TABLE t (a); INSERT INTO t VALUES (1)"),
            ErrorCode::ForeignSchema},
        {"no tables", only(marks() + "CREATE TABLE t (a); DROP TABLE t"), ErrorCode::ForeignSchema},
        {"without the mark", soundThen("PRAGMA application_id=0"), ErrorCode::ForeignSchema},
        {"future version", soundThen("PRAGMA user_version=" + later), ErrorCode::NewerVersion},
        {"far future version", soundThen("PRAGMA user_version=2147483647"), ErrorCode::NewerVersion},
        {"version nought", soundThen("PRAGMA user_version=0"), ErrorCode::ForeignSchema},
        {"negative version", soundThen("PRAGMA user_version=-5"), ErrorCode::ForeignSchema},
        {"missing table", soundThen("DROP TABLE evidence"), ErrorCode::ForeignSchema},
        {"missing column", soundThen("ALTER TABLE claim DROP COLUMN reason"), ErrorCode::ForeignSchema},
        {"endless view as table",
            soundThen(replaced("filing", "CREATE VIEW filing AS " + endless + "1 AS edition_id FROM n")),
            ErrorCode::ForeignSchema},
        {"endless view as contract",
            soundThen(replaced("edition", "CREATE VIEW edition AS " + endless + "'a' AS slug FROM n")),
            ErrorCode::ForeignSchema},
        {"endless view beside the tables", soundThen("CREATE VIEW more AS " + endless + "1 AS one FROM n"),
            {}},
        {"full text index as table",
            soundThen(replaced("claim", "CREATE VIRTUAL TABLE claim USING fts5(claim_id)")),
            ErrorCode::ForeignSchema},
        {"spatial index as table",
            soundThen(replaced("place", "CREATE VIRTUAL TABLE place USING rtree(id, a, b)")),
            ErrorCode::ForeignSchema},
        {"full text index beside the tables",
            soundThen("CREATE VIRTUAL TABLE more USING fts5(a); INSERT INTO more VALUES ('b')"), {}},
        {"generated column", soundThen("ALTER TABLE filing ADD COLUMN more INTEGER AS (id + 1)"),
            ErrorCode::ForeignSchema},
        {"generated column of 400 million characters",
            soundThen(
                "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'cpc TEXT', 'more "
                "INTEGER AS "
                + huge + ", cpc TEXT') WHERE name = 'filing'"),
            ErrorCode::TooLarge},
        {"generated column in place of the title",
            soundThen(
                "ALTER TABLE claim DROP COLUMN reason; ALTER TABLE claim ADD COLUMN reason TEXT AS ('x')"),
            ErrorCode::ForeignSchema},
        // Reading never evaluates a check.
        {"check that costs much",
            soundThen("CREATE TABLE more (a CHECK (length(hex(zeroblob(a))) > 0)); PRAGMA "
                      "ignore_check_constraints=ON; INSERT INTO more VALUES (200000000)"),
            {}},
        {"index over a function", soundThen("CREATE INDEX more ON filing (length(title || office))"), {}},
        {"trigger", soundThen("CREATE TRIGGER more AFTER INSERT ON filing BEGIN DELETE FROM filing; END"),
            {}},
        {"view that loads a library", soundThen("CREATE VIEW more AS SELECT load_extension('/tmp/none.so')"),
            {}},
        {"1,500 columns",
            [](const ScratchFolder& folder) {
                writeSoundEdition(folder.file());
                runSql(folder.file(), "CREATE TABLE more (" + repeated("c@", 1500, ", ") + ")");
            },
            ErrorCode::Damaged},
        {"3,000 tables", soundThen("BEGIN;" + repeated("CREATE TABLE more@ (a);", 3000, "") + "COMMIT"), {}},
        {"deep expression", soundThen("CREATE VIEW more AS SELECT " + repeated("1", 900, " + ")),
            ErrorCode::Damaged},
        {"table that is another table's pages",
            soundThen("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
                      "sqlite_schema WHERE name = 'place') WHERE name = 'filing'"),
            ErrorCode::Damaged},
        {"table on the page of the schema",
            soundThen(
                "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'filing'"),
            ErrorCode::Damaged},
        {"table twice",
            soundThen(
                "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema SELECT type, name, tbl_name, rootpage, "
                "sql FROM sqlite_schema WHERE name = 'claim'"),
            ErrorCode::Damaged},
        {"nonsense in the schema",
            soundThen(
                "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE filing AS x' WHERE "
                "name = 'filing'"),
            ErrorCode::Damaged},
        {"index that tells other years than its table",
            soundThen(
                "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX filing_counted ON "
                "filing (edition_id, id, filing_year, priority_year, publication_year, grant_year)' WHERE "
                "name = 'filing_counted'"),
            ErrorCode::Damaged},
    };
}

} // namespace filingscape::test
