// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figure_pages.h"

#include "app/io/utf8.h"
#include "app/session/claim_words.h"
#include "app/session/figure_provenance.h"
#include "ui/help/help_desk.h"
#include "ui/pages/claim_checker.h"
#include "ui/pages/claim_pane.h"
#include "ui/pages/claims_page.h"
#include "ui/pages/figures_page.h"
#include "ui/window/chart_area.h"
#include "ui/window/chart_export.h"
#include "ui/window/explore_page.h"
#include "ui/window/file_opening.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"
#include "ui/window/sentence_desk.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace filingscape::ui {

using session::Counting;

FigurePages::FigurePages(MainWindow& window, const Theme& theme)
    : QObject(&window)
    , m_window(window)
    , m_figures(new FiguresPage(theme))
    , m_claims(new ClaimsPage(theme))
    , m_check(new QAction(tr("Chec&k a claim…"), &window))
{
    window.pages().addPage(figuresPage, m_figures);
    window.pages().addPage(claimsPage, m_claims);
    m_figures->setProperty(helpTopicProperty, QStringLiteral("claims#figures"));
    m_claims->setProperty(helpTopicProperty, QStringLiteral("claims#claims"));
    m_check->setObjectName(QStringLiteral("checkClaim"));
    m_check->setShortcut(QKeySequence(tr("Ctrl+K", "check a claim")));
    if (auto* view = window.findChild<QMenu*>(QStringLiteral("viewMenu"))) {
        view->addSeparator();
        view->addAction(m_check);
    }
    connect(m_check, &QAction::triggered, this, [this] {
        m_claims->showPart(ClaimsPage::Part::Own);
        m_window.pages().showPage(claimsPage);
    });
    auto& sentences = window.sentences();
    sentences.serve(m_figures, [this] { return m_figures->chosenSentence(); });
    sentences.serve(m_claims->pane().rows(), [this] { return m_claims->pane().sentence(); });
    sentences.serve(m_claims->checker().rows(), [this] { return m_claims->checker().sentence(); });
    sentences.serve(&m_claims->checker(), [this] { return m_claims->checker().nearest(); });
    connect(&m_reader, &session::FigureShelfReader::read, this, [this] {
        m_isReading = false;
        fill();
    });
    connect(&window.pages(), &PageStack::pageShown, this, &FigurePages::readFiles);
    connect(&window.catalogue(), &session::EditionCatalogue::changed, this, &FigurePages::readFiles);
    connect(&window, &MainWindow::figuresChosen, this, &FigurePages::fill);
    if (auto* action = window.findChild<QAction*>(QStringLiteral("provenance"))) {
        m_figures->addProvenance(action);
        m_claims->addProvenance(action);
    }
    auto& charts = window.explorePage().charts();
    m_figures->addExport(charts.exportAction());
    charts.chartExport().setOtherPages(
        {[this] { return m_window.pages().shownPage() != explorePage; }, [this] { return chart(); }});
    connect(m_figures, &FiguresPage::shownChanged, this, &FigurePages::provenanceChanged);
    connect(m_claims, &ClaimsPage::shownChanged, this, &FigurePages::provenanceChanged);
    connect(m_claims, &ClaimsPage::showClaimAsked, this, &FigurePages::showClaim);
    connect(&m_claims->checker(), &ClaimChecker::showMeAsked, this, &FigurePages::showAnswer);
    connect(m_figures, &FiguresPage::claimAsked, this, [this](const QString& id) {
        m_claims->selectClaim(id);
        m_window.pages().showPage(claimsPage);
    });
    setBookmarks();
}

/// A place belongs to the edition that it is in: "published-figures wipo_genai_2024/owner".
QString FigurePages::placeOf(const QString& key) const
{
    const auto edition = shownEdition();
    return key.isEmpty() || !edition ? QString() : placesIn(*edition) + key;
}

QString FigurePages::placesIn(std::size_t edition) const
{
    return io::fromUtf8(shelf()->figures[edition].source.slug) + QLatin1Char(' ');
}

QString FigurePages::topicPlace() const
{
    return m_topic.isEmpty() ? placeOf(m_figures->topicKey()) : m_topic;
}

QString FigurePages::claimPlace() const
{
    const auto* selected = m_claims->selectedClaim();
    return m_claim.isEmpty() && selected != nullptr ? placeOf(io::fromUtf8(selected->id)) : m_claim;
}

void FigurePages::setBookmarks()
{
    m_window.pages().setBookmark(figuresPage,
        {[this] { return topicPlace(); },
            [this](const QString& place) {
                m_topic = place;
                openBookmarks();
            }});
    m_window.pages().setBookmark(claimsPage,
        {[this] { return claimPlace(); },
            [this](const QString& place) {
                m_claim = place;
                openBookmarks();
            }});
}

void FigurePages::openBookmarks()
{
    const auto edition = shownEdition();
    if (!edition)
        return;
    const auto here = placesIn(*edition);
    if (const auto topic = std::exchange(m_topic, {}); topic.startsWith(here))
        m_figures->selectTopic(topic.mid(here.size()));
    if (const auto claim = std::exchange(m_claim, {}); claim.startsWith(here)) {
        const auto part = m_claims->part();
        m_claims->selectClaim(claim.mid(here.size()));
        m_claims->showPart(part);
    }
}

void FigurePages::setTheme(const Theme& theme)
{
    m_figures->setTheme(theme);
    m_claims->setTheme(theme);
}

/// Nothing is read before somebody looks at one of the pages.
void FigurePages::readFiles()
{
    const auto page = m_window.pages().shownPage();
    if (!m_window.catalogue().isRead() || (page != figuresPage && page != claimsPage))
        return;
    std::vector<session::EditionSource> files;
    QStringList missing;
    for (const auto& entry : m_window.catalogue().entries()) {
        if (entry.trouble)
            missing << tr("Not asked: %1. %2", "an edition, why it cannot be read")
                           .arg(entry.title, entry.cannot);
        const session::EditionSource file{entry.source.path, entry.source.isTrusted, {}};
        if (!entry.trouble && std::ranges::find(files, file) == files.end())
            files.push_back(file);
    }
    m_claims->checker().showMissing(missing);
    if (files == m_files)
        return;
    m_files = files;
    m_isReading = true;
    m_reader.start(std::move(files));
}

std::optional<session::ProvenancePage> FigurePages::provenance() const
{
    const auto page = m_window.pages().shownPage();
    const auto edition = shownEdition();
    if (!edition || (page != figuresPage && page != claimsPage))
        return std::nullopt;
    const auto locale = m_window.locale();
    if (page == figuresPage) {
        const auto shown = m_figures->shown();
        return shown ? std::optional(session::figuresProvenance(*shelf(), *shown, locale)) : std::nullopt;
    }
    return m_claims->part() == ClaimsPage::Part::Own
        ? session::checkProvenance(*shelf(), *edition, locale)
        : session::claimsProvenance(*shelf(), *edition, m_claims->selectedClaim(), locale);
}

bool FigurePages::hasChart() const
{
    return shownEdition() && m_figures->hasChart();
}

std::optional<ExportableChart> FigurePages::chart() const
{
    const auto edition = shownEdition();
    if (!edition || m_window.pages().shownPage() != figuresPage)
        return std::nullopt;
    auto figure = m_figures->chosenChart();
    if (!figure)
        return std::nullopt;
    const auto& contract = *shelf()->figures[*edition].edition;
    return ExportableChart{std::make_shared<const figure::Figure>(std::move(*figure)),
        QStringLiteral("figures"), io::fromUtf8(contract.slug + '-' + contract.snapshot)};
}

std::optional<std::size_t> FigurePages::shownEdition() const
{
    const auto& shelf = m_reader.shelf();
    if (!shelf)
        return std::nullopt;
    const auto found
        = std::ranges::find(shelf->figures, m_window.figures(), &session::FigureShelf::Figures::source);
    if (found == shelf->figures.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - shelf->figures.begin());
}

/// Shows the edition of figures that the window has chosen.
void FigurePages::fill()
{
    const auto& shelf = m_reader.shelf();
    if (!shelf)
        return;
    const auto edition = shownEdition();
    if (!edition) {
        readFiles();
        return;
    }
    const auto& source = shelf->figures[*edition].source;
    if (source.path == m_filled.path && source.slug == m_filled.slug) { // read again, under a reader's hands
        m_topic = topicPlace();
        m_claim = claimPlace();
    }
    m_filled = source;
    m_figures->showFigures(shelf, *edition);
    m_claims->showClaims(shelf, *edition);
    openBookmarks();
}

void FigurePages::showClaim(const domain::Claim& claim)
{
    m_figures->showClaim(claim);
    m_window.pages().showPage(figuresPage);
}

/// Figures among their like, or the edition with the filter that gives the numbers.
void FigurePages::showAnswer(const session::ClaimAnswer& answer)
{
    const auto& shelf = *m_reader.shelf();
    const auto& counting = answer.counting;
    if (counting.source == Counting::Source::Figures) {
        m_window.turnTo(shelf.figures[counting.edition].source, figuresPage);
        m_figures->showMarked(answer.figures, session::countingTitle(shelf, counting));
        return;
    }
    const auto& source = counting.source == Counting::Source::Cells ? shelf.cells[counting.edition].source
                                                                    : shelf.filings[counting.edition].source;
    m_window.files().openEdition(source, m_window.firstFilter(answer.view));
}

} // namespace filingscape::ui
