// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench_options.h"
#include "tests/benchmarks/measurement.h"

#ifdef FILINGSCAPE_WITH_WINDOW
#include "tests/benchmarks/table_bench.h"
#include "tests/benchmarks/window_bench.h"
#endif

#include <cstdio>
#include <exception>
#include <string_view>

int main(int argc, char** argv)
{
    using namespace filingscape::bench;
    try {
        std::string problem;
#ifdef FILINGSCAPE_WITH_WINDOW
        if (argc > 1 && std::string_view(argv[1]) == "--window")
            return windowMain(argc, argv);
        if (argc > 1 && std::string_view(argv[1]) == "--table")
            return tableMain(argc, argv);
#endif
        const auto options = parseOptions({argv + 1, argv + argc}, problem);
        if (!options) {
            std::fprintf(stderr, "filingscape-bench: %s; see --help\n", problem.c_str());
            return 2;
        }
        if (options->help) {
            std::fputs(helpText().data(), stdout);
            return 0;
        }
        const auto measurement = measure(*options);
        std::fputs((options->json ? asJson(measurement) : asTable(measurement)).c_str(), stdout);
        return measurement.differing == 0 ? 0 : 1;
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "filingscape-bench: %s\n", failure.what());
        return 3;
    }
}
