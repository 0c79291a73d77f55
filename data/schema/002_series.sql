-- SPDX-FileCopyrightText: 2026 The Filingscape authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the figures of a series have in common and their publisher says of them. A series without a row is shown by its
-- key, and that its contract is not stated. Unit and basis of place stand with each figure.

CREATE TABLE figure_series (
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    key TEXT NOT NULL, -- published_figure.series
    title TEXT NOT NULL,
    publisher TEXT NOT NULL, -- short, '' where the title is short enough
    subject TEXT NOT NULL,   -- what all its patents are about, as it follows a unit: 'on generative AI'; '' where units say it
    dates TEXT NOT NULL CHECK (dates IN ('', 'priority', 'filing', 'publication', 'grant')), -- of its years; '' = not stated
    contract TEXT NOT NULL,  -- what one figure counts, where and when, and what must not be done with it
    PRIMARY KEY (edition_id, key)
) STRICT, WITHOUT ROWID;
