// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/naive_count.h"

#include <algorithm>
#include <set>

namespace filingscape::test {

using namespace domain;

namespace {

enum class Own { Nothing, Years, Places, Techniques, Applicants };

class Asker final
{
public:
    Asker(const FilingFacts& facts, const Filter& filter)
        : m_facts(facts)
        , m_filter(filter)
    {
    }

    [[nodiscard]] Year yearOf(std::size_t filing) const
    {
        return m_facts.years[static_cast<std::size_t>(m_filter.dateBasis)][filing];
    }

    [[nodiscard]] bool passes(std::size_t filing, Own own) const
    {
        return (own == Own::Years || passesYears(filing)) && (own == Own::Places || passesPlaces(filing))
            && (own == Own::Techniques || passesTechniques(filing))
            && (own == Own::Applicants || passesApplicants(filing)) && passesWords(filing);
    }

private:
    [[nodiscard]] bool passesYears(std::size_t filing) const
    {
        return !m_filter.years || (yearOf(filing) != unknownYear && m_filter.years->contains(yearOf(filing)));
    }

    [[nodiscard]] bool passesPlaces(std::size_t filing) const
    {
        return !m_filter.places || std::ranges::any_of(m_facts.places.of(filing), [this](PlaceId place) {
            return m_filter.places->contains(place);
        });
    }

    [[nodiscard]] bool passesApplicants(std::size_t filing) const
    {
        return !m_filter.applicants
            || std::ranges::any_of(m_facts.applicants.of(filing),
                [this](ApplicantId applicant) { return m_filter.applicants->contains(applicant); });
    }

    [[nodiscard]] bool passesTechniques(std::size_t filing) const
    {
        if (!m_filter.techniques)
            return true;
        std::set<std::uint32_t> has;
        for (std::uint32_t bit = 0; bit < maxTechniques; ++bit) {
            if (((m_facts.techniques[filing] >> bit) & 1U) != 0)
                has.insert(bit);
        }
        std::set<std::uint32_t> chosen;
        for (const auto technique : *m_filter.techniques)
            chosen.insert(technique.value);
        std::set<std::uint32_t> both;
        std::ranges::set_intersection(has, chosen, std::inserter(both, both.begin()));
        switch (m_filter.techniqueMode) {
        case TechniqueMode::Any:
            return !both.empty();
        case TechniqueMode::All:
            return both == chosen;
        case TechniqueMode::Only:
            return !both.empty() && both == has;
        case TechniqueMode::None:
            return both.empty();
        }
        return false;
    }

    [[nodiscard]] bool passesWords(std::size_t filing) const
    {
        return !m_filter.words || std::ranges::all_of(m_filter.words->folded, [&](const std::string& word) {
            return m_facts.foldedTitle(filing).find(word) != std::string_view::npos;
        });
    }

    const FilingFacts& m_facts;
    const Filter& m_filter;
};

void increase(Count& count)
{
    count = Count(count.value() + 1);
}

template <class Each> void forTechniques(TechniqueMask mask, Each each)
{
    for (std::uint32_t bit = 0; bit < maxTechniques; ++bit) {
        if (((mask >> bit) & 1U) != 0)
            each(bit);
    }
}

ApplicantRanking rank(const Edition& edition, const FilingFacts& facts, const Asker& asker, std::size_t top)
{
    ApplicantRanking ranking;
    for (std::uint32_t i = 0; i < edition.applicants.size(); ++i) {
        ApplicantCount count{ApplicantId{i}, Count(0)};
        for (std::size_t filing = 0; filing < facts.size(); ++filing) {
            const auto names = facts.applicants.of(filing);
            if (asker.passes(filing, Own::Applicants)
                && std::ranges::find(names, ApplicantId{i}) != names.end())
                increase(count.filings);
        }
        if (count.filings.value() > 0)
            ranking.top.push_back(count);
    }
    std::ranges::stable_sort(ranking.top, [](const ApplicantCount& a, const ApplicantCount& b) {
        return a.filings.value() > b.filings.value();
    });
    if (ranking.top.size() > top)
        ranking.top.resize(top);
    for (std::size_t filing = 0; filing < facts.size(); ++filing) {
        if (!asker.passes(filing, Own::Applicants))
            continue;
        increase(ranking.filings);
        const auto names = facts.applicants.of(filing);
        const bool inTop = std::ranges::any_of(ranking.top, [names](const ApplicantCount& count) {
            return std::ranges::find(names, count.applicant) != names.end();
        });
        if (!inTop)
            increase(ranking.other);
    }
    return ranking;
}

} // namespace

Result naiveCount(
    const std::shared_ptr<const Edition>& edition, const FilingFacts& facts, const Request& request)
{
    const Asker asker(facts, request.filter);
    Result result;
    result.revision = request.revision;
    result.filter = request.filter;
    result.edition = edition;
    result.axis = edition->yearsOf(request.filter.dateBasis);
    const auto years = result.axis.first == unknownYear ? 0 : result.axis.size();
    const auto techniques = edition->techniques.size();
    const auto places = edition->places.size();
    result.byYear.resize(years);
    result.byYearTechnique = CountGrid(years, techniques);
    result.byYearPlace = CountGrid(years, places);
    result.places.counts.resize(places);
    result.techniques.counts.resize(techniques);
    for (std::size_t filing = 0; filing < facts.size(); ++filing) {
        increase(result.total);
        if (asker.passes(filing, Own::Nothing))
            increase(result.matching);
        const auto year = asker.yearOf(filing);
        if (asker.passes(filing, Own::Years) && year == unknownYear)
            increase(result.withoutDate);
        if (asker.passes(filing, Own::Years) && year != unknownYear) {
            const auto row = std::size_t{year} - result.axis.first;
            increase(result.byYear[row]);
            forTechniques(facts.techniques[filing],
                [&](std::uint32_t bit) { increase(result.byYearTechnique.at(row, bit)); });
            for (const auto place : facts.places.of(filing))
                increase(result.byYearPlace.at(row, place.index()));
        }
        if (asker.passes(filing, Own::Places)) {
            increase(result.places.filings);
            for (const auto place : facts.places.of(filing))
                increase(result.places.counts[place.index()]);
        }
        if (asker.passes(filing, Own::Techniques)) {
            increase(result.techniques.filings);
            forTechniques(facts.techniques[filing],
                [&](std::uint32_t bit) { increase(result.techniques.counts[bit]); });
        }
    }
    result.applicants = rank(*edition, facts, asker, request.topApplicants);
    return result;
}

} // namespace filingscape::test
