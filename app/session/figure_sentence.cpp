// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_sentence.h"

#include "app/figure/filter_words.h"
#include "app/io/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::session {

using namespace Qt::Literals::StringLiterals;
using domain::FigureSet;
using domain::PublishedFigure;
using domain::Qualifier;

namespace {

struct FigureSentence {
    Q_DECLARE_TR_FUNCTIONS(filingscape::session::FigureSentence)
};

bool isWorldwide(const PublishedFigure& figure)
{
    return figure.place.empty() && figure.owner.empty() && figure.facet.empty() && figure.technique.empty();
}

bool isShareOfYears(const PublishedFigure& figure, const PublishedFigure* whole)
{
    return whole != nullptr && isWorldwide(figure) && yearsOf(*whole) != yearsOf(figure);
}

QString basisOf(const PublishedFigure& figure)
{
    if (!figure.owner.empty())
        return ownerBasisWords(figure);
    if (figure.placeBasis == "inventor_location")
        return FigureSentence::tr("by inventor location");
    return placeBasisWords(figure);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// "published 2014–2023" of patents, "2014–2023" of all else.
QString periodOf(const FigureSet& set, const PublishedFigure& figure, std::string_view things)
{
    return countsPatents(things) ? periodWords(set, figure.series, yearsOf(figure))
                                 : figure::yearsText(yearsOf(figure));
}

/// A field, mode or model has no place, and its number is not any country's.
QString unitOf(const FigureSet& set, const PublishedFigure& figure, std::string_view things)
{
    const auto unit = thingsWords(set, figure.series, things);
    const bool isOfPart = figure.place.empty() && figure.owner.empty() && !isWorldwide(figure);
    return isOfPart ? FigureSentence::tr("%1 worldwide", "patent families on generative AI").arg(unit) : unit;
}

QString countTold(const FigureSet& set, const PublishedFigure& figure, const QLocale& locale)
{
    const auto unit = unitOf(set, figure, figure.measure);
    auto told = FigureSentence::tr("%1 %2", "how many, of what")
                    .arg(measuredText(figure, locale),
                        joined({unit, basisOf(figure), periodOf(set, figure, figure.measure)}));
    const auto* whole = wholeOf(set, figure);
    if (whole != nullptr && whole->value > 0.0 && figure.qualifier == Qualifier::Exact
        && whole->qualifier == Qualifier::Exact) {
        told = FigureSentence::tr("%1, %2 of %3 worldwide")
                   .arg(told, percentText(100.0 * figure.value / whole->value, locale),
                       measuredText(*whole, locale));
    }
    return told;
}

QString shareTold(const FigureSet& set, const PublishedFigure& figure, const QLocale& locale)
{
    const auto value = measuredText(figure, locale);
    const auto things = thingsOf(set, figure);
    const auto unit = thingsWords(set, figure.series, things);
    const auto years = periodOf(set, figure, things);
    if (things.empty())
        return joined({FigureSentence::tr("%1 as printed").arg(value), basisOf(figure), years});
    if (figure.measure == "percent_of_ai_families")
        return FigureSentence::tr("%1 are %2 of all patent families on AI, %3").arg(unit, value, years);
    const auto* whole = wholeOf(set, figure);
    if (isShareOfYears(figure, whole)) {
        const auto all = figure::yearsText(yearsOf(*whole));
        const auto part = figure::yearsText(yearsOf(figure));
        return countsPatents(things)
            ? FigureSentence::tr("%1 of the %2 published %3 were published in %4").arg(value, unit, all, part)
            : FigureSentence::tr("%1 of the %2 of %3 are of %4").arg(value, unit, all, part);
    }
    const auto of = whole == nullptr
        ? unit
        : FigureSentence::tr("%1 worldwide (%2)").arg(unit, measuredText(*whole, locale));
    return joined({FigureSentence::tr("%1 of the %2", "25 % of the patent families").arg(value, of),
        basisOf(figure), years});
}

QString rateTold(const FigureSet& set, const PublishedFigure& figure, const QLocale& locale)
{
    const auto value = measuredText(figure, locale);
    const auto things = thingsOf(set, figure);
    const auto unit = joined({unitOf(set, figure, things), basisOf(figure)});
    const auto years = periodOf(set, figure, things);
    if (things.empty())
        return joined({FigureSentence::tr("%1 as printed").arg(value), basisOf(figure), years});
    if (figure.measure == "percent_per_year")
        return figure.value < 0.0
            ? FigureSentence::tr("change of %1 a year in %2, %3").arg(value, unit, years)
            : FigureSentence::tr("growth of %1 a year in %2, %3").arg(value, unit, years);
    const auto first = QString::number(figure.firstYear);
    const auto last = QString::number(figure.lastYear);
    if (figure.firstYear == figure.lastYear)
        return FigureSentence::tr("%1 as many %2, %3", "about 8 times").arg(value, unit, years);
    return countsPatents(things)
        ? FigureSentence::tr("%1 as many %2 published in %3 as in %4").arg(value, unit, last, first)
        : FigureSentence::tr("%1 as many %2 of %3 as of %4").arg(value, unit, last, first);
}

} // namespace

std::string thingsOf(const FigureSet& set, const PublishedFigure& figure)
{
    if (countsThings(figure.measure))
        return figure.measure;
    if (figure.measure == "percent_of_papers")
        return "scientific_publications";
    const auto isOfSeries = [&](const PublishedFigure& other) {
        return other.series == figure.series && countsThings(other.measure);
    };
    const auto patents = std::ranges::find_if(set.figures,
        [&](const PublishedFigure& other) { return isOfSeries(other) && countsPatents(other.measure); });
    if (patents != set.figures.end())
        return patents->measure;
    // Of one thing only it is clear what is meant.
    const auto first = std::ranges::find_if(set.figures, isOfSeries);
    const bool isOne
        = first != set.figures.end() && std::ranges::all_of(set.figures, [&](const PublishedFigure& other) {
              return !isOfSeries(other) || other.measure == first->measure;
          });
    return isOne ? first->measure : std::string();
}

const PublishedFigure* wholeOf(const FigureSet& set, const PublishedFigure& figure)
{
    const bool isCount = countsThings(figure.measure);
    if ((isCount && isWorldwide(figure)) || (!isCount && !isShare(figure.measure))
        || figure.measure == "percent_of_ai_families")
        return nullptr;
    const auto things = thingsOf(set, figure);
    const auto years = yearsOf(figure);
    const PublishedFigure* around = nullptr;
    for (const auto& other : set.figures) {
        if (!isWorldwide(other) || other.series != figure.series || other.measure != things)
            continue;
        const auto all = yearsOf(other);
        if (all == years && !(isWorldwide(figure) && years.first == years.last))
            return &other;
        if (!isCount && isWorldwide(figure) && all.contains(years.first) && all.contains(years.last)
            && all != years && (around == nullptr || all.size() > yearsOf(*around).size()))
            around = &other;
    }
    return around;
}

QString thingsWords(const FigureSet& set, std::string_view series, std::string_view measure)
{
    const auto unit = measureWords(measure);
    const bool isScoped = countsPatents(measure) || measure == "scientific_publications";
    const auto scope = isScoped ? scopeWords(set, series) : QString();
    return scope.isEmpty() ? unit
                           : FigureSentence::tr("%1 %2", "families, on generative AI").arg(unit, scope);
}

QString measureTitle(const FigureSet& set, const PublishedFigure& figure)
{
    if (countsThings(figure.measure))
        return capitalised(measureWords(figure.measure));
    if (figure.measure == "percent_of_ai_families")
        return FigureSentence::tr("Shares of all patent families on AI");
    const auto things = thingsOf(set, figure);
    const auto unit = things.empty() ? FigureSentence::tr("what the series counts") : measureWords(things);
    if (figure.measure == "percent_per_year")
        return FigureSentence::tr("Yearly growth of %1").arg(unit);
    if (figure.measure == "ratio")
        return FigureSentence::tr("Multiples of %1").arg(unit);
    return FigureSentence::tr("Shares of %1").arg(unit);
}

QString countedWords(const FigureSet& set, const PublishedFigure& figure)
{
    auto what = measureTitle(set, figure);
    what[0] = what[0].toLower();
    if (!figure.owner.empty())
        return joined({what, ownerBasisWords(figure)});
    const auto basis = placeBasisWords(figure);
    return joined({what, basis.isEmpty() ? FigureSentence::tr("worldwide") : basis});
}

QString toldWords(const FigureSet& set, const PublishedFigure& figure, const QLocale& locale)
{
    return countsThings(figure.measure) ? countTold(set, figure, locale)
        : isShare(figure.measure)       ? shareTold(set, figure, locale)
                                        : rateTold(set, figure, locale);
}

QString figureSentence(
    const FigureSet& set, const PublishedFigure& figure, const PlaceNames& names, const QLocale& locale)
{
    const auto told = toldWords(set, figure, locale);
    auto source = io::visible(figure.sourceName);
    if (!figure.sourceUrl.empty())
        source = FigureSentence::tr("%1 (seen at %2)").arg(source, io::visible(figure.sourceUrl));
    const auto sentence = FigureSentence::tr("%1: %2. Source: %3.", "of whom, what is told, the source")
                              .arg(subjectWords(figure, names), told, source);
    const auto note = capitalised(io::visible(figure.note));
    return note.isEmpty() ? sentence : FigureSentence::tr("%1 Note: %2.").arg(sentence, note);
}

} // namespace filingscape::session
