// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_opening.h"

#include "app/io/plain_text.h"

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

FileOpening::FileOpening(session::Explorer& explorer, session::Library& library, QWidget* window)
    : QObject(window)
    , m_explorer(explorer)
    , m_library(library)
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
    listRecent();
}

QString FileOpening::file() const
{
    return m_explorer.edition() && !m_explorer.source().isTrusted ? m_explorer.source().path : QString();
}

void FileOpening::setBundled(const session::EditionSource& source)
{
    m_bundled = source;
    m_openBundled->setEnabled(!m_explorer.edition() || !file().isEmpty());
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
    if (isBundled(path))
        openBundled(std::move(firstFilter));
    else
        m_explorer.open({QFileInfo(path).absoluteFilePath(), false, {}}, std::move(firstFilter));
}

void FileOpening::openBundled(session::Explorer::FirstFilter firstFilter)
{
    if (!m_bundled.path.isEmpty())
        m_explorer.open(m_bundled, std::move(firstFilter));
}

bool FileOpening::isBundled(const QString& path) const
{
    const auto bundled = QFileInfo(m_bundled.path).canonicalFilePath();
    return !bundled.isEmpty() && QFileInfo(path).canonicalFilePath() == bundled;
}

void FileOpening::follow()
{
    const auto path = file();
    m_openBundled->setEnabled(!path.isEmpty() && !m_bundled.path.isEmpty());
    if (!path.isEmpty())
        m_library.addRecent(path);
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
