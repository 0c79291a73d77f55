# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stranger at the running program, with a mouse, keys and what the screen says, and nothing else.

Which offices published diffusion filings of 2021 to 2023 in this sample? Which applicant has most of them, and under
which names did it file? What was its first such filing, and where can it be read? And out with that chart.

stranger.py DATABASE: only to mark the answers. The chart goes to the folder SCRATCH.
"""

import os
import pathlib
import re
import sys
import time

from facts import Facts
from screen import Screen, bare

FIRST, LAST, TECHNIQUE = 2021, 2023, "Diffusion"


def equal(what, seen, expected):
    print(f"{what}: {seen}", flush=True)
    if seen != expected:
        raise AssertionError(f"{what}: the screen says {seen}, the rows say {expected}")


def offices(screen):
    """What the list of jurisdictions says: name to filings, those without any left out."""
    found = {}
    jurisdictions = screen.one("list", "Jurisdictions")
    for role in ("check box", "list item"):
        for item in screen.nodes(role, jurisdictions):
            name, _, rest = bare(item.get_name()).rpartition(", ")
            filings = int(re.match(r"[\d,]+", rest)[0].replace(",", ""))
            if filings > 0:
                found[name] = filings
    return found


def choose(screen):
    screen.enter(screen.one("spin button", "First year"), str(FIRST))
    screen.enter(screen.one("spin button", "Last year"), str(LAST))
    screen.click(screen.one("check box", TECHNIQUE, screen.one("list", "Techniques")))


def leader(screen):
    """The cells of the first row of the applicant table: rank, name, filings."""
    rows = screen.rows("Applicants", "tree")
    words = [screen.text(cell) for cell in rows[0]]
    return (words[1], int(words[2].split()[0])) if words[0] == "Rank 1" else None


def names_as_filed(screen):
    """Opens the row of the leader and reads the names below it that have filings here."""
    screen.click_left_of(screen.rows("Applicants", "tree")[0][1], 12)

    def below():
        names = {}
        for row in screen.rows("Applicants", "tree")[1:]:
            words = [screen.text(cell) for cell in row]
            if any(word.startswith("Rank") for word in words):
                break
            name = next((word for word in words if word.startswith("filed as ")), None)
            filings = next((int(word.split()[0]) for word in words if word.endswith((" filings", " filing"))), 0)
            if name and filings > 0:
                names[name.removeprefix("filed as ")] = filings
        return names

    return screen.wait(below, "names as filed below the first row")


def first_filing(screen):
    """Number and link of the earliest filing of the applicant, from the table and the details below it."""
    screen.click(screen.one("page tab", "Filings"))
    screen.click(screen.one("table column header", "Filing date"))

    def by_date():
        rows = [[screen.text(cell) for cell in row] for row in screen.rows("Filings")]
        dates = [row[2] for row in rows]
        return rows if dates and "" not in dates and dates == sorted(dates) else None

    rows = screen.wait(by_date, "filings in the order of their filing dates")
    screen.click(screen.rows("Filings")[0][0])
    details = screen.one("text", "Details of the filing")
    number = rows[0][0]
    link = screen.wait(
        lambda: next((link for link in re.findall(r"https://[!-~]+", screen.text(details)) if number in link), None),
        "the public link in the details",
    )
    return number, rows[0][2], link


def export(screen, file):
    """Saves the chart of jurisdictions through the dialogs, by mouse and keys."""
    chart = screen.one("chart", "")
    screen.click(screen.all("push button", chart.get_parent(), name="Export this chart")[-1])
    screen.click(screen.one("push button", "Save"))
    field = screen.one("text", "File name")
    screen.enter(field, str(file))
    screen.wait(lambda: file.is_file() and file.read_bytes()[:4] == b"\x89PNG", f"a picture in {file}")


def main():
    facts = Facts(sys.argv[1], TECHNIQUE, FIRST, LAST)
    started = time.monotonic()
    screen = Screen()
    choose(screen)
    screen.wait(lambda: offices(screen) == facts.offices(), f"the offices {facts.offices()}")
    equal("offices", offices(screen), facts.offices())

    screen.wait(lambda: leader(screen) == facts.leader(), f"the leader {facts.leader()}")
    equal("leader", leader(screen), facts.leader())
    name = leader(screen)[0]
    equal("filed as", names_as_filed(screen), facts.names_as_filed(name))

    screen.click(screen.rows("Applicants", "tree")[0][1])
    screen.wait(lambda: screen.is_there("push button", "Take away the filter: applicant"), "the applicant as a filter")
    number, date, link = first_filing(screen)
    numbers, earliest = facts.first_filings(name)
    equal("date of the first filing", date, earliest)
    print("number:", number)
    if number not in numbers:
        raise AssertionError(f"{number} is none of {numbers}")
    equal("link", link, facts.link(number))

    export(screen, pathlib.Path(os.environ["SCRATCH"]) / "diffusion.png")
    taken = time.monotonic() - started
    print(f"all answered and exported in {taken:.1f} s")
    if taken > 120:
        raise AssertionError("it took longer than two minutes")


main()
