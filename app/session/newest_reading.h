// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace filingscape::session {

/// Makes values on threads of its own, one a request. The newest request wins: a value that an older one made
/// is dropped. Lives on its owner's thread.
template <class Value> class NewestReading final
{
public:
    /// Runs a function on the owner's thread.
    using Deliver = std::function<void(std::function<void()>)>;
    using Receive = std::function<void(Value)>;

    NewestReading(Deliver deliver, Receive receive)
        : m_deliver(std::move(deliver))
        , m_receive(std::move(receive))
        , m_newest(std::make_shared<std::uint64_t>(0))
    {
    }
    ~NewestReading()
    {
        m_readings.clear(); // joins
        ++*m_newest; // what was delivered and not yet run finds itself out of date
    }
    NewestReading(const NewestReading&) = delete;
    NewestReading& operator=(const NewestReading&) = delete;

    void start(std::function<Value()> make)
    {
        const auto number = ++*m_newest;
        std::erase_if(m_readings, [](const Reading& reading) { return reading.isOver->load(); });
        auto isOver = std::make_shared<std::atomic<bool>>(false);
        std::jthread thread([this, number, isOver, newest = m_newest, make = std::move(make)] {
            auto value = std::make_shared<Value>(make());
            m_deliver([this, number, newest, value] {
                if (number == *newest)
                    m_receive(std::move(*value));
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
    std::vector<Reading> m_readings; ///< a running one is waited for at the end only
};

} // namespace filingscape::session
