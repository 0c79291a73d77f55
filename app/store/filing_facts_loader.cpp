// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filing_facts_loader.h"

#include "app/store/database.h"
#include "app/store/edition_id.h"
#include "app/store/fingerprint.h"
#include "app/store/link_cursor.h"
#include "app/store/read_transaction.h"
#include "app/store/row_ids.h"
#include "app/store/row_reader.h"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <utility>

namespace filingscape::store {

using domain::Edition;
using domain::Error;
using domain::ErrorCode;
using domain::FilingFacts;
using domain::Outcome;
using domain::Status;

namespace {

template <class IdType> bool append(domain::Ragged<IdType>& list, const std::vector<std::uint32_t>& positions)
{
    if (list.ids.size() + positions.size() > std::numeric_limits<std::uint32_t>::max())
        return false;
    for (const auto position : positions)
        list.ids.push_back(IdType{position});
    list.ends.push_back(static_cast<std::uint32_t>(list.ids.size()));
    return true;
}

void sortedOnce(std::vector<std::uint32_t>& positions)
{
    if (positions.size() < 2)
        return;
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
}

class FactsReader final
{
public:
    FactsReader(const Database& database, const Edition& edition, std::int64_t id, const CatalogueIds& names)
        : m_edition(edition)
        , m_filings(database,
              "SELECT id, priority_year, filing_year, publication_year, grant_year FROM filing"
              " WHERE edition_id = ?1 ORDER BY id")
        , m_places(database, "SELECT filing_id, place_id FROM filing_place ORDER BY filing_id", names.places)
        , m_techniques(database, "SELECT filing_id, technique_id FROM filing_technique ORDER BY filing_id",
              names.techniques)
        , m_applicants(database, "SELECT filing_id, applicant_id FROM filing_applicant ORDER BY filing_id",
              names.applicants)
    {
        m_filings.bind(1, id);
    }

    [[nodiscard]] Outcome<FilingFacts> read()
    {
        reserve();
        while (m_filings.next()) {
            std::array<std::int64_t, 1 + domain::dateBasisCount> row{};
            if (!m_filings.integers(row) || !readYears(std::span(row).subspan<1>()) || !readLinks(row[0]))
                break;
        }
        if (!m_filings.failed())
            checkWhole();
        for (const auto& status :
            {m_places.status(), m_techniques.status(), m_applicants.status(), m_filings.status()}) {
            if (!status)
                return status.error();
        }
        return std::move(m_facts);
    }

private:
    void reserve()
    {
        // The stated number may be a lie; memory that is never touched costs nothing.
        const auto rows = std::min<std::size_t>(static_cast<std::size_t>(m_edition.rows), 1U << 24);
        for (auto& years : m_facts.years)
            years.reserve(rows);
        m_facts.techniques.reserve(rows);
        m_facts.places.ends.reserve(rows);
        m_facts.places.ids.reserve(rows);
        m_facts.applicants.ends.reserve(rows);
    }

    bool readYears(std::span<const std::int64_t, domain::dateBasisCount> numbers)
    {
        for (std::size_t basis = 0; basis < domain::dateBasisCount; ++basis) {
            const auto year = m_filings.yearOf(numbers[basis]);
            if (year != domain::unknownYear) {
                auto& seen = m_seen[basis];
                seen = seen.first == 0
                    ? domain::YearRange{year, year}
                    : domain::YearRange{std::min(seen.first, year), std::max(seen.last, year)};
            }
            m_facts.years[basis].push_back(year);
        }
        return !m_filings.failed();
    }

    bool readLinks(std::int64_t filing)
    {
        if (!m_places.collect(filing, m_found))
            return false;
        if (m_found.empty())
            m_filings.refuse("The database holds a filing without a place.");
        sortedOnce(m_found);
        if (!append(m_facts.places, m_found))
            m_filings.refuse("The edition has too many places.");
        if (!m_techniques.collect(filing, m_found))
            return false;
        if (m_found.empty())
            m_filings.refuse("The database holds a filing without a technique.");
        domain::TechniqueMask mask = 0;
        for (const auto position : m_found)
            mask |= domain::bitOf(domain::TechniqueId{position});
        m_facts.techniques.push_back(mask);
        if (!m_applicants.collect(filing, m_found))
            return false;
        sortedOnce(m_found);
        if (!append(m_facts.applicants, m_found))
            m_filings.refuse("The edition has too many applicants.");
        return !m_filings.failed();
    }

    void checkWhole()
    {
        const bool finished = m_places.finish() && m_techniques.finish() && m_applicants.finish();
        if (finished && m_facts.size() != static_cast<std::size_t>(m_edition.rows))
            m_filings.refuse("The database states another number of filings than it holds.");
        if (finished && m_seen != m_edition.yearBounds)
            m_filings.refuse("The database states other years than its filings have.");
    }

    const Edition& m_edition;
    RowReader m_filings;
    LinkCursor m_places;
    LinkCursor m_techniques;
    LinkCursor m_applicants;
    FilingFacts m_facts;
    std::array<domain::YearRange, domain::dateBasisCount> m_seen;
    std::vector<std::uint32_t> m_found;
};

Status readTitles(const Database& database, std::int64_t id, FilingFacts& facts)
{
    RowReader row(database, "SELECT title_folded FROM filing WHERE edition_id = ?1 ORDER BY id");
    row.bind(1, id);
    facts.foldedTitles.clear();
    facts.foldedTitleEnds.clear();
    facts.foldedTitleEnds.reserve(facts.size());
    while (row.next()) {
        facts.foldedTitles.append(row.view(0, true));
        facts.foldedTitleEnds.push_back(facts.foldedTitles.size());
    }
    if (!row.failed() && !facts.hasTitles())
        row.refuse("The file changed while it was read.");
    return row.status();
}

} // namespace

Outcome<FilingFacts> readFilingFacts(Database& database, const Edition& edition, WithTitles withTitles)
{
    const auto reading = ReadTransaction::begin(database);
    if (!reading)
        return reading.error();
    const auto id = editionId(database, edition.slug);
    if (!id)
        return id.error();
    const auto names = CatalogueIds::read(database, edition, id.value());
    if (!names)
        return names.error();
    auto facts = FactsReader(database, edition, id.value(), names.value()).read();
    if (facts && withTitles == WithTitles::Yes) {
        if (const auto status = readTitles(database, id.value(), facts.value()); !status)
            return status.error();
    }
    return facts;
}

Outcome<FilingFacts> loadFilingFacts(Database& database, const Edition& edition, WithTitles withTitles)
{
    const auto reading = ReadTransaction::begin(database);
    if (!reading)
        return reading.error();
    auto facts = readFilingFacts(database, edition, withTitles);
    if (facts) {
        if (const auto status = checkFingerprint(database, edition); !status)
            return status.error();
    }
    return facts;
}

Status addTitles(Database& database, const Edition& edition, FilingFacts& facts)
{
    const auto id = editionId(database, edition.slug);
    return id ? readTitles(database, id.value(), facts) : Status(id.error());
}

} // namespace filingscape::store
