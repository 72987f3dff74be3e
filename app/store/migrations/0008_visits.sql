-- SPDX-License-Identifier: GPL-3.0-or-later
-- Visits in both directions, and what makes an expert be found.

ALTER TABLE person ADD COLUMN languages TEXT;      -- ISO 639-1 codes, divided by spaces
ALTER TABLE person ADD COLUMN biography_vi TEXT;
ALTER TABLE person ADD COLUMN biography_en TEXT;
CREATE TABLE visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    direction TEXT NOT NULL,
    state TEXT NOT NULL,
    start_date TEXT,
    end_date TEXT,
    purpose_vi TEXT,
    purpose_en TEXT,
    host_institution_id INTEGER REFERENCES institution (id),
    host_person_id INTEGER REFERENCES person (id),
    coordinator_id INTEGER REFERENCES person (id),
    funding TEXT,
    budget REAL,                               -- empty: none is set
    currency TEXT NOT NULL,                    -- ISO 4217, of the budget
    passport_expiry TEXT,
    report_vi TEXT,
    report_en TEXT,
    notes TEXT
);
CREATE UNIQUE INDEX visit_code ON visit (code);
CREATE INDEX visit_person ON visit (person_id);
CREATE INDEX visit_host_institution ON visit (host_institution_id);
CREATE INDEX visit_host_person ON visit (host_person_id);
CREATE INDEX visit_coordinator ON visit (coordinator_id);
CREATE INDEX visit_days ON visit (start_date, end_date);
CREATE TABLE visit_item (                      -- of the itinerary; sessions taught are read from the timetable
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    kind TEXT NOT NULL,
    starts_at TEXT NOT NULL,                   -- UTC
    ends_at TEXT,
    zone TEXT NOT NULL,
    title_vi TEXT,
    title_en TEXT,
    place TEXT,
    notes TEXT
);
CREATE INDEX visit_item_visit ON visit_item (visit_id);
CREATE TABLE visit_cost (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    kind TEXT NOT NULL,
    description TEXT,
    planned REAL,
    actual REAL,                               -- empty until it is known
    currency TEXT NOT NULL,
    rate REAL NOT NULL DEFAULT 1,              -- units of the visit's currency for one of this one
    paid_on TEXT,
    funding TEXT                               -- where it is another source than the visit's
);
CREATE INDEX visit_cost_visit ON visit_cost (visit_id);
