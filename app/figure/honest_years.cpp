// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/honest_years.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace filingscape::figure {

using domain::Result;
using domain::Year;
using domain::YearRange;

namespace {

struct YearTexts {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::YearTexts)
};

} // namespace

bool isIncomplete(const Result& result, Year year)
{
    return std::ranges::binary_search(result.incompleteYears, year);
}

std::vector<Year> within(const std::vector<Year>& rising, YearRange years)
{
    std::vector<Year> found;
    std::ranges::copy_if(
        rising, std::back_inserter(found), [years](Year year) { return years.contains(year); });
    return found;
}

YearRange chosenYears(const Result& result)
{
    return result.filter.years.value_or(result.axis).clampedTo(result.axis);
}

const domain::FacetYears* facetYears(const Result& result, Entity::Kind kind)
{
    switch (kind) {
    case Entity::Kind::Place:
        return &result.placeYears;
    case Entity::Kind::Technique:
    case Entity::Kind::TechniquePair:
        return &result.techniqueYears;
    default:
        return nullptr;
    }
}

const std::vector<Year>& growingYears(const Result& result, Entity::Kind kind)
{
    const auto* facet = facetYears(result, kind);
    return facet != nullptr ? facet->incomplete : result.incompleteYears;
}

std::optional<std::int64_t> undatedOf(const Result& result, Entity::Kind kind, domain::Count ofAll)
{
    const auto& filter = result.filter;
    if (result.measure)
        return 0;
    const bool isOfApplicants = kind == Entity::Kind::Applicant || kind == Entity::Kind::Other;
    if (isOfApplicants && filter.applicants)
        return std::nullopt;
    const auto* facet = facetYears(result, kind);
    const bool ignoresChoice = kind == Entity::Kind::Place ? filter.places.has_value()
        : facet != nullptr                                 ? filter.techniques.has_value()
                                                           : false;
    if (!ignoresChoice || !ofAll.isKnown())
        return result.withoutDate.valueOr(0);
    auto left = ofAll.value();
    for (const auto count : facet->filings)
        left -= count.valueOr(0);
    return left;
}

const std::vector<domain::Count>& yearsOfAllPlaces(const Result& result)
{
    return result.filter.places ? result.placeYears.filings : result.byYear;
}

const std::vector<domain::Count>& yearsOfAllTechniques(const Result& result)
{
    return result.filter.techniques ? result.techniqueYears.filings : result.byYear;
}

std::optional<YearRange> completeYears(const Result& result)
{
    const auto chosen = chosenYears(result);
    const auto ofLists
        = result.measure ? std::nullopt : result.edition->everyListPublishedThrough(result.filter.dateBasis);
    std::vector<Year> whole;
    if (result.axis.first == domain::unknownYear)
        return std::nullopt;
    for (auto year = chosen.first; year <= chosen.last; ++year) {
        const auto row = static_cast<std::size_t>(year - result.axis.first);
        if (!isIncomplete(result, year) && result.byYear.at(row).isKnown() && year <= ofLists.value_or(year))
            whole.push_back(year);
    }
    return whole.empty() ? std::nullopt : std::optional(YearRange(whole.front(), whole.back()));
}

QString incompleteWords(const Result& result)
{
    return result.measure ? YearTexts::tr("marked incomplete by the source")
                          : incompleteWords(result.filter.dateBasis);
}

QString incompleteSentence(const Result& result, const std::vector<Year>& growing, YearRange years)
{
    const auto found = within(growing, years);
    if (found.empty())
        return {};
    const auto all = stretches(growing);
    const auto why = incompleteWords(result);
    if (all.size() == 1 && all.front().last == result.axis.last && all.front().first > result.axis.first)
        return YearTexts::tr("Years after %1 are %2").arg(QString::number(all.front().first - 1), why);
    return found.size() == 1 ? YearTexts::tr("%1 is %2", "a year").arg(yearsText(found), why)
                             : YearTexts::tr("%1 are %2", "years").arg(yearsText(found), why);
}

QString olderListSentence(const Result& result, YearRange years)
{
    const auto& edition = *result.edition;
    const auto basis = result.filter.dateBasis;
    const auto whole = edition.fullyPublishedThrough(basis);
    QStringList sentences;
    for (const auto& entry : edition.publishedThrough) {
        if (entry.basis != basis || !entry.list || !whole || entry.year >= *whole)
            continue;
        const YearRange open(static_cast<Year>(entry.year + 1), *whole);
        if (years.last < open.first || years.first > open.last)
            continue;
        const auto& list = edition.lists.at(entry.list->index());
        sentences << YearTexts::tr("%1: the list of %2 (%3 %4) is fully published to %5 only")
                         .arg(yearsText(years.clampedTo(open)), QString::fromStdString(list.snapshot),
                             countText(list.rows, QLocale(QLocale::English)), unitNoun(edition.unit),
                             QString::number(entry.year));
    }
    return sentences.join(QStringLiteral("; "));
}

QString wholeCaveat(const Result& result)
{
    const auto caveat = QString::fromStdString(result.edition->caveat);
    const auto lists = olderListSentence(result, chosenYears(result));
    return lists.isEmpty() ? caveat : YearTexts::tr("%1 %2.").arg(caveat, lists);
}

QString publishedPlacesWords(const Result& result, YearRange years)
{
    const auto& grid = result.byYearPlace;
    const auto places = result.filter.places ? result.filter.places->size() : grid.columns;
    if (!result.measure || places < 2)
        return {};
    std::size_t fewest = places;
    std::size_t most = 0;
    for (auto year = years.first; year <= years.last; ++year) {
        const auto row = static_cast<std::size_t>(year - result.axis.first);
        std::size_t known = 0;
        for (std::uint32_t column = 0; column < grid.columns; ++column) {
            const bool isAdded = !result.filter.places || result.filter.places->contains({column});
            known += std::size_t{isAdded && grid.at(row, column).isKnown()};
        }
        fewest = std::min(fewest, known);
        most = std::max(most, known);
    }
    if (fewest == places || most == 0)
        return {};
    const auto all = QString::number(places);
    return fewest == most
        ? YearTexts::tr("%1 of %2 countries").arg(QString::number(most), all)
        : YearTexts::tr("%1 to %2 of %3 countries").arg(QString::number(fewest), QString::number(most), all);
}

std::vector<YearRange> stretches(const std::vector<Year>& years)
{
    std::vector<YearRange> made;
    for (const auto year : years) {
        if (!made.empty() && made.back().last + 1 == year)
            made.back().last = year;
        else
            made.emplace_back(year, year);
    }
    return made;
}

QString yearsText(const std::vector<Year>& years)
{
    QStringList parts;
    for (const auto& stretch : stretches(years))
        parts << yearsText(stretch);
    return parts.join(QStringLiteral(", "));
}

} // namespace filingscape::figure
