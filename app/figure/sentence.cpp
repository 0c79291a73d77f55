// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/sentence.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace filingscape::figure {

using domain::Count;
using domain::Result;

namespace {

struct SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::SentenceWords)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// What is counted, in the middle of a sentence.
QString counted(const Result& result)
{
    if (result.measure && result.edition->unit == domain::Unit::Family)
        return *result.measure == domain::Measure::Grants
            ? SentenceWords::tr("patent families with a grant")
            : SentenceWords::tr("patent families with an application");
    switch (result.edition->unit) {
    case domain::Unit::Publication:
        return SentenceWords::tr("published filings");
    case domain::Unit::Family:
        return SentenceWords::tr("patent families");
    case domain::Unit::Application:
        return SentenceWords::tr("patent applications");
    case domain::Unit::Grant:
        return SentenceWords::tr("patent grants");
    }
    return {};
}

bool isShared(const Result& result, const Statement& about)
{
    const auto kind = about.entity.kind;
    return result.unitsPerFiling > 1
        && (kind == Entity::Kind::Technique || kind == Entity::Kind::Applicant
            || (kind == Entity::Kind::Other && about.unitsPerFiling > 1));
}

QString weightPhrase(const Result& result, const Statement& about)
{
    if (!isShared(result, about))
        return SentenceWords::tr("counted whole");
    return about.entity.kind == Entity::Kind::Applicant
        ? SentenceWords::tr("each shared out equally among its applicants")
        : SentenceWords::tr("each shared out equally among its techniques");
}

/// "one publication each, by office, counted whole"
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

/// Who has the number, and the word that goes before it.
struct Subject {
    QString name;
    QString has;
};

/// A technique's crossing with itself is what has the technique.
Statement ofTechnique(Statement about)
{
    about.entity.kind = Entity::Kind::Technique;
    return about;
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
    case Entity::Kind::Technique: {
        const auto& technique = edition.techniques.at(about.entity.id);
        if (technique.key == domain::untaggedKey)
            return {SentenceWords::tr("no technique"), SentenceWords::tr("no technique is found in")};
        const auto name = SentenceWords::tr("the %1 %2").arg(techniqueWords(edition), text(technique.name));
        return {name,
            hasFields(edition) ? SentenceWords::tr("%1 has").arg(name)
                               : SentenceWords::tr("%1 is found in").arg(name)};
    }
    case Entity::Kind::TechniquePair: {
        const auto one = text(edition.techniques.at(about.entity.id).name);
        if (about.entity.otherId == about.entity.id)
            return subjectOf(result, ofTechnique(about));
        const auto names
            = SentenceWords::tr("the %1 %2 and %3")
                  .arg(techniquesWords(edition), one, text(edition.techniques.at(about.entity.otherId).name));
        return {names, SentenceWords::tr("%1 are found together in").arg(names)};
    }
    case Entity::Kind::Applicant:
        return {SentenceWords::tr("the applicant %1").arg(about.name),
            SentenceWords::tr("%1 is an applicant of").arg(about.name)};
    case Entity::Kind::Other:
        return {SentenceWords::tr("all others together"), SentenceWords::tr("all others together have")};
    case Entity::Kind::Total:
        break;
    }
    return {SentenceWords::tr("this selection"), {}};
}

FilterWordsOptions limitsOf(const Statement& about)
{
    FilterWordsOptions options{.withYears = false, .isWhole = true};
    if (!about.year) {
        options.withPlaces = about.entity.kind != Entity::Kind::Place;
        options.withTechniques = about.entity.kind != Entity::Kind::Technique
            && about.entity.kind != Entity::Kind::TechniquePair;
        options.withApplicants = about.entity.kind != Entity::Kind::Applicant;
    }
    return options;
}

/// The years that the number is of; none where the edition has none on this date.
std::optional<domain::YearRange> yearsOf(const Result& result, const Statement& about)
{
    if (about.year)
        return domain::YearRange(about.since == domain::unknownYear ? *about.year : about.since, *about.year);
    if (result.filter.years)
        return result.filter.years;
    return result.axis.first == domain::unknownYear ? std::nullopt : std::optional(result.axis);
}

/// "of filing years 2019–2023 limited to any of GAN, VAE"
QString scopePhrase(const Result& result, const Statement& about)
{
    const auto basis = result.filter.dateBasis;
    const auto years = yearsOf(result, about);
    auto phrase = years
        ? SentenceWords::tr("of %1").arg(yearsPhrase(basis, yearsText(*years), years->first == years->last))
        : SentenceWords::tr("of any %1").arg(yearWords(basis));
    if (!about.year && !result.filter.years && result.withoutDate != Count(0) && !result.measure)
        phrase = SentenceWords::tr("%1 or none").arg(phrase);
    const auto limits = filterPhrases(*result.edition, result.filter, limitsOf(about));
    return limits.isEmpty()
        ? phrase
        : SentenceWords::tr("%1, limited to %2").arg(phrase, limits.join(QStringLiteral("; ")));
}

std::int64_t unitsOf(const Result& result, const Statement& about)
{
    return isShared(result, about) ? result.unitsPerFiling : 1;
}

QString share(const Result& result, const Statement& about, const QLocale& locale)
{
    return shareText(about.count, about.ofAll, locale, unitsOf(result, about));
}

QString statement(const Result& result, const Statement& about, const QLocale& locale)
{
    const auto subject = subjectOf(result, about);
    const auto scope = scopePhrase(result, about);
    if (!about.count.isKnown())
        return SentenceWords::tr("the number of %1 %2 is %3 for %4")
            .arg(counted(result), scope, unknownWords(result), subject.name);
    const auto number = countText(about.count, locale, unitsOf(result, about));
    if (about.entity.kind == Entity::Kind::Total) {
        const auto there = SentenceWords::tr("there are %1 %2 %3").arg(number, counted(result), scope);
        return about.year || about.ofAll.valueOr(0) == 0 || about.ofAll == about.count
            ? there
            : SentenceWords::tr("%1 (%2 of the %3 in this edition)")
                  .arg(there, share(result, about, locale), countText(about.ofAll, locale));
    }
    if (about.ofAll.valueOr(0) == 0)
        return SentenceWords::tr("%1 %2 %3 %4").arg(subject.has, number, counted(result), scope);
    return SentenceWords::tr("%1 %2 of the %3 %4 %5 (%6)")
        .arg(subject.has, number, countText(about.ofAll, locale), counted(result), scope,
            share(result, about, locale));
}

QStringList caveats(const Result& result, const Statement& about)
{
    QStringList said;
    const auto years = yearsOf(result, about);
    const auto growing = years ? incompleteWithin(result, *years) : std::vector<domain::Year>{};
    if (!growing.empty())
        said << SentenceWords::tr("%1: %2").arg(
            yearsPhrase(result.filter.dateBasis, yearsText(growing), growing.size() == 1),
            incompleteWords(result));
    if (about.count.isKnown() && about.ofAll.valueOr(leastBase) < leastBase
        && about.entity.kind != Entity::Kind::Total)
        said << SentenceWords::tr("a low base");
    return said;
}

/// "Google Patents (“Published filings”, data of 2025-10-01, sample, not a census)"
QString sourcePhrase(const domain::Edition& edition)
{
    QStringList parts{SentenceWords::tr("“%1”").arg(text(edition.title)),
        SentenceWords::tr("data of %1").arg(text(edition.snapshot)), kindWords(edition.kind)};
    if (const auto licence = licenceName(edition); !licence.isEmpty())
        parts << licence;
    return SentenceWords::tr("%1 (%2)").arg(text(edition.source), parts.join(QStringLiteral(", ")));
}

/// The count as the result has it, whatever a chart made of it to draw; the statement's own for what only the
/// chart adds up: sums over years, the rest, applicants that are not ranked.
Count countOf(const Result& result, const Statement& about)
{
    if (about.since != domain::unknownYear)
        return about.count;
    const auto id = about.entity.id;
    const auto row = about.year ? std::size_t{*about.year} - result.axis.first : 0;
    switch (about.entity.kind) {
    case Entity::Kind::Place:
        return about.year ? result.byYearPlace.at(row, id) : result.places.counts.at(id);
    case Entity::Kind::Technique:
        return about.year ? result.byYearTechnique.at(row, id) : result.techniques.counts.at(id);
    case Entity::Kind::TechniquePair:
        return result.byTechniquePair.at(id, about.entity.otherId);
    case Entity::Kind::Applicant: {
        const auto found = std::ranges::find(
            result.applicants.top, domain::ApplicantId{id}, &domain::ApplicantCount::applicant);
        return found == result.applicants.top.end() ? about.count : found->filings;
    }
    case Entity::Kind::Total:
        return about.year ? result.byYear.at(row) : result.matching;
    case Entity::Kind::Other:
        break;
    }
    return about.count;
}

} // namespace

std::optional<Statement> statementOf(const Figure& figure, std::size_t series, std::size_t point)
{
    Statement about;
    if (const auto* bars = std::get_if<RankedBars>(&figure.marks)) {
        if (series >= bars->bars.size())
            return std::nullopt;
        const auto& bar = bars->bars[series];
        about.entity = bar.entity;
        about.name = bar.label;
        about.count = bar.filings;
        about.ofAll = bars->ofAll;
        about.unitsPerFiling = bars->unitsPerFiling;
        return about;
    }
    if (const auto* grid = std::get_if<PairGrid>(&figure.marks)) {
        const auto row = std::max(series, point);
        const auto column = std::min(series, point);
        if (row >= grid->entries.size())
            return std::nullopt;
        about.entity = grid->entries[column].entity;
        about.entity.kind = Entity::Kind::TechniquePair;
        about.entity.otherId = grid->entries[row].entity.id;
        about.count = grid->cells.at(row, column);
        about.ofAll = grid->ofAll;
        return about;
    }
    const auto& lines = std::get<TimeLines>(figure.marks);
    if (series >= lines.lines.size() || point >= lines.lines[series].points.size())
        return std::nullopt;
    const auto& at = lines.lines[series].points[point];
    about.entity = lines.lines[series].entity;
    about.name = lines.lines[series].name;
    about.year = at.year;
    about.count = at.filings;
    about.ofAll = at.ofAll;
    about.unitsPerFiling = at.unitsPerFiling;
    if (lines.quantity == Quantity::Cumulative && at.summed.isKnown()) {
        about.since = lines.since;
        about.count = at.summed;
        about.ofAll = Count::unknown();
    }
    return about;
}

Statement statementOf(const Result& result, domain::ApplicantId applicant, Count filings)
{
    Statement about;
    const auto& edition = *result.edition;
    about.name = text(edition.applicants.at(applicant.index()).name);
    about.entity = {Entity::Kind::Applicant, about.name, applicant.value, 0};
    about.count = filings;
    about.count = countOf(result, about);
    about.ofAll = result.applicants.filings;
    return about;
}

Statement statementOfAll(const Result& result)
{
    Statement about;
    about.count = result.matching;
    about.ofAll = result.total;
    return about;
}

QString sentence(const Result& result, const Statement& stated, const QLocale& locale)
{
    auto about = stated;
    about.count = countOf(result, about);
    QStringList parts{
        SentenceWords::tr("%1, %2").arg(statement(result, about, locale), contractPhrase(result, about))};
    parts += caveats(result, about);
    return SentenceWords::tr("According to %1, %2.")
        .arg(sourcePhrase(*result.edition), parts.join(QStringLiteral("; ")));
}

} // namespace filingscape::figure
