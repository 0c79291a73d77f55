// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"

#include <QObject>

#include <cstdint>

namespace filingscape::session {

/// The only owner of the filter. Lives on the UI thread.
class FilterStore final : public QObject
{
    Q_OBJECT

public:
    explicit FilterStore(QObject* parent = nullptr);

    [[nodiscard]] const domain::Filter& filter() const { return m_filter; }
    /// Rises with every change of the filter; equal filters keep their number.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    /// True between the first preview() of a gesture and its commit().
    [[nodiscard]] bool isPreviewing() const { return m_previewing; }

    /// A step of a gesture that goes on: charts follow, nothing settles.
    void preview(const domain::Filter& filter);
    /// The end of a gesture, or a change in one step.
    void commit(const domain::Filter& filter);
    /// Another edition: its ids mean nothing to the old filter.
    void reset(const domain::Filter& filter);

Q_SIGNALS:
    void changed();
    /// A gesture has ended; the filter may be what it was before.
    void settled();

private:
    bool take(const domain::Filter& filter);

    domain::Filter m_filter;
    std::uint64_t m_revision = 1;
    bool m_previewing = false;
};

} // namespace filingscape::session
