// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "app/figure/contract_words.h"
#include "app/figure/numbers.h"
#include "app/figure/unit_words.h"
#include "app/io/plain_text.h"
#include "app/session/filter_edits.h"
#include "ui/filters/filter_chips.h"
#include "ui/help/help_desk.h"
#include "ui/pages/figure_pages.h"
#include "ui/style/plain_label.h"
#include "ui/window/chart_area.h"
#include "ui/window/chart_keys.h"
#include "ui/window/drop_target.h"
#include "ui/window/edition_line.h"
#include "ui/window/edition_switcher.h"
#include "ui/window/explore_page.h"
#include "ui/window/file_opening.h"
#include "ui/window/message_bar.h"
#include "ui/window/notice_bar.h"
#include "ui/window/one_bar.h"
#include "ui/window/page_stack.h"
#include "ui/window/pane_cycle.h"
#include "ui/window/provenance_desk.h"
#include "ui/window/saved_views.h"
#include "ui/window/sentence_desk.h"
#include "ui/window/theme_switch.h"
#include "ui/window/ways_out.h"
#include "ui/window/window_keys.h"
#include "ui/window/window_menus.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace filingscape::ui {

namespace {

constexpr qsizetype longestFileName = 60;
constexpr qsizetype longestCopied = 100;
constexpr int copiedMs = 4000;

/// Widgets of a window that was never shown do not hear of another font, so this comes before they are made.
void dressApplication(const Theme& theme)
{
    qApp->setPalette(theme.palette());
    qApp->setFont(theme.font(TextSize::Body));
    qApp->setStyleSheet(theme.styleSheet());
}

} // namespace

MainWindow::MainWindow(session::Explorer& explorer, const Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_explorer(explorer)
    , m_theme(theme)
{
    dressApplication(theme);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Filingscape"));
    buildActions();
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(theme.m, 0, theme.m, theme.xs);
    layout->setSpacing(theme.s);
    auto* header = buildHeader(); // first, as Tab goes the way that the eye does
    layout->addWidget(header);
    layout->addWidget(buildBars());
    m_pages = new PageStack(page);
    m_explore = new ExplorePage(explorer, m_catalogue, theme, this);
    m_pages->addPage(ui::explorePage, m_explore);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildFooter());
    setCentralWidget(page);
    header->lower(); // read first
    buildMenus();
    m_waysOut = new WaysOut(explorer, *m_explore, this); // shuts before anything is shown
    connectExplorer();
    connectPages();
    buildDesks();
    m_panes = addWindowKeys(*this);
    m_figurePages = new FigurePages(*this, theme);
    m_provenance->setOtherPages({[this] { return m_pages->shownPage() != ui::explorePage; },
        [this] { return m_figurePages->provenance(); }});
    connect(m_figurePages, &FigurePages::provenanceChanged, this, &MainWindow::followPage);
    m_help = new HelpDesk(theme, this);
    dressParts();
    followPage();
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
    m_undo = make(QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo);
    m_redo = make(QStringLiteral("redo"), tr("&Redo"), QKeySequence(tr("Ctrl+Shift+Z", "redo")));
    m_reset = make(
        QStringLiteral("resetFilters"), tr("Re&set filters"), QKeySequence(tr("Ctrl+R", "reset filters")));
    m_undo->setIconText(QStringLiteral("↶"));
    m_redo->setIconText(QStringLiteral("↷"));
    m_undo->setWhatsThis(tr("Undo")); // whatever it takes back
    m_redo->setWhatsThis(tr("Redo"));
    connect(m_undo, &QAction::triggered, &m_explorer.filters(), &session::FilterStore::undo);
    connect(m_redo, &QAction::triggered, &m_explorer.filters(), &session::FilterStore::redo);
    connect(m_reset, &QAction::triggered, this, [this] {
        auto& filters = m_explorer.filters();
        filters.commit(session::cleared(filters.filter()));
    });
    connect(&m_explorer.filters(), &session::FilterStore::historyChanged, this, &MainWindow::followHistory);
    followHistory();
}

void MainWindow::followHistory()
{
    const auto& filters = m_explorer.filters();
    const auto keys
        = [](const QAction& action) { return action.shortcut().toString(QKeySequence::NativeText); };
    const bool isExploring = m_pages == nullptr || m_pages->shownPage() == ui::explorePage;
    m_undo->setEnabled(isExploring && filters.canUndo());
    m_redo->setEnabled(isExploring && filters.canRedo());
    m_undo->setText(filters.canUndo() ? tr("&Undo %1").arg(io::actionText(filters.undoName())) : tr("&Undo"));
    m_redo->setText(filters.canRedo() ? tr("&Redo %1").arg(io::actionText(filters.redoName())) : tr("&Redo"));
    m_reset->setEnabled(isExploring && !filters.filter().isUnrestricted());
    m_undo->setToolTip(
        io::toolTipText(filters.canUndo() ? tr("Undo: %1 (%2)").arg(filters.undoName(), keys(*m_undo))
                                          : tr("Nothing to undo")));
    m_redo->setToolTip(
        io::toolTipText(filters.canRedo() ? tr("Redo: %1 (%2)").arg(filters.redoName(), keys(*m_redo))
                                          : tr("Nothing to redo")));
}

void MainWindow::buildMenus()
{
    const SavedViews::Charts charts{
        [this] { return keysOf(m_explore->charts().chartChoice()); },
        [this](const session::ChartChoice& choice) { m_explore->charts().setChartChoice(choiceOf(choice)); },
    };
    m_files = new FileOpening(m_explorer, m_library, m_catalogue, this);
    const SavedViews::Editions editions{
        [this] { return m_files->file(); },
        [this] { return m_pages->shownPage() == ui::explorePage ? QString() : m_pages->shownPage(); },
        [this](const session::View& view, const session::Explorer::FirstFilter& firstFilter) {
            openEditionOf(view, firstFilter);
        },
    };
    m_views = new SavedViews(m_explorer, m_library, charts, editions, m_theme, this);
    m_themes = new ThemeSwitch(
        m_theme, [this](const Theme& theme) { setTheme(theme); }, this);
    m_drop = new DropTarget(m_theme, this);
    m_menus = new WindowMenus(
        {*m_files, *m_views, *m_themes, m_switcher->action(), m_explore->charts().exportAction(),
            m_explore->charts().copyAction(), m_undo, m_redo, m_reset},
        this);
    connect(m_drop, &DropTarget::fileDropped, this, [this](const QString& path) { m_files->open(path); });
    connect(m_views, &SavedViews::incomplete, this, &MainWindow::sayLeftOut);
    connect(m_files, &FileOpening::figuresOpened, this,
        [this](const session::EditionSource& source) { turnTo(source, figuresPage); });
    connect(&m_explore->charts(), &ChartArea::chartChoiceChanged, this, &MainWindow::chartsChosen);
}

QWidget* MainWindow::buildHeader()
{
    auto* header = new QWidget(this);
    m_switcher = new EditionSwitcher(m_catalogue, m_theme, header);
    m_file = new PlainLabel(header);
    m_file->setObjectName(QStringLiteral("openFile"));
    m_file->hide();
    m_chips = new FilterChips(m_theme, header);
    auto policy = m_chips->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what stands beside them stays in its place
    m_chips->setSizePolicy(policy);
    connect(m_chips, &FilterChips::filterChosen, this,
        [this](const domain::Filter& filter) { m_explorer.filters().commit(filter); });
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.xs);
    layout->addWidget(m_switcher);
    layout->addWidget(m_file);
    layout->addWidget(m_chips, 1);
    for (auto* action : {m_undo, m_redo}) {
        auto* button = new QToolButton(header);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action == m_undo ? tr("Undo") : tr("Redo"));
        layout->addWidget(button);
    }
    return header;
}

/// An error goes before a notice, and both before what is told once.
QWidget* MainWindow::buildBars()
{
    m_bars = new OneBar(this);
    m_message = new MessageBar(m_theme, m_bars);
    m_notices = new NoticeBar(m_theme, m_bars);
    m_editionLine = new EditionLine(m_theme, m_bars);
    for (auto* bar : std::initializer_list<QWidget*>{m_message, m_notices, m_editionLine})
        m_bars->add(bar);
    return m_bars;
}

void MainWindow::buildDesks()
{
    m_sentences = new SentenceDesk(m_explorer, this);
    connect(m_sentences, &SentenceDesk::copied, this, &MainWindow::tellCopied);
    connect(&m_explore->charts(), &ChartArea::chartCopied, this,
        [this](const QString& headline) { tellCopied(tr("the chart “%1”").arg(headline)); });
    m_provenance = new ProvenanceDesk(m_explorer, m_catalogue, m_explore->contractRow(), m_theme, this);
    connect(m_provenance, &ProvenanceDesk::editionWanted, this,
        [this](const session::EditionSource& source, bool isFigures) {
            turnTo(source, isFigures && m_pages->hasPage(figuresPage) ? figuresPage : ui::explorePage);
        });
}

void MainWindow::tellCopied(const QString& what)
{
    m_footer->setText(tr("Copied: %1").arg(io::cutForDisplay(io::visible(what), longestCopied)));
    QTimer::singleShot(copiedMs, this, &MainWindow::showFooter);
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
    connect(&m_explorer, &session::Explorer::loadingStarted, this, [this] {
        m_message->hide();
        m_refusal.reset();
    });
    connect(&m_explorer, &session::Explorer::opened, this, &MainWindow::showEdition);
    connect(&m_explorer, &session::Explorer::failed, this, &MainWindow::showError);
    connect(&m_explorer, &session::Explorer::resultChanged, this, &MainWindow::showResult);
    connect(m_message, &MessageBar::retryPressed, this, &MainWindow::retry);
    connect(m_waysOut, &WaysOut::sentenceChanged, this, &MainWindow::showFooter);
}

void MainWindow::setTheme(const Theme& theme)
{
    m_theme = theme;
    dressApplication(theme);
    dressParts();
}

void MainWindow::dressParts()
{
    const auto& theme = m_theme;
    m_footer->setFont(theme.font(TextSize::Label));
    m_file->setFont(theme.font(TextSize::Label));
    for (auto* quiet : {m_file, m_footer}) {
        auto colours = quiet->palette();
        colours.setColor(QPalette::WindowText, theme.secondText);
        quiet->setPalette(colours);
    }
    m_switcher->setTheme(theme);
    m_explore->setTheme(theme);
    m_figurePages->setTheme(theme);
    m_chips->setTheme(theme);
    m_message->setTheme(theme);
    m_editionLine->setTheme(theme);
    m_help->setTheme(theme);
    m_provenance->setTheme(theme);
    m_notices->setTheme(theme);
    m_views->setTheme(theme);
    m_drop->setTheme(theme);
}

/// Which file it is where it is not the one that came with the program.
void MainWindow::nameFile()
{
    const auto path = m_files->file();
    const auto name = io::cutForDisplay(io::visible(QFileInfo(path).fileName()), longestFileName);
    setWindowTitle(path.isEmpty() ? tr("Filingscape") : tr("%1 – Filingscape").arg(name));
    m_file->setText(tr("in %1").arg(io::isolated(name)));
    m_file->setToolTip(io::toolTipText(path));
    m_file->setVisible(!path.isEmpty());
}

void MainWindow::showResult(const session::ResultPtr& result, bool isSettled)
{
    m_explore->showResult(result, isSettled);
    m_chips->showFilter(*result->edition, result->filter);
    showFooter();
}

void MainWindow::showFooter()
{
    const auto& result = m_explorer.result();
    if (m_pages->shownPage() != ui::explorePage) {
        const auto* entry = m_catalogue.find(m_figures.path, m_figures.slug);
        if (entry != nullptr)
            m_footer->setText(tr("%1 figures · %2 %3 · %4 · %5")
                                  .arg(locale().toString(static_cast<qlonglong>(entry->rows)),
                                      io::visible(entry->source.slug), entry->snapshot,
                                      figure::kindWords(entry->kind), entry->licence));
        return;
    }
    if (!result)
        return;
    const auto& edition = *result->edition;
    const auto counted
        = tr("%1 of %2 · %3 ms · %4 %5 · %6")
              .arg(result->matching.isKnown() ? figure::countText(result->matching, locale())
                                              : figure::unknownWords(*result),
                  figure::unitCount(result->total, edition.unit, locale()),
                  locale().toString(m_explorer.lastAnswerMs(), 'f', m_explorer.lastAnswerMs() < 0.1 ? 2 : 1),
                  io::visible(QString::fromStdString(edition.slug)),
                  io::visible(QString::fromStdString(edition.snapshot)), figure::kindWords(edition.kind));
    QStringList parts{counted, io::visible(figure::licenceName(edition)), m_waysOut->sentence()};
    parts.removeAll(QString());
    m_footer->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace filingscape::ui
