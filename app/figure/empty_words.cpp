// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/empty_words.h"

#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

namespace filingscape::figure {

using domain::Facet;
using domain::Filter;

namespace {

struct EmptyTexts {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::EmptyTexts)
};

/// The phrase of the restriction that the relief takes away.
QString phraseOf(const domain::Result& result, Facet facet)
{
    Filter alone;
    const auto& filter = result.filter;
    alone.dateBasis = filter.dateBasis;
    alone.techniqueMode = filter.techniqueMode;
    switch (facet) {
    case Facet::Years:
        alone.years = filter.years;
        break;
    case Facet::Places:
        alone.places = filter.places;
        break;
    case Facet::Techniques:
        alone.techniques = filter.techniques;
        break;
    case Facet::Applicants:
        alone.applicants = filter.applicants;
        break;
    case Facet::Words:
        alone.words = filter.words;
        break;
    }
    return filterPhrases(*result.edition, alone).value(0);
}

QString buttonWords(Facet facet, const domain::Edition& edition)
{
    switch (facet) {
    case Facet::Years:
        return EmptyTexts::tr("Remove the year filter");
    case Facet::Places:
        switch (edition.placeBasis) {
        case domain::PlaceBasis::Office:
            return EmptyTexts::tr("Remove the office filter");
        case domain::PlaceBasis::FirstFilingOffice:
            return EmptyTexts::tr("Remove the country filter");
        case domain::PlaceBasis::InventorLocation:
            break;
        }
        return EmptyTexts::tr("Remove the jurisdiction filter");
    case Facet::Techniques:
        return hasFields(edition) ? EmptyTexts::tr("Remove the field filter")
                                  : EmptyTexts::tr("Remove the technique filter");
    case Facet::Applicants:
        return EmptyTexts::tr("Remove the applicant filter");
    case Facet::Words:
        return EmptyTexts::tr("Remove the title words");
    }
    return {};
}

} // namespace

EmptyWords emptyWords(
    const domain::Result& result, const std::optional<domain::Relief>& relief, const QLocale& locale)
{
    EmptyWords words;
    const auto phrases = filterPhrases(*result.edition, result.filter);
    const auto unit = result.edition->unit;
    words.what = phrases.isEmpty()
        ? EmptyTexts::tr("This edition has no %1.").arg(unitNoun(unit))
        : EmptyTexts::tr("No %1 matches: %2").arg(unitNounOne(unit), phrases.join(QStringLiteral(" · ")));
    if (relief) {
        const auto phrase = phraseOf(result, relief->facet);
        words.help = relief->matching == domain::Count(1)
            ? EmptyTexts::tr("1 %1 matches without this filter: %2").arg(unitNounOne(unit), phrase)
            : EmptyTexts::tr("%1 match without this filter: %2")
                  .arg(unitCount(relief->matching, unit, locale), phrase);
        words.button = buttonWords(relief->facet, *result.edition);
    } else if (phrases.size() > 1) {
        words.help = EmptyTexts::tr("Taking any one of these filters away still leaves none.");
        words.button = EmptyTexts::tr("Reset filters");
    } else if (!phrases.isEmpty()) {
        words.button = EmptyTexts::tr("Reset filters");
    }
    return words;
}

} // namespace filingscape::figure
