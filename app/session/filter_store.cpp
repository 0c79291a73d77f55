// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_store.h"

namespace filingscape::session {

FilterStore::FilterStore(QObject* parent)
    : QObject(parent)
{
}

void FilterStore::preview(const domain::Filter& filter)
{
    m_previewing = true;
    take(filter);
}

void FilterStore::commit(const domain::Filter& filter)
{
    m_previewing = false;
    take(filter);
    Q_EMIT settled();
}

void FilterStore::reset(const domain::Filter& filter)
{
    m_previewing = false;
    m_filter = filter;
    ++m_revision;
    Q_EMIT changed();
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
