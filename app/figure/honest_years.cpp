// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/honest_years.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"

#include <QCoreApplication>
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

bool hasIncomplete(const Result& result, std::optional<YearRange> years)
{
    return std::ranges::any_of(
        result.incompleteYears, [&](Year year) { return !years || years->contains(year); });
}

std::vector<Year> incompleteWithin(const Result& result, YearRange years)
{
    std::vector<Year> found;
    std::ranges::copy_if(result.incompleteYears, std::back_inserter(found),
        [years](Year year) { return years.contains(year); });
    return found;
}

YearRange chosenYears(const Result& result)
{
    return result.filter.years.value_or(result.axis).clampedTo(result.axis);
}

std::optional<YearRange> completeYears(const Result& result)
{
    const auto chosen = chosenYears(result);
    std::vector<Year> whole;
    for (auto year = chosen.first; year <= chosen.last; ++year) {
        if (!isIncomplete(result, year))
            whole.push_back(year);
    }
    return whole.empty() ? std::nullopt : std::optional(YearRange(whole.front(), whole.back()));
}

QString incompleteWords(const Result& result)
{
    return result.measure ? YearTexts::tr("marked incomplete by the source")
                          : incompleteWords(result.filter.dateBasis);
}

QString incompleteSentence(const Result& result, YearRange within)
{
    const auto years = incompleteWithin(result, within);
    if (years.empty())
        return {};
    const auto all = stretches(result.incompleteYears);
    const auto why = incompleteWords(result);
    if (all.size() == 1 && all.front().last == result.axis.last && all.front().first > result.axis.first)
        return YearTexts::tr("Years after %1 are %2").arg(QString::number(all.front().first - 1), why);
    return years.size() == 1 ? YearTexts::tr("%1 is %2", "a year").arg(yearsText(years), why)
                             : YearTexts::tr("%1 are %2", "years").arg(yearsText(years), why);
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
