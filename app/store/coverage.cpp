// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/coverage.h"

#include "app/store/choice.h"
#include "app/store/edition_id.h"
#include "app/store/row_ids.h"
#include "app/store/row_reader.h"

#include <utility>

namespace filingscape::store {

using domain::Edition;
using domain::Outcome;
using domain::Status;

namespace {

Status readRows(const Database& database, std::int64_t id, FilingCoverage& found)
{
    RowReader row(database,
        "SELECT count(*), count(*) - count(priority_year), count(*) - count(filing_year),"
        " count(*) - count(publication_year), count(*) - count(grant_year),"
        " count(CASE WHEN cpc = '' THEN 1 END), count(CASE WHEN has_abstract = 0 THEN 1 END),"
        " count(CASE WHEN NOT EXISTS (SELECT 1 FROM filing_applicant a WHERE a.filing_id = filing.id)"
        " THEN 1 END) FROM filing WHERE edition_id = ?1");
    row.bind(1, id);
    if (row.next()) {
        found.filings = row.integer(0);
        for (int basis = 0; basis < static_cast<int>(domain::dateBasisCount); ++basis)
            found.withoutDate[static_cast<std::size_t>(basis)] = row.integer(1 + basis);
        found.withoutCpc = row.integer(5);
        found.withoutAbstract = row.integer(6);
        found.withoutApplicant = row.integer(7);
    }
    return row.status();
}

Status readEvidence(const Database& database, const Edition& edition, std::int64_t id, FilingCoverage& found)
{
    const auto techniques = RowIds::read(database, "technique", id, edition.techniques.size());
    if (!techniques)
        return techniques.error();
    found.evidence.resize(edition.techniques.size());
    RowReader row(database,
        "SELECT technique_id, count(CASE WHEN in_title AND NOT elsewhere THEN 1 END),"
        " count(CASE WHEN in_title AND elsewhere THEN 1 END), count(CASE WHEN NOT in_title THEN 1 END)"
        " FROM (SELECT e.technique_id, max(e.found_in = 'title') AS in_title,"
        " max(e.found_in <> 'title') AS elsewhere FROM evidence e JOIN technique t ON t.id = e.technique_id"
        " WHERE t.edition_id = ?1 GROUP BY e.filing_id, e.technique_id) GROUP BY technique_id");
    row.bind(1, id);
    while (row.next()) {
        const auto position = techniques.value().positionOf(row.integer(0));
        if (!position)
            row.refuse("The database refers to something that it does not have.");
        else
            found.evidence[*position] = {row.integer(1), row.integer(2), row.integer(3)};
    }
    if (row.failed())
        return row.status();
    RowReader untagged(database,
        "SELECT count(*) FROM filing_technique ft JOIN technique t ON t.id = ft.technique_id"
        " WHERE t.edition_id = ?1 AND t.key = ?2");
    untagged.bind(1, id).bind(2, domain::untaggedKey);
    if (untagged.next())
        found.untagged = untagged.integer(0);
    return untagged.status();
}

Outcome<CellCoverage> cellCoverage(const Database& database, const Edition& edition, std::int64_t id)
{
    CellCoverage found;
    found.places = static_cast<std::int64_t>(edition.places.size());
    const auto years
        = edition.dateBases.empty() ? domain::YearRange{} : edition.yearsOf(edition.dateBases.front());
    found.possiblePlaceYears = found.places * static_cast<std::int64_t>(years.size());
    found.possibleCells = found.possiblePlaceYears * static_cast<std::int64_t>(edition.techniques.size());
    RowReader pairs(database,
        "SELECT count(*) FROM (SELECT DISTINCT place_id, year FROM cell WHERE edition_id = ?1"
        " AND value IS NOT NULL)");
    pairs.bind(1, id);
    if (pairs.next())
        found.placeYears = pairs.integer(0);
    if (pairs.failed())
        return pairs.status().error();
    RowReader row(database,
        "SELECT measure, count(*), count(CASE WHEN complete = 0 THEN 1 END) FROM cell"
        " WHERE edition_id = ?1 AND value IS NOT NULL GROUP BY measure");
    row.bind(1, id);
    while (row.next()) {
        const auto measure = choice(row, 0, domain::allMeasures);
        found.published[static_cast<std::size_t>(measure)] = {row.integer(1), row.integer(2)};
    }
    if (row.failed())
        return row.status().error();
    return found;
}

} // namespace

Outcome<Coverage> readCoverage(const Database& database, const Edition& edition)
{
    Coverage coverage;
    if (edition.kind == domain::EditionKind::Figures)
        return coverage;
    const auto id = editionId(database, edition.slug);
    if (!id)
        return id.error();
    if (edition.holdsCounts) {
        const auto found = cellCoverage(database, edition, id.value());
        if (!found)
            return found.error();
        coverage.cells = found.value();
        return coverage;
    }
    auto& filings = coverage.filings.emplace();
    if (const auto status = readRows(database, id.value(), filings); !status)
        return status.error();
    if (const auto status = readEvidence(database, edition, id.value(), filings); !status)
        return status.error();
    return coverage;
}

} // namespace filingscape::store
