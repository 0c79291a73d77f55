// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figure_delegate.h"

#include "app/session/figure_words.h"
#include "ui/charts/qualifier_bar.h"
#include "ui/table/row_paint.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <array>
#include <numeric>

namespace filingscape::ui {

using session::FigureBlockModel;

namespace {

constexpr int rowHeight = 28;
constexpr int headHeight = 44;
constexpr int headWithNote = 60;
constexpr int barInset = 7;
constexpr int leastColumn = 80;
constexpr int leastBars = 200; ///< with the number at their end

bool isHead(const QModelIndex& index)
{
    return index.data(FigureBlockModel::IsHeadRole).toBool();
}

bool isMarked(const QModelIndex& index)
{
    return index.data(FigureBlockModel::IsMarkedRole).toBool();
}

} // namespace

FigureDelegate::FigureDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int FigureDelegate::heightOf(const QModelIndex& index) const
{
    if (!isHead(index))
        return qRound(rowHeight * m_theme.textScale());
    const bool hasNote = !index.data(FigureBlockModel::NoteRole).toString().isEmpty();
    return qRound((hasNote ? headWithNote : headHeight) * m_theme.textScale());
}

void FigureDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect cell = option.rect;
    paintRowGround(*painter, option, m_theme);
    const QRect room = cell.adjusted(m_theme.s, 0, -m_theme.s, -1);
    if (isHead(index)) {
        paintHead(*painter, room, index);
    } else if (index.column() == FigureBlockModel::Value) {
        paintBar(*painter, room, index);
    } else {
        const bool isName = index.column() == FigureBlockModel::Subject;
        const auto font = m_theme.font(isName ? TextSize::Body : TextSize::Label,
            isName && isMarked(index) ? QFont::DemiBold : QFont::Normal);
        auto text = room;
        if (isName && isMarked(index)) { // a mark beside the colour of the bar
            painter->fillRect(QRect(cell.left(), cell.top(), 3, cell.height() - 1), m_theme.accent);
        }
        painter->setFont(font);
        painter->setPen(isName ? m_theme.text : m_theme.secondText);
        painter->drawText(text, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    }
    paintRowFocus(*painter, option, m_theme);
    painter->restore();
}

void FigureDelegate::paintHead(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const auto title = m_theme.font(TextSize::Subtitle, QFont::DemiBold);
    const auto note = index.data(FigureBlockModel::NoteRole).toString();
    const QFontMetrics metrics(title);
    const QFontMetrics small(m_theme.font(TextSize::Label));
    const int noteHeight = note.isEmpty() ? 0 : small.height();
    const QRect titleRoom(room.left(), room.bottom() - m_theme.s - noteHeight - metrics.height(),
        room.width(), metrics.height());
    painter.setFont(title);
    painter.setPen(m_theme.text);
    painter.drawText(titleRoom, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
    if (note.isEmpty())
        return;
    painter.setFont(m_theme.font(TextSize::Label));
    painter.setPen(m_theme.secondText);
    painter.drawText(QRect(room.left(), titleRoom.bottom() + 1, room.width(), noteHeight),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        small.elidedText(note, Qt::ElideRight, room.width()));
}

void FigureDelegate::paintBar(QPainter& painter, const QRect& room, const QModelIndex& index) const
{
    const auto font = m_theme.font(TextSize::Body, isMarked(index) ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(font);
    const auto label = m_theme.font(TextSize::Label);
    const QFontMetrics small(label);
    const auto qualifier
        = static_cast<domain::Qualifier>(index.data(FigureBlockModel::QualifierRole).toInt());
    // Room for the widest number with its words and for an open end.
    const int numberRoom = std::max(metrics.horizontalAdvance(QStringLiteral("888,888")),
        metrics.horizontalAdvance(index.data(FigureBlockModel::LongestNumberRole).toString()));
    const int wordsRoom = numberRoom
        + small.horizontalAdvance(session::qualifierWords(domain::Qualifier::Approximately)) + 3 * m_theme.s;
    const double most = qMax(m_theme.l, room.width() - wordsRoom - m_theme.l);
    const double width = qMax(2.0, most * index.data(FigureBlockModel::FractionRole).toDouble());
    const QRectF bar(room.left(), room.top() + barInset, qRound(width), room.height() - 2 * barInset);
    const double end
        = paintQualifierBar(painter, bar, qualifier, isMarked(index) ? m_theme.accent : m_theme.bar, m_theme);
    // A number that is cut has to show it: it would read as another one.
    const auto number = metrics.elidedText(index.data(FigureBlockModel::NumberRole).toString(),
        Qt::ElideRight, static_cast<int>(room.right() - end) - m_theme.s);
    const int flags = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    QRectF words(end + m_theme.s, room.top(), room.right() - end - m_theme.s, room.height());
    painter.setFont(font);
    painter.setPen(m_theme.text);
    painter.drawText(words, flags, number);
    words.setLeft(words.left() + metrics.horizontalAdvance(number) + m_theme.s);
    painter.setFont(label);
    painter.setPen(m_theme.secondText);
    painter.drawText(words, flags,
        small.elidedText(
            session::qualifierWords(qualifier), Qt::ElideRight, static_cast<int>(words.width())));
}

void fitFigures(
    QTableView& table, const FigureBlockModel& model, const FigureDelegate& delegate, const Theme& theme)
{
    table.clearSpans();
    const QFontMetrics names(theme.font(TextSize::Body, QFont::DemiBold));
    const QFontMetrics others(theme.font(TextSize::Label));
    auto* header = table.horizontalHeader();
    std::array<int, FigureBlockModel::ColumnCount> widths{};
    for (int column = 0; column < FigureBlockModel::ColumnCount; ++column) {
        const bool isBar = column == FigureBlockModel::Value;
        header->setSectionResizeMode(column, isBar ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (isBar || table.isColumnHidden(column))
            continue;
        const auto& metrics = column == FigureBlockModel::Subject ? names : others;
        int widest
            = metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
            + theme.s;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.isHead(row))
                widest
                    = std::max(widest, metrics.horizontalAdvance(model.index(row, column).data().toString()));
        }
        widths[static_cast<std::size_t>(column)] = widest + theme.s + theme.l;
    }
    // The bars have their room first; where words want more than is left, the widest of them yield.
    const int left = table.viewport()->width() - qRound(leastBars * theme.textScale());
    const int least = qRound(leastColumn * theme.textScale());
    while (std::accumulate(widths.begin(), widths.end(), 0) > left) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= least)
            break;
        --*widest;
    }
    for (int column = 0; column < FigureBlockModel::ColumnCount; ++column) {
        if (column != FigureBlockModel::Value)
            header->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        table.setRowHeight(row, delegate.heightOf(model.index(row, 0)));
        if (model.isHead(row))
            table.setSpan(row, 0, 1, FigureBlockModel::ColumnCount);
    }
}

} // namespace filingscape::ui
