-- SPDX-License-Identifier: GPL-3.0-or-later
-- The arms of a trial with what became of their participants, and decisions about studies.

CREATE TABLE study_arm (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    position INTEGER NOT NULL,
    name_vi TEXT,
    name_en TEXT,
    kind TEXT NOT NULL,               -- experimental, active_comparator, placebo_comparator, no_intervention, other
    target INTEGER NOT NULL,          -- participants it is to have; 0: not settled yet
    description_vi TEXT,
    description_en TEXT,
    allocated INTEGER NOT NULL,       -- all figures count the whole study's participants up to now
    received INTEGER NOT NULL,        -- of those allocated
    lost INTEGER NOT NULL,
    discontinued INTEGER NOT NULL,
    analysed INTEGER NOT NULL,
    not_analysed INTEGER NOT NULL     -- excluded from the analysis
);
CREATE INDEX study_arm_study ON study_arm (study_id, position);

ALTER TABLE decision ADD COLUMN study_id INTEGER REFERENCES study (id);
CREATE INDEX decision_study ON decision (study_id);
