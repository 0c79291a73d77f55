// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/watch.h"

namespace filingscape::store {

bool Watch::isOver() const
{
    return m_isCancelled || Clock::now().time_since_epoch().count() >= m_end;
}

void Watch::allow(std::chrono::milliseconds budget)
{
    m_end = (Clock::now() + budget).time_since_epoch().count();
}

} // namespace filingscape::store
