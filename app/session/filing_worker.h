// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace filingscape::session {

/// Work that reads files, on a thread of its own. Each lane has one waiting place: a new request takes the
/// place of the one that waits there, the one that runs goes on to its end. A long work that asks `goOn` lets
/// the urgent lanes pass it. All calls on the owner's thread.
class FilingWorker final
{
public:
    /// Urgent ones first; those after Rows are long.
    enum class Lane { Details, Rows, Copy, Order, Prepare };
    static constexpr std::size_t laneCount = 5;

    using Reply = std::function<void()>;
    /// False once the worker is to end.
    using GoOn = std::function<bool()>;
    /// Runs on the worker's thread; what it returns, if anything, runs on the owner's, unless the worker is
    /// gone by then. One for which there is not enough memory returns nothing.
    using Work = std::function<Reply(const GoOn& goOn)>;
    /// Runs a function on the owner's thread.
    using Deliver = std::function<void(Reply)>;

    explicit FilingWorker(Deliver deliver);
    ~FilingWorker();
    FilingWorker(const FilingWorker&) = delete;
    FilingWorker& operator=(const FilingWorker&) = delete;

    void ask(Lane lane, Work work);

private:
    [[nodiscard]] Work takeFirst(std::size_t lanes);
    void run(const std::stop_token& stop);
    void deliver(Reply reply);
    void letUrgentPass(const std::stop_token& stop);

    Deliver m_deliver;
    std::shared_ptr<bool> m_isAlive; ///< touched on the owner's thread only
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::array<Work, laneCount> m_waiting;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace filingscape::session
