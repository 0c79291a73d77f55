// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/cell_facts_loader.h"

#include "app/domain/chosen_field.h"
#include "app/store/choice.h"
#include "app/store/database.h"
#include "app/store/edition_id.h"
#include "app/store/fingerprint.h"
#include "app/store/row_ids.h"

#include <algorithm>
#include <vector>

namespace filingscape::store {

using domain::CellFacts;
using domain::Count;
using domain::Edition;
using domain::Error;
using domain::ErrorCode;
using domain::Outcome;

namespace {

Error defect(ErrorCode code, const Database& database, const Edition& edition, std::string what)
{
    return {code, std::move(what), database.file().string(), edition.slug};
}

domain::YearRange axisOf(const Edition& edition)
{
    return edition.dateBases.empty() ? domain::YearRange{} : edition.yearsOf(edition.dateBases.front());
}

bool fieldsExceedTotal(
    const CellFacts& facts, domain::Measure measure, domain::PlaceId place, domain::Year year)
{
    const auto whole = facts.at(measure, place, domain::totalField, year).value;
    for (std::uint32_t field = 1; field < facts.fields(); ++field) {
        const auto part = facts.at(measure, place, {field}, year).value;
        if (part.isKnown() && (!whole.isKnown() || part.value() > whole.value()))
            return true;
    }
    return false;
}

domain::Status checkTotals(const Database& database, const Edition& edition, const CellFacts& facts)
{
    for (const auto measure : domain::allMeasures) {
        for (std::uint32_t place = 0; place < facts.places(); ++place) {
            for (auto year = facts.axis().first; year <= facts.axis().last; ++year) {
                if (fieldsExceedTotal(facts, measure, {place}, year))
                    return defect(ErrorCode::Damaged, database, edition,
                        "A field of the edition has more than the total of its place and year.");
            }
        }
    }
    return domain::Done{};
}

} // namespace

Outcome<std::vector<domain::Measure>> publishedMeasures(const Database& database, const Edition& edition)
{
    const auto id = editionId(database, edition.slug);
    if (!id)
        return id.error();
    std::vector<domain::Measure> published;
    for (const auto measure : domain::allMeasures) {
        RowReader row(database,
            "SELECT EXISTS (SELECT 1 FROM cell WHERE edition_id = ?1 AND measure = ?2 AND value IS NOT "
            "NULL)");
        row.bind(1, id.value()).bind(2, key(measure));
        if (row.next() && row.integer(0) == 1)
            published.push_back(measure);
        if (row.failed())
            return row.status().error();
    }
    return published;
}

Outcome<CellFacts> loadCellFacts(const Database& database, const Edition& edition)
{
    const auto id = editionId(database, edition.slug);
    if (!id)
        return id.error();
    const auto names = CatalogueIds::read(database, edition, id.value());
    if (!names)
        return names.error();
    const auto axis = axisOf(edition);
    if (axis.first == domain::unknownYear || edition.techniques.empty())
        return defect(ErrorCode::Damaged, database, edition, "The edition has no years or no fields.");
    if (edition.places.size() > domain::mostCells / edition.techniques.size() / axis.size())
        return defect(ErrorCode::TooLarge, database, edition,
            "The edition has more places, fields and years than counts are kept for.");
    CellFacts facts(axis, edition.places.size(), edition.techniques.size());
    std::vector<bool> seen(edition.places.size() * edition.techniques.size() * axis.size());
    RowReader row(database,
        "SELECT place_id, technique_id, year, measure, value, complete FROM cell WHERE edition_id = ?1");
    row.bind(1, id.value());
    while (row.next()) {
        const auto place = names.value().places.positionOf(row.integer(0));
        const auto field = names.value().techniques.positionOf(row.integer(1));
        const auto year = row.year(2);
        const auto measure = choice(row, 3, domain::allMeasures);
        if (!place || !field || !axis.contains(year)) {
            row.refuse("The database has a cell of a place, field or year that its edition does not have.");
            continue;
        }
        seen[(*place * edition.techniques.size() + *field) * axis.size()
            + static_cast<std::size_t>(year - axis.first)]
            = true;
        if (row.isNull(4))
            continue; // not published
        const auto value = row.integer(4);
        if (value < 0)
            row.refuse("The database has a negative number of families.");
        if (value > domain::largestCell)
            row.refuse("The database has more families in a cell than patent documents were ever published.");
        auto& cell = facts.at(measure, {*place}, {*field}, year);
        cell.value = Count(value);
        cell.isIncomplete = !row.isNull(5) && row.integer(5) == 0;
    }
    if (row.failed())
        return row.status().error();
    if (std::ranges::count(seen, true) != edition.rows)
        return defect(ErrorCode::Damaged, database, edition, "The edition states another number of cells.");
    if (const auto status = checkTotals(database, edition, facts); !status)
        return status.error();
    if (const auto status = checkFingerprint(database, edition); !status)
        return status.error();
    return facts;
}

} // namespace filingscape::store
