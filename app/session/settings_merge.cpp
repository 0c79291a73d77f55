// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include <algorithm>

namespace filingscape::session {

namespace {

const SavedView* find(const std::vector<SavedView>& views, const QString& name)
{
    const auto found = std::ranges::find(views, name, &SavedView::name);
    return found == views.end() ? nullptr : &*found;
}

/// Mine in my order, without those that only they removed, then those that only they added.
std::vector<SavedView> mergedViews(const std::vector<SavedView>& base, const std::vector<SavedView>& mine,
    const std::vector<SavedView>& theirs)
{
    std::vector<SavedView> all;
    for (const auto& view : mine) {
        const auto* before = find(base, view.name);
        const auto* their = find(theirs, view.name);
        const bool isMyChange = before == nullptr || *before != view;
        if (isMyChange)
            all.push_back(view);
        else if (their != nullptr)
            all.push_back(*their);
    }
    for (const auto& view : theirs) {
        if (find(mine, view.name) == nullptr && find(base, view.name) == nullptr)
            all.push_back(view);
    }
    if (all.size() > mostSavedViews)
        all.resize(mostSavedViews);
    return all;
}

} // namespace

QStringList withRecent(const QStringList& recent, const QString& path)
{
    QStringList list{path};
    list << recent;
    list.removeAll(QString());
    list.removeDuplicates();
    return list.first(std::min(list.size(), mostRecentFiles));
}

Settings merged(const Settings& base, const Settings& mine, const Settings& theirs)
{
    auto all = mine;
    all.views = mergedViews(base.views, mine.views, theirs.views);
    all.recent.clear();
    for (const auto& path : mine.recent) {
        if (!base.recent.contains(path) || theirs.recent.contains(path))
            all.recent << path;
    }
    for (const auto& path : theirs.recent) {
        if (!mine.recent.contains(path) && !base.recent.contains(path))
            all.recent << path;
    }
    all.told << theirs.told;
    all.told.removeDuplicates();
    all.told = all.told.first(std::min(all.told.size(), mostTold));
    all.recent = all.recent.first(std::min(all.recent.size(), mostRecentFiles));
    return all;
}

} // namespace filingscape::session
