// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/hover.h"

#include "app/figure/honest_years.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"

#include <QCoreApplication>

namespace filingscape::figure {

namespace {

struct HoverWords {
    Q_DECLARE_TR_FUNCTIONS(filingscape::figure::HoverWords)
};

QString countOf(const TimeLines& lines, const YearPoint& at, const QLocale& locale)
{
    auto ofYear = unitCount(at.filings, lines.unit, locale, at.unitsPerFiling);
    if (lines.quantity != Quantity::Cumulative)
        return ofYear;
    return HoverWords::tr("%1 since %2, %3 in %4")
        .arg(unitCount(at.summed, lines.unit, locale, at.unitsPerFiling), QString::number(lines.since),
            countText(at.filings, locale, at.unitsPerFiling), QString::number(at.year));
}

/// The growth of a point, with the change in records beside it.
QString growthOf(const TimeLines& lines, const Growth& growth, const QLocale& locale)
{
    const auto from = QString::number(growth.from);
    const auto difference = differenceText(growth, locale);
    if (lines.quantity == Quantity::Change)
        return HoverWords::tr("%1 on %2, %3 %4")
            .arg(changeText(growth.percent(), locale), from, difference, unitNoun(lines.unit));
    if (growth.from == growth.to)
        return HoverWords::tr("index 100, the base year");
    return HoverWords::tr("index %1 (%2 = 100), %3 %4 since %2")
        .arg(indexText(growth.index(), locale), from, difference, unitNoun(lines.unit));
}

} // namespace

QString spoken(const HoverCard& card)
{
    QStringList parts{card.title, card.count, card.share, card.caveat};
    parts.removeAll(QString());
    auto words = parts.join(QStringLiteral(", "));
    words.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0x202f), QChar(0x20));
    return words;
}

HoverCard hoverCard(const TimeLines& lines, std::size_t line, std::size_t point, const QLocale& locale)
{
    const auto& made = lines.lines[line];
    const auto& at = made.points[point];
    HoverCard card;
    card.title = HoverWords::tr("%1, %2").arg(made.name, QString::number(at.year));
    card.count = countOf(lines, at, locale);
    if (isGrowth(lines.quantity))
        card.share = at.growth ? growthOf(lines, *at.growth, locale) : QString();
    else if (made.entity.kind != Entity::Kind::Total && at.ofAll.valueOr(0) > 0)
        card.share = HoverWords::tr("%1 of %2 in that year")
                         .arg(shareText(at.filings, at.ofAll, locale, at.unitsPerFiling),
                             countText(at.ofAll, locale));
    QStringList caveats;
    if (!isGrowth(lines.quantity) && !card.share.isEmpty() && isLowBase(at.ofAll))
        caveats << HoverWords::tr("fewer than %1 %2 in that year, so the share says little")
                       .arg(QString::number(leastBase), unitNoun(lines.unit));
    if (at.incomplete)
        caveats << lines.incompleteWords;
    card.caveat = caveats.join(QStringLiteral("; "));
    return card;
}

HoverCard hoverCard(const RankedBars& bars, std::size_t bar, const QLocale& locale)
{
    const auto& made = bars.bars[bar];
    HoverCard card;
    card.title = made.longLabel;
    card.count = made.filings.isKnown() ? unitCount(made.filings, bars.unit, locale, bars.unitsPerFiling)
                                        : bars.unknownWords;
    if (bars.ofAll.valueOr(0) > 0)
        card.share = HoverWords::tr("%1 of %2")
                         .arg(shareText(made.filings, bars.ofAll, locale, bars.unitsPerFiling),
                             countText(bars.ofAll, locale));
    QStringList caveats;
    if (made.filings.isKnown() && !made.unpublished.empty())
        caveats << HoverWords::tr("not published for %1").arg(yearsText(made.unpublished));
    if (!bars.caveat.isEmpty())
        caveats << bars.caveat;
    card.caveat = caveats.join(QStringLiteral("; "));
    return card;
}

HoverCard hoverCard(const PairGrid& grid, std::size_t row, std::size_t column, const QLocale& locale)
{
    HoverCard card;
    const auto filings = grid.cells.at(row, column);
    const auto counted = filings.isKnown() ? unitCount(filings, grid.unit, locale) : grid.unknownWords;
    const auto& one = grid.entries[column].name;
    card.caveat = grid.caveat;
    if (row == column) {
        card.title = one;
        card.count = counted;
        if (grid.ofAll.valueOr(0) > 0)
            card.share = HoverWords::tr("%1 of %2")
                             .arg(shareText(filings, grid.ofAll, locale), countText(grid.ofAll, locale));
        return card;
    }
    const auto& other = grid.entries[row].name;
    card.title = HoverWords::tr("%1 and %2", "two techniques").arg(one, other);
    card.count = filings.isKnown() ? HoverWords::tr("%1 with both").arg(counted) : counted;
    const auto ofOne = grid.cells.at(column, column);
    const auto ofOther = grid.cells.at(row, row);
    if (ofOne.valueOr(0) > 0 && ofOther.valueOr(0) > 0)
        card.share
            = HoverWords::tr("%1 of %2, %3 of %4")
                  .arg(shareText(filings, ofOne, locale), one, shareText(filings, ofOther, locale), other);
    return card;
}

} // namespace filingscape::figure
