// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/saved_views.h"

#include "app/figure/filter_words.h"
#include "app/figure/unit_words.h"
#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "ui/dialogs/manage_views_dialog.h"
#include "ui/dialogs/name_view_dialog.h"
#include "ui/style/way_out.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace filingscape::ui {

namespace {

constexpr qsizetype longestSuggestion = 80;
constexpr qsizetype longestLabel = 60;
constexpr qsizetype mostNamed = 5;

QString labelOf(const QString& name)
{
    return io::isolated(io::actionText(io::cutForDisplay(name, longestLabel)));
}

QString listed(const QStringList& names)
{
    const auto some = io::visible(names.first(std::min(names.size(), mostNamed)).join(QStringLiteral(", ")));
    const auto more = static_cast<int>(names.size() - mostNamed);
    return more > 0 ? SavedViews::tr("%1 and %n more", nullptr, more).arg(some) : some;
}

} // namespace

SavedViews::SavedViews(session::Explorer& explorer, session::Library& library, Charts charts,
    Editions editions, const Theme& theme, QWidget* window)
    : QObject(window)
    , m_explorer(explorer)
    , m_library(library)
    , m_charts(std::move(charts))
    , m_editions(std::move(editions))
    , m_theme(theme)
    , m_window(window)
    , m_save(new QAction(tr("&Save this view…"), this))
    , m_back(new QAction(tr("&Back"), this))
    , m_forward(new QAction(tr("&Forward"), this))
    , m_menu(new QMenu(tr("Saved &views"), window))
{
    m_save->setObjectName(QStringLiteral("saveView"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_save->setEnabled(false);
    markWayOut(m_save);
    m_back->setObjectName(QStringLiteral("viewBack"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward->setObjectName(QStringLiteral("viewForward"));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_back->setWhatsThis(tr("Back"));
    m_forward->setWhatsThis(tr("Forward"));
    m_menu->setObjectName(QStringLiteral("viewsMenu"));
    connect(m_save, &QAction::triggered, this, &SavedViews::askName);
    connect(m_back, &QAction::triggered, this, &SavedViews::goBack);
    connect(m_forward, &QAction::triggered, this, &SavedViews::goForward);
    connect(&library, &session::Library::changed, this, &SavedViews::listViews);
    connect(&explorer, &session::Explorer::opened, this, [this] {
        if (!m_explorer.error())
            m_gone.reset();
        m_save->setEnabled(true);
        listViews();
        followHistory();
    });
    connect(&explorer, &session::Explorer::rowsChecked, this, [this] { m_gone.reset(); });
    connect(&explorer, &session::Explorer::failed, this, &SavedViews::comeBack);
    connect(&explorer.filters(), &session::FilterStore::chartsAsked, this,
        [this](const session::ChartChoice& choice) { m_charts.choose(choice); });
    listViews();
    followHistory();
}

session::View SavedViews::current()
{
    const auto& edition = *m_explorer.edition();
    auto view = session::viewOf(m_explorer.filters().filter(), edition, m_charts.choice());
    view.edition = io::fromUtf8(edition.slug);
    view.file = m_editions.file();
    view.page = m_editions.page();
    return view;
}

bool SavedViews::isHere(const session::View& view) const
{
    return view.edition.isEmpty()
        || (view.edition == io::fromUtf8(m_explorer.edition()->slug) && view.file == m_editions.file());
}

domain::Filter SavedViews::restored(const session::View& view, const domain::Edition& edition)
{
    auto made = session::filterOf(view, edition);
    m_charts.choose(view.charts);
    if (!made.dropped.isEmpty())
        Q_EMIT incomplete(
            tr("Not in this edition and therefore left out of the view: %1.").arg(listed(made.dropped)));
    return std::move(made.filter);
}

QString SavedViews::droppedSentence(const QStringList& dropped)
{
    return tr("Not in this edition and therefore left out of the filter: %1.").arg(listed(dropped));
}

void SavedViews::open(const QString& name)
{
    const auto* found = m_library.find(name);
    if (found == nullptr || !m_explorer.edition())
        return;
    auto saved = *found;
    if (saved.view.edition.isEmpty()) { // an earlier version kept none: it is of whatever is open
        saved.view.edition = io::fromUtf8(m_explorer.edition()->slug);
        saved.view.file = m_editions.file();
    }
    show(saved, [this, saved](const session::View& left) { m_history.open(saved, left); });
}

void SavedViews::show(const session::SavedView& saved, const Arrive& arrive)
{
    if (!isHere(saved.view))
        return showElsewhere(saved, arrive);
    arrive(current());
    showHere(saved);
    followHistory();
    Q_EMIT shown(saved.view.page);
}

/// Another edition opens with the view as its first picture, so this is no step that Undo takes back. Until
/// it is open nothing has changed, not even the way back.
void SavedViews::showElsewhere(const session::SavedView& saved, const Arrive& arrive)
{
    const auto from = m_explorer.edition();
    m_editions.open(
        saved.view, [this, saved, from, place = current(), arrive](const domain::Edition& edition) {
            auto left = session::viewOf(m_explorer.filters().filter(), *from, place.charts);
            left.edition = place.edition;
            left.file = place.file;
            left.page = place.page;
            if (!m_explorer.rowsAreChecked())
                m_gone = Gone{m_history, place.charts};
            auto filter = restored(saved.view, edition);
            arrive(left);
            followHistory();
            Q_EMIT shown(saved.view.page);
            return filter;
        });
}

/// The edition of the view that was opened last was refused after it was shown.
void SavedViews::comeBack()
{
    if (!m_gone || !m_explorer.rowsAreChecked())
        return;
    m_history = std::move(m_gone->history);
    m_charts.choose(m_gone->charts);
    m_gone.reset();
    followHistory();
}

void SavedViews::showHere(const session::SavedView& saved)
{
    const auto name
        = saved.name.isEmpty() ? tr("return to where you began") : tr("view “%1”").arg(saved.name);
    session::ChartStep charts{m_charts.choice(), {}};
    const auto filter = restored(saved.view, *m_explorer.edition());
    charts.after = m_charts.choice();
    m_explorer.filters().commit(filter, name, std::move(charts));
}

void SavedViews::goBack()
{
    if (m_explorer.edition() && m_history.canGoBack())
        show(session::SavedView(*m_history.previous()),
            [this](const session::View& left) { (void)m_history.back(left); });
}

void SavedViews::goForward()
{
    if (m_explorer.edition() && m_history.canGoForward())
        show(session::SavedView(*m_history.next()),
            [this](const session::View& left) { (void)m_history.forward(left); });
}

void SavedViews::askName()
{
    const auto& edition = *m_explorer.edition();
    const auto phrases = figure::filterPhrases(edition, m_explorer.filters().filter());
    const auto suggested = phrases.isEmpty()
        ? tr("All %1").arg(figure::unitNoun(edition.unit))
        : io::startOf(phrases.join(QStringLiteral(" · ")), longestSuggestion);
    const auto isTaken = [this](const QString& name) { return m_library.find(name) != nullptr; };
    auto* dialog = new NameViewDialog(session::Library::viewName(suggested), isTaken, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto view = current();
        if (m_library.save(dialog->name(), view)) {
            m_history.keep({dialog->name(), view});
            followHistory();
        } else {
            Q_EMIT incomplete(tr("The view was not saved: there are %n views already.", nullptr,
                static_cast<int>(m_library.views().size())));
        }
    });
    dialog->open();
}

void SavedViews::manage()
{
    auto* dialog = new ManageViewsDialog(m_library, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SavedViews::listViews()
{
    m_menu->clear();
    for (const auto& saved : m_library.views()) {
        const bool isOpen = m_explorer.edition() != nullptr;
        const auto label = labelOf(saved.name);
        auto* action = m_menu->addAction(isOpen && !isHere(saved.view)
                ? tr("%1 (in %2)", "a view, the edition it is of").arg(label, labelOf(saved.view.edition))
                : label);
        action->setEnabled(isOpen);
        connect(action, &QAction::triggered, this, [this, name = saved.name] { open(name); });
    }
    m_menu->addSeparator();
    auto* managing = m_menu->addAction(tr("&Rename or delete…"));
    managing->setObjectName(QStringLiteral("manageViews"));
    connect(managing, &QAction::triggered, this, &SavedViews::manage);
    m_menu->menuAction()->setEnabled(!m_library.views().empty());
}

void SavedViews::followHistory()
{
    const auto toName = [](const QString& plain, const QString& named, const QString& name) {
        return name.isEmpty() ? plain : named.arg(labelOf(name));
    };
    m_back->setEnabled(m_explorer.edition() && m_history.canGoBack());
    m_forward->setEnabled(m_explorer.edition() && m_history.canGoForward());
    m_back->setText(toName(tr("&Back"), tr("&Back to %1"), m_history.backName()));
    m_forward->setText(toName(tr("&Forward"), tr("&Forward to %1"), m_history.forwardName()));
}

} // namespace filingscape::ui
