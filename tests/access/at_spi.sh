#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the program on a screen of its own beside a script that operates it. at_spi.sh PROGRAM SCRIPT [ARGUMENT ...]
# The script finds an empty folder of its own in SCRATCH.
set -u
program=$(realpath "$1")
script=$(realpath "$2")
shift 2
for tool in Xvfb xdotool openbox dbus-run-session; do
  command -v $tool > /dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
python=/usr/bin/python3 # Debian's own has the bindings
$python -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2> /dev/null \
  || { echo "skipped: python3-gi or gir1.2-atspi-2.0 is not installed"; exit 77; }

home=$(mktemp -d)
export HOME=$home XDG_RUNTIME_DIR=$home XDG_CONFIG_HOME=$home XDG_CACHE_HOME=$home XDG_DATA_HOME=$home
chmod 700 "$home"
exec 3> "$home/display.read"
Xvfb -displayfd 3 -screen 0 1400x940x24 -nolisten tcp 2> /dev/null &
screen=$!
trap 'kill $screen 2> /dev/null; wait $screen 2> /dev/null; rm -rf "$home"' EXIT
for _ in $(seq 100); do [ -s "$home/display.read" ] && break; sleep 0.1; done
export DISPLAY=:$(cat "$home/display.read") QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY
export SCRATCH=$home/scratch
mkdir "$SCRATCH"
dbus-run-session -- bash -c '
  openbox 2> /dev/null & manager=$!
  "$1" & running=$!
  shift
  timeout 150 "$@"; code=$?
  kill $running $manager 2> /dev/null; wait $running $manager 2> /dev/null
  exit $code' at_spi "$program" $python -W ignore::DeprecationWarning "$script" "$@"
