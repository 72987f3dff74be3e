-- SPDX-License-Identifier: GPL-3.0-or-later
-- The results framework.

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,
    name_vi TEXT,
    name_en TEXT,
    definition_vi TEXT,
    definition_en TEXT,
    unit_vi TEXT,
    unit_en TEXT,
    level TEXT NOT NULL,              -- activity, output, outcome, impact
    scope TEXT NOT NULL,              -- individual, institutional, national
    measure TEXT,                     -- code of a built-in measure; empty: entered by hand
    filter TEXT,                      -- of the measure's records: breakdown=group; empty: all of them
    period TEXT NOT NULL,             -- year, cumulative
    aim TEXT NOT NULL,                -- increase, decrease
    baseline REAL,
    baseline_year INTEGER NOT NULL,   -- 0: none
    position INTEGER NOT NULL,
    active INTEGER NOT NULL,
    notes TEXT
);
CREATE INDEX indicator_place ON indicator (level, position);
CREATE TABLE indicator_target (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    year INTEGER NOT NULL,
    value REAL NOT NULL,
    note TEXT,
    UNIQUE (indicator_id, year)
);
CREATE TABLE indicator_value (        -- entered by hand; computed ones are stored nowhere
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    measured_on TEXT NOT NULL,        -- a year, a month or a day; a bare year is that year's last word
    value REAL NOT NULL,
    evidence TEXT,
    note TEXT,
    UNIQUE (indicator_id, measured_on)
);
