// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/newest_reading.h"

#include "app/session/edition_source.h"
#include "app/store/edition_loader.h"
#include "tests/session/edition_files.h"
#include "tests/support/catch.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

using namespace filingscape;
using domain::ErrorCode;
using Reading = session::NewestReading<int>;

namespace {

/// A reading that ends only when it is asked to; false where nobody does.
class Endless final
{
public:
    [[nodiscard]] Reading::Answer run(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_isRunning = true;
        m_changed.notify_all();
        m_wasStopped = !m_changed.wait_for(lock, stop, std::chrono::seconds(20), [] { return false; })
            && stop.stop_requested();
        m_changed.notify_all();
        return 1;
    }
    void awaitStart()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isRunning; });
    }
    [[nodiscard]] bool awaitStop()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(10), [this] { return m_wasStopped; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isRunning = false;
    bool m_wasStopped = false;
};

void dropped(const std::function<void()>& /*run*/) { }

} // namespace

TEST_CASE("a reading is asked to stop when its owner goes", "[session][reading]")
{
    Endless endless;
    {
        Reading reading(dropped, [](const Reading::Answer&) {});
        reading.start([&](const std::stop_token& stop) { return endless.run(stop); });
        endless.awaitStart();
    }
    CHECK(endless.awaitStop());
}

TEST_CASE("a reading that was overtaken is asked to stop", "[session][reading]")
{
    Endless endless;
    Reading reading(dropped, [](const Reading::Answer&) {});
    reading.start([&](const std::stop_token& stop) { return endless.run(stop); });
    endless.awaitStart();
    reading.start([](const std::stop_token&) { return 2; });
    CHECK(endless.awaitStop());
}

TEST_CASE("a reading that finds no memory is an error and not the end of the program", "[session][reading]")
{
    std::vector<Reading::Answer> received;
    {
        Reading reading(
            [](const std::function<void()>& run) { run(); }, // on the reader's thread, which is awaited
            [&](Reading::Answer answer) { received.push_back(std::move(answer)); });
        reading.start([](const std::stop_token&) -> Reading::Answer { throw std::bad_alloc(); });
    }
    REQUIRE(received.size() == 1);
    REQUIRE_FALSE(received.front());
    CHECK(received.front().error().code == ErrorCode::TooLarge);
    CHECK(received.front().error().what == "There is not enough memory to read this.");
}

TEST_CASE("nothing is read from a file after a stop was asked for, installed or not", "[session][reading]")
{
    const test::EditionFiles files;
    auto source = files.written(20);
    for (const bool isTrusted : {true, false}) {
        source.isTrusted = isTrusted;
        std::stop_source stop;
        const auto opened = session::openFile(source, stop.get_token());
        REQUIRE(opened);
        CHECK(store::editions(opened.value().database).ok());
        stop.request_stop();
        const auto ended = store::editions(opened.value().database);
        REQUIRE_FALSE(ended);
        CHECK(ended.error().code == ErrorCode::TooLarge);
    }
}
