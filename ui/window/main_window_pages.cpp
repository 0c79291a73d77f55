// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "app/session/view.h"
#include "ui/filters/filter_chips.h"
#include "ui/help/help_desk.h"
#include "ui/pages/figure_pages.h"
#include "ui/style/accessible_choices.h"
#include "ui/style/plain_label.h"
#include "ui/window/chart_area.h"
#include "ui/window/edition_line.h"
#include "ui/window/edition_switcher.h"
#include "ui/window/explore_page.h"
#include "ui/window/file_opening.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/notice_bar.h"
#include "ui/window/one_bar.h"
#include "ui/window/page_stack.h"
#include "ui/window/pane_cycle.h"
#include "ui/window/provenance_desk.h"
#include "ui/window/saved_views.h"
#include "ui/window/ways_out.h"

#include <QAction>

#include <utility>

// Which edition and which page of it is on screen.

namespace filingscape::ui {

void MainWindow::connectPages()
{
    connect(m_switcher, &EditionSwitcher::chosen, this, &MainWindow::turnTo);
    connect(m_pages, &PageStack::pageAdded, this, [this](const QString&, QWidget* page) { addPage(page); });
    connect(m_pages, &PageStack::pageShown, this, &MainWindow::followPage);
    connect(m_views, &SavedViews::shown, this, [this](const QString& page) {
        if (page.isEmpty() || !m_pages->showPage(page))
            m_pages->showPage(ui::explorePage);
    });
    connect(&m_catalogue, &session::EditionCatalogue::changed, this, &MainWindow::followCatalogue);
}

void MainWindow::addPage(QWidget* page)
{
    m_panes->add({{page}, {page}});
    describeChoices(*page);
    m_switcher->setPages(m_pages->hasPage(figuresPage), m_pages->hasPage(claimsPage));
}

void MainWindow::followCatalogue()
{
    const auto* figures = m_catalogue.figures();
    const bool isKnown = m_catalogue.find(m_figures.path, m_figures.slug) != nullptr;
    if (figures != nullptr && !isKnown) {
        m_figures = figures->source;
        Q_EMIT figuresChosen(m_figures);
    }
    followPage();
}

/// With an error, the edition is one that comes back: whoever has turned to another page meanwhile stays
/// there.
void MainWindow::showEdition()
{
    const bool comesBack = m_explorer.error().has_value();
    m_isBlank = false;
    m_explore->showEdition();
    m_editionLine->showEdition(*m_explorer.edition());
    m_help->setEdition(m_explorer.edition());
    nameFile();
    if (comesBack)
        m_notices->takeBack(m_leftOut);
    else
        m_pages->showPage(ui::explorePage);
    m_leftOut.clear();
    m_explore->setVisible(m_pages->shownPage() == ui::explorePage);
    followPage();
    if (m_refusal)
        m_message->showRefusal(m_refusal->error,
            tr("The bundled edition is open in its place. %1 opens another file.")
                .arg(m_files->openAction()->shortcut().toString(QKeySequence::NativeText)));
}

/// The first edition was refused after it was shown: as if it had not been opened.
void MainWindow::showNothing()
{
    m_isBlank = true;
    m_notices->takeBack(m_leftOut);
    m_leftOut.clear();
    m_editionLine->hide();
    m_help->setEdition(nullptr);
    nameFile();
    m_explore->hide();
    m_switcher->setOnScreen({}, tr("Filingscape"));
    followPage();
}

void MainWindow::showError(const domain::Error& error)
{
    const auto& kept = m_explorer.edition();
    if (m_refusal)
        m_message->showRefusal(m_refusal->error,
            tr("The bundled edition cannot be opened either. %1 File: %2")
                .arg(io::visible(error.what), io::isolated(io::fromUtf8(error.file))));
    else
        m_message->showRefusal(
            error, kept ? tr("What was open stays open: %1.").arg(io::visible(kept->title)) : QString());
    if (m_explorer.result())
        return;
    if (!m_isBlank)
        showNothing();
    m_footer->setText(tr("No edition is open."));
}

void MainWindow::openInstead(const domain::Error& refusal, const session::EditionSource& refused)
{
    Refusal kept{refusal, refused}; // before the explorer forgets its error
    m_files->openBundled();
    m_refusal = std::move(kept);
}

void MainWindow::retry()
{
    if (const auto refusal = m_refusal)
        m_files->openEdition(refusal->source);
    else
        m_explorer.retry();
}

bool MainWindow::isOnScreen(const session::EditionSource& source) const
{
    return m_explorer.edition() && m_explorer.source().path == source.path
        && m_explorer.edition()->slug == source.slug;
}

void MainWindow::turnTo(const session::EditionSource& source, const QString& page)
{
    if (page == ui::explorePage) {
        if (isOnScreen(source))
            m_pages->showPage(page);
        else
            m_files->openEdition(source, carried());
        return;
    }
    if (m_figures != source) {
        m_figures = source;
        Q_EMIT figuresChosen(source);
    }
    m_pages->showPage(page);
    followPage();
}

/// An installed edition is known by its name only: its file may have moved since.
void MainWindow::openEditionOf(const session::View& view, const session::Explorer::FirstFilter& firstFilter)
{
    if (!view.file.isEmpty()) {
        m_files->openEdition({view.file, false, io::utf8(view.edition)}, firstFilter);
        return;
    }
    if (!m_catalogue.isRead()) {
        connect(
            &m_catalogue, &session::EditionCatalogue::changed, this,
            [this, view, firstFilter] { openEditionOf(view, firstFilter); }, Qt::SingleShotConnection);
        return;
    }
    const auto* entry = m_catalogue.findInstalled(io::utf8(view.edition));
    if (entry == nullptr || entry->isFigures()) {
        m_notices->say(tr("The edition of this view is not installed, so nothing was changed: %1.")
                           .arg(io::isolated(io::visible(view.edition))));
        return;
    }
    m_files->openEdition(entry->source, firstFilter);
}

/// The filter of now in the next edition, where it has the same names; the rest is told.
session::Explorer::FirstFilter MainWindow::carried()
{
    if (!m_explorer.edition())
        return {};
    return firstFilter(session::viewOf(m_explorer.filters().filter(), *m_explorer.edition()));
}

session::Explorer::FirstFilter MainWindow::firstFilter(const session::View& view)
{
    return [this, view](const domain::Edition& edition) {
        auto made = session::filterOf(view, edition);
        if (!made.dropped.isEmpty())
            sayLeftOut(SavedViews::droppedSentence(made.dropped));
        return std::move(made.filter);
    };
}

void MainWindow::sayLeftOut(const QString& sentence)
{
    m_leftOut << sentence;
    m_notices->say(sentence);
}

void MainWindow::followPage()
{
    const auto page = m_pages->shownPage();
    const bool isExploring = page == ui::explorePage;
    const auto& edition = m_explorer.edition();
    if (isExploring && edition) {
        m_switcher->setOnScreen({m_explorer.source().path, edition->slug, page}, io::visible(edition->title));
    } else if (!isExploring) {
        const auto* entry = m_catalogue.find(m_figures.path, m_figures.slug);
        const auto title = entry == nullptr ? QString() : entry->title;
        m_switcher->setOnScreen({m_figures.path, m_figures.slug, page},
            page == claimsPage ? tr("Claims in print, checked") : title);
    }
    m_chips->setVisible(isExploring && (edition || !m_explorer.error()));
    m_bars->setQuiet(m_editionLine, !isExploring);
    m_explore->setEnabled(edition != nullptr);
    const bool hasCharts = isExploring
        ? edition != nullptr
        : page == figuresPage && m_figurePages != nullptr && m_figurePages->hasChart();
    m_explore->charts().exportAction()->setEnabled(hasCharts);
    m_explore->charts().copyAction()->setEnabled(hasCharts);
    m_provenance->action()->setEnabled(
        isExploring ? edition != nullptr : page == figuresPage || page == claimsPage);
    if (isExploring) // shut before it shows these numbers, opened after it shows others
        m_waysOut->setOnScreen(true);
    m_provenance->follow();
    m_waysOut->setOnScreen(isExploring);
    m_views->saveAction()->setEnabled(isExploring && edition);
    followHistory();
    showFooter();
}

} // namespace filingscape::ui
