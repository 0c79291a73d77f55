// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"
#include "app/figure/figures.h"
#include "app/figure/filter_words.h"
#include "app/figure/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace filingscape::figure {

using domain::Result;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::TimeWords)
};

template <class CountAt> YearLine line(const Result& result, Entity entity, QString name, CountAt countAt)
{
    YearLine made{std::move(entity), std::move(name), {}};
    for (std::size_t row = 0; row < result.byYear.size(); ++row) {
        const auto year = static_cast<domain::Year>(result.axis.first + row);
        made.points.push_back(
            {year, countAt(row), result.edition->isIncomplete(result.filter.dateBasis, year)});
    }
    return made;
}

std::int64_t sum(const YearLine& made)
{
    return std::accumulate(made.points.begin(), made.points.end(), std::int64_t{0},
        [](std::int64_t total, const YearPoint& point) { return total + point.filings.valueOr(0); });
}

/// With a technique filter only the chosen get a line; "none of" leaves the others.
bool wantsTechnique(const domain::Filter& filter, domain::TechniqueId id)
{
    return !filter.techniques
        || filter.techniques->contains(id) != (filter.techniqueMode == domain::TechniqueMode::None);
}

std::vector<YearLine> allLines(const Result& result, Split split)
{
    std::vector<YearLine> lines;
    if (split == Split::Total) {
        lines.push_back(line(
            result, {}, TimeWords::tr("All filings"), [&](std::size_t row) { return result.byYear[row]; }));
        return lines;
    }
    const bool byPlace = split == Split::Place;
    const auto& grid = byPlace ? result.byYearPlace : result.byYearTechnique;
    for (std::uint32_t column = 0; column < grid.columns; ++column) {
        const auto countAt = [&grid, column](std::size_t row) { return grid.at(row, column); };
        if (byPlace && (!result.filter.places || result.filter.places->contains({column}))) {
            const auto& place = result.edition->places[column];
            lines.push_back(line(result, {Entity::Kind::Place, QString::fromStdString(place.code), column},
                QString::fromStdString(place.name), countAt));
        } else if (!byPlace && wantsTechnique(result.filter, {column})) {
            const auto& technique = result.edition->techniques[column];
            lines.push_back(
                line(result, {Entity::Kind::Technique, QString::fromStdString(technique.key), column},
                    QString::fromStdString(technique.name), countAt));
        }
    }
    return lines;
}

QString headline(const Result& result, const TimeLines& marks, Split split)
{
    if (marks.top == 0)
        return TimeWords::tr("No filing matches");
    if (split == Split::Total || marks.lines.size() == 1)
        return TimeWords::tr("%1: filings over time").arg(marks.lines.front().name);
    const bool isSample = result.edition->kind == domain::EditionKind::Sample;
    if (split == Split::Place) {
        return isSample
            ? TimeWords::tr("%1 has the most filings in this sample").arg(marks.lines.front().name)
            : TimeWords::tr("%1 has the most filings").arg(marks.lines.front().name);
    }
    return isSample
        ? TimeWords::tr("%1 is the technique most often named in this sample").arg(marks.lines.front().name)
        : TimeWords::tr("%1 is the technique most often named").arg(marks.lines.front().name);
}

QString scope(const Result& result, Split split)
{
    const auto unit = unitWords(result.edition->unit);
    const auto years = yearWords(result.filter.dateBasis);
    QString measured;
    switch (split) {
    case Split::Technique:
        measured = TimeWords::tr("%1 by %2, per technique").arg(unit, years);
        break;
    case Split::Place:
        measured = TimeWords::tr("%1 by %2, per %3").arg(unit, years, placeWords(result.edition->placeBasis));
        break;
    case Split::Total:
        measured = TimeWords::tr("%1 by %2").arg(unit, years);
        break;
    }
    QStringList parts{measured};
    parts << filterPhrases(*result.edition, result.filter, {.withYears = false});
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Figure timeFigure(const Result& result, const TimeOptions& options)
{
    TimeLines marks;
    marks.axis = result.axis;
    marks.chosenYears = result.filter.years;
    const auto incomplete = result.edition->incompleteYears(result.filter.dateBasis);
    if (!incomplete.empty()) {
        marks.firstIncomplete = incomplete.front();
        marks.incompleteWords = incompleteWords(result.filter.dateBasis);
    }
    marks.lines = allLines(result, options.split);
    const auto candidates = marks.lines.size();
    std::erase_if(marks.lines, [](const YearLine& made) { return sum(made) == 0; });
    const auto withFilings = marks.lines.size();
    std::ranges::stable_sort(
        marks.lines, [](const YearLine& a, const YearLine& b) { return sum(a) > sum(b); });
    if (marks.lines.size() > options.mostLines)
        marks.lines.resize(options.mostLines);
    for (const auto& made : marks.lines) {
        for (const auto& point : made.points)
            marks.top = std::max(marks.top, point.filings.valueOr(0));
    }

    Figure figure;
    figure.headline = headline(result, marks, options.split);
    figure.scope = scope(result, options.split);
    if (withFilings > marks.lines.size())
        figure.notes << TimeWords::tr("%1 of %2 lines shown: those with most filings")
                            .arg(marks.lines.size())
                            .arg(withFilings);
    else if (candidates > withFilings && withFilings > 0 && options.split == Split::Technique)
        figure.notes << TimeWords::tr(
            "%n technique(s) without a filing here", nullptr, static_cast<int>(candidates - withFilings));
    if (result.withoutDate.valueOr(0) > 0)
        figure.notes << TimeWords::tr("%1 more without a %2")
                            .arg(countText(result.withoutDate, options.locale),
                                yearWords(result.filter.dateBasis));
    figure.source = sourceLine(*result.edition);
    figure.altText = TimeWords::tr("Line chart of %1, %2. %3.")
                         .arg(figure.scope, yearsText(result.axis), figure.headline);
    figure.marks = std::move(marks);
    return figure;
}

} // namespace filingscape::figure
