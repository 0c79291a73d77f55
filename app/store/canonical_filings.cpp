// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/canonical_line.h"
#include "app/store/canonical_rows.h"
#include "app/store/database.h"
#include "app/store/row_ids.h"
#include "app/store/row_reader.h"

#include <array>
#include <limits>

namespace filingscape::store {

using domain::Edition;
using domain::Status;

namespace {

constexpr std::int64_t filingsBetweenQuestions = 1024;

/// The first columns of a filing, which are whole numbers and read at once; the texts follow.
enum Number : std::size_t { Id, HasAbstract, List, FirstYear, Numbers = FirstYear + domain::dateBasisCount };
enum Text : int { FilingNumber = Numbers, Office, Kind, Title, Cpc, FirstDate };

/// Looks up the links of filings in any order; rising ids, as the builder gives them, cost one walk through
/// the table.
class LinkWalk final
{
public:
    LinkWalk(const Database& database, std::string_view sql, const RowIds& others)
        : m_rows(database, sql)
        , m_others(others)
    {
    }

    [[nodiscard]] Status status() const { return m_rows.status(); }

    /// Calls `take(position, row)` for everything that is linked to the filing. False after a defect.
    template <class Take> [[nodiscard]] bool visit(std::int64_t filing, Take take)
    {
        if (filing <= m_wanted || !m_isStarted || (!m_atEnd && m_filing < filing))
            start(filing);
        m_wanted = filing;
        while (!m_atEnd && m_filing == filing) {
            const auto position = m_others.positionOf(m_other);
            if (position)
                take(*position, m_rows);
            else
                m_rows.refuse("The database refers to something that it does not have.");
            advance();
        }
        return !m_rows.failed();
    }

private:
    void start(std::int64_t filing)
    {
        m_rows.restart();
        m_rows.bind(1, filing);
        m_isStarted = true;
        advance();
    }
    void advance()
    {
        std::array<std::int64_t, 2> row{};
        m_atEnd = !m_rows.next() || !m_rows.integers(row);
        m_filing = row[0];
        m_other = row[1];
    }

    RowReader m_rows;
    const RowIds& m_others;
    bool m_isStarted = false;
    bool m_atEnd = false;
    std::int64_t m_wanted = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_filing = 0;
    std::int64_t m_other = 0;
};

class FilingLines final
{
public:
    FilingLines(const Database& database, const Edition& edition, std::int64_t id, const CatalogueIds& names)
        : m_edition(edition)
        , m_names(names)
        , m_filings(database,
              "SELECT id, has_abstract, list_id, priority_year, filing_year, publication_year, grant_year,"
              " number, office, kind, title, cpc, priority_date, filing_date, publication_date, grant_date"
              " FROM filing WHERE edition_id = ?1 ORDER BY number")
        , m_places(database,
              "SELECT filing_id, place_id FROM filing_place WHERE filing_id >= ?1 ORDER BY 1, 2",
              names.places)
        , m_techniques(database,
              "SELECT filing_id, technique_id FROM filing_technique WHERE filing_id >= ?1 ORDER BY 1, 2",
              names.techniques)
        , m_applicants(database,
              "SELECT filing_id, applicant_id, name_as_filed FROM filing_applicant WHERE filing_id >= ?1"
              " ORDER BY filing_id, position",
              names.applicants)
    {
        m_filings.bind(1, id);
    }

    [[nodiscard]] Status addTo(io::Sha256& sum, const GoOn& goOn)
    {
        for (std::int64_t filings = 1; m_filings.next() && addRow() && addLinks(m_row[Id]); ++filings) {
            m_line.endInto(sum);
            if (goOn && filings % filingsBetweenQuestions == 0 && !goOn())
                return domain::Error{
                    domain::ErrorCode::TooLarge, "The check of the rows was stopped.", {}, m_edition.slug};
        }
        for (const auto& status :
            {m_filings.status(), m_places.status(), m_techniques.status(), m_applicants.status()}) {
            if (!status)
                return status;
        }
        return domain::Done{};
    }

private:
    bool addRow()
    {
        if (!m_filings.integers(m_row))
            return false;
        m_line.field(m_filings.view(FilingNumber)).field(m_filings.view(Office));
        m_line.field(m_filings.view(Kind, true)).field(m_filings.view(Title, true));
        for (std::size_t basis = 0; basis < domain::dateBasisCount; ++basis)
            addDate(basis);
        if (m_row[HasAbstract] == nullInteger)
            m_filings.refuse("The database does not say whether a filing has an abstract.");
        m_line.items(m_filings.view(Cpc, true), ';').field(m_row[HasAbstract] != 0 ? "1" : "0");
        if (m_row[List] == nullInteger) {
            m_line.field({});
        } else if (const auto list = m_names.lists.positionOf(m_row[List])) {
            m_line.field(m_edition.lists[*list].key);
        } else {
            m_filings.refuse("The database refers to a result list that it does not have.");
        }
        return !m_filings.failed();
    }

    /// What is counted is the year; it has to be that of the date.
    void addDate(std::size_t basis)
    {
        const int column = FirstDate + static_cast<int>(basis);
        const auto date = m_filings.isNull(column) ? std::string_view{} : m_filings.view(column);
        const auto year = m_filings.yearOf(m_row[FirstYear + basis]);
        if (year == domain::unknownYear ? !date.empty() : !beginsWith(date, year))
            m_filings.refuse("The database states another year than the date of a filing has.");
        m_line.field(date);
    }

    /// `year` has four digits.
    static bool beginsWith(std::string_view date, domain::Year year)
    {
        std::array<char, 4> digits{};
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, year /= 10)
            *digit = static_cast<char>('0' + year % 10);
        return date.starts_with(std::string_view(digits.data(), digits.size()));
    }

    bool addLinks(std::int64_t filing)
    {
        m_line.field({});
        bool isFirst = true;
        const auto add = [&](std::string_view text) {
            m_line.item(text, isFirst);
            isFirst = false;
        };
        if (!m_places.visit(
                filing, [&](std::uint32_t place, RowReader&) { add(m_edition.places[place].code); }))
            return false;
        m_line.field({});
        isFirst = true;
        if (!m_techniques.visit(filing,
                [&](std::uint32_t technique, RowReader&) { add(m_edition.techniques[technique].key); }))
            return false;
        m_line.field({});
        isFirst = true;
        return m_applicants.visit(filing, [&](std::uint32_t applicant, RowReader& row) {
            add(row.view(2));
            m_line.more("\x1d").more(m_edition.applicants[applicant].name);
        });
    }

    const Edition& m_edition;
    const CatalogueIds& m_names;
    CanonicalLine m_line;
    std::array<std::int64_t, Numbers> m_row{};
    RowReader m_filings;
    LinkWalk m_places;
    LinkWalk m_techniques;
    LinkWalk m_applicants;
};

} // namespace

Status addFilings(io::Sha256& sum, const Database& database, const Edition& edition, std::int64_t editionId,
    const GoOn& goOn)
{
    const auto names = CatalogueIds::read(database, edition, editionId);
    if (!names)
        return names.error();
    return FilingLines(database, edition, editionId, names.value()).addTo(sum, goOn);
}

} // namespace filingscape::store
