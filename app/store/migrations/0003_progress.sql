-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules of passing, and feedback without names.

ALTER TABLE course ADD COLUMN required_attendance REAL;  -- percent of all sessions; empty: the programme's setting
ALTER TABLE course ADD COLUMN pass_mark REAL;            -- percent of the weighted total; empty: the programme's setting
ALTER TABLE course ADD COLUMN validity_months INTEGER NOT NULL DEFAULT 0; -- of what it teaches; 0: without end
ALTER TABLE course_run ADD COLUMN required_attendance REAL; -- empty: as the course
ALTER TABLE course_run ADD COLUMN pass_mark REAL;
ALTER TABLE assessment ADD COLUMN required INTEGER NOT NULL DEFAULT 0;
ALTER TABLE enrolment ADD COLUMN feedback_given INTEGER NOT NULL DEFAULT 0; -- that it was given; never which
CREATE TABLE preceding_course (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    course_id INTEGER NOT NULL REFERENCES course (id),
    preceding_id INTEGER NOT NULL REFERENCES course (id),
    UNIQUE (course_id, preceding_id)
);
CREATE INDEX preceding_course_preceding ON preceding_course (preceding_id);
CREATE TABLE feedback_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    course_run_id INTEGER NOT NULL REFERENCES course_run (id),
    position INTEGER NOT NULL,
    text_vi TEXT,
    text_en TEXT,
    person_id INTEGER REFERENCES person (id)  -- the lecturer it is about; empty: the course
);
CREATE INDEX feedback_question_run ON feedback_question (course_run_id);
CREATE INDEX feedback_question_person ON feedback_question (person_id);
CREATE TABLE feedback_answer (                -- refers to no person and no enrolment, nor to the sheet it stood on
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    feedback_question_id INTEGER NOT NULL REFERENCES feedback_question (id),
    points INTEGER NOT NULL                   -- 1 to 5
);
CREATE INDEX feedback_answer_question ON feedback_answer (feedback_question_id);
