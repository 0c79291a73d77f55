// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/hostile/files.h"

#include <utility>

namespace filingscape::test {

namespace {

/// Three sound editions, one of them then changed by a tidy hand: every value keeps its type.
HostileFile changed(std::string name, std::string sql)
{
    auto make = [sql = std::move(sql)](const ScratchFolder& folder) {
        writeThreeEditions(folder.file());
        runSql(folder.file(),
            "PRAGMA synchronous=OFF; PRAGMA ignore_check_constraints=ON; PRAGMA foreign_keys=OFF; " + sql);
    };
    return {std::move(name), std::move(make), domain::ErrorCode::Damaged};
}

} // namespace

std::vector<HostileFile> badContracts()
{
    std::vector<HostileFile> files;
    for (const std::string part : {"title", "kind", "unit", "place_basis", "date_bases", "snapshot", "source",
             "licence", "method", "caveat", "fingerprint"}) {
        files.push_back(
            changed("filings without " + part, "UPDATE edition SET " + part + " = '' WHERE id = 1"));
        files.push_back(
            changed("counts without " + part, "UPDATE edition SET " + part + " = '' WHERE id = 2"));
        files.push_back(
            changed("figures without " + part, "UPDATE edition SET " + part + " = '' WHERE id = 3"));
    }
    const std::pair<const char*, const char*> changes[]{
        {"snapshot of no day", "UPDATE edition SET snapshot = '2025-02-30' WHERE id = 1"},
        {"fingerprint in capitals", "UPDATE edition SET fingerprint = upper(fingerprint) WHERE id = 2"},
        {"fingerprint of another edition",
            "UPDATE edition SET fingerprint = (SELECT fingerprint FROM edition WHERE id = 2) WHERE id = 1"},
        {"another title", "UPDATE filing SET title = title || '.' WHERE id = 5"},
        {"another number", "UPDATE filing SET number = 'YY1A1' WHERE id = 5"},
        {"another kind code", "UPDATE filing SET kind = 'B1' WHERE id = 5"},
        {"another filing date",
            "UPDATE filing SET filing_date = substr(filing_date, 1, 4) || '-07-02'"
            " WHERE id = (SELECT min(id) FROM filing WHERE filing_date IS NOT NULL)"},
        {"year that is not the date's",
            "UPDATE filing SET filing_year = CASE filing_year WHEN 2020 THEN 2021"
            " ELSE 2020 END WHERE id = (SELECT min(id) FROM filing WHERE"
            " filing_year BETWEEN 2019 AND 2021)"},
        {"date without its year",
            "UPDATE filing SET grant_year = NULL WHERE id ="
            " (SELECT min(id) FROM filing WHERE grant_year BETWEEN 2019 AND 2021)"},
        {"CPC symbol that was not there", "UPDATE filing SET cpc = 'G06N3/0475' WHERE id = 5"},
        {"abstract that was not there", "UPDATE filing SET has_abstract = 1 WHERE id = 5"},
        {"filing put on another list",
            "UPDATE filing SET list_id = (SELECT min(id) FROM result_list) WHERE id = 5"},
        {"another name as filed",
            "UPDATE filing_applicant SET name_as_filed = 'somebody' WHERE (filing_id,"
            " position) = (SELECT filing_id, position FROM filing_applicant LIMIT 1)"},
        {"harmonised name that was exchanged", "UPDATE applicant SET name = name || '.' WHERE id = 1"},
        {"technique that was added",
            "INSERT INTO filing_technique SELECT filing_id, 1 FROM filing_technique"
            " WHERE technique_id <> 1 AND filing_id NOT IN (SELECT filing_id FROM"
            " filing_technique WHERE technique_id = 1) LIMIT 1"},
        {"place that was exchanged", "UPDATE place SET code = 'ZZ' WHERE id = 1"},
        {"cell with another number", "UPDATE cell SET value = 11 WHERE value = 10"},
        {"cell called complete", "UPDATE cell SET complete = 1"},
        {"cell that was added", "INSERT INTO cell VALUES (2, 91, 91, 2019, 'grants', 1, 1)"},
        {"figure with another value", "UPDATE published_figure SET value = 4.5"},
        {"figure with another qualifier", "UPDATE published_figure SET qualifier = 'at_least'"},
        {"claim in other words", "UPDATE claim SET claim = 'other words'"},
        {"claim with another verdict", "UPDATE claim SET verdict = 'differs'"},
        {"claim left out", "DELETE FROM claim"},
    };
    for (const auto& [name, sql] : changes)
        files.push_back(changed(name, sql));
    return files;
}

} // namespace filingscape::test
