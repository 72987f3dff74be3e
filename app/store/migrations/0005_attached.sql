-- SPDX-License-Identifier: GPL-3.0-or-later
-- What may be attached to any record: tasks with checklists, documents.

CREATE TABLE checklist_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL,
    name_vi TEXT,
    name_en TEXT,
    applies_to TEXT NOT NULL,
    notes TEXT
);
CREATE UNIQUE INDEX checklist_template_code ON checklist_template (code);
CREATE TABLE checklist_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    checklist_template_id INTEGER NOT NULL REFERENCES checklist_template (id),
    position INTEGER NOT NULL,
    title_vi TEXT,
    title_en TEXT,
    anchor TEXT NOT NULL,                  -- the day from which the due day is counted: none, start, end of the record
    days INTEGER NOT NULL DEFAULT 0        -- after it, before it where negative
);
CREATE INDEX checklist_item_template ON checklist_item (checklist_template_id);
CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    record_table TEXT,                     -- any record, or none: a reminder
    record_id INTEGER,
    kind TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    title_vi TEXT,
    title_en TEXT,
    owner_id INTEGER REFERENCES person (id),
    due_on TEXT,
    done_on TEXT,
    checklist_item_id INTEGER REFERENCES checklist_item (id), -- what it was made from
    notes TEXT
);
CREATE INDEX task_record ON task (record_table, record_id);
CREATE INDEX task_owner ON task (owner_id);
CREATE INDEX task_due ON task (done_on, due_on);
CREATE INDEX task_checklist_item ON task (checklist_item_id);
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT, revision INTEGER NOT NULL DEFAULT 1,
    record_table TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,                  -- names the file in the folder of documents, lower-case hexadecimal
    size INTEGER NOT NULL,                 -- bytes
    added_on TEXT,
    note TEXT
);
CREATE INDEX document_record ON document (record_table, record_id);
CREATE INDEX document_sha256 ON document (sha256);

INSERT INTO checklist_template (code, name_vi, name_en, applies_to) VALUES
    ('VISIT-IN', 'Chuyên gia Oxford đến Việt Nam', 'Oxford expert coming to Viet Nam', 'visit_incoming'),
    ('VISIT-OUT', 'Cán bộ Việt Nam sang Oxford', 'Vietnamese fellow going to Oxford', 'visit_outgoing');
INSERT INTO checklist_item (checklist_template_id, position, title_vi, title_en, anchor, days) VALUES
    (1, 1, 'Gửi thư mời', 'Send the invitation letter', 'start', -60),
    (1, 2, 'Hộ chiếu còn hạn ít nhất sáu tháng sau ngày về', 'Passport valid for six months after the return', 'start', -56),
    (1, 3, 'Thị thực hoặc giấy tờ miễn thị thực', 'Visa, or proof of exemption', 'start', -35),
    (1, 4, 'Xác nhận không thuộc diện cấp giấy phép lao động', 'Work-permit exemption', 'start', -30),
    (1, 5, 'Vé máy bay', 'Flights', 'start', -30),
    (1, 6, 'Bảo hiểm du lịch', 'Travel insurance', 'start', -21),
    (1, 7, 'Đặt chỗ ở', 'Lodging', 'start', -21),
    (1, 8, 'Thông tin trước chuyến đi', 'Briefing', 'start', -7),
    (1, 9, 'Đón tại sân bay', 'Airport transfer', 'start', -3),
    (1, 10, 'Báo cáo chuyến công tác', 'Visit report', 'end', 14),
    (2, 1, 'Thư mời của Oxford', 'Invitation letter from Oxford', 'start', -90),
    (2, 2, 'Hộ chiếu còn hạn ít nhất sáu tháng sau ngày về', 'Passport valid for six months after the return', 'start', -85),
    (2, 3, 'Quyết định cử đi công tác', 'Decision to send the fellow', 'start', -75),
    (2, 4, 'Thị thực Vương quốc Anh', 'UK visa', 'start', -42),
    (2, 5, 'Vé máy bay', 'Flights', 'start', -35),
    (2, 6, 'Bảo hiểm du lịch', 'Travel insurance', 'start', -28),
    (2, 7, 'Đặt chỗ ở', 'Lodging', 'start', -28),
    (2, 8, 'Thông tin trước chuyến đi', 'Briefing', 'start', -7),
    (2, 9, 'Đưa đón sân bay', 'Airport transfer', 'start', -3),
    (2, 10, 'Báo cáo chuyến công tác', 'Visit report', 'end', 14);
