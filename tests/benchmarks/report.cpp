// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurement.h"

#include <array>
#include <cstdio>

namespace filingscape::bench {

namespace {

template <class... Values> std::string formatted(const char* format, Values... values)
{
    std::array<char, 256> text{};
    const auto length = std::snprintf(text.data(), text.size(), format, values...);
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace

std::string asJson(const Measurement& measurement)
{
    auto text = formatted("{\"filings\": %zu, \"places_per_filing\": %zu, \"load_ms\": %.1f, "
                          "\"read_ms\": %.1f, \"check_ms\": %.1f, \"check_cpu_ms\": %.1f, "
                          "\"bytes_per_filing\": %.1f,\n \"gestures\": [",
        measurement.options.filings, measurement.options.placesPerFiling, measurement.loadMs,
        measurement.readMs, measurement.checkMs, measurement.checkCpuMs, measurement.bytesPerFiling);
    std::string separator = "\n  ";
    for (const auto& gesture : measurement.gestures) {
        text += separator;
        text += formatted("{\"name\": \"%s\", \"p50_ms\": %.4f, \"p95_ms\": %.4f, \"cpu_p50_ms\": %.4f, "
                          "\"cpu_p95_ms\": %.4f, \"plain_p50_ms\": ",
            gesture.name.c_str(), gesture.p50, gesture.p95, gesture.cpuP50, gesture.cpuP95);
        text += gesture.plainP50 ? formatted("%.1f}", *gesture.plainP50) : "null}";
        separator = ",\n  ";
    }
    text += formatted(
        "],\n \"compared\": %zu, \"differing\": %zu}\n", measurement.compared, measurement.differing);
    return text;
}

std::string asTable(const Measurement& measurement)
{
    auto text = formatted("%zu filings, up to %zu places each: ready after %.0f ms (%.0f of them reading), "
                          "checked in a further %.0f ms (%.0f of processor time), %.1f bytes a filing\n%-32s "
                          "%10s %10s %10s %10s %12s %9s\n",
        measurement.options.filings, measurement.options.placesPerFiling, measurement.loadMs,
        measurement.readMs, measurement.checkMs, measurement.checkCpuMs, measurement.bytesPerFiling,
        "gesture", "p50 ms", "p95 ms", "cpu p50", "cpu p95", "plain p50 ms", "times");
    for (const auto& gesture : measurement.gestures) {
        text += formatted("%-32s %10.3f %10.3f %10.3f %10.3f", gesture.name.c_str(), gesture.p50, gesture.p95,
            gesture.cpuP50, gesture.cpuP95);
        if (gesture.plainP50)
            text += formatted(" %12.1f %9.0f", *gesture.plainP50, *gesture.plainP50 / gesture.p50);
        text += '\n';
    }
    text += formatted(
        "%zu answers compared with plain SQL, %zu differ\n", measurement.compared, measurement.differing);
    return text;
}

} // namespace filingscape::bench
