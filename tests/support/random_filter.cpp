// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_filter.h"

#include <array>
#include <string>
#include <vector>

namespace filingscape::test {

using namespace domain;

namespace {

template <class IdType> IdSet<IdType> someIds(std::size_t entries, Random& random)
{
    const std::array shares{0.0, 0.1, 0.3, 0.7, 1.0};
    const auto share = shares[random.below(shares.size())];
    std::vector<IdType> ids;
    for (std::uint32_t i = 0; i < entries; ++i) {
        if (random.chance(share))
            ids.push_back(IdType{i});
    }
    return IdSet<IdType>(std::move(ids));
}

} // namespace

Filter randomFilter(const Edition& edition, Random& random)
{
    constexpr std::array parts{
        "image", "mod", "ß", "生", "デ", "%", "_", "'", "?", "o'n", "age mo", "nothing", "\\"};
    Filter filter;
    filter.dateBasis = allDateBases[random.below(allDateBases.size())];
    filter.techniqueMode = allTechniqueModes[random.below(allTechniqueModes.size())];
    if (random.chance(0.5)) {
        const auto axis = edition.yearsOf(filter.dateBasis);
        const auto from = axis.first == unknownYear ? Year{2010} : static_cast<Year>(axis.first - 2);
        const auto first = static_cast<Year>(from + random.below(axis.size() + 4));
        filter.years = YearRange{first, static_cast<Year>(first + random.below(5))};
    }
    if (random.chance(0.5))
        filter.places = someIds<PlaceId>(edition.places.size(), random);
    if (random.chance(0.6))
        filter.techniques = someIds<TechniqueId>(edition.techniques.size(), random);
    if (random.chance(0.3))
        filter.applicants = someIds<ApplicantId>(edition.applicants.size(), random);
    if (random.chance(0.3)) {
        TitleWords chosen;
        for (auto left = random.below(3); left > 0; --left) {
            chosen.folded.emplace_back(parts[random.below(parts.size())]);
            chosen.typed += (chosen.typed.empty() ? "" : " ") + chosen.folded.back();
        }
        filter.words = chosen;
    }
    return filter;
}

Filter randomWeightedFilter(const Edition& edition, Random& random)
{
    auto filter = randomFilter(edition, random);
    filter.weight = allWeights[random.below(allWeights.size())];
    return filter;
}

} // namespace filingscape::test
