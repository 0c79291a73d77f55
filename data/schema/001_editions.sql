-- SPDX-FileCopyrightText: 2026 The Filingscape authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An edition file holds one or more editions. user_version is the number of the last schema file applied.

CREATE TABLE edition (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sample', 'census', 'figures')),
    unit TEXT NOT NULL CHECK (unit IN ('publication', 'family', 'application', 'grant')),
    place_basis TEXT NOT NULL CHECK (place_basis IN ('office', 'first-filing-office', 'inventor-location')),
    date_bases TEXT NOT NULL, -- keys joined by ',', the default one first
    snapshot TEXT NOT NULL,   -- ISO date of the newest list
    source TEXT NOT NULL,
    licence TEXT NOT NULL,
    method TEXT NOT NULL,
    caveat TEXT NOT NULL,
    fingerprint TEXT NOT NULL, -- SHA-256 over the rows in canonical order
    row_count INTEGER NOT NULL,
    link TEXT NOT NULL -- public page of a filing with %1 for its number, '' where there is none
) STRICT;

CREATE TABLE result_list (
    id INTEGER PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    key TEXT NOT NULL,
    wording TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    UNIQUE (edition_id, key)
) STRICT;

-- Years after `year` are not yet fully published; without a list_id that holds for the edition as a whole.
CREATE TABLE published_through (
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    date_basis TEXT NOT NULL CHECK (date_basis IN ('priority', 'filing', 'publication', 'grant')),
    list_id INTEGER REFERENCES result_list (id),
    year INTEGER NOT NULL,
    UNIQUE (edition_id, date_basis, list_id)
) STRICT;

-- First and last year with a filing, for each date that any filing has.
CREATE TABLE edition_years (
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    date_basis TEXT NOT NULL CHECK (date_basis IN ('priority', 'filing', 'publication', 'grant')),
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    PRIMARY KEY (edition_id, date_basis)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (edition_id, code)
) STRICT;

CREATE TABLE technique (
    id INTEGER PRIMARY KEY, -- ids rise in the order of display, 'untagged' last
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (edition_id, key)
) STRICT;

CREATE TABLE applicant (
    id INTEGER PRIMARY KEY, -- ids rise in the order of `name`
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    name TEXT NOT NULL,     -- harmonised
    native TEXT NOT NULL,   -- the same name in its own script, '' where that is the same
    UNIQUE (edition_id, name)
) STRICT;

-- One row per record of the edition's unit. Dates are ISO text or NULL, years the same dates' years.
CREATE TABLE filing (
    id INTEGER PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    list_id INTEGER REFERENCES result_list (id),
    number TEXT NOT NULL, -- office, number and kind code as in the public link
    office TEXT NOT NULL, -- WIPO ST.3
    kind TEXT NOT NULL,   -- kind code, '' where the list gives none
    title TEXT NOT NULL,
    title_folded TEXT NOT NULL, -- NFKC and case folding, for word search
    priority_date TEXT,
    filing_date TEXT,
    publication_date TEXT,
    grant_date TEXT,
    priority_year INTEGER,
    filing_year INTEGER,
    publication_year INTEGER,
    grant_year INTEGER,
    cpc TEXT NOT NULL, -- symbols joined by ';'
    has_abstract INTEGER NOT NULL CHECK (has_abstract IN (0, 1)),
    UNIQUE (edition_id, number)
) STRICT;

-- What is loaded to count, so that no text has to be read for it.
CREATE INDEX filing_counted
    ON filing (edition_id, id, priority_year, filing_year, publication_year, grant_year);

CREATE TABLE filing_place (
    filing_id INTEGER NOT NULL REFERENCES filing (id),
    place_id INTEGER NOT NULL REFERENCES place (id),
    PRIMARY KEY (filing_id, place_id)
) STRICT, WITHOUT ROWID;

-- Every filing has at least one row; a filing without any tag has the technique 'untagged'.
CREATE TABLE filing_technique (
    filing_id INTEGER NOT NULL REFERENCES filing (id),
    technique_id INTEGER NOT NULL REFERENCES technique (id),
    PRIMARY KEY (filing_id, technique_id)
) STRICT, WITHOUT ROWID;

-- Why a tag was given: which term was found where.
CREATE TABLE evidence (
    filing_id INTEGER NOT NULL REFERENCES filing (id),
    technique_id INTEGER NOT NULL REFERENCES technique (id),
    found_in TEXT NOT NULL CHECK (found_in IN ('title', 'abstract', 'cpc')),
    term TEXT NOT NULL,
    PRIMARY KEY (filing_id, technique_id, found_in, term)
) STRICT, WITHOUT ROWID;

CREATE TABLE filing_applicant (
    filing_id INTEGER NOT NULL REFERENCES filing (id),
    position INTEGER NOT NULL, -- from 0, as listed
    applicant_id INTEGER NOT NULL REFERENCES applicant (id),
    name_as_filed TEXT NOT NULL,
    PRIMARY KEY (filing_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX filing_applicant_by_applicant ON filing_applicant (applicant_id);

-- Counts editions: one published cell per place, field and year. A cell that was not published is absent or NULL.
CREATE TABLE cell (
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    place_id INTEGER NOT NULL REFERENCES place (id),
    technique_id INTEGER NOT NULL REFERENCES technique (id), -- the source's field
    year INTEGER NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('applications', 'grants')),
    value INTEGER,
    complete INTEGER CHECK (complete IN (0, 1)),
    PRIMARY KEY (edition_id, place_id, technique_id, year, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE published_figure (
    figure_id TEXT PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    series TEXT NOT NULL,
    measure TEXT NOT NULL,
    period_from INTEGER NOT NULL,
    period_to INTEGER NOT NULL,
    place_basis TEXT NOT NULL,
    place TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_country TEXT NOT NULL,
    facet TEXT NOT NULL,
    technique TEXT NOT NULL,
    value REAL NOT NULL, -- as printed; shares and ratios have decimals
    qualifier TEXT NOT NULL CHECK (qualifier IN ('exact', 'at_least', 'approximately', 'unconfirmed')),
    source_name TEXT NOT NULL,
    source_url TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE claim (
    claim_id TEXT PRIMARY KEY,
    edition_id INTEGER NOT NULL REFERENCES edition (id),
    article_id TEXT NOT NULL,
    article TEXT NOT NULL,
    article_date TEXT NOT NULL,
    claim TEXT NOT NULL,
    figure_ids TEXT NOT NULL,
    claimed_value TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
