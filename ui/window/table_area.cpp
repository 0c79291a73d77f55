// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/table_area.h"

#include "app/figure/unit_words.h"
#include "ui/style/card.h"
#include "ui/style/plain_label.h"
#include "ui/table/applicant_table.h"
#include "ui/table/filings_view.h"
#include "ui/window/window_layout.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QStyle>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace filingscape::ui {

namespace {

constexpr int wideWindow = 1800;
constexpr int leastHeight = 160;

void setCard(QFrame* frame, bool isCard)
{
    frame->setObjectName(isCard ? QStringLiteral("card") : QString());
    frame->style()->unpolish(frame);
    frame->style()->polish(frame);
}

} // namespace

TableArea::TableArea(session::Explorer& explorer, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_tabRow(new QHBoxLayout)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_frame(new QFrame(this))
    , m_reason(new QWidget(this))
    , m_reasonTitle(new PlainLabel(m_reason))
    , m_reasonText(new PlainLabel(m_reason))
    , m_applicants(new ApplicantTable(explorer, theme, this))
    , m_filings(new FilingsView(explorer, theme, this))
{
    m_splitter->setObjectName(QStringLiteral("tablesSplitter"));
    m_tabs->setObjectName(QStringLiteral("tables"));
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->addTab(tr("Applicants"));
    m_tabs->addTab(tr("Filings"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, this, &TableArea::arrange);
    connect(m_applicants, &ApplicantTable::applicantClicked, this, &TableArea::applicantClicked);
    connect(m_applicants, &ApplicantTable::applicantsExtended, this, &TableArea::applicantsExtended);
    connect(m_applicants, &ApplicantTable::applicantDoubleClicked, this, &TableArea::applicantDoubleClicked);
    const std::array<QWidget*, 2> contents{m_applicants, m_filings};
    for (std::size_t i = 0; i < contents.size(); ++i) {
        m_cards[i] = cardOf(contents[i], m_splitter);
        m_splitter->addWidget(m_cards[i]);
        m_splitter->setStretchFactor(static_cast<int>(i), i == 0 ? 3 : 4);
    }
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme.m);
    m_splitter->setSizes({684, 916});
    auto* inner = new QVBoxLayout(m_frame);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    m_tabRow->setContentsMargins(0, 0, theme.l, 0);
    m_tabRow->addWidget(m_tabs, 1);
    inner->addLayout(m_tabRow);
    inner->addWidget(m_splitter, 1);
    buildReason(theme);
    inner->addWidget(m_reason);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setMinimumHeight(leastHeight);
    arrange();
}

void TableArea::buildReason(const Theme& theme)
{
    m_reason->setObjectName(QStringLiteral("noTables"));
    m_reasonTitle->setText(tr("Published counts, no single families"));
    m_reasonText->setObjectName(QStringLiteral("noTablesText"));
    m_reasonText->setText(
        tr("The source of this edition publishes how many families there are, not which: it names no "
           "applicant and "
           "lists no filing, so there are no tables of them. Each chart can be read as a table."));
    m_reasonText->setWordWrap(true);
    auto* layout = new QVBoxLayout(m_reason);
    layout->setContentsMargins(theme.l, theme.m, theme.l, theme.m);
    layout->setSpacing(theme.xs);
    layout->addWidget(m_reasonTitle);
    layout->addWidget(m_reasonText);
    m_reason->hide();
}

void TableArea::showEdition(const domain::Edition& edition)
{
    const bool hasTables = !figure::hasFields(edition);
    if (hasTables == m_hasTables)
        return;
    m_hasTables = hasTables;
    arrange();
    auto* splitter = qobject_cast<QSplitter*>(parentWidget());
    if (splitter != nullptr && !hasTables) {
        m_sizes = splitter->sizes();
        splitter->setProperty(keepsOldSizes, true);
    }
    setMinimumHeight(hasTables ? leastHeight : 0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    if (!hasTables) {
        fitReason();
    } else if (splitter != nullptr && !m_sizes.isEmpty()) {
        splitter->setSizes(m_sizes);
        splitter->setProperty(keepsOldSizes, {});
    }
}

/// The charts get the room that the tables do not need.
void TableArea::fitReason()
{
    const int frame = 2;
    setFixedHeight(m_reason->layout()->heightForWidth(std::max(width() - frame, 1)) + frame);
}

void TableArea::setTheme(const Theme& theme)
{
    m_applicants->setTheme(theme);
    m_filings->setTheme(theme);
    m_tabs->setFont(theme.font(TextSize::Body, QFont::DemiBold));
    m_reasonTitle->setFont(theme.font(TextSize::Body, QFont::DemiBold));
    m_reasonText->setFont(theme.font(TextSize::Label));
    auto colours = m_reasonText->palette();
    colours.setColor(QPalette::WindowText, theme.secondText);
    m_reasonText->setPalette(colours);
}

void TableArea::showResult(const session::ResultPtr& result, bool isSettled)
{
    if (!m_hasTables)
        return;
    m_applicants->showResult(result, isSettled);
    m_filings->showResult(result, isSettled);
}

void TableArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = window()->width() >= wideWindow;
    if (!m_hasTables && event->oldSize().width() != width())
        fitReason();
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    arrange();
}

void TableArea::arrange()
{
    setCard(m_frame, !m_isWide || !m_hasTables);
    m_reason->setVisible(!m_hasTables);
    m_splitter->setVisible(m_hasTables);
    m_tabs->setVisible(m_hasTables && !m_isWide);
    for (int i = 0; i < 2; ++i) {
        auto* shown = m_cards[static_cast<std::size_t>(i)];
        setCard(shown, m_isWide);
        shown->setVisible(m_isWide || m_tabs->currentIndex() == i);
    }
    m_applicants->setTitled(m_isWide, *m_tabRow);
    m_filings->setTitled(m_isWide);
}

} // namespace filingscape::ui
