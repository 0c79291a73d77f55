// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filing_reader.h"

#include "app/store/row_reader.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace filingscape::store {

using domain::Outcome;

namespace {

/// An ISO date is ten characters; what is longer is not one and would only cost memory.
constexpr std::size_t longestDate = 32;

constexpr std::string_view rowColumns
    = "SELECT number, office, kind, title, priority_date, filing_date, publication_date, grant_date";

/// The queries for one filing each, prepared once for many.
class RowQueries final
{
public:
    RowQueries(const FilingReader& reader, std::string_view moreColumns)
        : m_reader(reader)
        , m_filing(reader.database(),
              std::string(rowColumns).append(moreColumns).append(" FROM filing WHERE id = ?1"))
        , m_applicants(reader.database(),
              "SELECT applicant_id FROM filing_applicant WHERE filing_id = ?1 ORDER BY position")
        , m_techniques(reader.database(), "SELECT technique_id FROM filing_technique WHERE filing_id = ?1")
    {
    }

    [[nodiscard]] RowReader& filing() { return m_filing; }

    /// The row of the filing stays at hand for further columns.
    [[nodiscard]] Outcome<FilingRow> read(std::uint32_t filing)
    {
        const auto id = m_reader.filingIds().at(filing);
        FilingRow row;
        row.filing = domain::FilingId{filing};
        readFacts(id, row);
        readApplicants(id, row);
        readTechniques(id, row);
        for (const auto* query : {&m_filing, &m_applicants, &m_techniques}) {
            if (query->failed())
                return query->status().error();
        }
        return row;
    }

private:
    void readFacts(std::int64_t id, FilingRow& row)
    {
        m_filing.restart();
        m_filing.bind(1, id);
        if (!m_filing.next()) {
            if (!m_filing.failed())
                m_filing.refuse("The file changed while it was read.");
            return;
        }
        row.number = m_filing.text(0);
        row.office = m_filing.text(1);
        row.kind = m_filing.text(2, true);
        row.title = m_filing.text(3, true);
        for (std::size_t basis = 0; basis < domain::dateBasisCount; ++basis) {
            const auto column = static_cast<int>(4 + basis);
            if (m_filing.isNull(column))
                continue;
            row.dates[basis] = m_filing.text(column);
            if (row.dates[basis].size() > longestDate)
                m_filing.refuse("The database holds a date that is too long for one.");
        }
    }

    void readApplicants(std::int64_t id, FilingRow& row)
    {
        m_applicants.restart();
        m_applicants.bind(1, id);
        while (m_applicants.next()) {
            const auto position = m_reader.applicantIds().positionOf(m_applicants.integer(0));
            if (!position) {
                m_applicants.refuse("A filing refers to an applicant that its edition does not have.");
                return;
            }
            const domain::ApplicantId applicant{*position};
            if (std::ranges::find(row.applicants, applicant) == row.applicants.end())
                row.applicants.push_back(applicant);
        }
    }

    void readTechniques(std::int64_t id, FilingRow& row)
    {
        m_techniques.restart();
        m_techniques.bind(1, id);
        while (m_techniques.next()) {
            const auto position = m_reader.techniqueIds().positionOf(m_techniques.integer(0));
            if (!position) {
                m_techniques.refuse("A filing refers to a technique that its edition does not have.");
                return;
            }
            row.techniques |= domain::bitOf(domain::TechniqueId{*position});
        }
    }

    const FilingReader& m_reader;
    RowReader m_filing;
    RowReader m_applicants;
    RowReader m_techniques;
};

std::vector<std::string> symbols(std::string_view joined)
{
    std::vector<std::string> all;
    while (!joined.empty()) {
        const auto end = std::min(joined.find(';'), joined.size());
        if (end > 0)
            all.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return all;
}

domain::Status readApplicantsAsFiled(
    const FilingReader& reader, std::int64_t id, std::vector<ApplicantAsFiled>& applicants)
{
    RowReader row(reader.database(),
        "SELECT applicant_id, name_as_filed FROM filing_applicant WHERE filing_id = ?1 ORDER BY position");
    row.bind(1, id);
    while (row.next()) {
        const auto position = reader.applicantIds().positionOf(row.integer(0));
        if (position)
            applicants.push_back({domain::ApplicantId{*position}, row.text(1, true)});
        else
            row.refuse("A filing refers to an applicant that its edition does not have.");
    }
    return row.status();
}

FoundIn foundIn(RowReader& row, int column)
{
    const auto word = row.view(column);
    if (word == "title")
        return FoundIn::Title;
    if (word == "abstract")
        return FoundIn::Abstract;
    if (word != "cpc")
        row.refuse("The database holds a word that this version does not know.");
    return FoundIn::Cpc;
}

domain::Status readEvidence(const FilingReader& reader, std::int64_t id, std::vector<Evidence>& evidence)
{
    RowReader row(
        reader.database(), "SELECT technique_id, found_in, term FROM evidence WHERE filing_id = ?1");
    row.bind(1, id);
    while (row.next()) {
        const auto position = reader.techniqueIds().positionOf(row.integer(0));
        if (position)
            evidence.push_back({domain::TechniqueId{*position}, foundIn(row, 1), row.text(2)});
        else
            row.refuse("A filing refers to a technique that its edition does not have.");
    }
    std::ranges::stable_sort(evidence, [](const Evidence& a, const Evidence& b) {
        return std::pair(a.technique, a.foundIn) < std::pair(b.technique, b.foundIn);
    });
    return row.status();
}

} // namespace

FilingReader::FilingReader(const Database& database, std::shared_ptr<const domain::Edition> edition)
    : m_database(&database)
    , m_edition(std::move(edition))
{
}

Outcome<FilingReader> FilingReader::open(
    const Database& database, std::shared_ptr<const domain::Edition> edition)
{
    FilingReader reader(database, std::move(edition));
    RowReader row(database, "SELECT id FROM edition WHERE slug = ?1");
    row.bind(1, reader.edition().slug);
    if (row.next())
        reader.m_editionId = row.integer(0);
    else if (!row.failed())
        row.refuse("The file changed while it was read.");
    if (row.failed())
        return row.status().error();

    const auto& known = reader.edition();
    auto filings = RowIds::read(database, "filing", reader.m_editionId, static_cast<std::size_t>(known.rows));
    if (!filings)
        return filings.error();
    auto names = CatalogueIds::read(database, known, reader.m_editionId);
    if (!names)
        return names.error();
    reader.m_filings = std::move(filings).value();
    reader.m_names = std::move(names).value();
    return reader;
}

Outcome<std::vector<FilingRow>> FilingReader::rows(std::span<const std::uint32_t> filings) const
{
    RowQueries queries(*this, "");
    std::vector<FilingRow> rows;
    rows.reserve(filings.size());
    for (const auto filing : filings) {
        auto row = queries.read(filing);
        if (!row)
            return row.error();
        rows.push_back(std::move(row).value());
    }
    return rows;
}

Outcome<FilingDetails> FilingReader::details(domain::FilingId filing) const
{
    RowQueries queries(*this, ", cpc, has_abstract, list_id");
    auto row = queries.read(filing.value);
    if (!row)
        return row.error();
    FilingDetails details;
    details.row = std::move(row).value();
    auto& facts = queries.filing();
    details.cpc = symbols(facts.view(8, true));
    details.hasAbstract = facts.integer(9) != 0;
    if (!facts.isNull(10)) {
        if (const auto position = m_names.lists.positionOf(facts.integer(10)))
            details.list = domain::ListId{*position};
        else
            facts.refuse("A filing refers to a result list that its edition does not have.");
    }
    details.link = publicLink(*m_edition, details.row.number);
    const auto id = m_filings.at(filing.index());
    for (const auto& status : {facts.status(), readApplicantsAsFiled(*this, id, details.applicants),
             readEvidence(*this, id, details.evidence)}) {
        if (!status)
            return status.error();
    }
    return details;
}

std::string publicLink(const domain::Edition& edition, std::string_view number)
{
    const auto mark = edition.link.find("%1");
    if (mark == std::string::npos)
        return {};
    const auto escaped
        = QUrl::toPercentEncoding(QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size())));
    return edition.link.substr(0, mark) + escaped.toStdString() + edition.link.substr(mark + 2);
}

} // namespace filingscape::store
