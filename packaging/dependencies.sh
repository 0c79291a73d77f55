# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what has to be installed, and installing it where apt can.

# One entry a need; names joined by "|" are the same thing in different releases, the first one known is taken.
# What begins with "?" is a package of its own in some releases only and left out where apt does not know it.
build_packages=(g++ cmake ninja-build pkg-config qt6-base-dev ?libqt6opengl6-dev qt6-charts-dev
    "libqt6svg6-dev|qt6-svg-dev" libgl-dev libvulkan-dev libxkbcommon-dev libsqlite3-dev)
run_packages=(fonts-noto-core fonts-noto-cjk fonts-dejavu-core "qt6-svg-plugins|libqt6svg6" libqt6gui6 libqt6widgets6)
test_packages=(catch2 strace locales sqlite3 xvfb xauth xdotool openbox at-spi2-core
    dbus-daemon gir1.2-atspi-2.0 python3-gi util-linux)

say() { printf '%s\n' "$*" >&2; }

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | cut -c1-2)" = ii ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else
        say "Installing packages needs root: run this as root, or install sudo."
        return 1
    fi
}

# Prints the first of "a|b" that is installed, else the first that apt can install, else the first.
resolve() {
    local names name
    IFS='|' read -r -a names <<<"$1"
    for name in "${names[@]}"; do is_installed "$name" && { echo "$name"; return; }; done
    for name in "${names[@]}"; do
        apt_knows "$name" && { echo "$name"; return; }
    done
    echo "${names[0]}"
}

apt_knows() {
    apt-cache show "$1" >/dev/null 2>&1
}

missing_of() {
    local need name
    for need in "$@"; do
        local found=
        if [ "${need#\?}" != "$need" ]; then
            is_installed "${need#\?}" || ! apt_knows "${need#\?}" || echo "${need#\?}"
            continue
        fi
        IFS='|' read -r -a names <<<"$need"
        for name in "${names[@]}"; do is_installed "$name" && found=yes; done
        [ -n "$found" ] || echo "$need"
    done
}

# install_missing NEED...: leaves alone what is there; elsewhere than on Debian and Ubuntu it names the packages.
install_missing() {
    if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
        if command -v cmake >/dev/null 2>&1; then
            say "This system has no apt. If the build fails, install what these Debian packages hold:"
        else
            say "This system has no apt. Install what these Debian packages hold, then run this again:"
        fi
        local needs=("${@//|/ or }")
        say "  ${needs[*]//\?/}"
        command -v cmake >/dev/null 2>&1
        return
    fi
    local missing
    mapfile -t missing < <(missing_of "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installing: ${missing[*]//|/ or }"
    as_root apt-get update -q >&2 || say "The package lists could not be renewed; trying with those at hand."
    mapfile -t missing < <(missing_of "$@") # fresh lists know more
    local names=() need
    for need in "${missing[@]}"; do names+=("$(resolve "$need")"); done
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${names[@]}" >&2; then
        say "These packages could not be installed: ${names[*]}"
        return 1
    fi
}
