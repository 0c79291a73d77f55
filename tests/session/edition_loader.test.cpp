// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/edition_loader.h"

#include "tests/session/edition_files.h"
#include "tests/support/catch.h"

#include <QFile>

#include <chrono>
#include <condition_variable>
#include <mutex>

using namespace filingscape;
using domain::ErrorCode;
using session::EditionLoader;

namespace {

/// What the loader delivers, kept until the test runs it.
class Mailbox final
{
public:
    EditionLoader::Deliver door()
    {
        return [this](std::function<void()> run) {
            const std::lock_guard lock(m_mutex);
            m_letters.push_back(std::move(run));
            m_arrived.notify_all();
        };
    }
    /// True as soon as so many have come.
    [[nodiscard]] bool await(std::size_t letters)
    {
        std::unique_lock lock(m_mutex);
        return m_arrived.wait_for(
            lock, std::chrono::seconds(20), [&] { return m_letters.size() >= letters; });
    }
    void open(std::size_t number) { m_letters.at(number)(); }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::vector<std::function<void()>> m_letters;
};

ErrorCode codeOf(const session::EditionSource& source)
{
    const auto outcome = session::openEdition(source);
    return outcome ? ErrorCode::WrongUsage : outcome.error().code;
}

} // namespace

TEST_CASE("an edition file opens with its catalogue and an engine that counts", "[session][loader]")
{
    const test::EditionFiles files;
    auto outcome = session::openEdition(files.written(40));
    REQUIRE(outcome);
    const auto opened = std::move(outcome).value();
    CHECK(opened.edition->slug == "synthetic");
    CHECK(opened.edition->places.size() == 4);
    CHECK(opened.engine->answer({})->total == domain::Count(40));
    CHECK(opened.engine->hasTitles());
}

TEST_CASE("what cannot be opened says which kind of failure it is", "[session][loader]")
{
    const test::EditionFiles files;
    CHECK(codeOf(files.absent()) == ErrorCode::NotFound);
    auto other = files.written(3);
    other.slug = "another";
    CHECK(codeOf(other) == ErrorCode::NotFound);

    QFile text(files.path(QStringLiteral("text.sqlite")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
    text.close();
    CHECK(codeOf({text.fileName(), true, "synthetic"}) == ErrorCode::NotADatabase);
    CHECK(codeOf({files.path({}), true, "synthetic"}) == ErrorCode::NotADatabase);
}

TEST_CASE("a reply to an older request is dropped, whichever comes first", "[session][loader]")
{
    const test::EditionFiles files;
    const auto small = files.written(3);
    const auto large = files.written(5);
    Mailbox mailbox;
    std::vector<std::int64_t> received;
    EditionLoader loader(mailbox.door(), [&](domain::Outcome<session::OpenEdition> outcome) {
        received.push_back(outcome ? std::move(outcome).value().engine->answer({})->total.value() : -1);
    });
    loader.start([source = small](const auto&) { return session::openEdition(source); });
    REQUIRE(mailbox.await(1)); // so the first letter is the first request's
    loader.start([source = large](const auto&) { return session::openEdition(source); });
    REQUIRE(mailbox.await(2));
    SECTION("old reply first")
    {
        mailbox.open(0);
        CHECK(received.empty());
        mailbox.open(1);
    }
    SECTION("new reply first")
    {
        mailbox.open(1);
        mailbox.open(0);
    }
    CHECK(received == std::vector<std::int64_t>{5});
}

TEST_CASE("a failure that is out of date is dropped as well", "[session][loader]")
{
    const test::EditionFiles files;
    Mailbox mailbox;
    std::vector<bool> received;
    EditionLoader loader(mailbox.door(),
        [&](const domain::Outcome<session::OpenEdition>& outcome) { received.push_back(bool(outcome)); });
    loader.start([source = files.absent()](const auto&) { return session::openEdition(source); });
    REQUIRE(mailbox.await(1));
    loader.start([source = files.written(3)](const auto&) { return session::openEdition(source); });
    REQUIRE(mailbox.await(2));
    mailbox.open(1);
    mailbox.open(0);
    CHECK(received == std::vector<bool>{true});
}

TEST_CASE("a reply that comes after the loader is gone reaches nobody", "[session][loader]")
{
    const test::EditionFiles files;
    const auto source = files.written(3);
    Mailbox mailbox;
    int received = 0;
    {
        EditionLoader loader(
            mailbox.door(), [&](const domain::Outcome<session::OpenEdition>&) { ++received; });
        loader.start([source](const auto&) { return session::openEdition(source); });
    }
    REQUIRE(mailbox.await(1));
    mailbox.open(0);
    CHECK(received == 0);
}
