-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rubrics, regrading, competencies.

CREATE TABLE rubric_criterion (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    position INTEGER NOT NULL,
    title_vi TEXT,
    title_en TEXT
);
CREATE INDEX rubric_criterion_assessment ON rubric_criterion (assessment_id);
CREATE TABLE rubric_level (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    rubric_criterion_id INTEGER NOT NULL REFERENCES rubric_criterion (id),
    points REAL NOT NULL,
    title_vi TEXT,
    title_en TEXT,
    description_vi TEXT,
    description_en TEXT
);
CREATE INDEX rubric_level_criterion ON rubric_level (rubric_criterion_id);
CREATE TABLE rubric_mark (                    -- the level that a trainee reached in a criterion
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    rubric_criterion_id INTEGER NOT NULL REFERENCES rubric_criterion (id),
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
    rubric_level_id INTEGER NOT NULL REFERENCES rubric_level (id),
    note TEXT,
    UNIQUE (rubric_criterion_id, enrolment_id)
);
CREATE INDEX rubric_mark_enrolment ON rubric_mark (enrolment_id);
CREATE INDEX rubric_mark_level ON rubric_mark (rubric_level_id);
CREATE TABLE score_revision (                 -- a score that was changed after it was given
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    enrolment_id INTEGER NOT NULL REFERENCES enrolment (id),
    points_before REAL NOT NULL,
    points_after REAL,                        -- empty: the score was taken away
    reason TEXT,
    revised_at TEXT NOT NULL,                 -- UTC
    revised_by TEXT
);
CREATE INDEX score_revision_enrolment ON score_revision (enrolment_id, assessment_id);
CREATE INDEX score_revision_assessment ON score_revision (assessment_id);
ALTER TABLE credit_entry ADD COLUMN issuing_body TEXT;  -- who issued the evidence, where that is not the organiser

CREATE TABLE competency (                     -- an area of the framework, or a competency within one
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    area_id INTEGER REFERENCES competency (id), -- empty: it is an area
    code TEXT UNIQUE,
    position INTEGER NOT NULL,
    title_vi TEXT,
    title_en TEXT,
    description_vi TEXT,
    description_en TEXT,
    target_level INTEGER NOT NULL             -- 0: none is set
);
CREATE INDEX competency_area ON competency (area_id);
CREATE TABLE competency_level (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    level INTEGER NOT NULL UNIQUE,            -- from 1
    title_vi TEXT,
    title_en TEXT,
    description_vi TEXT,
    description_en TEXT
);
CREATE TABLE course_competency (              -- what a course teaches, up to which level
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    course_id INTEGER NOT NULL REFERENCES course (id),
    competency_id INTEGER NOT NULL REFERENCES competency (id),
    level INTEGER NOT NULL,
    UNIQUE (course_id, competency_id)
);
CREATE INDEX course_competency_competency ON course_competency (competency_id);
CREATE TABLE competency_rating (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    person_id INTEGER NOT NULL REFERENCES person (id),
    competency_id INTEGER NOT NULL REFERENCES competency (id),
    rater TEXT NOT NULL,                      -- self, supervisor
    rater_id INTEGER REFERENCES person (id),  -- the supervisor
    level INTEGER NOT NULL,
    rated_on TEXT NOT NULL,
    note TEXT
);
CREATE INDEX competency_rating_person ON competency_rating (person_id, competency_id, rated_on);
CREATE INDEX competency_rating_competency ON competency_rating (competency_id);
CREATE INDEX competency_rating_rater ON competency_rating (rater_id);

-- The areas of the TDR/WHO Global Competency Framework for Clinical Research. The Vietnamese words are ours, and like
-- the levels they can be edited.
INSERT INTO competency (code, position, title_vi, title_en, target_level) VALUES
    ('GCF-01', 1, 'Thiết kế và lập kế hoạch nghiên cứu', 'Design & planning', 0),
    ('GCF-02', 2, 'Triển khai đề cương nghiên cứu', 'Protocol operationalization', 0),
    ('GCF-03', 3, 'Diễn giải kết quả', 'Interpretation of results', 0),
    ('GCF-04', 4, 'Kỹ năng nghề nghiệp', 'Professional skills', 0),
    ('GCF-05', 5, 'Giám sát nghiên cứu', 'Oversight', 0),
    ('GCF-06', 6, 'Truyền thông về nghiên cứu', 'Study communications', 0),
    ('GCF-07', 7, 'Quản lý nhân sự', 'Staff management', 0),
    ('GCF-08', 8, 'Quản lý nguồn lực', 'Resources management', 0),
    ('GCF-09', 9, 'Bảo vệ người tham gia và nghiên cứu', 'Research safeguards', 0),
    ('GCF-10', 10, 'Đảm bảo chất lượng', 'Quality assurance', 0),
    ('GCF-11', 11, 'Quy định và quản trị', 'Regulations & governance', 0),
    ('GCF-12', 12, 'Luồng dữ liệu', 'Data flow', 0),
    ('GCF-13', 13, 'Hoạt động lâm sàng và xét nghiệm', 'Clinical & laboratory operations', 0),
    ('GCF-14', 14, 'Tương tác với cộng đồng và người tham gia nghiên cứu', 'Interaction with public & participants', 0);
INSERT INTO competency_level (level, title_vi, title_en, description_vi, description_en) VALUES
    (1, 'Biết', 'Aware', 'Biết nội dung và tầm quan trọng', 'Knows what it is and why it matters'),
    (2, 'Làm được khi có hướng dẫn', 'Under guidance', 'Làm được dưới sự hướng dẫn của người có kinh nghiệm', 'Does it with an experienced colleague at hand'),
    (3, 'Làm độc lập', 'Independent', 'Tự làm được và chịu trách nhiệm về kết quả', 'Does it alone and answers for the result'),
    (4, 'Hướng dẫn người khác', 'Guides others', 'Dạy và hướng dẫn được người khác', 'Teaches and guides others in it');
