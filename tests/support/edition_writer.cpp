// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edition_writer.h"

#include "app/store/fingerprint.h"
#include "app/store/row_inserter.h"
#include "app/store/schema.h"

#include <optional>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace filingscape::test {

using namespace domain;
using store::Database;
using store::RowInserter;

namespace {

std::optional<std::int64_t> yearOrNothing(Year year)
{
    return year == unknownYear ? std::nullopt : std::optional<std::int64_t>(year);
}

std::optional<std::string> dateOrNothing(Year year)
{
    return year == unknownYear ? std::nullopt : std::optional(std::to_string(year).append("-07-01"));
}

std::string basesOf(const Edition& edition)
{
    std::string bases;
    for (const auto basis : edition.dateBases)
        bases.append(bases.empty() ? "" : ",").append(key(basis));
    return bases;
}

class EditionWriter final
{
public:
    EditionWriter(Database& database, const Edition& edition, const FilingFacts& facts, TableIds ids)
        : m_database(database)
        , m_edition(edition)
        , m_facts(facts)
        , m_ids(ids)
    {
    }

    [[nodiscard]] Status write()
    {
        writeContract();
        writeCatalogues();
        writeFilings();
        return m_status;
    }

private:
    [[nodiscard]] std::int64_t id(std::size_t position) const
    {
        return m_ids.first + static_cast<std::int64_t>(position) * m_ids.step;
    }

    void note(const RowInserter& inserter)
    {
        if (m_status && !inserter.status())
            m_status = inserter.status();
    }

    void writeContract()
    {
        RowInserter editions(m_database, "edition", 15);
        editions.row(m_ids.edition, m_edition.slug, m_edition.title, key(m_edition.kind), key(m_edition.unit),
            key(m_edition.placeBasis), basesOf(m_edition), m_edition.snapshot, m_edition.source,
            m_edition.licence, m_edition.method, m_edition.caveat, m_edition.fingerprint, m_edition.rows,
            m_edition.link);
        note(editions);
        RowInserter lists(m_database, "result_list", 6);
        for (std::size_t i = 0; i < m_edition.lists.size(); ++i) {
            const auto& list = m_edition.lists[i];
            lists.row(id(i), m_ids.edition, list.key, list.wording, list.snapshot, list.rows);
        }
        note(lists);
        RowInserter through(m_database, "published_through", 4);
        for (const auto& entry : m_edition.publishedThrough) {
            if (entry.list)
                through.row(
                    m_ids.edition, key(entry.basis), id(entry.list->index()), std::int64_t{entry.year});
            else
                through.row(m_ids.edition, key(entry.basis), nullptr, std::int64_t{entry.year});
        }
        note(through);
        RowInserter years(m_database, "edition_years", 4);
        for (const auto basis : allDateBases) {
            const auto bounds = m_edition.yearsOf(basis);
            if (bounds.first != unknownYear)
                years.row(m_ids.edition, key(basis), std::int64_t{bounds.first}, std::int64_t{bounds.last});
        }
        note(years);
    }

    void writeCatalogues()
    {
        RowInserter places(m_database, "place", 4);
        for (std::size_t i = 0; i < m_edition.places.size(); ++i)
            places.row(id(i), m_ids.edition, m_edition.places[i].code, m_edition.places[i].name);
        RowInserter techniques(m_database, "technique", 4);
        for (std::size_t i = 0; i < m_edition.techniques.size(); ++i)
            techniques.row(id(i), m_ids.edition, m_edition.techniques[i].key, m_edition.techniques[i].name);
        RowInserter applicants(m_database, "applicant", 4);
        for (std::size_t i = 0; i < m_edition.applicants.size(); ++i) {
            const auto& applicant = m_edition.applicants[i];
            applicants.row(id(i), m_ids.edition, applicant.name, applicant.native);
        }
        for (const auto* inserter : {&places, &techniques, &applicants})
            note(*inserter);
    }

    void writeFilings()
    {
        RowInserter filings(m_database, "filing", 18);
        RowInserter places(m_database, "filing_place", 2);
        RowInserter techniques(m_database, "filing_technique", 2);
        RowInserter applicants(m_database, "filing_applicant", 4);
        for (std::size_t filing = 0; filing < m_facts.size(); ++filing) {
            const auto number = std::string("XX").append(std::to_string(filing)).append("A1");
            const auto title = m_facts.hasTitles() ? m_facts.foldedTitle(filing) : std::string_view(number);
            const auto year = [&](std::size_t basis) { return yearOrNothing(m_facts.years[basis][filing]); };
            const auto date = [&](std::size_t basis) { return dateOrNothing(m_facts.years[basis][filing]); };
            filings.row(id(filing), m_ids.edition, nullptr, number, "XX", "A1", title, title, date(0),
                date(1), date(2), date(3), year(0), year(1), year(2), year(3), "", std::int64_t{0});
            for (const auto place : m_facts.places.of(filing))
                places.row(id(filing), id(place.index()));
            for (std::uint32_t technique = 0; technique < m_edition.techniques.size(); ++technique) {
                if ((m_facts.techniques[filing] & bitOf(TechniqueId{technique})) != 0)
                    techniques.row(id(filing), id(technique));
            }
            std::int64_t position = 0;
            for (const auto applicant : m_facts.applicants.of(filing))
                applicants.row(id(filing), position++, id(applicant.index()), "as filed");
        }
        for (const auto* inserter : {&filings, &places, &techniques, &applicants})
            note(*inserter);
    }

    Database& m_database;
    const Edition& m_edition;
    const FilingFacts& m_facts;
    TableIds m_ids;
    Status m_status = Done{};
};

} // namespace

Status writeEdition(Database& database, const Edition& edition, const FilingFacts& facts, TableIds ids)
{
    if (auto status = database.execute("BEGIN"); !status)
        return status;
    if (auto written = EditionWriter(database, edition, facts, ids).write(); !written) {
        static_cast<void>(database.execute("ROLLBACK"));
        return written;
    }
    if (auto stamped = stamp(database, edition); !stamped) {
        static_cast<void>(database.execute("ROLLBACK"));
        return stamped;
    }
    return database.execute("COMMIT");
}

Status stamp(Database& database, const Edition& edition)
{
    return store::writeFingerprint(database, edition);
}

Database memoryDatabase(const Edition& edition, const FilingFacts& facts, TableIds ids)
{
    auto database = Database::createInMemory();
    if (!database)
        throw std::runtime_error(database.error().detail);
    if (const auto status = store::createSchema(database.value()); !status)
        throw std::runtime_error(status.error().detail);
    if (const auto status = writeEdition(database.value(), edition, facts, ids); !status)
        throw std::runtime_error(status.error().detail);
    return std::move(database).value();
}

Status writeEditionFile(const std::filesystem::path& file, const Edition& edition, const FilingFacts& facts)
{
    auto database = Database::createNew(file);
    if (!database)
        return database.error();
    if (auto status = database.value().execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF"); !status)
        return status;
    if (auto status = store::createSchema(database.value()); !status)
        return status;
    return writeEdition(database.value(), edition, facts);
}

Status spoilRows(const std::filesystem::path& file)
{
    sqlite3* connection = nullptr;
    const auto code = sqlite3_open_v2(file.c_str(), &connection, SQLITE_OPEN_READWRITE, nullptr);
    auto database = Database::adopt(connection, file);
    if (code != SQLITE_OK)
        return Error{ErrorCode::NotWritable, sqlite3_errstr(code), file.string(), ""};
    return database.execute("UPDATE filing SET kind = 'B9' WHERE id = (SELECT max(id) FROM filing)");
}

} // namespace filingscape::test
