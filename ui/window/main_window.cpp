// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "app/figure/contract_words.h"
#include "app/figure/numbers.h"
#include "app/session/filter_edits.h"
#include "ui/charts/figure_view.h"
#include "ui/filters/filter_panel.h"
#include "ui/style/plain_label.h"
#include "ui/window/message_bar.h"
#include "ui/window/table_area.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace filingscape::ui {

using figure::Split;

namespace {

QFrame* card(QWidget* content, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(content);
    return frame;
}

} // namespace

MainWindow::MainWindow(session::Explorer& explorer, const Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_explorer(explorer)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Filingscape"));
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme.m, theme.s, theme.m, theme.xs);
    layout->setSpacing(theme.s);
    m_message = new MessageBar(theme, page);
    m_filters = new FilterPanel(explorer.filters(), theme, page);
    auto* filterCard = card(m_filters, page);
    filterCard->setFixedWidth(qRound(272 * theme.textScale()));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme.m);
    middle->addWidget(filterCard);
    middle->addWidget(buildCharts(), 1);
    layout->addWidget(buildHeader());
    layout->addWidget(m_message);
    layout->addLayout(middle, 1);
    layout->addWidget(buildFooter());
    setCentralWidget(page);
    connectExplorer();
    setTheme(theme);
    resize(1280, 800);
    setMinimumSize(960, 640);
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::buildHeader()
{
    auto* header = new QWidget(this);
    m_title = new PlainLabel(tr("Filingscape"), header);
    m_title->setObjectName(QStringLiteral("editionTitle"));
    m_contract = new PlainLabel(header);
    m_contract->setObjectName(QStringLiteral("contract"));
    m_contract->setWordWrap(true);
    m_reset = new QToolButton(header);
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setText(tr("Reset filters"));
    auto policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    m_reset->hide();
    connect(m_reset, &QToolButton::clicked, this,
        [this] { m_explorer.filters().commit(session::cleared(m_explorer.filters().filter())); });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_contract);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(m_theme.xs, 0, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(m_reset, 0, Qt::AlignBottom);
    return header;
}

QWidget* MainWindow::buildCharts()
{
    m_time = new FigureView(m_theme, this);
    m_time->setObjectName(QStringLiteral("timeChart"));
    m_places = new FigureView(m_theme, this);
    m_places->setObjectName(QStringLiteral("placesChart"));
    m_techniques = new FigureView(m_theme, this);
    m_techniques->setObjectName(QStringLiteral("techniquesChart"));
    m_tables = new TableArea(m_explorer, m_theme, this);

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

    auto* bars = new QSplitter(Qt::Horizontal, this);
    bars->addWidget(card(m_places, bars));
    bars->addWidget(card(m_techniques, bars));
    m_charts = new QSplitter(Qt::Vertical, this);
    m_charts->addWidget(card(m_time, m_charts));
    m_charts->addWidget(bars);
    m_charts->addWidget(m_tables);
    for (auto* splitter : {bars, m_charts}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(m_theme.m);
    }
    m_charts->setStretchFactor(0, 10);
    m_charts->setStretchFactor(1, 9);
    m_charts->setStretchFactor(2, 10);
    m_charts->setSizes({238, 232, 234});
    bars->setSizes({500, 500});
    return m_charts;
}

QWidget* MainWindow::buildFooter()
{
    m_footer = new PlainLabel(this);
    m_footer->setObjectName(QStringLiteral("footer"));
    m_footer->setContentsMargins(m_theme.xs, 0, 0, 0);
    m_footer->setText(tr("Opening the filings…"));
    return m_footer;
}

void MainWindow::connectExplorer()
{
    connect(&m_explorer, &session::Explorer::loadingStarted, m_message, &QWidget::hide);
    connect(&m_explorer, &session::Explorer::opened, this, &MainWindow::showEdition);
    connect(&m_explorer, &session::Explorer::failed, this, &MainWindow::showError);
    connect(&m_explorer, &session::Explorer::resultChanged, this, &MainWindow::showResult);
    connect(m_message, &MessageBar::retryPressed, &m_explorer, &session::Explorer::retry);
}

void MainWindow::setTheme(const Theme& theme)
{
    m_theme = theme;
    qApp->setPalette(theme.palette());
    qApp->setFont(theme.font(TextSize::Body));
    qApp->setStyleSheet(theme.styleSheet());
    m_title->setFont(theme.font(TextSize::Subtitle, QFont::DemiBold));
    m_contract->setFont(theme.font(TextSize::Label));
    m_footer->setFont(theme.font(TextSize::Label));
    for (auto* quiet : {m_contract, m_footer}) {
        auto colours = quiet->palette();
        colours.setColor(QPalette::WindowText, theme.secondText);
        quiet->setPalette(colours);
    }
    m_filters->setTheme(theme);
    m_message->setTheme(theme);
    m_tables->setTheme(theme);
    for (auto* view : {m_time, m_places, m_techniques})
        view->figureScene().setTheme(theme);
}

void MainWindow::showEdition()
{
    const auto& edition = *m_explorer.edition();
    m_title->setText(QString::fromStdString(edition.title));
    m_filters->showEdition(edition);
}

void MainWindow::showError(const domain::Error& error)
{
    m_message->showError(error);
    if (!m_explorer.result())
        m_footer->setText(tr("No edition is open."));
}

figure::BarsOptions MainWindow::barsOptions(FigureView& view, bool isSettled) const
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

void MainWindow::showTimeFigure(bool isSettled)
{
    const auto result = m_explorer.result();
    if (!result)
        return;
    figure::TimeOptions options;
    options.split = m_split;
    options.locale = locale();
    m_time->show(std::make_shared<figure::Figure>(figure::timeFigure(*result, options)), isSettled);
}

void MainWindow::showResult(const session::ResultPtr& result, bool isSettled)
{
    const auto& edition = *result->edition;
    m_contract->setText(figure::contractSentence(edition, result->filter.dateBasis, locale()));
    m_filters->showResult(result, isSettled);
    showTimeFigure(isSettled);
    m_places->show(
        std::make_shared<figure::Figure>(figure::placesFigure(*result, barsOptions(*m_places, isSettled))),
        isSettled);
    m_techniques->show(std::make_shared<figure::Figure>(
                           figure::techniquesFigure(*result, barsOptions(*m_techniques, isSettled))),
        isSettled);
    m_tables->showResult(result, isSettled);
    m_reset->setVisible(!result->filter.isUnrestricted());
    m_footer->setText(
        tr("%1 of %2 filings · %3 ms · %4 %5 · %6")
            .arg(figure::countText(result->matching, locale()), figure::countText(result->total, locale()),
                locale().toString(m_explorer.lastAnswerMs(), 'f', m_explorer.lastAnswerMs() < 0.1 ? 2 : 1),
                QString::fromStdString(edition.slug), QString::fromStdString(edition.snapshot),
                figure::kindWords(edition.kind)));
}

} // namespace filingscape::ui
