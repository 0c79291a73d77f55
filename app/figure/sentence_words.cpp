// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/sentence_words.h"

#include "app/figure/contract_words.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace filingscape::figure {

using domain::Result;

namespace {

struct SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::SentenceWords)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString weightPhrase(const Result& result, const Statement& about)
{
    if (!isShared(result, about))
        return SentenceWords::tr("counted whole");
    return about.entity.kind == Entity::Kind::Applicant || about.listed
        ? SentenceWords::tr("each shared out equally among its applicants")
        : SentenceWords::tr("each shared out equally among its techniques");
}

Subject ofTechnique(const domain::Edition& edition, std::uint32_t id, bool isInParts)
{
    const auto& technique = edition.techniques.at(id);
    if (technique.key == domain::untaggedKey)
        return {SentenceWords::tr("no technique"), SentenceWords::tr("no technique is found in")};
    const auto name = SentenceWords::tr("the %1 %2").arg(techniqueWords(edition), text(technique.name));
    return {name,
        hasFields(edition) ? SentenceWords::tr("%1 has").arg(name)
            : isInParts    ? SentenceWords::tr("%1 counts for").arg(name)
                           : SentenceWords::tr("%1 is found in").arg(name)};
}

Subject nameAsFiled(const Statement& about)
{
    if (about.nameAsFiled->isEmpty())
        return {SentenceWords::tr("the applicant %1 without a name").arg(about.name),
            SentenceWords::tr("the applicant %1 stands without a name in").arg(about.name)};
    return {SentenceWords::tr("the name “%1” of the applicant %2").arg(*about.nameAsFiled, about.name),
        SentenceWords::tr("the applicant %1 stands under the name “%2” in")
            .arg(about.name, *about.nameAsFiled)};
}

/// In fractions a filing leaves a part to the others as well, so that they are no filings of their own.
Subject restOfApplicants(const Result& result, int listed)
{
    if (listed == 0)
        return {SentenceWords::tr("no applicant"), SentenceWords::tr("no applicant is named in")};
    if (result.unitsPerFiling > 1)
        return {SentenceWords::tr("all but the %n most frequent applicants", nullptr, listed),
            SentenceWords::tr("all but the %n most frequent applicants have", nullptr, listed)};
    return {SentenceWords::tr("none of the %n most frequent applicants", nullptr, listed),
        SentenceWords::tr("none of the %n most frequent applicants is an applicant of", nullptr, listed)};
}

QString sourcePhrase(const domain::Edition& edition)
{
    QStringList parts{SentenceWords::tr("“%1”").arg(text(edition.title)),
        SentenceWords::tr("data of %1").arg(text(edition.snapshot)), kindWords(edition.kind)};
    if (const auto licence = licenceName(edition); !licence.isEmpty())
        parts << licence;
    return SentenceWords::tr("%1 (%2)").arg(text(edition.source), parts.join(QStringLiteral(", ")));
}

} // namespace

QString counted(const Result& result, bool isOne)
{
    if (result.measure && result.edition->unit == domain::Unit::Family) {
        if (*result.measure == domain::Measure::Grants)
            return isOne ? SentenceWords::tr("patent family with a grant")
                         : SentenceWords::tr("patent families with a grant");
        return isOne ? SentenceWords::tr("patent family with an application")
                     : SentenceWords::tr("patent families with an application");
    }
    switch (result.edition->unit) {
    case domain::Unit::Publication:
        return isOne ? SentenceWords::tr("published filing") : SentenceWords::tr("published filings");
    case domain::Unit::Family:
        return isOne ? SentenceWords::tr("patent family") : SentenceWords::tr("patent families");
    case domain::Unit::Application:
        return isOne ? SentenceWords::tr("patent application") : SentenceWords::tr("patent applications");
    case domain::Unit::Grant:
        return isOne ? SentenceWords::tr("patent grant") : SentenceWords::tr("patent grants");
    }
    return {};
}

bool isShared(const Result& result, const Statement& about)
{
    const auto kind = about.entity.kind;
    return result.unitsPerFiling > 1 && !about.nameAsFiled
        && (kind == Entity::Kind::Technique || kind == Entity::Kind::Applicant
            || (kind == Entity::Kind::Other && about.unitsPerFiling > 1));
}

QString contractPhrase(const Result& result, const Statement& about)
{
    const auto place = placeWords(result.edition->placeBasis);
    const auto weight = weightPhrase(result, about);
    switch (result.edition->unit) {
    case domain::Unit::Publication:
        return SentenceWords::tr("one publication each, by %1, %2").arg(place, weight);
    case domain::Unit::Family:
        return SentenceWords::tr("one patent family each, by %1, %2").arg(place, weight);
    case domain::Unit::Application:
        return SentenceWords::tr("one application each, by %1, %2").arg(place, weight);
    case domain::Unit::Grant:
        return SentenceWords::tr("one grant each, by %1, %2").arg(place, weight);
    }
    return {};
}

QString yearsPhrase(domain::DateBasis basis, const QString& years, bool isOne)
{
    switch (basis) {
    case domain::DateBasis::Priority:
        return (isOne ? SentenceWords::tr("priority year %1") : SentenceWords::tr("priority years %1"))
            .arg(years);
    case domain::DateBasis::Filing:
        return (isOne ? SentenceWords::tr("filing year %1") : SentenceWords::tr("filing years %1"))
            .arg(years);
    case domain::DateBasis::Publication:
        return (isOne ? SentenceWords::tr("publication year %1") : SentenceWords::tr("publication years %1"))
            .arg(years);
    case domain::DateBasis::Grant:
        return (isOne ? SentenceWords::tr("grant year %1") : SentenceWords::tr("grant years %1")).arg(years);
    }
    return {};
}

Subject subjectOf(const Result& result, const Statement& about)
{
    const auto& edition = *result.edition;
    switch (about.entity.kind) {
    case Entity::Kind::Place: {
        const auto& place = edition.places.at(about.entity.id);
        const auto name = SentenceWords::tr("the %1 %2 (%3)")
                              .arg(placeWords(edition.placeBasis), text(place.name), text(place.code));
        return {name, SentenceWords::tr("%1 has").arg(name)};
    }
    case Entity::Kind::Technique:
        return ofTechnique(edition, about.entity.id, isShared(result, about));
    case Entity::Kind::TechniquePair: {
        const auto one = text(edition.techniques.at(about.entity.id).name);
        if (about.entity.otherId == about.entity.id)
            return ofTechnique(edition, about.entity.id, false);
        const auto names
            = SentenceWords::tr("the %1 %2 and %3")
                  .arg(techniquesWords(edition), one, text(edition.techniques.at(about.entity.otherId).name));
        return {names, SentenceWords::tr("%1 are found together in").arg(names)};
    }
    case Entity::Kind::Applicant:
        if (about.nameAsFiled)
            return nameAsFiled(about);
        return {SentenceWords::tr("the applicant %1").arg(about.name),
            isShared(result, about) ? SentenceWords::tr("the applicant %1 counts for").arg(about.name)
                                    : SentenceWords::tr("%1 is an applicant of").arg(about.name)};
    case Entity::Kind::Other:
        if (about.listed)
            return restOfApplicants(result, *about.listed);
        return {SentenceWords::tr("all others together"), SentenceWords::tr("all others together have")};
    case Entity::Kind::Total:
        break;
    }
    return {SentenceWords::tr("this selection"), {}};
}

QString accordingTo(const domain::Edition& edition, const QString& statement)
{
    return SentenceWords::tr("According to %1, %2.").arg(sourcePhrase(edition), statement);
}

} // namespace filingscape::figure
