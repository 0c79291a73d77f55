// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/explore_page.h"

#include "app/session/filter_edits.h"
#include "ui/filters/filter_panel.h"
#include "ui/style/card.h"
#include "ui/window/chart_area.h"
#include "ui/window/contract_bar.h"
#include "ui/window/empty_state.h"
#include "ui/window/table_area.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace filingscape::ui {

ExplorePage::ExplorePage(session::Explorer& explorer, const session::EditionCatalogue& catalogue,
    const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_contractRow(new QHBoxLayout)
    , m_contract(new ContractBar(explorer, catalogue, theme, this))
    , m_filters(new FilterPanel(explorer.filters(), theme, this))
    , m_charts(new ChartArea(explorer, theme, this))
    , m_tables(new TableArea(explorer, theme, this))
{
    m_contractRow->setContentsMargins(theme.xs, 0, 0, 0);
    m_contractRow->setSpacing(theme.xs);
    m_contractRow->addWidget(m_contract, 1);
    m_charts->addWidget(m_tables);
    m_charts->setStretchFactor(0, 11);
    m_charts->setStretchFactor(1, 10);
    m_charts->setStretchFactor(2, 9);
    m_charts->setSizes({260, 250, 194}); // seven techniques have a bar each in a window of 1280x800
    auto* filterCard = cardOf(m_filters, this);
    filterCard->setFixedWidth(qRound(272 * theme.textScale()));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme.m);
    middle->addWidget(filterCard);
    middle->addWidget(m_charts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.xs);
    layout->addLayout(m_contractRow);
    layout->addLayout(middle, 1);
    m_charts->raise(); // read after the filters
    m_empty = new EmptyState(explorer, theme, findChild<QWidget*>(QStringLiteral("timeChart")));
    connectTables();
    setTheme(theme);
}

void ExplorePage::connectTables()
{
    connect(m_tables, &TableArea::applicantClicked, this, [this](quint32 id, bool extends) {
        auto& filters = m_explorer.filters();
        filters.commit(session::clicked(filters.filter(), domain::ApplicantId{id}, extends));
    });
    connect(m_tables, &TableArea::applicantsExtended, this,
        [this](const std::vector<domain::ApplicantId>& applicants) {
            auto& filters = m_explorer.filters();
            filters.commit(session::withThese(filters.filter(), applicants));
        });
    connect(m_tables, &TableArea::applicantDoubleClicked, this, [this](quint32 id) {
        auto& filters = m_explorer.filters();
        filters.commit(session::onlyThis(filters.filter(), domain::ApplicantId{id}));
    });
}

void ExplorePage::setTheme(const Theme& theme)
{
    m_contract->setTheme(theme);
    m_charts->setTheme(theme);
    m_filters->setTheme(theme);
    m_empty->setTheme(theme);
    m_tables->setTheme(theme);
}

void ExplorePage::showEdition()
{
    m_filters->showEdition(*m_explorer.edition());
    m_tables->showEdition(*m_explorer.edition());
}

void ExplorePage::showResult(const session::ResultPtr& result, bool isSettled)
{
    m_contract->showResult(result);
    m_filters->showResult(result, isSettled);
    m_charts->showResult(result, isSettled);
    m_tables->showResult(result, isSettled);
    m_empty->showResult(result, isSettled);
}

} // namespace filingscape::ui
