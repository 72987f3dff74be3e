-- SPDX-License-Identifier: GPL-3.0-or-later
-- Shared by all: history, search, settings. SQL that SQLite and PostgreSQL share, but for AUTOINCREMENT
-- (an id is never given twice, so that undo can bring a record back under its own) and the search index.

CREATE TABLE change_group (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,                 -- UTC, ISO 8601
    author TEXT NOT NULL,
    kind TEXT NOT NULL,               -- edit, undo, redo
    action TEXT NOT NULL,             -- what was done: a stable code
    subject TEXT,                     -- to what: a name, as it was then
    target_id INTEGER REFERENCES change_group (id),  -- the edit that was undone or redone
    undone INTEGER NOT NULL DEFAULT 0, -- whether the edit is now undone; follows from the later groups
    first_change INTEGER NOT NULL,    -- ids of its changes
    last_change INTEGER NOT NULL
);
CREATE INDEX change_group_undone ON change_group (kind, undone, id);

CREATE TABLE change (                 -- one group's changes have ids without a gap
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES change_group (id),
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    action TEXT NOT NULL,             -- insert, update, delete
    difference TEXT NOT NULL,         -- JSON: {"field": [before, after], …}; of a row that comes or goes, {"field": value, …}
    hash BLOB NOT NULL                -- BLAKE2b-256 over the hash before it, the group and the change
);
CREATE INDEX change_record ON change (table_name, record_id);

CREATE INDEX change_removal ON change (table_name, record_id) WHERE action = 'delete';

-- Folded texts of the records; the texts themselves stay with the records.
CREATE VIRTUAL TABLE search USING fts5 (text, content = '', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0");
INSERT INTO search (search, rank) VALUES ('hashsize', 600000); -- fits a processor's cache: a quarter faster in bulk
CREATE TABLE search_state (fingerprint TEXT NOT NULL);         -- of the fields that the index is made of

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    value TEXT
);
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    conditions TEXT NOT NULL
);
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    shape TEXT NOT NULL UNIQUE,
    mapping TEXT NOT NULL
);

-- Who
CREATE TABLE institution (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    code TEXT UNIQUE,
    name_vi TEXT,
    name_en TEXT,
    kind TEXT NOT NULL,
    sector TEXT NOT NULL,
    country TEXT,
    city TEXT,
    ror TEXT UNIQUE,
    website TEXT,
    notes TEXT
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    code TEXT UNIQUE,
    is_trainee INTEGER NOT NULL,
    is_faculty INTEGER NOT NULL,
    family_name TEXT,
    middle_name TEXT,
    given_name TEXT NOT NULL,
    name_order TEXT NOT NULL,
    titles TEXT,
    sex TEXT NOT NULL,
    birth_date TEXT,
    email TEXT,
    phone TEXT,
    orcid TEXT,
    institution_id INTEGER REFERENCES institution (id),
    department TEXT,
    position TEXT,
    expertise TEXT,
    notes TEXT,
    full_name TEXT NOT NULL,          -- in its own order, without titles
    sort_vi TEXT NOT NULL,
    sort_en TEXT NOT NULL
);
CREATE INDEX person_sort_vi ON person (sort_vi);
CREATE INDEX person_sort_en ON person (sort_en);
CREATE UNIQUE INDEX person_orcid ON person (orcid) WHERE orcid IS NOT NULL;
CREATE INDEX person_institution ON person (institution_id);
CREATE TABLE not_duplicate (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    first_person TEXT NOT NULL,       -- what tells the person: code, e-mail or folded name and birth date
    second_person TEXT NOT NULL,
    UNIQUE (first_person, second_person)
);

-- Where
CREATE TABLE venue (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    name_vi TEXT,
    name_en TEXT,
    institution_id INTEGER REFERENCES institution (id),
    address TEXT,
    city TEXT,
    country TEXT,
    zone TEXT NOT NULL                -- IANA time zone
);
CREATE TABLE room (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    venue_id INTEGER REFERENCES venue (id),
    seats INTEGER NOT NULL,           -- 0: not known
    equipment TEXT,
    notes TEXT
);

-- Teaching
CREATE TABLE course (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,
    title_vi TEXT,
    title_en TEXT,
    aims_vi TEXT,
    aims_en TEXT,
    credit_hours REAL NOT NULL,
    bears_credit INTEGER NOT NULL,
    notes TEXT
);
CREATE TABLE course_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,
    course_id INTEGER NOT NULL REFERENCES course (id),
    number INTEGER NOT NULL,
    start_date TEXT,
    end_date TEXT,
    seats INTEGER NOT NULL,           -- 0: no limit
    state TEXT NOT NULL,
    venue_id INTEGER REFERENCES venue (id),
    coordinator_id INTEGER REFERENCES person (id),
    organiser_id INTEGER REFERENCES institution (id),
    issuing_body_id INTEGER REFERENCES institution (id),
    notes TEXT
);
CREATE INDEX course_run_course ON course_run (course_id);
CREATE INDEX course_run_start ON course_run (start_date);
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    course_run_id INTEGER NOT NULL REFERENCES course_run (id),
    number INTEGER NOT NULL,
    starts_at TEXT,                   -- UTC; empty: not scheduled yet
    ends_at TEXT,
    zone TEXT NOT NULL,               -- IANA time zone of the place
    kind TEXT NOT NULL,
    mode TEXT NOT NULL,
    room_id INTEGER REFERENCES room (id),
    link TEXT,
    topic_vi TEXT,
    topic_en TEXT,
    notes TEXT,
    UNIQUE (course_run_id, number)
);
CREATE INDEX session_start ON session (starts_at);
CREATE INDEX session_room ON session (room_id);
CREATE TABLE session_lecturer (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    session_id INTEGER NOT NULL REFERENCES session (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    UNIQUE (session_id, person_id)
);
CREATE INDEX session_lecturer_person ON session_lecturer (person_id);
CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    course_run_id INTEGER NOT NULL REFERENCES course_run (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    state TEXT NOT NULL,
    enrolled_on TEXT,
    waiting_position INTEGER NOT NULL, -- from 1 on the waiting list, else 0
    notes TEXT,
    UNIQUE (course_run_id, person_id)
);
CREATE INDEX enrolment_person ON enrolment (person_id);

-- Progress
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    session_id INTEGER NOT NULL REFERENCES session (id),
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
    mark TEXT NOT NULL,
    note TEXT,
    UNIQUE (session_id, enrolment_id)
);
CREATE INDEX attendance_enrolment ON attendance (enrolment_id);
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    course_run_id INTEGER NOT NULL REFERENCES course_run (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title_vi TEXT,
    title_en TEXT,
    maximum REAL NOT NULL,
    weight REAL NOT NULL              -- percent of the final score
);
CREATE INDEX assessment_run ON assessment (course_run_id);
CREATE TABLE score (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
    points REAL NOT NULL,
    note TEXT,
    UNIQUE (assessment_id, enrolment_id)
);
CREATE INDEX score_enrolment ON score (enrolment_id);
