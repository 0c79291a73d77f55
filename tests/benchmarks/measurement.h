// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/bench_options.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace filingscape::bench {

struct GestureTimes {
    std::string name;
    double p50 = 0; ///< ms, as all times
    double p95 = 0;
    double cpuP50 = 0; ///< without the time that the system gave to others
    double cpuP95 = 0;
    std::optional<double> plainP50;
};

struct Measurement {
    BenchOptions options;
    double loadMs = 0;
    double readMs = 0; ///< the part of loadMs that reads the file
    double checkMs = 0; ///< the fingerprint, which a window takes after the first picture
    double checkCpuMs = 0;
    double bytesPerFiling = 0;
    std::vector<GestureTimes> gestures;
    std::size_t compared = 0;
    std::size_t differing = 0;
};

/// Makes the filings, loads them and plays all gestures. Throws std::runtime_error if a file cannot be
/// written or read.
[[nodiscard]] Measurement measure(const BenchOptions& options);

[[nodiscard]] std::string asJson(const Measurement& measurement);
[[nodiscard]] std::string asTable(const Measurement& measurement);

} // namespace filingscape::bench
