// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/applicant_table.h"

#include "app/figure/contract_words.h"
#include "app/figure/filter_words.h"
#include "app/io/plain_text.h"
#include "ui/style/plain_label.h"
#include "ui/table/bar_cell_delegate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace filingscape::ui {

using session::ApplicantTableModel;

ApplicantTable::ApplicantTable(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(tr("Applicants"), this))
    , m_scope(new PlainLabel(this))
    , m_view(new QTableView(this))
    , m_bars(new BarCellDelegate(ApplicantTableModel::Filings,
          {ApplicantTableModel::FractionRole, ApplicantTableModel::IsOtherRole,
              ApplicantTableModel::IsChosenRole},
          theme, this))
{
    m_view->setObjectName(QStringLiteral("applicantTable"));
    m_view->setAccessibleName(tr("Applicants"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_bars);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(qRound(28 * theme.textScale()));
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ApplicantTableModel::Name, QHeaderView::Stretch);
    header->resizeSection(ApplicantTableModel::Rank, 56);
    header->resizeSection(ApplicantTableModel::Filings, 120);
    header->resizeSection(ApplicantTableModel::Share, 88);
    m_scope->setWordWrap(true);
    connect(m_view, &QTableView::clicked, this, &ApplicantTable::choose);
    connect(m_view, &QTableView::activated, this, &ApplicantTable::choose);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.s, theme.m, theme.s, theme.s);
    layout->setSpacing(2);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(theme.s, 0, theme.s, 0);
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_scope);
    layout->addLayout(words);
    layout->addWidget(m_view, 1);
    setTheme(theme);
}

void ApplicantTable::choose(const QModelIndex& index)
{
    const auto applicant = index.data(ApplicantTableModel::IdRole);
    if (applicant.isValid())
        Q_EMIT applicantClicked(applicant.toUInt(),
            QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
}

void ApplicantTable::setTheme(const Theme& theme)
{
    m_bars->setTheme(theme);
    m_title->setFont(theme.font(TextSize::Subtitle, QFont::DemiBold));
    m_scope->setFont(theme.font(TextSize::Label));
    auto colours = m_scope->palette();
    colours.setColor(QPalette::WindowText, theme.secondText);
    m_scope->setPalette(colours);
    m_view->viewport()->update();
}

void ApplicantTable::setTitled(bool isTitled)
{
    m_title->setVisible(isTitled);
    auto margins = layout()->contentsMargins();
    margins.setTop(margins.bottom() + (isTitled ? 4 : 0));
    layout()->setContentsMargins(margins);
}

void ApplicantTable::showResult(const std::shared_ptr<const domain::Result>& result)
{
    m_model.setResult(result);
    const bool isSample = result->edition->kind == domain::EditionKind::Sample;
    QStringList parts{isSample
            ? tr("Ranked in this sample by %1, harmonised names; co-applicants count for each")
                  .arg(figure::unitWords(result->edition->unit).toLower())
            : tr("Ranked by %1, harmonised names; co-applicants count for each")
                  .arg(figure::unitWords(result->edition->unit).toLower())};
    if (!result->filter.years)
        parts << figure::yearsText(result->axis);
    parts << figure::filterPhrases(*result->edition, result->filter, {.withApplicants = false});
    m_scope->setText(io::visible(parts.join(QStringLiteral(" · "))));
}

} // namespace filingscape::ui
