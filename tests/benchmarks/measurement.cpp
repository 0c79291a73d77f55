// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurement.h"

#include "app/domain/result.h"
#include "app/engine/cross_filter.h"
#include "app/store/database.h"
#include "app/store/edition_loader.h"
#include "app/store/filing_facts_loader.h"
#include "app/store/fingerprint.h"
#include "app/store/plain_counter.h"
#include "app/store/read_transaction.h"
#include "tests/benchmarks/gestures.h"
#include "tests/benchmarks/synthetic_filings.h"
#include "tests/support/edition_writer.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <iterator>
#include <memory>
#include <span>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace filingscape::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// Each script is played so often; the median of a percentile over rounds does not see a busy neighbour.
constexpr int rounds = 3;

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// The processor time of this thread.
double cpuMs()
{
    std::timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size()));
    return values[std::min(at, values.size() - 1)];
}

template <class T> T taken(domain::Outcome<T> outcome)
{
    if (!outcome)
        throw std::runtime_error(outcome.error().what + ' ' + outcome.error().detail);
    return std::move(outcome).value();
}

class TemporaryFolder final
{
public:
    TemporaryFolder()
    {
        auto pattern = (std::filesystem::temp_directory_path() / "filingscape-bench-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr)
            throw std::runtime_error("no folder for temporary files");
        m_path = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::filesystem::path file() const { return m_path / "synthetic.sqlite"; }

private:
    std::filesystem::path m_path;
};

struct Loaded {
    std::shared_ptr<const domain::Edition> edition;
    std::unique_ptr<engine::CrossFilter> fast;
    double readMs = 0;
    double allMs = 0;
    double checkMs = 0;
    double checkCpuMs = 0;
};

Loaded load(const std::filesystem::path& file)
{
    Loaded loaded;
    const auto start = Clock::now();
    auto database = taken(store::Database::openTrusted(file));
    const auto reading = taken(store::ReadTransaction::begin(database));
    loaded.edition = taken(store::loadEdition(database, "synthetic"));
    auto facts = taken(store::readFilingFacts(database, *loaded.edition, store::WithTitles::No));
    loaded.readMs = msSince(start);
    loaded.fast = std::make_unique<engine::CrossFilter>(loaded.edition, std::move(facts));
    static_cast<void>(loaded.fast->answer({}));
    loaded.allMs = msSince(start);
    const auto checkStart = Clock::now();
    const auto cpuStart = cpuMs();
    static_cast<void>(taken(store::checkFingerprint(database, *loaded.edition)));
    loaded.checkCpuMs = cpuMs() - cpuStart;
    loaded.checkMs = msSince(checkStart);
    return loaded;
}

/// The load with the median time of a few.
Loaded loadRepeatedly(const std::filesystem::path& file, std::size_t times)
{
    std::vector<std::array<double, 4>> measured;
    Loaded last;
    for (std::size_t i = 0; i < times; ++i) {
        last = Loaded{};
        last = load(file);
        measured.push_back({last.allMs, last.readMs, last.checkMs, last.checkCpuMs});
    }
    const auto median = [&measured](std::size_t at) {
        std::ranges::sort(measured, {}, [at](const auto& load) { return load[at]; });
        return measured[measured.size() / 2];
    };
    const auto loads = median(0);
    const auto checks = median(2);
    std::tie(last.allMs, last.readMs) = std::pair(loads[0], loads[1]);
    std::tie(last.checkMs, last.checkCpuMs) = std::pair(checks[2], checks[3]);
    return last;
}

/// A plain answer over millions of filings takes minutes: two gestures of different kind are enough there.
std::size_t plainRepetitionsOf(const BenchOptions& options, const std::string& gesture)
{
    std::size_t usual = options.filings < 200'000 ? 12 : 2;
    if (options.filings >= 2'000'000)
        usual = gesture == "year edge" || gesture == "narrow selection" ? 1 : 0;
    return std::min(options.plainRepetitions.value_or(usual), options.repetitions);
}

class Player final
{
public:
    Player(const Loaded& loaded, const store::Database& database, Measurement& measurement)
        : m_loaded(loaded)
        , m_database(database)
        , m_measurement(measurement)
    {
    }

    void play(const Gesture& gesture)
    {
        GestureTimes times;
        times.name = gesture.name;
        std::vector<std::shared_ptr<const domain::Result>> results;
        std::array<std::vector<double>, 4> ofRounds;
        for (int round = 0; round < rounds; ++round) {
            results.clear();
            std::vector<double> wall;
            std::vector<double> cpu;
            static_cast<void>(answer(gesture.filters.front()));
            for (auto filter = std::next(gesture.filters.begin()); filter != gesture.filters.end();
                 ++filter) {
                const auto start = Clock::now();
                const auto cpuStart = cpuMs();
                results.push_back(answer(*filter));
                cpu.push_back(cpuMs() - cpuStart);
                wall.push_back(msSince(start));
            }
            ofRounds[0].push_back(percentile(wall, 0.5));
            ofRounds[1].push_back(percentile(wall, 0.95));
            ofRounds[2].push_back(percentile(cpu, 0.5));
            ofRounds[3].push_back(percentile(cpu, 0.95));
        }
        times.p50 = percentile(ofRounds[0], 0.5);
        times.p95 = percentile(ofRounds[1], 0.5);
        times.cpuP50 = percentile(ofRounds[2], 0.5);
        times.cpuP95 = percentile(ofRounds[3], 0.5);
        times.plainP50 = playPlain(gesture.name, results);
        m_measurement.gestures.push_back(std::move(times));
    }

    /// What the applicant table asks right after each answer of a gesture: the common scale, and the profiles
    /// of the rows on the screen or, when it sorts by one, of all.
    void playApplicants(const Gesture& gesture, std::size_t rows)
    {
        GestureTimes times;
        times.name = std::to_string(rows) + " profiles, " + gesture.name;
        std::vector<double> wall;
        std::vector<double> cpu;
        for (const auto& filter : gesture.filters) {
            const auto result = answer(filter);
            std::vector<domain::ApplicantId> ids;
            for (const auto& entry : result->applicants.top)
                ids.push_back(entry.applicant);
            const auto start = Clock::now();
            const auto cpuStart = cpuMs();
            static_cast<void>(m_loaded.fast->mostInOneYear(filter, ids));
            static_cast<void>(
                m_loaded.fast->profiles(filter, std::span(ids).first(std::min(rows, ids.size()))));
            cpu.push_back(cpuMs() - cpuStart);
            wall.push_back(msSince(start));
        }
        add(std::move(times), wall, cpu);
    }

    /// The ranks of names that somebody looks for.
    void playStandings(const Gesture& gesture)
    {
        GestureTimes times;
        times.name = "ranks, " + gesture.name;
        std::vector<double> wall;
        std::vector<double> cpu;
        const std::vector ids{domain::ApplicantId{0}};
        for (const auto& filter : gesture.filters) {
            static_cast<void>(answer(filter));
            const auto start = Clock::now();
            const auto cpuStart = cpuMs();
            static_cast<void>(m_loaded.fast->standings(filter, ids));
            cpu.push_back(cpuMs() - cpuStart);
            wall.push_back(msSince(start));
        }
        add(std::move(times), wall, cpu);
    }

private:
    void add(GestureTimes times, const std::vector<double>& wall, const std::vector<double>& cpu)
    {
        times.p50 = percentile(wall, 0.5);
        times.p95 = percentile(wall, 0.95);
        times.cpuP50 = percentile(cpu, 0.5);
        times.cpuP95 = percentile(cpu, 0.95);
        m_measurement.gestures.push_back(std::move(times));
    }

    std::shared_ptr<const domain::Result> answer(const domain::Filter& filter)
    {
        return m_loaded.fast->answer({filter, ++m_revision});
    }

    std::optional<double> playPlain(
        const std::string& gesture, const std::vector<std::shared_ptr<const domain::Result>>& results)
    {
        const auto repetitions = plainRepetitionsOf(m_measurement.options, gesture);
        if (repetitions == 0)
            return std::nullopt;
        std::vector<double> plain;
        for (std::size_t i = 0; i < repetitions; ++i) {
            const auto& fast = *results[i * results.size() / repetitions];
            const auto start = Clock::now();
            const auto answered
                = taken(store::plainCount(m_database, m_loaded.edition, {fast.filter, fast.revision}));
            plain.push_back(msSince(start));
            ++m_measurement.compared;
            if (!domain::sameNumbers(fast, answered))
                ++m_measurement.differing;
        }
        return percentile(plain, 0.5);
    }

    const Loaded& m_loaded;
    const store::Database& m_database;
    Measurement& m_measurement;
    std::uint64_t m_revision = 0;
};

} // namespace

Measurement measure(const BenchOptions& options)
{
    Measurement measurement;
    measurement.options = options;
    const TemporaryFolder folder;
    std::vector<Gesture> toPlay;
    {
        const auto made = syntheticFilings(options.filings, options.placesPerFiling);
        toPlay = gestures(*made.edition, made.facts, options.repetitions);
        static_cast<void>(taken(test::writeEditionFile(folder.file(), *made.edition, made.facts)));
    }
    const auto loaded = loadRepeatedly(folder.file(), options.filings < 2'000'000 ? 5 : 1);
    measurement.loadMs = loaded.allMs;
    measurement.readMs = loaded.readMs;
    measurement.checkMs = loaded.checkMs;
    measurement.checkCpuMs = loaded.checkCpuMs;
    const auto database = taken(store::Database::openTrusted(folder.file()));
    Player player(loaded, database, measurement);
    for (const auto& gesture : toPlay)
        player.play(gesture);
    measurement.bytesPerFiling
        = static_cast<double>(loaded.fast->bytes()) / static_cast<double>(options.filings);
    for (const auto& gesture : toPlay) {
        player.playApplicants(gesture, 12);
        player.playApplicants(gesture, 50);
        player.playStandings(gesture);
    }
    return measurement;
}

} // namespace filingscape::bench
