// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/growth_table.h"

#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::figure {

namespace {

struct GrowthTableWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::GrowthTableWords)
};

TableCell words(const QString& text)
{
    return {text, text};
}

QString reasonText(const TimeLines& lines, const YearPoint& base, const YearPoint& point)
{
    switch (whyNoGrowth(base, point)) {
    case NoGrowth::LowBase:
        return GrowthTableWords::tr("fewer than %1 in %2")
            .arg(QString::number(leastBase), QString::number(base.year));
    case NoGrowth::Unpublished:
        return lines.unknownWords;
    case NoGrowth::Incomplete:
        return GrowthTableWords::tr("not complete");
    }
    return {};
}

/// Against what the growth of a point is told; nothing of the first year.
const YearPoint* baseOf(const TimeLines& lines, const YearLine& line, std::size_t point)
{
    const int year = lines.quantity == Quantity::Index ? lines.since : line.points[point].year - 1;
    const auto found = std::ranges::find_if(
        line.points, [year](const YearPoint& candidate) { return candidate.year == year; });
    return found == line.points.end() ? nullptr : &*found;
}

TableCell differenceCell(const Growth& growth, const QLocale& locale)
{
    return {differenceText(growth, locale), differenceData(growth)};
}

void pushPoint(std::vector<TableCell>& row, const TimeLines& lines, const YearLine& line, std::size_t at,
    const QLocale& locale)
{
    const auto& point = line.points[at];
    if (!point.growth) {
        const auto* base = baseOf(lines, line, at);
        const auto why = words(
            base != nullptr ? reasonText(lines, *base, point) : GrowthTableWords::tr("no year before it"));
        row.insert(row.end(), {why, why});
        return;
    }
    const auto& growth = *point.growth;
    const bool isIndex = lines.quantity == Quantity::Index;
    const double value = isIndex ? growth.index() : growth.percent();
    row.push_back(
        {isIndex ? indexText(value, locale) : changeText(value, locale), QString::number(value, 'g', 6)});
    row.push_back(differenceCell(growth, locale));
}

void pushOverall(std::vector<TableCell>& row, const YearLine& line, const QLocale& locale)
{
    if (!line.overall) {
        const auto none = words(GrowthTableWords::tr("not shown"));
        row.insert(row.end(), {none, none});
        return;
    }
    const double percent = line.overall->percentAYear();
    row.push_back({changeText(percent, locale), QString::number(percent, 'g', 6)});
    row.push_back(differenceCell(*line.overall, locale));
}

void pushColumns(FigureTable& table, const TimeLines& lines, const YearLine& line)
{
    const auto noun = unitNoun(lines.unit);
    const auto base = QString::number(lines.since);
    const bool isIndex = lines.quantity == Quantity::Index;
    table.columns.push_back({words(isIndex ? GrowthTableWords::tr("%1, index (%2 = 100)").arg(line.name, base)
                                           : GrowthTableWords::tr("%1, % on the year before").arg(line.name)),
        true});
    table.columns.push_back(
        {words(isIndex ? GrowthTableWords::tr("%1, change in %2 since %3").arg(line.name, noun, base)
                       : GrowthTableWords::tr("%1, change in %2").arg(line.name, noun)),
            true});
}

} // namespace

void fillGrowth(FigureTable& table, const TimeLines& lines, const QLocale& locale)
{
    if (lines.lines.empty())
        return;
    table.columns.push_back({words(GrowthTableWords::tr("Year")), true});
    for (const auto& line : lines.lines)
        pushColumns(table, lines, line);
    const auto& first = lines.lines.front();
    for (std::size_t i = 0; i < first.points.size(); ++i) {
        std::vector<TableCell> row{words(QString::number(first.points[i].year))};
        for (const auto& line : lines.lines)
            pushPoint(row, lines, line, i, locale);
        table.rows.push_back(std::move(row));
    }
    const auto whole
        = std::ranges::find_if(lines.lines, [](const YearLine& line) { return line.overall.has_value(); });
    if (whole == lines.lines.end())
        return;
    std::vector<TableCell> row{
        words(GrowthTableWords::tr("%1–%2, % a year (CAGR)")
                  .arg(QString::number(whole->overall->from), QString::number(whole->overall->to)))};
    for (const auto& line : lines.lines)
        pushOverall(row, line, locale);
    table.rows.push_back(std::move(row));
}

} // namespace filingscape::figure
