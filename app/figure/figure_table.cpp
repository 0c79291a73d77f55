// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_table.h"

#include "app/figure/growth_table.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace filingscape::figure {

namespace {

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::TableWords)
};

TableCell words(const QString& text)
{
    return {text, text};
}

/// What stands where there is no number.
struct NoNumber {
    QString unknown;
    domain::Unit unit = domain::Unit::Publication;
};

template <class Marks> NoNumber noNumber(const Marks& marks)
{
    return {marks.unknownWords.isEmpty() ? TableWords::tr("not known") : marks.unknownWords, marks.unit};
}

TableCell countCell(
    domain::Count count, const NoNumber& none, const QLocale& locale, std::int64_t unitsPerFiling = 1)
{
    if (!count.isKnown())
        return words(none.unknown);
    return {countText(count, locale, unitsPerFiling), countData(count, unitsPerFiling)};
}

/// Six digits: a share of few among very many is still no zero.
TableCell shareCell(domain::Count part, domain::Count whole, const NoNumber& none, const QLocale& locale,
    std::int64_t unitsPerFiling)
{
    if (!part.isKnown() || !whole.isKnown())
        return words(none.unknown);
    if (whole.value() == 0)
        return words(TableWords::tr("no %1").arg(unitNoun(none.unit)));
    const double share = 100.0 * filingsIn(part, unitsPerFiling) / static_cast<double>(whole.value());
    return {shareText(part, whole, locale, unitsPerFiling), QString::number(share, 'g', 6)};
}

TableColumn lineColumn(const YearLine& line, Quantity quantity)
{
    if (quantity == Quantity::Share)
        return {{line.name, TableWords::tr("%1, %").arg(line.name)}, true};
    return {words(line.name), true};
}

TableCell pointCell(const TimeLines& lines, const YearPoint& point, const QLocale& locale)
{
    const auto none = noNumber(lines);
    switch (lines.quantity) {
    case Quantity::Count:
    case Quantity::Index:
    case Quantity::Change:
        break;
    case Quantity::Share:
        return shareCell(point.filings, point.ofAll, none, locale, point.unitsPerFiling);
    case Quantity::Cumulative:
        return countCell(point.summed, none, locale, point.unitsPerFiling);
    }
    return countCell(point.filings, none, locale, point.unitsPerFiling);
}

QString yearNote(const TimeLines& lines, const YearPoint& point)
{
    QStringList notes;
    if (point.incomplete)
        notes << lines.incompleteWords;
    if (lines.chosenYears && !lines.chosenYears->contains(point.year))
        notes << TableWords::tr("not among the years chosen");
    return notes.join(QStringLiteral("; "));
}

void fill(FigureTable& table, const TimeLines& lines, const QLocale& locale)
{
    if (isGrowth(lines.quantity)) {
        fillGrowth(table, lines, locale);
        return;
    }
    if (lines.lines.empty())
        return;
    const auto& first = lines.lines.front();
    const bool hasAll = lines.quantity != Quantity::Cumulative && first.entity.kind != Entity::Kind::Total;
    const bool hasNotes = !lines.incompleteYears.empty() || lines.chosenYears;
    table.columns.push_back({words(TableWords::tr("Year")), true});
    for (const auto& line : lines.lines)
        table.columns.push_back(lineColumn(line, lines.quantity));
    if (hasAll)
        table.columns.push_back({words(TableWords::tr("All %1").arg(unitNoun(lines.unit))), true});
    if (hasNotes)
        table.columns.push_back({words(TableWords::tr("Note")), false});
    for (std::size_t i = 0; i < first.points.size(); ++i) {
        const auto& year = first.points[i];
        if (lines.quantity == Quantity::Cumulative && year.year < lines.since)
            continue;
        std::vector<TableCell> row{words(QString::number(year.year))};
        for (const auto& line : lines.lines)
            row.push_back(pointCell(lines, line.points[i], locale));
        if (hasAll)
            row.push_back(countCell(year.ofAll, noNumber(lines), locale));
        if (hasNotes)
            row.push_back(words(yearNote(lines, year)));
        table.rows.push_back(std::move(row));
    }
}

void fill(FigureTable& table, const RankedBars& bars, const QLocale& locale)
{
    if (bars.bars.empty())
        return;
    const bool hasCode = bars.bars.front().entity.kind == Entity::Kind::Place;
    const auto none = noNumber(bars);
    table.columns.push_back({words(bars.title), false});
    if (hasCode)
        table.columns.push_back({words(TableWords::tr("Code")), false});
    table.columns.push_back({words(unitTitle(bars.unit)), true});
    const auto all = countCell(bars.ofAll, none, locale);
    const auto share = TableWords::tr("% of %1 %2");
    const auto noun = unitNoun(bars.unit);
    table.columns.push_back({{share.arg(all.text, noun), share.arg(all.data, noun)}, true});
    if (bars.hasChosen)
        table.columns.push_back({words(TableWords::tr("Note")), false});
    for (const auto& bar : bars.bars) {
        std::vector<TableCell> row{words(bar.label)};
        if (hasCode)
            row.push_back(words(bar.entity.key));
        row.push_back(countCell(bar.filings, none, locale, bars.unitsPerFiling));
        row.push_back(shareCell(bar.filings, bars.ofAll, none, locale, bars.unitsPerFiling));
        if (bars.hasChosen)
            row.push_back(words(bar.chosen ? TableWords::tr("chosen") : QString()));
        table.rows.push_back(std::move(row));
    }
}

/// Whole, on both sides of the diagonal: a spreadsheet has no stairs.
void fill(FigureTable& table, const PairGrid& grid, const QLocale& locale)
{
    if (grid.entries.empty())
        return;
    const auto none = noNumber(grid);
    table.columns.push_back({words(TableWords::tr("Technique")), false});
    for (const auto& entry : grid.entries)
        table.columns.push_back({words(entry.name), true});
    for (std::size_t row = 0; row < grid.entries.size(); ++row) {
        std::vector<TableCell> cells{words(grid.entries[row].name)};
        for (std::size_t column = 0; column < grid.entries.size(); ++column)
            cells.push_back(countCell(grid.cells.at(row, column), none, locale));
        table.rows.push_back(std::move(cells));
    }
}

} // namespace

FigureTable tableOf(const Figure& figure, const QLocale& locale)
{
    FigureTable table;
    table.head << (figure.finding.isEmpty() ? figure.headline : figure.finding) << figure.scope;
    table.head << figure.notes;
    if (const auto* bars = std::get_if<RankedBars>(&figure.marks))
        table.head << bars->caveat;
    else if (const auto* grid = std::get_if<PairGrid>(&figure.marks))
        table.head << grid->caveat;
    table.head << figure.caveat << figure.source;
    table.head.removeAll(QString());
    std::visit([&](const auto& marks) { fill(table, marks, locale); }, figure.marks);
    return table;
}

} // namespace filingscape::figure
