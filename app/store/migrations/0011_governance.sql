-- SPDX-License-Identifier: GPL-3.0-or-later
-- Priorities, agreements, committees, meetings, events.

CREATE TABLE priority (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL UNIQUE,
    title_vi TEXT, title_en TEXT,
    need_vi TEXT, need_en TEXT,       -- the need of the health system behind it
    institution_id INTEGER REFERENCES institution (id), -- who proposed it
    proposed_on TEXT,
    field TEXT NOT NULL,              -- cancer, cardiovascular, diabetes, stroke, other
    state TEXT NOT NULL,              -- proposed, under_review, adopted, in_study, achieved, declined
    notes TEXT
);
CREATE INDEX priority_institution ON priority (institution_id);
CREATE INDEX priority_state ON priority (state);
CREATE TABLE priority_criterion (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL,
    title_vi TEXT, title_en TEXT,
    explanation_vi TEXT, explanation_en TEXT,
    weight REAL NOT NULL,
    maximum REAL NOT NULL             -- points from 0 to this
);
INSERT INTO priority_criterion (position, title_vi, title_en, explanation_vi, explanation_en, weight, maximum) VALUES
    (1, 'Nhu cầu sức khỏe cộng đồng', 'Public-health need', 'Gánh nặng bệnh tật và khoảng trống bằng chứng tại Việt Nam',
        'Burden of disease and gap in the evidence in Viet Nam', 1, 5),
    (2, 'Tính khả thi', 'Feasibility', 'Nhân lực, cơ sở vật chất, thời gian và kinh phí', 'People, facilities, time and money', 1, 5),
    (3, 'Công bằng', 'Equity', 'Lợi ích cho nhóm yếu thế và vùng khó khăn', 'Benefit to those who are worst off', 1, 5);
CREATE TABLE priority_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    priority_id INTEGER NOT NULL REFERENCES priority (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    priority_criterion_id INTEGER NOT NULL REFERENCES priority_criterion (id),
    points REAL NOT NULL,
    comment TEXT,
    UNIQUE (priority_id, person_id, priority_criterion_id)
);
CREATE INDEX priority_score_person ON priority_score (person_id);
CREATE INDEX priority_score_criterion ON priority_score (priority_criterion_id);
CREATE TABLE priority_interest (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    priority_id INTEGER NOT NULL REFERENCES priority (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,               -- public, private
    text TEXT NOT NULL,
    declared_on TEXT
);
CREATE INDEX priority_interest_priority ON priority_interest (priority_id, person_id);
CREATE INDEX priority_interest_person ON priority_interest (person_id);

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,               -- mou, contract, data_transfer, other
    title_vi TEXT, title_en TEXT,
    reference TEXT UNIQUE,
    signed_on TEXT,
    starts_on TEXT,
    ends_on TEXT,
    notice_days INTEGER NOT NULL,     -- 0: at 90, 30 and 7 days
    state TEXT NOT NULL,              -- draft, signing, in_force, ended, terminated
    renews_id INTEGER REFERENCES agreement (id),
    summary_vi TEXT, summary_en TEXT,
    notes TEXT
);
CREATE INDEX agreement_renews ON agreement (renews_id);
CREATE INDEX agreement_ends ON agreement (state, ends_on);
CREATE TABLE agreement_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    person_id INTEGER REFERENCES person (id), -- who signs
    signatory TEXT,
    signatory_position TEXT,
    signed_on TEXT
);
CREATE INDEX agreement_party_agreement ON agreement_party (agreement_id);
CREATE INDEX agreement_party_institution ON agreement_party (institution_id);
CREATE INDEX agreement_party_person ON agreement_party (person_id);

CREATE TABLE committee (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,               -- steering, working_group, advisory, ethics, data_monitoring, other
    name_vi TEXT, name_en TEXT,
    mandate_vi TEXT, mandate_en TEXT,
    starts_on TEXT,
    ends_on TEXT,
    quorum_percent INTEGER NOT NULL,  -- more than this share of the members
    scores_priorities INTEGER NOT NULL,
    notes TEXT
);
CREATE TABLE committee_member (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    committee_id INTEGER NOT NULL REFERENCES committee (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,               -- chair, vice_chair, secretary, member
    sector TEXT NOT NULL,             -- institution (as where she works), public, private, academic
    from_date TEXT,
    to_date TEXT,
    interest TEXT,
    interest_on TEXT
);
CREATE INDEX committee_member_committee ON committee_member (committee_id);
CREATE INDEX committee_member_person ON committee_member (person_id);

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    committee_id INTEGER NOT NULL REFERENCES committee (id),
    title_vi TEXT, title_en TEXT,
    starts_at TEXT,                   -- UTC
    ends_at TEXT,
    zone TEXT NOT NULL,               -- of the place
    room_id INTEGER REFERENCES room (id),
    place TEXT,
    link TEXT,
    state TEXT NOT NULL,              -- planned, held, minuted, cancelled
    notes TEXT
);
CREATE INDEX meeting_committee ON meeting (committee_id, starts_at);
CREATE INDEX meeting_starts ON meeting (starts_at);
CREATE INDEX meeting_room ON meeting (room_id);
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    position INTEGER NOT NULL,
    title_vi TEXT, title_en TEXT,
    presenter_id INTEGER REFERENCES person (id),
    minutes_planned INTEGER NOT NULL,
    minutes_vi TEXT, minutes_en TEXT
);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id);
CREATE INDEX agenda_item_presenter ON agenda_item (presenter_id);
CREATE TABLE meeting_attendance (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    mark TEXT NOT NULL,               -- present, online, apologies, absent
    UNIQUE (meeting_id, person_id)
);
CREATE INDEX meeting_attendance_person ON meeting_attendance (person_id);
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id),
    position INTEGER NOT NULL,
    agenda_item_id INTEGER REFERENCES agenda_item (id),
    text_vi TEXT, text_en TEXT,
    priority_id INTEGER REFERENCES priority (id)
);
CREATE INDEX decision_meeting ON decision (meeting_id);
CREATE INDEX decision_agenda_item ON decision (agenda_item_id);
CREATE INDEX decision_priority ON decision (priority_id);

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    kind TEXT NOT NULL,               -- workshop, conference, ceremony, exhibition, other
    title_vi TEXT, title_en TEXT,
    starts_on TEXT,
    ends_on TEXT,
    place TEXT,
    city TEXT,
    state TEXT NOT NULL,              -- planned, open, held, cancelled
    link TEXT,
    summary_vi TEXT, summary_en TEXT,
    notes TEXT
);
CREATE INDEX event_starts ON event (starts_on);
CREATE TABLE event_organiser (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    event_id INTEGER NOT NULL REFERENCES event (id),
    institution_id INTEGER NOT NULL REFERENCES institution (id),
    role TEXT NOT NULL                -- organiser, co_organiser, supporter
);
CREATE INDEX event_organiser_event ON event_organiser (event_id);
CREATE INDEX event_organiser_institution ON event_organiser (institution_id);
CREATE TABLE event_speaker (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    event_id INTEGER NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    person_id INTEGER REFERENCES person (id),
    name TEXT,
    affiliation TEXT,
    topic_vi TEXT, topic_en TEXT,
    state TEXT NOT NULL               -- invited, confirmed, declined
);
CREATE INDEX event_speaker_event ON event_speaker (event_id);
CREATE INDEX event_speaker_person ON event_speaker (person_id);
CREATE TABLE event_participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    event_id INTEGER NOT NULL REFERENCES event (id),
    person_id INTEGER REFERENCES person (id),
    name TEXT,
    affiliation TEXT,
    email TEXT,
    attended INTEGER NOT NULL
);
CREATE INDEX event_participant_event ON event_participant (event_id);
CREATE INDEX event_participant_person ON event_participant (person_id);

-- The need that a study comes from.
ALTER TABLE study ADD COLUMN priority_id INTEGER REFERENCES priority (id);
CREATE INDEX study_priority ON study (priority_id);
