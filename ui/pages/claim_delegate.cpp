// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/claim_delegate.h"

#include "app/io/plain_text.h"
#include "app/session/claim_answer_model.h"
#include "app/session/claim_list_model.h"
#include "ui/pages/verdict_mark.h"
#include "ui/table/row_paint.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

namespace filingscape::ui {

using session::ClaimAnswerModel;
using session::ClaimListModel;

namespace {

constexpr int mark = 16;
constexpr int claimLines = 2;
constexpr int mostLetters = 400; ///< more never stand in two lines
constexpr int mostHeight = 1000;
constexpr int wrapped = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

} // namespace

ClaimDelegate::ClaimDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int ClaimDelegate::heightOf(const QString& words, int width) const
{
    return QFontMetrics(m_theme.font(TextSize::Body))
        .boundingRect(QRect(0, 0, width, mostHeight), wrapped, words)
        .height();
}

/// The words in at most two lines.
QString ClaimDelegate::wordsIn(const QModelIndex& index, int width) const
{
    auto text = index.data(Qt::DisplayRole).toString();
    const int most = claimLines * QFontMetrics(m_theme.font(TextSize::Body)).lineSpacing();
    if (heightOf(text, width) <= most)
        return text;
    text = io::cutForDisplay(text, mostLetters);
    while (!text.isEmpty() && heightOf(text + QStringLiteral("…"), width) > most)
        text.chop(1);
    return text + QStringLiteral("…");
}

int ClaimDelegate::wordsWidth(int cell) const
{
    return qMax(m_theme.xl, cell - 2 * m_theme.m - mark - m_theme.s);
}

QSize ClaimDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = wordsWidth(view != nullptr ? view->viewport()->width() : option.rect.width());
    return {0,
        heightOf(wordsIn(index, width), width) + QFontMetrics(m_theme.font(TextSize::Label)).height()
            + 2 * m_theme.s + m_theme.xs};
}

void ClaimDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect cell = option.rect;
    paintRowGround(*painter, option, m_theme);
    const auto verdict = static_cast<domain::Verdict>(index.data(ClaimListModel::VerdictRole).toInt());
    paintVerdict(
        *painter, QRectF(cell.left() + m_theme.m, cell.top() + m_theme.s + 1, mark, mark), verdict, m_theme);
    const int width = wordsWidth(cell.width());
    const auto text = wordsIn(index, width);
    const QRect words(
        cell.left() + m_theme.m + mark + m_theme.s, cell.top() + m_theme.s, width, heightOf(text, width));
    painter->setFont(m_theme.font(TextSize::Body));
    painter->setPen(m_theme.text);
    painter->drawText(words, wrapped, text);
    const auto label = m_theme.font(TextSize::Label);
    const QFontMetrics small(label);
    painter->setFont(label);
    painter->setPen(m_theme.secondText);
    const QRect below(words.left(), words.bottom() + m_theme.xs, words.width(), small.height());
    painter->drawText(below, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        small.elidedText(
            index.data(ClaimListModel::VerdictTextRole).toString(), Qt::ElideRight, below.width()));
    paintRowFocus(*painter, option, m_theme);
    painter->restore();
}

AnswerDelegate::AnswerDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int AnswerDelegate::textLeft(int column) const
{
    return m_theme.s + (column == ClaimAnswerModel::Outcome ? mark + m_theme.s : 0);
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Body));
    const int width = qMax(m_theme.xl, option.rect.width() - textLeft(index.column()) - m_theme.s);
    const auto words = metrics.boundingRect(
        QRect(0, 0, width, mostHeight), wrapped, index.data(Qt::DisplayRole).toString());
    return {0, qMax(words.height(), metrics.height()) + 2 * m_theme.s};
}

void AnswerDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect cell = option.rect;
    paintRowGround(*painter, option, m_theme);
    const auto standing = index.siblingAtColumn(0).data(ClaimAnswerModel::StandingRole);
    if (index.column() == ClaimAnswerModel::Outcome) {
        paintStanding(*painter, QRectF(cell.left() + m_theme.s, cell.top() + m_theme.s, mark, mark),
            standing.isValid() ? std::optional(static_cast<session::Standing>(standing.toInt()))
                               : std::nullopt,
            m_theme);
    }
    const bool isStrong = index.column() == ClaimAnswerModel::Gives;
    painter->setFont(m_theme.font(TextSize::Body, isStrong ? QFont::DemiBold : QFont::Normal));
    painter->setPen(index.column() == ClaimAnswerModel::Why ? m_theme.secondText : m_theme.text);
    painter->drawText(cell.adjusted(textLeft(index.column()), m_theme.s, -m_theme.s, -1), wrapped,
        index.data(Qt::DisplayRole).toString());
    paintRowFocus(*painter, option, m_theme);
    painter->restore();
}

} // namespace filingscape::ui
