// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edition_catalogue.h"
#include "app/session/explorer.h"
#include "app/session/library.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

/// Asks for a file to open; empty where the user thought better of it.
using ChooseOpenFile = std::function<QString(QWidget* parent, const QString& folder)>;
[[nodiscard]] QString chooseOpenFileByDialog(QWidget* parent, const QString& folder);

/// Which database is open: an installed one, or a file of the user's, which is a stranger's to the store.
/// What was opened soundly is remembered in the library, and its editions are in the catalogue.
class FileOpening final : public QObject
{
    Q_OBJECT

public:
    FileOpening(session::Explorer& explorer, session::Library& library, session::EditionCatalogue& catalogue,
        QWidget* window);

    [[nodiscard]] QAction* openAction() const { return m_open; }
    [[nodiscard]] QAction* bundledAction() const { return m_openBundled; }
    [[nodiscard]] QMenu* recentMenu() const { return m_recent; }
    /// The user's file on screen; empty where it is an installed one, or none.
    [[nodiscard]] QString file() const;

    /// The name of the edition on screen; empty for the one that its file, or without one the program, opens
    /// with.
    [[nodiscard]] QString edition() const;

    /// The installed file, without which there is nothing to go back to, and those that may stand beside it.
    void setBundled(const session::EditionSource& source, const QStringList& beside = {});
    void setChooseFile(ChooseOpenFile chooseFile) { m_chooseFile = std::move(chooseFile); }

    void choose();
    void open(const QString& path, session::Explorer::FirstFilter firstFilter = {});
    void openBundled(session::Explorer::FirstFilter firstFilter = {});
    /// The installed edition of this name, as soon as the catalogue knows where it is; without one the
    /// bundled edition with its own filter, and notInstalled() is sent.
    void openInstalled(const QString& slug, session::Explorer::FirstFilter firstFilter = {});
    /// An edition of the catalogue, from wherever it is.
    void openEdition(const session::EditionSource& source, session::Explorer::FirstFilter firstFilter = {});

Q_SIGNALS:
    void notInstalled(const QString& slug);
    /// The file has published figures and nothing to count.
    void figuresOpened(const filingscape::session::EditionSource& source);

private:
    struct Awaited {
        QString slug;
        session::Explorer::FirstFilter firstFilter;
    };

    void follow();
    void followFigures(const session::EditionSource& source);
    void listRecent();
    void openAwaited();
    /// The installed file that this path leads to; nullptr for any other.
    [[nodiscard]] const session::EditionSource* installed(const QString& path) const;

    session::Explorer& m_explorer;
    session::Library& m_library;
    session::EditionCatalogue& m_catalogue;
    QWidget* m_window;
    session::EditionSource m_bundled;
    std::vector<session::EditionSource> m_installed; ///< the bundled one first
    std::optional<Awaited> m_awaited; ///< until the catalogue has been read
    ChooseOpenFile m_chooseFile = chooseOpenFileByDialog;
    QAction* m_open;
    QAction* m_openBundled;
    QMenu* m_recent;
};

} // namespace filingscape::ui
