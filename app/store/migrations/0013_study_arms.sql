-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decisions about studies.

ALTER TABLE decision ADD COLUMN study_id INTEGER REFERENCES study (id);
CREATE INDEX decision_study ON decision (study_id);
