// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_store.h"

#include "app/session/filter_edits.h"

namespace filingscape::session {

namespace {

constexpr std::size_t mostSteps = 500;

} // namespace

FilterStore::FilterStore(QObject* parent)
    : QObject(parent)
{
}

void FilterStore::preview(const domain::Filter& filter)
{
    m_previewing = true;
    take(filter);
}

void FilterStore::commit(const domain::Filter& filter, const QString& name)
{
    m_previewing = false;
    take(filter);
    if (filter != m_committed) {
        m_undo.push_back({m_committed, name.isEmpty() ? nameOfChange(m_committed, filter) : name});
        if (m_undo.size() > mostSteps)
            m_undo.erase(m_undo.begin());
        m_redo.clear();
        m_committed = filter;
        Q_EMIT historyChanged();
    }
    Q_EMIT settled();
}

void FilterStore::undo()
{
    travel(m_undo, m_redo);
}

void FilterStore::redo()
{
    travel(m_redo, m_undo);
}

/// A gesture that is still going on is dropped: its end would be a step of its own.
void FilterStore::travel(std::vector<Step>& from, std::vector<Step>& to)
{
    if (from.empty())
        return;
    const auto step = from.back();
    from.pop_back();
    to.push_back({m_committed, step.name});
    m_previewing = false;
    m_committed = step.filter;
    take(step.filter);
    Q_EMIT historyChanged();
    Q_EMIT settled();
}

void FilterStore::reset(const domain::Filter& filter)
{
    m_previewing = false;
    m_filter = filter;
    m_committed = filter;
    m_undo.clear();
    m_redo.clear();
    ++m_revision;
    Q_EMIT changed();
    Q_EMIT historyChanged();
    Q_EMIT settled();
}

bool FilterStore::take(const domain::Filter& filter)
{
    if (filter == m_filter)
        return false;
    m_filter = filter;
    ++m_revision;
    Q_EMIT changed();
    return true;
}

} // namespace filingscape::session
