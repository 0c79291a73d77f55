// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"

#include "app/figure/contract_parts.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

#include <memory>

namespace filingscape::figure {

using domain::DateBasis;

namespace {

struct Contract {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::Contract)
};

} // namespace

QString unitWords(domain::Unit unit)
{
    switch (unit) {
    case domain::Unit::Publication:
        return Contract::tr("Published filings");
    case domain::Unit::Family:
        return Contract::tr("Patent families");
    case domain::Unit::Application:
        return Contract::tr("Patent applications");
    case domain::Unit::Grant:
        return Contract::tr("Patent grants");
    }
    return {};
}

QString yearWords(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Priority:
        return Contract::tr("priority year");
    case DateBasis::Filing:
        return Contract::tr("filing year");
    case DateBasis::Publication:
        return Contract::tr("publication year");
    case DateBasis::Grant:
        return Contract::tr("grant year");
    }
    return {};
}

QString placeWords(domain::PlaceBasis basis)
{
    switch (basis) {
    case domain::PlaceBasis::Office:
        return Contract::tr("office");
    case domain::PlaceBasis::FirstFilingOffice:
        return Contract::tr("country of first filing");
    case domain::PlaceBasis::InventorLocation:
        return Contract::tr("inventor location");
    }
    return {};
}

QString placesWords(domain::PlaceBasis basis)
{
    switch (basis) {
    case domain::PlaceBasis::Office:
        return Contract::tr("offices");
    case domain::PlaceBasis::FirstFilingOffice:
        return Contract::tr("countries of first filing");
    case domain::PlaceBasis::InventorLocation:
        return Contract::tr("inventor locations");
    }
    return {};
}

QString kindWords(domain::EditionKind kind)
{
    switch (kind) {
    case domain::EditionKind::Sample:
        return Contract::tr("sample, not a census");
    case domain::EditionKind::Census:
        return Contract::tr("census of its source");
    case domain::EditionKind::Figures:
        return Contract::tr("published figures");
    }
    return {};
}

QString incompleteWords(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Priority:
    case DateBasis::Filing:
        return Contract::tr("not yet fully published (18-month rule)");
    case DateBasis::Publication:
    case DateBasis::Grant:
        return Contract::tr("cut short by the day of the lists");
    }
    return {};
}

QString contractSentence(const domain::Edition& edition, DateBasis basis, const QLocale& locale)
{
    domain::Result result;
    result.edition = std::shared_ptr<const domain::Edition>(std::shared_ptr<void>(), &edition); // not owned
    result.filter.dateBasis = basis;
    return contractSentence(result, locale);
}

QString contractSentence(const domain::Result& result, const QLocale& locale)
{
    return joined(contractParts(result, locale));
}

QString editionSentence(const domain::Edition& edition, const QLocale& locale)
{
    const auto source = QString::fromStdString(edition.source);
    const auto rows = locale.toString(static_cast<qlonglong>(edition.rows));
    if (hasFields(edition))
        return Contract::tr("These are %1 published counts from %2: %3 %4, application field and year, "
                            "not single %5.")
            .arg(rows, source, unitWords(edition.unit).toLower(), placePhrase(edition.placeBasis),
                unitNoun(edition.unit));
    const auto filings = Contract::tr("%1 %2").arg(rows, unitWords(edition.unit).toLower());
    const auto unit = unitPhrase(edition.unit);
    switch (edition.kind) {
    case domain::EditionKind::Sample:
        return Contract::tr(
            "These are %1 from %2, %3: a sample and not a census, so its counts do not show which "
            "country or company leads.")
            .arg(filings, source, unit);
    case domain::EditionKind::Census:
        return Contract::tr("These are %1 from %2, %3: all that this source lists.")
            .arg(filings, source, unit);
    case domain::EditionKind::Figures:
        return Contract::tr(
            "These are figures as %1 printed them; figures of different series are never added.")
            .arg(source);
    }
    return {};
}

QString sourceLine(const domain::Edition& edition)
{
    const auto line = Contract::tr("Source: %1 · edition %2 of %3 · %4")
                          .arg(QString::fromStdString(edition.source), QString::fromStdString(edition.slug),
                              QString::fromStdString(edition.snapshot), kindWords(edition.kind));
    const auto licence = licenceName(edition);
    return licence.isEmpty() ? line : Contract::tr("%1 · %2").arg(line, licence);
}

} // namespace filingscape::figure
