// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/view.h"

#include <optional>
#include <vector>

namespace filingscape::session {

/// Back and forward between opened views, as in a browser. Work on a view belongs to that view: going away
/// keeps it as it was left. Undo is another matter: it takes back single steps.
class ViewHistory final
{
public:
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// The name of the view that back() or forward() would show; empty for where the person began.
    [[nodiscard]] QString backName() const { return canGoBack() ? previous()->name : QString(); }
    [[nodiscard]] QString forwardName() const { return canGoForward() ? next()->name : QString(); }

    /// What back() or forward() would show; nullptr where there is nothing.
    [[nodiscard]] const SavedView* previous() const { return canGoBack() ? &m_places[m_at - 1] : nullptr; }
    [[nodiscard]] const SavedView* next() const { return canGoForward() ? &m_places[m_at + 1] : nullptr; }

    /// What is on screen was saved: where the person began has a name then, any other place is left for the
    /// new view.
    void keep(const SavedView& view);
    /// A saved view is opened; `left` is what was on screen.
    void open(const SavedView& view, const View& left);
    /// What to show; nothing where there is none.
    [[nodiscard]] std::optional<SavedView> back(const View& left);
    [[nodiscard]] std::optional<SavedView> forward(const View& left);

private:
    void push(const SavedView& view);

    std::vector<SavedView> m_places{SavedView{}};
    std::size_t m_at = 0;
};

} // namespace filingscape::session
