// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStackedWidget>
#include <QString>

#include <functional>
#include <utility>

namespace filingscape::ui {

/// The keys of the window's pages, as the settings keep them.
inline const QString explorePage = QStringLiteral("explore"); ///< charts, filters and tables of one edition
inline const QString figuresPage = QStringLiteral("figures"); ///< published figures, series by series
inline const QString claimsPage = QStringLiteral("claims"); ///< printed claims and what became of them

/// The middle of the window: one page at a time. Pages are made once and keep what is on them.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    [[nodiscard]] bool hasPage(const QString& key) const { return m_pages.contains(key); }
    [[nodiscard]] QString shownPage() const { return m_shown; }

    /// What of a page is on screen, in keys of its own.
    struct Bookmark {
        std::function<QString()> read; ///< empty where there is nothing to come back to
        std::function<void(const QString&)> open; ///< also before the page has read what it shows
    };

    /// Takes the widget over. The first page is shown.
    void addPage(const QString& key, QWidget* page);
    void setBookmark(const QString& key, Bookmark bookmark) { m_bookmarks[key] = std::move(bookmark); }
    [[nodiscard]] QMap<QString, QString> bookmarks() const;
    /// Those of pages that are not here are passed over.
    void openBookmarks(const QMap<QString, QString>& bookmarks) const;
    /// False where there is no such page.
    bool showPage(const QString& key);

Q_SIGNALS:
    void pageAdded(const QString& key, QWidget* page);
    void pageShown(const QString& key);

private:
    QMap<QString, QWidget*> m_pages;
    QMap<QString, Bookmark> m_bookmarks;
    QString m_shown;
};

} // namespace filingscape::ui
