// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/plain_counter.h"

#include "app/store/database.h"
#include "app/store/plain_query.h"
#include "app/store/row_reader.h"

#include <map>
#include <utility>
#include <vector>

namespace filingscape::store {

using domain::Count;
using domain::Edition;
using domain::Filter;
using domain::Outcome;
using domain::Result;
using domain::Status;

namespace {

constexpr std::string_view fromPlaces
    = " FROM filing f JOIN filing_place fp ON fp.filing_id = f.id JOIN place p ON p.id = fp.place_id";
constexpr std::string_view fromTechniques = " FROM filing f JOIN filing_technique ft ON ft.filing_id = f.id"
                                            " JOIN technique t ON t.id = ft.technique_id";
constexpr std::string_view fromPairs = " FROM filing f JOIN filing_technique ft ON ft.filing_id = f.id"
                                       " JOIN technique t ON t.id = ft.technique_id"
                                       " JOIN filing_technique fu ON fu.filing_id = f.id"
                                       " JOIN technique u ON u.id = fu.technique_id";
// An applicant may be listed twice on one filing, hence the DISTINCT.
constexpr std::string_view fromApplicants
    = " FROM filing f JOIN (SELECT DISTINCT filing_id, applicant_id FROM filing_applicant) fa"
      " ON fa.filing_id = f.id JOIN applicant a ON a.id = fa.applicant_id";
constexpr std::string_view techniquesOfFiling
    = "(SELECT count(*) FROM filing_technique x WHERE x.filing_id = f.id)";
constexpr std::string_view applicantsOfFiling
    = "(SELECT count(DISTINCT x.applicant_id) FROM filing_applicant x WHERE x.filing_id = f.id)";

/// Filings, or parts of a filing that is shared out among so many.
std::string unitsAmong(std::string_view entries, domain::Weight weight)
{
    if (weight == domain::Weight::Whole)
        return "count(*)";
    return "sum(" + std::to_string(domain::partsOfAFiling) + " / " + std::string(entries) + ")";
}

/// The same as filings with decimals, for people.
std::string filingsAmong(std::string_view entries, domain::Weight weight)
{
    return weight == domain::Weight::Whole ? "count(*)" : "round(sum(1.0 / " + std::string(entries) + "), 6)";
}

/// Puts the questions of one request; the first failure stays.
class PlainCounter final
{
public:
    PlainCounter(const Database& database, const Edition& edition, const Filter& filter)
        : m_database(database)
        , m_edition(edition)
        , m_filter(filter)
    {
    }

    [[nodiscard]] const Status& status() const { return m_status; }

    /// Distinct filings of the edition, whatever the filter says.
    Count total()
    {
        Filter unrestricted;
        return single(question("SELECT count(*) FROM filing f", unrestricted, std::nullopt));
    }

    Count filings(std::optional<Facet> except)
    {
        return single(question("SELECT count(*) FROM filing f", m_filter, except));
    }

    void years(Result& result)
    {
        const auto year = yearColumn(m_filter.dateBasis);
        result.byYear.assign(yearRows(), Count(0));
        rows(question("SELECT " + year + ", count(*) FROM filing f", m_filter, Facet::Years, " GROUP BY 1"),
            [&](RowReader& row) {
                const auto read = row.year(0);
                if (read == domain::unknownYear)
                    result.withoutDate = row.integer(1);
                else if (isOnAxis(row, read))
                    result.byYear[rowOf(read)] = row.integer(1);
            });
    }

    domain::FacetYears facetYears(Facet own)
    {
        auto anyYear = m_filter;
        anyYear.years.reset();
        const auto year = yearColumn(m_filter.dateBasis);
        domain::FacetYears years;
        years.filings.assign(yearRows(), Count(0));
        years.incomplete = m_edition.incompleteYears(m_filter.dateBasis);
        rows(question("SELECT " + year + ", count(*) FROM filing f", anyYear, own,
                 " AND " + year + " IS NOT NULL GROUP BY 1"),
            [&](RowReader& row) {
                if (const auto read = row.year(0); isOnAxis(row, read))
                    years.filings[rowOf(read)] = row.integer(1);
            });
        return years;
    }

    template <class IdOf>
    domain::CountGrid yearGrid(
        std::string_view name, std::string_view amount, std::string_view from, std::size_t columns, IdOf idOf)
    {
        const auto year = yearColumn(m_filter.dateBasis);
        domain::CountGrid grid(yearRows(), columns);
        auto ask = "SELECT " + year + ", ";
        ask.append(name).append(", ").append(amount).append(from);
        rows(question(ask, m_filter, Facet::Years, " AND " + year + " IS NOT NULL GROUP BY 1, 2"),
            [&](RowReader& row) {
                const auto read = row.year(0);
                const auto id = idOf(row.view(1));
                if (!id)
                    row.refuse("The database names something that its edition does not have.");
                else if (isOnAxis(row, read))
                    grid.at(rowOf(read), id->index()) = row.integer(2);
            });
        return grid;
    }

    template <class IdOf>
    domain::FacetCounts facet(Facet own, std::string_view name, std::string_view amount,
        std::string_view from, std::size_t entries, IdOf idOf)
    {
        domain::FacetCounts counts;
        counts.counts.assign(entries, Count(0));
        counts.filings = filings(own);
        auto ask = "SELECT " + std::string(name) + ", ";
        rows(question(ask.append(amount).append(from), m_filter, own, " GROUP BY 1"), [&](RowReader& row) {
            const auto id = idOf(row.view(0));
            if (!id)
                row.refuse("The database names something that its edition does not have.");
            else
                counts.counts[id->index()] = row.integer(1);
        });
        return counts;
    }

    domain::CountGrid techniquePairs()
    {
        const auto entries = m_edition.techniques.size();
        domain::CountGrid grid(entries, entries);
        rows(question("SELECT t.key, u.key, count(*)" + std::string(fromPairs), m_filter, Facet::Techniques,
                 " GROUP BY 1, 2"),
            [&](RowReader& row) {
                const auto one = m_edition.techniqueByKey(row.view(0));
                const auto other = m_edition.techniqueByKey(row.view(1));
                if (!one || !other)
                    row.refuse("The database names something that its edition does not have.");
                else
                    grid.at(one->index(), other->index()) = row.integer(2);
            });
        return grid;
    }

    domain::ApplicantRanking applicants(std::size_t top)
    {
        domain::ApplicantRanking ranking;
        ranking.filings = filings(Facet::Applicants);
        std::vector<std::string> names;
        const auto weight = m_filter.weight;
        auto ask = question(
            "SELECT a.name, " + unitsAmong(applicantsOfFiling, weight) + std::string(fromApplicants),
            m_filter, Facet::Applicants, " GROUP BY a.id ORDER BY 2 DESC, a.id LIMIT ");
        if (ask)
            ask.value().addValue(static_cast<std::int64_t>(top));
        rows(ask, [&](RowReader& row) {
            names.push_back(row.text(0));
            ranking.top.push_back({applicantOf(row, names.back()), row.integer(1)});
        });
        if (weight == domain::Weight::Fractional) {
            auto rest = ranking.filings.value() * domain::partsOfAFiling;
            for (const auto& ranked : ranking.top)
                rest -= ranked.filings.value();
            ranking.other = m_status ? Count(rest) : Count::unknown();
            return ranking;
        }
        auto others = question("SELECT count(*) FROM filing f", m_filter, Facet::Applicants,
            " AND NOT EXISTS (SELECT 1 FROM filing_applicant fa JOIN applicant a ON a.id = fa.applicant_id"
            " WHERE fa.filing_id = f.id AND a.name ");
        if (others) {
            others.value().addList(names);
            others.value() += ")";
        }
        ranking.other = single(others);
        return ranking;
    }

private:
    [[nodiscard]] Outcome<PlainQuery> question(std::string_view select, const Filter& filter,
        std::optional<Facet> except, std::string_view rest = {}) const
    {
        const auto where = passing(m_edition, filter, except);
        if (!where)
            return where.error();
        PlainQuery query;
        query += select;
        query += where.value();
        query += rest;
        return query;
    }

    template <class Take> void rows(const Outcome<PlainQuery>& query, Take take)
    {
        if (!m_status)
            return;
        if (!query) {
            m_status = query.error();
            return;
        }
        auto reader = readerFor(m_database, query.value());
        while (reader.next())
            take(reader);
        if (!reader.status())
            m_status = reader.status();
    }

    Count single(const Outcome<PlainQuery>& query)
    {
        Count answer;
        rows(query, [&answer](RowReader& row) { answer = row.integer(0); });
        return answer;
    }

    [[nodiscard]] std::size_t yearRows() const
    {
        const auto axis = m_edition.yearsOf(m_filter.dateBasis);
        return axis.first == domain::unknownYear ? 0 : axis.size();
    }

    bool isOnAxis(RowReader& row, domain::Year year)
    {
        if (m_edition.yearsOf(m_filter.dateBasis).contains(year))
            return true;
        row.refuse("The database states other years than its filings have.");
        return false;
    }

    [[nodiscard]] std::size_t rowOf(domain::Year year) const
    {
        return std::size_t{year} - m_edition.yearsOf(m_filter.dateBasis).first;
    }

    domain::ApplicantId applicantOf(RowReader& row, const std::string& name)
    {
        if (m_applicantIds.empty()) {
            for (std::uint32_t i = 0; i < m_edition.applicants.size(); ++i)
                m_applicantIds.emplace(m_edition.applicants[i].name, i);
        }
        const auto found = m_applicantIds.find(name);
        if (found != m_applicantIds.end())
            return domain::ApplicantId{found->second};
        row.refuse("The database names something that its edition does not have.");
        return {};
    }

    const Database& m_database;
    const Edition& m_edition;
    const Filter& m_filter;
    std::map<std::string, std::uint32_t, std::less<>> m_applicantIds;
    Status m_status = domain::Done{};
};

} // namespace

Outcome<Result> plainCount(
    const Database& database, const std::shared_ptr<const Edition>& edition, const domain::Request& request)
{
    const auto placeOf = [&edition](std::string_view code) { return edition->placeByCode(code); };
    const auto techniqueOf = [&edition](std::string_view key) { return edition->techniqueByKey(key); };
    PlainCounter counter(database, *edition, request.filter);

    Result result;
    result.revision = request.revision;
    result.filter = request.filter;
    result.edition = edition;
    result.total = counter.total();
    result.matching = counter.filings(std::nullopt);
    result.axis = edition->yearsOf(request.filter.dateBasis);
    result.incompleteYears = edition->incompleteYears(request.filter.dateBasis);
    counter.years(result);
    const auto weight = request.filter.weight;
    const auto parts = unitsAmong(techniquesOfFiling, weight);
    const auto places = edition->places.size();
    const auto techniques = edition->techniques.size();
    result.unitsPerFiling = weight == domain::Weight::Fractional ? domain::partsOfAFiling : 1;
    result.byYearTechnique = counter.yearGrid("t.key", parts, fromTechniques, techniques, techniqueOf);
    result.byYearPlace = counter.yearGrid("p.code", "count(*)", fromPlaces, places, placeOf);
    result.places = counter.facet(Facet::Places, "p.code", "count(*)", fromPlaces, places, placeOf);
    result.techniques
        = counter.facet(Facet::Techniques, "t.key", parts, fromTechniques, techniques, techniqueOf);
    result.placeYears = counter.facetYears(Facet::Places);
    result.techniqueYears = counter.facetYears(Facet::Techniques);
    result.byTechniquePair = counter.techniquePairs();
    result.applicants = counter.applicants(request.topApplicants);
    if (!counter.status())
        return counter.status().error();
    return result;
}

Outcome<std::string> readableSql(const Edition& edition, const Filter& filter, View view)
{
    const auto with = [](std::string_view name, std::string_view amount, std::string_view from) {
        auto text = "SELECT " + std::string(name) + ", ";
        return text.append(amount).append(" AS filings").append(from);
    };
    std::string select = "SELECT count(*) AS filings FROM filing f";
    std::string rest;
    std::optional<Facet> own;
    switch (view) {
    case View::Matching:
        break;
    case View::Years:
        own = Facet::Years;
        select = with(yearColumn(filter.dateBasis), "count(*)", " FROM filing f");
        rest = " GROUP BY 1 ORDER BY 1";
        break;
    case View::YearsByPlace:
        own = Facet::Years;
        select = with(yearColumn(filter.dateBasis) + ", p.code", "count(*)", fromPlaces);
        rest = " GROUP BY 1, p.id ORDER BY 1, p.id";
        break;
    case View::YearsByTechnique:
        own = Facet::Years;
        select = with(yearColumn(filter.dateBasis) + ", t.key",
            filingsAmong(techniquesOfFiling, filter.weight), fromTechniques);
        rest = " GROUP BY 1, t.id ORDER BY 1, t.id";
        break;
    case View::Places:
        own = Facet::Places;
        select = with("p.code", "count(*)", fromPlaces);
        rest = " GROUP BY p.id ORDER BY 2 DESC, p.id";
        break;
    case View::Techniques:
        own = Facet::Techniques;
        select = with("t.key", filingsAmong(techniquesOfFiling, filter.weight), fromTechniques);
        rest = " GROUP BY t.id ORDER BY 2 DESC, t.id";
        break;
    case View::TechniquePairs:
        own = Facet::Techniques;
        select = with("t.key, u.key", "count(*)", fromPairs);
        rest = " GROUP BY t.id, u.id ORDER BY t.id, u.id";
        break;
    case View::Applicants:
        own = Facet::Applicants;
        select = with("a.name", filingsAmong(applicantsOfFiling, filter.weight), fromApplicants);
        rest = " GROUP BY a.id ORDER BY 2 DESC, a.id";
        break;
    }
    const auto where = passing(edition, filter, own);
    if (!where)
        return where.error();
    return select + where.value().filledIn() + rest + ";";
}

} // namespace filingscape::store
