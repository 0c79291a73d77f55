// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/contract_choices.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/figure/unit_words.h"
#include "app/io/plain_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace filingscape::session {

using domain::Filter;
using domain::Result;
using domain::YearRange;
using figure::ContractTopic;

namespace {

constexpr qsizetype longestWording = 48; ///< of what a list was asked for

constexpr std::array allUnits{
    domain::Unit::Publication, domain::Unit::Family, domain::Unit::Application, domain::Unit::Grant};
constexpr std::array allPlaces{
    domain::PlaceBasis::Office, domain::PlaceBasis::FirstFilingOffice, domain::PlaceBasis::InventorLocation};

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::ContractChoices)
};

using List = std::vector<ContractChoice>;

/// What the edition is and cannot be made another.
ContractChoice fixed(const QString& text, const Filter& filter)
{
    return {text, {}, true, filter};
}

ContractChoice lacking(const QString& text, const QString& reason)
{
    return {text, reason, false, std::nullopt};
}

List units(const Result& result, const std::vector<CatalogueEntry>& editions)
{
    List choices;
    for (const auto unit : allUnits) {
        const auto text = figure::unitWords(unit);
        if (unit == result.edition->unit) {
            choices.push_back(fixed(text, result.filter));
            continue;
        }
        const auto other = std::ranges::find_if(editions, [unit](const CatalogueEntry& entry) {
            return entry.unit == unit && !entry.isFigures() && !entry.trouble;
        });
        choices.push_back(lacking(text,
            other == editions.end() ? Choices::tr("not in this edition")
                                    : Choices::tr("counted in the edition “%1”").arg(other->title)));
    }
    return choices;
}

List places(const Result& result)
{
    List choices;
    for (const auto basis : allPlaces) {
        const auto text = figure::placePhrase(basis);
        const auto here = result.edition->placeBasis;
        choices.push_back(basis == here
                ? fixed(text, result.filter)
                : lacking(
                    text, Choices::tr("the places of this edition are %1").arg(figure::placesWords(here))));
    }
    return choices;
}

List weights(const Result& result)
{
    const bool isPublished = result.measure.has_value();
    List choices;
    for (const auto weight : domain::allWeights) {
        auto filter = result.filter;
        filter.weight = weight;
        const auto text = weight == domain::Weight::Whole
            ? Choices::tr("counted whole: one in each of its techniques and applicants")
            : Choices::tr("counted fractionally: shared out among its techniques, and among its applicants");
        const bool isChosen = (isPublished ? domain::Weight::Whole : result.filter.weight) == weight;
        if (weight == domain::Weight::Fractional && isPublished)
            choices.push_back(lacking(text, Choices::tr("published counts are whole")));
        else
            choices.push_back({text, {}, isChosen, filter});
    }
    return choices;
}

List dates(const Result& result)
{
    List choices;
    for (const auto basis : domain::allDateBases) {
        const auto text = Choices::tr("by %1").arg(figure::yearWords(basis));
        if (!result.edition->has(basis)) {
            choices.push_back(lacking(text, Choices::tr("the source of this edition does not give it")));
            continue;
        }
        auto filter = result.filter;
        if (filter.dateBasis != basis) {
            filter.dateBasis = basis;
            filter.years.reset(); // the years of one date are not the years of another
        }
        choices.push_back({text, {}, basis == result.filter.dateBasis, filter});
    }
    return choices;
}

List measures(const Result& result)
{
    List choices;
    for (const auto measure : domain::allMeasures) {
        auto filter = result.filter;
        filter.measure = measure;
        choices.push_back({figure::measurePhrase(measure), {}, measure == result.measure, filter});
    }
    return choices;
}

List lists(const Result& result, const QLocale& locale)
{
    const auto& edition = *result.edition;
    const auto snapshot = io::visible(edition.snapshot);
    if (edition.lists.size() < 2)
        return {fixed(Choices::tr("data of %1, the only one in this edition").arg(snapshot), result.filter)};
    List choices{fixed(Choices::tr("all lists together, the newest of %1").arg(snapshot), result.filter)};
    for (const auto& list : edition.lists) {
        choices.push_back(lacking(
            Choices::tr("%1: %2, %3 rows")
                .arg(io::visible(list.snapshot), io::cutForDisplay(io::visible(list.wording), longestWording),
                    locale.toString(static_cast<qlonglong>(list.rows))),
            Choices::tr("counted with the others")));
    }
    return choices;
}

/// The years before the first that will still grow.
std::optional<YearRange> completeYears(const Result& result)
{
    if (result.incompleteYears.empty())
        return result.axis;
    const auto first = result.incompleteYears.front();
    if (first <= result.axis.first)
        return std::nullopt;
    return YearRange(result.axis.first, static_cast<domain::Year>(first - 1));
}

List ends(const Result& result)
{
    auto all = result.filter;
    all.years.reset();
    const auto complete = completeYears(result);
    const bool isComplete = complete && result.filter.years && result.filter.years->last <= complete->last
        && *complete != result.axis;
    List choices{{Choices::tr("all years, those not fully published marked"), {}, !result.filter.years, all}};
    if (!complete) {
        choices.push_back(lacking(
            Choices::tr("only fully published years"), Choices::tr("no year here is fully published")));
        return choices;
    }
    auto some = result.filter;
    some.years = *complete;
    if (result.filter.years && result.filter.years->first <= complete->last)
        some.years = YearRange(result.filter.years->first, complete->last);
    choices.push_back({Choices::tr("only fully published years, %1").arg(figure::yearsText(*some.years)), {},
        isComplete, some});
    return choices;
}

} // namespace

List contractChoices(ContractTopic topic, const Result& result, const std::vector<CatalogueEntry>& editions,
    const QLocale& locale)
{
    switch (topic) {
    case ContractTopic::Unit:
        return units(result, editions);
    case ContractTopic::Measure:
        return measures(result);
    case ContractTopic::Place:
        return places(result);
    case ContractTopic::Weight:
        return weights(result);
    case ContractTopic::Date:
        return dates(result);
    case ContractTopic::Lists:
        return lists(result, locale);
    case ContractTopic::Through:
        return ends(result);
    }
    return {};
}

QString topicName(ContractTopic topic)
{
    switch (topic) {
    case ContractTopic::Unit:
        return Choices::tr("What one count is");
    case ContractTopic::Measure:
        return Choices::tr("Applications or grants");
    case ContractTopic::Place:
        return Choices::tr("What a place means");
    case ContractTopic::Weight:
        return Choices::tr("How parts are counted");
    case ContractTopic::Date:
        return Choices::tr("Date that decides the year");
    case ContractTopic::Lists:
        return Choices::tr("Which data");
    case ContractTopic::Through:
        return Choices::tr("Years fully published");
    }
    return {};
}

} // namespace filingscape::session
