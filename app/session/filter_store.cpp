// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_store.h"

#include <utility>

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

void FilterStore::commit(const domain::Filter& filter, const QString& name, std::optional<ChartStep> charts)
{
    m_previewing = false;
    take(filter);
    if (charts && charts->before == charts->after)
        charts.reset();
    if (filter != m_committed || charts) {
        m_undo.push_back({m_committed, name.isEmpty() ? nameOfChange(m_committed, filter, m_names) : name,
            std::move(charts)});
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
    travel(m_undo, m_redo, &ChartStep::before);
}

void FilterStore::redo()
{
    travel(m_redo, m_undo, &ChartStep::after);
}

/// A gesture that is still going on is dropped: its end would be a step of its own.
void FilterStore::travel(std::vector<Step>& from, std::vector<Step>& to, ChartChoice ChartStep::*side)
{
    if (from.empty())
        return;
    const auto step = from.back();
    from.pop_back();
    to.push_back({m_committed, step.name, step.charts});
    m_previewing = false;
    m_committed = step.filter;
    if (step.charts)
        Q_EMIT chartsAsked((*step.charts).*side);
    take(step.filter);
    Q_EMIT historyChanged();
    Q_EMIT settled();
}

FilterStore::Kept FilterStore::kept() const
{
    Kept kept;
    kept.m_filter = m_committed;
    kept.m_undo = m_undo;
    kept.m_redo = m_redo;
    kept.m_names = m_names;
    return kept;
}

void FilterStore::reset(const domain::Filter& filter, FacetNames names)
{
    Kept fresh;
    fresh.m_filter = filter;
    fresh.m_names = names;
    putBack(std::move(fresh));
}

void FilterStore::putBack(Kept kept)
{
    m_names = kept.m_names;
    m_previewing = false;
    m_filter = kept.m_filter;
    m_committed = std::move(kept.m_filter);
    m_undo = std::move(kept.m_undo);
    m_redo = std::move(kept.m_redo);
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
