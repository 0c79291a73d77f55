// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/applicant_delegate.h"

#include "app/session/applicant_table_model.h"
#include "ui/table/sparkline_layout.h"

#include <QPainter>

namespace filingscape::ui {

using session::ApplicantTableModel;

ApplicantDelegate::ApplicantDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_cells(new BarCellDelegate(ApplicantTableModel::Filings,
          {ApplicantTableModel::FractionRole, ApplicantTableModel::IsQuietRole,
              ApplicantTableModel::IsChosenRole},
          theme, this))
{
}

void ApplicantDelegate::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_cells->setTheme(theme);
}

QSize ApplicantDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, qRound(28 * m_theme.textScale())};
}

void ApplicantDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto cell = option;
    cell.state &= ~QStyle::State_HasFocus; // the view frames the row
    m_cells->paint(painter, cell, index);
    if (index.column() == ApplicantTableModel::Trend)
        paintTrend(*painter, option.rect, index);
}

void ApplicantDelegate::paintTrend(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const auto trend = index.data(ApplicantTableModel::TrendRole);
    if (!trend.isValid())
        return;
    const auto layout = layoutSparkline(trend.value<session::ApplicantTrend>(),
        cell.adjusted(m_theme.s, m_theme.xs, -m_theme.s, -m_theme.xs));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(layout.baseline, m_theme.hairline);
    const bool isRowChosen = index.data(ApplicantTableModel::IsChosenRole).toBool();
    for (const auto& column : layout.columns) {
        if (column.bar.isEmpty())
            continue;
        auto colour = isRowChosen ? m_theme.accent : m_theme.bar;
        if (!column.isChosen)
            colour.setAlphaF(0.5F);
        if (!column.isIncomplete || column.bar.width() < 3) {
            painter.fillRect(column.bar, colour);
            continue;
        }
        painter.setPen(colour);
        painter.setBrush(m_theme.surface);
        painter.drawRect(column.bar.adjusted(0, 0, -1, -1));
    }
    painter.fillRect(layout.chosenYears, m_theme.accent);
    painter.restore();
}

} // namespace filingscape::ui
