// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figure_delegate.h"
#include "ui/pages/figures_page.h"
#include "ui/pages/qualifier_mark.h"
#include "ui/style/plain_label.h"
#include "ui/table/rows_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

// The widgets that the page of published figures is made of.

namespace filingscape::ui {

namespace {

constexpr int detailsHeight = 92;

} // namespace

QWidget* FiguresPage::buildTopics()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("figureTopics"));
    m_list->setAccessibleName(tr("Series of published figures"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::currentRowChanged, this, &FiguresPage::showTopic);
    return m_list;
}

QWidget* FiguresPage::buildFigures()
{
    auto* pane = new QWidget(this);
    m_title = new PlainLabel(pane);
    m_title->setObjectName(QStringLiteral("figuresTitle"));
    m_contract = new PlainLabel(pane);
    m_contract->setObjectName(QStringLiteral("figuresContract"));
    m_contract->setWordWrap(true);
    m_contract->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (auto* label : {m_title, m_contract}) // in line with the words of the table
        label->setContentsMargins(m_theme.s, 0, m_theme.s, 0);
    m_legend = new QualifierLegend(m_theme, pane);
    m_copyTable = new QToolButton(pane);
    m_copyTable->setObjectName(QStringLiteral("copyFigures"));
    m_copyTable->setText(tr("Copy table"));
    m_copyTable->setAccessibleName(tr("Copy these figures"));
    connect(m_copyTable, &QToolButton::clicked, this, &FiguresPage::copyAll);
    m_table = new RowsView(pane);
    m_table->setObjectName(QStringLiteral("figuresTable"));
    m_table->setAccessibleName(tr("Published figures as bars"));
    m_table->setModel(&m_model);
    m_delegate = new FigureDelegate(m_theme, m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* rows = new QAction(tr("Copy rows"), m_table);
    m_sentenceAction = new QAction(tr("Copy this sentence"), m_table);
    connect(rows, &QAction::triggered, this, &FiguresPage::copyRows);
    connect(m_sentenceAction, &QAction::triggered, this, &FiguresPage::copySentence);
    m_table->addActions({m_sentenceAction, rows});
    connect(m_table, &RowsView::copyPressed, this, &FiguresPage::copyRows);
    connect(m_table, &RowsView::resized, this, &FiguresPage::fitTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPage::showDetails);

    m_head = new QHBoxLayout;
    m_head->setContentsMargins(m_theme.s, 0, 0, 0);
    m_head->addWidget(m_legend);
    m_head->addStretch(1);
    m_head->addWidget(m_copyTable);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(m_theme.s, m_theme.m, m_theme.s, m_theme.m);
    layout->setSpacing(m_theme.s);
    layout->addWidget(m_title);
    layout->addWidget(m_contract);
    layout->addWidget(buildBand());
    layout->addLayout(m_head);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildDetails());
    return pane;
}

QWidget* FiguresPage::buildBand()
{
    m_band = new QFrame(this);
    m_band->setObjectName(QStringLiteral("claimBand"));
    m_band->setAutoFillBackground(true);
    m_bandText = new PlainLabel(m_band);
    m_bandText->setObjectName(QStringLiteral("claimBandText"));
    m_bandText->setWordWrap(true);
    m_back = new QToolButton(m_band);
    m_back->setObjectName(QStringLiteral("backToClaim"));
    m_back->setText(tr("Back to the claim"));
    m_back->setAccessibleName(tr("Back to the claim"));
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT claimAsked(m_claimId); });
    auto* layout = new QHBoxLayout(m_band);
    layout->setContentsMargins(m_theme.s, m_theme.s, m_theme.s, m_theme.s);
    layout->addWidget(m_bandText, 1);
    layout->addWidget(m_back, 0, Qt::AlignTop);
    m_band->hide();
    return m_band;
}

QWidget* FiguresPage::buildDetails()
{
    auto* pane = new QWidget(this);
    m_details = new QPlainTextEdit(pane);
    m_details->setObjectName(QStringLiteral("figureDetails"));
    m_details->setAccessibleName(tr("The chosen figure with its source"));
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setTabChangesFocus(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_details->setFixedHeight(qRound(detailsHeight * m_theme.textScale()));
    m_copySentence = new QToolButton(pane);
    m_copySentence->setObjectName(QStringLiteral("copyFigureSentence"));
    m_copySentence->setText(tr("Copy this sentence"));
    m_copySentence->setAccessibleName(tr("Copy the sentence about the chosen figure"));
    connect(m_copySentence, &QToolButton::clicked, this, &FiguresPage::copySentence);
    m_details->document()->setDocumentMargin(0);
    auto* layout = new QHBoxLayout(pane);
    layout->setContentsMargins(m_theme.s, m_theme.s, 0, 0);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_copySentence, 0, Qt::AlignTop);
    return pane;
}

} // namespace filingscape::ui
