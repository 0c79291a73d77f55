# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person has: a screen to read (by AT-SPI, as a screen reader does) and a mouse and keys (by xdotool).

Nothing here knows the program from inside. Every wait is for something to be seen, with a limit.
"""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from roles import role_of  # noqa: E402

PATIENCE_S = 15


class NotSeen(AssertionError):
    """What the script waited for did not appear on the screen."""


def bare(text):
    """Without the marks that isolate names of either direction, and with plain spaces."""
    return (text or "").replace("\u2068", "").replace("\u2069", "").replace("\u202f", " ").replace("\u00a0", " ")


class Screen:
    def __init__(self):
        self._application = self.wait(self._find_application, "the program on the accessibility bus")

    @staticmethod
    def _find_application():
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(number)
            if child is not None and "ilingscape" in (child.get_name() or ""):
                return child
        return None

    @staticmethod
    def wait(what, description, patience=PATIENCE_S):
        """The first true value of `what`; a widget that went away meanwhile is simply not there."""
        end = time.monotonic() + patience
        while True:
            try:
                found = what()
            except GLib.Error:
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise NotSeen(f"not seen in {patience} s: {description}")
            time.sleep(0.05)

    # Reading

    def nodes(self, role=None, within=None):
        """Everything on the screen, from the top; tables show only the rows that can be seen."""
        waiting = [within or self._application]
        while waiting:
            node = waiting.pop()
            if node is None:
                continue
            if role is None or role_of(node) == role:
                yield node
            children = min(node.get_child_count(), 600)
            waiting += [node.get_child_at_index(number) for number in reversed(range(children))]

    def all(self, role, within=None, name=""):
        """Every visible node of this role whose name begins so."""
        return [
            node
            for node in self.nodes(role, within)
            if bare(node.get_name()).startswith(name) and self.is_visible(node)
        ]

    def one(self, role, name, within=None):
        """The visible node of this role whose name is, or begins with, `name`."""

        def look():
            begun = None
            for node in self.nodes(role, within):
                own = bare(node.get_name())
                if own.startswith(name) and self.is_visible(node):
                    if own == name:
                        return node
                    begun = begun or node
            return begun

        return self.wait(look, f"a {role} named {name}")

    def is_there(self, role, name):
        return bool(self.all(role, name=name))

    @staticmethod
    def is_visible(node):
        states = node.get_state_set()
        box = node.get_extents(Atspi.CoordType.SCREEN)
        return states.contains(Atspi.StateType.SHOWING) and box.width > 0 and box.height > 0

    @staticmethod
    def text(node):
        """The words of a text field, a cell or a label."""
        try:
            iface = node.get_text_iface()
            if iface is not None:
                words = Atspi.Text.get_text(iface, 0, -1)
                if words:
                    return bare(words)
        except GLib.Error:
            pass
        return bare(node.get_name())

    def rows(self, name, role="table"):
        """The visible cells of a table or tree, row by row from the top."""
        rows = {}
        for cell in self.nodes("table cell", self.one(role, name)):
            if self.is_visible(cell):
                box = cell.get_extents(Atspi.CoordType.SCREEN)
                rows.setdefault(box.y, []).append((box.x, cell))
        return [[cell for _, cell in sorted(cells, key=lambda at: at[0])] for _, cells in sorted(rows.items())]

    # Acting

    @staticmethod
    def _xdotool(*arguments):
        subprocess.run(["xdotool", *[str(argument) for argument in arguments]], check=True)

    def point(self, node, x=0.5):
        box = node.get_extents(Atspi.CoordType.SCREEN)
        return box.x + int(box.width * x), box.y + box.height // 2

    def click(self, node, x=0.5, button=1, keys=()):
        across, down = self.point(node, x)
        self._xdotool("mousemove", across, down)
        for key in keys:
            self._xdotool("keydown", key)
        self._xdotool("click", button)
        for key in keys:
            self._xdotool("keyup", key)

    def click_left_of(self, node, distance):
        across, down = self.point(node, 0)
        self._xdotool("mousemove", across - distance, down, "click", 1)

    def double_click(self, node):
        across, down = self.point(node)
        self._xdotool("mousemove", across, down, "click", "--repeat", 2, "--delay", 40, 1)

    def type(self, text):
        self._xdotool("type", "--delay", 5, text)

    def key(self, *names):
        self._xdotool("key", *names)

    def enter(self, field, text):
        """Replaces what a field holds."""
        self.click(field, 0.3)
        self.key("ctrl+a")
        self.type(text)
        self.key("Return")
