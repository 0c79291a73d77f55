// SPDX-FileCopyrightText: 2026 The Filingscape authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench_options.h"

#include <charconv>

namespace filingscape::bench {

namespace {

bool isNumber(std::string_view text, std::size_t& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

std::optional<BenchOptions> parseOptions(const std::vector<std::string_view>& arguments, std::string& problem)
{
    constexpr std::size_t mostFilings = 100'000'000;
    BenchOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto name = arguments[i];
        if (name == "--help" || name == "-h") {
            options.help = true;
            continue;
        }
        if (name == "--json") {
            options.json = true;
            continue;
        }
        std::size_t value = 0;
        const bool hasValue = i + 1 < arguments.size() && isNumber(arguments[i + 1], value);
        ++i;
        if (name == "--filings" && hasValue && value > 0 && value <= mostFilings)
            options.filings = value;
        else if (name == "--places-per-filing" && hasValue && value > 0 && value <= 8)
            options.placesPerFiling = value;
        else if (name == "--repetitions" && hasValue && value > 0)
            options.repetitions = value;
        else if (name == "--plain" && hasValue)
            options.plainRepetitions = value;
        else {
            problem = "not understood: ";
            problem.append(name);
            return std::nullopt;
        }
    }
    return options;
}

std::string_view helpText()
{
    return R"(Usage: filingscape-bench [--filings N] [--places-per-filing N] [--json]

Measures how long every view of one gesture takes to count, on one thread.

  --filings N            how many filings to make, up to 100 million (54000)
  --places-per-filing N  1 place each, or 1 to N, up to 8 (1)
  --repetitions N        how often each gesture is answered on the fast path (120)
  --plain N              how often it is answered on the plain path; 0 leaves it out
                         (12; from 200,000 filings 2; from 2 million 1, of two gestures)
  --json                 print JSON instead of a table
  --help                 print this

In a build with the window also, each in a run of its own:
  --window WxH           gestures on the real window with the bundled edition, input event to painted frame;
                         --start yes ends with the first frame, --watch SECONDS prints the longest gap of the
                         event loop while somebody else moves the mouse
  --table N              the filings table over N made-up filings: opening, sorting, jumping

The filings are made up, the same in every run: 2014 to 2023 growing by a quarter a year, 60 places,
1 to 3 of 12 techniques and 1 to 2 of N/10 applicants, the n-th most frequent 1/n as often as the first.
They are written to an edition file in the folder for temporary files; about 450 bytes each.

load_ms           from opening that file to the first answer; read_ms of them read the file
check_ms          what the fingerprint over all rows takes after that; the window shows large editions
                  before. check_cpu_ms is the same in processor time
bytes_per_filing  columns and index of the fast path
p50_ms, p95_ms    one answer on the fast path: all views together, another filter each time; the median
                  over three rounds
cpu_p50_ms, cpu_p95_ms
                  the same in processor time of the one thread: what a busy machine does not change
plain_p50_ms      one answer by SQL on the same file: one statement per view over the normalised tables
                  with the indexes that every edition file has
compared          answers that both paths gave; differing must be 0, or the exit code is 1

Single gestures change one facet of a filter that about half of the filings pass. "everything at once"
changes all facets every time, "narrow selection" leaves one year, two rare places and one technique.
"12 profiles" and "50 profiles" are what the applicant table asks after each answer of a gesture, for the rows
on the screen and where it sorts by them; "ranks" is what looking for a name asks. One round each.
)";
}

} // namespace filingscape::bench
