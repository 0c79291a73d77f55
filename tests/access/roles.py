# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What assistive programs call the parts of a window."""


def role_of(node):
    """Newer releases of at-spi2-core say "button" where older ones say "push button"."""
    name = node.get_role_name()
    return "push button" if name == "button" else name
