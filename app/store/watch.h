// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <limits>

namespace filingscape::store {

/// How long the questions put to a foreign database may still take. Shared by the connection, which looks at
/// it while it works, and by whoever waits; all calls from any thread.
class Watch final
{
public:
    /// Without an end of its own; ends when it is cancelled.
    Watch() = default;
    explicit Watch(std::chrono::milliseconds budget) { allow(budget); }

    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    /// From now on, this long. A cancelled watch stays cancelled.
    void allow(std::chrono::milliseconds budget);
    /// The question at hand ends soon as TooLarge, and so does every later one of some length.
    void cancel() { m_isCancelled = true; }

private:
    using Clock = std::chrono::steady_clock;

    std::atomic<Clock::rep> m_end{std::numeric_limits<Clock::rep>::max()};
    std::atomic<bool> m_isCancelled{false};
};

} // namespace filingscape::store
