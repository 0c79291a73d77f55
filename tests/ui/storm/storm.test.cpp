// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/plain_counter.h"
#include "tests/support/catch.h"
#include "tests/ui/scenarios/open_window.h"
#include "tests/ui/storm/random_hand.h"
#include "ui/window/chart_export.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <malloc.h>
#include <unistd.h>
#ifdef __SANITIZE_ADDRESS__
extern "C" std::size_t
__sanitizer_get_current_allocated_bytes(); // g++ brings the function without its header
#endif

using namespace filingscape;
using namespace Qt::Literals::StringLiterals;
using test::OpenWindow;

namespace {

#ifdef FILINGSCAPE_LONG_TESTS
constexpr bool isLong = true;
#else
constexpr bool isLong = false;
#endif
constexpr int rounds = isLong ? 40 : 4;
constexpr int gesturesPerRound = 250;

/// Megabytes of memory that the process holds now.
double residentMb()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no /proc/self/statm.");
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Megabytes that are allocated and not freed. Resident memory cannot tell growth from what an allocator, or
/// a sanitizer with its record of stacks, keeps for itself.
double liveMb()
{
#ifdef __SANITIZE_ADDRESS__
    return static_cast<double>(__sanitizer_get_current_allocated_bytes()) / 1e6;
#else
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1e6;
#endif
}

double mean(const std::vector<double>& values, std::size_t from, std::size_t to)
{
    double sum = 0;
    for (auto i = from; i < to; ++i)
        sum += values[i];
    return sum / static_cast<double>(to - from);
}

} // namespace

TEST_CASE("random clicks, keys and drags leave the window whole and its numbers true", "[storm]")
{
    const QTemporaryDir folder;
    OpenWindow open;
    auto* exports = open.window().findChild<ui::ChartExport*>();
    REQUIRE(exports != nullptr);
    exports->setChooseFile([&](QWidget*, const QString&, const QString& suffix) {
        return folder.filePath(u"chart."_s + suffix);
    });
    const auto bundled
        = store::Database::openTrusted(FILINGSCAPE_BINARY_DIR "/share/filingscape/filingscape.sqlite");
    REQUIRE(bundled.ok());
    const auto slug = open.explorer.edition()->slug;
    int compared = 0;

    test::RandomHand hand(open.window(), 20231231);
    std::vector<double> memory;
    for (int round = 0; round < rounds; ++round) {
        REQUIRE(hand.act(gesturesPerRound, 600'000));
        open.settle();
        INFO("after " << (round + 1) * gesturesPerRound << " gestures");
        REQUIRE(open.explorer.edition() != nullptr);
        // The hand may have chosen the edition of published counts, which has a property test of its own.
        if (open.explorer.edition()->slug == slug) {
            const auto& shown = open.result();
            domain::Request request{shown.filter, shown.revision, shown.applicants.top.size()};
            const auto plain = store::plainCount(bundled.value(), open.explorer.edition(), request);
            REQUIRE(plain.ok());
            CHECK(plain.value().matching == shown.matching);
            CHECK(plain.value().places == shown.places);
            CHECK(plain.value().techniques == shown.techniques);
            CHECK(plain.value().byYear == shown.byYear);
            ++compared;
        } else {
            open.explorer.open({QString::fromStdString(bundled.value().file().string()), true, slug});
            REQUIRE(QTest::qWaitFor([&] { return open.explorer.edition()->slug == slug; }, 60'000));
        }
        // Most random filters end empty; a new start keeps the hand busy with filings.
        open.window().pages().showPage(ui::explorePage);
        open.explorer.filters().commit({});
        open.settle();
        CHECK(open.result().matching == open.result().total);
        memory.push_back(liveMb());
    }
    CHECK(compared > rounds / 4);
    std::string line;
    for (const auto mb : memory)
        line += std::to_string(static_cast<int>(mb * 10) / 10.0).substr(0, 5) + ' ';
    std::printf("live memory after each %d gestures, MB: %s; resident %.0f MB\n", gesturesPerRound,
        line.c_str(), residentMb());
    if constexpr (isLong) {
        // Caches fill in the first half; from then on nothing may pile up.
        const auto half = memory.size() / 2;
        const auto quarter = memory.size() / 4;
        CHECK(mean(memory, memory.size() - quarter, memory.size())
            < mean(memory, half, half + quarter) * 1.03 + 0.5);
    }
}
