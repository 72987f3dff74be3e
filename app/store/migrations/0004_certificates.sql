-- SPDX-License-Identifier: GPL-3.0-or-later
-- Certificates, and the CME credit of practitioners.

CREATE TABLE certificate_picture (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,        -- by which templates ask for it
    data TEXT NOT NULL                -- PNG or JPEG, base64
);
CREATE TABLE certificate_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    layout TEXT NOT NULL,             -- portrait, landscape
    language TEXT NOT NULL,           -- both, vi, en
    logo_left TEXT,                   -- names of pictures
    logo_right TEXT,
    seal TEXT,
    head_left_vi TEXT, head_left_en TEXT,
    head_right_vi TEXT, head_right_en TEXT,
    title_vi TEXT, title_en TEXT,
    subtitle_vi TEXT, subtitle_en TEXT,
    opening_vi TEXT, opening_en TEXT,
    holder_vi TEXT, holder_en TEXT,
    details_vi TEXT, details_en TEXT,
    statement_vi TEXT, statement_en TEXT,
    course_vi TEXT, course_en TEXT,
    closing_vi TEXT, closing_en TEXT,
    date_line_vi TEXT, date_line_en TEXT,
    first_role_vi TEXT, first_role_en TEXT, first_name TEXT,
    second_role_vi TEXT, second_role_en TEXT, second_name TEXT,
    number_line_vi TEXT, number_line_en TEXT
);
CREATE TABLE certificate_key (        -- public keys; the private ones are never in here
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    key_id TEXT NOT NULL UNIQUE,
    public_key TEXT NOT NULL,
    first_used TEXT NOT NULL
);
CREATE TABLE certificate (            -- the register: it outlives enrolments, people and templates
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    enrolment_id INTEGER REFERENCES enrolment (id),
    person_id INTEGER REFERENCES person (id),
    issuing_body_id INTEGER REFERENCES institution (id),
    template_id INTEGER REFERENCES certificate_template (id),
    number TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    holder TEXT NOT NULL,
    course_vi TEXT,
    course_en TEXT,
    credit_hours REAL NOT NULL,
    issued_on TEXT NOT NULL,
    valid_until TEXT,
    state TEXT NOT NULL,              -- issued, revoked, replaced
    reason TEXT,
    ended_on TEXT,                    -- when revoked or replaced
    replaces_id INTEGER REFERENCES certificate (id),
    key_id TEXT NOT NULL,
    signature TEXT NOT NULL,          -- base64url of Ed25519
    snapshot TEXT NOT NULL            -- JSON: names, titles and all else as printed, in both languages
);
CREATE INDEX certificate_enrolment ON certificate (enrolment_id);
CREATE INDEX certificate_person ON certificate (person_id);
CREATE INDEX certificate_series ON certificate (issuing_body_id, year, serial);
CREATE TABLE certificate_number (     -- every number ever given: nothing is taken out, not even by undo
    body_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    enrolment_id INTEGER NOT NULL,    -- for whom: nobody else ever gets it
    replaces TEXT,                    -- the number that it replaces; empty for the first of an enrolment
    given_at TEXT NOT NULL,
    PRIMARY KEY (body_id, year, serial)
);
CREATE INDEX certificate_number_enrolment ON certificate_number (enrolment_id);

-- CME credit
CREATE TABLE credit_rate (            -- how other activities are converted: empty until a coordinator fills it in
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    form TEXT NOT NULL,
    unit_vi TEXT,
    unit_en TEXT,
    hours REAL NOT NULL,
    source TEXT
);
CREATE TABLE credit_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    person_id INTEGER NOT NULL REFERENCES person (id),
    form TEXT NOT NULL,               -- course, conference, research, supervision, publication, teaching
    title_vi TEXT,
    title_en TEXT,
    organiser TEXT,
    earned_on TEXT NOT NULL,
    hours REAL NOT NULL,
    evidence TEXT
);                                    -- certificates that bear credit count by themselves

CREATE INDEX credit_entry_person ON credit_entry (person_id, earned_on);
