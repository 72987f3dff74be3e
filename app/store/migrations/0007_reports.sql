-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saved reports and when they are due.
CREATE TABLE saved_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL,             -- its stable name
    parameters TEXT,                  -- JSON: {"run": "TOP-RM-01", "language": "vi"}, those that are not the default
    every TEXT NOT NULL,              -- never, month, quarter, year
    first_due TEXT,                   -- the day it is due first, then on the same day of each period
    done_through TEXT,                -- the last due day it was made for
    notes TEXT
);
