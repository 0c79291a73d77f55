// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_opening.h"

#include "app/io/plain_text.h"
#include "app/io/utf8.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace filingscape::ui {

namespace {

/// The name, with its folder where another file of the list is called the same.
QString labelOf(const QString& path, const QStringList& all)
{
    const auto name = QFileInfo(path).fileName();
    const auto sameName = [&name](const QString& other) { return QFileInfo(other).fileName() == name; };
    const bool isUnique = std::ranges::count_if(all, sameName) == 1;
    const auto label = io::cutForDisplay(isUnique ? name : path, 80);
    return io::isolated(io::actionText(label));
}

} // namespace

QString chooseOpenFileByDialog(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, FileOpening::tr("Open database"), folder,
        FileOpening::tr("Edition files (*.sqlite *.sqlite3 *.db);;All files (*)"));
}

FileOpening::FileOpening(session::Explorer& explorer, session::Library& library,
    session::EditionCatalogue& catalogue, QWidget* window)
    : QObject(window)
    , m_explorer(explorer)
    , m_library(library)
    , m_catalogue(catalogue)
    , m_window(window)
    , m_open(new QAction(tr("&Open database…"), this))
    , m_openBundled(new QAction(tr("&Bundled edition"), this))
    , m_recent(new QMenu(tr("Open &recent"), window))
{
    m_open->setObjectName(QStringLiteral("openDatabase"));
    m_open->setShortcut(QKeySequence::Open);
    m_openBundled->setObjectName(QStringLiteral("openBundled"));
    m_openBundled->setEnabled(false);
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    m_recent->setToolTipsVisible(true);
    connect(m_open, &QAction::triggered, this, &FileOpening::choose);
    connect(m_openBundled, &QAction::triggered, this, [this] { openBundled(); });
    connect(m_recent, &QMenu::aboutToShow, this, &FileOpening::listRecent);
    connect(&library, &session::Library::changed, this, &FileOpening::listRecent);
    connect(&explorer, &session::Explorer::opened, this, &FileOpening::follow);
    connect(&explorer, &session::Explorer::rowsChecked, this, &FileOpening::follow);
    connect(&explorer, &session::Explorer::failed, this, [this] {
        if (!m_explorer.edition())
            follow();
    });
    connect(&explorer, &session::Explorer::figuresFound, this, &FileOpening::followFigures);
    connect(&catalogue, &session::EditionCatalogue::changed, this, &FileOpening::openAwaited);
    listRecent();
}

QString FileOpening::file() const
{
    return m_explorer.edition() && !m_explorer.source().isTrusted ? m_explorer.source().path : QString();
}

QString FileOpening::edition() const
{
    if (!m_explorer.edition())
        return {};
    const auto& entries = m_catalogue.entries();
    const auto first = std::ranges::find_if(entries, [this](const session::CatalogueEntry& entry) {
        return entry.source.path == m_explorer.source().path && !entry.isFigures();
    });
    const auto& slug = m_explorer.edition()->slug;
    const bool isBeside = m_explorer.source().isTrusted && m_explorer.source().path != m_bundled.path;
    return !isBeside && first != entries.end() && first->source.slug == slug ? QString() : io::fromUtf8(slug);
}

void FileOpening::setBundled(const session::EditionSource& source, const QStringList& beside)
{
    m_bundled = source;
    m_installed = {source};
    for (const auto& path : beside)
        m_installed.push_back({path, true, {}});
    m_openBundled->setEnabled(!m_explorer.edition() || !file().isEmpty());
    m_catalogue.setInstalled(m_installed);
}

void FileOpening::choose()
{
    const auto last = m_library.recent().value(0);
    const auto folder = last.isEmpty() ? QDir::homePath() : QFileInfo(last).absolutePath();
    const auto path = m_chooseFile(m_window, folder);
    if (!path.isEmpty())
        open(path);
}

void FileOpening::open(const QString& path, session::Explorer::FirstFilter firstFilter)
{
    if (const auto* source = installed(path))
        openEdition(*source, std::move(firstFilter));
    else
        openEdition({QFileInfo(path).absoluteFilePath(), false, {}}, std::move(firstFilter));
}

void FileOpening::openBundled(session::Explorer::FirstFilter firstFilter)
{
    if (!m_bundled.path.isEmpty())
        openEdition(m_bundled, std::move(firstFilter));
}

void FileOpening::openInstalled(const QString& slug, session::Explorer::FirstFilter firstFilter)
{
    m_awaited = {slug, std::move(firstFilter)};
    if (m_catalogue.isRead())
        openAwaited();
}

void FileOpening::openAwaited()
{
    const auto awaited = std::exchange(m_awaited, std::nullopt);
    if (!awaited)
        return;
    const auto* entry = m_catalogue.findInstalled(io::utf8(awaited->slug));
    if (entry != nullptr && !entry->isFigures()) // one that cannot be read says so when it is opened
        return openEdition(entry->source, awaited->firstFilter);
    Q_EMIT notInstalled(awaited->slug);
    openBundled();
}

void FileOpening::openEdition(
    const session::EditionSource& source, session::Explorer::FirstFilter firstFilter)
{
    m_awaited.reset();
    m_explorer.open(source, std::move(firstFilter));
}

const session::EditionSource* FileOpening::installed(const QString& path) const
{
    const auto wanted = QFileInfo(path).canonicalFilePath();
    const auto found = std::ranges::find_if(m_installed, [&wanted](const session::EditionSource& source) {
        return !wanted.isEmpty() && QFileInfo(source.path).canonicalFilePath() == wanted;
    });
    return found == m_installed.end() ? nullptr : &*found;
}

void FileOpening::follow()
{
    const auto path = file();
    m_openBundled->setEnabled(m_explorer.source().path != m_bundled.path && !m_bundled.path.isEmpty());
    // Neither listed nor remembered before; and listing opens the file once more, which would end the lock
    // that keeps it as it is (POSIX drops those of a process with the first descriptor that it closes).
    if (!m_explorer.rowsAreChecked())
        return;
    m_catalogue.setUserFile(path);
    if (!path.isEmpty())
        m_library.addRecent(path);
}

/// The file joins the list of editions until another one is opened.
void FileOpening::followFigures(const session::EditionSource& source)
{
    if (!source.isTrusted) {
        m_catalogue.setUserFile(source.path);
        m_library.addRecent(source.path);
    }
    Q_EMIT figuresOpened(source);
}

void FileOpening::listRecent()
{
    const auto& files = m_library.recent();
    m_recent->clear();
    for (const auto& path : files) {
        const bool isThere = QFileInfo(path).isFile();
        const auto label = labelOf(path, files);
        auto* action = m_recent->addAction(isThere ? label : tr("%1 (not found)").arg(label));
        action->setToolTip(io::toolTipText(path));
        action->setEnabled(isThere);
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_recent->addSeparator();
    auto* clear = m_recent->addAction(tr("&Clear list"));
    clear->setObjectName(QStringLiteral("clearRecent"));
    connect(clear, &QAction::triggered, &m_library, &session::Library::clearRecent);
    m_recent->menuAction()->setEnabled(!files.isEmpty());
}

} // namespace filingscape::ui
