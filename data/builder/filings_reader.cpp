// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/builder/filings_reader.h"

#include "app/io/data_numbers.h"
#include "data/builder/text_pieces.h"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

namespace filingscape::builder {

using domain::DateBasis;
using domain::Done;
using domain::Outcome;
using domain::Status;

namespace {
/// Columns in the order that readFilings() asks for them.
enum Column {
    Number,
    Office,
    Kind,
    Title,
    Applicants,
    FirstDate,
    Cpc = FirstDate + 4,
    Terms,
    HasAbstract,
    List,
    Snapshot
};

class FilingsReader final
{
public:
    FilingsReader(const io::CsvTable& table, std::vector<std::size_t> columns, const Offices& offices,
        const domain::Edition& edition, const tagging::TechniqueRules& rules)
        : m_table(table)
        , m_columns(std::move(columns))
        , m_offices(offices)
        , m_edition(edition)
        , m_rules(rules)
    {
    }

    [[nodiscard]] Outcome<FilingFact> read(const io::CsvRow& row)
    {
        m_row = &row;
        FilingFact fact;
        for (const auto& status :
            {readNumber(fact), readApplicants(fact), readDates(fact), readTerms(fact), readList(fact)}) {
            if (!status)
                return status.error();
        }
        return fact;
    }

private:
    [[nodiscard]] const io::CsvField& field(std::size_t column) const { return (*m_row)[m_columns[column]]; }
    [[nodiscard]] const std::string& text(std::size_t column) const { return field(column).text; }
    [[nodiscard]] domain::Error defect(std::size_t column, std::string what) const
    {
        return m_table.badFact(field(column), std::move(what));
    }

    Status readNumber(FilingFact& fact)
    {
        fact.number = text(Number);
        fact.office = text(Office);
        fact.kind = text(Kind);
        fact.title = text(Title);
        if (!m_offices.contains(fact.office))
            return defect(Office, "The office is not one of those in the list of offices.");
        const auto& digits = fact.number;
        if (digits.size() <= fact.office.size() + fact.kind.size() || !digits.starts_with(fact.office)
            || !digits.ends_with(fact.kind))
            return defect(Number, "The number does not begin with its office and end with its kind code.");
        if (!m_numbers.insert(fact.number).second)
            return defect(Number, "The number stands here a second time.");
        if (fact.title.find_first_not_of(' ') == std::string::npos)
            return defect(Title, "The filing has no title.");
        return Done{};
    }

    Status readApplicants(FilingFact& fact)
    {
        fact.applicants = pieces(text(Applicants), ';');
        if (fact.applicants.empty() || std::ranges::find(fact.applicants, "") != fact.applicants.end())
            return defect(Applicants, "An applicant is empty.");
        return Done{};
    }

    Status readDates(FilingFact& fact)
    {
        for (std::size_t basis = 0; basis < domain::dateBasisCount; ++basis) {
            const auto& date = text(FirstDate + basis);
            if (date.empty())
                continue;
            const auto year = io::isoYear(date);
            if (year < 1800 || year > 2200)
                return defect(FirstDate + basis, "This is not a day of the calendar, written as 2024-02-29.");
            fact.dates[basis] = date;
        }
        const auto filing = dateOf(fact, DateBasis::Filing);
        const auto publication = dateOf(fact, DateBasis::Publication);
        if (filing.empty() || publication.empty())
            return defect(columnOf(filing.empty() ? DateBasis::Filing : DateBasis::Publication),
                "A filing needs the days of filing and of publication.");
        // ISO dates of four-digit years compare as text.
        // A source may put a priority some days after the filing (data/README.md names one); that stays as it
        // is.
        if (dateOf(fact, DateBasis::Priority) > publication)
            return defect(columnOf(DateBasis::Priority), "The priority lies after the publication.");
        if (publication < filing)
            return defect(columnOf(DateBasis::Publication), "The publication lies before the filing.");
        if (const auto grant = dateOf(fact, DateBasis::Grant); !grant.empty() && grant < filing)
            return defect(columnOf(DateBasis::Grant), "The grant lies before the filing.");
        return Done{};
    }

    Status readTerms(FilingFact& fact)
    {
        fact.cpc = pieces(text(Cpc), ';');
        if (std::ranges::find(fact.cpc, "") != fact.cpc.end())
            return defect(Cpc, "A CPC symbol is empty.");
        fact.abstractTerms = pieces(text(Terms), '|');
        for (const auto& term : fact.abstractTerms) {
            if (m_rules.tags("", {term}, {}).empty())
                return defect(Terms, "No rule knows a term of the abstract.");
        }
        if (text(HasAbstract) != "0" && text(HasAbstract) != "1")
            return defect(HasAbstract, "This says neither 0 nor 1.");
        fact.hasAbstract = text(HasAbstract) == "1";
        if (!fact.hasAbstract && !fact.abstractTerms.empty())
            return defect(Terms, "Terms were found in an abstract that was not at hand.");
        return Done{};
    }

    Status readList(FilingFact& fact)
    {
        const auto list = std::ranges::find_if(
            m_edition.lists, [this](const domain::ResultList& entry) { return entry.key == text(List); });
        if (list == m_edition.lists.end())
            return defect(List, "The edition does not have this list.");
        if (list->snapshot != text(Snapshot))
            return defect(Snapshot, "The list is of another day.");
        fact.list = domain::ListId{static_cast<std::uint32_t>(list - m_edition.lists.begin())};
        return Done{};
    }

    [[nodiscard]] static std::string_view dateOf(const FilingFact& fact, DateBasis basis)
    {
        return fact.dates[static_cast<std::size_t>(basis)];
    }
    [[nodiscard]] static std::size_t columnOf(DateBasis basis)
    {
        return FirstDate + static_cast<std::size_t>(basis);
    }

    const io::CsvTable& m_table;
    std::vector<std::size_t> m_columns;
    const Offices& m_offices;
    const domain::Edition& m_edition;
    const tagging::TechniqueRules& m_rules;
    const io::CsvRow* m_row = nullptr;
    std::set<std::string, std::less<>> m_numbers;
};

} // namespace

Outcome<std::vector<FilingFact>> readFilings(const io::CsvTable& table, const Offices& offices,
    const domain::Edition& edition, const tagging::TechniqueRules& rules)
{
    const auto columns = table.columns(
        {"publication_number", "office", "kind", "title", "applicants", "priority_date", "filing_date",
            "publication_date", "grant_date", "cpc", "abstract_terms", "has_abstract", "list", "snapshot"});
    if (!columns)
        return columns.error();
    FilingsReader reader(table, columns.value(), offices, edition, rules);
    std::vector<FilingFact> facts;
    facts.reserve(table.rows().size());
    for (const auto& row : table.rows()) {
        auto fact = reader.read(row);
        if (!fact)
            return fact.error();
        facts.push_back(std::move(fact).value());
    }
    std::ranges::sort(facts, {}, &FilingFact::number);
    return facts;
}

} // namespace filingscape::builder
