// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/hostile/files.h"

namespace filingscape::test {

using domain::ErrorCode;

namespace {

/// A sound edition whose tables take any value in any column, then changed.
std::function<void(const ScratchFolder&)> loose(const std::string& sql)
{
    return [sql](const ScratchFolder& folder) {
        writeSoundEdition(folder.file());
        runSql(folder.file(),
            "PRAGMA synchronous=OFF; PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = "
            "replace(replace(replace(sql, 'STRICT', ''), ', WITHOUT', 'WITHOUT'), 'NOT NULL', '') "
            "WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID%' = 0 AND sql LIKE '%STRICT'; "
            "PRAGMA schema_version=999");
        runSql(folder.file(), "PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF; " + sql);
    };
}

} // namespace

std::vector<HostileFile> badValues()
{
    const auto damaged = ErrorCode::Damaged;
    return {
        {"blob as title", loose("UPDATE filing SET title_folded = x'00ff' WHERE id = 5"), damaged},
        {"number as title", loose("UPDATE edition SET title = x'31'"), damaged},
        {"nothing as slug", loose("UPDATE edition SET slug = NULL"), damaged},
        {"text as year", loose("UPDATE filing SET filing_year = 'twenty' WHERE id = 5"), damaged},
        {"blob as year", loose("UPDATE filing SET filing_year = zeroblob(9) WHERE id = 5"), damaged},
        {"infinite year", loose("UPDATE filing SET filing_year = 9e999 WHERE id = 5"), damaged},
        {"fraction as year", loose("UPDATE filing SET filing_year = 2019.5 WHERE id = 5"), damaged},
        {"year 99999", loose("UPDATE filing SET filing_year = 99999 WHERE id = 5"), damaged},
        {"year before any", loose("UPDATE filing SET filing_year = -9223372036854775808 WHERE id = 5"),
            damaged},
        {"year outside those stated", loose("UPDATE filing SET filing_year = 1999 WHERE id = 5"), damaged},
        {"years out of order", loose("UPDATE edition_years SET first_year = 2100, last_year = 1900"),
            damaged},
        {"NUL in a title", loose("UPDATE filing SET title_folded = 'a' || char(0) || 'b' WHERE id = 5"), {}},
        {"title that is not UTF-8",
            loose("UPDATE filing SET title_folded = CAST(x'61ff62' AS TEXT) WHERE id = 5"), damaged},
        {"surrogate in a name", loose("UPDATE place SET name = CAST(x'eda080' AS TEXT) WHERE id = 2"),
            damaged},
        {"title of 60 million characters",
            loose("UPDATE filing SET title_folded = replace(hex(zeroblob(30000000)), '0', 'a') WHERE id = 5"),
            ErrorCode::TooLarge},
        {"blob of 60 million bytes as CPC symbols",
            loose("UPDATE filing SET cpc = zeroblob(60000000) WHERE id = 5"), ErrorCode::TooLarge},
        {"title of 3 million characters",
            loose("UPDATE filing SET title_folded = replace(hex(zeroblob(1500000)), '0', 'a') WHERE id = 5"),
            {}},
        {"negative number of filings", loose("UPDATE edition SET row_count = -1"), damaged},
        {"number of filings beyond all bounds", loose("UPDATE edition SET row_count = 9223372036854775807"),
            damaged},
        {"unknown kind", loose("UPDATE edition SET kind = 'rumour'"), damaged},
        {"unknown unit", loose("UPDATE edition SET unit = ''"), damaged},
        {"unknown date", loose("UPDATE edition SET date_bases = 'filing,,filing'"), damaged},
        {"slug of an attacker", loose("UPDATE edition SET slug = '''; DROP TABLE filing; --'"), {}},
        {"more techniques than bits",
            loose("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 199) "
                  "INSERT INTO technique SELECT i, 1, 'k' || i, 'n' FROM n"),
            ErrorCode::TooLarge},
        {"filing without a place", loose("DELETE FROM filing_place WHERE filing_id = 5"), damaged},
        {"filing without a technique", loose("DELETE FROM filing_technique WHERE filing_id = 5"), damaged},
        {"place that is not there", loose("UPDATE filing_place SET place_id = 4711 WHERE filing_id = 5"),
            damaged},
        {"filing that is not there", loose("UPDATE filing_place SET filing_id = 4711 WHERE filing_id = 5"),
            damaged},
        {"edition without its filings", loose("DELETE FROM filing"), damaged},
        {"filings of no edition", loose("DELETE FROM edition"), {}, "edition.sqlite", 0},
        {"ids at both ends",
            loose("UPDATE applicant SET id = 9223372036854775807 WHERE id = 20; "
                  "UPDATE filing_applicant SET applicant_id = 9223372036854775807 WHERE applicant_id = 20; "
                  "UPDATE applicant SET id = -9223372036854775808 WHERE id = 1; "
                  "UPDATE filing_applicant SET applicant_id = -9223372036854775808 WHERE applicant_id = 1"),
            {}},
    };
}

} // namespace filingscape::test
