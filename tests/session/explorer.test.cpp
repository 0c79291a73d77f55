// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/explorer.h"

#include "tests/session/edition_files.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <vector>

using namespace filingscape;
using domain::ErrorCode;
using session::Explorer;
using session::ResultPtr;

namespace {

constexpr int patience = 20'000; // milliseconds, for a machine with much to do

/// An explorer and everything it said.
class Watched final
{
public:
    Watched()
    {
        QObject::connect(&explorer, &Explorer::opened, &explorer, [this] { log.push_back("opened"); });
        QObject::connect(
            &explorer, &Explorer::loadingStarted, &explorer, [this] { log.push_back("loading"); });
        QObject::connect(&explorer, &Explorer::failed, &explorer, [this](const domain::Error& error) {
            log.push_back("failed");
            errors.push_back(error);
        });
        QObject::connect(
            &explorer, &Explorer::resultChanged, &explorer, [this](const ResultPtr& result, bool isSettled) {
                log.push_back(isSettled ? "settled" : "preview");
                results.push_back(result);
                clock.isValid() ? static_cast<void>(times.push_back(clock.nsecsElapsed())) : clock.start();
            });
    }
    [[nodiscard]] bool open(const session::EditionSource& source)
    {
        explorer.open(source);
        return QTest::qWaitFor([this] { return !explorer.isLoading(); }, patience);
    }
    /// Waits until what is shown belongs to the filter of now and the gesture's state.
    [[nodiscard]] bool awaitAnswer()
    {
        return QTest::qWaitFor(
            [this] {
                return explorer.result() && explorer.result()->revision == explorer.filters().revision()
                    && !log.empty()
                    && log.back() == (explorer.filters().isPreviewing() ? "preview" : "settled");
            },
            patience);
    }
    void forget()
    {
        log.clear();
        results.clear();
        times.clear();
        clock.invalidate();
    }

    Explorer explorer;
    std::vector<std::string> log;
    std::vector<ResultPtr> results;
    std::vector<domain::Error> errors;
    std::vector<qint64> times; ///< of every answer but the first, since the first
    QElapsedTimer clock;
};

domain::Filter years(domain::Year first, domain::Year last)
{
    domain::Filter filter;
    filter.years = domain::YearRange(first, last);
    return filter;
}

using Log = std::vector<std::string>;

} // namespace

TEST_CASE("opening shows the whole edition in one settled result", "[session][explorer]")
{
    const test::EditionFiles files;
    Watched watched;
    CHECK_FALSE(watched.explorer.result());
    REQUIRE(watched.open(files.written(60)));
    CHECK(watched.log == Log{"loading", "opened", "settled"});
    const auto& result = watched.explorer.result();
    REQUIRE(result);
    CHECK(result->matching == domain::Count(60));
    CHECK(result->edition == watched.explorer.edition());
    CHECK(result->revision == watched.explorer.filters().revision());
    CHECK(watched.explorer.engineBytes() > 0);
    CHECK(watched.results.size() == 1);
}

TEST_CASE("a missing file fails with its name and never shows an empty result", "[session][explorer]")
{
    const test::EditionFiles files;
    Watched watched;
    REQUIRE(watched.open(files.absent()));
    CHECK(watched.log == Log{"loading", "failed"});
    REQUIRE(watched.errors.size() == 1);
    CHECK(watched.errors.front().code == ErrorCode::NotFound);
    CHECK(watched.errors.front().file == files.absent().path.toStdString());
    CHECK_FALSE(watched.errors.front().what.empty());
    CHECK(watched.explorer.error() == watched.errors.front());
    CHECK_FALSE(watched.explorer.result());
    CHECK_FALSE(watched.explorer.edition());

    // Without an edition a filter has nothing to answer.
    watched.explorer.filters().commit(years(2019, 2020));
    QTest::qWait(0);
    CHECK(watched.log == Log{"loading", "failed"});
}

TEST_CASE(
    "a failure keeps the picture that was there, and a retry opens what has come", "[session][explorer]")
{
    const test::EditionFiles files;
    Watched watched;
    REQUIRE(watched.open(files.written(20)));
    const auto before = watched.explorer.result();
    auto later = files.written(30);
    const auto hidden = files.path(QStringLiteral("later.sqlite"));
    REQUIRE(watched.open({hidden, true, later.slug}));
    CHECK(watched.explorer.error().has_value());
    CHECK(watched.explorer.result() == before);
    CHECK(watched.explorer.edition() == before->edition);

    watched.forget();
    watched.explorer.filters().commit(years(2019, 2020)); // the old edition still answers
    REQUIRE(watched.awaitAnswer());
    REQUIRE(QFile::rename(later.path, hidden));
    watched.explorer.retry();
    CHECK_FALSE(watched.explorer.error().has_value());
    CHECK(watched.explorer.isLoading());
    REQUIRE(QTest::qWaitFor([&] { return !watched.explorer.isLoading(); }, patience));
    CHECK(watched.explorer.result()->total == domain::Count(30));
    // The filter of the old edition means nothing to the new one.
    CHECK(watched.explorer.result()->filter.isUnrestricted());
}

TEST_CASE("the last of two opens wins", "[session][explorer]")
{
    const test::EditionFiles files;
    const auto first = files.written(25);
    const auto second = files.written(35);
    Watched watched;
    watched.explorer.open(files.absent());
    watched.explorer.open(first);
    REQUIRE(watched.open(second));
    CHECK(watched.log == Log{"loading", "loading", "loading", "opened", "settled"});
    CHECK(watched.explorer.result()->total == domain::Count(35));
}

TEST_CASE("many previews in one breath are one answer, of the last", "[session][explorer]")
{
    const test::EditionFiles files;
    Watched watched;
    REQUIRE(watched.open(files.written(60)));
    watched.forget();
    for (domain::Year last = 2015; last <= 2022; ++last)
        watched.explorer.filters().preview(years(2014, last));
    CHECK(watched.results.empty()); // not on the caller's time
    REQUIRE(watched.awaitAnswer());
    CHECK(watched.log == Log{"preview"});
    CHECK(watched.results.back()->filter == years(2014, 2022));
}

TEST_CASE("a drag is answered at most once a frame and its last state always", "[session][explorer]")
{
    const test::EditionFiles files;
    Watched watched;
    REQUIRE(watched.open(files.written(60)));
    watched.forget();
    QTimer hand;
    int moves = 0;
    QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
        ++moves;
        watched.explorer.filters().preview(years(2014, static_cast<domain::Year>(2015 + moves % 8)));
    });
    hand.start(0);
    // QTest's waits pause between events, which would keep any pace; a loop of its own does not.
    QEventLoop loop;
    QObject::connect(&watched.explorer, &Explorer::resultChanged, &loop, [&] {
        if (watched.times.size() >= 12)
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
    REQUIRE(loop.exec() == 0);
    hand.stop();
    REQUIRE(watched.awaitAnswer());
    CHECK(watched.results.back()->filter == watched.explorer.filters().filter());
    CHECK(watched.results.size() < static_cast<std::size_t>(moves));
    for (std::size_t i = 1; i < watched.times.size(); ++i)
        CHECK(watched.times[i] - watched.times[i - 1] > 14'000'000); // a frame, less what a timer may err
    std::uint64_t before = 0;
    for (const auto& result : watched.results) {
        CHECK(result->revision > before);
        before = result->revision;
    }

    watched.forget();
    watched.explorer.filters().commit(watched.explorer.filters().filter());
    REQUIRE(watched.awaitAnswer());
    CHECK(watched.log == Log{"settled"}); // the same numbers, told as settled
    watched.explorer.filters().commit(watched.explorer.filters().filter());
    QTest::qWait(40);
    CHECK(watched.log == Log{"settled"});
}

TEST_CASE("all views of an answer are what the engine counts for the filter", "[session][explorer]")
{
    const test::EditionFiles files;
    Watched watched;
    REQUIRE(watched.open(files.written(60)));
    auto filter = years(2018, 2022);
    filter.places = domain::IdSet{domain::PlaceId{0}};
    watched.explorer.filters().commit(filter);
    REQUIRE(watched.awaitAnswer());
    auto fresh = session::openEdition({files.path(QStringLiteral("60.sqlite")), true, "synthetic"});
    REQUIRE(fresh);
    const auto alone = std::move(fresh).value().engine->answer({filter, 1, 50});
    CHECK(domain::sameNumbers(*alone, *watched.explorer.result()));
    CHECK(alone->matching.value() < 60);
}

TEST_CASE("an explorer may go while it opens a file", "[session][explorer]")
{
    const test::EditionFiles files;
    const auto source = files.written(400);
    for (int i = 0; i < 20; ++i) {
        auto explorer = std::make_unique<Explorer>();
        bool spoke = false;
        QObject::connect(explorer.get(), &Explorer::opened, explorer.get(), [&] { spoke = true; });
        explorer->open(source);
        explorer->open(i % 2 == 0 ? source : files.absent());
        if (i % 4 == 0)
            QCoreApplication::processEvents();
        explorer.reset();
        spoke = false;
        QCoreApplication::processEvents();
        CHECK_FALSE(spoke);
    }
}
