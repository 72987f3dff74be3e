-- SPDX-License-Identifier: GPL-3.0-or-later
-- Joint studies: people, recruitment, money, outputs, risks.

-- People and delegation
CREATE TABLE study_training (         -- what somebody must be trained in before tasks are delegated
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    name TEXT NOT NULL,               -- as the log says it: GCP
    scope TEXT NOT NULL,              -- everybody, or a role
    course_codes TEXT NOT NULL,       -- of the catalogue, divided by spaces: any one of them counts
    note TEXT
);
CREATE INDEX study_training_study ON study_training (study_id);
CREATE TABLE study_member (           -- a line of the delegation log
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    study_site_id INTEGER REFERENCES study_site (id),
    role TEXT NOT NULL,
    tasks TEXT,                       -- codes, divided by spaces
    other_tasks TEXT,
    from_date TEXT NOT NULL,
    to_date TEXT,                     -- empty: until further notice
    signed_on TEXT,                   -- by the principal investigator
    signed_by TEXT,
    training_reason TEXT,             -- why tasks are delegated although training is missing
    note TEXT
);
CREATE INDEX study_member_study ON study_member (study_id);
CREATE INDEX study_member_person ON study_member (person_id);
CREATE TABLE outside_training (       -- a certificate that this programme did not issue
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    person_id INTEGER NOT NULL REFERENCES person (id),
    course_id INTEGER NOT NULL REFERENCES course (id), -- as which course of the catalogue it counts
    issuer TEXT NOT NULL,
    number TEXT,
    issued_on TEXT NOT NULL,
    valid_until TEXT
);
CREATE INDEX outside_training_person ON outside_training (person_id);

-- Recruitment
CREATE TABLE recruitment (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_site_id INTEGER NOT NULL REFERENCES study_site (id),
    month TEXT NOT NULL,              -- its first day
    target INTEGER NOT NULL DEFAULT 0,
    screened INTEGER NOT NULL DEFAULT 0,
    not_eligible INTEGER NOT NULL DEFAULT 0,
    declined INTEGER NOT NULL DEFAULT 0,
    other_excluded INTEGER NOT NULL DEFAULT 0,
    randomised INTEGER NOT NULL DEFAULT 0,
    lost INTEGER NOT NULL DEFAULT 0,
    discontinued INTEGER NOT NULL DEFAULT 0,
    analysed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (study_site_id, month)
);
CREATE INDEX recruitment_month ON recruitment (month);

-- Outputs
CREATE TABLE output (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER REFERENCES study (id),
    kind TEXT NOT NULL,               -- publication, data_set, guideline, policy_brief, practice_change
    title_vi TEXT,
    title_en TEXT,
    published_in TEXT,                -- journal, repository or publisher
    published_on TEXT,
    state TEXT NOT NULL,
    doi TEXT UNIQUE,                  -- lower case
    url TEXT,
    institution_id INTEGER REFERENCES institution (id), -- where practice changed, who adopted it
    evidence TEXT,
    notes TEXT
);
CREATE INDEX output_study ON output (study_id);
CREATE INDEX output_published ON output (published_on);
CREATE TABLE output_author (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    output_id INTEGER NOT NULL REFERENCES output (id),
    position INTEGER NOT NULL,
    person_id INTEGER REFERENCES person (id),
    name TEXT,                        -- of an author who is nobody of the programme's
    institution_id INTEGER REFERENCES institution (id),
    credit_roles TEXT,                -- CRediT, codes divided by spaces
    corresponding INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX output_author_output ON output_author (output_id);
CREATE INDEX output_author_person ON output_author (person_id);
CREATE TABLE output_link (            -- a policy brief cites a publication
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    output_id INTEGER NOT NULL REFERENCES output (id),
    relation TEXT NOT NULL,           -- cites, data, replaces, related
    cited_id INTEGER NOT NULL REFERENCES output (id)
);
CREATE INDEX output_link_output ON output_link (output_id);
CREATE INDEX output_link_cited ON output_link (cited_id);

-- Money
CREATE TABLE study_grant (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    funder_id INTEGER REFERENCES institution (id),
    funder TEXT,                      -- one that is not in the directory
    reference TEXT,
    amount REAL NOT NULL,
    currency TEXT NOT NULL,           -- ISO 4217
    from_date TEXT,
    to_date TEXT,
    note TEXT
);
CREATE INDEX study_grant_study ON study_grant (study_id);
CREATE TABLE expense (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_grant_id INTEGER NOT NULL REFERENCES study_grant (id),
    spent_on TEXT NOT NULL,
    category TEXT NOT NULL,
    amount REAL NOT NULL,             -- in the grant's currency
    note TEXT
);
CREATE INDEX expense_grant ON expense (study_grant_id);

-- Risks and issues
CREATE TABLE risk (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    kind TEXT NOT NULL,               -- risk, issue
    title_vi TEXT,
    title_en TEXT,
    likelihood INTEGER NOT NULL,      -- 1 to 5
    impact INTEGER NOT NULL,          -- 1 to 5
    mitigation TEXT,
    owner_id INTEGER REFERENCES person (id),
    due_on TEXT,
    state TEXT NOT NULL               -- open, treated, accepted, closed
);
CREATE INDEX risk_study ON risk (study_id);
CREATE INDEX risk_due ON risk (due_on);
