// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/builder/edition_tables.h"

#include "app/domain/measure.h"
#include "app/io/data_numbers.h"
#include "app/store/fingerprint.h"
#include "app/store/row_inserter.h"
#include "data/builder/text_pieces.h"

#include <initializer_list>

namespace filingscape::builder {

using domain::Done;
using domain::Edition;
using domain::Status;
using store::Database;
using store::RowInserter;

namespace {

std::int64_t tableId(std::size_t position)
{
    return static_cast<std::int64_t>(position) + 1;
}

Status firstFailure(std::initializer_list<const RowInserter*> inserters)
{
    for (const auto* inserter : inserters) {
        if (!inserter->status())
            return inserter->status();
    }
    return Done{};
}

Status writeContract(const Database& database, std::int64_t id, const Edition& edition)
{
    std::vector<std::string> bases;
    for (const auto basis : edition.dateBases)
        bases.emplace_back(key(basis));
    RowInserter editions(database, "edition", 15);
    editions.row(id, edition.slug, edition.title, key(edition.kind), key(edition.unit),
        key(edition.placeBasis), joined(bases, ","), edition.snapshot, edition.source, edition.licence,
        edition.method, edition.caveat, edition.fingerprint, edition.rows, edition.link);
    RowInserter lists(database, "result_list", 6);
    for (std::size_t i = 0; i < edition.lists.size(); ++i) {
        const auto& list = edition.lists[i];
        lists.row(tableId(i), id, list.key, list.wording, list.snapshot, list.rows);
    }
    RowInserter bounds(database, "published_through", 4);
    for (const auto& through : edition.publishedThrough) {
        std::optional<std::int64_t> list;
        if (through.list)
            list = tableId(through.list->index());
        bounds.row(id, key(through.basis), list, std::int64_t{through.year});
    }
    RowInserter years(database, "edition_years", 4);
    for (const auto basis : domain::allDateBases) {
        const auto range = edition.yearsOf(basis);
        if (range.first != domain::unknownYear)
            years.row(id, key(basis), std::int64_t{range.first}, std::int64_t{range.last});
    }
    return firstFailure({&editions, &lists, &bounds, &years});
}

Status writeCatalogues(const Database& database, std::int64_t id, const Edition& edition)
{
    RowInserter places(database, "place", 4);
    for (std::size_t i = 0; i < edition.places.size(); ++i)
        places.row(tableId(i), id, edition.places[i].code, edition.places[i].name);
    RowInserter techniques(database, "technique", 4);
    for (std::size_t i = 0; i < edition.techniques.size(); ++i)
        techniques.row(tableId(i), id, edition.techniques[i].key, edition.techniques[i].name);
    RowInserter applicants(database, "applicant", 4);
    for (std::size_t i = 0; i < edition.applicants.size(); ++i)
        applicants.row(tableId(i), id, edition.applicants[i].name, edition.applicants[i].native);
    return firstFailure({&places, &techniques, &applicants});
}

std::optional<std::string> dateOrNothing(const std::string& date)
{
    return date.empty() ? std::nullopt : std::optional(date);
}

std::optional<std::int64_t> yearOrNothing(const std::string& date)
{
    return date.empty() ? std::nullopt : std::optional<std::int64_t>(io::isoYear(date));
}

Status writeRows(const Database& database, std::int64_t editionId, const FilingEdition& built)
{
    RowInserter filings(database, "filing", 18);
    RowInserter places(database, "filing_place", 2);
    RowInserter techniques(database, "filing_technique", 2);
    RowInserter evidence(database, "evidence", 4);
    RowInserter applicants(database, "filing_applicant", 4);
    for (std::size_t i = 0; i < built.filings.size(); ++i) {
        const auto& filing = built.filings[i];
        const auto& fact = filing.fact;
        const auto id = tableId(i);
        filings.row(id, editionId, tableId(fact.list.index()), fact.number, fact.office, fact.kind,
            fact.title, filing.foldedTitle, dateOrNothing(fact.dates[0]), dateOrNothing(fact.dates[1]),
            dateOrNothing(fact.dates[2]), dateOrNothing(fact.dates[3]), yearOrNothing(fact.dates[0]),
            yearOrNothing(fact.dates[1]), yearOrNothing(fact.dates[2]), yearOrNothing(fact.dates[3]),
            joined(fact.cpc, ";"), std::int64_t{fact.hasAbstract ? 1 : 0});
        places.row(id, tableId(filing.place.index()));
        for (const auto technique : filing.techniques)
            techniques.row(id, tableId(technique.index()));
        for (const auto& tag : filing.tags) {
            const auto technique = built.edition.techniqueByKey(tag.technique);
            for (const auto& found : tag.evidence)
                evidence.row(id, tableId(technique->index()), key(found.where), found.term);
        }
        for (std::size_t position = 0; position < filing.applicants.size(); ++position) {
            applicants.row(id, static_cast<std::int64_t>(position),
                tableId(filing.applicants[position].index()), fact.applicants[position]);
        }
    }
    return firstFailure({&filings, &places, &techniques, &evidence, &applicants});
}

void writeFigure(RowInserter& table, std::int64_t editionId, const TextRow& row)
{
    table.row(row[0], editionId, row[1], row[2], *io::integerFrom(row[3]), *io::integerFrom(row[4]), row[5],
        row[6], row[7], row[8], row[9], row[10], *io::realFrom(row[11]), row[12], row[13], row[14], row[15]);
}

void writeClaim(RowInserter& table, std::int64_t editionId, const TextRow& row)
{
    table.row(row[0], editionId, row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8]);
}

} // namespace

Status writeFilings(Database& database, std::int64_t editionId, const FilingEdition& built)
{
    if (auto status = writeContract(database, editionId, built.edition); !status)
        return status;
    if (auto status = writeCatalogues(database, editionId, built.edition); !status)
        return status;
    if (auto status = writeRows(database, editionId, built); !status)
        return status;
    return store::writeFingerprint(database, built.edition);
}

Status writeFigures(
    Database& database, std::int64_t editionId, const Edition& contract, const FigureEdition& built)
{
    if (auto status = writeContract(database, editionId, contract); !status)
        return status;
    RowInserter figures(database, "published_figure", 17);
    for (const auto& row : built.figures)
        writeFigure(figures, editionId, row);
    RowInserter claims(database, "claim", 10);
    for (const auto& row : built.claims)
        writeClaim(claims, editionId, row);
    RowInserter series(database, "figure_series", 7);
    for (const auto& row : built.series)
        series.row(editionId, row[0], row[1], row[2], row[3], row[4], row[5]);
    if (auto status = firstFailure({&figures, &claims, &series}); !status)
        return status;
    return store::writeFingerprint(database, contract);
}

Status writeCells(Database& database, std::int64_t editionId, const CellEdition& built)
{
    if (auto status = writeContract(database, editionId, built.edition); !status)
        return status;
    if (auto status = writeCatalogues(database, editionId, built.edition); !status)
        return status;
    RowInserter cells(database, "cell", 7);
    const auto write = [&](const CellFact& cell, std::string_view measure, const auto& count) {
        if (!count)
            return; // not published is not a row
        cells.row(editionId, tableId(cell.place.index()), tableId(cell.field.index()),
            std::int64_t{cell.year}, measure, count->value, std::int64_t{count->isComplete ? 1 : 0});
    };
    for (const auto& cell : built.cells) {
        write(cell, key(domain::Measure::Applications), cell.applications);
        write(cell, key(domain::Measure::Grants), cell.grants);
    }
    if (!cells.status())
        return cells.status();
    return store::writeFingerprint(database, built.edition);
}

} // namespace filingscape::builder
