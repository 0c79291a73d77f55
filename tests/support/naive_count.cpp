// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naive_count.h"

#include <algorithm>
#include <vector>

namespace filingscape::test {

using namespace filingscape::domain;

namespace {

void increase(Count& count, std::int64_t by = 1)
{
    count = count.value() + by;
}

class FilingQuestion final
{
public:
    FilingQuestion(const FilingFacts& facts, const Filter& filter, std::size_t filing)
        : m_facts(facts)
        , m_filter(filter)
        , m_filing(filing)
    {
    }

    [[nodiscard]] Year year() const
    {
        return m_facts.years[static_cast<std::size_t>(m_filter.dateBasis)][m_filing];
    }
    [[nodiscard]] bool has(TechniqueId technique) const
    {
        return (m_facts.techniques[m_filing] & bitOf(technique)) != 0;
    }
    /// What the filing counts for each of its techniques.
    [[nodiscard]] std::int64_t shareOfTechnique() const
    {
        std::int64_t count = 0;
        for (std::uint32_t id = 0; id < maxTechniques; ++id)
            count += has(TechniqueId{id}) ? 1 : 0;
        return m_filter.weight == Weight::Whole ? 1 : partsOfAFiling / count;
    }
    [[nodiscard]] bool passesYears() const
    {
        return !m_filter.years || (year() != unknownYear && m_filter.years->contains(year()));
    }
    [[nodiscard]] bool passesPlaces() const
    {
        return !m_filter.places || hasAny(m_facts.places, *m_filter.places);
    }
    [[nodiscard]] bool passesApplicants() const
    {
        return !m_filter.applicants || hasAny(m_facts.applicants, *m_filter.applicants);
    }
    [[nodiscard]] bool passesTechniques() const
    {
        if (!m_filter.techniques)
            return true;
        std::size_t shared = 0;
        std::size_t outside = 0;
        for (std::uint32_t id = 0; id < maxTechniques; ++id) {
            if (has(TechniqueId{id}))
                ++(m_filter.techniques->contains(TechniqueId{id}) ? shared : outside);
        }
        switch (m_filter.techniqueMode) {
        case TechniqueMode::Any:
            return shared > 0;
        case TechniqueMode::All:
            return shared == m_filter.techniques->size();
        case TechniqueMode::Only:
            return shared > 0 && outside == 0;
        case TechniqueMode::None:
            return shared == 0;
        }
        return false;
    }
    [[nodiscard]] bool passesWords() const
    {
        return !m_filter.words
            || std::ranges::all_of(m_filter.words->folded, [this](const std::string& word) {
                   return m_facts.foldedTitle(m_filing).find(word) != std::string_view::npos;
               });
    }

private:
    template <class IdType> bool hasAny(const Ragged<IdType>& lists, const IdSet<IdType>& chosen) const
    {
        return std::ranges::any_of(lists.of(m_filing), [&](IdType id) { return chosen.contains(id); });
    }

    const FilingFacts& m_facts;
    const Filter& m_filter;
    std::size_t m_filing;
};

std::vector<std::int64_t> countApplicants(const FilingFacts& facts, const std::vector<std::uint32_t>& filings,
    Weight weight, std::size_t applicants)
{
    std::vector<std::int64_t> counts(applicants, 0);
    for (const auto filing : filings) {
        const auto ids = facts.applicants.of(filing);
        for (const auto id : ids) {
            counts[id.index()]
                += weight == Weight::Whole ? 1 : partsOfAFiling / static_cast<std::int64_t>(ids.size());
        }
    }
    return counts;
}

void rankApplicants(const FilingFacts& facts, const std::vector<std::uint32_t>& filings,
    const Request& request, std::size_t applicants, ApplicantRanking& ranking)
{
    const auto weight = request.filter.weight;
    const auto top = request.topApplicants;
    const auto counts = countApplicants(facts, filings, weight, applicants);
    for (std::uint32_t id = 0; id < applicants; ++id) {
        if (counts[id] > 0)
            ranking.top.push_back({ApplicantId{id}, counts[id]});
    }
    std::ranges::stable_sort(
        ranking.top, [](const auto& a, const auto& b) { return a.filings.value() > b.filings.value(); });
    ranking.top.resize(std::min(top, ranking.top.size()));
    const auto isListed = [&ranking](ApplicantId id) {
        return std::ranges::any_of(ranking.top, [id](const auto& entry) { return entry.applicant == id; });
    };
    ranking.filings = static_cast<std::int64_t>(filings.size());
    if (weight == Weight::Fractional) {
        auto left = ranking.filings.value() * partsOfAFiling;
        for (const auto& entry : ranking.top)
            left -= entry.filings.value();
        ranking.other = left;
        return;
    }
    ranking.other = static_cast<std::int64_t>(std::ranges::count_if(
        filings, [&](auto filing) { return std::ranges::none_of(facts.applicants.of(filing), isListed); }));
}

} // namespace

Result naiveCount(const FilingFacts& facts, std::shared_ptr<const Edition> edition, const Request& request)
{
    const auto& filter = request.filter;
    Result result;
    result.revision = request.revision;
    result.filter = filter;
    result.axis = edition->yearsOf(filter.dateBasis);
    result.incompleteYears = edition->incompleteYears(request.filter.dateBasis);
    result.placeYears.incomplete = result.techniqueYears.incomplete = result.incompleteYears;
    const std::size_t years = result.axis.first == unknownYear ? 0 : result.axis.size();
    const auto techniques = edition->techniques.size();
    result.total = static_cast<std::int64_t>(facts.size());
    result.unitsPerFiling = filter.weight == Weight::Fractional ? partsOfAFiling : 1;
    result.byYear.assign(years, Count(0));
    result.placeYears.filings = result.techniqueYears.filings = result.byYear;
    result.byYearTechnique = CountGrid(years, techniques);
    result.byYearPlace = CountGrid(years, edition->places.size());
    result.places.counts.assign(edition->places.size(), Count(0));
    result.techniques.counts.assign(techniques, Count(0));
    result.byTechniquePair = CountGrid(techniques, techniques);

    std::vector<std::uint32_t> ranked;
    for (std::uint32_t filing = 0; filing < facts.size(); ++filing) {
        const FilingQuestion question(facts, filter, filing);
        if (!question.passesWords())
            continue;
        const bool y = question.passesYears();
        const bool p = question.passesPlaces();
        const bool t = question.passesTechniques();
        const bool a = question.passesApplicants();
        if (y && p && t && a)
            increase(result.matching);
        if (p && t && a && question.year() == unknownYear)
            increase(result.withoutDate);
        if (p && t && a && question.year() != unknownYear) {
            const std::size_t row = question.year() - result.axis.first;
            increase(result.byYear[row]);
            for (std::uint32_t id = 0; id < techniques; ++id) {
                if (question.has(TechniqueId{id}))
                    increase(result.byYearTechnique.at(row, id), question.shareOfTechnique());
            }
            for (const auto place : facts.places.of(filing))
                increase(result.byYearPlace.at(row, place.index()));
        }
        if (t && a && question.year() != unknownYear)
            increase(result.placeYears.filings[question.year() - result.axis.first]);
        if (p && a && question.year() != unknownYear)
            increase(result.techniqueYears.filings[question.year() - result.axis.first]);
        if (y && t && a) {
            increase(result.places.filings);
            for (const auto place : facts.places.of(filing))
                increase(result.places.counts[place.index()]);
        }
        if (y && p && a) {
            increase(result.techniques.filings);
            for (std::uint32_t id = 0; id < techniques; ++id) {
                if (!question.has(TechniqueId{id}))
                    continue;
                increase(result.techniques.counts[id], question.shareOfTechnique());
                for (std::uint32_t other = 0; other < techniques; ++other) {
                    if (question.has(TechniqueId{other}))
                        increase(result.byTechniquePair.at(id, other));
                }
            }
        }
        if (y && p && t)
            ranked.push_back(filing);
    }
    rankApplicants(facts, ranked, request, edition->applicants.size(), result.applicants);
    result.edition = std::move(edition);
    return result;
}

std::vector<std::uint32_t> naiveMatching(const FilingFacts& facts, const Filter& filter)
{
    std::vector<std::uint32_t> matching;
    for (std::uint32_t filing = 0; filing < facts.size(); ++filing) {
        const FilingQuestion question(facts, filter, filing);
        if (question.passesYears() && question.passesPlaces() && question.passesTechniques()
            && question.passesApplicants() && question.passesWords())
            matching.push_back(filing);
    }
    return matching;
}

ApplicantProfile naiveProfile(
    const FilingFacts& facts, const Edition& edition, const Filter& filter, ApplicantId applicant)
{
    const auto axis = edition.yearsOf(filter.dateBasis);
    ApplicantProfile profile;
    profile.applicant = applicant;
    profile.byYear.assign(axis.first == unknownYear ? 0 : axis.size(), Count(0));
    profile.byPlace.assign(edition.places.size(), Count(0));
    for (std::uint32_t filing = 0; filing < facts.size(); ++filing) {
        const FilingQuestion question(facts, filter, filing);
        const auto applicants = facts.applicants.of(filing);
        if (std::ranges::find(applicants, applicant) == applicants.end() || !question.passesPlaces()
            || !question.passesTechniques() || !question.passesWords())
            continue;
        const auto year = question.year();
        increase(year == unknownYear ? profile.withoutDate : profile.byYear[std::size_t(year - axis.first)]);
        if (!question.passesYears())
            continue;
        increase(profile.filings);
        for (const auto place : facts.places.of(filing))
            increase(profile.byPlace[place.index()]);
        if (year != unknownYear)
            profile.years = profile.years
                ? YearRange(std::min(profile.years->first, year), std::max(profile.years->last, year))
                : YearRange(year, year);
    }
    return profile;
}

ApplicantStanding naiveStanding(
    const FilingFacts& facts, const Edition& edition, const Filter& filter, ApplicantId applicant)
{
    auto forEverybody = filter;
    forEverybody.applicants.reset();
    const auto counts = countApplicants(
        facts, naiveMatching(facts, forEverybody), filter.weight, edition.applicants.size());
    const auto own = counts[applicant.index()];
    const auto ahead = std::ranges::count_if(counts, [own](std::int64_t count) { return count > own; });
    return {applicant, own, std::int64_t{ahead} + 1};
}

} // namespace filingscape::test
