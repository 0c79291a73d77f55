#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Filingscape and starts it. Without a display it renders the window to a picture.
# Options are handed on to the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dependencies.sh
. packaging/dependencies.sh

install_missing "${build_packages[@]}" "${run_packages[@]}"
mkdir -p build
cmake --preset release -DFILINGSCAPE_BUILD_TESTS=OFF -DFILINGSCAPE_BUILD_BENCHMARKS=OFF >build/configure.log 2>&1 ||
    { cat build/configure.log >&2; say "The build could not be configured."; exit 1; }
cmake --build --preset release
program=build/release/bin/filingscape

if [ $# -gt 0 ]; then exec "$program" "$@"; fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    status=0
    "$program" || status=$?
    # 134: Qt found no display behind the variable and gave up.
    [ "$status" -eq 134 ] || exit "$status"
    say "The display cannot be reached."
fi
picture="$PWD/build/filingscape.png"
"$program" screenshot --out "$picture"
say "There is no display here. The window as it would open is in $picture"
