// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/sentence_caveats.h"

#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/sentence_words.h"

#include <QCoreApplication>

namespace filingscape::figure {

using domain::Count;
using domain::Result;

namespace {

struct SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::SentenceWords)
};

/// The years of a sum for which a source published nothing.
std::vector<domain::Year> unpublishedYears(
    const Result& result, const Statement& about, domain::YearRange years)
{
    if (about.year || !result.measure)
        return {};
    const bool isPair = about.entity.kind == Entity::Kind::TechniquePair;
    if (const auto* facet = facetYears(result, about.entity.kind); facet != nullptr && !isPair)
        return about.entity.id < facet->unpublished.size() ? facet->unpublished[about.entity.id]
                                                           : std::vector<domain::Year>{};
    std::vector<domain::Year> missing;
    for (std::size_t row = 0; row < result.byYear.size(); ++row) {
        const auto year = static_cast<domain::Year>(result.axis.first + row);
        if (years.contains(year) && !result.byYear[row].isKnown())
            missing.push_back(year);
    }
    return missing;
}

/// What a census of published counts lacks of the number.
QStringList gaps(const Result& result, const Statement& about, domain::YearRange years)
{
    QStringList said;
    if (const auto missing = unpublishedYears(result, about, years); !missing.empty())
        said << SentenceWords::tr("%1: not published")
                    .arg(yearsPhrase(result.filter.dateBasis, yearsText(missing), missing.size() == 1));
    if (about.entity.kind != Entity::Kind::Place)
        if (const auto places = publishedPlacesWords(result, years); !places.isEmpty())
            said << SentenceWords::tr("published for %1 a year").arg(places);
    return said;
}

} // namespace

std::optional<domain::YearRange> yearsOf(const Result& result, const Statement& about)
{
    if (about.year)
        return domain::YearRange(about.since == domain::unknownYear ? *about.year : about.since, *about.year);
    if (result.filter.years)
        return result.filter.years;
    return result.axis.first == domain::unknownYear ? std::nullopt : std::optional(result.axis);
}

QStringList caveats(const Result& result, const Statement& about)
{
    QStringList said;
    if (const auto years = yearsOf(result, about)) {
        const auto growing
            = within(about.year ? result.incompleteYears : growingYears(result, about.entity.kind), *years);
        if (!growing.empty())
            said << SentenceWords::tr("%1: %2").arg(
                yearsPhrase(result.filter.dateBasis, yearsText(growing), growing.size() == 1),
                incompleteWords(result));
        said << olderListSentence(result, *years);
        if (about.count.isKnown())
            said << gaps(result, about, years->clampedTo(result.axis));
    }
    if (about.count.isKnown() && about.ofAll.valueOr(leastBase) < leastBase
        && about.entity.kind != Entity::Kind::Total)
        said << SentenceWords::tr("a low base");
    said.removeAll(QString());
    return said;
}

} // namespace filingscape::figure
