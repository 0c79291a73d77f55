// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/edition_loader.h"

#include "app/store/choice.h"
#include "app/store/database.h"

#include <algorithm>
#include <array>
#include <utility>

namespace filingscape::store {

using domain::DateBasis;
using domain::Edition;
using domain::EditionKind;
using domain::Error;
using domain::ErrorCode;
using domain::Outcome;
using domain::PlaceBasis;
using domain::Unit;

namespace {

constexpr std::array kinds{EditionKind::Sample, EditionKind::Census, EditionKind::Figures};
constexpr std::array units{Unit::Publication, Unit::Family, Unit::Application, Unit::Grant};
constexpr std::array placeBases{
    PlaceBasis::Office, PlaceBasis::FirstFilingOffice, PlaceBasis::InventorLocation};

std::vector<DateBasis> dateBases(RowReader& row, int column)
{
    std::vector<DateBasis> bases;
    std::string_view rest = row.view(column, true);
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        const auto basis = domain::dateBasisFromKey(rest.substr(0, comma));
        if (!basis || std::ranges::find(bases, *basis) != bases.end()) {
            row.refuse("The database names a date that this version does not know, or one twice.");
            break;
        }
        bases.push_back(*basis);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return bases;
}

struct Contract {
    std::int64_t id = 0;
    Edition edition;
};

Outcome<Contract> contract(const Database& database, std::string_view slug)
{
    RowReader row(database,
        "SELECT id, slug, title, kind, unit, place_basis, date_bases, snapshot, source, licence, method,"
        " caveat, fingerprint, row_count, link FROM edition WHERE slug = ?1");
    row.bind(1, slug);
    if (!row.next()) {
        if (row.failed())
            return row.status().error();
        return Error{ErrorCode::NotFound, "The file does not have this edition.", database.file().string(),
            std::string(slug)};
    }
    Contract found;
    auto& edition = found.edition;
    found.id = row.integer(0);
    edition.slug = row.text(1);
    edition.title = row.text(2);
    edition.kind = choice(row, 3, kinds);
    edition.unit = choice(row, 4, units);
    edition.placeBasis = choice(row, 5, placeBases);
    edition.dateBases = dateBases(row, 6);
    edition.snapshot = row.text(7);
    edition.source = row.text(8);
    edition.licence = row.text(9, true);
    edition.method = row.text(10, true);
    edition.caveat = row.text(11, true);
    edition.fingerprint = row.text(12, true);
    edition.rows = row.integer(13);
    edition.link = row.text(14, true);
    if (!edition.link.empty() && !edition.link.starts_with("https://"))
        row.refuse("The database holds a link that is not an https address.");
    if (edition.rows < 0)
        row.refuse("The database holds a negative number of filings.");
    if (row.failed())
        return row.status().error();
    return found;
}

/// One catalogue: a query of id and columns, and what a row becomes. Ids of the table, in order.
template <class Entry, class Make>
Outcome<std::vector<std::int64_t>> readCatalogue(const Database& database, std::string_view sql,
    std::int64_t editionId, std::vector<Entry>& entries, Make make)
{
    std::vector<std::int64_t> ids;
    RowReader row(database, sql);
    row.bind(1, editionId);
    while (row.next()) {
        ids.push_back(row.integer(0));
        entries.push_back(make(row));
    }
    if (row.failed())
        return row.status().error();
    return ids;
}

domain::Status readPublishedThrough(const Database& database, std::int64_t editionId,
    const std::vector<std::int64_t>& listIds, Edition& edition)
{
    RowReader row(database,
        "SELECT date_basis, list_id, year FROM published_through WHERE edition_id = ?1"
        " ORDER BY date_basis, list_id");
    row.bind(1, editionId);
    while (row.next()) {
        domain::PublishedThrough through;
        through.basis = choice(row, 0, domain::allDateBases);
        through.year = row.year(2);
        if (!row.isNull(1)) {
            const auto found = std::ranges::find(listIds, row.integer(1));
            if (found == listIds.end())
                row.refuse("The database refers to a result list that it does not have.");
            else
                through.list = domain::ListId{static_cast<std::uint32_t>(found - listIds.begin())};
        }
        edition.publishedThrough.push_back(through);
    }
    return row.status();
}

domain::Status readYears(const Database& database, std::int64_t editionId, Edition& edition)
{
    RowReader row(
        database, "SELECT date_basis, first_year, last_year FROM edition_years WHERE edition_id = ?1");
    row.bind(1, editionId);
    while (row.next()) {
        const auto basis = choice(row, 0, domain::allDateBases);
        const auto first = row.year(1);
        const auto last = row.year(2);
        if (first == domain::unknownYear || first > last)
            row.refuse("The database states years that are not in order.");
        edition.yearBounds[static_cast<std::size_t>(basis)] = {first, last};
    }
    return row.status();
}

} // namespace

Outcome<std::vector<EditionSummary>> editions(const Database& database)
{
    std::vector<EditionSummary> found;
    RowReader row(database, "SELECT slug, title, kind, unit, snapshot, row_count FROM edition ORDER BY id");
    while (row.next()) {
        EditionSummary summary;
        summary.slug = row.text(0);
        summary.title = row.text(1);
        summary.kind = choice(row, 2, kinds);
        summary.unit = choice(row, 3, units);
        summary.snapshot = row.text(4);
        summary.rows = row.integer(5);
        found.push_back(std::move(summary));
    }
    if (row.failed())
        return row.status().error();
    return found;
}

Outcome<std::shared_ptr<const Edition>> loadEdition(const Database& database, std::string_view slug)
{
    auto found = contract(database, slug);
    if (!found)
        return found.error();
    auto edition = std::make_shared<Edition>(std::move(found.value().edition));
    const auto id = found.value().id;

    const auto lists = readCatalogue(database,
        "SELECT id, key, wording, snapshot, row_count FROM result_list WHERE edition_id = ?1 ORDER BY id", id,
        edition->lists, [](RowReader& row) {
            return domain::ResultList{row.text(1), row.text(2), row.text(3), row.integer(4)};
        });
    if (!lists)
        return lists.error();
    if (const auto status = readPublishedThrough(database, id, lists.value(), *edition); !status)
        return status.error();
    if (const auto status = readYears(database, id, *edition); !status)
        return status.error();

    const auto places
        = readCatalogue(database, "SELECT id, code, name FROM place WHERE edition_id = ?1 ORDER BY id", id,
            edition->places, [](RowReader& row) {
                return domain::Place{row.text(1), row.text(2)};
            });
    if (!places)
        return places.error();
    const auto techniques
        = readCatalogue(database, "SELECT id, key, name FROM technique WHERE edition_id = ?1 ORDER BY id", id,
            edition->techniques, [](RowReader& row) {
                return domain::Technique{row.text(1), row.text(2)};
            });
    if (!techniques)
        return techniques.error();
    if (edition->techniques.size() > domain::maxTechniques) {
        return Error{ErrorCode::TooLarge, "The edition has more than 64 techniques.",
            database.file().string(), edition->slug};
    }
    const auto applicants
        = readCatalogue(database, "SELECT id, name, native FROM applicant WHERE edition_id = ?1 ORDER BY id",
            id, edition->applicants, [](RowReader& row) {
                return domain::Applicant{row.text(1), row.text(2, true)};
            });
    if (!applicants)
        return applicants.error();
    return std::shared_ptr<const Edition>(std::move(edition));
}

} // namespace filingscape::store
