# SPDX-FileCopyrightText: 2026 The Filingscape authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The answers, asked of the database directly, by statements that share nothing with the program."""

import sqlite3

SELECTION = """
    SELECT f.id FROM filing f
    JOIN filing_technique ft ON ft.filing_id = f.id
    JOIN technique t ON t.id = ft.technique_id
    WHERE t.name = :technique AND f.filing_year BETWEEN :first AND :last
      AND f.edition_id = (SELECT id FROM edition WHERE slug = 'genai-filings')"""


class Facts:
    def __init__(self, database, technique, first, last):
        self._connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        self._scope = {"technique": technique, "first": first, "last": last}

    def _rows(self, statement, **more):
        return self._connection.execute(statement, {**self._scope, **more}).fetchall()

    def offices(self):
        """Name to filings."""
        return dict(
            self._rows(
                f"""SELECT p.name, count(*) FROM filing_place fp JOIN place p ON p.id = fp.place_id
                    WHERE fp.filing_id IN ({SELECTION}) GROUP BY p.id"""
            )
        )

    def leader(self):
        """(harmonised name, filings) of the applicant with most filings."""
        return self._rows(
            f"""SELECT a.name, count(*) AS filings FROM filing_applicant fa
                JOIN applicant a ON a.id = fa.applicant_id
                WHERE fa.filing_id IN ({SELECTION}) GROUP BY a.id ORDER BY filings DESC, a.name LIMIT 1"""
        )[0]

    def names_as_filed(self, applicant):
        """Name to filings."""
        return dict(
            self._rows(
                f"""SELECT fa.name_as_filed, count(*) FROM filing_applicant fa
                    JOIN applicant a ON a.id = fa.applicant_id
                    WHERE a.name = :applicant AND fa.filing_id IN ({SELECTION}) GROUP BY fa.name_as_filed""",
                applicant=applicant,
            )
        )

    def first_filings(self, applicant):
        """Numbers of the filings with the earliest filing date, and that date."""
        rows = self._rows(
            f"""SELECT f.number, f.filing_date FROM filing f
                JOIN filing_applicant fa ON fa.filing_id = f.id
                JOIN applicant a ON a.id = fa.applicant_id
                WHERE a.name = :applicant AND f.id IN ({SELECTION}) ORDER BY f.filing_date""",
            applicant=applicant,
        )
        return {number for number, date in rows if date == rows[0][1]}, rows[0][1]

    def link(self, number):
        pattern = self._rows("SELECT link FROM edition WHERE slug = 'genai-filings'")[0][0]
        return pattern.replace("%1", number)
