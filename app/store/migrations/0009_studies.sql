-- SPDX-License-Identifier: GPL-3.0-or-later
-- Joint studies: sites, partners, registrations, approvals, milestones.

CREATE TABLE study (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,
    title_vi TEXT,
    title_en TEXT,
    short_title_vi TEXT,
    short_title_en TEXT,
    summary_vi TEXT,
    summary_en TEXT,
    kind TEXT NOT NULL,               -- clinical_trial, observational, cohort, case_control, diagnostic, …
    phase TEXT NOT NULL,              -- not_applicable, early_1, 1, 1_2, 2, 2_3, 3, 4
    state TEXT NOT NULL,              -- idea, proposed, approved, recruiting, follow_up, analysis, completed, paused, terminated
    host_id INTEGER REFERENCES institution (id),
    sponsor_id INTEGER REFERENCES institution (id),
    start_date TEXT,
    end_date TEXT,
    sample_size INTEGER NOT NULL DEFAULT 0, -- 0: not settled yet
    notes TEXT
);
CREATE INDEX study_host ON study (host_id);
CREATE INDEX study_sponsor ON study (sponsor_id);
CREATE INDEX study_state ON study (state);

CREATE TABLE study_partner (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    role TEXT NOT NULL,               -- partner, coordinating_centre, co_sponsor, funder, laboratory, data_centre, supplier, other
    notes TEXT
);
CREATE INDEX study_partner_study ON study_partner (study_id);
CREATE INDEX study_partner_institution ON study_partner (institution_id);

CREATE TABLE study_site (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    code TEXT,                        -- the site's number in the protocol
    institution_id INTEGER REFERENCES institution (id),
    name TEXT,                        -- where it is not simply the institution: a department, a ward
    investigator_id INTEGER REFERENCES person (id), -- the site's principal investigator
    target INTEGER NOT NULL DEFAULT 0, -- participants it is to recruit
    opened_on TEXT,
    closed_on TEXT,
    notes TEXT
);
CREATE INDEX study_site_study ON study_site (study_id);
CREATE INDEX study_site_institution ON study_site (institution_id);
CREATE INDEX study_site_investigator ON study_site (investigator_id);

-- Public registration
CREATE TABLE study_registration (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    registry TEXT NOT NULL,           -- clinicaltrials_gov, isrctn, anzctr, chictr, drks, eudract, ctis, tctr, pactr, ctri, umin, other
    number TEXT NOT NULL UNIQUE,
    registered_on TEXT
);
CREATE INDEX study_registration_study ON study_registration (study_id);

CREATE TABLE study_data_item (        -- what the WHO data set asks for and no other record says
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    item TEXT NOT NULL,
    text_vi TEXT,
    text_en TEXT,
    UNIQUE (study_id, item)
);

-- Approvals
CREATE TABLE approval (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,               -- institutional_ethics, national_ethics, ministry, oxtrec, import_permit, data_transfer, …
    authority_vi TEXT,                -- who decides
    authority_en TEXT,
    depends_on_id INTEGER REFERENCES approval (id),  -- the step that must be approved before
    submitted_on TEXT,
    decision TEXT NOT NULL,           -- pending, approved, conditional, refused, withdrawn
    decided_on TEXT,
    reference TEXT,
    valid_until TEXT,
    conditions TEXT,
    renewal_of_id INTEGER REFERENCES approval (id),
    notes TEXT
);
CREATE INDEX approval_study ON approval (study_id, position);
CREATE INDEX approval_depends_on ON approval (depends_on_id);
CREATE INDEX approval_renewal_of ON approval (renewal_of_id);
CREATE INDEX approval_valid_until ON approval (valid_until);

CREATE TABLE approval_limit (         -- how long each kind takes and holds: a setting of the programme
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL UNIQUE,
    days INTEGER NOT NULL DEFAULT 0,  -- from submission to decision; 0: no limit known
    working_days INTEGER NOT NULL DEFAULT 0,
    validity_months INTEGER NOT NULL DEFAULT 0, -- 0: as the decision says
    source_vi TEXT,
    source_en TEXT
);
CREATE TABLE approval_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    name_vi TEXT,
    name_en TEXT,
    scope TEXT NOT NULL,              -- any, or the kind of study it is for
    notes TEXT
);
CREATE TABLE approval_template_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    template_id INTEGER NOT NULL REFERENCES approval_template (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    authority_vi TEXT,
    authority_en TEXT,
    depends_on_id INTEGER REFERENCES approval_template_item (id)
);
CREATE INDEX approval_template_item_template ON approval_template_item (template_id, position);
CREATE INDEX approval_template_item_depends_on ON approval_template_item (depends_on_id);

-- What the programme ships with; every line is for the programme to check against the circular in force, and to change.
INSERT INTO approval_limit (kind, days, working_days, source_vi, source_en) VALUES
    ('national_ethics', 25, 0, 'Quy định cũ về phê duyệt kết quả, cần đối chiếu thông tư hiện hành', 'Earlier rules on the approval of results, to be checked against the circular in force'),
    ('ministry', 5, 1, 'Quy định cũ về phê duyệt kết quả, cần đối chiếu thông tư hiện hành', 'Earlier rules on the approval of results, to be checked against the circular in force');
INSERT INTO approval_template (name_vi, name_en, scope) VALUES
    ('Thử thuốc trên lâm sàng', 'Clinical trial of a drug', 'clinical_trial'),
    ('Nghiên cứu không phải thử nghiệm', 'Study other than a trial', 'any');
INSERT INTO approval_template_item (template_id, position, kind, authority_vi, authority_en) VALUES
    (1, 1, 'institutional_ethics', 'Hội đồng đạo đức cấp cơ sở', 'Institutional ethics committee'),
    (1, 2, 'national_ethics', 'Hội đồng đạo đức trong nghiên cứu y sinh học cấp quốc gia', 'National Ethics Committee'),
    (1, 3, 'ministry', 'Bộ Y tế, Cục Khoa học công nghệ và Đào tạo', 'Ministry of Health, ASTT'),
    (1, 4, 'oxtrec', 'OxTREC, Đại học Oxford', 'OxTREC, University of Oxford'),
    (1, 5, 'import_permit', 'Bộ Y tế', 'Ministry of Health'),
    (1, 6, 'data_transfer', 'Các bên chuyển giao dữ liệu', 'The parties to the transfer'),
    (2, 1, 'institutional_ethics', 'Hội đồng đạo đức cấp cơ sở', 'Institutional ethics committee'),
    (2, 2, 'oxtrec', 'OxTREC, Đại học Oxford', 'OxTREC, University of Oxford'),
    (2, 3, 'data_transfer', 'Các bên chuyển giao dữ liệu', 'The parties to the transfer');
UPDATE approval_template_item SET depends_on_id = 1 WHERE id IN (2, 6);
UPDATE approval_template_item SET depends_on_id = 2 WHERE id = 3;
UPDATE approval_template_item SET depends_on_id = 3 WHERE id = 5;
UPDATE approval_template_item SET depends_on_id = 7 WHERE id = 9;

-- Milestones
CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    study_id INTEGER NOT NULL REFERENCES study (id),
    position INTEGER NOT NULL,
    title_vi TEXT,
    title_en TEXT,
    starts_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT,
    progress INTEGER NOT NULL DEFAULT 0, -- percent
    baseline_start TEXT,              -- as it was planned when the baseline was set
    baseline_due TEXT,
    responsible_id INTEGER REFERENCES person (id),
    notes TEXT
);
CREATE INDEX milestone_study ON milestone (study_id, position);
CREATE INDEX milestone_due ON milestone (done_on, due_on);
CREATE INDEX milestone_responsible ON milestone (responsible_id);

CREATE TABLE milestone_dependency (   -- one begins when the other is done
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    milestone_id INTEGER NOT NULL REFERENCES milestone (id),
    depends_on_id INTEGER NOT NULL REFERENCES milestone (id),
    UNIQUE (milestone_id, depends_on_id)
);
CREATE INDEX milestone_dependency_depends_on ON milestone_dependency (depends_on_id);
