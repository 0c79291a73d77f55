// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/guarded.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace filingscape::session {

/// Makes values on threads of its own, one a request. The newest request wins: an older one is asked to stop
/// and its value is dropped. What throws becomes an error. Lives on its owner's thread.
template <class Value> class NewestReading final
{
public:
    /// Runs a function on the owner's thread.
    using Deliver = std::function<void(std::function<void()>)>;
    using Answer = domain::Outcome<Value>;
    using Receive = std::function<void(Answer)>;
    /// Ends soon, with whatever, once the token says so.
    using Make = std::function<Answer(const std::stop_token&)>;

    NewestReading(Deliver deliver, Receive receive)
        : m_deliver(std::move(deliver))
        , m_receive(std::move(receive))
        , m_newest(std::make_shared<std::uint64_t>(0))
    {
    }
    ~NewestReading()
    {
        stop();
        m_readings.clear(); // joins
        ++*m_newest; // what was delivered and not yet run finds itself out of date
    }
    NewestReading(const NewestReading&) = delete;
    NewestReading& operator=(const NewestReading&) = delete;

    /// What is being made ends soon, by itself; the newest answer is received all the same.
    void stop()
    {
        for (auto& reading : m_readings)
            reading.thread.request_stop();
    }
    void start(Make make)
    {
        stop();
        const auto number = ++*m_newest;
        std::erase_if(m_readings, [](const Reading& reading) { return reading.isOver->load(); });
        auto isOver = std::make_shared<std::atomic<bool>>(false);
        std::jthread thread(
            [this, number, isOver, newest = m_newest, make = std::move(make)](const std::stop_token& stop) {
                auto answer = std::make_shared<Answer>(domain::guarded([&] { return make(stop); }));
                m_deliver([this, number, newest, answer] {
                    if (number == *newest)
                        m_receive(std::move(*answer));
                });
                isOver->store(true);
            });
        m_readings.push_back({std::move(isOver), std::move(thread)});
    }

private:
    struct Reading {
        std::shared_ptr<std::atomic<bool>> isOver;
        std::jthread thread;
    };

    Deliver m_deliver;
    Receive m_receive;
    std::shared_ptr<std::uint64_t> m_newest; ///< touched on the owner's thread only
    std::vector<Reading> m_readings; ///< one that stops is waited for at the end only
};

} // namespace filingscape::session
