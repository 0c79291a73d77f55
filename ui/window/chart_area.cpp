// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart_area.h"

#include "app/figure/time_lines.h"
#include "app/session/filter_edits.h"
#include "ui/charts/figure_view.h"
#include "ui/style/card.h"
#include "ui/window/chart_export.h"
#include "ui/window/chart_table.h"
#include "ui/window/time_controls.h"
#include "ui/window/word_choice.h"
#include "ui/window/year_brush.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace filingscape::ui {

namespace {

constexpr double steadyWidth
    = 1200.0; ///< of the chart, for a headline on one line beside controls at their widest

} // namespace

ChartArea::ChartArea(session::Explorer& explorer, const Theme& theme, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_explorer(explorer)
    , m_theme(theme)
    , m_time(makeCard(QStringLiteral("time")))
    , m_places(makeCard(QStringLiteral("places")))
    , m_techniques(makeCard(QStringLiteral("techniques")))
    , m_timeControls(new TimeControls(theme, m_time.view))
{
    m_time.controls->addWidget(m_timeControls);
    setObjectName(QStringLiteral("chartsSplitter"));
    auto* bars = new QSplitter(Qt::Horizontal, this);
    bars->setObjectName(QStringLiteral("barsSplitter"));
    bars->addWidget(cardOf(m_places.view, bars));
    bars->addWidget(cardOf(m_techniques.view, bars));
    bars->setSizes({500, 500});
    addWidget(cardOf(m_time.view, this));
    addWidget(bars);
    for (auto* splitter : {bars, static_cast<QSplitter*>(this)}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(theme.m);
    }
    addPairsChoice();
    // In this order, which is Tab's.
    addTable(m_time, QStringLiteral("time"));
    addTable(m_places, QStringLiteral("places"));
    addTable(m_techniques, QStringLiteral("techniques"));
    buildExport();
    m_brush = new YearBrush(explorer.filters(), theme, *m_time.view);
    connectControls();
    connectMarks();
}

ChartArea::~ChartArea() = default;

/// A chart with a row for its controls in the upper right corner.
ChartArea::Card ChartArea::makeCard(const QString& name)
{
    Card card;
    card.view = new FigureView(m_theme, this);
    card.view->setObjectName(name + QStringLiteral("Chart"));
    card.controls = new QHBoxLayout;
    card.controls->setSpacing(0);
    card.controls->addStretch(1);
    auto* corner = new QVBoxLayout(card.view);
    corner->setContentsMargins(0, m_theme.s, m_theme.m, 0);
    corner->addLayout(card.controls);
    corner->addStretch(1);
    return card;
}

void ChartArea::addTable(Card& card, const QString& name)
{
    card.table = new ChartTable(m_theme, *card.view, name, *card.controls);
    connect(card.table, &ChartTable::toggled, this, &ChartArea::chartChoiceChanged);
}

void ChartArea::addPairsChoice()
{
    m_pairsChoice = new WordChoice(m_techniques.view);
    m_pairsChoice->setObjectName(QStringLiteral("techniquesAs"));
    m_pairsChoice->setAccessibleName(tr("What the chart of techniques shows"));
    m_pairsChoice->addItem(tr("bars"), false);
    m_pairsChoice->addItem(tr("pairs"), true);
    m_pairsChoice->setToolTip(tr("How many filings have each technique, or both of two"));
    m_techniques.controls->addWidget(m_pairsChoice);
    connect(m_pairsChoice, &QComboBox::activated, this, [this] {
        showTechniques(true);
        Q_EMIT chartChoiceChanged();
    });
}

bool ChartArea::showsPairs() const
{
    return m_pairsChoice->currentData().toBool();
}

void ChartArea::buildExport()
{
    const auto time = [this](const domain::Result& result) {
        return figure::timeFigure(result, {m_timeControls->choice(), QLocale(QLocale::English)});
    };
    const auto places = [](const domain::Result& result) { return figure::placesFigure(result, {}); };
    const auto techniques = [this](const domain::Result& result) {
        return showsPairs() ? figure::pairsFigure(result, QLocale(QLocale::English))
                            : figure::techniquesFigure(result, {});
    };
    m_export = new ChartExport(m_explorer, m_theme,
        {{m_time.view, m_time.controls, QStringLiteral("exportTime"), QStringLiteral("time"), time},
            {m_places.view, m_places.controls, QStringLiteral("exportPlaces"), QStringLiteral("places"),
                places},
            {m_techniques.view, m_techniques.controls, QStringLiteral("exportTechniques"),
                QStringLiteral("techniques"), techniques}},
        window());
    connect(m_export, &ChartExport::copied, this, &ChartArea::chartCopied);
}

void ChartArea::connectControls()
{
    connect(&m_time.view->figureScene(), &FigureScene::laidOut, this, [this] {
        const bool hasRoom = m_time.view->width() >= steadyWidth * m_theme.textScale();
        if (hasRoom != m_isSteady) {
            m_isSteady = hasRoom;
            m_timeControls->setSteady(hasRoom);
        }
    });
    connect(m_timeControls, &TimeControls::choiceChanged, this, [this] {
        showTimeFigure(true);
        Q_EMIT chartChoiceChanged();
    });
    connect(m_time.table, &ChartTable::toggled, this, &ChartArea::followTimeTable);
}

/// A table needs neither the brush below the plot nor a scale.
void ChartArea::followTimeTable()
{
    const bool isTable = m_time.table->isShown();
    m_brush->setVisible(!isTable && m_explorer.result() != nullptr);
    m_timeControls->setScaleVisible(!isTable);
}

ChartChoice ChartArea::chartChoice() const
{
    return {m_timeControls->choice(), m_time.table->isShown(), m_places.table->isShown(),
        m_techniques.table->isShown(), showsPairs()};
}

void ChartArea::setChartChoice(const ChartChoice& choice)
{
    m_timeControls->setChoice(choice.time);
    m_time.table->setShown(choice.timeAsTable);
    m_places.table->setShown(choice.placesAsTable);
    m_techniques.table->setShown(choice.techniquesAsTable);
    m_pairsChoice->choose(choice.techniquesAsPairs);
    followTimeTable();
    showTimeFigure(true);
    showTechniques(true);
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
    const auto filterByTechniques = [this, filterBy](const figure::Entity& entity, bool extends) {
        auto& store = m_explorer.filters();
        const domain::TechniqueId technique{entity.id};
        if (entity.kind == figure::Entity::Kind::TechniquePair)
            store.commit(session::clickedPair(store.filter(), technique, {entity.otherId}));
        else if (showsPairs() && !extends)
            store.commit(session::clickedOfGrid(store.filter(), technique));
        else
            filterBy(entity, extends);
    };
    const auto only = [&filters](const figure::Entity& entity) {
        if (entity.kind == figure::Entity::Kind::Place)
            filters.commit(session::onlyThis(filters.filter(), domain::PlaceId{entity.id}));
        else if (entity.kind == figure::Entity::Kind::Technique)
            filters.commit(session::onlyThis(filters.filter(), domain::TechniqueId{entity.id}));
    };
    for (auto* view : {m_time.view, m_places.view})
        connect(view, &FigureView::markClicked, this, filterBy);
    connect(m_techniques.view, &FigureView::markClicked, this, filterByTechniques);
    for (auto* view : {m_time.view, m_places.view, m_techniques.view})
        connect(view, &FigureView::markDoubleClicked, this, only);
}

QAction* ChartArea::exportAction() const
{
    return m_export->exportAction();
}

QAction* ChartArea::copyAction() const
{
    return m_export->copyAction();
}

void ChartArea::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_export->setTheme(theme);
    m_timeControls->setTheme(theme);
    m_brush->setTheme(theme);
    for (const auto& card : {m_time, m_places, m_techniques}) {
        card.view->figureScene().setTheme(theme);
        card.table->setTheme(theme);
    }
}

void ChartArea::show(const Card& card, figure::Figure figure, bool isSettled)
{
    const auto shared = std::make_shared<const figure::Figure>(std::move(figure));
    card.view->show(shared, isSettled);
    card.table->showFigure(shared);
}

void ChartArea::showResult(const session::ResultPtr& result, bool isSettled)
{
    showTimeFigure(isSettled);
    show(m_places, figure::placesFigure(*result, barsOptions(*m_places.view, isSettled)), isSettled);
    showTechniques(isSettled);
    followTimeTable();
}

void ChartArea::showTechniques(bool isSettled)
{
    const auto result = m_explorer.result();
    if (!result)
        return;
    show(m_techniques,
        showsPairs() ? figure::pairsFigure(*result, locale())
                     : figure::techniquesFigure(*result, barsOptions(*m_techniques.view, isSettled)),
        isSettled);
}

figure::BarsOptions ChartArea::barsOptions(FigureView& view, bool isSettled) const
{
    figure::BarsOptions options;
    options.locale = locale();
    const auto& shown = view.figureScene().figure();
    const auto* bars = shown ? std::get_if<figure::RankedBars>(&shown->marks) : nullptr;
    if (!isSettled && bars != nullptr) {
        for (const auto& bar : bars->bars)
            options.keepOrder.push_back(bar.entity);
    }
    return options;
}

void ChartArea::showTimeFigure(bool isSettled)
{
    const auto result = m_explorer.result();
    if (!result)
        return;
    m_timeControls->setEdition(*result->edition);
    m_timeControls->setHasIncomplete(!result->incompleteYears.empty());
    m_timeControls->setHasChosen(figure::choosesAny(result->filter, m_timeControls->choice().split));
    auto figure = figure::timeFigure(*result, {m_timeControls->choice(), locale()});
    m_brush->showResult(*result, std::get<figure::TimeLines>(figure.marks).axis);
    show(m_time, std::move(figure), isSettled);
}

} // namespace filingscape::ui
