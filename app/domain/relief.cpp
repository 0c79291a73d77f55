// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/relief.h"

namespace filingscape::domain {

namespace {

Count ofAllYears(const Result& result)
{
    if (!result.withoutDate.isKnown())
        return Count::unknown();
    auto sum = result.withoutDate.value();
    for (const auto year : result.byYear) {
        if (!year.isKnown())
            return Count::unknown();
        sum += year.value();
    }
    return sum;
}

} // namespace

std::vector<Relief> reliefs(const Result& result, const CountMatching& count)
{
    std::vector<Relief> made;
    const auto add = [&](Facet facet, auto Filter::*restriction, Count matching) {
        if (!(result.filter.*restriction))
            return;
        Relief relief{facet, result.filter, matching};
        (relief.without.*restriction).reset();
        made.push_back(relief);
    };
    add(Facet::Years, &Filter::years, ofAllYears(result));
    add(Facet::Places, &Filter::places, result.places.filings);
    add(Facet::Techniques, &Filter::techniques, result.techniques.filings);
    add(Facet::Applicants, &Filter::applicants, result.applicants.filings);
    if (result.filter.words && count) {
        Relief relief{Facet::Words, result.filter, {}};
        relief.without.words.reset();
        relief.matching = count(relief.without);
        made.push_back(relief);
    }
    return made;
}

std::optional<Relief> bestRelief(const Result& result, const CountMatching& count)
{
    std::optional<Relief> best;
    for (const auto& relief : reliefs(result, count)) {
        if (relief.matching.valueOr(0) > (best ? best->matching.value() : 0))
            best = relief;
    }
    return best;
}

} // namespace filingscape::domain
