// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_parts.h"

#include "app/figure/contract_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

#include <utility>

namespace filingscape::figure {

namespace {

struct Parts {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::ContractParts)
};

/// Puts the parts in the place of %1, %2 and so on, wherever a translation has them.
std::vector<ContractPart> filled(const QString& pattern, const std::vector<ContractPart>& parts)
{
    std::vector<ContractPart> made;
    QString between;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int number = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : 0;
        if (number < 1 || static_cast<std::size_t>(number) > parts.size()) {
            between += pattern[at];
            continue;
        }
        if (!between.isEmpty())
            made.push_back({{}, std::exchange(between, {})});
        made.push_back(parts[static_cast<std::size_t>(number) - 1]);
        ++at;
    }
    if (!between.isEmpty())
        made.push_back({{}, between});
    return made;
}

/// The lists that are older than the edition as a whole, each with its own end of full publication.
QString olderLists(const domain::Edition& edition, domain::DateBasis basis, const QLocale& locale)
{
    QString phrases;
    const auto whole = edition.fullyPublishedThrough(basis);
    for (const auto& entry : edition.publishedThrough) {
        if (entry.basis != basis || !entry.list || !whole || entry.year >= *whole)
            continue;
        const auto& list = edition.lists.at(entry.list->index());
        phrases += Parts::tr(" (%1 filings from the list of %2, fully published to %3)")
                       .arg(locale.toString(static_cast<qlonglong>(list.rows)),
                           QString::fromStdString(list.snapshot), QString::number(entry.year));
    }
    return phrases;
}

std::vector<ContractPart> partsOfFilings(const domain::Result& result, const QLocale& locale)
{
    const auto& edition = *result.edition;
    const auto basis = result.filter.dateBasis;
    const auto through = edition.fullyPublishedThrough(basis);
    const auto end = through ? Parts::tr("fully published to %1").arg(*through) : QString();
    auto parts = filled(through ? Parts::tr("%1, %2, %3, by %4; %5, %6") : Parts::tr("%1, %2, %3, by %4; %5"),
        {{ContractTopic::Unit, Parts::tr("%1, %2").arg(unitWords(edition.unit), unitPhrase(edition.unit))},
            {ContractTopic::Place, placePhrase(edition.placeBasis)},
            {ContractTopic::Weight, weightPhrase(result.filter.weight)},
            {ContractTopic::Date, yearWords(basis)},
            {ContractTopic::Lists, Parts::tr("lists of %1").arg(QString::fromStdString(edition.snapshot))},
            {ContractTopic::Through, end}});
    if (const auto older = olderLists(edition, basis, locale); !older.isEmpty())
        parts.push_back({{}, older});
    return parts;
}

std::vector<ContractPart> partsOfCounts(const domain::Result& result)
{
    const auto& edition = *result.edition;
    const bool growing = !result.incompleteYears.empty();
    const auto years = growing
        ? Parts::tr("%1 %2").arg(yearsText(result.incompleteYears), incompleteWords(result))
        : QString();
    return filled(growing ? Parts::tr("%1 %2, %3, %4, by %5; %6, %7") : Parts::tr("%1 %2, %3, %4, by %5; %6"),
        {{ContractTopic::Unit, unitWords(edition.unit)},
            {ContractTopic::Measure, measurePhrase(*result.measure)},
            {ContractTopic::Place, placePhrase(edition.placeBasis)},
            {ContractTopic::Weight, weightPhrase(domain::Weight::Whole)},
            {ContractTopic::Date, yearWords(result.filter.dateBasis)},
            {ContractTopic::Lists,
                Parts::tr("as published in %1").arg(QString::fromStdString(edition.snapshot))},
            {ContractTopic::Through, years}});
}

} // namespace

QString unitPhrase(domain::Unit unit)
{
    switch (unit) {
    case domain::Unit::Publication:
        return Parts::tr("one publication each");
    case domain::Unit::Family:
        return Parts::tr("one patent family each");
    case domain::Unit::Application:
        return Parts::tr("one application each");
    case domain::Unit::Grant:
        return Parts::tr("one grant each");
    }
    return {};
}

QString placePhrase(domain::PlaceBasis basis)
{
    switch (basis) {
    case domain::PlaceBasis::Office:
        return Parts::tr("by office");
    case domain::PlaceBasis::FirstFilingOffice:
        return Parts::tr("by country of first filing");
    case domain::PlaceBasis::InventorLocation:
        return Parts::tr("by inventor location");
    }
    return {};
}

QString weightPhrase(domain::Weight weight)
{
    return weight == domain::Weight::Whole ? Parts::tr("counted whole") : Parts::tr("counted fractionally");
}

QString measurePhrase(domain::Measure measure)
{
    return measure == domain::Measure::Applications ? Parts::tr("with an application")
                                                    : Parts::tr("with a grant");
}

std::vector<ContractPart> contractParts(const domain::Result& result, const QLocale& locale)
{
    return result.measure ? partsOfCounts(result) : partsOfFilings(result, locale);
}

QString joined(const std::vector<ContractPart>& parts)
{
    QString sentence;
    for (const auto& part : parts)
        sentence += part.text;
    return sentence;
}

} // namespace filingscape::figure
