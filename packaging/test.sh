#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds and passes all tests: the release build with its window, the build without
# a window, and the thread sanitizer. With --quick only the release build; with --sanitize also every test under the
# address and undefined-behaviour sanitizers, which takes about as long again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dependencies.sh
. packaging/dependencies.sh

quick=
sanitize=
case "${1:-}" in
'') ;;
--quick) quick=yes ;;
--sanitize) sanitize=yes ;;
*)
    say "usage: packaging/test.sh [--quick | --sanitize]"
    exit 2
    ;;
esac

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"

step() { say "== $*"; }

step "release"
cmake --preset release -DFILINGSCAPE_BUILD_TESTS=ON -DFILINGSCAPE_BUILD_BENCHMARKS=ON
cmake --build --preset release
ctest --preset release -j 2
if [ -z "$quick" ]; then
    # Its tests are those of the release build; what has to be seen is that it builds and gives the same answer.
    step "without a window"
    cmake --preset headless -DFILINGSCAPE_BUILD_TESTS=OFF
    cmake --build --preset headless
    cmp <(build/headless/bin/filingscape count --json) <(build/release/bin/filingscape count --json)
    step "threads (domain and engine)"
    cmake --workflow --preset tsan
fi
if [ -n "$sanitize" ]; then
    step "addresses and undefined behaviour"
    cmake --workflow --preset asan
fi
step "all tests passed"
