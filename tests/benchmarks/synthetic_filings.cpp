// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/synthetic_filings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>
#include <string>

namespace filingscape::bench {

using namespace filingscape::domain;

namespace {

constexpr Year firstYear = 2014;
constexpr std::size_t yearCount = 10;
constexpr std::size_t placeCount = 60;
constexpr std::size_t techniqueCount = 12;

std::string numbered(std::string_view prefix, std::size_t number, std::size_t digits)
{
    const auto written = std::to_string(number);
    std::string text(prefix);
    text.append(digits - std::min(digits, written.size()), '0');
    text.append(written);
    return text;
}

std::shared_ptr<Edition> emptyEdition(std::size_t filings)
{
    auto edition = std::make_shared<Edition>();
    edition->slug = "synthetic";
    edition->title = "Synthetic filings for measuring";
    edition->dateBases = {DateBasis::Filing};
    edition->snapshot = "2024-01-01";
    edition->source = "made by filingscape-bench";
    edition->licence = "free";
    edition->method = "drawn at random";
    edition->caveat = "nothing of it is so";
    edition->fingerprint = std::string(64, '0'); // until it is written
    edition->rows = static_cast<std::int64_t>(filings);
    for (std::size_t i = 0; i < placeCount; ++i)
        edition->places.push_back({numbered("Z", i, 2), numbered("Place ", i, 2)});
    for (std::size_t i = 0; i + 1 < techniqueCount; ++i)
        edition->techniques.push_back({numbered("T", i, 2), numbered("Technique ", i, 2)});
    edition->techniques.push_back({std::string(untaggedKey), "Untagged"});
    const auto applicants = std::max<std::size_t>(1, filings / 10);
    edition->applicants.reserve(applicants);
    for (std::size_t i = 0; i < applicants; ++i)
        edition->applicants.push_back({numbered("Applicant ", i, 7), ""});
    edition->yearBounds[static_cast<std::size_t>(DateBasis::Filing)]
        = {firstYear, static_cast<Year>(firstYear + yearCount - 1)};
    return edition;
}

WeightedDraw growingYears()
{
    std::array<double, yearCount> weights{};
    for (std::size_t i = 0; i < yearCount; ++i)
        weights[i] = std::pow(1.25, static_cast<double>(i));
    return WeightedDraw(weights);
}

/// Positions in another order, so that the largest applicants are not neighbours.
std::vector<std::uint32_t> shuffled(std::size_t size, std::mt19937_64& random)
{
    std::vector<std::uint32_t> order(size);
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t i = size; i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    return order;
}

/// `count` different positions.
std::span<const std::uint32_t> different(
    std::vector<std::uint32_t>& ids, std::size_t count, const WeightedDraw& draw, std::mt19937_64& random)
{
    ids.clear();
    while (ids.size() < count) {
        const auto id = draw(random());
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    std::ranges::sort(ids);
    return ids;
}

template <class IdType> void append(Ragged<IdType>& lists, std::span<const std::uint32_t> ids)
{
    for (const auto id : ids)
        lists.ids.push_back(IdType{id});
    lists.ends.push_back(static_cast<std::uint32_t>(lists.ids.size()));
}

} // namespace

WeightedDraw::WeightedDraw(std::span<const double> weights)
    : m_limits(weights.size())
    , m_aliases(weights.size())
{
    const auto sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<double> shares;
    std::vector<std::uint32_t> poor;
    std::vector<std::uint32_t> rich;
    for (std::uint32_t i = 0; i < weights.size(); ++i) {
        shares.push_back(weights[i] / sum * static_cast<double>(weights.size()));
        (shares[i] < 1 ? poor : rich).push_back(i);
        m_aliases[i] = i;
    }
    while (!poor.empty() && !rich.empty()) {
        const auto taker = poor.back();
        const auto giver = rich.back();
        poor.pop_back();
        m_aliases[taker] = giver;
        shares[giver] -= 1 - shares[taker];
        if (shares[giver] < 1) {
            rich.pop_back();
            poor.push_back(giver);
        }
    }
    constexpr double whole = 4294967295.0;
    std::ranges::transform(shares, m_limits.begin(),
        [](double share) { return static_cast<std::uint32_t>(std::clamp(share, 0.0, 1.0) * whole); });
}

WeightedDraw WeightedDraw::zipf(std::size_t size)
{
    std::vector<double> weights(size);
    for (std::size_t i = 0; i < size; ++i)
        weights[i] = 1.0 / static_cast<double>(i + 1);
    return WeightedDraw(weights);
}

std::uint32_t WeightedDraw::operator()(std::uint64_t random) const
{
    const auto place = static_cast<std::uint32_t>((random >> 32U) * m_limits.size() >> 32U);
    return static_cast<std::uint32_t>(random) <= m_limits[place] ? place : m_aliases[place];
}

SyntheticFilings syntheticFilings(std::size_t filings, std::size_t mostPlaces)
{
    std::mt19937_64 random(20240101);
    auto edition = emptyEdition(filings);
    const auto years = growingYears();
    const auto places = WeightedDraw::zipf(placeCount);
    const auto techniques = WeightedDraw::zipf(techniqueCount);
    const auto applicants = WeightedDraw::zipf(edition->applicants.size());
    const auto names = shuffled(edition->applicants.size(), random);
    const auto mostApplicants = std::min<std::size_t>(2, names.size());

    FilingFacts facts;
    std::vector<std::uint32_t> ids;
    for (std::size_t filing = 0; filing < filings; ++filing) {
        for (std::size_t basis = 0; basis < dateBasisCount; ++basis) {
            const bool hasDate = basis == static_cast<std::size_t>(DateBasis::Filing);
            facts.years[basis].push_back(
                hasDate ? static_cast<Year>(firstYear + years(random())) : unknownYear);
        }
        TechniqueMask mask = 0;
        for (const auto id : different(ids, 1 + random() % 3, techniques, random))
            mask |= bitOf(TechniqueId{id});
        facts.techniques.push_back(mask);
        append(facts.places, different(ids, 1 + random() % mostPlaces, places, random));
        different(ids, 1 + random() % mostApplicants, applicants, random);
        std::ranges::transform(ids, ids.begin(), [&names](auto id) { return names[id]; });
        std::ranges::sort(ids);
        append(facts.applicants, ids);
    }
    return {std::move(edition), std::move(facts)};
}

} // namespace filingscape::bench
