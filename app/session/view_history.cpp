// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/view_history.h"

namespace filingscape::session {

namespace {

constexpr std::size_t mostPlaces = 100;

} // namespace

void ViewHistory::keep(const SavedView& view)
{
    auto& here = m_places[m_at];
    if (here.name.isEmpty() || here.name == view.name) {
        here = view;
        return;
    }
    m_places.resize(m_at + 1);
    push(view);
}

void ViewHistory::push(const SavedView& view)
{
    m_places.push_back(view);
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

void ViewHistory::open(const SavedView& view, const View& left)
{
    auto& here = m_places[m_at];
    if (here.name == view.name && left == view.view)
        return; // it is on screen
    here.view = left;
    m_places.resize(m_at + 1);
    push(view);
}

std::optional<SavedView> ViewHistory::back(const View& left)
{
    if (!canGoBack())
        return std::nullopt;
    m_places[m_at].view = left;
    return m_places[--m_at];
}

std::optional<SavedView> ViewHistory::forward(const View& left)
{
    if (!canGoForward())
        return std::nullopt;
    m_places[m_at].view = left;
    return m_places[++m_at];
}

} // namespace filingscape::session
