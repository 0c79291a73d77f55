// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/edition_files.h"
#include "tests/session/held_check.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTest>

#include <array>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace filingscape;
using session::Explorer;

namespace {

constexpr int patience = 20'000; // milliseconds, for a machine with much to do
const std::string mismatch = "The rows of the edition do not match its fingerprint.";
using Log = std::vector<std::string>;

/// An explorer that shows editions of more than thirty filings before they are checked.
struct Later {
    test::EditionFiles files;
    Explorer explorer;
    Log log;

    Later()
    {
        explorer.setCheckedFirst(30);
        const auto note = [this](const char* what) {
            return
                [this, what] { log.emplace_back(what + std::string(explorer.rowsAreChecked() ? "" : "?")); };
        };
        QObject::connect(&explorer, &Explorer::opened, &explorer, note("opened"));
        QObject::connect(&explorer, &Explorer::resultChanged, &explorer, note("shown"));
        QObject::connect(&explorer, &Explorer::rowsChecked, &explorer, note("checked"));
        QObject::connect(&explorer, &Explorer::failed, &explorer, note("failed"));
    }
    void open(const session::EditionSource& source)
    {
        explorer.open(source);
        REQUIRE(QTest::qWaitFor([this] { return !explorer.isLoading(); }, patience));
    }
    void awaitCheck()
    {
        REQUIRE(QTest::qWaitFor([this] { return explorer.rowsAreChecked(); }, patience));
    }
    [[nodiscard]] std::int64_t total() const { return explorer.result()->total.value(); }
};

} // namespace

TEST_CASE("a large edition is shown before its rows are checked, a small one after", "[session][checked]")
{
    Later later;
    test::HeldCheck held(later.explorer);
    later.open(later.files.written(30));
    CHECK(later.log == Log{"opened", "shown"});
    later.log.clear();
    later.open(later.files.written(31));
    CHECK(later.log == Log{"opened?", "shown?"});
    CHECK(later.total() == 31);
    held.release();
    later.awaitCheck();
    CHECK(later.log == Log{"opened?", "shown?", "checked"});
    CHECK_FALSE(later.explorer.error());
}

TEST_CASE("rows that do not match bring back what was open, as it was left", "[session][checked]")
{
    Later later;
    const auto before = later.files.written(20);
    later.open(before);
    const auto edition = later.explorer.edition();
    domain::Filter filter;
    filter.places = domain::IdSet{domain::PlaceId{0}};
    later.explorer.filters().commit(filter);
    auto narrower = filter;
    narrower.years = domain::YearRange{2018, 2020};
    later.explorer.filters().commit(narrower);
    later.explorer.filters().undo();
    REQUIRE(QTest::qWaitFor([&] { return later.explorer.result()->filter == filter; }, patience));
    later.log.clear();
    const auto spoilt = later.files.spoilt(60);
    {
        test::HeldCheck held(later.explorer);
        later.open(spoilt);
        CHECK(later.total() == 60);
        auto other = filter;
        other.places = domain::IdSet{domain::PlaceId{1}};
        later.explorer.filters().commit(other);
    }
    REQUIRE(QTest::qWaitFor([&] { return later.explorer.error().has_value(); }, patience));
    CHECK(later.log.front() == "opened?");
    CHECK(Log(later.log.end() - 3, later.log.end()) == Log{"opened", "shown", "failed"});
    CHECK(later.explorer.error()->what == mismatch);
    CHECK(later.explorer.error()->file == spoilt.path.toStdString());
    CHECK(later.explorer.edition() == edition);
    CHECK(later.explorer.source() == before);
    CHECK(later.total() == 20);
    auto& filters = later.explorer.filters();
    CHECK(filters.filter() == filter);
    CHECK(later.explorer.result()->filter == filter);
    filters.redo();
    CHECK(filters.filter() == narrower);
    filters.undo();
    filters.undo();
    CHECK(filters.filter().isUnrestricted());
    CHECK_FALSE(filters.canUndo());

    // A retry is of what was refused.
    REQUIRE(QFile::remove(spoilt.path));
    static_cast<void>(later.files.written(60));
    later.explorer.retry();
    REQUIRE(QTest::qWaitFor([&] { return later.total() == 60; }, patience));
    later.awaitCheck();
    CHECK_FALSE(later.explorer.error());
}

TEST_CASE("where nothing was open before, a refused edition leaves nothing", "[session][checked]")
{
    Later later;
    later.open(later.files.spoilt(60));
    REQUIRE(QTest::qWaitFor([&] { return later.explorer.error().has_value(); }, patience));
    CHECK(later.log == Log{"opened?", "shown?", "failed"});
    CHECK_FALSE(later.explorer.edition());
    CHECK_FALSE(later.explorer.result());
    CHECK_FALSE(later.explorer.filings());
    CHECK(later.explorer.source() == session::EditionSource{});
    later.open(later.files.written(10));
    CHECK(later.total() == 10);
}

TEST_CASE(
    "turning away ends the check, and what it would have found is nobody's concern", "[session][checked]")
{
    Later later;
    later.open(later.files.written(20));
    test::HeldCheck held(later.explorer);
    later.open(later.files.spoilt(5000));
    const auto desk = later.explorer.filings();
    later.open(later.files.written(25));
    CHECK(later.explorer.rowsAreChecked());
    later.log.clear();
    held.release();
    // It ended early, so the desk still keeps the state that the rows were read in.
    REQUIRE(QTest::qWaitFor([&] { return desk.use_count() == 1; }, patience));
    CHECK_FALSE(test::spoilRows(later.files.path(QStringLiteral("5000.sqlite")).toStdString()));
    int questions = 0;
    const auto whole = desk->checkRows([&] { return ++questions > 0; });
    REQUIRE(whole);
    CHECK(whole->error().what == mismatch);
    CHECK(questions == 4); // 5,000 filings, a question every 1,024
    CHECK(test::spoilRows(later.files.path(QStringLiteral("5000.sqlite")).toStdString()));
    QCoreApplication::processEvents();
    CHECK(later.log.empty());
    CHECK(later.total() == 25);

    // Of two that were never checked, it is the last checked one that comes back.
    later.open(later.files.written(70));
    later.open(later.files.spoilt(80));
    held.release();
    REQUIRE(QTest::qWaitFor([&] { return later.explorer.error().has_value(); }, patience));
    CHECK(later.total() == 25);
}

TEST_CASE("a check ends at the first question that is answered with no", "[session][checked]")
{
    const test::EditionFiles files;
    auto opened = session::openEdition(files.spoilt(5000), 10);
    REQUIRE(opened);
    CHECK_FALSE(opened.value().rowsAreChecked);
    auto& desk = *opened.value().filings;
    int questions = 0;
    CHECK_FALSE(desk.checkRows([&] { return ++questions < 2; }));
    CHECK(questions == 2);
    const std::array<std::uint32_t, 1> first{0};
    CHECK(desk.rows(first).ok());
    // Whoever breaks off other work does not break off the check.
    bool wasInterrupted = false;
    const auto whole = desk.checkRows([&] {
        if (!std::exchange(wasInterrupted, true))
            desk.interrupt();
        return true;
    });
    REQUIRE(whole);
    CHECK(whole->error().what == mismatch);
}

TEST_CASE("others pass while rows are checked", "[session][checked]")
{
    const test::EditionFiles files;
    auto opened = session::openEdition(files.written(5000), 10);
    REQUIRE(opened);
    const auto desk = opened.value().filings;
    int passed = 0;
    const auto status = desk->checkRows([&] {
        std::thread other([&] {
            const std::array<std::uint32_t, 2> some{17, 4711};
            passed += desk->rows(some).ok() ? 1 : 0;
        });
        other.join();
        return true;
    });
    REQUIRE(status);
    CHECK(status->ok());
    CHECK(passed == 4);
}

TEST_CASE("an explorer may go while rows are checked", "[session][checked]")
{
    const test::EditionFiles files;
    const auto source = files.written(3000);
    for (int i = 0; i < 10; ++i) {
        auto explorer = std::make_unique<Explorer>();
        explorer->setCheckedFirst(0);
        explorer->open(source);
        REQUIRE(QTest::qWaitFor([&] { return explorer->result() != nullptr; }, patience));
        if (i % 2 == 0)
            explorer->open(source);
        explorer.reset();
        QCoreApplication::processEvents();
    }
}
