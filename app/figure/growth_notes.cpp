// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/growth_notes.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::figure {

namespace {

struct GrowthNoteWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::GrowthNoteWords)
};

constexpr qsizetype mostNamed = 7;

/// The first few and how many more: the table has all of them.
QString listed(const QStringList& entries)
{
    const auto separator = QStringLiteral(", ");
    if (entries.size() <= mostNamed)
        return entries.join(separator);
    return GrowthNoteWords::tr("%1 and %n more", nullptr, static_cast<int>(entries.size() - mostNamed))
        .arg(entries.first(mostNamed).join(separator));
}

QString compoundNote(const TimeLines& marks, const QLocale& locale)
{
    QStringList entries;
    std::optional<Growth> any;
    for (const auto& line : marks.lines) {
        if (!line.overall)
            continue;
        any = line.overall;
        entries << GrowthNoteWords::tr("%1 %2 (%3)")
                       .arg(line.name, changeText(line.overall->percentAYear(), locale),
                           differenceText(*line.overall, locale));
    }
    if (!any)
        return {};
    return GrowthNoteWords::tr("Growth a year %1 (CAGR; in brackets %2): %3")
        .arg(yearsText(domain::YearRange(any->from, any->to)), unitNoun(marks.unit), listed(entries));
}

/// A change that is left out although both years are known and complete.
bool hasLowBase(const TimeLines& marks)
{
    const auto isLow = [](const YearLine& line) {
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const auto& base = line.points[i - 1];
            const auto& point = line.points[i];
            if (!point.growth && base.year + 1 == point.year && whyNoGrowth(base, point) == NoGrowth::LowBase)
                return true;
        }
        return false;
    };
    return marks.quantity == Quantity::Change && std::ranges::any_of(marks.lines, isLow);
}

const YearLine* fastest(const TimeLines& marks)
{
    const YearLine* best = nullptr;
    bool isLevel = false;
    for (const auto& line : marks.lines) {
        if (!line.overall)
            continue;
        if (best == nullptr || line.overall->percent() > best->overall->percent()) {
            best = &line;
            isLevel = false;
        } else {
            isLevel = isLevel || line.overall->percent() >= best->overall->percent();
        }
    }
    return isLevel ? nullptr : best;
}

} // namespace

QStringList growthNotes(const domain::Result& result, const TimeDrawing& drawing, const QLocale& locale)
{
    const auto& marks = drawing.marks;
    const auto noun = unitNoun(marks.unit);
    const auto least = QString::number(leastBase);
    QStringList notes{compoundNote(marks, locale)};
    if (!completeYears(result))
        notes << GrowthNoteWords::tr("No year chosen is fully published: %1").arg(incompleteWords(result));
    else if (!drawing.lowBase.isEmpty())
        notes << (marks.quantity == Quantity::Index
                ? GrowthNoteWords::tr("No index for %1: fewer than %2 %3 in %4")
                      .arg(listed(drawing.lowBase), least, noun, QString::number(marks.since))
                : GrowthNoteWords::tr("No change for %1: fewer than %2 %3 a year")
                      .arg(listed(drawing.lowBase), least, noun));
    if (!drawing.withoutBase.isEmpty())
        notes << (marks.quantity == Quantity::Index
                ? GrowthNoteWords::tr("No index for %1: %2 was not published")
                      .arg(listed(drawing.withoutBase), QString::number(marks.since))
                : GrowthNoteWords::tr("No change for %1: no two complete years in a row were published")
                      .arg(listed(drawing.withoutBase)));
    if (hasLowBase(marks))
        notes << GrowthNoteWords::tr("A change on a year with fewer than %1 %2 is left out").arg(least, noun);
    if (!marks.incompleteYears.empty() && !marks.lines.empty())
        notes << GrowthNoteWords::tr("Growth leaves out %1, %2")
                     .arg(yearsText(marks.incompleteYears), marks.incompleteWords);
    notes.removeAll(QString());
    return notes;
}

QString growthHeadline(
    const domain::Result& result, const TimeDrawing& drawing, Split split, const QLocale& locale)
{
    const auto& marks = drawing.marks;
    const auto noun = unitNoun(marks.unit);
    if (marks.lines.empty())
        return GrowthNoteWords::tr("No growth can be told here");
    const auto& first = marks.lines.front();
    if (marks.lines.size() == 1 && first.overall)
        return GrowthNoteWords::tr("%1 %2 from %3 to %4: %5 %6")
            .arg(first.name, changeText(first.overall->percent(), locale),
                QString::number(first.overall->from), QString::number(first.overall->to),
                differenceText(*first.overall, locale), noun);
    const auto* most = marks.quantity == Quantity::Index ? fastest(marks) : nullptr;
    if (most != nullptr && marks.lines.size() > 1 && most->overall->difference() > 0)
        return GrowthNoteWords::tr("Of the lines shown, %1 grew most from %3 to %4: %2, %5 %6")
            .arg(most->name, changeText(most->overall->percent(), locale),
                QString::number(most->overall->from), QString::number(most->overall->to),
                differenceText(*most->overall, locale), noun);
    const auto per
        = split == Split::Place ? placeWords(result.edition->placeBasis) : techniqueWords(*result.edition);
    if (marks.quantity == Quantity::Index)
        return split == Split::Total
            ? GrowthNoteWords::tr("Index of %1, %2 = 100").arg(noun, QString::number(marks.since))
            : GrowthNoteWords::tr("Index of %1 per %3, %2 = 100")
                  .arg(noun, QString::number(marks.since), per);
    return split == Split::Total
        ? GrowthNoteWords::tr("Change of %1 on the year before").arg(noun)
        : GrowthNoteWords::tr("Change of %1 on the year before, per %2").arg(noun, per);
}

} // namespace filingscape::figure
