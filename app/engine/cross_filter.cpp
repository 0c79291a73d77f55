// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/cross_filter.h"

#include "app/engine/applicant_profiles.h"
#include "app/engine/applicant_standings.h"
#include "app/engine/chosen_applicants.h"
#include "app/engine/filing_index.h"
#include "app/engine/masked_sum.h"
#include "app/engine/matching_filings.h"
#include "app/engine/place_sets.h"
#include "app/engine/technique_sets.h"
#include "app/engine/title_search.h"
#include "app/engine/views.h"

#include <stdexcept>
#include <utility>

namespace filingscape::engine {

class CrossFilter::State
{
public:
    State(std::shared_ptr<const domain::Edition> edition, domain::FilingFacts&& facts, Tuning tuning);

    [[nodiscard]] bool hasTitles() const { return m_titles.has_value(); }
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::size_t titleBytes() const { return m_titles ? m_titles->bytes() : 0; }

    [[nodiscard]] std::shared_ptr<const domain::Result> answer(const domain::Request& request);
    [[nodiscard]] std::vector<std::uint32_t> matching(const domain::Filter& filter);
    [[nodiscard]] std::vector<domain::ApplicantProfile> profiles(
        const domain::Filter& filter, std::span<const domain::ApplicantId> applicants);
    [[nodiscard]] std::int64_t mostInOneYear(
        const domain::Filter& filter, std::span<const domain::ApplicantId> applicants);
    [[nodiscard]] std::vector<domain::ApplicantStanding> standings(
        const domain::Filter& filter, std::span<const domain::ApplicantId> applicants);
    [[nodiscard]] std::int64_t applicantsWithFilings(const domain::Filter& filter);
    [[nodiscard]] std::vector<std::uint32_t> filingsOf(
        const domain::Filter& filter, domain::ApplicantId applicant);

private:
    /// An index and what was last made of it. Remade as a whole, so that nothing of it is out of date.
    struct Ready {
        FilingIndex index;
        std::unique_ptr<ChosenApplicants> chosen;
        std::unique_ptr<ApplicantProfiles> profiles;
        std::unique_ptr<ApplicantStandings> standings;

        template <class... Args>
        explicit Ready(Args&&... args)
            : index(std::forward<Args>(args)...)
        {
        }
    };

    [[nodiscard]] Ready& readyFor(const domain::Filter& filter);
    [[nodiscard]] Ready& readyForWords(const domain::TitleWords& words);
    [[nodiscard]] ApplicantProfiles& profilesOf(Ready& ready) const;
    [[nodiscard]] ApplicantStandings& standingsOf(Ready& ready) const;
    void mustHaveTitles() const;
    [[nodiscard]] PlaceCounts countsOf(Ready& ready, const domain::Filter& filter, const BinMasks& masks);
    [[nodiscard]] FilingIndex::Extent extent() const;
    void updatePlaceVerdicts(const domain::Filter& filter);
    [[nodiscard]] std::unique_ptr<Ready> makeReady(
        FilingRows rows, RowKeys keys, domain::DateBasis basis) const;

    std::shared_ptr<const domain::Edition> m_edition;
    Tuning m_tuning;
    std::int64_t m_total;
    std::optional<TitleSearch> m_titles;
    RowKeys m_keys; ///< until the first index takes them
    TechniqueSets m_techniqueSets;
    PlaceSets m_placeSets;
    std::unique_ptr<Ready> m_all;
    std::unique_ptr<Ready> m_worded;
    std::vector<std::string> m_words; ///< that m_worded has
    std::optional<domain::IdSet<domain::PlaceId>> m_places; ///< that m_placeVerdicts are of
    std::vector<std::uint8_t> m_placeVerdicts;
};

CrossFilter::State::State(
    std::shared_ptr<const domain::Edition> edition, domain::FilingFacts&& facts, Tuning tuning)
    : m_edition(std::move(edition))
    , m_tuning(tuning)
    , m_total(static_cast<std::int64_t>(facts.size()))
    , m_techniqueSets(facts.techniques, m_keys.techniqueSets)
    , m_placeSets(facts.places, m_keys.placeSets)
    , m_placeVerdicts(m_placeSets.verdicts(std::nullopt))
{
    FilingRows rows(facts);
    if (facts.hasTitles())
        m_titles.emplace(std::move(facts.foldedTitles), std::move(facts.foldedTitleEnds));
    facts = {};
    const auto basis
        = m_edition->dateBases.empty() ? domain::DateBasis::Filing : m_edition->dateBases.front();
    m_all = makeReady(std::move(rows), std::move(m_keys), basis);
}

std::size_t CrossFilter::State::bytes() const
{
    auto sum = m_techniqueSets.bytes() + m_placeSets.bytes() + m_placeVerdicts.capacity();
    for (const auto* ready : {m_all.get(), m_worded.get()}) {
        if (ready == nullptr)
            continue;
        sum += ready->index.bytes();
        if (ready->chosen)
            sum += ready->chosen->bytes();
        if (ready->profiles)
            sum += ready->profiles->bytes();
        if (ready->standings)
            sum += ready->standings->bytes();
    }
    return sum;
}

std::shared_ptr<const domain::Result> CrossFilter::State::answer(const domain::Request& request)
{
    const auto& filter = request.filter;
    auto& ready = readyFor(filter);
    const auto& bins = ready.index.bins();
    const BinMasks masks(bins, m_techniqueSets, filter);
    updatePlaceVerdicts(filter);

    auto result = std::make_shared<domain::Result>();
    result->revision = request.revision;
    result->filter = filter;
    result->edition = m_edition;
    result->total = m_total;
    result->unitsPerFiling = filter.weight == domain::Weight::Fractional ? domain::partsOfAFiling : 1;
    result->axis = m_edition->yearsOf(filter.dateBasis);
    result->incompleteYears = m_edition->incompleteYears(filter.dateBasis);
    result->placeYears.incomplete = result->techniqueYears.incomplete = result->incompleteYears;

    const auto counts = countsOf(ready, filter, masks);
    Views(counts, bins, m_techniqueSets, masks, filter.weight).fill(*result);

    const auto passing = ready.index.tallies().passing(m_placeVerdicts);
    const auto filings = maskedSum(passing, masks.both);
    result->applicants = ready.index.ranking(
        {{m_placeVerdicts, masks.verdicts}, filings, request.topApplicants, filter.weight});
    return result;
}

std::vector<std::uint32_t> CrossFilter::State::matching(const domain::Filter& filter)
{
    mustHaveTitles();
    auto& ready = readyFor(filter);
    const BinMasks masks(ready.index.bins(), m_techniqueSets, filter);
    updatePlaceVerdicts(filter);
    return matchingFilings(
        ready.index, static_cast<std::size_t>(m_total), m_placeVerdicts, masks.verdicts, filter.applicants);
}

std::vector<domain::ApplicantProfile> CrossFilter::State::profiles(
    const domain::Filter& filter, std::span<const domain::ApplicantId> applicants)
{
    auto& ready = readyFor(filter);
    const BinMasks masks(ready.index.bins(), m_techniqueSets, filter);
    updatePlaceVerdicts(filter);
    const auto axis = m_edition->yearsOf(filter.dateBasis);
    std::vector<domain::ApplicantProfile> profiles;
    profiles.reserve(applicants.size());
    for (const auto applicant : applicants)
        profiles.push_back(profilesOf(ready).of(applicant, axis, m_placeVerdicts, masks));
    return profiles;
}

std::int64_t CrossFilter::State::mostInOneYear(
    const domain::Filter& filter, std::span<const domain::ApplicantId> applicants)
{
    auto& ready = readyFor(filter);
    const BinMasks masks(ready.index.bins(), m_techniqueSets, filter);
    updatePlaceVerdicts(filter);
    return profilesOf(ready).mostInOneYear(applicants, m_placeVerdicts, masks);
}

std::vector<domain::ApplicantStanding> CrossFilter::State::standings(
    const domain::Filter& filter, std::span<const domain::ApplicantId> applicants)
{
    auto& ready = readyFor(filter);
    const BinMasks masks(ready.index.bins(), m_techniqueSets, filter);
    updatePlaceVerdicts(filter);
    return standingsOf(ready).of(applicants, {m_placeVerdicts, masks.verdicts}, filter.weight);
}

std::int64_t CrossFilter::State::applicantsWithFilings(const domain::Filter& filter)
{
    auto& ready = readyFor(filter);
    const BinMasks masks(ready.index.bins(), m_techniqueSets, filter);
    updatePlaceVerdicts(filter);
    return standingsOf(ready).withFilings({m_placeVerdicts, masks.verdicts}, filter.weight);
}

ApplicantStandings& CrossFilter::State::standingsOf(Ready& ready) const
{
    if (!ready.standings)
        ready.standings = std::make_unique<ApplicantStandings>(ready.index, m_edition->applicants.size());
    return *ready.standings;
}

std::vector<std::uint32_t> CrossFilter::State::filingsOf(
    const domain::Filter& filter, domain::ApplicantId applicant)
{
    mustHaveTitles();
    if (applicant.index() >= m_edition->applicants.size())
        return {};
    auto& ready = readyFor(filter);
    const BinMasks masks(ready.index.bins(), m_techniqueSets, filter);
    updatePlaceVerdicts(filter);
    return filingsOfApplicant(ready.index, applicant.value, {m_placeVerdicts, masks.verdicts});
}

void CrossFilter::State::mustHaveTitles() const
{
    if (!m_titles)
        throw std::logic_error("which filing a row is is kept with the titles, and the facts came without");
}

ApplicantProfiles& CrossFilter::State::profilesOf(Ready& ready) const
{
    if (!ready.profiles)
        ready.profiles = std::make_unique<ApplicantProfiles>(ready.index, m_placeSets, extent());
    return *ready.profiles;
}

CrossFilter::State::Ready& CrossFilter::State::readyFor(const domain::Filter& filter)
{
    if (m_all->index.basis() != filter.dateBasis) {
        m_worded.reset();
        auto [rows, keys] = m_all->index.release();
        m_all = makeReady(std::move(rows), std::move(keys), filter.dateBasis);
    }
    return filter.words && !filter.words->folded.empty() ? readyForWords(*filter.words) : *m_all;
}

CrossFilter::State::Ready& CrossFilter::State::readyForWords(const domain::TitleWords& words)
{
    if (!m_titles)
        throw std::logic_error("words need titles, and the facts came without");
    if (m_worded && m_words == words.folded)
        return *m_worded;
    const auto verdicts = m_titles->verdicts(words.folded);
    const auto& all = m_all->index.rows();
    std::vector<std::uint32_t> picked;
    for (std::uint32_t row = 0; row < all.size(); ++row) {
        if (verdicts[all.filings[row]] != 0)
            picked.push_back(row);
    }
    auto [rows, keys] = m_all->index.picked(picked);
    m_worded = makeReady(std::move(rows), std::move(keys), m_all->index.basis());
    m_words = words.folded;
    return *m_worded;
}

PlaceCounts CrossFilter::State::countsOf(Ready& ready, const domain::Filter& filter, const BinMasks& masks)
{
    if (!filter.applicants)
        return ready.index.tallies().counts(m_placeVerdicts, masks);
    if (!ready.chosen)
        ready.chosen = std::make_unique<ChosenApplicants>(ready.index, m_placeSets, extent());
    ready.chosen->choose(*filter.applicants);
    return ready.chosen->counts(m_placeVerdicts, masks);
}

FilingIndex::Extent CrossFilter::State::extent() const
{
    return {m_edition->places.size(), m_edition->applicants.size(), m_techniqueSets.size()};
}

void CrossFilter::State::updatePlaceVerdicts(const domain::Filter& filter)
{
    if (m_places == filter.places)
        return;
    m_places = filter.places;
    m_placeVerdicts = m_placeSets.verdicts(m_places);
}

std::unique_ptr<CrossFilter::State::Ready> CrossFilter::State::makeReady(
    FilingRows rows, RowKeys keys, domain::DateBasis basis) const
{
    return std::make_unique<Ready>(std::move(rows), std::move(keys), basis, m_placeSets, extent(), m_tuning);
}

CrossFilter::CrossFilter(std::shared_ptr<const domain::Edition> edition, domain::FilingFacts&& facts)
    : CrossFilter(std::move(edition), std::move(facts), Tuning::forFilings(facts.size()))
{
}

CrossFilter::CrossFilter(
    std::shared_ptr<const domain::Edition> edition, domain::FilingFacts&& facts, Tuning tuning)
    : m_state(std::make_unique<State>(std::move(edition), std::move(facts), tuning))
{
}

CrossFilter::~CrossFilter() = default;
CrossFilter::CrossFilter(CrossFilter&&) noexcept = default;
CrossFilter& CrossFilter::operator=(CrossFilter&&) noexcept = default;

bool CrossFilter::hasTitles() const
{
    return m_state->hasTitles();
}

std::size_t CrossFilter::bytes() const
{
    return m_state->bytes();
}

std::size_t CrossFilter::titleBytes() const
{
    return m_state->titleBytes();
}

std::shared_ptr<const domain::Result> CrossFilter::answer(const domain::Request& request)
{
    return m_state->answer(request);
}

std::vector<std::uint32_t> CrossFilter::matching(const domain::Filter& filter)
{
    return m_state->matching(filter);
}

std::vector<domain::ApplicantProfile> CrossFilter::profiles(
    const domain::Filter& filter, std::span<const domain::ApplicantId> applicants)
{
    return m_state->profiles(filter, applicants);
}

std::int64_t CrossFilter::mostInOneYear(
    const domain::Filter& filter, std::span<const domain::ApplicantId> applicants)
{
    return m_state->mostInOneYear(filter, applicants);
}

std::vector<domain::ApplicantStanding> CrossFilter::standings(
    const domain::Filter& filter, std::span<const domain::ApplicantId> applicants)
{
    return m_state->standings(filter, applicants);
}

std::int64_t CrossFilter::applicantsWithFilings(const domain::Filter& filter)
{
    return m_state->applicantsWithFilings(filter);
}

std::vector<std::uint32_t> CrossFilter::filingsOf(const domain::Filter& filter, domain::ApplicantId applicant)
{
    return m_state->filingsOf(filter, applicant);
}

} // namespace filingscape::engine
