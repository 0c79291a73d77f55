// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"
#include "app/figure/figures.h"
#include "app/figure/filter_words.h"
#include "app/figure/growth_notes.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/time_headline.h"
#include "app/figure/time_lines.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace filingscape::figure {

using domain::Result;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::TimeWords)
};

QString perLine(const Result& result, Split split)
{
    const auto unit = countedWords(result);
    const auto years = yearWords(result.filter.dateBasis);
    switch (split) {
    case Split::Technique:
        return TimeWords::tr("%1 by %2, per %3").arg(unit, years, techniqueWords(*result.edition));
    case Split::Place:
        return TimeWords::tr("%1 by %2, per %3").arg(unit, years, placeWords(result.edition->placeBasis));
    case Split::Total:
        break;
    }
    return TimeWords::tr("%1 by %2").arg(unit, years);
}

QString measured(const Result& result, const TimeLines& marks, Split split)
{
    auto counted = perLine(result, split);
    switch (marks.quantity) {
    case Quantity::Count:
        break;
    case Quantity::Share:
        return (marks.ignoresChoice ? TimeWords::tr("%1, in % of all %2 of the year")
                                    : TimeWords::tr("%1, in % of %2 of the year"))
            .arg(counted, unitNoun(marks.unit));
    case Quantity::Cumulative:
        return TimeWords::tr("%1, cumulative since %2").arg(counted, QString::number(marks.since));
    case Quantity::Index:
        return marks.lines.empty()
            ? TimeWords::tr("%1, index").arg(counted)
            : TimeWords::tr("%1, index (%2 = 100)").arg(counted, QString::number(marks.since));
    case Quantity::Change:
        return TimeWords::tr("%1, change on the year before in %").arg(counted);
    }
    return counted;
}

QString scope(const Result& result, const TimeLines& marks, Split split)
{
    QStringList parts{measured(result, marks, split)};
    if (split == Split::Technique && result.unitsPerFiling != 1)
        parts << weightWords(result, techniqueWords(*result.edition));
    if (marks.scale == Scale::Log)
        parts << TimeWords::tr("log scale");
    parts << filterPhrases(*result.edition, result.filter);
    return parts.join(QStringLiteral(" · "));
}

QString overlapReason(const domain::Edition& edition, Split split)
{
    return split == Split::Place
        ? TimeWords::tr("a %1 can have several places").arg(unitNounOne(edition.unit))
        : TimeWords::tr("a %1 can have several %2").arg(unitNounOne(edition.unit), techniquesWords(edition));
}

/// Which lines are there and what became of the others.
QString linesNote(const Result& result, const TimeDrawing& drawing, Split split)
{
    const auto& edition = *result.edition;
    const auto noun = unitNoun(edition.unit);
    const auto shown = drawing.marks.lines.size() - (drawing.hasOther ? 1 : 0);
    const auto hidden = drawing.withFilings - shown;
    if (drawing.marks.lines.empty())
        return {};
    if (drawing.hasOther)
        return TimeWords::tr("Other: the %1 with fewer %3, %2 in all")
            .arg(split == Split::Place ? placesWords(edition.placeBasis) : techniquesWords(edition),
                QString::number(hidden), noun);
    if (hidden > 0)
        return TimeWords::tr("%1 of %2 lines shown: those with most %4; no line for the others, since %3")
            .arg(QString::number(shown), QString::number(drawing.withFilings),
                drawing.parts != Parts::Unknown ? overlapReason(edition, split)
                    : result.measure            ? TimeWords::tr("not every year of theirs was published")
                                                : TimeWords::tr("some counts are not known"),
                noun);
    if (drawing.withoutFilings > 0 && drawing.withFilings > 0 && split == Split::Technique)
        return drawing.withoutFilings == 1
            ? TimeWords::tr("1 %1 has no %2 here").arg(techniqueWords(edition), unitNounOne(edition.unit))
            : TimeWords::tr("%1 %2 have no %3 here")
                  .arg(QString::number(drawing.withoutFilings), techniquesWords(edition),
                      unitNounOne(edition.unit));
    return {};
}

/// How many of the places a year's total adds, where the source did not publish all of them for every year.
QString coverageNote(const Result& result, const TimeLines& marks, Split split)
{
    const auto years = isGrowth(marks.quantity) ? completeYears(result) : std::optional(marks.axis);
    const auto places = split == Split::Place || !years ? QString() : publishedPlacesWords(result, *years);
    return places.isEmpty()
        ? QString()
        : TimeWords::tr("A year adds the countries that the source published for it: %1").arg(places);
}

template <class Test> bool anyPoint(const TimeLines& marks, Test test)
{
    return std::ranges::any_of(
        marks.lines, [&](const YearLine& line) { return std::ranges::any_of(line.points, test); });
}

QString gapNote(const Result& result, const TimeLines& marks)
{
    if (anyPoint(marks, [](const YearPoint& point) { return !point.filings.isKnown(); }))
        return result.measure ? TimeWords::tr("A gap is a year that was not published")
                              : TimeWords::tr("A gap is a year that is not known");
    if (marks.quantity == Quantity::Share
        && anyPoint(marks, [](const YearPoint& point) { return point.ofAll.valueOr(0) == 0; }))
        return TimeWords::tr("A gap is a year without %1, which has no share").arg(unitNoun(marks.unit));
    return {};
}

/// Few filings make shares that jump.
QString lowBaseNote(const Result& result, const TimeLines& marks, Split split)
{
    if (marks.quantity != Quantity::Share || split == Split::Total || marks.lines.empty())
        return {};
    std::vector<domain::Year> years;
    for (const auto& point : marks.lines.front().points) {
        if (isLowBase(point.ofAll))
            years.push_back(point.year);
    }
    return years.empty()
        ? QString()
        : TimeWords::tr("Fewer than %1 %2 in %3, so shares of that time say little")
              .arg(QString::number(leastBase), unitNoun(result.edition->unit), yearsText(years));
}

QStringList notesOf(const Result& result, const TimeDrawing& drawing, const TimeOptions& options)
{
    const auto& marks = drawing.marks;
    const auto& edition = *result.edition;
    const auto split = options.choice.split;
    QStringList notes;
    if (isGrowth(marks.quantity))
        notes << growthNotes(result, drawing, options.locale);
    notes << linesNote(result, drawing, split);
    if (marks.quantity == Quantity::Share && drawing.parts == Parts::Overlapping && marks.lines.size() > 1)
        notes
            << TimeWords::tr("Shares can add to more than 100\u202f%: %1").arg(overlapReason(edition, split));
    else if (split == Split::Technique && hasFields(edition) && marks.lines.size() > 1)
        notes << TimeWords::tr("Fields overlap and are never added");
    notes << lowBaseNote(result, marks, split);
    if (marks.scale == Scale::Log)
        notes << TimeWords::tr("Log scale: zeros have no place on it and are marked on the baseline");
    if (!drawing.leftOut.empty())
        notes << TimeWords::tr("Left out: %1, %2").arg(yearsText(drawing.leftOut), incompleteWords(result));
    notes << gapNote(result, marks) << coverageNote(result, marks, split);
    if (result.withoutDate.valueOr(0) > 0)
        notes << TimeWords::tr("%1 more without a %2")
                     .arg(countText(result.withoutDate, options.locale), yearWords(result.filter.dateBasis));
    notes.removeAll(QString());
    return notes;
}

} // namespace

Figure timeFigure(const Result& result, const TimeOptions& asked)
{
    auto options = asked;
    const auto refusal = isGrowth(asked.choice.quantity) ? growthRefusal(*result.edition) : QString();
    if (!refusal.isEmpty())
        options.choice.quantity = Quantity::Count;
    auto drawing = drawLines(result, options.choice);
    Figure figure;
    figure.headline = timeHeadline(result, drawing, options.choice, options.locale);
    figure.scope = scope(result, drawing.marks, options.choice.split);
    figure.notes = notesOf(result, drawing, options);
    if (!refusal.isEmpty())
        figure.notes.prepend(refusal);
    figure.caveat = wholeCaveat(result);
    figure.source = sourceLine(*result.edition);
    figure.altText = TimeWords::tr("Line chart of %1, %2. %3.")
                         .arg(figure.scope, yearsText(drawing.marks.axis), figure.headline);
    figure.marks = std::move(drawing.marks);
    return figure;
}

} // namespace filingscape::figure
