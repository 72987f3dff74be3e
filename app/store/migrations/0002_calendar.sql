-- SPDX-License-Identifier: GPL-3.0-or-later
-- Time: holidays, terms, availability, released timetables.

CREATE TABLE holiday (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    country TEXT NOT NULL,            -- VN or GB
    date TEXT NOT NULL,
    kind TEXT NOT NULL,               -- holiday, compensatory, swapped_off, working
    title_vi TEXT,
    title_en TEXT,
    source TEXT NOT NULL,             -- rule, notice, import
    note TEXT,
    rule TEXT                         -- year and name of the rule that proposed it
);
CREATE INDEX holiday_date ON holiday (country, date);
CREATE TABLE academic_term (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,               -- michaelmas, hilary, trinity
    year INTEGER NOT NULL,            -- of its first day
    first_day TEXT NOT NULL,          -- Sunday of week 1
    weeks INTEGER NOT NULL,
    provisional INTEGER NOT NULL,
    UNIQUE (name, year)
);
CREATE TABLE availability (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    person_id INTEGER REFERENCES person (id),         -- one of the three
    room_id INTEGER REFERENCES room (id),
    course_run_id INTEGER REFERENCES course_run (id), -- the trainees of a run
    kind TEXT NOT NULL,               -- available, unavailable, if_need_be
    starts_at TEXT NOT NULL,          -- UTC; of the first, where it repeats
    ends_at TEXT NOT NULL,
    zone TEXT NOT NULL,               -- IANA time zone whose clock it follows
    repetition TEXT NOT NULL,         -- once, weekly
    repeat_until TEXT,                -- last day on which one may begin; empty: without end
    note TEXT,
    source TEXT NOT NULL,             -- hand, import
    uid TEXT                          -- of the event in the calendar file it came from
);
CREATE INDEX availability_person ON availability (person_id);
CREATE INDEX availability_room ON availability (room_id);
CREATE INDEX availability_run ON availability (course_run_id);
CREATE INDEX availability_start ON availability (starts_at);
CREATE TABLE timetable_release (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    course_run_id INTEGER NOT NULL REFERENCES course_run (id),
    name TEXT NOT NULL,
    note TEXT,
    snapshot TEXT NOT NULL,           -- JSON: the sessions as released
    released_at TEXT NOT NULL         -- UTC
);
CREATE INDEX timetable_release_run ON timetable_release (course_run_id);
