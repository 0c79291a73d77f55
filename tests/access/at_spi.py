# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Operates the running program through AT-SPI alone and says what it finds; ends with 1 where something is not so."""
import subprocess
import sys
import time

import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from roles import role_of  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
PATIENCE = 20.0
MOST_CHILDREN = 100
failures = []


def check(ok, words):
    print(("ok   " if ok else "FAIL ") + words, flush=True)
    if not ok:
        failures.append(words)


def wait(condition):
    """Waits until the condition holds, serving events meanwhile; its last value."""
    end = time.monotonic() + PATIENCE
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            value = condition()
        except GLib.Error:
            value = None
        if value or time.monotonic() > end:
            return value
        time.sleep(0.05)


def children(node):
    for i in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def find(root, role, name):
    for node in walk(root):
        if role_of(node) == role and (node.get_name() or "").startswith(name):
            return node
    return None


def act(node, name):
    for i in range(node.get_n_actions()):
        if node.get_action_name(i) == name:
            return node.do_action(i)
    return False


def program():
    desktop = Atspi.get_desktop(0)
    for app in children(desktop):
        if "ilingscape" in (app.get_name() or ""):
            for frame in children(app):
                if find(frame, "image", "China (CN)"):
                    return frame
    return None


def footer(frame):
    for node in walk(frame):
        if role_of(node) == "label" and " filings · " in (node.get_name() or ""):
            return node.get_name()
    return ""


OPERABLE = {"push button", "toggle button", "check box", "radio button", "text", "entry", "combo box", "list", "list item",
            "slider", "spin button", "table", "tree", "column header", "table column header", "page tab", "page tab list",
            "menu item", "menu", "chart", "image", "dialog"}

frame = wait(program)
if not frame:
    print("FAIL the window does not appear on the accessibility bus")
    sys.exit(1)

nodes = [n for n in walk(frame) if n.get_state_set().contains(Atspi.StateType.SHOWING) or role_of(n) == "image"]
unnamed = [role_of(n) for n in nodes if role_of(n) in OPERABLE and not (n.get_name() or "").strip()]
check(len(nodes) > 100, f"{len(nodes)} nodes seen")
check(not unnamed, f"everything operable has a name {unnamed}")

charts = [n for n in walk(frame) if role_of(n) == "chart"]
places = find(frame, "chart", "By jurisdiction")
check(len(charts) == 3, f"{len(charts)} charts: " + " | ".join(c.get_name() for c in charts))
check(all("chart of" in c.get_description() for c in charts), "each chart describes itself")
for chart in charts:
    marks = [n for n in children(chart) if role_of(n) == "image"]
    check(len(marks) > 5, f"{len(marks)} marks in {chart.get_name()}, the first: {marks[0].get_name()}")

korea = find(places, "image", "Republic of Korea (KR), 135 filings")
check(korea is not None and korea.get_current_value() == 135, "a bar has its count as value")
check(act(korea, "Press"), "a bar can be pressed")
check(wait(lambda: footer(frame).startswith("135 of 2,825")), "pressing it filters: " + footer(frame))

first = find(frame, "slider", "First year shown")
check(first is not None and first.get_current_value() == 2014, "the first year can be read")
check(first.set_current_value(2021), "the first year can be set")
check(wait(lambda: "office KR" in "".join(n.get_name() for n in walk(frame)) and find(frame, "push button", "Take away the filter: filing year 2021")),
      "setting it filters: " + footer(frame))

heard = []
listener = Atspi.EventListener.new(lambda event: heard.append((event.type, event.source.get_name())))
for kind in ("object:state-changed:focused", "object:property-change:accessible-description"):
    listener.register(kind)
subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Filingscape", "windowfocus"], check=False)
act(korea, "SetFocus")
check(wait(lambda: korea.get_state_set().contains(Atspi.StateType.FOCUSED)), "a bar can be given the focus")
heard.clear()
subprocess.run(["xdotool", "key", "Up"], check=False)
check(wait(lambda: any("focused" in kind and name.startswith("PCT (WIPO)") for kind, name in heard)),
      "an arrow key moves the focus to the next mark, which is announced: " + str([n for k, n in heard if "focused" in k]))
check(wait(lambda: places.get_description().startswith("Now at: PCT (WIPO)")), "the chart says where the keyboard is: " + places.get_description()[:70])
subprocess.run(["xdotool", "key", "Return"], check=False)
check(wait(lambda: find(frame, "push button", "Take away the filter: office WO")), "Enter filters by it: " + footer(frame))

def row_of(name):
    return find(find(frame, "list", "Techniques"), "check box", name)


row = row_of("Diffusion")
check(row is not None, "a facet row is there: " + (row.get_name() if row else ""))
check(act(row, "Toggle"), "a facet row can be ticked")
check(wait(lambda: find(frame, "push button", "Take away the filter: any of Diffusion")), "ticking it filters: " + footer(frame))
heard.clear()
listener.register("object:state-changed:checked")
act(row_of("Diffusion"), "SetFocus")
subprocess.run(["xdotool", "key", "space"], check=False)
check(wait(lambda: any("checked" in kind and name.startswith("Diffusion") for kind, name in heard)),
      "unticking it by a key is announced: " + str([n for k, n in heard if "checked" in k]))

choices = [n for n in walk(frame) if role_of(n) == "combo box"]
check(choices and all(n.get_description() for n in choices), "every choice says what it is about: "
      + ", ".join(n.get_description() for n in choices))

act(find(places, "image", "China"), "SetFocus")
subprocess.run(["xdotool", "key", "F1"], check=False)
page = wait(lambda: next((n for app in children(Atspi.get_desktop(0)) for n in walk(app)
                          if n.get_name() == "Text of the help"), None))
check(page is not None and "How to read the charts" in Atspi.Text.get_text(page, 0, -1), "F1 in a chart opens its page of the help")
print(f"{'failed: ' + str(len(failures)) if failures else 'all well'}")
sys.exit(1 if failures else 0)
