// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_stack.h"

#include "app/session/settings.h"

namespace filingscape::ui {

PageStack::PageStack(QWidget* parent)
    : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
}

void PageStack::addPage(const QString& key, QWidget* page)
{
    m_pages[key] = page;
    addWidget(page);
    if (m_shown.isEmpty())
        m_shown = key;
    Q_EMIT pageAdded(key, page);
}

QMap<QString, QString> PageStack::bookmarks() const
{
    QMap<QString, QString> all;
    for (auto entry = m_bookmarks.begin(); entry != m_bookmarks.end(); ++entry) {
        // A foreign edition may name its parts at any length.
        if (auto place = entry->read(); !place.isEmpty() && place.size() <= session::mostBookmark)
            all[entry.key()] = std::move(place);
    }
    return all;
}

void PageStack::openBookmarks(const QMap<QString, QString>& bookmarks) const
{
    for (auto entry = bookmarks.begin(); entry != bookmarks.end(); ++entry) {
        if (const auto found = m_bookmarks.find(entry.key()); found != m_bookmarks.end())
            found->open(entry.value());
    }
}

bool PageStack::showPage(const QString& key)
{
    auto* page = m_pages.value(key);
    if (page == nullptr)
        return false;
    if (key != m_shown) {
        m_shown = key;
        setCurrentWidget(page);
        Q_EMIT pageShown(key);
    }
    return true;
}

} // namespace filingscape::ui
