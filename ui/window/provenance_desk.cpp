// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/provenance_desk.h"

#include "app/session/queued.h"
#include "ui/style/way_out.h"
#include "ui/window/provenance_window.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMetaObject>
#include <QToolButton>

#include <utility>

namespace filingscape::ui {

ProvenanceDesk::ProvenanceDesk(session::Explorer& explorer, const session::EditionCatalogue& catalogue,
    QHBoxLayout& contractRow, const Theme& theme, QMainWindow* window)
    : QObject(window)
    , m_explorer(explorer)
    , m_catalogue(catalogue)
    , m_theme(theme)
    , m_owner(window)
    , m_action(new QAction(tr("Where these numbers &come from"), window))
    , m_button(new QToolButton(window))
{
    m_action->setObjectName(QStringLiteral("provenance"));
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_action->setIconText(tr("Provenance"));
    m_action->setToolTip(tr("Where these numbers come from, what they lack, and the SQL that gives them"));
    connect(m_action, &QAction::triggered, this, &ProvenanceDesk::open);
    window->addAction(m_action);
    markWayOut(m_action);
    if (auto* menu = window->findChild<QMenu*>(QStringLiteral("viewMenu"))) {
        menu->addSeparator();
        menu->addAction(m_action);
    }
    m_button->setDefaultAction(m_action);
    m_button->setObjectName(QStringLiteral("provenanceButton"));
    m_button->setAccessibleName(tr("Where these numbers come from"));
    // As high as the line of words before it, which charts and tables would pay for otherwise.
    m_button->setProperty("inline", true);
    m_button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_button->setFont(theme.font(TextSize::Label));
    contractRow.addWidget(m_button);
    connect(&explorer, &session::Explorer::resultChanged, this,
        [this](const session::ResultPtr&, bool isSettled) {
            if (isSettled)
                follow();
        });
    connect(&explorer, &session::Explorer::failed, this, [this] {
        if (m_window != nullptr && !m_explorer.edition())
            m_window->close();
    });
    connect(&catalogue, &session::EditionCatalogue::changed, this, &ProvenanceDesk::offer);
}

/// A large file is not waited for.
ProvenanceDesk::~ProvenanceDesk()
{
    if (const auto& desk = m_explorer.filings(); desk && m_worker)
        desk->interrupt();
}

void ProvenanceDesk::open()
{
    if (m_window == nullptr) {
        m_window = new ProvenanceWindow(m_theme, m_owner);
        connect(m_window, &ProvenanceWindow::editionWanted, this, &ProvenanceDesk::editionWanted);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    follow();
}

void ProvenanceDesk::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_button->setFont(theme.font(TextSize::Label));
    if (m_window != nullptr)
        m_window->setTheme(theme);
}

void ProvenanceDesk::follow()
{
    if (m_window == nullptr || !m_window->isVisible())
        return;
    offer();
    if (isOther()) {
        if (auto page = m_others.provenance())
            m_window->showPage(std::move(*page));
        return;
    }
    const auto& result = m_explorer.result();
    if (!result)
        return;
    if (m_counted != result->edition)
        countCoverage();
    m_window->showPage(session::resultProvenance(*result, m_coverage.get(), m_owner->locale()));
}

void ProvenanceDesk::countCoverage()
{
    m_counted = m_explorer.edition();
    m_coverage = m_explorer.coverage();
    const auto desk = m_explorer.filings();
    if (m_coverage || !desk)
        return;
    if (!m_worker)
        m_worker = std::make_unique<session::FilingWorker>(session::queuedOn(this));
    m_worker->ask(session::FilingWorker::Lane::Details, [this, desk](const session::FilingWorker::GoOn&) {
        auto counted = std::make_shared<domain::Outcome<store::Coverage>>(desk->coverage());
        return session::FilingWorker::Reply([this, desk, counted] {
            // A failure leaves these sections out: nothing is said rather than something wrong.
            if (m_counted != desk->edition() || !counted->ok())
                return;
            m_coverage = std::make_shared<const store::Coverage>(std::move(counted->value()));
            follow();
        });
    });
}

/// Only a sample refuses what another edition could answer.
void ProvenanceDesk::offer()
{
    if (m_window == nullptr)
        return;
    const auto& edition = m_explorer.edition();
    const bool isSample = edition && edition->kind == domain::EditionKind::Sample && !isOther();
    std::vector<session::CatalogueEntry> offered;
    for (const auto& entry : m_catalogue.entries()) {
        if (isSample && entry.kind != domain::EditionKind::Sample && !entry.trouble)
            offered.push_back(entry);
    }
    m_window->showOffers(offered);
}

} // namespace filingscape::ui
