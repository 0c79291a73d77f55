// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/sentence.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/sentence_caveats.h"
#include "app/figure/sentence_words.h"
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

FilterWordsOptions limitsOf(const Statement& about)
{
    const auto own = about.year ? about.ignored : std::optional(about.entity.kind);
    return {.withYears = false,
        .withPlaces = own != Entity::Kind::Place,
        .withTechniques = own != Entity::Kind::Technique && own != Entity::Kind::TechniquePair,
        .withApplicants = own != Entity::Kind::Applicant && !about.listed,
        .isWhole = true};
}

/// "of filing years 2019–2023 limited to any of GAN, VAE"
QString scopePhrase(const Result& result, const Statement& about)
{
    const auto basis = result.filter.dateBasis;
    const auto years = yearsOf(result, about);
    auto phrase = years
        ? SentenceWords::tr("of %1").arg(yearsPhrase(basis, yearsText(*years), years->first == years->last))
        : SentenceWords::tr("of any %1").arg(yearWords(basis));
    if (!about.year && !result.filter.years && undatedOf(result, about.entity.kind, about.ofAll) != 0)
        phrase = SentenceWords::tr("%1 or without one").arg(phrase);
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
            .arg(counted(result, false), scope, unknownWords(result), subject.name);
    const auto number = countText(about.count, locale, unitsOf(result, about));
    const bool isOne = about.count == Count(unitsOf(result, about));
    if (about.entity.kind == Entity::Kind::Total) {
        const auto there
            = (isOne ? SentenceWords::tr("there is %1 %2 %3") : SentenceWords::tr("there are %1 %2 %3"))
                  .arg(number, counted(result, isOne), scope);
        return about.year || about.ofAll.valueOr(0) == 0 || about.ofAll == about.count
            ? there
            : SentenceWords::tr("%1 (%2 of the %3 in this edition)")
                  .arg(there, share(result, about, locale), countText(about.ofAll, locale));
    }
    if (about.ofAll.valueOr(0) == 0)
        return SentenceWords::tr("%1 %2 %3 %4").arg(subject.has, number, counted(result, isOne), scope);
    const auto ofAll = counted(result, about.ofAll == Count(1));
    if (about.nameAsFiled)
        return SentenceWords::tr("%1 %2 of its %3 %4 %5 (%6)")
            .arg(subject.has, number, countText(about.ofAll, locale), ofAll, scope,
                share(result, about, locale));
    return SentenceWords::tr("%1 %2 of the %3 %4 %5 (%6)")
        .arg(subject.has, number, countText(about.ofAll, locale), ofAll, scope, share(result, about, locale));
}

/// "a change of +11,661 (+1,705 %) on filing year 2014", "since filing year 2014 a growth of +78.4 % a year"
QString growthPhrase(const Result& result, const Statement& about, const QLocale& locale)
{
    if (!about.growth || about.growth->from == about.growth->to)
        return {};
    const auto& growth = *about.growth;
    const auto from = yearsPhrase(result.filter.dateBasis, QString::number(growth.from), true);
    const auto change = SentenceWords::tr("a change of %1 (%2) on %3")
                            .arg(differenceText(growth, locale), changeText(growth.percent(), locale), from);
    return about.isYearly
        ? SentenceWords::tr("%1, %2 a year on average").arg(change, changeText(growth.percentAYear(), locale))
        : change;
}

/// The count as the result has it, whatever a chart made of it to draw; the statement's own for what only the
/// chart adds up: sums over years, the rest, applicants that are not ranked.
Count countOf(const Result& result, const Statement& about)
{
    if (about.since != domain::unknownYear || about.nameAsFiled)
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
        if (about.ignored)
            break;
        return about.year ? result.byYear.at(row) : result.matching;
    case Entity::Kind::Other:
        break;
    }
    return about.count;
}

/// A line over all years that its growth is told of.
std::optional<Statement> ofGrowth(const Figure& figure, std::size_t line, const YearLine& made)
{
    if (!made.overall)
        return std::nullopt;
    const auto last = std::ranges::find(made.points, made.overall->to, &YearPoint::year);
    auto about = statementOf(figure, line, static_cast<std::size_t>(last - made.points.begin()));
    if (about) {
        about->growth = made.overall;
        about->isYearly = true;
    }
    return about;
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
    about.growth = at.growth;
    if (lines.ignoresChoice)
        about.ignored = about.entity.kind;
    if (lines.quantity == Quantity::Cumulative && at.summed.isKnown()) {
        about.since = lines.since;
        about.count = at.summed;
        about.ofAll = Count::unknown();
    }
    return about;
}

std::optional<Statement> statementOfCell(const Figure& figure, std::size_t row, std::size_t column)
{
    const bool isGrid = std::holds_alternative<PairGrid>(figure.marks);
    const auto* lines = std::get_if<TimeLines>(&figure.marks);
    if (lines == nullptr)
        return statementOf(figure, row, isGrid && column > 0 ? column - 1 : isGrid ? row : 0);
    if (lines->lines.empty())
        return std::nullopt;
    const std::size_t columnsOfLine = isGrowth(lines->quantity) ? 2 : 1;
    const auto line = column == 0 ? lines->lines.size() : (column - 1) / columnsOfLine;
    const auto& first = lines->lines.front();
    const auto& points = first.points;
    const bool isSum = lines->quantity == Quantity::Cumulative;
    const auto point = row + static_cast<std::size_t>(std::ranges::count_if(points, [&](const YearPoint& at) {
        return isSum && at.year < lines->since;
    }));
    if (line < lines->lines.size())
        return point < points.size() ? statementOf(figure, line, point)
                                     : ofGrowth(figure, line, lines->lines[line]);
    if (point >= points.size())
        return std::nullopt;
    Statement ofYear;
    ofYear.year = points[point].year;
    ofYear.count = points[point].ofAll;
    if (lines->ignoresChoice)
        ofYear.ignored = first.entity.kind;
    return ofYear;
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

Statement statementOfName(const Result& result, domain::ApplicantId applicant, const QString& nameAsFiled,
    Count filings, Count ofApplicant)
{
    auto about = statementOf(result, applicant, filings);
    about.nameAsFiled = nameAsFiled;
    about.count = filings;
    about.ofAll = ofApplicant;
    return about;
}

Statement statementOfRest(const Result& result)
{
    Statement about;
    about.entity.kind = Entity::Kind::Other;
    about.count = result.applicants.other;
    about.ofAll = result.applicants.filings;
    about.unitsPerFiling = result.unitsPerFiling;
    about.listed = static_cast<int>(result.applicants.top.size());
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
    if (const auto growth = growthPhrase(result, about, locale); !growth.isEmpty())
        parts << growth;
    parts += caveats(result, about);
    return accordingTo(*result.edition, parts.join(QStringLiteral("; ")));
}

} // namespace filingscape::figure
