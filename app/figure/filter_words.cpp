// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/filter_words.h"

#include "app/figure/contract_words.h"

#include <QCoreApplication>

namespace filingscape::figure {

using domain::TechniqueMode;

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::FilterWords)
};

constexpr qsizetype mostNames = 6;

/// The first few names and how many more there are: a scope line is read, not scrolled.
QString listed(const QStringList& names, bool isWhole)
{
    if (names.isEmpty())
        return FilterWords::tr("none");
    const auto separator = QStringLiteral(", ");
    if (isWhole || names.size() <= mostNames)
        return names.join(separator);
    return FilterWords::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - mostNames))
        .arg(names.first(mostNames).join(separator));
}

template <class Ids, class NameOf> QString namesOf(const Ids& ids, bool isWhole, NameOf nameOf)
{
    QStringList names;
    for (const auto id : ids)
        names << QString::fromStdString(nameOf(id));
    return listed(names, isWhole);
}

QString techniquePhrase(TechniqueMode mode, const QString& names)
{
    switch (mode) {
    case TechniqueMode::Any:
        return FilterWords::tr("any of %1").arg(names);
    case TechniqueMode::All:
        return FilterWords::tr("all of %1").arg(names);
    case TechniqueMode::Only:
        return FilterWords::tr("only %1").arg(names);
    case TechniqueMode::None:
        return FilterWords::tr("none of %1").arg(names);
    }
    return {};
}

} // namespace

QString yearsText(domain::YearRange years)
{
    return years.first == years.last ? QString::number(years.first)
                                     : QStringLiteral("%1–%2").arg(years.first).arg(years.last);
}

QStringList filterPhrases(
    const domain::Edition& edition, const domain::Filter& filter, FilterWordsOptions options)
{
    QStringList phrases;
    if (filter.years && options.withYears)
        phrases << FilterWords::tr("%1 %2").arg(yearWords(filter.dateBasis), yearsText(*filter.years));
    if (filter.places && options.withPlaces) {
        const auto names = namesOf(*filter.places, options.isWhole, [&](domain::PlaceId id) {
            const auto& place = edition.places.at(id.index());
            return options.isWhole ? place.name : place.code;
        });
        phrases << FilterWords::tr("%1 %2").arg(placeWords(edition.placeBasis), names);
    }
    if (filter.techniques && options.withTechniques) {
        const auto names = namesOf(*filter.techniques, options.isWhole,
            [&](domain::TechniqueId id) { return edition.techniques.at(id.index()).name; });
        phrases << techniquePhrase(filter.techniqueMode, names);
    }
    if (filter.applicants && options.withApplicants) {
        const auto names = namesOf(*filter.applicants, options.isWhole,
            [&](domain::ApplicantId id) { return edition.applicants.at(id.index()).name; });
        phrases << FilterWords::tr("applicant %1").arg(names);
    }
    if (filter.words)
        phrases << FilterWords::tr("title has “%1”").arg(QString::fromStdString(filter.words->typed));
    return phrases;
}

} // namespace filingscape::figure
