// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/library.h"

#include "app/io/plain_text.h"

#include <algorithm>

namespace filingscape::session {

Library::Library(QObject* parent)
    : QObject(parent)
{
}

const SavedView* Library::find(const QString& name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.end() ? nullptr : &*found;
}

void Library::set(const QStringList& recent, const std::vector<SavedView>& views)
{
    if (recent == m_recent && views == m_views)
        return;
    m_recent = recent;
    m_views = views;
    Q_EMIT changed();
}

void Library::addRecent(const QString& path)
{
    set(withRecent(m_recent, path), m_views);
}

void Library::clearRecent()
{
    set({}, m_views);
}

QString Library::viewName(const QString& typed)
{
    return io::startOf(io::visible(typed.simplified()), mostNameLength).trimmed();
}

bool Library::save(const QString& name, const View& view)
{
    const auto kept = viewName(name);
    if (kept.isEmpty())
        return false;
    auto views = m_views;
    if (const auto there = std::ranges::find(views, kept, &SavedView::name); there != views.end())
        there->view = view;
    else if (views.size() < mostSavedViews)
        views.push_back({kept, view});
    else
        return false;
    set(m_recent, views);
    return true;
}

bool Library::rename(const QString& name, const QString& newName)
{
    const auto kept = viewName(newName);
    if (kept == name)
        return true;
    auto views = m_views;
    const auto there = std::ranges::find(views, name, &SavedView::name);
    if (kept.isEmpty() || find(kept) != nullptr || there == views.end())
        return false;
    there->name = kept;
    set(m_recent, views);
    return true;
}

void Library::remove(const QString& name)
{
    auto views = m_views;
    std::erase_if(views, [&name](const SavedView& view) { return view.name == name; });
    set(m_recent, views);
}

void Library::restore(const SavedView& view, std::size_t at)
{
    if (find(view.name) != nullptr)
        return;
    auto views = m_views;
    views.insert(views.begin() + static_cast<std::ptrdiff_t>(std::min(at, views.size())), view);
    set(m_recent, views);
}

} // namespace filingscape::session
