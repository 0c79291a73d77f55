// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/figure_block_model.h"

#include "app/figure/filter_words.h"
#include "app/io/data_numbers.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/figure_sentence.h"
#include "app/session/figure_words.h"
#include "app/session/tsv.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace filingscape::session {

using domain::PublishedFigure;

void FigureBlockModel::show(std::shared_ptr<const FigureShelf> shelf, std::size_t edition,
    std::vector<FigureBlock> blocks, std::vector<std::size_t> marked)
{
    beginResetModel();
    m_shelf = std::move(shelf);
    m_edition = edition;
    m_blocks = std::move(blocks);
    m_marked = {marked.begin(), marked.end()};
    measureBlocks();
    m_rows.clear();
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        m_rows.push_back({block, noFigure});
        for (const auto figure : m_blocks[block].figures)
            m_rows.push_back({block, figure});
    }
    endResetModel();
}

/// Blocks of one series, measure and period are set against each other.
void FigureBlockModel::measureBlocks()
{
    using Key = std::tuple<std::string_view, std::string_view, bool, domain::Year, domain::Year>;
    const auto keyOf = [this](const FigureBlock& block) -> Key {
        if (block.isByYear || block.figures.empty())
            return {block.series, block.measure, block.isByYear, {}, {}};
        const auto years = yearsOf(set().figures[block.figures.front()]);
        return {block.series, block.measure, false, years.first, years.last};
    };
    std::map<Key, Scale> scales;
    for (const auto& block : m_blocks) {
        // A share is a part of a hundred.
        const auto empty = Scale{isShare(block.measure) ? 100.0 : 0.0, {}};
        auto& scale = scales.emplace(keyOf(block), empty).first->second;
        for (const auto position : block.figures) {
            const auto& figure = set().figures[position];
            scale.top = std::max(scale.top, figure.value);
            auto number = unitText(figure, m_locale);
            if (number.size() > scale.longestNumber.size())
                scale.longestNumber = std::move(number);
        }
    }
    m_scales.clear();
    for (const auto& block : m_blocks)
        m_scales.push_back(scales.at(keyOf(block)));
}

int FigureBlockModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureBlockModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FigureBlockModel::cell(const Row& row, int column) const
{
    const auto& figure = set().figures[row.figure];
    const bool isByYear = m_blocks[row.block].isByYear;
    switch (column) {
    case Subject:
        return isByYear ? QString::number(figure.firstYear)
                        : io::isolated(subjectWords(figure, m_shelf->names));
    case Value:
        return tr("%1, %2", "38,210, exact")
            .arg(unitText(figure, m_locale), qualifierWords(figure.qualifier));
    case Counted:
        return countedWords(set(), figure);
    case Years:
        return figure::yearsText(yearsOf(figure));
    case PrintedAt:
        return figure.sourceUrl.empty() ? tr("no address") : printedAt(figure);
    default:
        return {};
    }
}

/// What a screen reader says of the row as a whole.
QString FigureBlockModel::spoken(const Row& row) const
{
    if (row.figure == noFigure)
        return blockTitle(m_blocks[row.block], set());
    const auto& figure = set().figures[row.figure];
    const auto words = tr("%1: %2, %3, %4")
                           .arg(cell(row, Subject), measuredText(figure, m_locale),
                               countedWords(set(), figure), figure::yearsText(yearsOf(figure)));
    return m_marked.contains(row.figure) ? tr("%1. The claim rests on this figure.").arg(words) : words;
}

double FigureBlockModel::fraction(const Row& row) const
{
    if (row.figure == noFigure)
        return 0.0;
    const double top = m_scales[row.block].top;
    return top > 0.0 ? std::clamp(set().figures[row.figure].value / top, 0.0, 1.0) : 0.0;
}

QVariant FigureBlockModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = at(index.row());
    const bool isHead = row.figure == noFigure;
    switch (role) {
    case Qt::DisplayRole:
        if (isHead)
            return index.column() == Subject ? blockTitle(m_blocks[row.block], set()) : QString();
        return cell(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Subject ? spoken(row) : data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return io::toolTipText(
            isHead ? blockNote(m_blocks[row.block], set(), m_locale) : sentence(index.row()));
    case FractionRole:
        return fraction(row);
    case QualifierRole:
        return isHead ? QVariant() : static_cast<int>(set().figures[row.figure].qualifier);
    case NumberRole:
        return isHead ? QVariant() : unitText(set().figures[row.figure], m_locale);
    case LongestNumberRole:
        return m_scales[row.block].longestNumber;
    case IsHeadRole:
        return isHead;
    case IsMarkedRole:
        return !isHead && m_marked.contains(row.figure);
    case NoteRole:
        return isHead ? blockNote(m_blocks[row.block], set(), m_locale) : QString();
    default:
        return {};
    }
}

QVariant FigureBlockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("Of whom or what");
    case Value:
        return tr("Figure, and how sure it is");
    case Counted:
        return tr("What is counted");
    case Years:
        return tr("Years");
    case PrintedAt:
        return tr("Seen at");
    default:
        return {};
    }
}

Qt::ItemFlags FigureBlockModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QString FigureBlockModel::sentence(int row) const
{
    const auto* figure = figureAt(row);
    return figure == nullptr ? QString() : figureSentence(set(), *figure, m_shelf->names, m_locale);
}

const PublishedFigure* FigureBlockModel::figureAt(int row) const
{
    return row < 0 || row >= rowCount() || isHead(row) ? nullptr : &set().figures[at(row).figure];
}

int FigureBlockModel::firstRow() const
{
    const auto marked = std::ranges::find_if(
        m_rows, [this](const Row& row) { return row.figure != noFigure && m_marked.contains(row.figure); });
    const auto any = std::ranges::find_if(m_rows, [](const Row& row) { return row.figure != noFigure; });
    const auto found = marked != m_rows.end() ? marked : any;
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString FigureBlockModel::tsv(const std::vector<int>& rows) const
{
    std::vector<std::size_t> wanted;
    const auto add = [&wanted](std::size_t figure) {
        if (std::ranges::find(wanted, figure) == wanted.end())
            wanted.push_back(figure);
    };
    for (int row = 0; row < rowCount(); ++row) {
        const bool isNamed = rows.empty() || std::ranges::find(rows, row) != rows.end();
        if (isNamed && isHead(row))
            std::ranges::for_each(m_blocks[at(row).block].figures, add);
        else if (isNamed)
            add(at(row).figure);
    }
    QString text;
    QStringList contracts;
    for (const auto figure : wanted) {
        const auto& series = set().figures[figure].series;
        const QString line
            = seriesTitle(set(), series) + QStringLiteral(": ") + seriesContract(set(), series);
        if (!contracts.contains(line))
            contracts << line;
    }
    for (const auto& line : contracts)
        text += QStringLiteral("# ") + tsvCell(line) + QLatin1Char('\n');
    text += tsvLine({QStringLiteral("figure_id"), QStringLiteral("series"), QStringLiteral("measure"),
        QStringLiteral("period_from"), QStringLiteral("period_to"), QStringLiteral("place_basis"),
        QStringLiteral("place"), QStringLiteral("owner"), QStringLiteral("owner_country"),
        QStringLiteral("facet"), QStringLiteral("technique"), QStringLiteral("value"),
        QStringLiteral("qualifier"), QStringLiteral("source_name"), QStringLiteral("source_url"),
        QStringLiteral("note")});
    for (const auto position : wanted) {
        const auto& figure = set().figures[position];
        QStringList cells;
        for (const auto& cell : {figure.id, figure.series, figure.measure, io::dataText(figure.firstYear),
                 io::dataText(figure.lastYear), figure.placeBasis, figure.place, figure.owner,
                 figure.ownerCountry, figure.facet, figure.technique, io::dataText(figure.value),
                 std::string(key(figure.qualifier)), figure.sourceName, figure.sourceUrl, figure.note})
            cells << tsvCell(io::fromUtf8(cell));
        text += tsvLine(cells);
    }
    return text;
}

} // namespace filingscape::session
