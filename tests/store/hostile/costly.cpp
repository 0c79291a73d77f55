// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/hostile/files.h"

namespace filingscape::test {

namespace {

std::function<void(const ScratchFolder&)> grown(const std::string& sql)
{
    return [sql](const ScratchFolder& folder) {
        writeThreeEditions(folder.file());
        runSql(folder.file(), "PRAGMA synchronous=OFF; BEGIN; " + sql + "; COMMIT");
    };
}

/// Rows i = 1 to `last`.
std::string rows(int last)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(last)
        + ") ";
}

const std::string manyFigures = "INSERT INTO published_figure " + rows(20'000)
    + "SELECT 'f' || i, 3, 's', 'm', 2014, 2023, 'b', 'P' || i, '', '', '', '', 1.0, 'exact', 'x', '', ''"
      " FROM n; UPDATE edition SET row_count = 20001 WHERE id = 3;";

} // namespace

std::vector<HostileFile> costlyFiles()
{
    const auto tooLarge = domain::ErrorCode::TooLarge;
    return {
        {"few cells in a wide table",
            grown("INSERT INTO place " + rows(2000) + "SELECT 1000 + i, 2, 'Q' || i, 'x' FROM n;"
                + "INSERT INTO technique " + rows(60) + "SELECT 1000 + i, 2, 't' || i, 'x' FROM n;"
                + "UPDATE edition_years SET first_year = 1800, last_year = 2200 WHERE edition_id = 2"),
            tooLarge},
        {"claims of 200,000 ids",
            grown(manyFigures + "INSERT INTO claim " + rows(4)
                + "SELECT 'D' || i, 3, 'A', 'a', '2024', 'w', (" + rows(200'000)
                + "SELECT group_concat('f20000', ';') FROM n), '', 'holds', '' FROM n"),
            tooLarge},
        {"claims without end",
            grown("INSERT INTO claim " + rows(30'000)
                + "SELECT 'D' || i, 3, 'A', 'a', '2024', 'w', 'a', '', 'holds', '' FROM n"),
            tooLarge},
    };
}

} // namespace filingscape::test
