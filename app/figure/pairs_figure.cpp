// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/contract_words.h"
#include "app/figure/figures.h"
#include "app/figure/filter_words.h"
#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace filingscape::figure {

using domain::Count;
using domain::Result;

namespace {

struct PairsWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::PairsWords)
};

/// The pair that is together more often than every other; none where two are level or something is unknown.
std::optional<std::pair<std::size_t, std::size_t>> foremostPair(const PairGrid& grid)
{
    std::optional<std::pair<std::size_t, std::size_t>> best;
    std::int64_t most = 0;
    for (std::size_t row = 0; row < grid.entries.size(); ++row) {
        for (std::size_t column = 0; column < row; ++column) {
            const auto here = grid.cells.at(row, column);
            if (!here.isKnown())
                return std::nullopt;
            if (here.value() == most)
                best.reset();
            else if (here.value() > most) {
                most = here.value();
                best = {column, row};
            }
        }
    }
    return best;
}

QString finding(const Result& result, const PairGrid& grid)
{
    const auto& filter = result.filter;
    const bool isSelection = filter.years || filter.words || filter.places || filter.applicants;
    const bool isSample = result.edition->kind == domain::EditionKind::Sample;
    const auto pair = foremostPair(grid);
    if (!pair) {
        if (grid.ofAll == Count(0))
            return PairsWords::tr("No %1 matches").arg(unitNounOne(grid.unit));
        return isSelection && isSample
            ? PairsWords::tr("Techniques together, in this selection of the sample")
            : isSelection ? PairsWords::tr("Techniques together, in this selection")
            : isSample    ? PairsWords::tr("Techniques together, in this sample")
                          : PairsWords::tr("Techniques together");
    }
    const auto& one = grid.entries[pair->first].name;
    const auto& other = grid.entries[pair->second].name;
    return isSelection && isSample
        ? PairsWords::tr("%1 and %2 are most often together in this selection of the sample").arg(one, other)
        : isSelection ? PairsWords::tr("%1 and %2 are most often together in this selection").arg(one, other)
        : isSample    ? PairsWords::tr("%1 and %2 are most often together in this sample").arg(one, other)
                      : PairsWords::tr("%1 and %2 are most often together").arg(one, other);
}

PairGrid gridOf(const Result& result)
{
    PairGrid grid;
    grid.cells = result.byTechniquePair;
    grid.ofAll = result.techniques.filings;
    grid.chosen = result.filter.techniques;
    grid.mode = result.filter.techniqueMode;
    grid.unit = result.edition->unit;
    grid.unknownWords = unknownWords(result);
    grid.caveat
        = incompleteSentence(result, growingYears(result, Entity::Kind::TechniquePair), chosenYears(result));
    for (std::uint32_t id = 0; id < grid.cells.rows; ++id) {
        const auto& technique = result.edition->techniques[id];
        grid.entries.push_back({{Entity::Kind::Technique, QString::fromStdString(technique.key), id, 0},
            QString::fromStdString(technique.name)});
        for (std::uint32_t other = 0; other < id; ++other)
            grid.top = std::max(grid.top, grid.cells.at(id, other).valueOr(0));
    }
    return grid;
}

} // namespace

int PairGrid::step(std::size_t row, std::size_t column) const
{
    const auto filings = cells.at(row, column).valueOr(0);
    if (row == column || filings <= 0 || top <= 0)
        return 0;
    // By the square root: pairs are few and one is often far ahead.
    const double share = std::sqrt(static_cast<double>(filings) / static_cast<double>(top));
    return std::clamp(static_cast<int>(std::ceil(share * steps)), 1, steps);
}

bool PairGrid::isChosen(std::size_t row, std::size_t column) const
{
    if (!chosen
        || *chosen
            != domain::IdSet<domain::TechniqueId>{{entries[row].entity.id}, {entries[column].entity.id}})
        return false;
    return row == column ? mode != domain::TechniqueMode::None : mode == domain::TechniqueMode::All;
}

Entity PairGrid::entityOf(std::size_t row, std::size_t column) const
{
    if (row == column)
        return entries[row].entity;
    auto pair = entries[column].entity;
    pair.kind = Entity::Kind::TechniquePair;
    pair.otherId = entries[row].entity.id;
    return pair;
}

Figure pairsFigure(const Result& result, const QLocale& locale)
{
    Figure figure;
    auto grid = gridOf(result);
    const auto unit = countedWords(result);
    QStringList parts{PairsWords::tr("%1 that have both techniques").arg(unit)};
    if (!result.filter.years)
        parts << yearsText(result.axis);
    parts << filterPhrases(*result.edition, result.filter, {.withTechniques = false});
    figure.scope = parts.join(QStringLiteral(" · "));
    figure.headline = PairsWords::tr("Techniques together");
    figure.caveat = wholeCaveat(result);
    figure.source = sourceLine(*result.edition);
    if (grid.entries.empty()) {
        grid.reason
            = PairsWords::tr("This edition has published counts: in how many families two of its fields "
                             "meet was not published.");
        figure.scope = unit;
        figure.altText = grid.reason;
        figure.marks = std::move(grid);
        return figure;
    }
    figure.finding = finding(result, grid);
    figure.notes << PairsWords::tr("At each name: all that have it");
    domain::FacetCounts each{{}, grid.ofAll};
    for (std::size_t id = 0; id < grid.entries.size(); ++id)
        each.counts.push_back(grid.cells.at(id, id));
    if (const auto note = overlapNote(each, grid.unit, locale); !note.isEmpty())
        figure.notes << note;
    if (result.filter.weight == domain::Weight::Fractional)
        figure.notes << PairsWords::tr("Counted whole: once in every pair that a filing has");
    figure.altText = PairsWords::tr("Grid of %1. %2.").arg(figure.scope, figure.finding);
    if (const auto pair = foremostPair(grid)) {
        figure.altText = PairsWords::tr("Grid of %1. %2, %3 times.")
                             .arg(figure.scope, figure.finding,
                                 countText(grid.cells.at(pair->first, pair->second), locale));
    }
    figure.marks = std::move(grid);
    return figure;
}

} // namespace filingscape::figure
