// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart_area.h"

#include "app/session/filter_edits.h"
#include "ui/charts/figure_view.h"
#include "ui/style/card.h"
#include "ui/window/chart_export.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace filingscape::ui {

using figure::Split;

ChartArea::ChartArea(session::Explorer& explorer, const Theme& theme, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_explorer(explorer)
    , m_theme(theme)
    , m_time(new FigureView(theme, this))
    , m_places(new FigureView(theme, this))
    , m_techniques(new FigureView(theme, this))
{
    m_time->setObjectName(QStringLiteral("timeChart"));
    m_places->setObjectName(QStringLiteral("placesChart"));
    m_techniques->setObjectName(QStringLiteral("techniquesChart"));
    buildTimeControls();
    auto* bars = new QSplitter(Qt::Horizontal, this);
    bars->addWidget(cardOf(m_places, bars));
    bars->addWidget(cardOf(m_techniques, bars));
    bars->setSizes({500, 500});
    addWidget(cardOf(m_time, this));
    addWidget(bars);
    for (auto* splitter : {bars, static_cast<QSplitter*>(this)}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(theme.m);
    }
    connectMarks();

    const auto time = [this](const domain::Result& result) {
        figure::TimeOptions options;
        options.choice.split = m_split;
        return figure::timeFigure(result, options);
    };
    const auto places = [](const domain::Result& result) { return figure::placesFigure(result, {}); };
    const auto techniques = [](const domain::Result& result) { return figure::techniquesFigure(result, {}); };
    m_export = new ChartExport(m_explorer, m_theme,
        {{m_time, QStringLiteral("exportTime"), QStringLiteral("time"), time},
            {m_places, QStringLiteral("exportPlaces"), QStringLiteral("places"), places},
            {m_techniques, QStringLiteral("exportTechniques"), QStringLiteral("techniques"), techniques}},
        window());
}

ChartArea::~ChartArea() = default;

void ChartArea::buildTimeControls()
{
    m_splitChoice = new QComboBox(m_time);
    m_splitChoice->setObjectName(QStringLiteral("timeSplit"));
    m_splitChoice->setAccessibleName(tr("One line per"));
    m_splitChoice->addItem(tr("per technique"), static_cast<int>(Split::Technique));
    m_splitChoice->addItem(tr("per jurisdiction"), static_cast<int>(Split::Place));
    m_splitChoice->addItem(tr("all filings"), static_cast<int>(Split::Total));
    connect(m_splitChoice, &QComboBox::activated, this, [this](int index) {
        m_split = static_cast<Split>(m_splitChoice->itemData(index).toInt());
        showTimeFigure(true);
    });
    auto* timeLayout = new QVBoxLayout(m_time);
    timeLayout->setContentsMargins(0, m_theme.s, m_theme.m, 0);
    timeLayout->addWidget(m_splitChoice, 0, Qt::AlignTop | Qt::AlignRight);
}

void ChartArea::connectMarks()
{
    auto& filters = m_explorer.filters();
    const auto filterBy = [&filters](const figure::Entity& entity, bool extends) {
        if (entity.kind == figure::Entity::Kind::Place)
            filters.commit(session::clicked(filters.filter(), domain::PlaceId{entity.id}, extends));
        else if (entity.kind == figure::Entity::Kind::Technique)
            filters.commit(session::clicked(filters.filter(), domain::TechniqueId{entity.id}, extends));
    };
    const auto only = [&filters](const figure::Entity& entity) {
        if (entity.kind == figure::Entity::Kind::Place)
            filters.commit(session::onlyThis(filters.filter(), domain::PlaceId{entity.id}));
        else if (entity.kind == figure::Entity::Kind::Technique)
            filters.commit(session::onlyThis(filters.filter(), domain::TechniqueId{entity.id}));
    };
    for (auto* view : {m_time, m_places, m_techniques}) {
        connect(view, &FigureView::markClicked, this, filterBy);
        connect(view, &FigureView::markDoubleClicked, this, only);
    }
}

QAction* ChartArea::exportAction() const
{
    return m_export->exportAction();
}

void ChartArea::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_export->setTheme(theme);
    for (auto* view : {m_time, m_places, m_techniques})
        view->figureScene().setTheme(theme);
}

void ChartArea::showResult(const session::ResultPtr& result, bool isSettled)
{
    showTimeFigure(isSettled);
    m_places->show(
        std::make_shared<figure::Figure>(figure::placesFigure(*result, barsOptions(*m_places, isSettled))),
        isSettled);
    m_techniques->show(std::make_shared<figure::Figure>(
                           figure::techniquesFigure(*result, barsOptions(*m_techniques, isSettled))),
        isSettled);
}

figure::BarsOptions ChartArea::barsOptions(FigureView& view, bool isSettled) const
{
    figure::BarsOptions options;
    options.locale = locale();
    const auto& shown = view.figureScene().figure();
    if (!isSettled && shown) {
        for (const auto& bar : std::get<figure::RankedBars>(shown->marks).bars)
            options.keepOrder.push_back(bar.entity);
    }
    return options;
}

void ChartArea::showTimeFigure(bool isSettled)
{
    const auto result = m_explorer.result();
    if (!result)
        return;
    figure::TimeOptions options;
    options.choice.split = m_split;
    options.locale = locale();
    m_time->show(std::make_shared<figure::Figure>(figure::timeFigure(*result, options)), isSettled);
}

} // namespace filingscape::ui
