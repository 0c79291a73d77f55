// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "app/session/library.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace filingscape::ui {

/// Asks for a file to open; empty where the user thought better of it.
using ChooseOpenFile = std::function<QString(QWidget* parent, const QString& folder)>;
[[nodiscard]] QString chooseOpenFileByDialog(QWidget* parent, const QString& folder);

/// Which database is open: the bundled one, or a file of the user's, which is a stranger's to the store. What
/// was opened soundly is remembered in the library.
class FileOpening final : public QObject
{
    Q_OBJECT

public:
    FileOpening(session::Explorer& explorer, session::Library& library, QWidget* window);

    [[nodiscard]] QAction* openAction() const { return m_open; }
    [[nodiscard]] QAction* bundledAction() const { return m_openBundled; }
    [[nodiscard]] QMenu* recentMenu() const { return m_recent; }
    /// The user's file on screen; empty where it is the bundled one, or none.
    [[nodiscard]] QString file() const;

    /// The installed file; without one there is nothing to go back to.
    void setBundled(const session::EditionSource& source);
    void setChooseFile(ChooseOpenFile chooseFile) { m_chooseFile = std::move(chooseFile); }

    void choose();
    void open(const QString& path, session::Explorer::FirstFilter firstFilter = {});
    void openBundled(session::Explorer::FirstFilter firstFilter = {});

private:
    void follow();
    void listRecent();
    [[nodiscard]] bool isBundled(const QString& path) const;

    session::Explorer& m_explorer;
    session::Library& m_library;
    QWidget* m_window;
    session::EditionSource m_bundled;
    ChooseOpenFile m_chooseFile = chooseOpenFileByDialog;
    QAction* m_open;
    QAction* m_openBundled;
    QMenu* m_recent;
};

} // namespace filingscape::ui
