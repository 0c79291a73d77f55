// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"
#include "app/figure/figures.h"
#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"
#include "app/figure/time_headline.h"
#include "app/figure/time_lines.h"

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
    const auto unit = unitWords(result.edition->unit);
    const auto years = yearWords(result.filter.dateBasis);
    switch (split) {
    case Split::Technique:
        return TimeWords::tr("%1 by %2, per technique").arg(unit, years);
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
        return TimeWords::tr("%1, in % of filings of the year").arg(counted);
    case Quantity::Cumulative:
        return TimeWords::tr("%1, cumulative since %2").arg(counted, QString::number(marks.since));
    }
    return counted;
}

QString scope(const Result& result, const TimeLines& marks, Split split)
{
    QStringList parts{measured(result, marks, split)};
    if (marks.scale == Scale::Log)
        parts << TimeWords::tr("log scale");
    parts << filterPhrases(*result.edition, result.filter, {.withYears = false});
    return parts.join(QStringLiteral(" · "));
}

QString overlapReason(Split split)
{
    return split == Split::Place ? TimeWords::tr("a filing can have several places")
                                 : TimeWords::tr("a filing can have several techniques");
}

/// Which lines are there and what became of the others.
QString linesNote(const Result& result, const TimeDrawing& drawing, Split split)
{
    const auto shown = drawing.marks.lines.size() - (drawing.hasOther ? 1 : 0);
    const auto hidden = drawing.withFilings - shown;
    if (drawing.hasOther)
        return split == Split::Place
            ? TimeWords::tr("Other: the %1 with fewer filings, %2 in all")
                  .arg(placesWords(result.edition->placeBasis), QString::number(hidden))
            : TimeWords::tr("Other: the techniques with fewer filings, %1 in all").arg(hidden);
    if (hidden > 0)
        return TimeWords::tr(
            "%1 of %2 lines shown: those with most filings; no line for the others, since %3")
            .arg(QString::number(shown), QString::number(drawing.withFilings),
                drawing.parts == Parts::Unknown ? TimeWords::tr("some counts are not known")
                                                : overlapReason(split));
    if (drawing.withoutFilings > 0 && drawing.withFilings > 0 && split == Split::Technique)
        return drawing.withoutFilings == 1
            ? TimeWords::tr("1 technique has no filing here")
            : TimeWords::tr("%1 techniques have no filing here").arg(drawing.withoutFilings);
    return {};
}

template <class Test> bool anyPoint(const TimeLines& marks, Test test)
{
    return std::ranges::any_of(
        marks.lines, [&](const YearLine& line) { return std::ranges::any_of(line.points, test); });
}

QStringList notesOf(const Result& result, const TimeDrawing& drawing, const TimeOptions& options)
{
    const auto& marks = drawing.marks;
    const auto split = options.choice.split;
    QStringList notes{linesNote(result, drawing, split)};
    if (marks.quantity == Quantity::Share && drawing.parts == Parts::Overlapping && marks.lines.size() > 1)
        notes << TimeWords::tr("Shares can add to more than 100\u202f%: %1").arg(overlapReason(split));
    if (marks.scale == Scale::Log)
        notes << TimeWords::tr("Log scale: zeros have no place on it and are marked on the baseline");
    if (anyPoint(marks, [](const YearPoint& point) { return !point.filings.isKnown(); }))
        notes << TimeWords::tr("A gap is a year that is not known");
    else if (marks.quantity == Quantity::Share
        && anyPoint(marks, [](const YearPoint& point) { return point.ofAll.valueOr(0) == 0; }))
        notes << TimeWords::tr("A gap is a year without filings, which has no share");
    if (result.withoutDate.valueOr(0) > 0)
        notes << TimeWords::tr("%1 more without a %2")
                     .arg(countText(result.withoutDate, options.locale), yearWords(result.filter.dateBasis));
    notes.removeAll(QString());
    return notes;
}

} // namespace

Figure timeFigure(const Result& result, const TimeOptions& options)
{
    auto drawing = drawLines(result, options.choice);
    Figure figure;
    figure.headline = timeHeadline(result, drawing, options.choice, options.locale);
    figure.scope = scope(result, drawing.marks, options.choice.split);
    figure.notes = notesOf(result, drawing, options);
    figure.caveat = QString::fromStdString(result.edition->caveat);
    figure.source = sourceLine(*result.edition);
    figure.altText = TimeWords::tr("Line chart of %1, %2. %3.")
                         .arg(figure.scope, yearsText(result.axis), figure.headline);
    figure.marks = std::move(drawing.marks);
    return figure;
}

} // namespace filingscape::figure
