// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/unit_words.h"

#include "app/domain/chosen_field.h"
#include "app/figure/contract_words.h"
#include "app/figure/numbers.h"

#include <QCoreApplication>

namespace filingscape::figure {

using domain::Unit;

namespace {

struct UnitWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::UnitWords)
};

} // namespace

QString unitNoun(Unit unit)
{
    switch (unit) {
    case Unit::Publication:
        return UnitWords::tr("filings");
    case Unit::Family:
        return UnitWords::tr("families");
    case Unit::Application:
        return UnitWords::tr("applications");
    case Unit::Grant:
        return UnitWords::tr("grants");
    }
    return {};
}

QString unitNounOne(Unit unit)
{
    switch (unit) {
    case Unit::Publication:
        return UnitWords::tr("filing");
    case Unit::Family:
        return UnitWords::tr("family");
    case Unit::Application:
        return UnitWords::tr("application");
    case Unit::Grant:
        return UnitWords::tr("grant");
    }
    return {};
}

QString unitTitle(Unit unit)
{
    switch (unit) {
    case Unit::Publication:
        return UnitWords::tr("Filings");
    case Unit::Family:
        return UnitWords::tr("Families");
    case Unit::Application:
        return UnitWords::tr("Applications");
    case Unit::Grant:
        return UnitWords::tr("Grants");
    }
    return {};
}

QString unitCount(domain::Count count, Unit unit, const QLocale& locale, std::int64_t unitsPerFiling)
{
    if (!count.isKnown())
        return UnitWords::tr("not published");
    return UnitWords::tr("%1 %2", "a number and what is counted")
        .arg(countText(count, locale, unitsPerFiling),
            unitsPerFiling == 1 && count == domain::Count(1) ? unitNounOne(unit) : unitNoun(unit));
}

QString weightWords(const domain::Result& result, const QString& perWhat)
{
    return result.unitsPerFiling == 1 ? QString()
                                      : UnitWords::tr("counted in fractions (1/k per %1)").arg(perWhat);
}

QString countedWords(const domain::Result& result)
{
    if (!result.measure || result.edition->unit != Unit::Family)
        return unitWords(result.edition->unit);
    return *result.measure == domain::Measure::Grants ? UnitWords::tr("Patent families with a grant")
                                                      : UnitWords::tr("Patent families with an application");
}

bool hasFields(const domain::Edition& edition)
{
    return edition.holdsCounts;
}

QString techniqueWords(const domain::Edition& edition)
{
    return hasFields(edition) ? UnitWords::tr("application field") : UnitWords::tr("technique");
}

QString techniquesWords(const domain::Edition& edition)
{
    return hasFields(edition) ? UnitWords::tr("application fields") : UnitWords::tr("techniques");
}

QString placeTitle(domain::PlaceBasis basis)
{
    switch (basis) {
    case domain::PlaceBasis::Office:
        return UnitWords::tr("Jurisdiction");
    case domain::PlaceBasis::FirstFilingOffice:
        return UnitWords::tr("Country of first filing");
    case domain::PlaceBasis::InventorLocation:
        return UnitWords::tr("Inventor location");
    }
    return {};
}

QString unknownWords(const domain::Result& result)
{
    const auto& filter = result.filter;
    const bool isAnswered = result.measure
        && domain::chosenField(filter).kind != domain::ChosenField::Kind::Unknown && !filter.applicants
        && !filter.words;
    return isAnswered ? UnitWords::tr("not published") : UnitWords::tr("not known");
}

QString licenceName(const domain::Edition& edition)
{
    const auto licence = QString::fromStdString(edition.licence);
    const auto colon = licence.indexOf(u':');
    return colon > 0 ? licence.first(colon).trimmed() : QString();
}

} // namespace filingscape::figure
