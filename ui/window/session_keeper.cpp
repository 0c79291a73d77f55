// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session_keeper.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"
#include "ui/window/edition_line.h"
#include "ui/window/file_opening.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/page_stack.h"
#include "ui/window/saved_views.h"
#include "ui/window/theme_switch.h"
#include "ui/window/window_layout.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QPointer>
#include <QSplitter>
#include <QTabBar>

#include <utility>

namespace filingscape::ui {

SessionKeeper::SessionKeeper(MainWindow& window, session::Explorer& explorer, session::SettingsStore& store,
    session::LoadedSettings loaded, Options options)
    : m_window(window)
    , m_explorer(explorer)
    , m_store(store)
    , m_loaded(std::move(loaded.settings))
    , m_trouble(std::move(loaded.trouble))
    , m_options(options)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(options.restMs);
    m_writer.setMaxThreadCount(1);
    connect(&m_rest, &QTimer::timeout, this, &SessionKeeper::storeSoon);
}

SessionKeeper::~SessionKeeper()
{
    m_writer.waitForDone();
}

void SessionKeeper::start(const QStringList& files)
{
    m_window.library().set(m_loaded.recent, m_loaded.views);
    m_window.editionLine().setDismissed(m_loaded.told);
    if (!m_options.isClean)
        restoreWindow();
    if (m_trouble)
        m_window.notices().say(
            tr("%1 File: %2").arg(io::visible(m_trouble->what), io::isolated(io::fromUtf8(m_trouble->file))));
    openFirst(files);
    watchChanges();
}

void SessionKeeper::restoreWindow()
{
    m_window.themes().choose(m_loaded.theme);
    restoreLayout(m_window, m_loaded.window);
}

void SessionKeeper::openFirst(const QStringList& files)
{
    auto& opening = m_window.files();
    session::Explorer::FirstFilter asLeft;
    if (m_loaded.view)
        asLeft = [this](const domain::Edition& edition) {
            return m_window.views().restored(*m_loaded.view, edition);
        };
    const auto named = files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath();
    if (!named.isEmpty())
        m_named = named;
    if (m_options.isClean) {
        named.isEmpty() ? opening.openBundled() : opening.open(named);
    } else if (!named.isEmpty()) {
        // The view belongs to the file that it was made on.
        if (named == m_loaded.file)
            opening.openEdition({named, false, io::utf8(m_loaded.edition)}, asLeft);
        else
            opening.open(named);
    } else if (!m_loaded.file.isEmpty()) {
        m_isFallingBack = true;
        opening.openEdition({m_loaded.file, false, io::utf8(m_loaded.edition)}, asLeft);
    } else if (!m_loaded.edition.isEmpty()) {
        m_isFallingBack = true;
        opening.openInstalled(m_loaded.edition, asLeft);
    } else {
        opening.openBundled(asLeft);
    }
}

void SessionKeeper::fallBack(const domain::Error& error)
{
    if (const auto named = std::exchange(m_named, QString()); !named.isEmpty() && !m_explorer.edition())
        return m_window.openInstead(error, {named, false, {}});
    if (!std::exchange(m_isFallingBack, false))
        return;
    m_window.notices().say(tr(
        "The database of the last session could not be opened, so this is the bundled edition. %1 File: %2")
                               .arg(io::visible(error.what),
                                   io::isolated(
                                       m_loaded.file.isEmpty() ? io::fromUtf8(error.file) : m_loaded.file)));
    m_hasOpened = false;
    m_window.files().openBundled();
}

void SessionKeeper::watchChanges()
{
    connect(&m_explorer, &session::Explorer::failed, this, &SessionKeeper::fallBack);
    connect(&m_explorer, &session::Explorer::opened, this, &SessionKeeper::followOpened);
    connect(&m_explorer, &session::Explorer::rowsChecked, this, &SessionKeeper::followChecked);
    connect(&m_explorer, &session::Explorer::loadingStarted, this, &SessionKeeper::rememberEdition);
    connect(&m_window.files(), &FileOpening::notInstalled, this, [this](const QString& slug) {
        m_window.notices().say(
            tr("The edition of the last session is not installed, so this is the bundled edition: %1.")
                .arg(io::isolated(slug)));
    });
    connect(&m_window.pages(), &PageStack::pageShown, this, &SessionKeeper::touch);
    connect(&m_explorer.filters(), &session::FilterStore::settled, this, &SessionKeeper::touch);
    connect(&m_window.library(), &session::Library::changed, this, &SessionKeeper::touch);
    connect(&m_window.editionLine(), &EditionLine::dismissedChanged, this, &SessionKeeper::touch);
    connect(&m_window.themes(), &ThemeSwitch::chosen, this, &SessionKeeper::touch);
    connect(&m_window, &MainWindow::chartsChosen, this, &SessionKeeper::touch);
    for (auto* splitter : m_window.findChildren<QSplitter*>())
        connect(splitter, &QSplitter::splitterMoved, this, &SessionKeeper::touch);
    for (auto* tabs : m_window.findChildren<QTabBar*>())
        connect(tabs, &QTabBar::currentChanged, this, &SessionKeeper::touch);
    m_window.installEventFilter(this);
}

/// The page of the last session comes back with its edition, once.
void SessionKeeper::followOpened()
{
    const bool isFirst = !std::exchange(m_hasOpened, true);
    m_isFallingBack = m_isFallingBack && isFirst && !m_explorer.rowsAreChecked();
    if (m_explorer.rowsAreChecked())
        m_named.clear();
    if (isFirst && !m_options.isClean) {
        m_window.pages().openBookmarks(m_loaded.bookmarks);
        if (!m_loaded.page.isEmpty())
            m_window.pages().showPage(m_loaded.page);
    }
    touch();
}

void SessionKeeper::followChecked()
{
    m_isFallingBack = false;
    m_named.clear();
    touch();
}

/// Where rows are still being checked, the session stays that of the edition before.
void SessionKeeper::rememberEdition()
{
    if (!m_explorer.edition() || !m_explorer.rowsAreChecked())
        return;
    const auto page = m_window.pages().shownPage();
    m_checked = {m_window.files().file(), m_window.files().edition(), page == explorePage ? QString() : page,
        m_window.views().current()};
}

bool SessionKeeper::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        touch();
        break;
    case QEvent::Close:
        storeAtEnd();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SessionKeeper::touch()
{
    m_rest.start();
}

session::Settings SessionKeeper::captured(bool isAtEnd)
{
    auto settings = m_loaded;
    settings.recent = m_window.library().recent();
    settings.views = m_window.library().views();
    settings.told = m_window.editionLine().dismissed();
    if (m_options.isClean && !isAtEnd)
        return settings;
    settings.theme = m_window.themes().choice();
    // What is hidden now keeps what it was last seen with, not what it started with.
    m_loaded.window = layoutOf(m_window, m_loaded.window);
    settings.window = m_loaded.window;
    if (m_hasOpened) // before that the pages know of none
        settings.bookmarks = m_window.pages().bookmarks();
    rememberEdition();
    if (m_checked) {
        settings.file = m_checked->file;
        settings.edition = m_checked->edition;
        settings.page = m_checked->page;
        settings.view = m_checked->view;
    }
    return settings;
}

void SessionKeeper::storeSoon()
{
    if (m_explorer.filters().isPreviewing()) // a hand is on it
        return touch();
    const QPointer<SessionKeeper> self(this);
    m_writer.start([self, &store = m_store, settings = captured(false)] {
        auto outcome = store.save(settings);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, outcome = std::move(outcome)] {
                if (self)
                    self->tell(outcome);
            },
            Qt::QueuedConnection);
    });
}

void SessionKeeper::storeAtEnd()
{
    m_rest.stop();
    m_writer.waitForDone();
    tell(m_store.save(captured(true)));
}

void SessionKeeper::tell(const domain::Outcome<session::Settings>& outcome)
{
    if (!outcome && !std::exchange(m_hasComplained, true))
        m_window.notices().say(
            tr("What you choose lasts until you close the window, since it cannot be stored. %1 File: %2")
                .arg(io::visible(outcome.error().what), io::isolated(io::fromUtf8(outcome.error().file))));
    Q_EMIT stored();
}

} // namespace filingscape::ui
