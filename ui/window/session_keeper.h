// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/explorer.h"
#include "app/session/settings_store.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace filingscape::ui {

class MainWindow;

/// Restores the window as it was left and keeps it: shortly after changes come to rest on a thread of its
/// own, and when the window closes. It never asks anything; a failure is said once, quietly.
class SessionKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        /// Starts with the defaults; the stored session stays as it is until the window closes. Saved views
        /// and recent files are the user's and there all the same.
        bool isClean = false;
        int restMs = 1500; ///< so long after the last change it is stored
    };

    /// `loaded` is what the store has read; the store is the keeper's from now on.
    SessionKeeper(MainWindow& window, session::Explorer& explorer, session::SettingsStore& store,
        session::LoadedSettings loaded, Options options);
    ~SessionKeeper() override;

    /// Opens what the command line names, else what was open, else the bundled edition.
    void start(const QStringList& files);

Q_SIGNALS:
    void stored();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What was open last whose rows are those of its edition.
    struct Checked {
        QString file;
        QString edition;
        QString page;
        session::View view;
    };

    void restoreWindow();
    void openFirst(const QStringList& files);
    void fallBack(const domain::Error& error);
    void followOpened();
    void followChecked();
    void rememberEdition();
    void watchChanges();
    void touch();
    void storeSoon();
    void storeAtEnd();
    void tell(const domain::Outcome<session::Settings>& outcome);
    [[nodiscard]] session::Settings captured(bool isAtEnd);

    MainWindow& m_window;
    session::Explorer& m_explorer;
    session::SettingsStore& m_store;
    session::Settings m_loaded;
    std::optional<Checked> m_checked;
    std::optional<domain::Error> m_trouble;
    Options m_options;
    QTimer m_rest;
    QThreadPool m_writer; ///< one thread, so that the newest write is the last
    bool m_isFallingBack = false; ///< the file of the last session may fail
    QString m_named; ///< on the command line, until it is open or refused
    bool m_hasOpened = false;
    bool m_hasComplained = false;
};

} // namespace filingscape::ui
