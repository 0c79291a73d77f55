// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "app/figure/contract_words.h"
#include "app/figure/numbers.h"
#include "app/io/plain_text.h"
#include "app/session/filter_edits.h"
#include "ui/filters/filter_chips.h"
#include "ui/filters/filter_panel.h"
#include "ui/help/help_desk.h"
#include "ui/style/card.h"
#include "ui/style/plain_label.h"
#include "ui/window/chart_area.h"
#include "ui/window/edition_line.h"
#include "ui/window/empty_state.h"
#include "ui/window/message_bar.h"
#include "ui/window/table_area.h"
#include "ui/window/window_keys.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace filingscape::ui {

MainWindow::MainWindow(session::Explorer& explorer, const Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_explorer(explorer)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Filingscape"));
    buildActions();
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme.m, theme.s, theme.m, theme.xs);
    layout->setSpacing(theme.s);
    auto* header = buildHeader(); // first, as Tab goes the way that the eye does
    m_message = new MessageBar(theme, page);
    m_editionLine = new EditionLine(theme, page);
    m_filters = new FilterPanel(explorer.filters(), theme, page);
    m_charts = new ChartArea(explorer, theme, this);
    m_tables = new TableArea(explorer, theme, this);
    m_charts->addWidget(m_tables);
    m_charts->setStretchFactor(0, 11);
    m_charts->setStretchFactor(1, 9);
    m_charts->setStretchFactor(2, 10);
    m_charts->setSizes({260, 222, 222});
    auto* filterCard = cardOf(m_filters, page);
    filterCard->setFixedWidth(qRound(272 * theme.textScale()));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme.m);
    middle->addWidget(filterCard);
    middle->addWidget(m_charts, 1);
    layout->addWidget(header);
    layout->addWidget(m_message);
    layout->addWidget(m_editionLine);
    layout->addLayout(middle, 1);
    layout->addWidget(buildFooter());
    setCentralWidget(page);
    header->lower(); // read first
    m_empty = new EmptyState(explorer, theme, findChild<QWidget*>(QStringLiteral("timeChart")));
    connectExplorer();
    addWindowKeys(*this);
    m_help = new HelpDesk(theme, this);
    setTheme(theme);
    resize(1280, 800);
    setMinimumSize(960, 640);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions()
{
    const auto make = [this](const QString& name, const QString& text, const QKeySequence& keys) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        addAction(action);
        return action;
    };
    m_undo = make(QStringLiteral("undo"), tr("Undo"), QKeySequence::Undo);
    m_redo = make(QStringLiteral("redo"), tr("Redo"), QKeySequence(tr("Ctrl+Shift+Z", "redo")));
    m_undo->setIconText(QStringLiteral("↶"));
    m_redo->setIconText(QStringLiteral("↷"));
    connect(m_undo, &QAction::triggered, &m_explorer.filters(), &session::FilterStore::undo);
    connect(m_redo, &QAction::triggered, &m_explorer.filters(), &session::FilterStore::redo);
    connect(&m_explorer.filters(), &session::FilterStore::historyChanged, this, &MainWindow::followHistory);
    followHistory();
}

void MainWindow::followHistory()
{
    const auto& filters = m_explorer.filters();
    const auto keys
        = [](const QAction& action) { return action.shortcut().toString(QKeySequence::NativeText); };
    m_undo->setEnabled(filters.canUndo());
    m_redo->setEnabled(filters.canRedo());
    m_undo->setToolTip(
        io::toolTipText(filters.canUndo() ? tr("Undo: %1 (%2)").arg(filters.undoName(), keys(*m_undo))
                                          : tr("Nothing to undo")));
    m_redo->setToolTip(
        io::toolTipText(filters.canRedo() ? tr("Redo: %1 (%2)").arg(filters.redoName(), keys(*m_redo))
                                          : tr("Nothing to redo")));
}

QWidget* MainWindow::buildHeader()
{
    auto* header = new QWidget(this);
    m_title = new PlainLabel(tr("Filingscape"), header);
    m_title->setObjectName(QStringLiteral("editionTitle"));
    m_contract = new PlainLabel(header);
    m_contract->setObjectName(QStringLiteral("contract"));
    m_contract->setWordWrap(true);
    m_chips = new FilterChips(m_theme, header);
    connect(m_chips, &FilterChips::filterChosen, this,
        [this](const domain::Filter& filter) { m_explorer.filters().commit(filter); });
    auto* above = new QHBoxLayout;
    above->setSpacing(m_theme.xs);
    above->addWidget(m_title);
    above->addWidget(m_chips, 1);
    for (auto* action : {m_undo, m_redo}) {
        auto* button = new QToolButton(header);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->text());
        above->addWidget(button);
    }
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(m_theme.xs, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_contract);
    return header;
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
    connect(m_tables, &TableArea::applicantClicked, this, [this](quint32 id, bool extends) {
        auto& filters = m_explorer.filters();
        filters.commit(session::clicked(filters.filter(), domain::ApplicantId{id}, extends));
    });
    connect(m_tables, &TableArea::applicantDoubleClicked, this, [this](quint32 id) {
        auto& filters = m_explorer.filters();
        filters.commit(session::onlyThis(filters.filter(), domain::ApplicantId{id}));
    });
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
    m_charts->setTheme(theme);
    m_filters->setTheme(theme);
    m_chips->setTheme(theme);
    m_message->setTheme(theme);
    m_editionLine->setTheme(theme);
    m_empty->setTheme(theme);
    m_help->setTheme(theme);
    m_tables->setTheme(theme);
}

void MainWindow::showEdition()
{
    const auto& edition = *m_explorer.edition();
    m_title->setText(io::visible(QString::fromStdString(edition.title)));
    m_filters->showEdition(edition);
    m_editionLine->showEdition(edition);
    m_help->setEdition(m_explorer.edition());
}

void MainWindow::showError(const domain::Error& error)
{
    m_message->showError(error);
    if (!m_explorer.result())
        m_footer->setText(tr("No edition is open."));
}

void MainWindow::showResult(const session::ResultPtr& result, bool isSettled)
{
    const auto& edition = *result->edition;
    m_contract->setText(io::visible(figure::contractSentence(edition, result->filter.dateBasis, locale())));
    m_filters->showResult(result, isSettled);
    m_charts->showResult(result, isSettled);
    m_tables->showResult(result, isSettled);
    m_empty->showResult(result, isSettled);
    m_chips->showFilter(edition, result->filter);
    m_footer->setText(
        tr("%1 of %2 filings · %3 ms · %4 %5 · %6")
            .arg(figure::countText(result->matching, locale()), figure::countText(result->total, locale()),
                locale().toString(m_explorer.lastAnswerMs(), 'f', m_explorer.lastAnswerMs() < 0.1 ? 2 : 1),
                QString::fromStdString(edition.slug), QString::fromStdString(edition.snapshot),
                figure::kindWords(edition.kind)));
}

} // namespace filingscape::ui
