// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/settings.h"

#include <QObject>

namespace filingscape::session {

/// The only owner of what the user keeps: recent files and saved views. Lives on the UI thread.
class Library final : public QObject
{
    Q_OBJECT

public:
    explicit Library(QObject* parent = nullptr);

    [[nodiscard]] const QStringList& recent() const { return m_recent; }
    [[nodiscard]] const std::vector<SavedView>& views() const { return m_views; }
    [[nodiscard]] const SavedView* find(const QString& name) const;

    /// All at once, as read from the settings.
    void set(const QStringList& recent, const std::vector<SavedView>& views);

    void addRecent(const QString& path);
    void clearRecent();

    /// A name as it is kept: one line without marks that hide or turn, not too long; perhaps empty.
    [[nodiscard]] static QString viewName(const QString& typed);
    /// Replaces the view of the same name. False where the name is empty or there are too many.
    bool save(const QString& name, const View& view);
    bool rename(const QString& name, const QString& newName); ///< false where the new name is empty or taken
    void remove(const QString& name);
    /// Puts back what remove() took.
    void restore(const SavedView& view, std::size_t at);

Q_SIGNALS:
    void changed();

private:
    QStringList m_recent;
    std::vector<SavedView> m_views;
};

} // namespace filingscape::session
