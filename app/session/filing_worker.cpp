// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filing_worker.h"

#include <new>
#include <utility>

namespace filingscape::session {

namespace {

constexpr std::size_t urgentLanes = 2;

/// Whoever asked keeps what it shows; a table is no reason to end the program.
FilingWorker::Reply done(const FilingWorker::Work& work, const FilingWorker::GoOn& goOn)
{
    try {
        return work(goOn);
    } catch (const std::bad_alloc&) {
        return {};
    }
}

} // namespace

FilingWorker::FilingWorker(Deliver deliver)
    : m_deliver(std::move(deliver))
    , m_isAlive(std::make_shared<bool>(true))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

FilingWorker::~FilingWorker()
{
    m_thread.request_stop();
    m_thread.join();
    *m_isAlive = false; // what was delivered and not yet run finds nobody
}

void FilingWorker::ask(Lane lane, Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting[static_cast<std::size_t>(lane)] = std::move(work);
    }
    m_changed.notify_one();
}

FilingWorker::Work FilingWorker::takeFirst(std::size_t lanes)
{
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        if (m_waiting[lane])
            return std::exchange(m_waiting[lane], nullptr);
    }
    return {};
}

void FilingWorker::run(const std::stop_token& stop)
{
    const GoOn goOn = [this, &stop] {
        letUrgentPass(stop);
        return !stop.stop_requested();
    };
    while (!stop.stop_requested()) {
        Work work;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [&] { return static_cast<bool>(work = takeFirst(laneCount)); });
        }
        if (work && !stop.stop_requested())
            deliver(done(work, goOn));
    }
}

void FilingWorker::deliver(Reply reply)
{
    if (!reply)
        return;
    m_deliver([reply = std::move(reply), isAlive = m_isAlive] {
        if (*isAlive)
            reply();
    });
}

void FilingWorker::letUrgentPass(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        Work work;
        {
            const std::lock_guard lock(m_mutex);
            work = takeFirst(urgentLanes);
        }
        if (!work)
            return;
        deliver(done(work, [&stop] { return !stop.stop_requested(); }));
    }
}

} // namespace filingscape::session
