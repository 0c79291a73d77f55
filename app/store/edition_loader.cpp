// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/edition_loader.h"

#include "app/io/data_numbers.h"
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

/// A part of the contract without which no number of the edition may be shown.
std::string part(RowReader& row, int column, std::string_view name)
{
    auto text = row.text(column, true);
    if (text.empty())
        row.refuse(std::string("The edition does not state its ").append(name).append("."));
    return text;
}

template <class Value, std::size_t N>
Value partOf(RowReader& row, int column, std::string_view name, const std::array<Value, N>& values)
{
    return part(row, column, name).empty() ? values.front() : choice(row, column, values);
}

/// An ISO day, or a month where the source tells no more.
std::string snapshot(RowReader& row, int column)
{
    auto text = part(row, column, "snapshot");
    if (!io::isoDate(text.size() == 7 ? text + "-01" : text))
        row.refuse("The edition states a snapshot that is not a day or a month.");
    return text;
}

std::string fingerprint(RowReader& row, int column)
{
    auto text = part(row, column, "fingerprint");
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (text.size() != 64 || !std::ranges::all_of(text, isHex))
        row.refuse("The edition states a fingerprint that is not a SHA-256.");
    return text;
}

std::vector<DateBasis> dateBases(RowReader& row, int column)
{
    std::vector<DateBasis> bases;
    const auto text = part(row, column, "date bases");
    std::string_view rest = text;
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
        " caveat, fingerprint, row_count, link,"
        " EXISTS (SELECT 1 FROM cell WHERE edition_id = edition.id) FROM edition WHERE slug = ?1");
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
    edition.title = part(row, 2, "title");
    edition.kind = partOf(row, 3, "kind", kinds);
    edition.unit = partOf(row, 4, "unit", units);
    edition.placeBasis = partOf(row, 5, "place basis", placeBases);
    edition.dateBases = dateBases(row, 6);
    edition.snapshot = snapshot(row, 7);
    edition.source = part(row, 8, "source");
    edition.licence = part(row, 9, "licence");
    edition.method = part(row, 10, "method");
    edition.caveat = part(row, 11, "caveat");
    edition.fingerprint = fingerprint(row, 12);
    edition.rows = row.integer(13);
    edition.link = row.text(14, true);
    if (!edition.link.empty() && !edition.link.starts_with("https://"))
        row.refuse("The database holds a link that is not an https address.");
    edition.holdsCounts = row.integer(15) != 0;
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
    RowReader row(database, "SELECT slug FROM edition ORDER BY id");
    while (row.next()) {
        EditionSummary summary;
        summary.slug = row.text(0);
        if (row.failed())
            break;
        auto stated = contract(database, summary.slug);
        if (!stated && stated.error().code != ErrorCode::Damaged)
            return stated.error();
        if (stated) {
            auto& edition = stated.value().edition;
            summary.title = std::move(edition.title);
            summary.kind = edition.kind;
            summary.unit = edition.unit;
            summary.snapshot = std::move(edition.snapshot);
            summary.rows = edition.rows;
        } else {
            summary.title = summary.slug;
            summary.refusal = stated.error();
        }
        found.push_back(std::move(summary));
    }
    if (row.failed())
        return row.status().error();
    return found;
}

Outcome<std::vector<std::string>> countableEditions(const Database& database)
{
    const auto known = editions(database);
    if (!known)
        return known.error();
    std::vector<std::string> slugs;
    std::vector<std::string> refused; // which say why when they are asked for
    for (const auto& edition : known.value()) {
        if (edition.refusal)
            refused.push_back(edition.slug);
        else if (edition.kind != EditionKind::Figures)
            slugs.push_back(edition.slug);
    }
    slugs.insert(slugs.end(), refused.begin(), refused.end());
    if (slugs.empty()) {
        return Error{ErrorCode::ForeignSchema, "The file has no edition that can be counted.",
            database.file().string(), ""};
    }
    return slugs;
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
