<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Show Details...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Hide Details...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>khue::Action</name>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>Sample programme</source>
        <translation>Sample programme</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Changed: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Attendance: %1</source>
        <translation>Attendance: %1</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>Scores: %1</translation>
    </message>
    <message>
        <source>Enrolment: %1</source>
        <translation>Enrolment: %1</translation>
    </message>
    <message>
        <source>Enrolment state: %1</source>
        <translation>Enrolment state: %1</translation>
    </message>
    <message>
        <source>From the waiting list: %1</source>
        <translation>From the waiting list: %1</translation>
    </message>
    <message>
        <source>Changed several: %1</source>
        <translation>Changed several: %1</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>Merged: %1</translation>
    </message>
    <message>
        <source>Saved filter: %1</source>
        <translation>Saved filter: %1</translation>
    </message>
    <message>
        <source>Setting: %1</source>
        <translation>Setting: %1</translation>
    </message>
    <message>
        <source>Timetable: %1</source>
        <translation>Timetable: %1</translation>
    </message>
    <message>
        <source>Timetable released: %1</source>
        <translation>Timetable released: %1</translation>
    </message>
    <message>
        <source>Holidays proposed: %1</source>
        <translation>Holidays proposed: %1</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>Availability: %1</translation>
    </message>
    <message>
        <source>Feedback: %1</source>
        <translation>Feedback: %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Results: %1</translation>
    </message>
    <message>
        <source>Certificates issued: %1</source>
        <translation>Certificates issued: %1</translation>
    </message>
    <message>
        <source>Certificate reissued: %1</source>
        <translation>Certificate reissued: %1</translation>
    </message>
    <message>
        <source>Certificate revoked: %1</source>
        <translation>Certificate revoked: %1</translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>Checklist: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Open again: %1</translation>
    </message>
    <message>
        <source>Document added: %1</source>
        <translation>Document added: %1</translation>
    </message>
    <message>
        <source>Renewal of an agreement: %1</source>
        <translation>Renewal of an agreement: %1</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>Meeting: %1</translation>
    </message>
    <message>
        <source>Approvals from a template: %1</source>
        <translation>Approvals from a template: %1</translation>
    </message>
    <message>
        <source>Renewal begun: %1</source>
        <translation>Renewal begun: %1</translation>
    </message>
    <message>
        <source>Milestone moved: %1</source>
        <translation>Milestone moved: %1</translation>
    </message>
    <message>
        <source>Baseline set: %1</source>
        <translation>Baseline set: %1</translation>
    </message>
    <message>
        <source>Recruitment: %1</source>
        <translation>Recruitment: %1</translation>
    </message>
    <message>
        <source>Saved report: %1</source>
        <translation>Saved report: %1</translation>
    </message>
    <message>
        <source>Report made: %1</source>
        <translation>Report made: %1</translation>
    </message>
    <message>
        <source>Priority adopted into a study: %1</source>
        <translation>Priority adopted into a study: %1</translation>
    </message>
    <message>
        <source>Ready results framework added</source>
        <translation>Ready results framework added</translation>
    </message>
    <message>
        <source>Competencies assessed: %1</source>
        <translation>Competencies assessed: %1</translation>
    </message>
</context>
<context>
    <name>khue::AgreementListPage</name>
    <message>
        <source>No agreements yet</source>
        <translation>No agreements yet</translation>
    </message>
    <message>
        <source>Memoranda, contracts and data transfer agreements: who signed, until when, what comes after.</source>
        <translation>Memoranda, contracts and data transfer agreements: who signed, until when, what comes after.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Starts on</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Ends within</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::AgreementPage</name>
    <message>
        <source>Parties and signatories</source>
        <translation>Parties and signatories</translation>
    </message>
    <message>
        <source>Add the institutions that are bound, and who signs for each.</source>
        <translation>Add the institutions that are bound, and who signs for each.</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>New agreement</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renew…</translation>
    </message>
    <message>
        <source>Makes a draft that goes on from this agreement, with the same parties</source>
        <translation>Makes a draft that goes on from this agreement, with the same parties</translation>
    </message>
    <message>
        <source>Term and renewals</source>
        <translation>Term and renewals</translation>
    </message>
    <message>
        <source>Before it · %1</source>
        <translation>Before it · %1</translation>
    </message>
    <message>
        <source>After it · %1</source>
        <translation>After it · %1</translation>
    </message>
    <message>
        <source>It renews no other agreement, and none renews it.</source>
        <translation>It renews no other agreement, and none renews it.</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>It ends on %1.</translation>
    </message>
    <message>
        <source>It has no end.</source>
        <translation>It has no end.</translation>
    </message>
    <message>
        <source>It ended on %1 and is still said to be in force: renew it or close it.</source>
        <translation>It ended on %1 and is still said to be in force: renew it or close it.</translation>
    </message>
    <message numerus="yes">
        <source>It ends in %n day(s), on %1, and no renewal is being signed.</source>
        <translation>
            <numerusform>It ends in %n day, on %1, and no renewal is being signed.</numerusform>
            <numerusform>It ends in %n days, on %1, and no renewal is being signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::ApprovalDialog</name>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
</context>
<context>
    <name>khue::ApprovalLimitsDialog</name>
    <message>
        <source>Time limits of approvals</source>
        <translation>Time limits of approvals</translation>
    </message>
    <message>
        <source>Limits differ by circular and change: write those that are in force. 0 means that no limit is known; of the validity, that it is as the decision says.</source>
        <translation>Limits differ by circular and change: write those that are in force. 0 means that no limit is known; of the validity, that it is as the decision says.</translation>
    </message>
    <message>
        <source>Warn of the end of an approval so many days before</source>
        <translation>Warn of the end of an approval so many days before</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write three different numbers of days, like 90, 30, 7.</source>
        <translation>Write three different numbers of days, like 90, 30, 7.</translation>
    </message>
    <message>
        <source>Not below 0</source>
        <translation>Not below 0</translation>
    </message>
</context>
<context>
    <name>khue::ApprovalTemplateListPage</name>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>A template lists the approvals that studies of a kind need, in their order.</source>
        <translation>A template lists the approvals that studies of a kind need, in their order.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Approval templates</source>
        <translation>Approval templates</translation>
    </message>
    <message>
        <source>Time limits…</source>
        <translation>Time limits…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
</context>
<context>
    <name>khue::ApprovalTemplatePage</name>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>No steps yet.</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depends on</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
</context>
<context>
    <name>khue::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>khue::Attached</name>
    <message>
        <source>Give the checklist a name, in either language.</source>
        <translation>Give the checklist a name, in either language.</translation>
    </message>
    <message>
        <source>Say what is to be done, in either language.</source>
        <translation>Say what is to be done, in either language.</translation>
    </message>
    <message>
        <source>That is more than ten years away.</source>
        <translation>That is more than ten years away.</translation>
    </message>
    <message>
        <source>on the first day</source>
        <translation>on the first day</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>on the last day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start</source>
        <translation>
            <numerusform>%n day before the start</numerusform>
            <numerusform>%n days before the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end</source>
        <translation>
            <numerusform>%n day before the end</numerusform>
            <numerusform>%n days before the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the start</source>
        <translation>
            <numerusform>%n day after the start</numerusform>
            <numerusform>%n days after the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end</source>
        <translation>
            <numerusform>%n day after the end</numerusform>
            <numerusform>%n days after the end</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a SHA-256: 64 hexadecimal digits.</source>
        <translation>That is not a SHA-256: 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>A size cannot be negative.</source>
        <translation>A size cannot be negative.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>It cannot be done on a day to come.</source>
        <translation>It cannot be done on a day to come.</translation>
    </message>
</context>
<context>
    <name>khue::AttendanceGrid</name>
    <message>
        <source>Mark all who are not marked as present</source>
        <translation>Mark all who are not marked as present</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>%n trainee</numerusform>
            <numerusform>%n trainees</numerusform>
        </translation>
    </message>
    <message>
        <source>average attendance %1%</source>
        <translation>average attendance %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter trainees</source>
        <translation>Filter trainees</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Mark all who are not marked in this session as present (Ctrl+Enter)</source>
        <translation>Mark all who are not marked in this session as present (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Add the sessions under “Timetable”; then attendance is marked here.</source>
        <translation>Add the sessions under “Timetable”; then attendance is marked here.</translation>
    </message>
    <message>
        <source>No trainees yet</source>
        <translation>No trainees yet</translation>
    </message>
    <message>
        <source>Enrol trainees; then their attendance is marked here.</source>
        <translation>Enrol trainees; then their attendance is marked here.</translation>
    </message>
    <message>
        <source>%1 has no seat in this run yet; admit the trainee first.</source>
        <translation>%1 has no seat in this run yet; admit the trainee first.</translation>
    </message>
    <message>
        <source>Choose a cell of the session first.</source>
        <translation>Choose a cell of the session first.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) marked as present</source>
        <translation>
            <numerusform>%n trainee marked as present</numerusform>
            <numerusform>%n trainees marked as present</numerusform>
        </translation>
    </message>
    <message>
        <source>Del clear · Space or click: next mark · right-click: choose · Shift+arrows: several · Ctrl+Enter: all present · Ctrl+Z undo</source>
        <translation>Del clear · Space or click: next mark · right-click: choose · Shift+arrows: several · Ctrl+Enter: all present · Ctrl+Z undo</translation>
    </message>
</context>
<context>
    <name>khue::AttendanceModel</name>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Out of reach</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>S%1</source>
        <translation>S%1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>attended %1 of %2 marked sessions</source>
        <translation>attended %1 of %2 marked sessions</translation>
    </message>
    <message>
        <source>%1 of all %2 sessions are required (%3%)</source>
        <translation>%1 of all %2 sessions are required (%3%)</translation>
    </message>
</context>
<context>
    <name>khue::Attention</name>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): attendance of %n trainee(s) is not marked</source>
        <translation>
            <numerusform>%1 (%2): attendance of %n trainee is not marked</numerusform>
            <numerusform>%1 (%2): attendance of %n trainees is not marked</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a free seat; %2 is next on the waiting list</source>
        <translation>%1 has a free seat; %2 is next on the waiting list</translation>
    </message>
    <message numerus="yes">
        <source>%1 is over, and %n score(s) are missing</source>
        <translation>
            <numerusform>%1 is over, and %n score is missing</numerusform>
            <numerusform>%1 is over, and %n scores are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Not marked</translation>
    </message>
    <message>
        <source>Free seat</source>
        <translation>Free seat</translation>
    </message>
    <message>
        <source>Scores missing</source>
        <translation>Scores missing</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>%1: a lecturer has not confirmed yet (%2)</source>
        <translation>%1: a lecturer has not confirmed yet (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n trainee(s) at risk or can no longer pass: %2</source>
        <translation>
            <numerusform>%1: %n trainee at risk or can no longer pass: %2</numerusform>
            <numerusform>%1: %n trainees at risk or can no longer pass: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (was due on %2)</source>
        <translation>%1 (was due on %2)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Agreement ends</translation>
    </message>
    <message>
        <source>Out of balance</source>
        <translation>Out of balance</translation>
    </message>
    <message>
        <source>Minutes missing</source>
        <translation>Minutes missing</translation>
    </message>
    <message>
        <source>Visit and teaching</source>
        <translation>Visit and teaching</translation>
    </message>
    <message>
        <source>Visit not confirmed</source>
        <translation>Visit not confirmed</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Report missing</translation>
    </message>
    <message>
        <source>Approval expires</source>
        <translation>Approval expires</translation>
    </message>
    <message>
        <source>Decision late</source>
        <translation>Decision late</translation>
    </message>
    <message>
        <source>Milestone due</source>
        <translation>Milestone due</translation>
    </message>
    <message>
        <source>Milestone overdue</source>
        <translation>Milestone overdue</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>Training missing</translation>
    </message>
    <message>
        <source>Training ends</source>
        <translation>Training ends</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Overspent</source>
        <translation>Overspent</translation>
    </message>
    <message>
        <source>Risk overdue</source>
        <translation>Risk overdue</translation>
    </message>
    <message numerus="yes">
        <source>%1: the validity of %n certificate(s) ends, the first on %2: %3</source>
        <translation>
            <numerusform>%1: the validity of %n certificate ends on %2: %3</numerusform>
            <numerusform>%1: the validity of %n certificates ends, the first on %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Validity ends</source>
        <translation>Validity ends</translation>
    </message>
    <message>
        <source>The report “%1” is due (%2)</source>
        <translation>The report “%1” is due (%2)</translation>
    </message>
    <message>
        <source>Report due</source>
        <translation>Report due</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no value for %1 yet: %2</source>
        <translation>
            <numerusform>%n indicator has no value for %1 yet: %2</numerusform>
            <numerusform>%n indicators have no value for %1 yet: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Values missing</translation>
    </message>
</context>
<context>
    <name>khue::Availability</name>
    <message>
        <source>Every %1</source>
        <translation>Every %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>khue::AvailabilityCard</name>
    <message>
        <source>Times blocked for the trainees</source>
        <translation>Times blocked for the trainees</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Add a time</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Import a calendar file</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 – %2</source>
        <translation>
            <numerusform>%n time, %1 – %2</numerusform>
            <numerusform>%n times, %1 – %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n over</numerusform>
        </translation>
    </message>
    <message>
        <source>No times are blocked. Enter clinic duty and the like, so that no session falls on it.</source>
        <translation>No times are blocked. Enter clinic duty and the like, so that no session falls on it.</translation>
    </message>
    <message>
        <source>Nothing is entered: any time is taken to suit.</source>
        <translation>Nothing is entered: any time is taken to suit.</translation>
    </message>
    <message>
        <source>From a calendar file</source>
        <translation>From a calendar file</translation>
    </message>
    <message numerus="yes">
        <source>“%1” came from a calendar file, with %n time(s). Import the file anew to change them. Remove all of them?</source>
        <translation>
            <numerusform>“%1” came from a calendar file, with %n time. Import the file anew to change it. Remove it?</numerusform>
            <numerusform>“%1” came from a calendar file, with %n times. Import the file anew to change them. Remove all of them?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>khue::AvailabilityDialog</name>
    <message>
        <source>Whole days</source>
        <translation>Whole days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>New time</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Give the first day.</translation>
    </message>
</context>
<context>
    <name>khue::Backup</name>
    <message>
        <source>The file is empty or missing.</source>
        <translation>The file is empty or missing.</translation>
    </message>
    <message>
        <source>This is not a database of Khuê.</source>
        <translation>This is not a database of Khuê.</translation>
    </message>
    <message>
        <source>Some records refer to others that are missing.</source>
        <translation>Some records refer to others that are missing.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>The file is damaged: %1</translation>
    </message>
    <message>
        <source>%1 no. %2 refers to a record of %3 that is missing.</source>
        <translation>%1 no. %2 refers to a record of %3 that is missing.</translation>
    </message>
    <message>
        <source>The history was altered from outside: entry %1 of step %2 does not fit the one before it.</source>
        <translation>The history was altered from outside: entry %1 of step %2 does not fit the one before it.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be written. Choose another folder or make room.</source>
        <translation>The backup “%1” could not be written. Choose another folder or make room.</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself. Choose another name.</source>
        <translation>A backup cannot take the place of the database itself. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” cannot be restored: %2 Choose another backup.</source>
        <translation>“%1” cannot be restored: %2 Choose another backup.</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Nothing was changed.</source>
        <translation>“%1” could not be copied. Nothing was changed.</translation>
    </message>
    <message>
        <source>The present database could not be moved aside. Close it everywhere and try again.</source>
        <translation>The present database could not be moved aside. Close it everywhere and try again.</translation>
    </message>
    <message>
        <source>The backup could not take its place; the present database is kept as “%1”.</source>
        <translation>The backup could not take its place; the present database is kept as “%1”.</translation>
    </message>
    <message>
        <source>%1 no. %2 belongs to a record of %3 that is missing.</source>
        <translation>%1 no. %2 belongs to a record of %3 that is missing.</translation>
    </message>
</context>
<context>
    <name>khue::BoardStep</name>
    <message>
        <source>Attendance of a session</source>
        <translation>Attendance of a session</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>not scheduled</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>The run has no sessions yet, so there is no attendance to enter. Add them on the timetable.</source>
        <translation>The run has no sessions yet, so there is no attendance to enter. Add them on the timetable.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) get the same mark.</source>
        <translation>
            <numerusform>%n trainee gets this mark.</numerusform>
            <numerusform>%n trainees get the same mark.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Not marked</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The run has no assessments yet. Add them on the tab “Scores”.</source>
        <translation>The run has no assessments yet. Add them on the tab “Scores”.</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) get the same score; without a number it is taken away.</source>
        <translation>
            <numerusform>%n trainee gets this score; without a number it is taken away.</numerusform>
            <numerusform>%n trainees get the same score; without a number it is taken away.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (of %2)</translation>
    </message>
</context>
<context>
    <name>khue::BudgetRows</name>
    <message>
        <source>Spent of each grant</source>
        <translation>Spent of each grant</translation>
    </message>
    <message>
        <source>%1 of %2 spent (%3 %): overspent by %4</source>
        <translation>%1 of %2 spent (%3 %): overspent by %4</translation>
    </message>
    <message>
        <source>%1 of %2 spent (%3 %), %4 left</source>
        <translation>%1 of %2 spent (%3 %), %4 left</translation>
    </message>
</context>
<context>
    <name>khue::Calendar</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>online too</source>
        <translation>online too</translation>
    </message>
    <message>
        <source>UK: %1</source>
        <translation>UK: %1</translation>
    </message>
    <message>
        <source>VN: %1</source>
        <translation>VN: %1</translation>
    </message>
    <message>
        <source>%1 lunar</source>
        <translation>%1 lunar</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Completed on %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>On a visit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Approval expires</source>
        <translation>Approval expires</translation>
    </message>
    <message>
        <source>Agreement ends</source>
        <translation>Agreement ends</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Approvals expiring soon</source>
        <translation>Approvals expiring soon</translation>
    </message>
    <message>
        <source>Agreements that end</source>
        <translation>Agreements that end</translation>
    </message>
</context>
<context>
    <name>khue::CalendarAgenda</name>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>Nothing in these days.</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Clash</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
</context>
<context>
    <name>khue::CalendarClashes</name>
    <message>
        <source>Moved and saved, but it does not fit everywhere</source>
        <translation>Moved and saved, but it does not fit everywhere</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) in these days</source>
        <translation>
            <numerusform>%n clash in these days</numerusform>
            <numerusform>%n clashes in these days</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Find a time</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Show: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CalendarData</name>
    <message>
        <source>Online or no room</source>
        <translation>Online or no room</translation>
    </message>
    <message>
        <source>No lecturer</source>
        <translation>No lecturer</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Not scheduled</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
    <message>
        <source>%1 (not all confirmed)</source>
        <translation>%1 (not all confirmed)</translation>
    </message>
    <message>
        <source>%1 (proposed by rule)</source>
        <translation>%1 (proposed by rule)</translation>
    </message>
    <message>
        <source>HCMC</source>
        <translation>HCMC</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
</context>
<context>
    <name>khue::CalendarExport</name>
    <message>
        <source>Save as a calendar file</source>
        <translation>Save as a calendar file</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
    <message>
        <source>Writing the calendar file</source>
        <translation>Writing the calendar file</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) written to “%1”.</source>
        <translation>
            <numerusform>%n session written to “%1”.</numerusform>
            <numerusform>%n sessions written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CalendarFile</name>
    <message>
        <source>the holiday lasts longer than a month.</source>
        <translation>the holiday lasts longer than a month.</translation>
    </message>
    <message>
        <source>The file gives more than 5000 days: that is no notice of holidays.</source>
        <translation>The file gives more than 5000 days: that is no notice of holidays.</translation>
    </message>
    <message>
        <source>“%1” has hours; only whole days are holidays. It was left out.</source>
        <translation>“%1” has hours; only whole days are holidays. It was left out.</translation>
    </message>
    <message>
        <source>this is no line of a calendar: a name, a colon and a value are expected.</source>
        <translation>this is no line of a calendar: a name, a colon and a value are expected.</translation>
    </message>
    <message>
        <source>after a semicolon a parameter is expected, as in TZID=Europe/London.</source>
        <translation>after a semicolon a parameter is expected, as in TZID=Europe/London.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed.</source>
        <translation>a quotation mark is not closed.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB: that is no calendar of one person.</source>
        <translation>The file is larger than 20 MB: that is no calendar of one person.</translation>
    </message>
    <message>
        <source>the line is too long.</source>
        <translation>the line is too long.</translation>
    </message>
    <message>
        <source>there are characters here that no text holds; this is no calendar file.</source>
        <translation>there are characters here that no text holds; this is no calendar file.</translation>
    </message>
    <message>
        <source>the text is not UTF-8. Save the calendar anew as UTF-8.</source>
        <translation>the text is not UTF-8. Save the calendar anew as UTF-8.</translation>
    </message>
    <message>
        <source>a calendar begins with BEGIN:VCALENDAR.</source>
        <translation>a calendar begins with BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>parts are nested too deeply.</source>
        <translation>parts are nested too deeply.</translation>
    </message>
    <message>
        <source>the file holds too many events.</source>
        <translation>the file holds too many events.</translation>
    </message>
    <message>
        <source>END without BEGIN.</source>
        <translation>END without BEGIN.</translation>
    </message>
    <message>
        <source>END:%1 is expected here, for what began in line %2.</source>
        <translation>END:%1 is expected here, for what began in line %2.</translation>
    </message>
    <message>
        <source>This is no calendar file: it does not begin with BEGIN:VCALENDAR.</source>
        <translation>This is no calendar file: it does not begin with BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>the %1 that begins here is not closed: the file is cut off.</source>
        <translation>the %1 that begins here is not closed: the file is cut off.</translation>
    </message>
    <message>
        <source>“%1” is no date, as 20260217 is.</source>
        <translation>“%1” is no date, as 20260217 is.</translation>
    </message>
    <message>
        <source>“%1” is no date and time, as 20260217T090000Z is.</source>
        <translation>“%1” is no date and time, as 20260217T090000Z is.</translation>
    </message>
    <message>
        <source>the time zone “%1” is neither defined in the file nor known.</source>
        <translation>the time zone “%1” is neither defined in the file nor known.</translation>
    </message>
    <message>
        <source>“%1” is no duration, as PT1H30M is.</source>
        <translation>“%1” is no duration, as PT1H30M is.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>the duration is negative.</translation>
    </message>
    <message>
        <source>the event has no start (DTSTART).</source>
        <translation>the event has no start (DTSTART).</translation>
    </message>
    <message>
        <source>%1 may stand only once in an event.</source>
        <translation>%1 may stand only once in an event.</translation>
    </message>
    <message>
        <source>an event has an end or a duration, not both.</source>
        <translation>an event has an end or a duration, not both.</translation>
    </message>
    <message>
        <source>start and end must both be days or both be times.</source>
        <translation>start and end must both be days or both be times.</translation>
    </message>
    <message>
        <source>the event ends before it starts.</source>
        <translation>the event ends before it starts.</translation>
    </message>
    <message>
        <source>an event of whole days lasts whole days.</source>
        <translation>an event of whole days lasts whole days.</translation>
    </message>
    <message>
        <source>the event lasts longer than a year.</source>
        <translation>the event lasts longer than a year.</translation>
    </message>
    <message>
        <source>the event has no UID; it cannot be recognised again.</source>
        <translation>the event has no UID; it cannot be recognised again.</translation>
    </message>
    <message>
        <source>the file gives more times than can be taken in.</source>
        <translation>the file gives more times than can be taken in.</translation>
    </message>
    <message>
        <source>“%1” is no rule of repetition.</source>
        <translation>“%1” is no rule of repetition.</translation>
    </message>
    <message>
        <source>it repeats more often than some times a day; such a rule is not taken.</source>
        <translation>it repeats more often than some times a day; such a rule is not taken.</translation>
    </message>
    <message>
        <source>the repetitions of this file take too long to work out.</source>
        <translation>the repetitions of this file take too long to work out.</translation>
    </message>
    <message>
        <source>“%1” is no period, as 20260217T090000Z/PT1H is.</source>
        <translation>“%1” is no period, as 20260217T090000Z/PT1H is.</translation>
    </message>
    <message>
        <source>only calendars of version 2.0 (RFC 5545) can be read.</source>
        <translation>only calendars of version 2.0 (RFC 5545) can be read.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>the time zone has no TZID.</source>
        <translation>the time zone has no TZID.</translation>
    </message>
    <message>
        <source>a time zone&apos;s rule needs DTSTART, TZOFFSETFROM and TZOFFSETTO.</source>
        <translation>a time zone&apos;s rule needs DTSTART, TZOFFSETFROM and TZOFFSETTO.</translation>
    </message>
    <message>
        <source>“%1” is no offset from UTC, as +0100 is.</source>
        <translation>“%1” is no offset from UTC, as +0100 is.</translation>
    </message>
    <message>
        <source>“%1” is no date and time.</source>
        <translation>“%1” is no date and time.</translation>
    </message>
    <message>
        <source>the clock of a time zone changes once a year at most: this rule cannot be right.</source>
        <translation>the clock of a time zone changes once a year at most: this rule cannot be right.</translation>
    </message>
    <message>
        <source>the time zone has too many rules.</source>
        <translation>the time zone has too many rules.</translation>
    </message>
    <message>
        <source>the time zone has no rules (STANDARD or DAYLIGHT).</source>
        <translation>the time zone has no rules (STANDARD or DAYLIGHT).</translation>
    </message>
    <message>
        <source>the rules of this time zone cannot be understood.</source>
        <translation>the rules of this time zone cannot be understood.</translation>
    </message>
</context>
<context>
    <name>khue::CalendarFilterBar</name>
    <message>
        <source>Course run</source>
        <translation>Course run</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Shown: everything</source>
        <translation>Shown: everything</translation>
    </message>
    <message>
        <source>Shown: %1 of %2</source>
        <translation>Shown: %1 of %2</translation>
    </message>
    <message>
        <source>Which kinds of entries are shown</source>
        <translation>Which kinds of entries are shown</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Only sessions</source>
        <translation>Only sessions</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Shown: %1</translation>
    </message>
</context>
<context>
    <name>khue::CalendarHours</name>
    <message>
        <source>The clock changes in these days: these are the hours of the last day shown.</source>
        <translation>The clock changes in these days: these are the hours of the last day shown.</translation>
    </message>
    <message>
        <source>+%1 more</source>
        <translation>+%1 more</translation>
    </message>
</context>
<context>
    <name>khue::CalendarImport</name>
    <message>
        <source>Import a calendar file</source>
        <translation>Import a calendar file</translation>
    </message>
    <message>
        <source>Calendar files (*.ics *.ical *.ifb)</source>
        <translation>Calendar files (*.ics *.ical *.ifb)</translation>
    </message>
    <message>
        <source>“%1”: %2 added, %3 removed, %4 unchanged.</source>
        <translation>“%1”: %2 added, %3 removed, %4 unchanged.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nothing was imported</translation>
    </message>
    <message>
        <source>“%1” breaks the rules of calendar files:</source>
        <translation>“%1” breaks the rules of calendar files:</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Importing “%1”</source>
        <translation>Importing “%1”</translation>
    </message>
    <message>
        <source>What are the times of this calendar that are marked as busy?</source>
        <translation>What are the times of this calendar that are marked as busy?</translation>
    </message>
    <message>
        <source>Whose holidays are these?</source>
        <translation>Whose holidays are these?</translation>
    </message>
</context>
<context>
    <name>khue::CalendarMonth</name>
    <message>
        <source>+%1 more</source>
        <translation>+%1 more</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Week %1</translation>
    </message>
</context>
<context>
    <name>khue::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Week %1, %2</source>
        <translation>Week %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n clash(es): see how to mend</source>
        <translation>
            <numerusform>⚠ %n clash: see how to mend</numerusform>
            <numerusform>⚠ %n clashes: see how to mend</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time (%1)</source>
        <translation>Without a time (%1)</translation>
    </message>
    <message>
        <source>Arrows: choose · Ctrl+arrows: move · Alt+arrows: longer, shorter · Enter: open · W: when could this be? · + −: zoom</source>
        <translation>Arrows: choose · Ctrl+arrows: move · Alt+arrows: longer, shorter · Enter: open · W: when could this be? · + −: zoom</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Key T</source>
        <translation>Key T</translation>
    </message>
    <message>
        <source>Back (Page Up)</source>
        <translation>Back (Page Up)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward (Page Down)</source>
        <translation>Forward (Page Down)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>New session at the cursor (N)</source>
        <translation>New session at the cursor (N)</translation>
    </message>
    <message>
        <source>Print this view…</source>
        <translation>Print this view…</translation>
    </message>
    <message>
        <source>Rows: rooms</source>
        <translation>Rows: rooms</translation>
    </message>
    <message>
        <source>Rows: lecturers</source>
        <translation>Rows: lecturers</translation>
    </message>
    <message>
        <source>Rows: course runs</source>
        <translation>Rows: course runs</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>What the rows are</translation>
    </message>
    <message>
        <source>Month calendar</source>
        <translation>Month calendar</translation>
    </message>
    <message>
        <source>Week calendar</source>
        <translation>Week calendar</translation>
    </message>
    <message>
        <source>Day calendar</source>
        <translation>Day calendar</translation>
    </message>
    <message>
        <source>Calendar of resources</source>
        <translation>Calendar of resources</translation>
    </message>
    <message>
        <source>⚠ Clash</source>
        <translation>⚠ Clash</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>This is not possible</translation>
    </message>
    <message>
        <source>%1 has no time now. You can undo this.</source>
        <translation>%1 has no time now. You can undo this.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>Of which course run is the session?</source>
        <translation>Of which course run is the session?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Copied to a week later.</source>
        <translation>Copied to a week later.</translation>
    </message>
    <message>
        <source>Hours: %1, %2</source>
        <translation>Hours: %1, %2</translation>
    </message>
    <message>
        <source>Open the session…</source>
        <translation>Open the session…</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Show only %1</translation>
    </message>
    <message>
        <source>Find a time…</source>
        <translation>Find a time…</translation>
    </message>
    <message>
        <source>Copy to next week</source>
        <translation>Copy to next week</translation>
    </message>
    <message>
        <source>Clear the time</source>
        <translation>Clear the time</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>New session here…</source>
        <translation>New session here…</translation>
    </message>
    <message>
        <source>Show this day</source>
        <translation>Show this day</translation>
    </message>
    <message>
        <source>Calendar as a list</source>
        <translation>Calendar as a list</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Hide: %1</translation>
    </message>
</context>
<context>
    <name>khue::CalendarPaper</name>
    <message>
        <source>Khuê · as of %1</source>
        <translation>Khuê · as of %1</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>The printer does not take the pages.</translation>
    </message>
</context>
<context>
    <name>khue::CalendarPrintDialog</name>
    <message>
        <source>Print the calendar</source>
        <translation>Print the calendar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>How the paper lies</source>
        <translation>How the paper lies</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>khue::CalendarUnscheduled</name>
    <message>
        <source>Without a time</source>
        <translation>Without a time</translation>
    </message>
    <message>
        <source>Drag onto the calendar. Space: at the cursor. W: when could it be?</source>
        <translation>Drag onto the calendar. Space: at the cursor. W: when could it be?</translation>
    </message>
    <message>
        <source>Sessions without a time</source>
        <translation>Sessions without a time</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
    <message>
        <source>Draft a timetable…</source>
        <translation>Draft a timetable…</translation>
    </message>
    <message>
        <source>Looks for the best times and rooms of these sessions, and of others that may move</source>
        <translation>Looks for the best times and rooms of these sessions, and of others that may move</translation>
    </message>
</context>
<context>
    <name>khue::CalendarView</name>
    <message>
        <source>Outside office hours: Viet Nam %1 min · UK %2 min</source>
        <translation>Outside office hours: Viet Nam %1 min · UK %2 min</translation>
    </message>
    <message>
        <source>Within office hours in both places</source>
        <translation>Within office hours in both places</translation>
    </message>
</context>
<context>
    <name>khue::Cancelled</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>khue::Certificate</name>
    <message>
        <source>The validity cannot end before the day of issue.</source>
        <translation>The validity cannot end before the day of issue.</translation>
    </message>
    <message>
        <source>The register has to say why.</source>
        <translation>The register has to say why.</translation>
    </message>
</context>
<context>
    <name>khue::CertificateActions</name>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Passphrase of the signing key:</source>
        <translation>Passphrase of the signing key:</translation>
    </message>
    <message>
        <source>Save certificates</source>
        <translation>Save certificates</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing certificates</source>
        <translation>Writing certificates</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) saved.</source>
        <translation>
            <numerusform>%n certificate saved.</numerusform>
            <numerusform>%n certificates saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n certificate(s) revoked? The reason stays in the register.</source>
        <translation>
            <numerusform>Why is %n certificate revoked? The reason stays in the register.</numerusform>
            <numerusform>Why are %n certificates revoked? The reason stays in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) revoked.</source>
        <translation>
            <numerusform>%n certificate revoked.</numerusform>
            <numerusform>%n certificates revoked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reissue</source>
        <translation>Reissue</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n certificate(s) issued anew? Each gets a new number; the old one is marked as replaced.</source>
        <translation>
            <numerusform>Why is %n certificate issued anew? It gets a new number; the old one is marked as replaced.</numerusform>
            <numerusform>Why are %n certificates issued anew? Each gets a new number; the old one is marked as replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) reissued.</source>
        <translation>
            <numerusform>%n certificate reissued.</numerusform>
            <numerusform>%n certificates reissued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CertificateCheckPage</name>
    <message>
        <source>Verify certificates</source>
        <translation>Verify certificates</translation>
    </message>
    <message>
        <source>Scan the code of a certificate into the field, or paste its text. A number alone is looked up in the register.</source>
        <translation>Scan the code of a certificate into the field, or paste its text. A number alone is looked up in the register.</translation>
    </message>
    <message>
        <source>Text of the code, or number</source>
        <translation>Text of the code, or number</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>The register has this number. Compare the paper with what is said below.</source>
        <translation>The register has this number. Compare the paper with what is said below.</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In the register</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Genuine</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Not proven</translation>
    </message>
    <message>
        <source>Number: %1
Holder: %2
Course: %3
Issued on: %4
Key: %5</source>
        <translation>Number: %1
Holder: %2
Course: %3
Issued on: %4
Key: %5</translation>
    </message>
</context>
<context>
    <name>khue::CertificateListPage</name>
    <message>
        <source>No certificates yet</source>
        <translation>No certificates yet</translation>
    </message>
    <message>
        <source>They are issued on the page of a course run, and are all listed here, with their numbers.</source>
        <translation>They are issued on the page of a course run, and are all listed here, with their numbers.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation>Reissue…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verify…</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Course run</translation>
    </message>
    <message>
        <source>Numbers and key…</source>
        <translation>Numbers and key…</translation>
    </message>
</context>
<context>
    <name>khue::CertificateNumber</name>
    <message>
        <source>{%1} is not known here. A number is made of {serial} or {serial:4}, {year} and {body}.</source>
        <translation>{%1} is not known here. A number is made of {serial} or {serial:4}, {year} and {body}.</translation>
    </message>
    <message>
        <source>Without {serial} and {year} numbers would repeat.</source>
        <translation>Without {serial} and {year} numbers would repeat.</translation>
    </message>
    <message>
        <source>The sign | and line breaks cannot be part of a number.</source>
        <translation>The sign | and line breaks cannot be part of a number.</translation>
    </message>
    <message>
        <source>“%1” has no code, and its certificate numbers (%2) need one. Give the institution a code.</source>
        <translation>“%1” has no code, and its certificate numbers (%2) need one. Give the institution a code.</translation>
    </message>
    <message>
        <source>The number “%1” was already given by another series. Put {body} into the pattern of the numbers.</source>
        <translation>The number “%1” was already given by another series. Put {body} into the pattern of the numbers.</translation>
    </message>
</context>
<context>
    <name>khue::CertificatePictures</name>
    <message>
        <source>%1: the picture “%2” is missing. Add it again, or choose another.</source>
        <translation>%1: the picture “%2” is missing. Add it again, or choose another.</translation>
    </message>
    <message>
        <source>%1: the picture “%2” is damaged. Add it again, or choose another.</source>
        <translation>%1: the picture “%2” is damaged. Add it again, or choose another.</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture, or it is damaged.</source>
        <translation>“%1” is not a PNG or JPEG picture, or it is damaged.</translation>
    </message>
</context>
<context>
    <name>khue::CertificatePrint</name>
    <message>
        <source>The template “%1” cannot be printed yet:</source>
        <translation>The template “%1” cannot be printed yet:</translation>
    </message>
    <message>
        <source>The certificates could not be written or printed.</source>
        <translation>The certificates could not be written or printed.</translation>
    </message>
    <message>
        <source>There is no certificate to print.</source>
        <translation>There is no certificate to print.</translation>
    </message>
    <message>
        <source>Certificates: %1</source>
        <translation>Certificates: %1</translation>
    </message>
</context>
<context>
    <name>khue::CertificateSettings</name>
    <message>
        <source>Save the pattern</source>
        <translation>Save the pattern</translation>
    </message>
    <message>
        <source>Save the public key…</source>
        <translation>Save the public key…</translation>
    </message>
    <message>
        <source>Copy of the private key…</source>
        <translation>Copy of the private key…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <source>Import a key…</source>
        <translation>Import a key…</translation>
    </message>
    <message>
        <source>Numbers and key of certificates</source>
        <translation>Numbers and key of certificates</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Each issuing body has a series of its own, beginning anew each year. The pattern is made of {serial} or {serial:4} (with leading zeros), {year}, {body} (the institution&apos;s code) and any other text.</source>
        <translation>Each issuing body has a series of its own, beginning anew each year. The pattern is made of {serial} or {serial:4} (with leading zeros), {year}, {body} (the institution&apos;s code) and any other text.</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Number pattern</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signing key</translation>
    </message>
    <message>
        <source>Give the public key to whoever is to verify certificates; keep a copy of the private one in a safe place: without it no further certificate can be signed alike.</source>
        <translation>Give the public key to whoever is to verify certificates; keep a copy of the private one in a safe place: without it no further certificate can be signed alike.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No run has an issuing body yet. Choose it on the overview of a run.</source>
        <translation>No run has an issuing body yet. Choose it on the overview of a run.</translation>
    </message>
    <message>
        <source>The next number will be %1</source>
        <translation>The next number will be %1</translation>
    </message>
    <message>
        <source>Certificates are numbered so from now on.</source>
        <translation>Certificates are numbered so from now on.</translation>
    </message>
    <message>
        <source>There is no key yet; it is made when the first certificate is issued, and kept in “%1”, for you alone to read.</source>
        <translation>There is no key yet; it is made when the first certificate is issued, and kept in “%1”, for you alone to read.</translation>
    </message>
    <message>
        <source>Key %1, kept in “%2”.</source>
        <translation>Key %1, kept in “%2”.</translation>
    </message>
    <message>
        <source>It has a passphrase, which is asked for at each issue.</source>
        <translation>It has a passphrase, which is asked for at each issue.</translation>
    </message>
    <message>
        <source>It has no passphrase: whoever can read this file can sign certificates.</source>
        <translation>It has no passphrase: whoever can read this file can sign certificates.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) bear its signature.</source>
        <translation>
            <numerusform>%n certificate bears its signature.</numerusform>
            <numerusform>%n certificates bear its signature.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the public key</source>
        <translation>Save the public key</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The public key was saved.</source>
        <translation>The public key was saved.</translation>
    </message>
    <message>
        <source>Copy of the private key</source>
        <translation>Copy of the private key</translation>
    </message>
    <message>
        <source>Keys (*.certificate-key)</source>
        <translation>Keys (*.certificate-key)</translation>
    </message>
    <message>
        <source>The copy was saved; it opens only with its passphrase.</source>
        <translation>The copy was saved; it opens only with its passphrase.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase of the key</translation>
    </message>
    <message>
        <source>The key has no passphrase now.</source>
        <translation>The key has no passphrase now.</translation>
    </message>
    <message>
        <source>The key has its passphrase now.</source>
        <translation>The key has its passphrase now.</translation>
    </message>
    <message>
        <source>Import a key</source>
        <translation>Import a key</translation>
    </message>
    <message>
        <source>Passphrase of the key to be taken in:</source>
        <translation>Passphrase of the key to be taken in:</translation>
    </message>
    <message>
        <source>From now on certificates are signed with key %1. The present key is set aside beside it; what it has signed stays genuine.</source>
        <translation>From now on certificates are signed with key %1. The present key is set aside beside it; what it has signed stays genuine.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Certificates are signed with key %1 from now on.</source>
        <translation>Certificates are signed with key %1 from now on.</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>New passphrase:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Once more:</translation>
    </message>
    <message>
        <source>Left empty, the key has no passphrase.</source>
        <translation>Left empty, the key has no passphrase.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>The two are not alike; nothing was changed.</source>
        <translation>The two are not alike; nothing was changed.</translation>
    </message>
    <message>
        <source>The private key leaves only under a passphrase; nothing was saved.</source>
        <translation>The private key leaves only under a passphrase; nothing was saved.</translation>
    </message>
</context>
<context>
    <name>khue::CertificateTemplate</name>
    <message>
        <source>A certificate needs a title.</source>
        <translation>A certificate needs a title.</translation>
    </message>
    <message>
        <source>It does not say whose certificate it is: write {name} or {titled_name}.</source>
        <translation>It does not say whose certificate it is: write {name} or {titled_name}.</translation>
    </message>
</context>
<context>
    <name>khue::CertificateTemplateListPage</name>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>A template holds the words, logos and signatures of a certificate. A new one begins with the usual wording.</source>
        <translation>A template holds the words, logos and signatures of a certificate. A new one begins with the usual wording.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Certificate templates</source>
        <translation>Certificate templates</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
</context>
<context>
    <name>khue::CertificateTemplatePage</name>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Add a picture…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Words in braces</source>
        <translation>Words in braces</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Add a picture</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” can be chosen as a logo or seal now.</source>
        <translation>“%1” can be chosen as a logo or seal now.</translation>
    </message>
</context>
<context>
    <name>khue::CertificateText</name>
    <message>
        <source>The certificate is genuine: the signature is right.</source>
        <translation>The certificate is genuine: the signature is right.</translation>
    </message>
    <message>
        <source>This is not as it was signed: it has been altered, or was mistyped.</source>
        <translation>This is not as it was signed: it has been altered, or was mistyped.</translation>
    </message>
    <message>
        <source>It was signed with the key “%1”, which is not known here. Ask the programme for its public key.</source>
        <translation>It was signed with the key “%1”, which is not known here. Ask the programme for its public key.</translation>
    </message>
    <message>
        <source>This is not the text of a certificate. It begins with KHUE1| and has seven parts.</source>
        <translation>This is not the text of a certificate. It begins with KHUE1| and has seven parts.</translation>
    </message>
    <message>
        <source>But its number is not in this register: it was issued elsewhere, or its issue was taken back.</source>
        <translation>But its number is not in this register: it was issued elsewhere, or its issue was taken back.</translation>
    </message>
    <message>
        <source>But it was revoked on %1: %2</source>
        <translation>But it was revoked on %1: %2</translation>
    </message>
    <message>
        <source>But it was replaced on %1 by no. %2: %3</source>
        <translation>But it was replaced on %1 by no. %2: %3</translation>
    </message>
    <message>
        <source>But the register says something else under this number: %1, %2.</source>
        <translation>But the register says something else under this number: %1, %2.</translation>
    </message>
    <message>
        <source>But its validity ended on %1.</source>
        <translation>But its validity ended on %1.</translation>
    </message>
</context>
<context>
    <name>khue::ChainPage</name>
    <message>
        <source>Results chain</source>
        <translation>Results chain</translation>
    </message>
    <message>
        <source>From training to its results, and back: who was trained, what role they took up, what the study brought forth, and which indicators count it.</source>
        <translation>From training to its results, and back: who was trained, what role they took up, what the study brought forth, and which indicators count it.</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Start from</translation>
    </message>
    <message>
        <source>Kind of record to start from</source>
        <translation>Kind of record to start from</translation>
    </message>
    <message>
        <source>Record to start from</source>
        <translation>Record to start from</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>A card opens its record. Arrow keys go along the lines, Enter opens, Space starts anew from the card. A dashed line leads only by way of a study.</source>
        <translation>A card opens its record. Arrow keys go along the lines, Enter opens, Space starts anew from the card. A dashed line leads only by way of a study.</translation>
    </message>
    <message>
        <source>Choose where to start</source>
        <translation>Choose where to start</translation>
    </message>
    <message>
        <source>A person, a certificate, a study, an output or an indicator: everything that hangs together with it is shown here.</source>
        <translation>A person, a certificate, a study, an output or an indicator: everything that hangs together with it is shown here.</translation>
    </message>
</context>
<context>
    <name>khue::ChainView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
</context>
<context>
    <name>khue::ChecklistListPage</name>
    <message>
        <source>No checklists yet</source>
        <translation>No checklists yet</translation>
    </message>
    <message>
        <source>A checklist holds what comes back each time: the papers of a visit, the steps before a course.</source>
        <translation>A checklist holds what comes back each time: the papers of a visit, the steps before a course.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>New checklist</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
</context>
<context>
    <name>khue::ChecklistPage</name>
    <message>
        <source>Checklist item</source>
        <translation>Checklist item</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>New checklist</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>No items yet. Each becomes a task, due so many days before or after the start or end.</source>
        <translation>No items yet. Each becomes a task, due so many days before or after the start or end.</translation>
    </message>
</context>
<context>
    <name>khue::Choice</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Open for applications</source>
        <translation>Open for applications</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Practical</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Exam</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Field visit</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Teaching assistant</source>
        <translation>Teaching assistant</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>University</source>
        <translation>University</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Research institute</translation>
    </message>
    <message>
        <source>Health centre</source>
        <translation>Health centre</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Professional association</source>
        <translation>Professional association</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Academic</translation>
    </message>
    <message>
        <source>Vietnamese: family name first</source>
        <translation>Vietnamese: family name first</translation>
    </message>
    <message>
        <source>Western: given name first</source>
        <translation>Western: given name first</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Pre-test</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>Post-test</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Michaelmas</source>
        <translation>Michaelmas</translation>
    </message>
    <message>
        <source>Hilary</source>
        <translation>Hilary</translation>
    </message>
    <message>
        <source>Trinity</source>
        <translation>Trinity</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Not available</translation>
    </message>
    <message>
        <source>If need be</source>
        <translation>If need be</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Public holiday</translation>
    </message>
    <message>
        <source>Compensatory day off</source>
        <translation>Compensatory day off</translation>
    </message>
    <message>
        <source>Swapped day off</source>
        <translation>Swapped day off</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>Proposed by rule</source>
        <translation>Proposed by rule</translation>
    </message>
    <message>
        <source>Official notice</source>
        <translation>Official notice</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>A4 upright, with a table (Circular 32/2023, Appendix II)</source>
        <translation>A4 upright, with a table (Circular 32/2023, Appendix II)</translation>
    </message>
    <message>
        <source>A4 across, with a frame</source>
        <translation>A4 across, with a frame</translation>
    </message>
    <message>
        <source>Bilingual</source>
        <translation>Bilingual</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Conference or workshop</source>
        <translation>Conference or workshop</translation>
    </message>
    <message>
        <source>Taking part in research</source>
        <translation>Taking part in research</translation>
    </message>
    <message>
        <source>Supervising a thesis</source>
        <translation>Supervising a thesis</translation>
    </message>
    <message>
        <source>Article or textbook</source>
        <translation>Article or textbook</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Teaching</translation>
    </message>
    <message>
        <source>Not taking part</source>
        <translation>Not taking part</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Can no longer pass</source>
        <translation>Can no longer pass</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Not settled yet</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Any record</source>
        <translation>Any record</translation>
    </message>
    <message>
        <source>Visit to Viet Nam</source>
        <translation>Visit to Viet Nam</translation>
    </message>
    <message>
        <source>Visit to Oxford</source>
        <translation>Visit to Oxford</translation>
    </message>
    <message>
        <source>Joint study</source>
        <translation>Joint study</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Course run</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Counted from the start</source>
        <translation>Counted from the start</translation>
    </message>
    <message>
        <source>Counted from the end</source>
        <translation>Counted from the end</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Visa or exemption</source>
        <translation>Visa or exemption</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>Approval or decision</source>
        <translation>Approval or decision</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Informed consent form</source>
        <translation>Informed consent form</translation>
    </message>
    <message>
        <source>Agreement or contract</source>
        <translation>Agreement or contract</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Invoice or receipt</source>
        <translation>Invoice or receipt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Checklist item</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Memorandum of understanding</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Data transfer agreement</source>
        <translation>Data transfer agreement</translation>
    </message>
    <message>
        <source>Being drafted</source>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>Being signed</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Advisory board</source>
        <translation>Advisory board</translation>
    </message>
    <message>
        <source>Ethics committee</source>
        <translation>Ethics committee</translation>
    </message>
    <message>
        <source>Data monitoring committee</source>
        <translation>Data monitoring committee</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Vice-chair</source>
        <translation>Vice-chair</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>As the institution</source>
        <translation>As the institution</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Ceremony</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Exhibition</translation>
    </message>
    <message>
        <source>Open for registration</source>
        <translation>Open for registration</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Co-organiser</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Declined the invitation</source>
        <translation>Declined the invitation</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Minutes approved</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>In study</source>
        <translation>In study</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Not taken up</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Cardiovascular disease</source>
        <translation>Cardiovascular disease</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Stroke</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Public interest</translation>
    </message>
    <message>
        <source>Private interest</source>
        <translation>Private interest</translation>
    </message>
    <message>
        <source>Clinical trial</source>
        <translation>Clinical trial</translation>
    </message>
    <message>
        <source>Observational study</source>
        <translation>Observational study</translation>
    </message>
    <message>
        <source>Cohort study</source>
        <translation>Cohort study</translation>
    </message>
    <message>
        <source>Case–control study</source>
        <translation>Case–control study</translation>
    </message>
    <message>
        <source>Diagnostic study</source>
        <translation>Diagnostic study</translation>
    </message>
    <message>
        <source>Health-systems research</source>
        <translation>Health-systems research</translation>
    </message>
    <message>
        <source>Qualitative study</source>
        <translation>Qualitative study</translation>
    </message>
    <message>
        <source>Systematic review</source>
        <translation>Systematic review</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Early phase I</source>
        <translation>Early phase I</translation>
    </message>
    <message>
        <source>Phase I</source>
        <translation>Phase I</translation>
    </message>
    <message>
        <source>Phase I/II</source>
        <translation>Phase I/II</translation>
    </message>
    <message>
        <source>Phase II</source>
        <translation>Phase II</translation>
    </message>
    <message>
        <source>Phase II/III</source>
        <translation>Phase II/III</translation>
    </message>
    <message>
        <source>Phase III</source>
        <translation>Phase III</translation>
    </message>
    <message>
        <source>Phase IV</source>
        <translation>Phase IV</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Research partner</source>
        <translation>Research partner</translation>
    </message>
    <message>
        <source>Coordinating centre</source>
        <translation>Coordinating centre</translation>
    </message>
    <message>
        <source>Co-sponsor</source>
        <translation>Co-sponsor</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratory</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Data centre</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Institutional ethics committee</source>
        <translation>Institutional ethics committee</translation>
    </message>
    <message>
        <source>National ethics</source>
        <translation>National ethics</translation>
    </message>
    <message>
        <source>Ministry of Health (ASTT)</source>
        <translation>Ministry of Health (ASTT)</translation>
    </message>
    <message>
        <source>OxTREC</source>
        <translation>OxTREC</translation>
    </message>
    <message>
        <source>Import permit</source>
        <translation>Import permit</translation>
    </message>
    <message>
        <source>Scientific review</source>
        <translation>Scientific review</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Acceptance of results</source>
        <translation>Acceptance of results</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Approved with conditions</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Withdrawn by the study</source>
        <translation>Withdrawn by the study</translation>
    </message>
    <message>
        <source>Any study</source>
        <translation>Any study</translation>
    </message>
    <message>
        <source>ClinicalTrials.gov</source>
        <translation>ClinicalTrials.gov</translation>
    </message>
    <message>
        <source>ISRCTN</source>
        <translation>ISRCTN</translation>
    </message>
    <message>
        <source>ANZCTR (Australia, New Zealand)</source>
        <translation>ANZCTR (Australia, New Zealand)</translation>
    </message>
    <message>
        <source>ChiCTR (China)</source>
        <translation>ChiCTR (China)</translation>
    </message>
    <message>
        <source>DRKS (Germany)</source>
        <translation>DRKS (Germany)</translation>
    </message>
    <message>
        <source>EudraCT (European Union, until 2023)</source>
        <translation>EudraCT (European Union, until 2023)</translation>
    </message>
    <message>
        <source>CTIS (European Union)</source>
        <translation>CTIS (European Union)</translation>
    </message>
    <message>
        <source>TCTR (Thailand)</source>
        <translation>TCTR (Thailand)</translation>
    </message>
    <message>
        <source>PACTR (Africa)</source>
        <translation>PACTR (Africa)</translation>
    </message>
    <message>
        <source>CTRI (India)</source>
        <translation>CTRI (India)</translation>
    </message>
    <message>
        <source>UMIN (Japan)</source>
        <translation>UMIN (Japan)</translation>
    </message>
    <message>
        <source>Another registry</source>
        <translation>Another registry</translation>
    </message>
    <message>
        <source>Primary registry and number</source>
        <translation>Primary registry and number</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>Date of registration</translation>
    </message>
    <message>
        <source>Secondary identifying numbers</source>
        <translation>Secondary identifying numbers</translation>
    </message>
    <message>
        <source>Sources of monetary or material support</source>
        <translation>Sources of monetary or material support</translation>
    </message>
    <message>
        <source>Primary sponsor</source>
        <translation>Primary sponsor</translation>
    </message>
    <message>
        <source>Secondary sponsors</source>
        <translation>Secondary sponsors</translation>
    </message>
    <message>
        <source>Contact for public queries</source>
        <translation>Contact for public queries</translation>
    </message>
    <message>
        <source>Contact for scientific queries</source>
        <translation>Contact for scientific queries</translation>
    </message>
    <message>
        <source>Public title</source>
        <translation>Public title</translation>
    </message>
    <message>
        <source>Scientific title</source>
        <translation>Scientific title</translation>
    </message>
    <message>
        <source>Countries of recruitment</source>
        <translation>Countries of recruitment</translation>
    </message>
    <message>
        <source>Health conditions studied</source>
        <translation>Health conditions studied</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Inclusion and exclusion criteria</source>
        <translation>Inclusion and exclusion criteria</translation>
    </message>
    <message>
        <source>Study type</source>
        <translation>Study type</translation>
    </message>
    <message>
        <source>Date of first enrolment</source>
        <translation>Date of first enrolment</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Sample size</translation>
    </message>
    <message>
        <source>Recruitment status</source>
        <translation>Recruitment status</translation>
    </message>
    <message>
        <source>Primary outcomes</source>
        <translation>Primary outcomes</translation>
    </message>
    <message>
        <source>Key secondary outcomes</source>
        <translation>Key secondary outcomes</translation>
    </message>
    <message>
        <source>Ethics review</source>
        <translation>Ethics review</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>Completion date</translation>
    </message>
    <message>
        <source>Summary results</source>
        <translation>Summary results</translation>
    </message>
    <message>
        <source>Sharing of individual participant data</source>
        <translation>Sharing of individual participant data</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>To Viet Nam</source>
        <translation>To Viet Nam</translation>
    </message>
    <message>
        <source>To Oxford</source>
        <translation>To Oxford</translation>
    </message>
    <message>
        <source>Visit proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Visit confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Travelling</translation>
    </message>
    <message>
        <source>Visit done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>Hospital visit</source>
        <translation>Hospital visit</translation>
    </message>
    <message>
        <source>Research work</source>
        <translation>Research work</translation>
    </message>
    <message>
        <source>Reception or ceremony</source>
        <translation>Reception or ceremony</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Free time</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>Flights</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Lodging</translation>
    </message>
    <message>
        <source>Daily allowance</source>
        <translation>Daily allowance</translation>
    </message>
    <message>
        <source>Local transport</source>
        <translation>Local transport</translation>
    </message>
    <message>
        <source>Visa and papers</source>
        <translation>Visa and papers</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Other cost</source>
        <translation>Other cost</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Data set</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>Policy brief</source>
        <translation>Policy brief</translation>
    </message>
    <message>
        <source>Change in practice</source>
        <translation>Change in practice</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Published, in effect</source>
        <translation>Published, in effect</translation>
    </message>
    <message>
        <source>Cites, rests on</source>
        <translation>Cites, rests on</translation>
    </message>
    <message>
        <source>Uses the data of</source>
        <translation>Uses the data of</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Is related to</source>
        <translation>Is related to</translation>
    </message>
    <message>
        <source>Conceptualization</source>
        <translation>Conceptualization</translation>
    </message>
    <message>
        <source>Data curation</source>
        <translation>Data curation</translation>
    </message>
    <message>
        <source>Formal analysis</source>
        <translation>Formal analysis</translation>
    </message>
    <message>
        <source>Funding acquisition</source>
        <translation>Funding acquisition</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigation</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Methodology</translation>
    </message>
    <message>
        <source>Project administration</source>
        <translation>Project administration</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Visualization</source>
        <translation>Visualization</translation>
    </message>
    <message>
        <source>Writing – original draft</source>
        <translation>Writing – original draft</translation>
    </message>
    <message>
        <source>Writing – review &amp; editing</source>
        <translation>Writing – review &amp; editing</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Participants&apos; costs</source>
        <translation>Participants&apos; costs</translation>
    </message>
    <message>
        <source>Consumables</source>
        <translation>Consumables</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Laboratory tests</source>
        <translation>Laboratory tests</translation>
    </message>
    <message>
        <source>Data management</source>
        <translation>Data management</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Publication and dissemination</source>
        <translation>Publication and dissemination</translation>
    </message>
    <message>
        <source>Overheads</source>
        <translation>Overheads</translation>
    </message>
    <message>
        <source>Informed consent</source>
        <translation>Informed consent</translation>
    </message>
    <message>
        <source>Eligibility assessment</source>
        <translation>Eligibility assessment</translation>
    </message>
    <message>
        <source>Randomisation</source>
        <translation>Randomisation</translation>
    </message>
    <message>
        <source>Investigational product</source>
        <translation>Investigational product</translation>
    </message>
    <message>
        <source>Study visits and assessments</source>
        <translation>Study visits and assessments</translation>
    </message>
    <message>
        <source>Reporting of serious adverse events</source>
        <translation>Reporting of serious adverse events</translation>
    </message>
    <message>
        <source>Laboratory samples</source>
        <translation>Laboratory samples</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Data entry</translation>
    </message>
    <message>
        <source>Resolving data queries</source>
        <translation>Resolving data queries</translation>
    </message>
    <message>
        <source>Essential documents</source>
        <translation>Essential documents</translation>
    </message>
    <message>
        <source>Correspondence with ethics committees</source>
        <translation>Correspondence with ethics committees</translation>
    </message>
    <message>
        <source>Statistical analysis</source>
        <translation>Statistical analysis</translation>
    </message>
    <message>
        <source>Supervision of the site&apos;s team</source>
        <translation>Supervision of the site&apos;s team</translation>
    </message>
    <message>
        <source>Study lead</source>
        <translation>Study lead</translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation>Principal investigator</translation>
    </message>
    <message>
        <source>Co-investigator</source>
        <translation>Co-investigator</translation>
    </message>
    <message>
        <source>Study coordinator</source>
        <translation>Study coordinator</translation>
    </message>
    <message>
        <source>Research nurse</source>
        <translation>Research nurse</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Pharmacist</translation>
    </message>
    <message>
        <source>Data manager</source>
        <translation>Data manager</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Statistician</translation>
    </message>
    <message>
        <source>Laboratory staff</source>
        <translation>Laboratory staff</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Being dealt with</source>
        <translation>Being dealt with</translation>
    </message>
    <message>
        <source>Accepted by the study</source>
        <translation>Accepted by the study</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Severe</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation>Physicians</translation>
    </message>
    <message>
        <source>Pharmacists</source>
        <translation>Pharmacists</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Nurses</translation>
    </message>
    <message>
        <source>Midwives</source>
        <translation>Midwives</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>Technicians</translation>
    </message>
    <message>
        <source>Other professions</source>
        <translation>Other professions</translation>
    </message>
    <message>
        <source>Profession not stated</source>
        <translation>Profession not stated</translation>
    </message>
    <message>
        <source>Not by the calendar</source>
        <translation>Not by the calendar</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Every quarter</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>People of the chain</source>
        <translation>People of the chain</translation>
    </message>
    <message>
        <source>Certificates earned</source>
        <translation>Certificates earned</translation>
    </message>
    <message>
        <source>Roles in studies</source>
        <translation>Roles in studies</translation>
    </message>
    <message>
        <source>Outputs of studies</source>
        <translation>Outputs of studies</translation>
    </message>
    <message>
        <source>Indicators that count it</source>
        <translation>Indicators that count it</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Institutional</source>
        <translation>Institutional</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Each year by itself</source>
        <translation>Each year by itself</translation>
    </message>
    <message>
        <source>Adding up from the beginning</source>
        <translation>Adding up from the beginning</translation>
    </message>
    <message>
        <source>The higher the better</source>
        <translation>The higher the better</translation>
    </message>
    <message>
        <source>The lower the better</source>
        <translation>The lower the better</translation>
    </message>
    <message>
        <source>Expert exchange</source>
        <translation>Expert exchange</translation>
    </message>
    <message>
        <source>Joint studies</source>
        <translation>Joint studies</translation>
    </message>
    <message>
        <source>Governance and translation</source>
        <translation>Governance and translation</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Physician</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Nurse</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Midwife</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Other profession</source>
        <translation>Other profession</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>No target</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>No value yet</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Target reached</translation>
    </message>
    <message>
        <source>A little behind</source>
        <translation>A little behind</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Experimental</source>
        <translation>Experimental</translation>
    </message>
    <message>
        <source>Active comparator</source>
        <translation>Active comparator</translation>
    </message>
    <message>
        <source>Placebo comparator</source>
        <translation>Placebo comparator</translation>
    </message>
    <message>
        <source>No intervention</source>
        <translation>No intervention</translation>
    </message>
</context>
<context>
    <name>khue::Clash</name>
    <message>
        <source>Lecturer twice</source>
        <translation>Lecturer twice</translation>
    </message>
    <message>
        <source>Room twice</source>
        <translation>Room twice</translation>
    </message>
    <message>
        <source>Trainees twice</source>
        <translation>Trainees twice</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>Room too small</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Not available</translation>
    </message>
    <message>
        <source>Only if need be</source>
        <translation>Only if need be</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Outside office hours</source>
        <translation>Outside office hours</translation>
    </message>
    <message>
        <source>Too little time between places</source>
        <translation>Too little time between places</translation>
    </message>
    <message>
        <source>No lecturer</source>
        <translation>No lecturer</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>No room</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>not scheduled</translation>
    </message>
    <message>
        <source>%1 teaches twice at once: %2 and %3, %4</source>
        <translation>%1 teaches twice at once: %2 and %3, %4</translation>
    </message>
    <message>
        <source>Room %1 is taken twice: %2 and %3, %4</source>
        <translation>Room %1 is taken twice: %2 and %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The trainees have two sessions at once: %1 and %2, %3</source>
        <translation>The trainees have two sessions at once: %1 and %2, %3</translation>
    </message>
    <message>
        <source>%1 would be in two places at once: %2 and %3, %4</source>
        <translation>%1 would be in two places at once: %2 and %3, %4</translation>
    </message>
    <message>
        <source>%1 has %2 minutes from %3 to %4, which are at two places; %5 are reckoned for the way</source>
        <translation>%1 has %2 minutes from %3 to %4, which are at two places; %5 are reckoned for the way</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Room %1</translation>
    </message>
    <message>
        <source>The trainees of %1</source>
        <translation>The trainees of %1</translation>
    </message>
    <message>
        <source>%1 has no lecturer yet (%2)</source>
        <translation>%1 has no lecturer yet (%2)</translation>
    </message>
    <message>
        <source>%1 has no room yet (%2)</source>
        <translation>%1 has no room yet (%2)</translation>
    </message>
    <message>
        <source>%1: room %2 has %3 seats for %4 trainees (%5)</source>
        <translation>%1: room %2 has %3 seats for %4 trainees (%5)</translation>
    </message>
    <message>
        <source>%1 is not available: %2, %3</source>
        <translation>%1 is not available: %2, %3</translation>
    </message>
    <message>
        <source>%1 is available only if need be: %2, %3</source>
        <translation>%1 is available only if need be: %2, %3</translation>
    </message>
    <message>
        <source>%1 has offered other times: %2, %3</source>
        <translation>%1 has offered other times: %2, %3</translation>
    </message>
    <message>
        <source>%1 falls on %2 (%3, %4)</source>
        <translation>%1 falls on %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1: for %2 it is %3 (%4, %5)</source>
        <translation>%1: for %2 it is %3 (%4, %5)</translation>
    </message>
    <message>
        <source>%1 lies %2 minutes outside office hours there (%3)</source>
        <translation>%1 lies %2 minutes outside office hours there (%3)</translation>
    </message>
    <message>
        <source>%1 teaches %2</source>
        <translation>%1 teaches %2</translation>
    </message>
    <message>
        <source>%1 is on the way from or to %2</source>
        <translation>%1 is on the way from or to %2</translation>
    </message>
    <message>
        <source>Room %1 is taken by %2</source>
        <translation>Room %1 is taken by %2</translation>
    </message>
    <message>
        <source>The trainees have %1</source>
        <translation>The trainees have %1</translation>
    </message>
    <message>
        <source>%1: in %2 at that time</source>
        <translation>%1: in %2 at that time</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>%1 is not available</translation>
    </message>
    <message>
        <source>%1 is available only if need be</source>
        <translation>%1 is available only if need be</translation>
    </message>
    <message>
        <source>%1 has offered other times</source>
        <translation>%1 has offered other times</translation>
    </message>
</context>
<context>
    <name>khue::ClashNotice</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::Command</name>
    <message>
        <source>Name one file.</source>
        <translation>Name one file.</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restored: %1</translation>
    </message>
    <message>
        <source>What was there before is kept as %1</source>
        <translation>What was there before is kept as %1</translation>
    </message>
    <message>
        <source>All is well: the file, the references and the chain of the history.</source>
        <translation>All is well: the file, the references and the chain of the history.</translation>
    </message>
    <message>
        <source>check takes no file; name the database with --db.</source>
        <translation>check takes no file; name the database with --db.</translation>
    </message>
    <message>
        <source>Nothing needs anybody.</source>
        <translation>Nothing needs anybody.</translation>
    </message>
    <message>
        <source>Tells what needs somebody: clashes, gaps, broken rules.</source>
        <translation>Tells what needs somebody: clashes, gaps, broken rules.</translation>
    </message>
    <message>
        <source>There is no database “%1”. Make one with `khue-cli init`, or name another with --db.</source>
        <translation>There is no database “%1”. Make one with `khue-cli init`, or name another with --db.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Which records? `khue-cli help list` names the kinds.</source>
        <translation>Which records? `khue-cli help list` names the kinds.</translation>
    </message>
    <message>
        <source>Name the file with --out.</source>
        <translation>Name the file with --out.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 wants the number of steps, from 1.</source>
        <translation>--%1 wants the number of steps, from 1.</translation>
    </message>
    <message>
        <source>There is nothing more to undo.</source>
        <translation>There is nothing more to undo.</translation>
    </message>
    <message>
        <source>There is nothing more to redo.</source>
        <translation>There is nothing more to redo.</translation>
    </message>
    <message>
        <source>--limit wants a number, from 1.</source>
        <translation>--limit wants a number, from 1.</translation>
    </message>
    <message>
        <source>Shows the journal, the newest first; takes back the last N steps or brings them back.</source>
        <translation>Shows the journal, the newest first; takes back the last N steps or brings them back.</translation>
    </message>
    <message>
        <source>--undo N takes the last N steps back, each as a new step; --redo N brings them back.
--verify checks the file, the references and the chain of hashes.</source>
        <translation>--undo N takes the last N steps back, each as a new step; --redo N brings them back.
--verify checks the file, the references and the chain of hashes.</translation>
    </message>
    <message>
        <source>init takes no file; name it with --db.</source>
        <translation>init takes no file; name it with --db.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is. Name another file with --db.</source>
        <translation>“%1” is there already and was left as it is. Name another file with --db.</translation>
    </message>
    <message>
        <source>The database is ready: %1</source>
        <translation>The database is ready: %1</translation>
    </message>
    <message>
        <source>Makes a new database.</source>
        <translation>Makes a new database.</translation>
    </message>
    <message>
        <source>--sample fills it with a programme of invented people, to try things out.</source>
        <translation>--sample fills it with a programme of invented people, to try things out.</translation>
    </message>
    <message>
        <source>Which records? One of: %1</source>
        <translation>Which records? One of: %1</translation>
    </message>
    <message>
        <source>The format is table, csv or json.</source>
        <translation>The format is table, csv or json.</translation>
    </message>
    <message>
        <source>Lists records, found as the window finds them.</source>
        <translation>Lists records, found as the window finds them.</translation>
    </message>
    <message>
        <source>KIND is a table (course, course_run, session, enrolment, attendance, score, institution, …) or a role (trainee, faculty).
--find keeps the records whose words begin with the words typed, whatever their marks and capitals.
--format json prints an array of objects: &quot;id&quot; and every field under its name; choices are codes, dates ISO 8601,
titles an array; beside a reference such as &quot;institution_id&quot; stands &quot;institution&quot;, what that record is called.</source>
        <translation>KIND is a table (course, course_run, session, enrolment, attendance, score, institution, …) or a role (trainee, faculty).
--find keeps the records whose words begin with the words typed, whatever their marks and capitals.
--format json prints an array of objects: &quot;id&quot; and every field under its name; choices are codes, dates ISO 8601,
titles an array; beside a reference such as &quot;institution_id&quot; stands &quot;institution&quot;, what that record is called.</translation>
    </message>
    <message>
        <source>Khuê on the command line. Usage:</source>
        <translation>Khuê on the command line. Usage:</translation>
    </message>
    <message>
        <source>`khue-cli help COMMAND` tells more of one. Without --db it works on your own database:</source>
        <translation>`khue-cli help COMMAND` tells more of one. Without --db it works on your own database:</translation>
    </message>
    <message>
        <source>It exits with 0 when done, 1 when problems were found or rows refused, 2 when called wrongly, 3 when something failed.</source>
        <translation>It exits with 0 when done, 1 when problems were found or rows refused, 2 when called wrongly, 3 when something failed.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>`khue-cli help` lists them.</source>
        <translation>`khue-cli help` lists them.</translation>
    </message>
    <message>
        <source>--db wants a file, --lang wants vi or en.</source>
        <translation>--db wants a file, --lang wants vi or en.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was saved.</source>
        <translation>Something unexpected went wrong; nothing was saved.</translation>
    </message>
    <message>
        <source>Which report? `khue-cli report --list` names them.</source>
        <translation>Which report? `khue-cli report --list` names them.</translation>
    </message>
    <message>
        <source>“%1”: a parameter is written name=value.</source>
        <translation>“%1”: a parameter is written name=value.</translation>
    </message>
    <message>
        <source>Makes a report: .pdf, .xlsx or .html by the file&apos;s ending.</source>
        <translation>Makes a report: .pdf, .xlsx or .html by the file&apos;s ending.</translation>
    </message>
    <message>
        <source>The same as on Today, and the records that break a rule. --json prints
{&quot;problems&quot;: [{&quot;kind&quot;, &quot;severity&quot;, &quot;records&quot;: [{&quot;table&quot;, &quot;id&quot;, &quot;code&quot;}], &quot;message&quot;, &quot;mends&quot;}]}.
The mends, up to four for each of the first fifty clashes, are places that really are free.</source>
        <translation>The same as on Today, and the records that break a rule. --json prints
{&quot;problems&quot;: [{&quot;kind&quot;, &quot;severity&quot;, &quot;records&quot;: [{&quot;table&quot;, &quot;id&quot;, &quot;code&quot;}], &quot;message&quot;, &quot;mends&quot;}]}.
The mends, up to four for each of the first fifty clashes, are places that really are free.</translation>
    </message>
    <message>
        <source>Give one year, from 1900 to 2100.</source>
        <translation>Give one year, from 1900 to 2100.</translation>
    </message>
    <message>
        <source>The country is vn or gb.</source>
        <translation>The country is vn or gb.</translation>
    </message>
    <message>
        <source>The format is table or csv.</source>
        <translation>The format is table or csv.</translation>
    </message>
    <message>
        <source>%1 %2: proposed by the rules; the official notice has not been entered.</source>
        <translation>%1 %2: proposed by the rules; the official notice has not been entered.</translation>
    </message>
    <message>
        <source>%1 %2: as entered in the database.</source>
        <translation>%1 %2: as entered in the database.</translation>
    </message>
    <message>
        <source>Lists the public holidays of Viet Nam and England.</source>
        <translation>Lists the public holidays of Viet Nam and England.</translation>
    </message>
    <message>
        <source>A year that was entered or imported is listed as it is in the database; any other as the rules propose it.
Which of the two it is, is said on standard error. --format csv prints date, country, kind (holiday,
compensatory, swapped_off, working), title_vi, title_en, source (rule, notice, import).</source>
        <translation>A year that was entered or imported is listed as it is in the database; any other as the rules propose it.
Which of the two it is, is said on standard error. --format csv prints date, country, kind (holiday,
compensatory, swapped_off, working), title_vi, title_en, source (rule, notice, import).</translation>
    </message>
    <message>
        <source>Give one day, as 2026-02-17.</source>
        <translation>Give one day, as 2026-02-17.</translation>
    </message>
    <message>
        <source>The lunar calendar is known from 1900 to 2100.</source>
        <translation>The lunar calendar is known from 1900 to 2100.</translation>
    </message>
    <message>
        <source>Gives the Vietnamese lunar date of a day.</source>
        <translation>Gives the Vietnamese lunar date of a day.</translation>
    </message>
    <message>
        <source>DATE is written 2026-02-17. It prints day/month/year and the date in words; N marks a leap month.</source>
        <translation>DATE is written 2026-02-17. It prints day/month/year and the date in words; N marks a leap month.</translation>
    </message>
    <message>
        <source>The session has no time yet: give --to DAY and --at FROM-TO.</source>
        <translation>The session has no time yet: give --to DAY and --at FROM-TO.</translation>
    </message>
    <message>
        <source>The clock there skips this time on that day. Choose another.</source>
        <translation>The clock there skips this time on that day. Choose another.</translation>
    </message>
    <message>
        <source>Name the course run and the number of the session.</source>
        <translation>Name the course run and the number of the session.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-12-03 or 3/12/2026.</source>
        <translation>“%1” is no day. Write it as 2026-12-03 or 3/12/2026.</translation>
    </message>
    <message>
        <source>Say where to: --to DAY, --at HOURS or --room NAME.</source>
        <translation>Say where to: --to DAY, --at HOURS or --room NAME.</translation>
    </message>
    <message>
        <source>%1 is cancelled; its sessions are not moved.</source>
        <translation>%1 is cancelled; its sessions are not moved.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>This was a trial: nothing was changed.</translation>
    </message>
    <message>
        <source>Moves a session to another day, time or room, and tells what it is then at odds with.</source>
        <translation>Moves a session to another day, time or room, and tells what it is then at odds with.</translation>
    </message>
    <message>
        <source>DAY is written 2026-12-03 or 3/12/2026; HOURS 08:00-10:00, or 08:00 alone to keep its length, by the clock at
the place; an empty NAME takes the room away. The same is told as in the window. It can be undone with
`khue-cli history --undo 1`. --json prints {&quot;moved&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;severity&quot;, &quot;message&quot;}]}.</source>
        <translation>DAY is written 2026-12-03 or 3/12/2026; HOURS 08:00-10:00, or 08:00 alone to keep its length, by the clock at
the place; an empty NAME takes the room away. The same is told as in the window. It can be undone with
`khue-cli history --undo 1`. --json prints {&quot;moved&quot;, &quot;problems&quot;: [{&quot;kind&quot;, &quot;severity&quot;, &quot;message&quot;}]}.</translation>
    </message>
    <message>
        <source>There is no course run “%1”. `khue-cli list course_run` lists them.</source>
        <translation>There is no course run “%1”. `khue-cli list course_run` lists them.</translation>
    </message>
    <message>
        <source>%1 has no session “%2”. `khue-cli list session --find %1` lists them.</source>
        <translation>%1 has no session “%2”. `khue-cli list session --find %1` lists them.</translation>
    </message>
    <message>
        <source>There is no room “%1”. `khue-cli list room` lists them.</source>
        <translation>There is no room “%1”. `khue-cli list room` lists them.</translation>
    </message>
    <message>
        <source>Which of these rooms is meant? %1</source>
        <translation>Which of these rooms is meant? %1</translation>
    </message>
    <message>
        <source>--until must not be before --from, nor more than a year after it.</source>
        <translation>--until must not be before --from, nor more than a year after it.</translation>
    </message>
    <message>
        <source>nothing speaks against it</source>
        <translation>nothing speaks against it</translation>
    </message>
    <message>
        <source>No time fits. These wishes together rule everything out:</source>
        <translation>No time fits. These wishes together rule everything out:</translation>
    </message>
    <message>
        <source>Tells when a session could be: the ten best times and rooms, and what each costs.</source>
        <translation>Tells when a session could be: the ten best times and rooms, and what each costs.</translation>
    </message>
    <message>
        <source>Looks at four weeks if not told otherwise. Where nothing fits it names the smallest set of wishes that rules
everything out. --json prints {&quot;places&quot;: [{&quot;starts_at&quot;, &quot;ends_at&quot;, &quot;room&quot;, &quot;cost&quot;, &quot;costs&quot;}], &quot;ruled_out_by&quot;}.</source>
        <translation>Looks at four weeks if not told otherwise. Where nothing fits it names the smallest set of wishes that rules
everything out. --json prints {&quot;places&quot;: [{&quot;starts_at&quot;, &quot;ends_at&quot;, &quot;room&quot;, &quot;cost&quot;, &quot;costs&quot;}], &quot;ruled_out_by&quot;}.</translation>
    </message>
    <message>
        <source>The file was refused; nothing was written.</source>
        <translation>The file was refused; nothing was written.</translation>
    </message>
    <message>
        <source>%1 added, %2 removed, %3 unchanged</source>
        <translation>%1 added, %2 removed, %3 unchanged</translation>
    </message>
    <message>
        <source>A calendar file goes in with --holidays vn|gb or with --availability-of WHO.</source>
        <translation>A calendar file goes in with --holidays vn|gb or with --availability-of WHO.</translation>
    </message>
    <message>
        <source>The kind is available, unavailable or if_need_be.</source>
        <translation>The kind is available, unavailable or if_need_be.</translation>
    </message>
    <message>
        <source>--times is utc or zone.</source>
        <translation>--times is utc or zone.</translation>
    </message>
    <message>
        <source>Only sessions can be written as a calendar: export session --out FILE.ics</source>
        <translation>Only sessions can be written as a calendar: export session --out FILE.ics</translation>
    </message>
    <message>
        <source>--%1 is for calendars: --out FILE.ics</source>
        <translation>--%1 is for calendars: --out FILE.ics</translation>
    </message>
    <message>
        <source>Writes records to .xlsx, .csv or .json by the file&apos;s ending; sessions to .ics too.</source>
        <translation>Writes records to .xlsx, .csv or .json by the file&apos;s ending; sessions to .ics too.</translation>
    </message>
    <message>
        <source>KIND as for list. Sheets have the headings of the language chosen, so that they can be imported again.
A calendar (.ics) holds the sessions of a run, of a lecturer, of a person (who teaches or has a seat), of a room, or
all. Its moments are in UTC, or with --times zone at the clock of the place with the rules of its zone.</source>
        <translation>KIND as for list. Sheets have the headings of the language chosen, so that they can be imported again.
A calendar (.ics) holds the sessions of a run, of a lecturer, of a person (who teaches or has a seat), of a room, or
all. Its moments are in UTC, or with --times zone at the clock of the place with the rules of its zone.</translation>
    </message>
    <message>
        <source>Takes a workbook, CSV or calendar file into the programme.</source>
        <translation>Takes a workbook, CSV or calendar file into the programme.</translation>
    </message>
    <message>
        <source>Reads .xlsx, .ods and .csv with trainees, faculty, courses and runs, sessions, enrolments, attendance and scores; finds
sheets and columns by their words, in Vietnamese or English. Rows that break a rule are refused with a reason, the rest
goes in as one step of the history. The same file again changes nothing. --dry-run tries everything and writes nothing.
--json prints {&quot;sheets&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;rows&quot;, &quot;created&quot;, &quot;updated&quot;, &quot;unchanged&quot;, &quot;refused&quot;}],
&quot;problems&quot;: [{&quot;sheet&quot;, &quot;row&quot;, &quot;column&quot;, &quot;severity&quot;, &quot;message&quot;}]}; row is counted from 1 and column is the letter,
as the spreadsheet shows them, or null; severity is error (refused), warning or hint.
A calendar (.ics) goes in with --holidays as an official notice, or with --availability-of as busy times of a person, a
room or the trainees of a run; KIND is unavailable, if_need_be or available. One that breaks a rule is refused whole.
Its --json prints {&quot;added&quot;, &quot;removed&quot;, &quot;unchanged&quot;, &quot;problems&quot;: [{&quot;line&quot;, &quot;severity&quot;, &quot;message&quot;}]}.</source>
        <translation>Reads .xlsx, .ods and .csv with trainees, faculty, courses and runs, sessions, enrolments, attendance and scores; finds
sheets and columns by their words, in Vietnamese or English. Rows that break a rule are refused with a reason, the rest
goes in as one step of the history. The same file again changes nothing. --dry-run tries everything and writes nothing.
--json prints {&quot;sheets&quot;: [{&quot;name&quot;, &quot;kind&quot;, &quot;rows&quot;, &quot;created&quot;, &quot;updated&quot;, &quot;unchanged&quot;, &quot;refused&quot;}],
&quot;problems&quot;: [{&quot;sheet&quot;, &quot;row&quot;, &quot;column&quot;, &quot;severity&quot;, &quot;message&quot;}]}; row is counted from 1 and column is the letter,
as the spreadsheet shows them, or null; severity is error (refused), warning or hint.
A calendar (.ics) goes in with --holidays as an official notice, or with --availability-of as busy times of a person, a
room or the trainees of a run; KIND is unavailable, if_need_be or available. One that breaks a rule is refused whole.
Its --json prints {&quot;added&quot;, &quot;removed&quot;, &quot;unchanged&quot;, &quot;problems&quot;: [{&quot;line&quot;, &quot;severity&quot;, &quot;message&quot;}]}.</translation>
    </message>
    <message>
        <source>Drafts the timetable of runs, or of a benchmark instance.</source>
        <translation>Drafts the timetable of runs, or of a benchmark instance.</translation>
    </message>
    <message>
        <source>Drafts the timetable of the runs, around everything that is fixed: past sessions, those of other runs, holidays, and
times that are not available. Prints what would move and what finds no place, with reasons; --take writes it, as one step
to undo. Looks from the first to the last day of the runs, for ten seconds, if not told otherwise. --unscheduled moves only
sessions that have no time yet. --json prints {&quot;changes&quot;: [{&quot;session_id&quot;, &quot;session&quot;, &quot;from&quot;, &quot;to&quot;, &quot;starts_at&quot;,
&quot;ends_at&quot;, &quot;room_id&quot;, &quot;reasons&quot;, &quot;costs&quot;}], &quot;refused&quot;: [{&quot;session_id&quot;, &quot;session&quot;, &quot;ruled_out_by&quot;}], &quot;planned&quot;, &quot;taken&quot;}.
Exits with 1 when a session found no place.

--ctt reads an instance of Curriculum-Based Course Timetabling (the second International Timetabling Competition) and
--out writes its solution, a line for each lecture: course, room, day, period. --seconds or --iterations says how long to
search; what comes first ends it. The same --seed (1 unless given) with --iterations alone finds the same timetable on
every machine. --threads searches that many times at once and keeps the best; one unless given. Prints the rules broken
and the cost with its parts. Exits with 1 when not every lecture found a place.</source>
        <translation>Drafts the timetable of the runs, around everything that is fixed: past sessions, those of other runs, holidays, and
times that are not available. Prints what would move and what finds no place, with reasons; --take writes it, as one step
to undo. Looks from the first to the last day of the runs, for ten seconds, if not told otherwise. --unscheduled moves only
sessions that have no time yet. --json prints {&quot;changes&quot;: [{&quot;session_id&quot;, &quot;session&quot;, &quot;from&quot;, &quot;to&quot;, &quot;starts_at&quot;,
&quot;ends_at&quot;, &quot;room_id&quot;, &quot;reasons&quot;, &quot;costs&quot;}], &quot;refused&quot;: [{&quot;session_id&quot;, &quot;session&quot;, &quot;ruled_out_by&quot;}], &quot;planned&quot;, &quot;taken&quot;}.
Exits with 1 when a session found no place.

--ctt reads an instance of Curriculum-Based Course Timetabling (the second International Timetabling Competition) and
--out writes its solution, a line for each lecture: course, room, day, period. --seconds or --iterations says how long to
search; what comes first ends it. The same --seed (1 unless given) with --iterations alone finds the same timetable on
every machine. --threads searches that many times at once and keeps the best; one unless given. Prints the rules broken
and the cost with its parts. Exits with 1 when not every lecture found a place.</translation>
    </message>
    <message>
        <source>There is nobody called “%1”. `khue-cli list person --find %1` finds more.</source>
        <translation>There is nobody called “%1”. `khue-cli list person --find %1` finds more.</translation>
    </message>
    <message>
        <source>Which of these people is meant? Give the code or the e-mail address: %1</source>
        <translation>Which of these people is meant? Give the code or the e-mail address: %1</translation>
    </message>
    <message>
        <source>Neither a course run nor a room nor a person is called “%1”.</source>
        <translation>Neither a course run nor a room nor a person is called “%1”.</translation>
    </message>
    <message>
        <source>Name one course run.</source>
        <translation>Name one course run.</translation>
    </message>
    <message>
        <source>Give the release a name with --name.</source>
        <translation>Give the release a name with --name.</translation>
    </message>
    <message>
        <source>Nothing differs from the last release, and nobody is to be told.</source>
        <translation>Nothing differs from the last release, and nobody is to be told.</translation>
    </message>
    <message>
        <source>To be told: %1</source>
        <translation>To be told: %1</translation>
    </message>
    <message>
        <source>In the outbox: %1</source>
        <translation>In the outbox: %1</translation>
    </message>
    <message>
        <source>%1 has no e-mail address and must be told in another way.</source>
        <translation>%1 has no e-mail address and must be told in another way.</translation>
    </message>
    <message>
        <source>This command takes no arguments.</source>
        <translation>This command takes no arguments.</translation>
    </message>
    <message>
        <source>Releases the timetable of a run and writes the messages to all whom it concerns.</source>
        <translation>Releases the timetable of a run and writes the messages to all whom it concerns.</translation>
    </message>
    <message>
        <source>It lists what differs from the last release. Only people whose sessions are new, moved or cancelled are told; their
messages wait in the outbox as .eml files with calendar files attached. Nothing is sent. --dry-run only lists.</source>
        <translation>It lists what differs from the last release. Only people whose sessions are new, moved or cancelled are told; their
messages wait in the outbox as .eml files with calendar files attached. Nothing is sent. --dry-run only lists.</translation>
    </message>
    <message>
        <source>Lists the messages that wait to be sent.</source>
        <translation>Lists the messages that wait to be sent.</translation>
    </message>
    <message>
        <source>One line a message: when it was made, to whom, its subject, its file. The folder is named on standard error.</source>
        <translation>One line a message: when it was made, to whom, its subject, its file. The folder is named on standard error.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-12-31.</source>
        <translation>“%1” is not a date; write it as 2026-12-31.</translation>
    </message>
    <message>
        <source>There is no certificate with the number “%1”.</source>
        <translation>There is no certificate with the number “%1”.</translation>
    </message>
    <message>
        <source>There is no certificate template “%1”.</source>
        <translation>There is no certificate template “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not enrolled in “%2”.</source>
        <translation>“%1” is not enrolled in “%2”.</translation>
    </message>
    <message>
        <source>has no. %1</source>
        <translation>has no. %1</translation>
    </message>
    <message>
        <source>can be issued</source>
        <translation>can be issued</translation>
    </message>
    <message>
        <source>Nobody is waiting for a certificate.</source>
        <translation>Nobody is waiting for a certificate.</translation>
    </message>
    <message>
        <source>Say which certificates (numbers, or --run RUN) and where to (--out FILE.pdf).</source>
        <translation>Say which certificates (numbers, or --run RUN) and where to (--out FILE.pdf).</translation>
    </message>
    <message>
        <source>The private key leaves only encrypted: give --out FILE and --new-passphrase-file FILE.</source>
        <translation>The private key leaves only encrypted: give --out FILE and --new-passphrase-file FILE.</translation>
    </message>
    <message>
        <source>With key go: export, import FILE, passphrase.</source>
        <translation>With key go: export, import FILE, passphrase.</translation>
    </message>
    <message>
        <source>Say what to do: issue, list, pdf, revoke, reissue, text, verify or key.</source>
        <translation>Say what to do: issue, list, pdf, revoke, reissue, text, verify or key.</translation>
    </message>
    <message>
        <source>Issues, lists, prints, revokes, reissues and verifies certificates.</source>
        <translation>Issues, lists, prints, revokes, reissues and verifies certificates.</translation>
    </message>
    <message>
        <source>issue RUN [--dry-run] [--trainee WHO]… [--template NAME] [--date DAY] [--valid-until DAY]: to everybody eligible, or those named.
list [--run RUN] [--state issued|revoked|replaced]: the register: number, holder, course, issued, valid until, state, reason.
pdf NUMBER… --out FILE, pdf --run RUN --out FILE.   revoke NUMBER --reason TEXT, reissue NUMBER --reason TEXT.
text NUMBER: what the QR code says.   verify TEXT [--key FILE]: with the keys of the database, or a public key alone.
key export [--out FILE]: the public key; key export --private --out FILE --new-passphrase-file FILE; key import FILE; key passphrase.
--passphrase-file FILE: its first line opens the signing key, where that has a passphrase.</source>
        <translation>issue RUN [--dry-run] [--trainee WHO]… [--template NAME] [--date DAY] [--valid-until DAY]: to everybody eligible, or those named.
list [--run RUN] [--state issued|revoked|replaced]: the register: number, holder, course, issued, valid until, state, reason.
pdf NUMBER… --out FILE, pdf --run RUN --out FILE.   revoke NUMBER --reason TEXT, reissue NUMBER --reason TEXT.
text NUMBER: what the QR code says.   verify TEXT [--key FILE]: with the keys of the database, or a public key alone.
key export [--out FILE]: the public key; key export --private --out FILE --new-passphrase-file FILE; key import FILE; key passphrase.
--passphrase-file FILE: its first line opens the signing key, where that has a passphrase.</translation>
    </message>
    <message>
        <source>too few answers to be told</source>
        <translation>too few answers to be told</translation>
    </message>
    <message>
        <source>Left out, and not stored: %1</source>
        <translation>Left out, and not stored: %1</translation>
    </message>
    <message>
        <source>No column holds answers from 1 to 5.</source>
        <translation>No column holds answers from 1 to 5.</translation>
    </message>
    <message>
        <source>Name the course run, and a file of form answers where some are to be added.</source>
        <translation>Name the course run, and a file of form answers where some are to be added.</translation>
    </message>
    <message>
        <source>Sums up the feedback on a run, or adds form answers (.csv, .xlsx) without names.</source>
        <translation>Sums up the feedback on a run, or adds form answers (.csv, .xlsx) without names.</translation>
    </message>
    <message>
        <source>One line a question, then one a lecturer: how many answers, the mean, how many answered 1, 2, 3, 4, 5. Fewer answers
than the setting feedback_minimum_answers (5) are not told. FILE has one row a sheet and one column a question;
columns that do not hold 1 to 5 (names, addresses, times) are left out and never stored. --json prints
{&quot;questions&quot;: [{&quot;title&quot;, &quot;answers&quot;, &quot;suppressed&quot;, &quot;mean&quot;, &quot;counts&quot;}], &quot;lecturers&quot;: […]}.</source>
        <translation>One line a question, then one a lecturer: how many answers, the mean, how many answered 1, 2, 3, 4, 5. Fewer answers
than the setting feedback_minimum_answers (5) are not told. FILE has one row a sheet and one column a question;
columns that do not hold 1 to 5 (names, addresses, times) are left out and never stored. --json prints
{&quot;questions&quot;: [{&quot;title&quot;, &quot;answers&quot;, &quot;suppressed&quot;, &quot;mean&quot;, &quot;counts&quot;}], &quot;lecturers&quot;: […]}.</translation>
    </message>
    <message>
        <source>Name the course run, or give --at-risk for all runs that go on.</source>
        <translation>Name the course run, or give --at-risk for all runs that go on.</translation>
    </message>
    <message>
        <source>Tells how the trainees of a run stand by its rules, and why.</source>
        <translation>Tells how the trainees of a run stand by its rules, and why.</translation>
    </message>
    <message>
        <source>--at-risk leaves only those at risk or past passing; without a run, of all runs that go on. --json prints
{&quot;trainees&quot;: [{&quot;run&quot;, &quot;enrolment&quot;, &quot;trainee&quot;, &quot;name&quot;, &quot;verdict&quot;, &quot;sessions&quot;, &quot;attended&quot;, &quot;needed&quot;, &quot;can_miss&quot;,
&quot;attendance&quot;, &quot;total&quot;, &quot;gain&quot;, &quot;missing&quot;, &quot;reasons&quot;: [{&quot;code&quot;, &quot;severity&quot;, &quot;message&quot;}]}]}. Attendance and total are
percentages; the gain is Hake&apos;s normalised gain, (post - pre) / (100 - pre).</source>
        <translation>--at-risk leaves only those at risk or past passing; without a run, of all runs that go on. --json prints
{&quot;trainees&quot;: [{&quot;run&quot;, &quot;enrolment&quot;, &quot;trainee&quot;, &quot;name&quot;, &quot;verdict&quot;, &quot;sessions&quot;, &quot;attended&quot;, &quot;needed&quot;, &quot;can_miss&quot;,
&quot;attendance&quot;, &quot;total&quot;, &quot;gain&quot;, &quot;missing&quot;, &quot;reasons&quot;: [{&quot;code&quot;, &quot;severity&quot;, &quot;message&quot;}]}]}. Attendance and total are
percentages; the gain is Hake&apos;s normalised gain, (post - pre) / (100 - pre).</translation>
    </message>
    <message>
        <source>All is well: the file, the references, the documents and the chain of the history.</source>
        <translation>All is well: the file, the references, the documents and the chain of the history.</translation>
    </message>
    <message>
        <source>Name one person, or a run with --run, or nothing for all trainees.</source>
        <translation>Name one person, or a run with --run, or nothing for all trainees.</translation>
    </message>
    <message>
        <source>Tells a person&apos;s competencies, or where a group falls short of the targets.</source>
        <translation>Tells a person&apos;s competencies, or where a group falls short of the targets.</translation>
    </message>
    <message>
        <source>Of a person one line an area or competency: title, self-assessment, supervisor, target, taught by courses completed.
Of a run, or of all trainees, one line a target: title, mean level, target, assessed/people, who is below. --json prints
{&quot;profile&quot;: [{&quot;competency&quot;, &quot;area&quot;, &quot;title&quot;, &quot;self&quot;, &quot;supervisor&quot;, &quot;target&quot;, &quot;taught&quot;}]} or
{&quot;gaps&quot;: [{&quot;competency&quot;, &quot;title&quot;, &quot;target&quot;, &quot;people&quot;, &quot;assessed&quot;, &quot;mean&quot;, &quot;below&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;level&quot;}]}]}.</source>
        <translation>Of a person one line an area or competency: title, self-assessment, supervisor, target, taught by courses completed.
Of a run, or of all trainees, one line a target: title, mean level, target, assessed/people, who is below. --json prints
{&quot;profile&quot;: [{&quot;competency&quot;, &quot;area&quot;, &quot;title&quot;, &quot;self&quot;, &quot;supervisor&quot;, &quot;target&quot;, &quot;taught&quot;}]} or
{&quot;gaps&quot;: [{&quot;competency&quot;, &quot;title&quot;, &quot;target&quot;, &quot;people&quot;, &quot;assessed&quot;, &quot;mean&quot;, &quot;below&quot;: [{&quot;person&quot;, &quot;name&quot;, &quot;level&quot;}]}]}.</translation>
    </message>
    <message>
        <source>The run has no assessment “%1”.</source>
        <translation>The run has no assessment “%1”.</translation>
    </message>
    <message>
        <source>Name the course run and the assessment, then a file of answers or --trainee.</source>
        <translation>Name the course run and the assessment, then a file of answers or --trainee.</translation>
    </message>
    <message>
        <source>Takes in the answers of a test, regrades, or tells how a score came about.</source>
        <translation>Takes in the answers of a test, regrades, or tells how a score came about.</translation>
    </message>
    <message>
        <source>ASSESSMENT is its number in the run, its title, or pre_test, post_test, assignment, exam. FILE (.csv, .xlsx, .ods) has one
row a trainee, named by code, e-mail or name, and either a column Score (15, or 15 / 20) or a row KEY with the right
answers. With --trainee: one line a change (when, who, before → after, reason); --points gives another score, for
which a reason must be given where there was one.</source>
        <translation>ASSESSMENT is its number in the run, its title, or pre_test, post_test, assignment, exam. FILE (.csv, .xlsx, .ods) has one
row a trainee, named by code, e-mail or name, and either a column Score (15, or 15 / 20) or a row KEY with the right
answers. With --trainee: one line a change (when, who, before → after, reason); --points gives another score, for
which a reason must be given where there was one.</translation>
    </message>
    <message>
        <source>--archive makes PDF/A: the file&apos;s name has to end in .pdf.</source>
        <translation>--archive makes PDF/A: the file&apos;s name has to end in .pdf.</translation>
    </message>
    <message>
        <source>There is no indicator and no measure “%1”. `khue-cli indicators --measures` lists the measures.</source>
        <translation>There is no indicator and no measure “%1”. `khue-cli indicators --measures` lists the measures.</translation>
    </message>
    <message>
        <source>The values of “%1” are entered by hand; no records stand behind them.</source>
        <translation>The values of “%1” are entered by hand; no records stand behind them.</translation>
    </message>
    <message>
        <source>The programme has no indicators yet; --measures shows the figures that need none.</source>
        <translation>The programme has no indicators yet; --measures shows the figures that need none.</translation>
    </message>
    <message>
        <source>indicators takes options only; the records behind a figure are asked for with --records CODE.</source>
        <translation>indicators takes options only; the records behind a figure are asked for with --records CODE.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>“%1” is not a year.</translation>
    </message>
    <message>
        <source>Tells the indicators of a year against their targets, and the records behind each figure.</source>
        <translation>Tells the indicators of a year against their targets, and the records behind each figure.</translation>
    </message>
    <message>
        <source>Without --year, of this year. --measures tells every figure that can be computed, whether an indicator uses it or not.
--records lists the records behind the figure of an indicator or measure: their number, sum or mean is the figure. --json prints
{&quot;year&quot;, &quot;indicators&quot;: [{&quot;code&quot;, &quot;name&quot;, &quot;unit&quot;, &quot;level&quot;, &quot;scope&quot;, &quot;measure&quot;, &quot;filter&quot;, &quot;value&quot;, &quot;target&quot;, &quot;previous&quot;, &quot;baseline&quot;, &quot;state&quot;}]},
{&quot;year&quot;, &quot;measures&quot;: [{&quot;code&quot;, &quot;title&quot;, &quot;unit&quot;, &quot;strand&quot;, &quot;value&quot;, &quot;breakdowns&quot;}]} or
{&quot;code&quot;, &quot;measure&quot;, &quot;year&quot;, &quot;value&quot;, &quot;records&quot;: [{&quot;table&quot;, &quot;id&quot;, &quot;title&quot;, &quot;note&quot;, &quot;date&quot;, &quot;amount&quot;, &quot;groups&quot;}]}.
The state is no_target, no_value, reached, on_course, nearly or behind; a value that does not exist is null.</source>
        <translation>Without --year, of this year. --measures tells every figure that can be computed, whether an indicator uses it or not.
--records lists the records behind the figure of an indicator or measure: their number, sum or mean is the figure. --json prints
{&quot;year&quot;, &quot;indicators&quot;: [{&quot;code&quot;, &quot;name&quot;, &quot;unit&quot;, &quot;level&quot;, &quot;scope&quot;, &quot;measure&quot;, &quot;filter&quot;, &quot;value&quot;, &quot;target&quot;, &quot;previous&quot;, &quot;baseline&quot;, &quot;state&quot;}]},
{&quot;year&quot;, &quot;measures&quot;: [{&quot;code&quot;, &quot;title&quot;, &quot;unit&quot;, &quot;strand&quot;, &quot;value&quot;, &quot;breakdowns&quot;}]} or
{&quot;code&quot;, &quot;measure&quot;, &quot;year&quot;, &quot;value&quot;, &quot;records&quot;: [{&quot;table&quot;, &quot;id&quot;, &quot;title&quot;, &quot;note&quot;, &quot;date&quot;, &quot;amount&quot;, &quot;groups&quot;}]}.
The state is no_target, no_value, reached, on_course, nearly or behind; a value that does not exist is null.</translation>
    </message>
    <message>
        <source>There is no saved report “%1”. `khue-cli list saved_report` lists them.</source>
        <translation>There is no saved report “%1”. `khue-cli list saved_report` lists them.</translation>
    </message>
    <message>
        <source>--list names the reports with their parameters; * marks those that must be given. A course run or another record is given by its code, number or title, a day as 2026-03-31. --archive makes PDF/A-1b. --saved makes a saved report, which is then no longer due.</source>
        <translation>--list names the reports with their parameters; * marks those that must be given. A course run or another record is given by its code, number or title, a day as 2026-03-31. --archive makes PDF/A-1b. --saved makes a saved report, which is then no longer due.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that no document names were removed.</source>
        <translation>
            <numerusform>%n file that no document names was removed.</numerusform>
            <numerusform>%n files that no document names were removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>--tidy then removes files from the folder of documents that neither a document nor the history names any more.</source>
        <translation>--tidy then removes files from the folder of documents that neither a document nor the history names any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n not assessed</numerusform>
            <numerusform>%n not assessed</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes a copy of the database and of the documents&apos; files, checked after writing; others may go on working.</source>
        <translation>Writes a copy of the database and of the documents&apos; files, checked after writing; others may go on working.</translation>
    </message>
    <message>
        <source>Puts a backup, with the documents&apos; files, in the place of the database; the present file is kept aside.</source>
        <translation>Puts a backup, with the documents&apos; files, in the place of the database; the present file is kept aside.</translation>
    </message>
    <message>
        <source>Checks the file, the references, the documents, those of the automatic backups, and the chain of the history.</source>
        <translation>Checks the file, the references, the documents, those of the automatic backups, and the chain of the history.</translation>
    </message>
</context>
<context>
    <name>khue::Committee</name>
    <message>
        <source>%1: %2 (%3%)</source>
        <translation>%1: %2 (%3%)</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>not known: %1</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>No members yet.</translation>
    </message>
    <message>
        <source>Out of balance: %1 has %2% of the seats; no sector should have more than %3%.</source>
        <translation>Out of balance: %1 has %2% of the seats; no sector should have more than %3%.</translation>
    </message>
    <message>
        <source>In balance: no sector has more than %1% of the seats.</source>
        <translation>In balance: no sector has more than %1% of the seats.</translation>
    </message>
    <message>
        <source>The limit is a percentage from 34 to 100.</source>
        <translation>The limit is a percentage from 34 to 100.</translation>
    </message>
</context>
<context>
    <name>khue::CommitteeListPage</name>
    <message>
        <source>No committees yet</source>
        <translation>No committees yet</translation>
    </message>
    <message>
        <source>The steering committee and the working groups: who sits in them, and for which sector.</source>
        <translation>The steering committee and the working groups: who sits in them, and for which sector.</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>New committee</translation>
    </message>
    <message>
        <source>Committees and working groups</source>
        <translation>Committees and working groups</translation>
    </message>
    <message>
        <source>Rule of balance…</source>
        <translation>Rule of balance…</translation>
    </message>
    <message>
        <source>Balance between the sectors: no sector should have more than %1% of the seats</source>
        <translation>Balance between the sectors: no sector should have more than %1% of the seats</translation>
    </message>
    <message>
        <source>Rule of balance</source>
        <translation>Rule of balance</translation>
    </message>
    <message>
        <source>Most seats of a committee that one sector should hold (%, 34 to 100)</source>
        <translation>Most seats of a committee that one sector should hold (%, 34 to 100)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Last meeting</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>khue::CommitteePage</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Nobody yet. A member sits for the sector of the institution where she works, unless another is chosen.</source>
        <translation>Nobody yet. A member sits for the sector of the institution where she works, unless another is chosen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>New committee</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Balance between the sectors</source>
        <translation>Balance between the sectors</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>no time yet</translation>
    </message>
    <message>
        <source>It has not met yet.</source>
        <translation>It has not met yet.</translation>
    </message>
</context>
<context>
    <name>khue::CompetenciesPage</name>
    <message>
        <source>No competencies</source>
        <translation>No competencies</translation>
    </message>
    <message>
        <source>The framework says what people in clinical research are to be able to do: areas, and competencies within them.</source>
        <translation>The framework says what people in clinical research are to be able to do: areas, and competencies within them.</translation>
    </message>
    <message>
        <source>New competency</source>
        <translation>New competency</translation>
    </message>
    <message>
        <source>No levels</source>
        <translation>No levels</translation>
    </message>
    <message>
        <source>Levels say how far somebody is in a competency, from 1 up.</source>
        <translation>Levels say how far somebody is in a competency, from 1 up.</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>New level</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencies</translation>
    </message>
    <message>
        <source>After the TDR/WHO Global Competency Framework for Clinical Research</source>
        <translation>After the TDR/WHO Global Competency Framework for Clinical Research</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Gaps of a group</source>
        <translation>Gaps of a group</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Area or competency</source>
        <translation>Area or competency</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>People assessed</source>
        <translation>People assessed</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Competencies within an area</source>
        <translation>Competencies within an area</translation>
    </message>
    <message>
        <source>With a target</source>
        <translation>With a target</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>khue::CompetencyCards</name>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>What it teaches</translation>
    </message>
    <message>
        <source>No competencies yet: say which areas or competencies the course teaches, and up to which level.</source>
        <translation>No competencies yet: say which areas or competencies the course teaches, and up to which level.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Taught by</translation>
    </message>
    <message>
        <source>No course teaches it yet.</source>
        <translation>No course teaches it yet.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Assessments of competencies</source>
        <translation>Assessments of competencies</translation>
    </message>
    <message>
        <source>Not assessed yet. Add what the person says of herself, and what a supervisor says.</source>
        <translation>Not assessed yet. Add what the person says of herself, and what a supervisor says.</translation>
    </message>
</context>
<context>
    <name>khue::CompetencyGaps</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Area or competency</source>
        <translation>Area or competency</translation>
    </message>
    <message>
        <source>Mean level</source>
        <translation>Mean level</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Below target</translation>
    </message>
    <message>
        <source>Gaps of a group</source>
        <translation>Gaps of a group</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>No targets yet</translation>
    </message>
    <message>
        <source>Set a target level on an area or a competency; then this shows who is below it.</source>
        <translation>Set a target level on an area or a competency; then this shows who is below it.</translation>
    </message>
    <message>
        <source>All trainees</source>
        <translation>All trainees</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s); the supervisor&apos;s rating counts, otherwise the self-assessment</source>
        <translation>
            <numerusform>%n trainee; the supervisor&apos;s rating counts, otherwise the self-assessment</numerusform>
            <numerusform>%n trainees; the supervisor&apos;s rating counts, otherwise the self-assessment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CompetencyPage</name>
    <message>
        <source>New competency</source>
        <translation>New competency</translation>
    </message>
    <message>
        <source>Competencies within this area</source>
        <translation>Competencies within this area</translation>
    </message>
    <message>
        <source>Assessed lately</source>
        <translation>Assessed lately</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>Nobody has been assessed in it yet.</source>
        <translation>Nobody has been assessed in it yet.</translation>
    </message>
</context>
<context>
    <name>khue::ConflictDialog</name>
    <message>
        <source>Somebody removed this record while you were changing it.</source>
        <translation>Somebody removed this record while you were changing it.</translation>
    </message>
    <message>
        <source>Somebody saved this record while you were changing it. Nothing of yours is lost: choose which version to keep.</source>
        <translation>Somebody saved this record while you were changing it. Nothing of yours is lost: choose which version to keep.</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Two versions</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>Your version</translation>
    </message>
    <message>
        <source>Saved by somebody else</source>
        <translation>Saved by somebody else</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>Take the saved one</source>
        <translation>Take the saved one</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
</context>
<context>
    <name>khue::CostCard</name>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>Add a cost</translation>
    </message>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planned %1</translation>
    </message>
    <message>
        <source>actual %1</source>
        <translation>actual %1</translation>
    </message>
    <message>
        <source>Overspent by %1</source>
        <translation>Overspent by %1</translation>
    </message>
    <message>
        <source>Plan above the budget</source>
        <translation>Plan above the budget</translation>
    </message>
    <message>
        <source>paid on %1</source>
        <translation>paid on %1</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>not paid</translation>
    </message>
    <message>
        <source>No costs yet.</source>
        <translation>No costs yet.</translation>
    </message>
</context>
<context>
    <name>khue::Country</name>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Switzerland</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodia</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>South Korea</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Netherlands</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
</context>
<context>
    <name>khue::CourseCodesField</name>
    <message>
        <source>The catalogue has no courses yet</source>
        <translation>The catalogue has no courses yet</translation>
    </message>
    <message>
        <source>The catalogue has no course “%1”. Choose from the list, or add the course to the catalogue first.</source>
        <translation>The catalogue has no course “%1”. Choose from the list, or add the course to the catalogue first.</translation>
    </message>
    <message>
        <source>Choose from the catalogue</source>
        <translation>Choose from the catalogue</translation>
    </message>
    <message>
        <source>Choose courses</source>
        <translation>Choose courses</translation>
    </message>
</context>
<context>
    <name>khue::CourseListPage</name>
    <message>
        <source>No courses yet</source>
        <translation>No courses yet</translation>
    </message>
    <message>
        <source>The catalogue holds what you teach, in both languages; each course is delivered in runs.</source>
        <translation>The catalogue holds what you teach, in both languages; each course is delivered in runs.</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>New course</translation>
    </message>
    <message>
        <source>Course catalogue</source>
        <translation>Course catalogue</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Last run</translation>
    </message>
    <message>
        <source>With credit</source>
        <translation>With credit</translation>
    </message>
    <message>
        <source>Without credit</source>
        <translation>Without credit</translation>
    </message>
    <message>
        <source>Rules of the programme…</source>
        <translation>Rules of the programme…</translation>
    </message>
</context>
<context>
    <name>khue::CoursePage</name>
    <message>
        <source>New course</source>
        <translation>New course</translation>
    </message>
    <message>
        <source>New run of this course</source>
        <translation>New run of this course</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>%1 · Run %2</source>
        <translation>%1 · Run %2</translation>
    </message>
    <message>
        <source>Not delivered yet.</source>
        <translation>Not delivered yet.</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>Prerequisites</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>None: anybody may begin with this course.</source>
        <translation>None: anybody may begin with this course.</translation>
    </message>
</context>
<context>
    <name>khue::Credit</name>
    <message>
        <source>Say of what: an article, a day, a period.</source>
        <translation>Say of what: an article, a day, a period.</translation>
    </message>
    <message>
        <source>Credit hours are more than 0.</source>
        <translation>Credit hours are more than 0.</translation>
    </message>
    <message>
        <source>Give it a title in one of the languages.</source>
        <translation>Give it a title in one of the languages.</translation>
    </message>
    <message>
        <source>Credit cannot be earned on a day to come.</source>
        <translation>Credit cannot be earned on a day to come.</translation>
    </message>
</context>
<context>
    <name>khue::CreditCard</name>
    <message>
        <source>CME credit</source>
        <translation>CME credit</translation>
    </message>
    <message>
        <source>Add credit…</source>
        <translation>Add credit…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Statement…</translation>
    </message>
    <message>
        <source>%1 of %2 hours since %3</source>
        <translation>%1 of %2 hours since %3</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Met until %1</source>
        <translation>Met until %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>%1 · counts until %2</source>
        <translation>%1 · counts until %2</translation>
    </message>
    <message>
        <source>%1 · no longer counts</source>
        <translation>%1 · no longer counts</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>No credit has been recorded yet.</source>
        <translation>No credit has been recorded yet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::CreditDialog</name>
    <message>
        <source>CME credit</source>
        <translation>CME credit</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>none: type the hours</source>
        <translation>none: type the hours</translation>
    </message>
    <message>
        <source>%1: %2 h</source>
        <translation>%1: %2 h</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
</context>
<context>
    <name>khue::CreditPage</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Trainees and whoever else has credit appear here with what they have earned. Credit is entered on the person&apos;s page.</source>
        <translation>Trainees and whoever else has credit appear here with what they have earned. Credit is entered on the person&apos;s page.</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>The table is empty</translation>
    </message>
    <message>
        <source>Enter how other activities are converted into credit hours, from Appendix I of Circular 32/2023/TT-BYT or your own rules.</source>
        <translation>Enter how other activities are converted into credit hours, from Appendix I of Circular 32/2023/TT-BYT or your own rules.</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>New rate</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Statement…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>CME credit</source>
        <translation>CME credit</translation>
    </message>
    <message>
        <source>Rules of the programme…</source>
        <translation>Rules of the programme…</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Practitioners</translation>
    </message>
    <message>
        <source>Conversion table</source>
        <translation>Conversion table</translation>
    </message>
    <message>
        <source>%1 credit hours are required within %2 years</source>
        <translation>%1 credit hours are required within %2 years</translation>
    </message>
    <message>
        <source>Conversion into credit hours</source>
        <translation>Conversion into credit hours</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Practitioner</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>Hours that count</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Leaving within a year</source>
        <translation>Leaving within a year</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Met, short within a year</source>
        <translation>Met, short within a year</translation>
    </message>
    <message>
        <source>Hours missing</source>
        <translation>Hours missing</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>khue::CriteriaDialog</name>
    <message>
        <source>Criteria of priorities</source>
        <translation>Criteria of priorities</translation>
    </message>
    <message>
        <source>Members score every priority by each of these. The mean weighs them; points given already stay as they are.</source>
        <translation>Members score every priority by each of these. The mean weighs them; points given already stay as they are.</translation>
    </message>
    <message>
        <source>New criterion…</source>
        <translation>New criterion…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>weight %1 · 0 to %2</source>
        <translation>weight %1 · 0 to %2</translation>
    </message>
    <message>
        <source>No criteria: nothing can be scored.</source>
        <translation>No criteria: nothing can be scored.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
</context>
<context>
    <name>khue::Ctt</name>
    <message>
        <source>“%1” is larger than can be planned.</source>
        <translation>“%1” is larger than can be planned.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>“%1”, line %2: %3</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>“%1” could not be read: %2</translation>
    </message>
    <message>
        <source>the line is too long for a .ctt file.</source>
        <translation>the line is too long for a .ctt file.</translation>
    </message>
    <message>
        <source>this is not a text file.</source>
        <translation>this is not a text file.</translation>
    </message>
    <message>
        <source>%1 should be a number, not “%2”.</source>
        <translation>%1 should be a number, not “%2”.</translation>
    </message>
    <message>
        <source>%1 is %2; it can be from %3 to %4.</source>
        <translation>%1 is %2; it can be from %3 to %4.</translation>
    </message>
    <message>
        <source>the header lacks “%1”.</source>
        <translation>the header lacks “%1”.</translation>
    </message>
    <message>
        <source>the header has more than %1 periods.</source>
        <translation>the header has more than %1 periods.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>“%1” is given twice.</translation>
    </message>
    <message>
        <source>“%1” is not known in the header of a .ctt file.</source>
        <translation>“%1” is not known in the header of a .ctt file.</translation>
    </message>
    <message>
        <source>the file ends before “%1”.</source>
        <translation>the file ends before “%1”.</translation>
    </message>
    <message>
        <source>“%1” should come here, not “%2”.</source>
        <translation>“%1” should come here, not “%2”.</translation>
    </message>
    <message>
        <source>%1 has more lines than the %2 that the header says.</source>
        <translation>%1 has more lines than the %2 that the header says.</translation>
    </message>
    <message>
        <source>%1 has %2 lines; the header says %3.</source>
        <translation>%1 has %2 lines; the header says %3.</translation>
    </message>
    <message>
        <source>here should stand: %1</source>
        <translation>here should stand: %1</translation>
    </message>
    <message>
        <source>there is no course “%1”.</source>
        <translation>there is no course “%1”.</translation>
    </message>
    <message>
        <source>course, teacher, lectures, minimum working days, students</source>
        <translation>course, teacher, lectures, minimum working days, students</translation>
    </message>
    <message>
        <source>the course “%1” is given twice.</source>
        <translation>the course “%1” is given twice.</translation>
    </message>
    <message>
        <source>the number of lectures</source>
        <translation>the number of lectures</translation>
    </message>
    <message>
        <source>the number of working days</source>
        <translation>the number of working days</translation>
    </message>
    <message>
        <source>the number of students</source>
        <translation>the number of students</translation>
    </message>
    <message>
        <source>room, seats</source>
        <translation>room, seats</translation>
    </message>
    <message>
        <source>the room “%1” is given twice.</source>
        <translation>the room “%1” is given twice.</translation>
    </message>
    <message>
        <source>the number of seats</source>
        <translation>the number of seats</translation>
    </message>
    <message>
        <source>curriculum, number of courses, courses</source>
        <translation>curriculum, number of courses, courses</translation>
    </message>
    <message>
        <source>the curriculum “%1” is given twice.</source>
        <translation>the curriculum “%1” is given twice.</translation>
    </message>
    <message>
        <source>the number of courses</source>
        <translation>the number of courses</translation>
    </message>
    <message>
        <source>the curriculum “%1” says %2 courses and names %3.</source>
        <translation>the curriculum “%1” says %2 courses and names %3.</translation>
    </message>
    <message>
        <source>the curricula name more than %1 courses together.</source>
        <translation>the curricula name more than %1 courses together.</translation>
    </message>
    <message>
        <source>course, day, period of the day</source>
        <translation>course, day, period of the day</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>the period</translation>
    </message>
</context>
<context>
    <name>khue::DataItemDialog</name>
    <message>
        <source>What the study&apos;s records say (%1)</source>
        <translation>What the study&apos;s records say (%1)</translation>
    </message>
</context>
<context>
    <name>khue::Database</name>
    <message>
        <source>The database “%1” cannot be made here. Choose another folder.</source>
        <translation>The database “%1” cannot be made here. Choose another folder.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened. Check that the file is there and yours to read.</source>
        <translation>The database “%1” cannot be opened. Check that the file is there and yours to read.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Khuê. Choose another file.</source>
        <translation>“%1” is not a database of Khuê. Choose another file.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged; it was left as it is.</source>
        <translation>The database “%1” is damaged; it was left as it is.</translation>
    </message>
    <message>
        <source>No good backup was found beside it.</source>
        <translation>No good backup was found beside it.</translation>
    </message>
    <message>
        <source>The newest good backup is “%1”: restore it.</source>
        <translation>The newest good backup is “%1”: restore it.</translation>
    </message>
    <message>
        <source>This database was made by a newer Khuê. You can look at everything, but to change it, update the program.</source>
        <translation>This database was made by a newer Khuê. You can look at everything, but to change it, update the program.</translation>
    </message>
    <message>
        <source>“%1” is from an older Khuê. Open it once for writing to bring it up to date.</source>
        <translation>“%1” is from an older Khuê. Open it once for writing to bring it up to date.</translation>
    </message>
</context>
<context>
    <name>khue::DateField</name>
    <message>
        <source>This is not a date. Type it as 31/12/1990, or only the year.</source>
        <translation>This is not a date. Type it as 31/12/1990, or only the year.</translation>
    </message>
    <message>
        <source>This is not a date. Type it as 31/12/2026.</source>
        <translation>This is not a date. Type it as 31/12/2026.</translation>
    </message>
    <message>
        <source>day/month/year or year</source>
        <translation>day/month/year or year</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>khue::DocumentActions</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>“%1” is a program; it is not started from here. Save a copy if you trust it.</source>
        <translation>“%1” is a program; it is not started from here. Save a copy if you trust it.</translation>
    </message>
    <message>
        <source>No program was found that opens “%1”. Save a copy instead.</source>
        <translation>No program was found that opens “%1”. Save a copy instead.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
</context>
<context>
    <name>khue::DocumentCard</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Drop files here, or choose them with +.</source>
        <translation>Drop files here, or choose them with +.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>More with “%1”</source>
        <translation>More with “%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Name, kind and note…</source>
        <translation>Name, kind and note…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>khue::Documents</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>The folder “%1” cannot be made.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>The copy of “%1” cannot be written. Is the disk full?</source>
        <translation>The copy of “%1” cannot be written. Is the disk full?</translation>
    </message>
    <message>
        <source>The document “%1” cannot be copied.</source>
        <translation>The document “%1” cannot be copied.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, at most %3 is taken in.</source>
        <translation>“%1” is too large: %2, at most %3 is taken in.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>The file of “%1” is missing: it should be “%2”. Look for it in a backup.</source>
        <translation>The file of “%1” is missing: it should be “%2”. Look for it in a backup.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place.</source>
        <translation>“%1” cannot be written. Choose another place.</translation>
    </message>
    <message>
        <source>The file of “%1” is damaged: it is no longer what was added. Look for it in a backup.</source>
        <translation>The file of “%1” is damaged: it is no longer what was added. Look for it in a backup.</translation>
    </message>
    <message>
        <source>The file of document no. %1, “%2”, is missing: %3</source>
        <translation>The file of document no. %1, “%2”, is missing: %3</translation>
    </message>
    <message>
        <source>The file of document no. %1, “%2”, is damaged: %3</source>
        <translation>The file of document no. %1, “%2”, is damaged: %3</translation>
    </message>
    <message>
        <source>The file of the document “%1” is missing; no copy of it was found.</source>
        <translation>The file of the document “%1” is missing; no copy of it was found.</translation>
    </message>
    <message>
        <source>The file of the document “%1” is damaged; no good copy of it was found.</source>
        <translation>The file of the document “%1” is damaged; no good copy of it was found.</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be read.</source>
        <translation>The backup “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The backup “%1” holds a damaged file of the document “%2”. Remove “%3”: the next backup copies it anew.</source>
        <translation>The backup “%1” holds a damaged file of the document “%2”. Remove “%3”: the next backup copies it anew.</translation>
    </message>
    <message>
        <source>The backup “%1” lacks the file of the document “%2”, which should be “%3”.</source>
        <translation>The backup “%1” lacks the file of the document “%2”, which should be “%3”.</translation>
    </message>
</context>
<context>
    <name>khue::DonePage</name>
    <message>
        <source>The workbook is imported</source>
        <translation>The workbook is imported</translation>
    </message>
    <message>
        <source>What was refused can be corrected in the file and imported again; what is in already stays as it is.</source>
        <translation>What was refused can be corrected in the file and imported again; what is in already stays as it is.</translation>
    </message>
    <message>
        <source>Every row went in. “Undo the import” takes it all back, also later from the history.</source>
        <translation>Every row went in. “Undo the import” takes it all back, also later from the history.</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Nothing had to be changed</translation>
    </message>
    <message>
        <source>All of this is in the programme already.</source>
        <translation>All of this is in the programme already.</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>The import was taken back</translation>
    </message>
    <message>
        <source>The programme is as it was before. Redo brings the import back.</source>
        <translation>The programme is as it was before. Redo brings the import back.</translation>
    </message>
    <message>
        <source>What became of each sheet</source>
        <translation>What became of each sheet</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>khue::Edit</name>
    <message>
        <source>Somebody else has changed this %1 meanwhile. Nothing was saved.</source>
        <translation>Somebody else has changed this %1 meanwhile. Nothing was saved.</translation>
    </message>
    <message>
        <source>Somebody else has removed this %1 meanwhile. Nothing was saved.</source>
        <translation>Somebody else has removed this %1 meanwhile. Nothing was saved.</translation>
    </message>
    <message>
        <source>This %1 is no longer in the database.</source>
        <translation>This %1 is no longer in the database.</translation>
    </message>
    <message>
        <source>The database was opened for reading only.</source>
        <translation>The database was opened for reading only.</translation>
    </message>
</context>
<context>
    <name>khue::Eligibility</name>
    <message>
        <source>Has withdrawn from the course.</source>
        <translation>Has withdrawn from the course.</translation>
    </message>
    <message>
        <source>Has not completed the course yet (state: %1).</source>
        <translation>Has not completed the course yet (state: %1).</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>The run was cancelled.</translation>
    </message>
    <message>
        <source>The run has no issuing body. Choose it on the overview: it is whose number and signature the certificates bear.</source>
        <translation>The run has no issuing body. Choose it on the overview: it is whose number and signature the certificates bear.</translation>
    </message>
    <message>
        <source>The course has no title.</source>
        <translation>The course has no title.</translation>
    </message>
</context>
<context>
    <name>khue::EventListPage</name>
    <message>
        <source>No events yet</source>
        <translation>No events yet</translation>
    </message>
    <message>
        <source>Workshops, conferences and ceremonies with their co-organisers, speakers and participants.</source>
        <translation>Workshops, conferences and ceremonies with their co-organisers, speakers and participants.</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Workshops and events</source>
        <translation>Workshops and events</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>khue::EventPage</name>
    <message>
        <source>Organisers</source>
        <translation>Organisers</translation>
    </message>
    <message>
        <source>Add the institutions that hold it together.</source>
        <translation>Add the institutions that hold it together.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Nobody has been invited to speak yet.</source>
        <translation>Nobody has been invited to speak yet.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Nobody is on the list yet.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>List of participants…</source>
        <translation>List of participants…</translation>
    </message>
    <message numerus="yes">
        <source>%n organiser(s)</source>
        <translation>
            <numerusform>%n organiser</numerusform>
            <numerusform>%n organisers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attended</source>
        <translation>
            <numerusform>%n attended</numerusform>
            <numerusform>%n attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n institution(s)</source>
        <translation>
            <numerusform>from %n institution</numerusform>
            <numerusform>from %n institutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::ExpertDialog</name>
    <message>
        <source>Find a lecturer</source>
        <translation>Find a lecturer</translation>
    </message>
</context>
<context>
    <name>khue::ExpertPage</name>
    <message>
        <source>Find an expert</source>
        <translation>Find an expert</translation>
    </message>
</context>
<context>
    <name>khue::ExpertPanel</name>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Oxford</source>
        <translation>Oxford</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>From where</translation>
    </message>
    <message>
        <source>Needed from</source>
        <translation>Needed from</translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation>Needed until</translation>
    </message>
    <message>
        <source>statistics, trial design, đạo đức…</source>
        <translation>statistics, trial design, đạo đức…</translation>
    </message>
    <message>
        <source>That is before the first day.</source>
        <translation>That is before the first day.</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>On a visit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Partly free</source>
        <translation>Partly free</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>Not free</translation>
    </message>
    <message numerus="yes">
        <source>%n lecturer(s), the best first</source>
        <translation>
            <numerusform>%n lecturer</numerusform>
            <numerusform>%n lecturers, the best first</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits. Try another word, in the other language too, or leave something out.</source>
        <translation>Nobody fits. Try another word, in the other language too, or leave something out.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::ExpertSearch</name>
    <message>
        <source>expertise: %1</source>
        <translation>expertise: %1</translation>
    </message>
    <message>
        <source>has taught: %1</source>
        <translation>has taught: %1</translation>
    </message>
    <message>
        <source>mentioned in the biography</source>
        <translation>mentioned in the biography</translation>
    </message>
    <message>
        <source>no commitments in this period</source>
        <translation>no commitments in this period</translation>
    </message>
    <message>
        <source>free on %1 of %2 working days</source>
        <translation>free on %1 of %2 working days</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) only if need be</source>
        <translation>
            <numerusform>%n day only if need be</numerusform>
            <numerusform>%n days only if need be</numerusform>
        </translation>
    </message>
    <message>
        <source>visit %1 then (%2)</source>
        <translation>visit %1 then (%2)</translation>
    </message>
    <message numerus="yes">
        <source>teaches %n session(s) then</source>
        <translation>
            <numerusform>teaches %n session then</numerusform>
            <numerusform>teaches %n sessions then</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>speaks %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in the last 12 months</source>
        <translation>
            <numerusform>%n session in the last 12 months</numerusform>
            <numerusform>%n sessions in the last 12 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not confirmed</source>
        <translation>
            <numerusform>%n of them not confirmed</numerusform>
            <numerusform>%n of them not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::Export</name>
    <message>
        <source>“%1” cannot be written. Choose another place.</source>
        <translation>“%1” cannot be written. Choose another place.</translation>
    </message>
    <message>
        <source>Records can be written as .xlsx, .csv or .json; “%1” is none of these.</source>
        <translation>Records can be written as .xlsx, .csv or .json; “%1” is none of these.</translation>
    </message>
</context>
<context>
    <name>khue::Feedback</name>
    <message>
        <source>“%1” is no answer from 1 to 5; it was left out.</source>
        <translation>“%1” is no answer from 1 to 5; it was left out.</translation>
    </message>
</context>
<context>
    <name>khue::Field</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title (Vietnamese)</source>
        <translation>Title (Vietnamese)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Title (English)</translation>
    </message>
    <message>
        <source>Aims (Vietnamese)</source>
        <translation>Aims (Vietnamese)</translation>
    </message>
    <message>
        <source>Aims (English)</source>
        <translation>Aims (English)</translation>
    </message>
    <message>
        <source>Credit hours</source>
        <translation>Credit hours</translation>
    </message>
    <message>
        <source>Bears CME credit</source>
        <translation>Bears CME credit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Run number</source>
        <translation>Run number</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Course run</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Enrolled on</translation>
    </message>
    <message>
        <source>Place on the waiting list</source>
        <translation>Place on the waiting list</translation>
    </message>
    <message>
        <source>Session number</source>
        <translation>Session number</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Topic (Vietnamese)</source>
        <translation>Topic (Vietnamese)</translation>
    </message>
    <message>
        <source>Topic (English)</source>
        <translation>Topic (English)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Name (Vietnamese)</source>
        <translation>Name (Vietnamese)</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Name (English)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>ROR</source>
        <translation>ROR</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Name order</source>
        <translation>Name order</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>First person</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Weight (%)</source>
        <translation>Weight (%)</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Shape</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Sunday of week 1</source>
        <translation>Sunday of week 1</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Repeats until</source>
        <translation>Repeats until</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>First used</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Course (Vietnamese)</source>
        <translation>Course (Vietnamese)</translation>
    </message>
    <message>
        <source>Course (English)</source>
        <translation>Course (English)</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Revoked or replaced on</source>
        <translation>Revoked or replaced on</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Left logo</source>
        <translation>Left logo</translation>
    </message>
    <message>
        <source>Right logo</source>
        <translation>Right logo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Head, left (Vietnamese)</source>
        <translation>Head, left (Vietnamese)</translation>
    </message>
    <message>
        <source>Head, left (English)</source>
        <translation>Head, left (English)</translation>
    </message>
    <message>
        <source>Head, right (Vietnamese)</source>
        <translation>Head, right (Vietnamese)</translation>
    </message>
    <message>
        <source>Head, right (English)</source>
        <translation>Head, right (English)</translation>
    </message>
    <message>
        <source>Subtitle (Vietnamese)</source>
        <translation>Subtitle (Vietnamese)</translation>
    </message>
    <message>
        <source>Subtitle (English)</source>
        <translation>Subtitle (English)</translation>
    </message>
    <message>
        <source>Before the name (Vietnamese)</source>
        <translation>Before the name (Vietnamese)</translation>
    </message>
    <message>
        <source>Before the name (English)</source>
        <translation>Before the name (English)</translation>
    </message>
    <message>
        <source>The name (Vietnamese)</source>
        <translation>The name (Vietnamese)</translation>
    </message>
    <message>
        <source>The name (English)</source>
        <translation>The name (English)</translation>
    </message>
    <message>
        <source>About the holder (Vietnamese)</source>
        <translation>About the holder (Vietnamese)</translation>
    </message>
    <message>
        <source>About the holder (English)</source>
        <translation>About the holder (English)</translation>
    </message>
    <message>
        <source>Before the course (Vietnamese)</source>
        <translation>Before the course (Vietnamese)</translation>
    </message>
    <message>
        <source>Before the course (English)</source>
        <translation>Before the course (English)</translation>
    </message>
    <message>
        <source>The course (Vietnamese)</source>
        <translation>The course (Vietnamese)</translation>
    </message>
    <message>
        <source>The course (English)</source>
        <translation>The course (English)</translation>
    </message>
    <message>
        <source>After the course (Vietnamese)</source>
        <translation>After the course (Vietnamese)</translation>
    </message>
    <message>
        <source>After the course (English)</source>
        <translation>After the course (English)</translation>
    </message>
    <message>
        <source>Place and date (Vietnamese)</source>
        <translation>Place and date (Vietnamese)</translation>
    </message>
    <message>
        <source>Place and date (English)</source>
        <translation>Place and date (English)</translation>
    </message>
    <message>
        <source>First signatory&apos;s office (Vietnamese)</source>
        <translation>First signatory&apos;s office (Vietnamese)</translation>
    </message>
    <message>
        <source>First signatory&apos;s office (English)</source>
        <translation>First signatory&apos;s office (English)</translation>
    </message>
    <message>
        <source>First signatory</source>
        <translation>First signatory</translation>
    </message>
    <message>
        <source>Second signatory&apos;s office (Vietnamese)</source>
        <translation>Second signatory&apos;s office (Vietnamese)</translation>
    </message>
    <message>
        <source>Second signatory&apos;s office (English)</source>
        <translation>Second signatory&apos;s office (English)</translation>
    </message>
    <message>
        <source>Second signatory</source>
        <translation>Second signatory</translation>
    </message>
    <message>
        <source>Number (Vietnamese)</source>
        <translation>Number (Vietnamese)</translation>
    </message>
    <message>
        <source>Number (English)</source>
        <translation>Number (English)</translation>
    </message>
    <message>
        <source>Attendance required (%)</source>
        <translation>Attendance required (%)</translation>
    </message>
    <message>
        <source>Pass mark (%)</source>
        <translation>Pass mark (%)</translation>
    </message>
    <message>
        <source>Valid for (months)</source>
        <translation>Valid for (months)</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>Prerequisite</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>Feedback given</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Unit (Vietnamese)</source>
        <translation>Unit (Vietnamese)</translation>
    </message>
    <message>
        <source>Unit (English)</source>
        <translation>Unit (English)</translation>
    </message>
    <message>
        <source>Credit hours per unit</source>
        <translation>Credit hours per unit</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>Source of the rate</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation>Earned on</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Required to pass</source>
        <translation>Required to pass</translation>
    </message>
    <message>
        <source>Question (Vietnamese)</source>
        <translation>Question (Vietnamese)</translation>
    </message>
    <message>
        <source>Question (English)</source>
        <translation>Question (English)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Offered for</source>
        <translation>Offered for</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Days after (before: −)</source>
        <translation>Days after (before: −)</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Number of the record</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Size (bytes)</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>From the checklist</source>
        <translation>From the checklist</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Notice before its end (days)</source>
        <translation>Notice before its end (days)</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Renews</translation>
    </message>
    <message>
        <source>Summary (Vietnamese)</source>
        <translation>Summary (Vietnamese)</translation>
    </message>
    <message>
        <source>Summary (English)</source>
        <translation>Summary (English)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Signatory&apos;s name</source>
        <translation>Signatory&apos;s name</translation>
    </message>
    <message>
        <source>Signatory&apos;s position</source>
        <translation>Signatory&apos;s position</translation>
    </message>
    <message>
        <source>Mandate (Vietnamese)</source>
        <translation>Mandate (Vietnamese)</translation>
    </message>
    <message>
        <source>Mandate (English)</source>
        <translation>Mandate (English)</translation>
    </message>
    <message>
        <source>Quorum: more than (%)</source>
        <translation>Quorum: more than (%)</translation>
    </message>
    <message>
        <source>Its members score research priorities</source>
        <translation>Its members score research priorities</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Declared interest</source>
        <translation>Declared interest</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Declared on</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>or a name</source>
        <translation>or a name</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Presented by</translation>
    </message>
    <message>
        <source>Time (minutes)</source>
        <translation>Time (minutes)</translation>
    </message>
    <message>
        <source>Minutes of the meeting (Vietnamese)</source>
        <translation>Minutes of the meeting (Vietnamese)</translation>
    </message>
    <message>
        <source>Minutes of the meeting (English)</source>
        <translation>Minutes of the meeting (English)</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Decision (Vietnamese)</source>
        <translation>Decision (Vietnamese)</translation>
    </message>
    <message>
        <source>Decision (English)</source>
        <translation>Decision (English)</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Need of the health system (Vietnamese)</source>
        <translation>Need of the health system (Vietnamese)</translation>
    </message>
    <message>
        <source>Need of the health system (English)</source>
        <translation>Need of the health system (English)</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>Health field</source>
        <translation>Health field</translation>
    </message>
    <message>
        <source>Explanation (Vietnamese)</source>
        <translation>Explanation (Vietnamese)</translation>
    </message>
    <message>
        <source>Explanation (English)</source>
        <translation>Explanation (English)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Most points</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaration</translation>
    </message>
    <message>
        <source>Short title (Vietnamese)</source>
        <translation>Short title (Vietnamese)</translation>
    </message>
    <message>
        <source>Short title (English)</source>
        <translation>Short title (English)</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>Kind of study</translation>
    </message>
    <message>
        <source>Trial phase</source>
        <translation>Trial phase</translation>
    </message>
    <message>
        <source>Host institution of the study</source>
        <translation>Host institution of the study</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Sample size</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Part in the study</source>
        <translation>Part in the study</translation>
    </message>
    <message>
        <source>Site number</source>
        <translation>Site number</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name of the site</translation>
    </message>
    <message>
        <source>Site investigator</source>
        <translation>Site investigator</translation>
    </message>
    <message>
        <source>Recruitment target</source>
        <translation>Recruitment target</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Research priority</source>
        <translation>Research priority</translation>
    </message>
    <message>
        <source>Kind of approval</source>
        <translation>Kind of approval</translation>
    </message>
    <message>
        <source>Authority (Vietnamese)</source>
        <translation>Authority (Vietnamese)</translation>
    </message>
    <message>
        <source>Authority (English)</source>
        <translation>Authority (English)</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depends on</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Renewal of</source>
        <translation>Renewal of</translation>
    </message>
    <message>
        <source>Days to a decision</source>
        <translation>Days to a decision</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Source (Vietnamese)</source>
        <translation>Source (Vietnamese)</translation>
    </message>
    <message>
        <source>Source (English)</source>
        <translation>Source (English)</translation>
    </message>
    <message>
        <source>For which kind of study</source>
        <translation>For which kind of study</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Starts on</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Planned start (baseline)</source>
        <translation>Planned start (baseline)</translation>
    </message>
    <message>
        <source>Planned end (baseline)</source>
        <translation>Planned end (baseline)</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Registry number</source>
        <translation>Registry number</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Item of the data set</source>
        <translation>Item of the data set</translation>
    </message>
    <message>
        <source>Text (Vietnamese)</source>
        <translation>Text (Vietnamese)</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>Text (English)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Biography (Vietnamese)</source>
        <translation>Biography (Vietnamese)</translation>
    </message>
    <message>
        <source>Biography (English)</source>
        <translation>Biography (English)</translation>
    </message>
    <message>
        <source>Who travels</source>
        <translation>Who travels</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Purpose (Vietnamese)</source>
        <translation>Purpose (Vietnamese)</translation>
    </message>
    <message>
        <source>Purpose (English)</source>
        <translation>Purpose (English)</translation>
    </message>
    <message>
        <source>Host institution</source>
        <translation>Host institution</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Passport valid until</source>
        <translation>Passport valid until</translation>
    </message>
    <message>
        <source>Report (Vietnamese)</source>
        <translation>Report (Vietnamese)</translation>
    </message>
    <message>
        <source>Report (English)</source>
        <translation>Report (English)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Rate into the visit&apos;s currency</source>
        <translation>Rate into the visit&apos;s currency</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Journal, repository or publisher</source>
        <translation>Journal, repository or publisher</translation>
    </message>
    <message>
        <source>Published or in effect on</source>
        <translation>Published or in effect on</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Where it is applied</source>
        <translation>Where it is applied</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Other output</source>
        <translation>Other output</translation>
    </message>
    <message>
        <source>Contribution (CRediT)</source>
        <translation>Contribution (CRediT)</translation>
    </message>
    <message>
        <source>Name, if not in the directory</source>
        <translation>Name, if not in the directory</translation>
    </message>
    <message>
        <source>Corresponding author</source>
        <translation>Corresponding author</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Screened</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Declined to take part</source>
        <translation>Declined to take part</translation>
    </message>
    <message>
        <source>Excluded, other</source>
        <translation>Excluded, other</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>Lost to follow-up</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Discontinued</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysed</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Funder, if not in the directory</source>
        <translation>Funder, if not in the directory</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Spent on</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Tasks delegated</source>
        <translation>Tasks delegated</translation>
    </message>
    <message>
        <source>Role in the study</source>
        <translation>Role in the study</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Other tasks</translation>
    </message>
    <message>
        <source>Signed by (principal investigator)</source>
        <translation>Signed by (principal investigator)</translation>
    </message>
    <message>
        <source>Why delegated without the training</source>
        <translation>Why delegated without the training</translation>
    </message>
    <message>
        <source>Likelihood (1–5)</source>
        <translation>Likelihood (1–5)</translation>
    </message>
    <message>
        <source>Impact (1–5)</source>
        <translation>Impact (1–5)</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>What is done about it</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Required of</source>
        <translation>Required of</translation>
    </message>
    <message>
        <source>Counts as the course</source>
        <translation>Counts as the course</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Description (Vietnamese)</source>
        <translation>Description (Vietnamese)</translation>
    </message>
    <message>
        <source>Description (English)</source>
        <translation>Description (English)</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>Target level</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Criterion (Vietnamese)</source>
        <translation>Criterion (Vietnamese)</translation>
    </message>
    <message>
        <source>Criterion (English)</source>
        <translation>Criterion (English)</translation>
    </message>
    <message>
        <source>Level (Vietnamese)</source>
        <translation>Level (Vietnamese)</translation>
    </message>
    <message>
        <source>Level (English)</source>
        <translation>Level (English)</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>Points before</translation>
    </message>
    <message>
        <source>Points after</source>
        <translation>Points after</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Changed at</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>How often due</source>
        <translation>How often due</translation>
    </message>
    <message>
        <source>Due for the first time on</source>
        <translation>Due for the first time on</translation>
    </message>
    <message>
        <source>Made for what was due until</source>
        <translation>Made for what was due until</translation>
    </message>
    <message>
        <source>Definition (Vietnamese)</source>
        <translation>Definition (Vietnamese)</translation>
    </message>
    <message>
        <source>Definition (English)</source>
        <translation>Definition (English)</translation>
    </message>
    <message>
        <source>Capacity level</source>
        <translation>Capacity level</translation>
    </message>
    <message>
        <source>Source of the value</source>
        <translation>Source of the value</translation>
    </message>
    <message>
        <source>Only these records</source>
        <translation>Only these records</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Desired direction</source>
        <translation>Desired direction</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation>Year of the baseline</translation>
    </message>
    <message>
        <source>Place within its level</source>
        <translation>Place within its level</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>Measured value</translation>
    </message>
    <message>
        <source>Year or day</source>
        <translation>Year or day</translation>
    </message>
    <message>
        <source>Randomised or enrolled</source>
        <translation>Randomised or enrolled</translation>
    </message>
    <message>
        <source>Governing body</source>
        <translation>Governing body</translation>
    </message>
    <message>
        <source>Kind of arm</source>
        <translation>Kind of arm</translation>
    </message>
    <message>
        <source>Planned size</source>
        <translation>Planned size</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Received the intervention</source>
        <translation>Received the intervention</translation>
    </message>
    <message>
        <source>Excluded from the analysis</source>
        <translation>Excluded from the analysis</translation>
    </message>
    <message>
        <source>Courses that count</source>
        <translation>Courses that count</translation>
    </message>
</context>
<context>
    <name>khue::FieldDialog</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>khue::Fields</name>
    <message>
        <source>Trainees</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>Lecturers</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Enrolments</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Not to be imported</source>
        <translation>Not to be imported</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>ORCID</source>
        <translation>ORCID</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Title in Vietnamese</source>
        <translation>Title in Vietnamese</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Credit hours</source>
        <translation>Credit hours</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Number of sessions</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Course run</translation>
    </message>
    <message>
        <source>Session number</source>
        <translation>Session number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Topic in Vietnamese</source>
        <translation>Topic in Vietnamese</translation>
    </message>
    <message>
        <source>Topic in English</source>
        <translation>Topic in English</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Kind of session</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Trainee’s e-mail</source>
        <translation>Trainee’s e-mail</translation>
    </message>
    <message>
        <source>Trainee’s name</source>
        <translation>Trainee’s name</translation>
    </message>
    <message>
        <source>Date of enrolment</source>
        <translation>Date of enrolment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Pre-test</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>Post-test</translation>
    </message>
    <message>
        <source>Session on %1</source>
        <translation>Session on %1</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
</context>
<context>
    <name>khue::FigureDetails</name>
    <message>
        <source>Choose a figure above to see what stands behind it</source>
        <translation>Choose a figure above to see what stands behind it</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Over the years</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>By: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 of %2 records</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) behind the figure</source>
        <translation>
            <numerusform>%n record behind the figure</numerusform>
            <numerusform>%n records behind the figure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) entered by hand</source>
        <translation>
            <numerusform>%n value entered by hand</numerusform>
            <numerusform>%n values entered by hand</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the records behind the figure</source>
        <translation>Export the records behind the figure</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n row exported.</numerusform>
            <numerusform>%n rows exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opens the chosen record (Enter)</source>
        <translation>Opens the chosen record (Enter)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>What the chart shows</translation>
    </message>
    <message>
        <source>Chart of the figure</source>
        <translation>Chart of the figure</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nothing to draw yet.</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>Records behind the figure</translation>
    </message>
</context>
<context>
    <name>khue::FigureRecordsModel</name>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Does not</source>
        <translation>Does not</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>About it</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>In the share</source>
        <translation>In the share</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>khue::FigureTableModel</name>
    <message>
        <source>Baseline of %1</source>
        <translation>Baseline of %1</translation>
    </message>
    <message>
        <source>Shows the records behind the figure</source>
        <translation>Shows the records behind the figure</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Capacity level</source>
        <translation>Capacity level</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Last years</source>
        <translation>Last years</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
</context>
<context>
    <name>khue::GanttView</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>starts before “%1” ends</source>
        <translation>starts before “%1” ends</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Completed on %1</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1% done</translation>
    </message>
    <message>
        <source>Baseline: %1 – %2, %3</source>
        <translation>Baseline: %1 – %2, %3</translation>
    </message>
    <message>
        <source>Starts before “%1” ends</source>
        <translation>Starts before “%1” ends</translation>
    </message>
</context>
<context>
    <name>khue::Governance</name>
    <message>
        <source>%1 ended on %2: renew it or close it</source>
        <translation>%1 ended on %2: renew it or close it</translation>
    </message>
    <message>
        <source>%1 ends today, and no renewal is being signed</source>
        <translation>%1 ends today, and no renewal is being signed</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s), on %2, and no renewal is being signed</source>
        <translation>
            <numerusform>%1 ends in %n day, on %2, and no renewal is being signed</numerusform>
            <numerusform>%1 ends in %n days, on %2, and no renewal is being signed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) has no minutes yet</source>
        <translation>%1 (%2) has no minutes yet</translation>
    </message>
    <message>
        <source>%1: %2 has %3% of the seats; no sector should have more than %4%</source>
        <translation>%1: %2 has %3% of the seats; no sector should have more than %4%</translation>
    </message>
</context>
<context>
    <name>khue::History</name>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: this %2 has been changed again since. Nothing was changed.</source>
        <translation>“%1” cannot be taken back: this %2 has been changed again since. Nothing was changed.</translation>
    </message>
    <message>
        <source>This program does not know the records of “%1”; update it.</source>
        <translation>This program does not know the records of “%1”; update it.</translation>
    </message>
</context>
<context>
    <name>khue::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Close the history (Ctrl+H)</source>
        <translation>Close the history (Ctrl+H)</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Close the history</translation>
    </message>
    <message numerus="yes">
        <source>Undo this and all since (%n step(s))</source>
        <translation>
            <numerusform>Undo this step</numerusform>
            <numerusform>Undo this and all since (%n steps)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Undo this step</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be undone. You can redo them afterwards.</source>
        <translation>
            <numerusform>%n step will be undone. You can redo it afterwards.</numerusform>
            <numerusform>%n steps will be undone. You can redo them afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>khue::HistoryView</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Show earlier steps</source>
        <translation>Show earlier steps</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… and more</translation>
    </message>
</context>
<context>
    <name>khue::Holiday</name>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>England</source>
        <translation>England</translation>
    </message>
</context>
<context>
    <name>khue::HolidayDialog</name>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
</context>
<context>
    <name>khue::HolidaysPage</name>
    <message>
        <source>No days of this year yet</source>
        <translation>No days of this year yet</translation>
    </message>
    <message>
        <source>Begin with what the rules propose, then change it as the official notice has it.</source>
        <translation>Begin with what the rules propose, then change it as the official notice has it.</translation>
    </message>
    <message>
        <source>Propose the year</source>
        <translation>Propose the year</translation>
    </message>
    <message>
        <source>Holidays of %1</source>
        <translation>Holidays of %1</translation>
    </message>
    <message>
        <source>Import a calendar file</source>
        <translation>Import a calendar file</translation>
    </message>
    <message>
        <source>Propose by rule</source>
        <translation>Propose by rule</translation>
    </message>
    <message>
        <source>Adds the days that the law of each country gives and that are not there yet</source>
        <translation>Adds the days that the law of each country gives and that are not there yet</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Oxford terms</source>
        <translation>Oxford terms</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Lunar year %1</source>
        <translation>Lunar year %1</translation>
    </message>
    <message>
        <source>%1: nothing entered, the rules are used</source>
        <translation>%1: nothing entered, the rules are used</translation>
    </message>
    <message>
        <source>%1: as proposed by rule</source>
        <translation>%1: as proposed by rule</translation>
    </message>
    <message>
        <source>%1: by the official notice</source>
        <translation>%1: by the official notice</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>No terms of this year yet.</source>
        <translation>No terms of this year yet.</translation>
    </message>
    <message>
        <source>Lunar date</source>
        <translation>Lunar date</translation>
    </message>
    <message>
        <source>%1/%2 (leap month)</source>
        <translation>%1/%2 (leap month)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and terms added.</source>
        <translation>
            <numerusform>%n day or term added.</numerusform>
            <numerusform>%n days and terms added.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the rules propose is there already.</source>
        <translation>All that the rules propose is there already.</translation>
    </message>
</context>
<context>
    <name>khue::Import</name>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>“%1” (%2): %3 rows – %4 new, %5 changed, %6 unchanged, %7 refused</source>
        <translation>“%1” (%2): %3 rows – %4 new, %5 changed, %6 unchanged, %7 refused</translation>
    </message>
    <message>
        <source>“%1” was left out: it is not clear what it holds.</source>
        <translation>“%1” was left out: it is not clear what it holds.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>A trial: nothing was written.</source>
        <translation>A trial: nothing was written.</translation>
    </message>
    <message>
        <source>No row of headings was found, so the sheet was left out.</source>
        <translation>No row of headings was found, so the sheet was left out.</translation>
    </message>
    <message>
        <source>The row does not say which course is meant.</source>
        <translation>The row does not say which course is meant.</translation>
    </message>
    <message>
        <source>There is no course run “%1”.</source>
        <translation>There is no course run “%1”.</translation>
    </message>
    <message>
        <source>The code of the course is missing.</source>
        <translation>The code of the course is missing.</translation>
    </message>
    <message>
        <source>The end is missing; two hours were assumed.</source>
        <translation>The end is missing; two hours were assumed.</translation>
    </message>
    <message>
        <source>The time is missing; the session is not scheduled yet.</source>
        <translation>The time is missing; the session is not scheduled yet.</translation>
    </message>
    <message>
        <source>All seats are taken; put on the waiting list.</source>
        <translation>All seats are taken; put on the waiting list.</translation>
    </message>
    <message>
        <source>The trainee is not enrolled in this course run.</source>
        <translation>The trainee is not enrolled in this course run.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <source>“%1” is not an ORCID; it was left out.</source>
        <translation>“%1” is not an ORCID; it was left out.</translation>
    </message>
    <message>
        <source>The year of birth %1 cannot be right.</source>
        <translation>The year of birth %1 cannot be right.</translation>
    </message>
    <message>
        <source>Perhaps the same person as %1; taken as somebody else. If they are one, merge them.</source>
        <translation>Perhaps the same person as %1; taken as somebody else. If they are one, merge them.</translation>
    </message>
    <message>
        <source>The same person as in row %1; this row was left out.</source>
        <translation>The same person as in row %1; this row was left out.</translation>
    </message>
    <message>
        <source>The ORCID %1 belongs to somebody else already.</source>
        <translation>The ORCID %1 belongs to somebody else already.</translation>
    </message>
    <message>
        <source>%1 people are called “%2”; give the code or the e-mail address.</source>
        <translation>%1 people are called “%2”; give the code or the e-mail address.</translation>
    </message>
    <message>
        <source>The row does not say who is meant.</source>
        <translation>The row does not say who is meant.</translation>
    </message>
    <message>
        <source>“%1” is not among the trainees.</source>
        <translation>“%1” is not among the trainees.</translation>
    </message>
    <message>
        <source>Several people are called “%1”; the lecturer was left out.</source>
        <translation>Several people are called “%1”; the lecturer was left out.</translation>
    </message>
    <message>
        <source>“%1” was not among the lecturers and was added.</source>
        <translation>“%1” was not among the lecturers and was added.</translation>
    </message>
    <message>
        <source>The timetable has no such session; the column was left out.</source>
        <translation>The timetable has no such session; the column was left out.</translation>
    </message>
    <message>
        <source>Taken as %1, of whom the row says nothing new.</source>
        <translation>Taken as %1, of whom the row says nothing new.</translation>
    </message>
    <message>
        <source>Nothing in “%1” looks like trainees, lecturers, courses, a timetable, enrolments, attendance, scores or other records. Open it in the window and say what each sheet holds.</source>
        <translation>Nothing in “%1” looks like trainees, lecturers, courses, a timetable, enrolments, attendance, scores or other records. Open it in the window and say what each sheet holds.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” is none of: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known (%2). Enter it first, or write it as it is called there.</source>
        <translation>“%1” is not known (%2). Enter it first, or write it as it is called there.</translation>
    </message>
    <message>
        <source>“%1” is the name of several (%2). Give its code instead.</source>
        <translation>“%1” is the name of several (%2). Give its code instead.</translation>
    </message>
    <message>
        <source>Several records are like this one, so it is not clear which is meant. Change it in the window.</source>
        <translation>Several records are like this one, so it is not clear which is meant. Change it in the window.</translation>
    </message>
    <message>
        <source>“%1” is no kind of record.</source>
        <translation>“%1” is no kind of record.</translation>
    </message>
</context>
<context>
    <name>khue::ImportDialog</name>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Trying the import; nothing is written yet…</source>
        <translation>Trying the import; nothing is written yet…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Import a workbook</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>Workbooks (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Reading “%1”</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>Something was changed after the import. Take it back from the history.</source>
        <translation>Something was changed after the import. Take it back from the history.</translation>
    </message>
    <message>
        <source>%1 – problems</source>
        <translation>%1 – problems</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>Save the list of problems</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving “%1”</source>
        <translation>Saving “%1”</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Saved as “%1”.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>1. What was understood</source>
        <translation>1. What was understood</translation>
    </message>
    <message>
        <source>2. Trial</source>
        <translation>2. Trial</translation>
    </message>
    <message>
        <source>3. Done</source>
        <translation>3. Done</translation>
    </message>
    <message>
        <source>Save the list of problems…</source>
        <translation>Save the list of problems…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unchanged</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refused</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>no rows</translation>
    </message>
</context>
<context>
    <name>khue::IndicatorPage</name>
    <message>
        <source>Entered by hand, with evidence</source>
        <translation>Entered by hand, with evidence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>No targets yet: what is to be reached in which year?</source>
        <translation>No targets yet: what is to be reached in which year?</translation>
    </message>
    <message>
        <source>Values entered by hand</source>
        <translation>Values entered by hand</translation>
    </message>
    <message>
        <source>No values yet. Each says where it comes from.</source>
        <translation>No values yet. Each says where it comes from.</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>Records behind it</translation>
    </message>
    <message>
        <source>Results chain</source>
        <translation>Results chain</translation>
    </message>
    <message>
        <source>Back to the outputs, roles and people that it counts</source>
        <translation>Back to the outputs, roles and people that it counts</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Value and target over the years</source>
        <translation>Value and target over the years</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nothing to draw yet.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>All records</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>no value yet</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>%1: %2 of %3 %4</translation>
    </message>
    <message>
        <source>%1: %2 %3, no target</source>
        <translation>%1: %2 %3, no target</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>khue::Indicators</name>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Expert visits done</source>
        <translation>Expert visits done</translation>
    </message>
    <message>
        <source>Visits in both directions that ended in the period.</source>
        <translation>Visits in both directions that ended in the period.</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>Sessions taught by lecturers from abroad</source>
        <translation>Sessions taught by lecturers from abroad</translation>
    </message>
    <message>
        <source>Sessions held in the period with a confirmed lecturer who works outside Viet Nam.</source>
        <translation>Sessions held in the period with a confirmed lecturer who works outside Viet Nam.</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>Field of health</source>
        <translation>Field of health</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Priorities proposed by Vietnamese institutions</source>
        <translation>Priorities proposed by Vietnamese institutions</translation>
    </message>
    <message>
        <source>Research priorities that institutions in Viet Nam proposed in the period.</source>
        <translation>Research priorities that institutions in Viet Nam proposed in the period.</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>priorities</translation>
    </message>
    <message>
        <source>Vietnamese priorities that became studies</source>
        <translation>Vietnamese priorities that became studies</translation>
    </message>
    <message>
        <source>Priorities proposed by institutions in Viet Nam whose first study, past the stage of a proposal, began in the period.</source>
        <translation>Priorities proposed by institutions in Viet Nam whose first study, past the stage of a proposal, began in the period.</translation>
    </message>
    <message>
        <source>Common agreements signed</source>
        <translation>Common agreements signed</translation>
    </message>
    <message>
        <source>Agreements between institutions that were signed in the period and came into force.</source>
        <translation>Agreements between institutions that were signed in the period and came into force.</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>Committee meetings held</source>
        <translation>Committee meetings held</translation>
    </message>
    <message>
        <source>Meetings of committees and working groups that were held in the period.</source>
        <translation>Meetings of committees and working groups that were held in the period.</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>meetings</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>Decisions taken</translation>
    </message>
    <message>
        <source>Decisions of meetings that were held in the period.</source>
        <translation>Decisions of meetings that were held in the period.</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>Workshops and events held</source>
        <translation>Workshops and events held</translation>
    </message>
    <message>
        <source>Events that began in the period and were held.</source>
        <translation>Events that began in the period and were held.</translation>
    </message>
    <message>
        <source>events</source>
        <translation>events</translation>
    </message>
    <message>
        <source>Participants of workshops and events</source>
        <translation>Participants of workshops and events</translation>
    </message>
    <message>
        <source>Who attended an event that was held in the period; who attended two counts twice.</source>
        <translation>Who attended an event that was held in the period; who attended two counts twice.</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>%1 is not a year from %2 to %3.</source>
        <translation>%1 is not a year from %2 to %3.</translation>
    </message>
    <message>
        <source>There is no measure “%1”.</source>
        <translation>There is no measure “%1”.</translation>
    </message>
    <message>
        <source>Values entered by hand have no records to choose from.</source>
        <translation>Values entered by hand have no records to choose from.</translation>
    </message>
    <message>
        <source>“%1” is not a group of this measure&apos;s records.</source>
        <translation>“%1” is not a group of this measure&apos;s records.</translation>
    </message>
    <message numerus="yes">
        <source>The %n value(s) entered by hand are kept, but the measure&apos;s are shown.</source>
        <translation>
            <numerusform>The value entered by hand is kept, but the measure&apos;s are shown.</numerusform>
            <numerusform>The %n values entered by hand are kept, but the measure&apos;s are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the indicator a name, in either language.</source>
        <translation>Give the indicator a name, in either language.</translation>
    </message>
    <message>
        <source>Say of which year the baseline is.</source>
        <translation>Say of which year the baseline is.</translation>
    </message>
    <message>
        <source>There is a target of %1 already; change that one.</source>
        <translation>There is a target of %1 already; change that one.</translation>
    </message>
    <message>
        <source>This indicator is computed (“%1”); a value by hand would never be seen.</source>
        <translation>This indicator is computed (“%1”); a value by hand would never be seen.</translation>
    </message>
    <message>
        <source>A value cannot be measured on a day to come.</source>
        <translation>A value cannot be measured on a day to come.</translation>
    </message>
    <message>
        <source>There is a value of that time already; change that one.</source>
        <translation>There is a value of that time already; change that one.</translation>
    </message>
    <message>
        <source>Say where the figure comes from, so that others can check it.</source>
        <translation>Say where the figure comes from, so that others can check it.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Joint grants won</source>
        <translation>Joint grants won</translation>
    </message>
    <message>
        <source>Grants to studies that began in the period.</source>
        <translation>Grants to studies that began in the period.</translation>
    </message>
    <message>
        <source>grants</source>
        <translation>grants</translation>
    </message>
    <message>
        <source>Trainees with a role in a study</source>
        <translation>Trainees with a role in a study</translation>
    </message>
    <message>
        <source>People who completed a course and have a role in a study after it; the day is that on which both were true first.</source>
        <translation>People who completed a course and have a role in a study after it; the day is that on which both were true first.</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Articles and other publications of studies that came out in the period.</source>
        <translation>Articles and other publications of studies that came out in the period.</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>publications</translation>
    </message>
    <message>
        <source>Papers with a Vietnamese first or last author</source>
        <translation>Papers with a Vietnamese first or last author</translation>
    </message>
    <message>
        <source>Publications of the period whose first or last author works at an institution in Viet Nam.</source>
        <translation>Publications of the period whose first or last author works at an institution in Viet Nam.</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>Guidelines and policies that cite results</source>
        <translation>Guidelines and policies that cite results</translation>
    </message>
    <message>
        <source>Guidelines and policy briefs in effect since the period that are linked to a result which they cite or whose data they use.</source>
        <translation>Guidelines and policy briefs in effect since the period that are linked to a result which they cite or whose data they use.</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>Changes in practice</source>
        <translation>Changes in practice</translation>
    </message>
    <message>
        <source>Changes in what a hospital does that took effect in the period.</source>
        <translation>Changes in what a hospital does that took effect in the period.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>Joint studies started</source>
        <translation>Joint studies started</translation>
    </message>
    <message>
        <source>Studies that began in the period and are past the stage of a proposal.</source>
        <translation>Studies that began in the period and are past the stage of a proposal.</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>studies</translation>
    </message>
    <message>
        <source>Protocols submitted for approval</source>
        <translation>Protocols submitted for approval</translation>
    </message>
    <message>
        <source>Submissions to ethics committees and authorities in the period, each step of the chain by itself.</source>
        <translation>Submissions to ethics committees and authorities in the period, each step of the chain by itself.</translation>
    </message>
    <message>
        <source>submissions</source>
        <translation>submissions</translation>
    </message>
    <message>
        <source>Approvals obtained</source>
        <translation>Approvals obtained</translation>
    </message>
    <message>
        <source>Decisions in the period that approve, with or without conditions.</source>
        <translation>Decisions in the period that approve, with or without conditions.</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>approvals</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>Different people who completed a course run that ended in the period, each counted once.</source>
        <translation>Different people who completed a course run that ended in the period, each counted once.</translation>
    </message>
    <message>
        <source>Enrolments completed</source>
        <translation>Enrolments completed</translation>
    </message>
    <message>
        <source>Places in course runs that ended in the period and were completed; who completed two counts twice.</source>
        <translation>Places in course runs that ended in the period and were completed; who completed two counts twice.</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>enrolments</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Of those who had a place in a finished run that ended in the period, the share that completed it. Who withdrew has not.</source>
        <translation>Of those who had a place in a finished run that ended in the period, the share that completed it. Who withdrew has not.</translation>
    </message>
    <message>
        <source>Mean normalised gain</source>
        <translation>Mean normalised gain</translation>
    </message>
    <message>
        <source>(post − pre) / (100 − pre) of everybody with both tests in a run that ended in the period; 1 is all that could be gained.</source>
        <translation>(post − pre) / (100 − pre) of everybody with both tests in a run that ended in the period; 1 is all that could be gained.</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>of 1</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Certificates issued</translation>
    </message>
    <message>
        <source>Certificates issued in the period that are in force: neither revoked nor replaced.</source>
        <translation>Certificates issued in the period that are in force: neither revoked nor replaced.</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>CME credit hours certified</source>
        <translation>CME credit hours certified</translation>
    </message>
    <message>
        <source>The credit hours on certificates issued in the period that are in force.</source>
        <translation>The credit hours on certificates issued in the period that are in force.</translation>
    </message>
    <message>
        <source>credit hours</source>
        <translation>credit hours</translation>
    </message>
    <message>
        <source>Course runs held</source>
        <translation>Course runs held</translation>
    </message>
    <message>
        <source>Finished course runs that ended in the period.</source>
        <translation>Finished course runs that ended in the period.</translation>
    </message>
    <message>
        <source>course runs</source>
        <translation>course runs</translation>
    </message>
    <message>
        <source>Trainees who became trainers</source>
        <translation>Trainees who became trainers</translation>
    </message>
    <message>
        <source>People who completed a course and taught their first confirmed session after it in the period, each counted once.</source>
        <translation>People who completed a course and taught their first confirmed session after it in the period, each counted once.</translation>
    </message>
    <message>
        <source>No evidence given</source>
        <translation>No evidence given</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Not in use</translation>
    </message>
</context>
<context>
    <name>khue::IndicatorsPage</name>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) added.</source>
        <translation>
            <numerusform>%n indicator added.</numerusform>
            <numerusform>%n indicators added.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the partnership achieves, against what it aims at. Choose a figure to see the records behind it.</source>
        <translation>What the partnership achieves, against what it aims at. Choose a figure to see the records behind it.</translation>
    </message>
    <message>
        <source>Results framework</source>
        <translation>Results framework</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Which figures</source>
        <translation>Which figures</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Add the ready framework</source>
        <translation>Add the ready framework</translation>
    </message>
    <message>
        <source>Adds the indicators of the ready framework that are not here yet; nothing is overwritten.</source>
        <translation>Adds the indicators of the ready framework that are not here yet; nothing is overwritten.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Indicator report…</source>
        <translation>Indicator report…</translation>
    </message>
    <message>
        <source>Annual report of the partnership…</source>
        <translation>Annual report of the partnership…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>No indicators yet</translation>
    </message>
    <message>
        <source>A results framework says what is measured, from activities to impact. The ready one follows the levels of the ESSENCE framework; everything in it can be changed.</source>
        <translation>A results framework says what is measured, from activities to impact. The ready one follows the levels of the ESSENCE framework; everything in it can be changed.</translation>
    </message>
    <message>
        <source>Only values to be entered</source>
        <translation>Only values to be entered</translation>
    </message>
    <message>
        <source>Indicators in use that are entered by hand and have no value for this year</source>
        <translation>Indicators in use that are entered by hand and have no value for this year</translation>
    </message>
</context>
<context>
    <name>khue::InstitutionListPage</name>
    <message>
        <source>No institutions yet</source>
        <translation>No institutions yet</translation>
    </message>
    <message>
        <source>Hospitals, universities and institutes: where people work, and who organises courses.</source>
        <translation>Hospitals, universities and institutes: where people work, and who organises courses.</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>New institution</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Vietnamese name</source>
        <translation>Vietnamese name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>khue::InstitutionPage</name>
    <message>
        <source>New institution</source>
        <translation>New institution</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>People there</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nobody yet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::Issue</name>
    <message>
        <source>The template “%1” cannot be used yet. Nothing was issued.</source>
        <translation>The template “%1” cannot be used yet. Nothing was issued.</translation>
    </message>
    <message>
        <source>The certificate %1 is no longer in force: %2.</source>
        <translation>The certificate %1 is no longer in force: %2.</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the register.</source>
        <translation>Say why: the reason stays in the register.</translation>
    </message>
    <message>
        <source>A certificate cannot be issued with a date to come.</source>
        <translation>A certificate cannot be issued with a date to come.</translation>
    </message>
    <message>
        <source>The validity cannot end before the day of issue.</source>
        <translation>The validity cannot end before the day of issue.</translation>
    </message>
    <message>
        <source>No certificate of “%1” can be issued.</source>
        <translation>No certificate of “%1” can be issued.</translation>
    </message>
    <message>
        <source>Somebody chosen has no seat in the run.</source>
        <translation>Somebody chosen has no seat in the run.</translation>
    </message>
    <message>
        <source>Not everybody chosen can have a certificate. Nothing was issued.</source>
        <translation>Not everybody chosen can have a certificate. Nothing was issued.</translation>
    </message>
    <message>
        <source>The enrolment of the certificate %1 is no longer in the programme, so it cannot be issued anew.</source>
        <translation>The enrolment of the certificate %1 is no longer in the programme, so it cannot be issued anew.</translation>
    </message>
    <message>
        <source>The run has no issuing body any more, so the certificate cannot be issued anew.</source>
        <translation>The run has no issuing body any more, so the certificate cannot be issued anew.</translation>
    </message>
</context>
<context>
    <name>khue::IssueDialog</name>
    <message>
        <source>Issue certificates</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Valid until (empty: without end)</source>
        <translation>Valid until (empty: without end)</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Certificate templates</source>
        <translation>Certificate templates</translation>
    </message>
    <message>
        <source>Enter the day of issue.</source>
        <translation>Enter the day of issue.</translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>Issuing certificates</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>%n certificate issued.</numerusform>
            <numerusform>%n certificates issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::ItineraryCard</name>
    <message>
        <source>Itinerary</source>
        <translation>Itinerary</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Add an entry</translation>
    </message>
    <message>
        <source>Print the visit programme</source>
        <translation>Print the visit programme</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Session, not confirmed</source>
        <translation>Session, not confirmed</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Sessions that the visitor teaches in these days appear by themselves.</source>
        <translation>Nothing is planned yet. Sessions that the visitor teaches in these days appear by themselves.</translation>
    </message>
</context>
<context>
    <name>khue::LanguagesField</name>
    <message>
        <source>Choose languages</source>
        <translation>Choose languages</translation>
    </message>
</context>
<context>
    <name>khue::LecturerRows</name>
    <message>
        <source>Add a lecturer</source>
        <translation>Add a lecturer</translation>
    </message>
    <message>
        <source>Take this lecturer off the session</source>
        <translation>Take this lecturer off the session</translation>
    </message>
    <message>
        <source>Find a lecturer…</source>
        <translation>Find a lecturer…</translation>
    </message>
</context>
<context>
    <name>khue::LevelField</name>
    <message>
        <source>none set</source>
        <translation>none set</translation>
    </message>
</context>
<context>
    <name>khue::ListPage</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the chosen rows</source>
        <translation>Export the chosen rows</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n row exported.</numerusform>
            <numerusform>%n rows exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”, with everything that belongs to it? You can undo this.</source>
        <translation>Remove “%1”, with everything that belongs to it? You can undo this.</translation>
    </message>
</context>
<context>
    <name>khue::LongTask</name>
    <message>
        <source>The work could not be finished.</source>
        <translation>The work could not be finished.</translation>
    </message>
</context>
<context>
    <name>khue::MainWindow</name>
    <message>
        <source>You have typed something that is not saved yet.</source>
        <translation>You have typed something that is not saved yet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stay here</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>This did not work</translation>
    </message>
    <message>
        <source>Please wait: another task is still at work.</source>
        <translation>Please wait: another task is still at work.</translation>
    </message>
    <message>
        <source>A task is still at work. Stop it? Nothing of it is kept then.</source>
        <translation>A task is still at work. Stop it? Nothing of it is kept then.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stop it</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>New programme…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Add the sample programme</source>
        <translation>Add the sample programme</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferences…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About Khuê</source>
        <translation>About Khuê</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Back (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>New programme</translation>
    </message>
    <message>
        <source>programme.khue</source>
        <translation>programme.khue</translation>
    </message>
    <message>
        <source>Khuê programme (*.khue *.sqlite)</source>
        <translation>Khuê programme (*.khue *.sqlite)</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name; nothing was overwritten.</source>
        <translation>“%1” is there already. Choose another name; nothing was overwritten.</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Open a programme</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Import a workbook</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods *.csv)</source>
        <translation>Workbooks (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Backed up to “%1”.</source>
        <translation>Backed up to “%1”.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>The programme will be as it was in “%1”. The present state is kept beside it, under another name.</source>
        <translation>The programme will be as it was in “%1”. The present state is kept beside it, under another name.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>Restored. The former state is kept as “%1”.</source>
        <translation>Restored. The former state is kept as “%1”.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Import my workbook…</source>
        <translation>Import my workbook…</translation>
    </message>
    <message>
        <source>Look at a sample programme</source>
        <translation>Look at a sample programme</translation>
    </message>
    <message>
        <source>Welcome to Khuê. This programme is still empty. How would you like to begin?</source>
        <translation>Welcome to Khuê. This programme is still empty. How would you like to begin?</translation>
    </message>
    <message>
        <source>Ctrl+S – Save what is typed</source>
        <translation>Ctrl+S – Save what is typed</translation>
    </message>
    <message>
        <source>Ctrl+F – Filter the list</source>
        <translation>Ctrl+F – Filter the list</translation>
    </message>
    <message>
        <source>Enter – Open the row; Space – Choose it</source>
        <translation>Enter – Open the row; Space – Choose it</translation>
    </message>
    <message>
        <source>Khuê %1
For people who run international medical training and research programmes.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Khuê %1
For people who run international medical training and research programmes.
Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>Rules of the programme…</source>
        <translation>Rules of the programme…</translation>
    </message>
    <message numerus="yes">
        <source>The day&apos;s backup is made, but %n document file(s) are missing or damaged.</source>
        <translation>
            <numerusform>The day&apos;s backup is made, but %n document file is missing or damaged.</numerusform>
            <numerusform>The day&apos;s backup is made, but %n document files are missing or damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document file(s) are missing or damaged</source>
        <translation>
            <numerusform>%n document file is missing or damaged</numerusform>
            <numerusform>%n document files are missing or damaged</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is there. Add these files again from where they came, or restore them from an older backup.</source>
        <translation>Everything else is there. Add these files again from where they came, or restore them from an older backup.</translation>
    </message>
</context>
<context>
    <name>khue::Meeting</name>
    <message>
        <source>The committee has no members on that day.</source>
        <translation>The committee has no members on that day.</translation>
    </message>
    <message>
        <source>%1 of %2 members took part, %3 are needed: there is a quorum.</source>
        <translation>%1 of %2 members took part, %3 are needed: there is a quorum.</translation>
    </message>
    <message>
        <source>%1 of %2 members took part, %3 are needed: there is no quorum.</source>
        <translation>%1 of %2 members took part, %3 are needed: there is no quorum.</translation>
    </message>
    <message>
        <source>Not marked yet: %1.</source>
        <translation>Not marked yet: %1.</translation>
    </message>
</context>
<context>
    <name>khue::MeetingAttendanceCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Take the mark back</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Add a guest</translation>
    </message>
    <message>
        <source>Who is at the meeting without being a member?</source>
        <translation>Who is at the meeting without being a member?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Mark all members who have no mark as present</source>
        <translation>Mark all members who have no mark as present</translation>
    </message>
    <message>
        <source>Add a guest…</source>
        <translation>Add a guest…</translation>
    </message>
    <message>
        <source>Del takes it back</source>
        <translation>Del takes it back</translation>
    </message>
</context>
<context>
    <name>khue::MeetingListPage</name>
    <message>
        <source>No meetings yet</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Agenda, attendance, decisions and actions of each committee&apos;s meetings, and the minutes on paper.</source>
        <translation>Agenda, attendance, decisions and actions of each committee&apos;s meetings, and the minutes on paper.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Open actions…</source>
        <translation>Open actions…</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open actions</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Took part</translation>
    </message>
</context>
<context>
    <name>khue::MeetingPage</name>
    <message>
        <source>Agenda and minutes</source>
        <translation>Agenda and minutes</translation>
    </message>
    <message>
        <source>Add what is to be talked about; double-click an item to write its minutes.</source>
        <translation>Add what is to be talked about; double-click an item to write its minutes.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Nothing has been decided yet.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Minutes…</translation>
    </message>
    <message>
        <source>Carried over from earlier meetings</source>
        <translation>Carried over from earlier meetings</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Nothing is left open from earlier meetings.</source>
        <translation>Nothing is left open from earlier meetings.</translation>
    </message>
</context>
<context>
    <name>khue::MemberDialog</name>
    <message>
        <source>Delegation</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>New delegation</source>
        <translation>New delegation</translation>
    </message>
    <message>
        <source>Required training</source>
        <translation>Required training</translation>
    </message>
    <message>
        <source>Signed today</source>
        <translation>Signed today</translation>
    </message>
    <message>
        <source>The study requires no training of this role.</source>
        <translation>The study requires no training of this role.</translation>
    </message>
    <message>
        <source>Said as soon as a person is chosen.</source>
        <translation>Said as soon as a person is chosen.</translation>
    </message>
</context>
<context>
    <name>khue::MendButton</name>
    <message>
        <source>Mend</source>
        <translation>Mend</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Mend: %1</translation>
    </message>
    <message>
        <source>Looking for what is free …</source>
        <translation>Looking for what is free …</translation>
    </message>
    <message>
        <source>Nothing is free within two weeks; open the session to decide</source>
        <translation>Nothing is free within two weeks; open the session to decide</translation>
    </message>
</context>
<context>
    <name>khue::MergeDialog</name>
    <message>
        <source>Are these the same person? Choose what stays where they differ; courses, attendance and scores of both are kept.</source>
        <translation>Are these the same person? Choose what stays where they differ; courses, attendance and scores of both are kept.</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Merge two people</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Not a duplicate</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
</context>
<context>
    <name>khue::MilestoneDialog</name>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Cannot start before these end</source>
        <translation>Cannot start before these end</translation>
    </message>
</context>
<context>
    <name>khue::MomentField</name>
    <message>
        <source>“%1” is not a time of day; write it as 9:00 or 14h30.</source>
        <translation>“%1” is not a time of day; write it as 9:00 or 14h30.</translation>
    </message>
    <message>
        <source>Write the time beside the day, as 9:00 or 14h30.</source>
        <translation>Write the time beside the day, as 9:00 or 14h30.</translation>
    </message>
    <message>
        <source>Write the day as well.</source>
        <translation>Write the day as well.</translation>
    </message>
    <message>
        <source>The clock of the place skips this hour on that day.</source>
        <translation>The clock of the place skips this hour on that day.</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1: time</translation>
    </message>
    <message>
        <source>Time of day by the clock of the place: 9:00, 14h30</source>
        <translation>Time of day by the clock of the place: 9:00, 14h30</translation>
    </message>
</context>
<context>
    <name>khue::Navigation</name>
    <message numerus="yes">
        <source>%n thing(s) need somebody</source>
        <translation>
            <numerusform>%n thing needs somebody</numerusform>
            <numerusform>%n things need somebody</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to fold this group away</source>
        <translation>Press to fold this group away</translation>
    </message>
    <message>
        <source>Press to unfold this group</source>
        <translation>Press to unfold this group</translation>
    </message>
</context>
<context>
    <name>khue::NewRunDialog</name>
    <message>
        <source>New run of this course</source>
        <translation>New run of this course</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Make the run</source>
        <translation>Make the run</translation>
    </message>
    <message numerus="yes">
        <source>As %1 (%n session(s))</source>
        <translation>
            <numerusform>As %1 (%n session)</numerusform>
            <numerusform>As %1 (%n sessions)</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>A run without sessions; you add them in its timetable.</source>
        <translation>A run without sessions; you add them in its timetable.</translation>
    </message>
    <message>
        <source>Choose the first day: sessions keep their weekday, hours and room, and lecturers come as provisional.</source>
        <translation>Choose the first day: sessions keep their weekday, hours and room, and lecturers come as provisional.</translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n week(s): the first session is on %1.</source>
        <translation>
            <numerusform>Moved by %n week: the first session is on %1.</numerusform>
            <numerusform>Moved by %n weeks: the first session is on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions keep their weekday, hours and room; lecturers come as provisional.</source>
        <translation>Sessions keep their weekday, hours and room; lecturers come as provisional.</translation>
    </message>
    <message>
        <source>The sessions there have no dates yet; they are copied as they are.</source>
        <translation>The sessions there have no dates yet; they are copied as they are.</translation>
    </message>
    <message>
        <source>Give the first day of the new run.</source>
        <translation>Give the first day of the new run.</translation>
    </message>
</context>
<context>
    <name>khue::NumberField</name>
    <message>
        <source>A whole number is needed here.</source>
        <translation>A whole number is needed here.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>A number is needed here.</translation>
    </message>
</context>
<context>
    <name>khue::Outbox</name>
    <message>
        <source>The messages cannot be written to “%1”.</source>
        <translation>The messages cannot be written to “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>“%1” cannot be removed.</translation>
    </message>
</context>
<context>
    <name>khue::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Open in the mail program</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No messages wait</source>
        <translation>No messages wait</translation>
    </message>
    <message>
        <source>When a timetable is released, the messages to all whom it concerns wait here to be looked at and sent.</source>
        <translation>When a timetable is released, the messages to all whom it concerns wait here to be looked at and sent.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait. Khuê sends nothing by itself.</source>
        <translation>
            <numerusform>%n message waits. Khuê sends nothing by itself.</numerusform>
            <numerusform>%n messages wait. Khuê sends nothing by itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Attached: %1</translation>
    </message>
    <message>
        <source>No program opens messages here. The file is “%1”; your mail program can open it, or you can drag it in.</source>
        <translation>No program opens messages here. The file is “%1”; your mail program can open it, or you can drag it in.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n message(s) from the outbox? This cannot be undone.</source>
        <translation>
            <numerusform>Remove %n message from the outbox? This cannot be undone.</numerusform>
            <numerusform>Remove %n messages from the outbox? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::Outcome</name>
    <message>
        <source>Takes no part in the run: %1.</source>
        <translation>Takes no part in the run: %1.</translation>
    </message>
    <message>
        <source>The run is cancelled.</source>
        <translation>The run is cancelled.</translation>
    </message>
    <message>
        <source>The enrolment is recorded as failed.</source>
        <translation>The enrolment is recorded as failed.</translation>
    </message>
    <message>
        <source>Attendance can reach %1 at most; %2 is required.</source>
        <translation>Attendance can reach %1 at most; %2 is required.</translation>
    </message>
    <message>
        <source>The total can reach %1 at most; the pass mark is %2.</source>
        <translation>The total can reach %1 at most; the pass mark is %2.</translation>
    </message>
    <message>
        <source>The run has no sessions, so attendance cannot be reckoned.</source>
        <translation>The run has no sessions, so attendance cannot be reckoned.</translation>
    </message>
    <message>
        <source>%1 of %2 sessions attended; %3 are needed.</source>
        <translation>%1 of %2 sessions attended; %3 are needed.</translation>
    </message>
    <message>
        <source>No score yet: %1.</source>
        <translation>No score yet: %1.</translation>
    </message>
    <message>
        <source>To be completed before: %1.</source>
        <translation>To be completed before: %1.</translation>
    </message>
    <message>
        <source>The total is %1; the pass mark is %2.</source>
        <translation>The total is %1; the pass mark is %2.</translation>
    </message>
    <message>
        <source>Cannot miss another session.</source>
        <translation>Cannot miss another session.</translation>
    </message>
    <message numerus="yes">
        <source>Can miss only %n more session(s).</source>
        <translation>
            <numerusform>Can miss only %n more session.</numerusform>
            <numerusform>Can miss only %n more sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance so far is %1; %2 is required.</source>
        <translation>Attendance so far is %1; %2 is required.</translation>
    </message>
    <message>
        <source>The total so far is %1; the pass mark is %2.</source>
        <translation>The total so far is %1; the pass mark is %2.</translation>
    </message>
    <message>
        <source>The run is not over, or not all of its sessions are marked.</source>
        <translation>The run is not over, or not all of its sessions are marked.</translation>
    </message>
</context>
<context>
    <name>khue::OutputDialog</name>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>New author</source>
        <translation>New author</translation>
    </message>
    <message>
        <source>New output</source>
        <translation>New output</translation>
    </message>
    <message>
        <source>Authors in their order</source>
        <translation>Authors in their order</translation>
    </message>
    <message>
        <source>No author yet. Add them in the order of the paper; Alt with the arrow keys moves one.</source>
        <translation>No author yet. Add them in the order of the paper; Alt with the arrow keys moves one.</translation>
    </message>
    <message>
        <source>Of the programme</source>
        <translation>Of the programme</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>Nothing is named. A policy brief cites the results it rests on.</source>
        <translation>Nothing is named. A policy brief cites the results it rests on.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
</context>
<context>
    <name>khue::OutputListPage</name>
    <message>
        <source>No outputs yet</source>
        <translation>No outputs yet</translation>
    </message>
    <message>
        <source>Publications, data sets, guidelines, policy briefs, and what changed in practice.</source>
        <translation>Publications, data sets, guidelines, policy briefs, and what changed in practice.</translation>
    </message>
    <message>
        <source>New output</source>
        <translation>New output</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>First author</source>
        <translation>First author</translation>
    </message>
    <message>
        <source>Trainees among authors</source>
        <translation>Trainees among authors</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>With a trainee</source>
        <translation>With a trainee</translation>
    </message>
    <message>
        <source>A trainee is first author</source>
        <translation>A trainee is first author</translation>
    </message>
</context>
<context>
    <name>khue::OutputPage</name>
    <message>
        <source>New output</source>
        <translation>New output</translation>
    </message>
    <message>
        <source>Based on it</source>
        <translation>Based on it</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Nothing yet: no guideline, brief or article names it.</source>
        <translation>Nothing yet: no guideline, brief or article names it.</translation>
    </message>
    <message>
        <source>It belongs to no single study.</source>
        <translation>It belongs to no single study.</translation>
    </message>
</context>
<context>
    <name>khue::OutsideTraining</name>
    <message>
        <source>Certificates from elsewhere</source>
        <translation>Certificates from elsewhere</translation>
    </message>
    <message>
        <source>None. GCP and other training that studies require, if it was not given here.</source>
        <translation>None. GCP and other training that studies require, if it was not given here.</translation>
    </message>
</context>
<context>
    <name>khue::PageList</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Course catalogue</source>
        <translation>Course catalogue</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Faculty</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Rooms and venues</source>
        <translation>Rooms and venues</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Holidays and terms</source>
        <translation>Holidays and terms</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Certificate templates</source>
        <translation>Certificate templates</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <translation>Verify certificates</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>Joint studies</source>
        <translation>Joint studies</translation>
    </message>
    <message>
        <source>Oxford</source>
        <translation>Oxford</translation>
    </message>
    <message>
        <source>Find an expert</source>
        <translation>Find an expert</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Approval templates</source>
        <translation>Approval templates</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Competencies</translation>
    </message>
    <message>
        <source>CME credit</source>
        <translation>CME credit</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Committees</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Results chain</source>
        <translation>Results chain</translation>
    </message>
</context>
<context>
    <name>khue::PagePainter</name>
    <message>
        <source>The pages could not be written or printed.</source>
        <translation>The pages could not be written or printed.</translation>
    </message>
</context>
<context>
    <name>khue::Paper</name>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Number present</source>
        <translation>Number present</translation>
    </message>
    <message>
        <source>Lecturer&apos;s signature</source>
        <translation>Lecturer&apos;s signature</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Department, institution</source>
        <translation>Department, institution</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Attendance taken by</source>
        <translation>Attendance taken by</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Trainees / seats</source>
        <translation>Trainees / seats</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Run %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Printed on %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>(Signature and full name)</source>
        <translation>(Signature and full name)</translation>
    </message>
    <message>
        <source>%1, date: …… / …… / 20……</source>
        <translation>%1, date: …… / …… / 20……</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Viet Nam</translation>
    </message>
    <message>
        <source>Oxford</source>
        <translation>Oxford</translation>
    </message>
    <message>
        <source>%1 sessions, %2 hours</source>
        <translation>%1 sessions, %2 hours</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>Lecturers</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Not scheduled yet</source>
        <translation>Not scheduled yet</translation>
    </message>
    <message>
        <source>Signed with the key %1</source>
        <translation>Signed with the key %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Credit hours</source>
        <translation>Credit hours</translation>
    </message>
    <message>
        <source>Total credit hours</source>
        <translation>Total credit hours</translation>
    </message>
    <message>
        <source>Statement of CME credit</source>
        <translation>Statement of CME credit</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Period counted</source>
        <translation>Period counted</translation>
    </message>
    <message>
        <source>Credit hours earned / required</source>
        <translation>Credit hours earned / required</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Counts until</translation>
    </message>
    <message>
        <source>No credit has been recorded.</source>
        <translation>No credit has been recorded.</translation>
    </message>
    <message>
        <source>%1 credit hours are missing.</source>
        <translation>%1 credit hours are missing.</translation>
    </message>
    <message>
        <source>The requirement is met. If nothing is added, it is met until %1.</source>
        <translation>The requirement is met. If nothing is added, it is met until %1.</translation>
    </message>
    <message>
        <source>The requirement is met.</source>
        <translation>The requirement is met.</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Letter of invitation</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>To:</translation>
    </message>
    <message>
        <source>%1 has the honour of inviting you for the visit described below.</source>
        <translation>%1 has the honour of inviting you for the visit described below.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Host institution</source>
        <translation>Host institution</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>We ask the authorities concerned to help with the visa and the other papers that the visit needs.</source>
        <translation>We ask the authorities concerned to help with the visa and the other papers that the visit needs.</translation>
    </message>
    <message>
        <source>Your contact in all practical matters: %1.</source>
        <translation>Your contact in all practical matters: %1.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Nothing is planned yet.</translation>
    </message>
    <message>
        <source>Visit programme</source>
        <translation>Visit programme</translation>
    </message>
    <message>
        <source>Some of the teaching is not confirmed yet.</source>
        <translation>Some of the teaching is not confirmed yet.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Visit report</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>The report has not been written yet.</source>
        <translation>The report has not been written yet.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costs</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Visits in the period</source>
        <translation>Visits in the period</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>No visits in this period.</source>
        <translation>No visits in this period.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Approvals expiring soon</source>
        <translation>Approvals expiring soon</translation>
    </message>
    <message>
        <source>Ongoing studies: expired, or to expire by %1.</source>
        <translation>Ongoing studies: expired, or to expire by %1.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Nothing expires in that time.</source>
        <translation>Nothing expires in that time.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Waiting for the step before</source>
        <translation>Waiting for the step before</translation>
    </message>
    <message>
        <source>To be submitted</source>
        <translation>To be submitted</translation>
    </message>
    <message>
        <source>Decision was due on %1</source>
        <translation>Decision was due on %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expired %n day ago</numerusform>
            <numerusform>Expired %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>as planned</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than planned</source>
        <translation>
            <numerusform>%n day later than planned</numerusform>
            <numerusform>%n days later than planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than planned</source>
        <translation>
            <numerusform>%n day earlier than planned</numerusform>
            <numerusform>%n days earlier than planned</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Portfolio of joint studies</source>
        <translation>Portfolio of joint studies</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation>Participants planned</translation>
    </message>
    <message>
        <source>Milestones overdue</source>
        <translation>Milestones overdue</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>Kind of study</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Sample size</source>
        <translation>Sample size</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Next to expire</source>
        <translation>Next to expire</translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation>Milestones done</translation>
    </message>
    <message>
        <source>Next milestone</source>
        <translation>Next milestone</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Slip (days)</source>
        <translation>Slip (days)</translation>
    </message>
    <message>
        <source>There is no such study.</source>
        <translation>There is no such study.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Research priority</source>
        <translation>Research priority</translation>
    </message>
    <message>
        <source>WHO data set</source>
        <translation>WHO data set</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>No approvals are recorded.</source>
        <translation>No approvals are recorded.</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Against the baseline</source>
        <translation>Against the baseline</translation>
    </message>
    <message>
        <source>No milestones are recorded.</source>
        <translation>No milestones are recorded.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigator</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Study status report</source>
        <translation>Study status report</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>with a gap</source>
        <translation>with a gap</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>not valid</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>Delegation log</translation>
    </message>
    <message>
        <source>The principal investigator may delegate tasks to people who are qualified and trained for them, supervises them, and remains responsible (ICH E6(R3)).</source>
        <translation>The principal investigator may delegate tasks to people who are qualified and trained for them, supervises them, and remains responsible (ICH E6(R3)).</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tasks delegated</source>
        <translation>Tasks delegated</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Evidence of training</source>
        <translation>Evidence of training</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signed by the principal investigator</source>
        <translation>Signed by the principal investigator</translation>
    </message>
    <message>
        <source>The whole study</source>
        <translation>The whole study</translation>
    </message>
    <message>
        <source>(signature, full name)</source>
        <translation>(signature, full name)</translation>
    </message>
    <message>
        <source>Study lead</source>
        <translation>Study lead</translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation>Principal investigator</translation>
    </message>
    <message>
        <source>Publications and other outputs</source>
        <translation>Publications and other outputs</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Trainees of the programme</source>
        <translation>Trainees of the programme</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Published in</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Nothing was published in this period.</source>
        <translation>Nothing was published in this period.</translation>
    </message>
    <message>
        <source>Of no single study</source>
        <translation>Of no single study</translation>
    </message>
    <message>
        <source>Trainees: %1</source>
        <translation>Trainees: %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>With trainees among the authors</source>
        <translation>With trainees among the authors</translation>
    </message>
    <message>
        <source>With a trainee as first author</source>
        <translation>With a trainee as first author</translation>
    </message>
    <message>
        <source>* corresponding author</source>
        <translation>* corresponding author</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>To be expected</source>
        <translation>To be expected</translation>
    </message>
    <message>
        <source>Assessed for eligibility</source>
        <translation>Assessed for eligibility</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Declined to take part</source>
        <translation>Declined to take part</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Other reasons</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Not decided yet</translation>
    </message>
    <message>
        <source>Randomised and allocated</source>
        <translation>Randomised and allocated</translation>
    </message>
    <message>
        <source>Left before the end</source>
        <translation>Left before the end</translation>
    </message>
    <message>
        <source>Lost to follow-up</source>
        <translation>Lost to follow-up</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Discontinued</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysed</translation>
    </message>
    <message>
        <source>Not in the analysis</source>
        <translation>Not in the analysis</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>Recorded up to</source>
        <translation>Recorded up to</translation>
    </message>
    <message>
        <source>Sample size reached in</source>
        <translation>Sample size reached in</translation>
    </message>
    <message>
        <source>To be reached, at the pace of the last %1 months</source>
        <translation>To be reached, at the pace of the last %1 months</translation>
    </message>
    <message>
        <source>%1 (%2 a month)</source>
        <translation>%1 (%2 a month)</translation>
    </message>
    <message>
        <source>not at this pace</source>
        <translation>not at this pace</translation>
    </message>
    <message>
        <source>CONSORT flow</source>
        <translation>CONSORT flow</translation>
    </message>
    <message>
        <source>By site and month</source>
        <translation>By site and month</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Screened</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Excluded, other</source>
        <translation>Excluded, other</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>All sites</translation>
    </message>
    <message>
        <source>Trainees at risk</source>
        <translation>Trainees at risk</translation>
    </message>
    <message>
        <source>Ongoing runs, as of %1</source>
        <translation>Ongoing runs, as of %1</translation>
    </message>
    <message>
        <source>Course run</source>
        <translation>Course run</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Attended / needed</source>
        <translation>Attended / needed</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Nobody is at risk.</source>
        <translation>Nobody is at risk.</translation>
    </message>
    <message>
        <source>No certificate has been issued.</source>
        <translation>No certificate has been issued.</translation>
    </message>
    <message>
        <source>Certificate register</source>
        <translation>Certificate register</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Issuing body not stated</source>
        <translation>Issuing body not stated</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Of them in force</source>
        <translation>Of them in force</translation>
    </message>
    <message>
        <source>Certificates handed over</source>
        <translation>Certificates handed over</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Institution not stated</source>
        <translation>Institution not stated</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>No course run in this period.</source>
        <translation>No course run in this period.</translation>
    </message>
    <message>
        <source>No trainees in this period.</source>
        <translation>No trainees in this period.</translation>
    </message>
    <message>
        <source>Trainees by institution</source>
        <translation>Trainees by institution</translation>
    </message>
    <message>
        <source>Trainees by profession</source>
        <translation>Trainees by profession</translation>
    </message>
    <message>
        <source>Courses by institution and profession</source>
        <translation>Courses by institution and profession</translation>
    </message>
    <message>
        <source>Course runs</source>
        <translation>Course runs</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Places taken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Trainees by institution and profession</source>
        <translation>Trainees by institution and profession</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Name badges</translation>
    </message>
    <message>
        <source>Where the trainees stand</source>
        <translation>Where the trainees stand</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progress of the run</translation>
    </message>
    <message>
        <source>Sessions held / planned</source>
        <translation>Sessions held / planned</translation>
    </message>
    <message>
        <source>Attendance required</source>
        <translation>Attendance required</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Pass mark</translation>
    </message>
    <message>
        <source>May still miss</source>
        <translation>May still miss</translation>
    </message>
    <message>
        <source>1. Participation and results</source>
        <translation>1. Participation and results</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Certificates in force</source>
        <translation>Certificates in force</translation>
    </message>
    <message>
        <source>Trainees in the room</source>
        <translation>Trainees in the room</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Required: %1</translation>
    </message>
    <message>
        <source>2. Attendance</source>
        <translation>2. Attendance</translation>
    </message>
    <message>
        <source>No attendance has been marked.</source>
        <translation>No attendance has been marked.</translation>
    </message>
    <message>
        <source>Mean attendance of the marked sessions: %1.</source>
        <translation>Mean attendance of the marked sessions: %1.</translation>
    </message>
    <message>
        <source>3. Learning (Kirkpatrick level 2)</source>
        <translation>3. Learning (Kirkpatrick level 2)</translation>
    </message>
    <message>
        <source>The run has no assessments.</source>
        <translation>The run has no assessments.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Mean (%)</source>
        <translation>Mean (%)</translation>
    </message>
    <message>
        <source>Lowest – highest</source>
        <translation>Lowest – highest</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mean score</translation>
    </message>
    <message>
        <source>Normalised gain of the trainees</source>
        <translation>Normalised gain of the trainees</translation>
    </message>
    <message>
        <source>low (below 0.3)</source>
        <translation>low (below 0.3)</translation>
    </message>
    <message>
        <source>medium (0.3 to 0.7)</source>
        <translation>medium (0.3 to 0.7)</translation>
    </message>
    <message>
        <source>high (0.7 and above)</source>
        <translation>high (0.7 and above)</translation>
    </message>
    <message>
        <source>Mean normalised gain from pre-test to post-test: %1 (%2 trainees sat both). It is (post − pre) / (100 − pre), in percent.</source>
        <translation>Mean normalised gain from pre-test to post-test: %1 (%2 trainees sat both). It is (post − pre) / (100 − pre), in percent.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Mean (1–5)</source>
        <translation>Mean (1–5)</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>4. Reaction (Kirkpatrick level 1)</source>
        <translation>4. Reaction (Kirkpatrick level 1)</translation>
    </message>
    <message>
        <source>No feedback has been given.</source>
        <translation>No feedback has been given.</translation>
    </message>
    <message>
        <source>Mean answer, from 1 (not at all) to 5 (entirely)</source>
        <translation>Mean answer, from 1 (not at all) to 5 (entirely)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answers are kept without names; fewer than %1 to a question are not told.</source>
        <translation>Answers are kept without names; fewer than %1 to a question are not told.</translation>
    </message>
    <message>
        <source>By lecturer</source>
        <translation>By lecturer</translation>
    </message>
    <message>
        <source>Report on the course run</source>
        <translation>Report on the course run</translation>
    </message>
    <message>
        <source>No score yet: %1.</source>
        <translation>No score yet: %1.</translation>
    </message>
    <message>
        <source>Attendance can reach %1 at most; %2 is required.</source>
        <translation>Attendance can reach %1 at most; %2 is required.</translation>
    </message>
    <message>
        <source>Attended %1 of %2 sessions; %3 are needed.</source>
        <translation>Attended %1 of %2 sessions; %3 are needed.</translation>
    </message>
    <message>
        <source>Attended %1 of %2 sessions so far; %3 are needed, %4 more may be missed.</source>
        <translation>Attended %1 of %2 sessions so far; %3 are needed, %4 more may be missed.</translation>
    </message>
    <message>
        <source>The total can reach %1 at most; the pass mark is %2.</source>
        <translation>The total can reach %1 at most; the pass mark is %2.</translation>
    </message>
    <message>
        <source>The total so far is %1; the pass mark is %2.</source>
        <translation>The total so far is %1; the pass mark is %2.</translation>
    </message>
    <message>
        <source>To be completed before: %1.</source>
        <translation>To be completed before: %1.</translation>
    </message>
    <message>
        <source>The run has no sessions.</source>
        <translation>The run has no sessions.</translation>
    </message>
    <message>
        <source>Hours taught, highest first</source>
        <translation>Hours taught, highest first</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Teaching load of the lecturers</source>
        <translation>Teaching load of the lecturers</translation>
    </message>
    <message>
        <source>Lecturing (hours)</source>
        <translation>Lecturing (hours)</translation>
    </message>
    <message>
        <source>Assisting (hours)</source>
        <translation>Assisting (hours)</translation>
    </message>
    <message>
        <source>Examining (hours)</source>
        <translation>Examining (hours)</translation>
    </message>
    <message>
        <source>Total hours</source>
        <translation>Total hours</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>No sessions with lecturers in this period.</source>
        <translation>No sessions with lecturers in this period.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Transcript of training</source>
        <translation>Transcript of training</translation>
    </message>
    <message>
        <source>Position, department</source>
        <translation>Position, department</translation>
    </message>
    <message>
        <source>Run, dates</source>
        <translation>Run, dates</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>CME credit</source>
        <translation>CME credit</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Head of the training unit</source>
        <translation>Head of the training unit</translation>
    </message>
    <message>
        <source>Places taken and completed, by course</source>
        <translation>Places taken and completed, by course</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Course runs begun</source>
        <translation>Course runs begun</translation>
    </message>
    <message>
        <source>Hours of teaching</source>
        <translation>Hours of teaching</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>Certificates issued</translation>
    </message>
    <message>
        <source>Credit hours awarded</source>
        <translation>Credit hours awarded</translation>
    </message>
    <message>
        <source>Mean of the feedback (1–5)</source>
        <translation>Mean of the feedback (1–5)</translation>
    </message>
    <message>
        <source>Programme overview</source>
        <translation>Programme overview</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Month by month</translation>
    </message>
    <message>
        <source>Sessions held and planned</source>
        <translation>Sessions held and planned</translation>
    </message>
    <message>
        <source>Places taken in runs begun, certificates issued</source>
        <translation>Places taken in runs begun, certificates issued</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Nobody speaks yet.</source>
        <translation>Nobody speaks yet.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Nobody is on the list yet.</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>List of participants</translation>
    </message>
    <message>
        <source>Participants (of them attended)</source>
        <translation>Participants (of them attended)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>Agreed at</translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation>Completed on %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Attendance was not noted.</source>
        <translation>Attendance was not noted.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>%1 of %2 members took part, %3 were needed: there was a quorum.</source>
        <translation>%1 of %2 members took part, %3 were needed: there was a quorum.</translation>
    </message>
    <message>
        <source>%1 of %2 members took part, %3 were needed: there was no quorum.</source>
        <translation>%1 of %2 members took part, %3 were needed: there was no quorum.</translation>
    </message>
    <message>
        <source>Agenda and minutes</source>
        <translation>Agenda and minutes</translation>
    </message>
    <message>
        <source>Presented by %1</source>
        <translation>Presented by %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>The meeting has no agenda.</source>
        <translation>The meeting has no agenda.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nothing was decided.</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Minutes of the meeting</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No actions were agreed on.</source>
        <translation>No actions were agreed on.</translation>
    </message>
    <message>
        <source>Carried over from earlier meetings</source>
        <translation>Carried over from earlier meetings</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>All committees</source>
        <translation>All committees</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open actions</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Of them overdue</source>
        <translation>Of them overdue</translation>
    </message>
    <message>
        <source>Course runs of the year</source>
        <translation>Course runs of the year</translation>
    </message>
    <message>
        <source>Trainees who became trainers this year</source>
        <translation>Trainees who became trainers this year</translation>
    </message>
    <message>
        <source>Visits of the year</source>
        <translation>Visits of the year</translation>
    </message>
    <message>
        <source>Studies started this year</source>
        <translation>Studies started this year</translation>
    </message>
    <message>
        <source>Publications of the year</source>
        <translation>Publications of the year</translation>
    </message>
    <message>
        <source>Guidelines and policies that cite results, new this year</source>
        <translation>Guidelines and policies that cite results, new this year</translation>
    </message>
    <message>
        <source>Changes in practice of the year</source>
        <translation>Changes in practice of the year</translation>
    </message>
    <message>
        <source>Vietnamese priorities that became studies this year</source>
        <translation>Vietnamese priorities that became studies this year</translation>
    </message>
    <message>
        <source>Agreements signed this year</source>
        <translation>Agreements signed this year</translation>
    </message>
    <message>
        <source>Workshops and events of the year</source>
        <translation>Workshops and events of the year</translation>
    </message>
    <message>
        <source>Decisions of the year</source>
        <translation>Decisions of the year</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Annual report of the partnership</source>
        <translation>Annual report of the partnership</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Every figure is computed from records of the programme, as they stood on the day of printing; the page “Indicators” opens each of them down to its records.</source>
        <translation>Every figure is computed from records of the programme, as they stood on the day of printing; the page “Indicators” opens each of them down to its records.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Capacity level</source>
        <translation>Capacity level</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>The programme has no indicators yet.</source>
        <translation>The programme has no indicators yet.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Computed from the programme&apos;s records</source>
        <translation>Computed from the programme&apos;s records</translation>
    </message>
    <message>
        <source>Entered by hand, with evidence</source>
        <translation>Entered by hand, with evidence</translation>
    </message>
    <message>
        <source>Indicator report</source>
        <translation>Indicator report</translation>
    </message>
    <message>
        <source>Values and targets over the years</source>
        <translation>Values and targets over the years</translation>
    </message>
    <message>
        <source>What the indicators measure</source>
        <translation>What the indicators measure</translation>
    </message>
    <message>
        <source>Values entered by hand</source>
        <translation>Values entered by hand</translation>
    </message>
    <message>
        <source>Recruited</source>
        <translation>Recruited</translation>
    </message>
    <message>
        <source>Recruited / sample size</source>
        <translation>Recruited / sample size</translation>
    </message>
    <message>
        <source>Recruited so far, and the target</source>
        <translation>Recruited so far, and the target</translation>
    </message>
    <message>
        <source>Randomised or enrolled</source>
        <translation>Randomised or enrolled</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>Research priorities</source>
        <translation>Research priorities</translation>
    </message>
    <message>
        <source>Ranked by the members who declared no interest in the priority.</source>
        <translation>Ranked by the members who declared no interest in the priority.</translation>
    </message>
    <message>
        <source>Ranked by all members, those with a declared interest too.</source>
        <translation>Ranked by all members, those with a declared interest too.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Need of the health system</source>
        <translation>Need of the health system</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Mean of all</source>
        <translation>Mean of all</translation>
    </message>
    <message>
        <source>Mean without conflicts of interest</source>
        <translation>Mean without conflicts of interest</translation>
    </message>
    <message>
        <source>No priority has been proposed yet.</source>
        <translation>No priority has been proposed yet.</translation>
    </message>
    <message>
        <source>Training missing</source>
        <translation>Training missing</translation>
    </message>
    <message>
        <source>Target up to now</source>
        <translation>Target up to now</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>Host of the study</source>
        <translation>Host of the study</translation>
    </message>
    <message>
        <source>Host institution of the study</source>
        <translation>Host institution of the study</translation>
    </message>
    <message>
        <source>Study team</source>
        <translation>Study team</translation>
    </message>
    <message>
        <source>Competencies assessed</source>
        <translation>Competencies assessed</translation>
    </message>
    <message>
        <source>mean level %1</source>
        <translation>mean level %1</translation>
    </message>
    <message>
        <source>validity ended</source>
        <translation>validity ended</translation>
    </message>
    <message>
        <source>Other CME credit</source>
        <translation>Other CME credit</translation>
    </message>
    <message>
        <source>%1 credit hours</source>
        <translation>%1 credit hours</translation>
    </message>
    <message>
        <source>as host, %1</source>
        <translation>as host, %1</translation>
    </message>
    <message>
        <source>Roles in studies</source>
        <translation>Roles in studies</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Over the years</translation>
    </message>
    <message>
        <source>Randomised</source>
        <translation>Randomised</translation>
    </message>
    <message>
        <source>Not entered by arm yet</source>
        <translation>Not entered by arm yet</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Received the intervention</source>
        <translation>Received the intervention</translation>
    </message>
    <message>
        <source>Did not receive it</source>
        <translation>Did not receive it</translation>
    </message>
    <message>
        <source>Excluded from the analysis</source>
        <translation>Excluded from the analysis</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Kind of arm</source>
        <translation>Kind of arm</translation>
    </message>
    <message>
        <source>By arm, after randomisation</source>
        <translation>By arm, after randomisation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arms</translation>
    </message>
    <message>
        <source>Attendance of members</source>
        <translation>Attendance of members</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Took part</translation>
    </message>
</context>
<context>
    <name>khue::PeopleDialog</name>
    <message>
        <source>People chosen</source>
        <translation>People chosen</translation>
    </message>
    <message>
        <source>Type a name and press Enter to add; Del takes a person off the list.</source>
        <translation>Type a name and press Enter to add; Del takes a person off the list.</translation>
    </message>
</context>
<context>
    <name>khue::PersonActivity</name>
    <message>
        <source>as host</source>
        <translation>as host</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Joint studies</source>
        <translation>Joint studies</translation>
    </message>
    <message>
        <source>Publications and other outputs</source>
        <translation>Publications and other outputs</translation>
    </message>
</context>
<context>
    <name>khue::PersonListPage</name>
    <message>
        <source>No lecturers yet</source>
        <translation>No lecturers yet</translation>
    </message>
    <message>
        <source>Add the people who teach, from Oxford and from Viet Nam, or import your workbook.</source>
        <translation>Add the people who teach, from Oxford and from Viet Nam, or import your workbook.</translation>
    </message>
    <message>
        <source>New lecturer</source>
        <translation>New lecturer</translation>
    </message>
    <message>
        <source>No trainees yet</source>
        <translation>No trainees yet</translation>
    </message>
    <message>
        <source>Import your workbook with Ctrl+I, or add the first trainee by hand.</source>
        <translation>Import your workbook with Ctrl+I, or add the first trainee by hand.</translation>
    </message>
    <message>
        <source>New trainee</source>
        <translation>New trainee</translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation>Faculty</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>In no run yet</source>
        <translation>In no run yet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Enrol…</translation>
    </message>
    <message>
        <source>Institution…</source>
        <translation>Institution…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be enrolled in:</source>
        <translation>
            <numerusform>%n person will be enrolled in:</numerusform>
            <numerusform>%n people will be enrolled in:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 enrolled, %3 on the waiting list, %4 had a place already.</source>
        <translation>%1: %2 enrolled, %3 on the waiting list, %4 had a place already.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will belong to:</source>
        <translation>
            <numerusform>%n person will belong to:</numerusform>
            <numerusform>%n people will belong to:</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Department…</source>
        <translation>Department…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message numerus="yes">
        <source>Department of %n person(s):</source>
        <translation>
            <numerusform>Department of %n person:</numerusform>
            <numerusform>Department of %n people:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::PersonPage</name>
    <message>
        <source>New lecturer</source>
        <translation>New lecturer</translation>
    </message>
    <message>
        <source>New trainee</source>
        <translation>New trainee</translation>
    </message>
    <message>
        <source>Course runs</source>
        <translation>Course runs</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Trainee and lecturer</source>
        <translation>Trainee and lecturer</translation>
    </message>
    <message>
        <source>attendance %1%</source>
        <translation>attendance %1%</translation>
    </message>
    <message>
        <source>Not enrolled in any course run yet.</source>
        <translation>Not enrolled in any course run yet.</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
    <message>
        <source>No sessions taught yet.</source>
        <translation>No sessions taught yet.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Saves the sessions as a calendar file (.ics) that every calendar program opens</source>
        <translation>Saves the sessions as a calendar file (.ics) that every calendar program opens</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Results chain</source>
        <translation>Results chain</translation>
    </message>
    <message>
        <source>From the training to roles, outputs and indicators</source>
        <translation>From the training to roles, outputs and indicators</translation>
    </message>
</context>
<context>
    <name>khue::PersonTimeline</name>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificate %1</translation>
    </message>
    <message>
        <source>CME credit</source>
        <translation>CME credit</translation>
    </message>
    <message>
        <source>%1 credit hours</source>
        <translation>%1 credit hours</translation>
    </message>
    <message>
        <source>Competencies assessed: %1</source>
        <translation>Competencies assessed: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n competencies, mean level %1</source>
        <translation>
            <numerusform>%n competency, level %1</numerusform>
            <numerusform>%n competencies, mean level %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::PersonTimelineCard</name>
    <message>
        <source>Over the years</source>
        <translation>Over the years</translation>
    </message>
</context>
<context>
    <name>khue::PhotoCard</name>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG or JPEG file.</source>
        <translation>“%1” is no picture that can be read. Choose a PNG or JPEG file.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choose a photo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Remove the photo</translation>
    </message>
    <message>
        <source>No photo yet.</source>
        <translation>No photo yet.</translation>
    </message>
    <message>
        <source>The photo cannot be kept. Is the disk full?</source>
        <translation>The photo cannot be kept. Is the disk full?</translation>
    </message>
</context>
<context>
    <name>khue::Placeholder</name>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Full name with titles</source>
        <translation>Full name with titles</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Department and institution</source>
        <translation>Department and institution</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Title of the course</source>
        <translation>Title of the course</translation>
    </message>
    <message>
        <source>Code of the course</source>
        <translation>Code of the course</translation>
    </message>
    <message>
        <source>Code of the course run</source>
        <translation>Code of the course run</translation>
    </message>
    <message>
        <source>First day of the run</source>
        <translation>First day of the run</translation>
    </message>
    <message>
        <source>Last day of the run</source>
        <translation>Last day of the run</translation>
    </message>
    <message>
        <source>First to last day</source>
        <translation>First to last day</translation>
    </message>
    <message>
        <source>CME credit hours; nothing where the course bears none</source>
        <translation>CME credit hours; nothing where the course bears none</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>City of the issuing body</source>
        <translation>City of the issuing body</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date of issue</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Day of issue</translation>
    </message>
    <message>
        <source>Month of issue</source>
        <translation>Month of issue</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>Year of issue</translation>
    </message>
    <message>
        <source>Last day of validity; nothing where it has no end</source>
        <translation>Last day of validity; nothing where it has no end</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Number of the certificate that it replaces; else nothing</source>
        <translation>Number of the certificate that it replaces; else nothing</translation>
    </message>
    <message>
        <source>In line %1 a } has no {.</source>
        <translation>In line %1 a } has no {.</translation>
    </message>
    <message>
        <source>In line %1 a { has no }.</source>
        <translation>In line %1 a { has no }.</translation>
    </message>
    <message>
        <source>{%1} in line %2 is not a known placeholder.</source>
        <translation>{%1} in line %2 is not a known placeholder.</translation>
    </message>
    <message>
        <source>{%1} in line %2 is not a known placeholder; perhaps {%3} is meant.</source>
        <translation>{%1} in line %2 is not a known placeholder; perhaps {%3} is meant.</translation>
    </message>
    <message>
        <source>Governing body of the issuing body; nothing where it has none</source>
        <translation>Governing body of the issuing body; nothing where it has none</translation>
    </message>
</context>
<context>
    <name>khue::Placement</name>
    <message>
        <source>the other sessions of %1</source>
        <translation>the other sessions of %1</translation>
    </message>
    <message>
        <source>the ways of %1 between places</source>
        <translation>the ways of %1 between places</translation>
    </message>
    <message>
        <source>the trainees’ sessions of %1</source>
        <translation>the trainees’ sessions of %1</translation>
    </message>
    <message>
        <source>no teaching on holidays</source>
        <translation>no teaching on holidays</translation>
    </message>
    <message>
        <source>no teaching at weekends</source>
        <translation>no teaching at weekends</translation>
    </message>
    <message>
        <source>the order of the sessions</source>
        <translation>the order of the sessions</translation>
    </message>
    <message>
        <source>a free room with enough seats</source>
        <translation>a free room with enough seats</translation>
    </message>
    <message>
        <source>%1 minutes outside office hours in Viet Nam</source>
        <translation>%1 minutes outside office hours in Viet Nam</translation>
    </message>
    <message>
        <source>%1 minutes outside office hours in Oxford</source>
        <translation>%1 minutes outside office hours in Oxford</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>at the weekend</translation>
    </message>
    <message>
        <source>in another room than usual (%1)</source>
        <translation>in another room than usual (%1)</translation>
    </message>
    <message>
        <source>a gap of %1 minutes in the trainees’ day</source>
        <translation>a gap of %1 minutes in the trainees’ day</translation>
    </message>
    <message>
        <source>more than six hours of teaching on that day</source>
        <translation>more than six hours of teaching on that day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the present time</source>
        <translation>
            <numerusform>%n day from the present time</numerusform>
            <numerusform>%n days from the present time</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Move %1 to %2</translation>
    </message>
    <message>
        <source>Move %1 to %2, room %3</source>
        <translation>Move %1 to %2, room %3</translation>
    </message>
    <message>
        <source>Move %1 to room %2</source>
        <translation>Move %1 to room %2</translation>
    </message>
</context>
<context>
    <name>khue::PlacementDialog</name>
    <message>
        <source>Find a time</source>
        <translation>Find a time</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>It has no time yet.</source>
        <translation>It has no time yet.</translation>
    </message>
    <message>
        <source>The best places</source>
        <translation>The best places</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Use this slot</source>
        <translation>Use this slot</translation>
    </message>
    <message>
        <source>At weekends too</source>
        <translation>At weekends too</translation>
    </message>
    <message>
        <source>Keep the order of the sessions</source>
        <translation>Keep the order of the sessions</translation>
    </message>
    <message>
        <source>Only in its room</source>
        <translation>Only in its room</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>By the clock of the session’s place</source>
        <translation>By the clock of the session’s place</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>At most %1 days</source>
        <translation>At most %1 days</translation>
    </message>
    <message>
        <source>Not before the first day</source>
        <translation>Not before the first day</translation>
    </message>
    <message>
        <source>Looking for what is free …</source>
        <translation>Looking for what is free …</translation>
    </message>
    <message>
        <source>The session is gone, or its run is cancelled.</source>
        <translation>The session is gone, or its run is cancelled.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation>Nothing speaks against it</translation>
    </message>
    <message>
        <source>Outside office hours: Viet Nam %1 min · UK %2 min</source>
        <translation>Outside office hours: Viet Nam %1 min · UK %2 min</translation>
    </message>
    <message numerus="yes">
        <source>The best of %n time(s) looked at, the least inconvenient first.</source>
        <translation>
            <numerusform>The best of %n time looked at, the least inconvenient first.</numerusform>
            <numerusform>The best of %n times looked at, the least inconvenient first.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no time of that length between these hours.</source>
        <translation>There is no time of that length between these hours.</translation>
    </message>
    <message>
        <source>No slot fits. Together these rule every time out; without one of them it may be possible:</source>
        <translation>No slot fits. Together these rule every time out; without one of them it may be possible:</translation>
    </message>
</context>
<context>
    <name>khue::Plan</name>
    <message>
        <source>--%1 wants %2.</source>
        <translation>--%1 wants %2.</translation>
    </message>
    <message>
        <source>a number of seconds above 0</source>
        <translation>a number of seconds above 0</translation>
    </message>
    <message>
        <source>a whole number above 0</source>
        <translation>a whole number above 0</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>a whole number from 0</translation>
    </message>
    <message>
        <source>a whole number from 1 to 256</source>
        <translation>a whole number from 1 to 256</translation>
    </message>
    <message>
        <source>Say how long it may take, with --seconds or --iterations.</source>
        <translation>Say how long it may take, with --seconds or --iterations.</translation>
    </message>
    <message>
        <source>Broken rules:</source>
        <translation>Broken rules:</translation>
    </message>
    <message>
        <source>  lectures without a place:</source>
        <translation>  lectures without a place:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <translation>Cost:</translation>
    </message>
    <message>
        <source>  room capacity:</source>
        <translation>  room capacity:</translation>
    </message>
    <message>
        <source>  minimum working days:</source>
        <translation>  minimum working days:</translation>
    </message>
    <message>
        <source>  curriculum compactness:</source>
        <translation>  curriculum compactness:</translation>
    </message>
    <message>
        <source>  room stability:</source>
        <translation>  room stability:</translation>
    </message>
    <message>
        <source>The timetable found breaks rules that it must not; nothing was written.</source>
        <translation>The timetable found breaks rules that it must not; nothing was written.</translation>
    </message>
    <message>
        <source>%1 million moves in %2 s</source>
        <translation>%1 million moves in %2 s</translation>
    </message>
    <message>
        <source>Name the runs to plan, or an instance with --ctt.</source>
        <translation>Name the runs to plan, or an instance with --ctt.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>“%1” is too much here.</translation>
    </message>
    <message>
        <source>%1 finds no place. These wishes together rule everything out:</source>
        <translation>%1 finds no place. These wishes together rule everything out:</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could be moved.</source>
        <translation>
            <numerusform>%n session could be moved.</numerusform>
            <numerusform>%n sessions could be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) drafted.</source>
        <translation>
            <numerusform>%n change drafted.</numerusform>
            <numerusform>%n changes drafted.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no course run “%1”.</source>
        <translation>There is no course run “%1”.</translation>
    </message>
    <message>
        <source>The draft is taken.</source>
        <translation>The draft is taken.</translation>
    </message>
    <message>
        <source>Nothing is written; --take takes the draft.</source>
        <translation>Nothing is written; --take takes the draft.</translation>
    </message>
    <message>
        <source>it makes way for another session of the draft</source>
        <translation>it makes way for another session of the draft</translation>
    </message>
    <message>
        <source>it saves inconvenience worth %1 minutes in all</source>
        <translation>it saves inconvenience worth %1 minutes in all</translation>
    </message>
    <message>
        <source>Choose the runs to plan.</source>
        <translation>Choose the runs to plan.</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>The last day must not be before the first.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n day(s) can be planned at once.</source>
        <translation>
            <numerusform>At most %n day can be planned at once.</numerusform>
            <numerusform>At most %n days can be planned at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest hour must come after the earliest.</source>
        <translation>The latest hour must come after the earliest.</translation>
    </message>
    <message>
        <source>A session and the step between starts can have up to 24 hours; a step has at least 5 minutes.</source>
        <translation>A session and the step between starts can have up to 24 hours; a step has at least 5 minutes.</translation>
    </message>
    <message>
        <source>Say how long the search may take.</source>
        <translation>Say how long the search may take.</translation>
    </message>
    <message>
        <source>A wish can weigh from 0 to %1.</source>
        <translation>A wish can weigh from 0 to %1.</translation>
    </message>
    <message>
        <source>%1 has been changed since the draft was made. Plan again.</source>
        <translation>%1 has been changed since the draft was made. Plan again.</translation>
    </message>
    <message>
        <source>That is too much to plan at once. Choose fewer runs or fewer days.</source>
        <translation>That is too much to plan at once. Choose fewer runs or fewer days.</translation>
    </message>
    <message>
        <source>the first and last day of %1</source>
        <translation>the first and last day of %1</translation>
    </message>
    <message>
        <source>a free room with enough seats and “%1”</source>
        <translation>a free room with enough seats and “%1”</translation>
    </message>
    <message>
        <source>the short time of planning: a longer search may find a place</source>
        <translation>the short time of planning: a longer search may find a place</translation>
    </message>
    <message>
        <source>the days and hours that may be planned</source>
        <translation>the days and hours that may be planned</translation>
    </message>
    <message>
        <source>%1 minutes of the noon break</source>
        <translation>%1 minutes of the noon break</translation>
    </message>
</context>
<context>
    <name>khue::PlanDialog</name>
    <message>
        <source>Draft a timetable</source>
        <translation>Draft a timetable</translation>
    </message>
    <message>
        <source>What to plan</source>
        <translation>What to plan</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Looking for the best timetable …</source>
        <translation>Looking for the best timetable …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Change the criteria</source>
        <translation>Change the criteria</translation>
    </message>
    <message>
        <source>Search once more</source>
        <translation>Search once more</translation>
    </message>
    <message>
        <source>Begins the search at another point; it may find something better</source>
        <translation>Begins the search at another point; it may find something better</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Stop and keep the best</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <translation>Take the draft</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Take %n change</numerusform>
            <numerusform>Take %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>A part alone may clash with what stays; the calendar and Today then tell.</source>
        <translation>A part alone may clash with what stays; the calendar and Today then tell.</translation>
    </message>
    <message>
        <source>Stopped; this is the best that was found until then.</source>
        <translation>Stopped; this is the best that was found until then.</translation>
    </message>
    <message numerus="yes">
        <source>The best so far, of %n session(s):</source>
        <translation>
            <numerusform>The best so far, of %n session:</numerusform>
            <numerusform>The best so far, of %n sessions:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place, or at odds with another</source>
        <translation>
            <numerusform>%n without a place, or at odds with another</numerusform>
            <numerusform>%n without a place, or at odds with another</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session has a place</source>
        <translation>Every session has a place</translation>
    </message>
    <message>
        <source>Inconvenience: %1</source>
        <translation>Inconvenience: %1</translation>
    </message>
    <message>
        <source>Outside office hours: %1</source>
        <translation>Outside office hours: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved as drafted. One undo brings the former timetable back.</source>
        <translation>
            <numerusform>%n session moved as drafted. One undo brings the former timetable back.</numerusform>
            <numerusform>%n sessions moved as drafted. One undo brings the former timetable back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::PlanDraftView</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>Viet Nam %1 · Oxford %2</source>
        <translation>Viet Nam %1 · Oxford %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ticks every change</source>
        <translation>Ticks every change</translation>
    </message>
    <message>
        <source>Takes every tick away</source>
        <translation>Takes every tick away</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>What speaks against the new place, in minutes of inconvenience</source>
        <translation>What speaks against the new place, in minutes of inconvenience</translation>
    </message>
    <message>
        <source>The draft beside the present timetable</source>
        <translation>The draft beside the present timetable</translation>
    </message>
    <message>
        <source>Why, and what it costs</source>
        <translation>Why, and what it costs</translation>
    </message>
    <message>
        <source>finds no place; its time is taken away</source>
        <translation>finds no place; its time is taken away</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Not scheduled</translation>
    </message>
    <message>
        <source>finds no place</source>
        <translation>finds no place</translation>
    </message>
    <message>
        <source>Nothing can be moved: all sessions stay as they are.</source>
        <translation>Nothing can be moved: all sessions stay as they are.</translation>
    </message>
    <message>
        <source>The present timetable is the best that was found.</source>
        <translation>The present timetable is the best that was found.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) looked at</source>
        <translation>
            <numerusform>%n session looked at</numerusform>
            <numerusform>%n sessions looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
    <message>
        <source>Outside office hours now: %1. In the draft: %2.</source>
        <translation>Outside office hours now: %1. In the draft: %2.</translation>
    </message>
    <message>
        <source>Why it moves</source>
        <translation>Why it moves</translation>
    </message>
    <message>
        <source>It has had no time until now</source>
        <translation>It has had no time until now</translation>
    </message>
    <message>
        <source>What speaks against the new place</source>
        <translation>What speaks against the new place</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>These wishes together rule every place out; give one of them up and it may go</source>
        <translation>These wishes together rule every place out; give one of them up and it may go</translation>
    </message>
</context>
<context>
    <name>khue::PlanScope</name>
    <message>
        <source>At weekends too</source>
        <translation>At weekends too</translation>
    </message>
    <message>
        <source>Keep the order of the sessions</source>
        <translation>Keep the order of the sessions</translation>
    </message>
    <message>
        <source>Only sessions that have no time yet</source>
        <translation>Only sessions that have no time yet</translation>
    </message>
    <message>
        <source>What may be moved</source>
        <translation>What may be moved</translation>
    </message>
    <message>
        <source>Ticked sessions may get another time and room; all others stay where they are.</source>
        <translation>Ticked sessions may get another time and room; all others stay where they are.</translation>
    </message>
    <message>
        <source>Run and session</source>
        <translation>Run and session</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Search for at most</source>
        <translation>Search for at most</translation>
    </message>
    <message>
        <source>By the clock of the session’s place</source>
        <translation>By the clock of the session’s place</translation>
    </message>
    <message>
        <source>any room</source>
        <translation>any room</translation>
    </message>
    <message>
        <source>Words that the equipment of a room must have</source>
        <translation>Words that the equipment of a room must have</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> seconds</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Session %1 · %2</source>
        <translation>Session %1 · %2</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Not scheduled</translation>
    </message>
</context>
<context>
    <name>khue::PlanWishes</name>
    <message>
        <source>Unsocial hours, shared fairly</source>
        <translation>Unsocial hours, shared fairly</translation>
    </message>
    <message>
        <source>Each minute outside office hours, on either side</source>
        <translation>Each minute outside office hours, on either side</translation>
    </message>
    <message>
        <source>Each minute that one side bears more than the other</source>
        <translation>Each minute that one side bears more than the other</translation>
    </message>
    <message>
        <source>Many such hours for one and the same lecturer</source>
        <translation>Many such hours for one and the same lecturer</translation>
    </message>
    <message>
        <source>Each session at a time offered “if need be”</source>
        <translation>Each session at a time offered “if need be”</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Each session on a Saturday or Sunday</source>
        <translation>Each session on a Saturday or Sunday</translation>
    </message>
    <message>
        <source>Each minute of the noon break, 12:00–13:00</source>
        <translation>Each minute of the noon break, 12:00–13:00</translation>
    </message>
    <message>
        <source>Each further session of a run on one day</source>
        <translation>Each further session of a run on one day</translation>
    </message>
    <message>
        <source>Each minute of teaching beyond six hours a day</source>
        <translation>Each minute of teaching beyond six hours a day</translation>
    </message>
    <message>
        <source>Each two minutes of a long gap in the trainees’ day</source>
        <translation>Each two minutes of a long gap in the trainees’ day</translation>
    </message>
    <message>
        <source>Each day that a new session is off an even pace</source>
        <translation>Each day that a new session is off an even pace</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Each further room of a run</source>
        <translation>Each further room of a run</translation>
    </message>
    <message>
        <source>Each session away from the run’s venue</source>
        <translation>Each session away from the run’s venue</translation>
    </message>
    <message>
        <source>Each seat that a room is short of the run’s</source>
        <translation>Each seat that a room is short of the run’s</translation>
    </message>
    <message>
        <source>Least change from what was released</source>
        <translation>Least change from what was released</translation>
    </message>
    <message>
        <source>Each session at another time</source>
        <translation>Each session at another time</translation>
    </message>
    <message>
        <source>Each day by which it is moved</source>
        <translation>Each day by which it is moved</translation>
    </message>
    <message>
        <source>Each session in another room</source>
        <translation>Each session in another room</translation>
    </message>
    <message>
        <source>What each costs, in minutes of inconvenience. The draft with the least sum is sought; 0 leaves a criterion out.</source>
        <translation>What each costs, in minutes of inconvenience. The draft with the least sum is sought; 0 leaves a criterion out.</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Reset to defaults</translation>
    </message>
    <message>
        <source>Gives every wish its usual weight</source>
        <translation>Gives every wish its usual weight</translation>
    </message>
</context>
<context>
    <name>khue::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>As the history shows it</source>
        <translation>As the history shows it</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Your time zone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>khue::PriorityListPage</name>
    <message>
        <source>No research priorities yet</source>
        <translation>No research priorities yet</translation>
    </message>
    <message>
        <source>What Vietnamese institutions want to know, and the need of the health system behind it: every study starts here.</source>
        <translation>What Vietnamese institutions want to know, and the need of the health system behind it: every study starts here.</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>New priority</translation>
    </message>
    <message>
        <source>Research priorities</source>
        <translation>Research priorities</translation>
    </message>
    <message>
        <source>Criteria…</source>
        <translation>Criteria…</translation>
    </message>
    <message>
        <source>Rank by all members</source>
        <translation>Rank by all members</translation>
    </message>
    <message>
        <source>Leave out declared interests</source>
        <translation>Leave out declared interests</translation>
    </message>
    <message>
        <source>Ranked by the members who declared no interest in the priority</source>
        <translation>Ranked by the members who declared no interest in the priority</translation>
    </message>
    <message>
        <source>Ranked by all members, those with a declared interest too</source>
        <translation>Ranked by all members, those with a declared interest too</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Mean, all</source>
        <translation>Mean, all</translation>
    </message>
    <message>
        <source>Mean, no conflict</source>
        <translation>Mean, no conflict</translation>
    </message>
    <message>
        <source>Lowest–highest</source>
        <translation>Lowest–highest</translation>
    </message>
    <message>
        <source>Scored by</source>
        <translation>Scored by</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>khue::PriorityPage</name>
    <message>
        <source>Declared interests</source>
        <translation>Declared interests</translation>
    </message>
    <message>
        <source>No member has declared an interest in this priority.</source>
        <translation>No member has declared an interest in this priority.</translation>
    </message>
    <message>
        <source>New priority</source>
        <translation>New priority</translation>
    </message>
    <message>
        <source>Adopt into a study</source>
        <translation>Adopt into a study</translation>
    </message>
    <message>
        <source>Makes a joint study that starts from this priority and shows its need</source>
        <translation>Makes a joint study that starts from this priority and shows its need</translation>
    </message>
    <message>
        <source>Resulting studies</source>
        <translation>Resulting studies</translation>
    </message>
    <message>
        <source>Decisions about it</source>
        <translation>Decisions about it</translation>
    </message>
    <message>
        <source>It has not become a study yet.</source>
        <translation>It has not become a study yet.</translation>
    </message>
    <message>
        <source>No meeting has decided about it yet.</source>
        <translation>No meeting has decided about it yet.</translation>
    </message>
</context>
<context>
    <name>khue::PriorityScoreModel</name>
    <message>
        <source>declared</source>
        <translation>declared</translation>
    </message>
    <message>
        <source>0–%1</source>
        <translation>0–%1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>mean %1 of %2</source>
        <translation>mean %1 of %2</translation>
    </message>
</context>
<context>
    <name>khue::PriorityScores</name>
    <message>
        <source>nobody has scored every criterion yet</source>
        <translation>nobody has scored every criterion yet</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s): mean %1%</source>
        <translation>
            <numerusform>%n member: mean %1%</numerusform>
            <numerusform>%n members: mean %1%</numerusform>
        </translation>
    </message>
    <message>
        <source>, from %1% to %2%, standard deviation %3</source>
        <translation>, from %1% to %2%, standard deviation %3</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>All: %1</translation>
    </message>
    <message>
        <source>Without those who declared an interest: %1</source>
        <translation>Without those who declared an interest: %1</translation>
    </message>
    <message>
        <source>Rank %1, by the members without a declared interest</source>
        <translation>Rank %1, by the members without a declared interest</translation>
    </message>
    <message>
        <source>Rank %1, by all members</source>
        <translation>Rank %1, by all members</translation>
    </message>
    <message>
        <source>Type points with comma or point · Enter goes down · Del clears · a member counts once every criterion is scored</source>
        <translation>Type points with comma or point · Enter goes down · Del clears · a member counts once every criterion is scored</translation>
    </message>
    <message>
        <source>Nobody scores priorities yet: tick it on a committee, or add a member here.</source>
        <translation>Nobody scores priorities yet: tick it on a committee, or add a member here.</translation>
    </message>
    <message>
        <source>“%1” is not a number; the score was left as it was.</source>
        <translation>“%1” is not a number; the score was left as it was.</translation>
    </message>
    <message>
        <source>The score was left as it was.</source>
        <translation>The score was left as it was.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Who scores this priority as well?</source>
        <translation>Who scores this priority as well?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Choose the points first that the comment is about.</source>
        <translation>Choose the points first that the comment is about.</translation>
    </message>
    <message>
        <source>Give points first, then say why.</source>
        <translation>Give points first, then say why.</translation>
    </message>
    <message>
        <source>Why these points, in a sentence (%1)</source>
        <translation>Why these points, in a sentence (%1)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>Add a member…</translation>
    </message>
    <message>
        <source>Comment on the points…</source>
        <translation>Comment on the points…</translation>
    </message>
</context>
<context>
    <name>khue::ProfileCard</name>
    <message>
        <source>Competencies</source>
        <translation>Competencies</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Not assessed yet.</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Self-assessment</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>taught up to level %1 by courses completed</source>
        <translation>taught up to level %1 by courses completed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n below target</source>
        <translation>
            <numerusform>%n below target</numerusform>
            <numerusform>%n below target</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets reached</source>
        <translation>Targets reached</translation>
    </message>
    <message>
        <source>Nothing assessed is below its target.</source>
        <translation>Nothing assessed is below its target.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Assess in many competencies at once…</source>
        <translation>Assess in many competencies at once…</translation>
    </message>
</context>
<context>
    <name>khue::ProgrammeRule</name>
    <message>
        <source>Attendance required (%)</source>
        <translation>Attendance required (%)</translation>
    </message>
    <message>
        <source>Of all sessions, where neither course nor run says otherwise; 0: not asked for</source>
        <translation>Of all sessions, where neither course nor run says otherwise; 0: not asked for</translation>
    </message>
    <message>
        <source>Pass mark (%)</source>
        <translation>Pass mark (%)</translation>
    </message>
    <message>
        <source>Of the weighted total, where neither course nor run says otherwise</source>
        <translation>Of the weighted total, where neither course nor run says otherwise</translation>
    </message>
    <message>
        <source>Excused sessions are not counted</source>
        <translation>Excused sessions are not counted</translation>
    </message>
    <message>
        <source>Otherwise an excused absence counts as an absence</source>
        <translation>Otherwise an excused absence counts as an absence</translation>
    </message>
    <message>
        <source>At risk from so many absences left</source>
        <translation>At risk from so many absences left</translation>
    </message>
    <message>
        <source>Who has been absent and can bear no more than so many further absences is at risk</source>
        <translation>Who has been absent and can bear no more than so many further absences is at risk</translation>
    </message>
    <message>
        <source>Fewest answers that are shown</source>
        <translation>Fewest answers that are shown</translation>
    </message>
    <message>
        <source>Fewer answers to a question of the feedback are not shown, so that nobody can be identified</source>
        <translation>Fewer answers to a question of the feedback are not shown, so that nobody can be identified</translation>
    </message>
    <message>
        <source>CME credit hours required</source>
        <translation>CME credit hours required</translation>
    </message>
    <message>
        <source>Circular 32/2023/TT-BYT: 120 in five consecutive years</source>
        <translation>Circular 32/2023/TT-BYT: 120 in five consecutive years</translation>
    </message>
    <message>
        <source>Period (years)</source>
        <translation>Period (years)</translation>
    </message>
    <message>
        <source>The years are counted back from the day asked for</source>
        <translation>The years are counted back from the day asked for</translation>
    </message>
    <message>
        <source>From %1 to %2 is possible.</source>
        <translation>From %1 to %2 is possible.</translation>
    </message>
    <message>
        <source>This is a whole number.</source>
        <translation>This is a whole number.</translation>
    </message>
    <message>
        <source>Rules of the programme</source>
        <translation>Rules of the programme</translation>
    </message>
    <message>
        <source>Days off before the first day of Tết</source>
        <translation>Days off before the first day of Tết</translation>
    </message>
    <message>
        <source>When holidays are proposed; each year&apos;s notice chooses 1 or 2</source>
        <translation>When holidays are proposed; each year&apos;s notice chooses 1 or 2</translation>
    </message>
    <message>
        <source>Travel within a city (minutes)</source>
        <translation>Travel within a city (minutes)</translation>
    </message>
    <message>
        <source>Between two venues on one day; less between two sessions of a lecturer is a clash</source>
        <translation>Between two venues on one day; less between two sessions of a lecturer is a clash</translation>
    </message>
    <message>
        <source>Travel between cities of a country (minutes)</source>
        <translation>Travel between cities of a country (minutes)</translation>
    </message>
    <message>
        <source>Travel from one country to another (minutes)</source>
        <translation>Travel from one country to another (minutes)</translation>
    </message>
    <message>
        <source>Office hours in Viet Nam, from</source>
        <translation>Office hours in Viet Nam, from</translation>
    </message>
    <message>
        <source>By the clock there; what a session asks of people outside them is counted as a burden</source>
        <translation>By the clock there; what a session asks of people outside them is counted as a burden</translation>
    </message>
    <message>
        <source>Office hours in Viet Nam, until</source>
        <translation>Office hours in Viet Nam, until</translation>
    </message>
    <message>
        <source>Office hours in Oxford, from</source>
        <translation>Office hours in Oxford, from</translation>
    </message>
    <message>
        <source>Office hours in Oxford, until</source>
        <translation>Office hours in Oxford, until</translation>
    </message>
    <message>
        <source>Minutes due (days after the meeting)</source>
        <translation>Minutes due (days after the meeting)</translation>
    </message>
    <message>
        <source>A meeting without minutes after so many days is listed under Today</source>
        <translation>A meeting without minutes after so many days is listed under Today</translation>
    </message>
    <message>
        <source>Reminder of milestones (days before)</source>
        <translation>Reminder of milestones (days before)</translation>
    </message>
    <message>
        <source>Those of joint studies, before they are due</source>
        <translation>Those of joint studies, before they are due</translation>
    </message>
    <message>
        <source>A little behind from (%)</source>
        <translation>A little behind from (%)</translation>
    </message>
    <message>
        <source>An indicator that has reached so much of what is expected by now; below that it is behind</source>
        <translation>An indicator that has reached so much of what is expected by now; below that it is behind</translation>
    </message>
    <message>
        <source>Teaching and credit</source>
        <translation>Teaching and credit</translation>
    </message>
    <message>
        <source>Calendar and scheduling</source>
        <translation>Calendar and scheduling</translation>
    </message>
    <message>
        <source>Partnership and studies</source>
        <translation>Partnership and studies</translation>
    </message>
    <message>
        <source>Office hours end after they begin.</source>
        <translation>Office hours end after they begin.</translation>
    </message>
</context>
<context>
    <name>khue::ProgrammeRulesDialog</name>
    <message>
        <source>Rules of the programme</source>
        <translation>Rules of the programme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Type a number.</translation>
    </message>
    <message>
        <source>Type a time like 8:00.</source>
        <translation>Type a time like 8:00.</translation>
    </message>
</context>
<context>
    <name>khue::QrCode</name>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>The text is too long for a QR code.</translation>
    </message>
</context>
<context>
    <name>khue::RatingSheet</name>
    <message>
        <source>Assess: %1</source>
        <translation>Assess: %1</translation>
    </message>
    <message>
        <source>not assessed now</source>
        <translation>not assessed now</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>Choose a level in at least one line.</source>
        <translation>Choose a level in at least one line.</translation>
    </message>
</context>
<context>
    <name>khue::RecordForm</name>
    <message>
        <source>Not saved yet: see the notes beside the fields.</source>
        <translation>Not saved yet: see the notes beside the fields.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Save (%1)</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>khue::RecordHistory</name>
    <message>
        <source>Undo “%1”</source>
        <translation>Undo “%1”</translation>
    </message>
</context>
<context>
    <name>khue::RecordList</name>
    <message>
        <source>Filter by words (Ctrl+F)</source>
        <translation>Filter by words (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filter by words</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 of %2 chosen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>Nothing fits this filter</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Try fewer words, or clear the filter.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Reset to defaults</translation>
    </message>
    <message>
        <source>Type to find one of %1</source>
        <translation>Type to find one of %1</translation>
    </message>
    <message>
        <source>%1 more: type to find them</source>
        <translation>%1 more: type to find them</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nothing fits</translation>
    </message>
</context>
<context>
    <name>khue::RecordPage</name>
    <message>
        <source>History of “%1”</source>
        <translation>History of “%1”</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>khue::RecruitmentModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; the cell was left as it was.</source>
        <translation>“%1” is not a whole number; the cell was left as it was.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number; nothing was pasted.</source>
        <translation>“%1” is not a whole number; nothing was pasted.</translation>
    </message>
</context>
<context>
    <name>khue::ReferencePicker</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Type to search</translation>
    </message>
    <message>
        <source>Empty this field</source>
        <translation>Empty this field</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>khue::RegradeDialog</name>
    <message>
        <source>Score: %1</source>
        <translation>Score: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>How the score came about</source>
        <translation>How the score came about</translation>
    </message>
    <message>
        <source>New score (of %1)</source>
        <translation>New score (of %1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Change the score</source>
        <translation>Change the score</translation>
    </message>
    <message>
        <source>No score has been given yet.</source>
        <translation>No score has been given yet.</translation>
    </message>
    <message>
        <source>Type the new score.</source>
        <translation>Type the new score.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
</context>
<context>
    <name>khue::RelatedRecords</name>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Remove (Del)</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Up (Alt+↑)</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Down (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>khue::Release</name>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>new, %1</translation>
    </message>
    <message>
        <source>cancelled, was %1</source>
        <translation>cancelled, was %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>moved from %1 to %2</translation>
    </message>
    <message>
        <source>another link, or online or not</source>
        <translation>another link, or online or not</translation>
    </message>
    <message>
        <source>no room any more</source>
        <translation>no room any more</translation>
    </message>
    <message>
        <source>now in %1</source>
        <translation>now in %1</translation>
    </message>
    <message>
        <source>no lecturer any more</source>
        <translation>no lecturer any more</translation>
    </message>
    <message>
        <source>lecturers: %1</source>
        <translation>lecturers: %1</translation>
    </message>
    <message>
        <source>topic or number changed</source>
        <translation>topic or number changed</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
</context>
<context>
    <name>khue::ReleaseDialog</name>
    <message>
        <source>Release the timetable of %1</source>
        <translation>Release the timetable of %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Name of the release</source>
        <translation>Name of the release</translation>
    </message>
    <message>
        <source>What changed, for everybody who is told</source>
        <translation>What changed, for everybody who is told</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from the last release</source>
        <translation>
            <numerusform>%n difference from the last release</numerusform>
            <numerusform>%n differences from the last release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be told</source>
        <translation>
            <numerusform>%n person will be told</numerusform>
            <numerusform>%n people will be told</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>no e-mail address</translation>
    </message>
    <message>
        <source>new here</source>
        <translation>new here</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody’s sessions are new, moved or cancelled.</source>
        <translation>Nobody’s sessions are new, moved or cancelled.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Messages with calendar files will wait in the outbox. Nothing is sent by itself.</source>
        <translation>Messages with calendar files will wait in the outbox. Nothing is sent by itself.</translation>
    </message>
    <message>
        <source>There is nothing to release.</source>
        <translation>There is nothing to release.</translation>
    </message>
    <message>
        <source>Give the release a name.</source>
        <translation>Give the release a name.</translation>
    </message>
    <message numerus="yes">
        <source>Released. %n message(s) wait in the outbox.</source>
        <translation>
            <numerusform>Released. %n message waits in the outbox.</numerusform>
            <numerusform>Released. %n messages wait in the outbox.</numerusform>
        </translation>
    </message>
    <message>
        <source>These people have no e-mail address and must be told in another way:</source>
        <translation>These people have no e-mail address and must be told in another way:</translation>
    </message>
    <message>
        <source>No session has a time yet.</source>
        <translation>No session has a time yet.</translation>
    </message>
    <message>
        <source>Draft, never released</source>
        <translation>Draft, never released</translation>
    </message>
    <message>
        <source>Released as “%1”, %2</source>
        <translation>Released as “%1”, %2</translation>
    </message>
    <message>
        <source>Released as “%1”, %2; somebody has come since</source>
        <translation>Released as “%1”, %2; somebody has come since</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n change(s) since “%1”, %2</source>
        <translation>
            <numerusform>Draft: %n change since “%1”, %2</numerusform>
            <numerusform>Draft: %n changes since “%1”, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::Report</name>
    <message>
        <source>Nobody is enrolled in “%1” yet, so there is no attendance sheet to print.</source>
        <translation>Nobody is enrolled in “%1” yet, so there is no attendance sheet to print.</translation>
    </message>
    <message>
        <source>“%1” has no sessions yet. Add them to its timetable first.</source>
        <translation>“%1” has no sessions yet. Add them to its timetable first.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>One row a trainee, one column a session: to be signed, or with the marks taken so far.</source>
        <translation>One row a trainee, one column a session: to be signed, or with the marks taken so far.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Empty, to sign</source>
        <translation>Empty, to sign</translation>
    </message>
    <message>
        <source>As taken</source>
        <translation>As taken</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” could not be written: %2</translation>
    </message>
    <message>
        <source>“%1” needs the parameter “%2” (%3).</source>
        <translation>“%1” needs the parameter “%2” (%3).</translation>
    </message>
    <message>
        <source>“%1” is not possible for “%2”; choose one of: %3.</source>
        <translation>“%1” is not possible for “%2”; choose one of: %3.</translation>
    </message>
    <message>
        <source>“%1” has no parameter “%2”; it has: %3.</source>
        <translation>“%1” has no parameter “%2”; it has: %3.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>A report cannot be written to “%1”: the name has to end in %2.</source>
        <translation>A report cannot be written to “%1”: the name has to end in %2.</translation>
    </message>
    <message>
        <source>Nobody is enrolled in “%1” yet, so the roster would be empty.</source>
        <translation>Nobody is enrolled in “%1” yet, so the roster would be empty.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>The trainees of a run by name, with titles and workplace, and the waiting list.</source>
        <translation>The trainees of a run by name, with titles and workplace, and the waiting list.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>Phone and e-mail</translation>
    </message>
    <message>
        <source>There is no course run “%1”.</source>
        <translation>There is no course run “%1”.</translation>
    </message>
    <message>
        <source>Course run: its code</source>
        <translation>Course run: its code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bilingual</source>
        <translation>Bilingual</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>“%1” has no sessions yet, so its timetable would be empty.</source>
        <translation>“%1” has no sessions yet, so its timetable would be empty.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>The sessions of a run day by day: time, topic, lecturers, place; with the time in Oxford where it is online.</source>
        <translation>The sessions of a run day by day: time, topic, lecturers, place; with the time in Oxford where it is online.</translation>
    </message>
    <message>
        <source>Statement of CME credit</source>
        <translation>Statement of CME credit</translation>
    </message>
    <message>
        <source>What a practitioner has earned, what counts in the last years, what leaves when, and what is missing.</source>
        <translation>What a practitioner has earned, what counts in the last years, what leaves when, and what is missing.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>“%1” fits several records (%2); give the code or the number of one.</source>
        <translation>“%1” fits several records (%2); give the code or the number of one.</translation>
    </message>
    <message>
        <source>There is no record “%1” (%2).</source>
        <translation>There is no record “%1” (%2).</translation>
    </message>
    <message>
        <source>“%1” is no date for “%2”; write it as 2026-03-31 or 31/3/2026.</source>
        <translation>“%1” is no date for “%2”; write it as 2026-03-31 or 31/3/2026.</translation>
    </message>
    <message>
        <source>“%1” is no year for “%2”.</source>
        <translation>“%1” is no year for “%2”.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>There is no kind of record “%1”.</translation>
    </message>
    <message>
        <source>A course run</source>
        <translation>A course run</translation>
    </message>
    <message>
        <source>Trainees and lecturers</source>
        <translation>Trainees and lecturers</translation>
    </message>
    <message>
        <source>Certificates and CME credit</source>
        <translation>Certificates and CME credit</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>The programme</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Planned from</translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation>Planned to</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Progress (%)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>“%1” has no host institution yet, and nobody else can invite.</source>
        <translation>“%1” has no host institution yet, and nobody else can invite.</translation>
    </message>
    <message>
        <source>“%1” has no days yet; an invitation says when.</source>
        <translation>“%1” has no days yet; an invitation says when.</translation>
    </message>
    <message>
        <source>Letter of invitation</source>
        <translation>Letter of invitation</translation>
    </message>
    <message>
        <source>From the host institution to the visitor: when, what for, who receives and who pays; for the visa too.</source>
        <translation>From the host institution to the visitor: when, what for, who receives and who pays; for the visa too.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Visit programme</source>
        <translation>Visit programme</translation>
    </message>
    <message>
        <source>A visit day by day at the clocks of both places, with the sessions that the visitor teaches: for the visitor and the hosts.</source>
        <translation>A visit day by day at the clocks of both places, with the sessions that the visitor teaches: for the visitor and the hosts.</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Visit report</translation>
    </message>
    <message>
        <source>What came of a visit, what was done, what it cost and which documents belong to it; to be signed.</source>
        <translation>What came of a visit, what was done, what it cost and which documents belong to it; to be signed.</translation>
    </message>
    <message>
        <source>Visits in the period</source>
        <translation>Visits in the period</translation>
    </message>
    <message>
        <source>The visits of a period in both directions with their days and what they cost, planned and actual.</source>
        <translation>The visits of a period in both directions with their days and what they cost, planned and actual.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Both directions</translation>
    </message>
    <message>
        <source>To Viet Nam</source>
        <translation>To Viet Nam</translation>
    </message>
    <message>
        <source>To Oxford</source>
        <translation>To Oxford</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>“%1” is not a number of days.</translation>
    </message>
    <message>
        <source>Approvals expiring soon</source>
        <translation>Approvals expiring soon</translation>
    </message>
    <message>
        <source>Approvals of the studies that go on which have expired or will, the first one first.</source>
        <translation>Approvals of the studies that go on which have expired or will, the first one first.</translation>
    </message>
    <message>
        <source>Within so many days</source>
        <translation>Within so many days</translation>
    </message>
    <message>
        <source>Completed or terminated</source>
        <translation>Completed or terminated</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Portfolio of studies</source>
        <translation>Portfolio of studies</translation>
    </message>
    <message>
        <source>All joint studies in one table: state, approvals, milestones, what is due next and what slips.</source>
        <translation>All joint studies in one table: state, approvals, milestones, what is due next and what slips.</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>Which studies</translation>
    </message>
    <message>
        <source>Study status</source>
        <translation>Study status</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Study</translation>
    </message>
    <message>
        <source>Nobody is named in “%1” yet, so the log would be empty.</source>
        <translation>Nobody is named in “%1” yet, so the log would be empty.</translation>
    </message>
    <message>
        <source>Delegation log</source>
        <translation>Delegation log</translation>
    </message>
    <message>
        <source>Who does what in a study, from when to when, on what evidence of training, signed by whom: as sites keep it for ICH E6(R3).</source>
        <translation>Who does what in a study, from when to when, on what evidence of training, signed by whom: as sites keep it for ICH E6(R3).</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>The period ends before it begins.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>All outputs</source>
        <translation>All outputs</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>Data sets</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guidelines</translation>
    </message>
    <message>
        <source>Policy briefs</source>
        <translation>Policy briefs</translation>
    </message>
    <message>
        <source>Changes in practice</source>
        <translation>Changes in practice</translation>
    </message>
    <message>
        <source>Publications and other outputs</source>
        <translation>Publications and other outputs</translation>
    </message>
    <message>
        <source>What was published or put into practice in a period, by study, with the authors and who of them were trainees.</source>
        <translation>What was published or put into practice in a period, by study, with the authors and who of them were trainees.</translation>
    </message>
    <message>
        <source>“%1” has no figures of recruitment yet.</source>
        <translation>“%1” has no figures of recruitment yet.</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>A study&apos;s participants against the target with what is to be expected, the CONSORT flow, and the figures by site and month.</source>
        <translation>A study&apos;s participants against the target with what is to be expected, the CONSORT flow, and the figures by site and month.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Trainees at risk</source>
        <translation>Trainees at risk</translation>
    </message>
    <message>
        <source>Who may not pass in the runs that go on, or can no longer, with the reason in words and how to reach them.</source>
        <translation>Who may not pass in the runs that go on, or can no longer, with the reason in words and how to reach them.</translation>
    </message>
    <message>
        <source>Course run (empty: all)</source>
        <translation>Course run (empty: all)</translation>
    </message>
    <message>
        <source>No certificates of “%1” have been issued yet. They are issued on the run&apos;s page, under Certificates.</source>
        <translation>No certificates of “%1” have been issued yet. They are issued on the run&apos;s page, under Certificates.</translation>
    </message>
    <message>
        <source>Certificate register</source>
        <translation>Certificate register</translation>
    </message>
    <message>
        <source>Every certificate of a year in the order of its numbers, by issuing body, with what was revoked or replaced and why.</source>
        <translation>Every certificate of a year in the order of its numbers, by issuing body, with what was revoked or replaced and why.</translation>
    </message>
    <message>
        <source>Issuing body (empty: all)</source>
        <translation>Issuing body (empty: all)</translation>
    </message>
    <message>
        <source>Certificates handed over</source>
        <translation>Certificates handed over</translation>
    </message>
    <message>
        <source>The certificates of a run with a place for each holder to sign that it was received.</source>
        <translation>The certificates of a run with a place for each holder to sign that it was received.</translation>
    </message>
    <message>
        <source>Certificates of a run</source>
        <translation>Certificates of a run</translation>
    </message>
    <message>
        <source>The certificates that were issued for a run and are in force, as they are printed, by their numbers.</source>
        <translation>The certificates that were issued for a run and are in force, as they are printed, by their numbers.</translation>
    </message>
    <message>
        <source>Courses by institution and profession</source>
        <translation>Courses by institution and profession</translation>
    </message>
    <message>
        <source>The runs of a period, and their trainees by institution and health profession, with charts.</source>
        <translation>The runs of a period, and their trainees by institution and health profession, with charts.</translation>
    </message>
    <message>
        <source>There is nobody in “%1” to make a badge for.</source>
        <translation>There is nobody in “%1” to make a badge for.</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Name badges</translation>
    </message>
    <message>
        <source>Badges of a run&apos;s trainees and lecturers on sheets of label paper, with marks to cut along.</source>
        <translation>Badges of a run&apos;s trainees and lecturers on sheets of label paper, with marks to cut along.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>Lecturers and coordinator</source>
        <translation>Lecturers and coordinator</translation>
    </message>
    <message>
        <source>Label sheet</source>
        <translation>Label sheet</translation>
    </message>
    <message>
        <source>90 × 55 mm, 2 × 5</source>
        <translation>90 × 55 mm, 2 × 5</translation>
    </message>
    <message>
        <source>85 × 54 mm, 2 × 5</source>
        <translation>85 × 54 mm, 2 × 5</translation>
    </message>
    <message>
        <source>99.1 × 67.7 mm, 2 × 4</source>
        <translation>99.1 × 67.7 mm, 2 × 4</translation>
    </message>
    <message>
        <source>A6: 105 × 148 mm, 2 × 2</source>
        <translation>A6: 105 × 148 mm, 2 × 2</translation>
    </message>
    <message>
        <source>70 × 37 mm, 3 × 8</source>
        <translation>70 × 37 mm, 3 × 8</translation>
    </message>
    <message>
        <source>Cut marks</source>
        <translation>Cut marks</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>None (the paper is cut already)</source>
        <translation>None (the paper is cut already)</translation>
    </message>
    <message>
        <source>Nobody takes part in “%1” yet, so there is no progress to show.</source>
        <translation>Nobody takes part in “%1” yet, so there is no progress to show.</translation>
    </message>
    <message>
        <source>Progress of a run</source>
        <translation>Progress of a run</translation>
    </message>
    <message>
        <source>Where each trainee of a run stands by its rules, how many sessions may still be missed, and why somebody is at risk.</source>
        <translation>Where each trainee of a run stands by its rules, how many sessions may still be missed, and why somebody is at risk.</translation>
    </message>
    <message>
        <source>Nobody is enrolled in “%1”, so there is nothing to report on.</source>
        <translation>Nobody is enrolled in “%1”, so there is nothing to report on.</translation>
    </message>
    <message>
        <source>Report on a run</source>
        <translation>Report on a run</translation>
    </message>
    <message>
        <source>Participation, attendance, test results with normalised gain, and feedback by question and lecturer, with charts (Kirkpatrick levels 1 and 2).</source>
        <translation>Participation, attendance, test results with normalised gain, and feedback by question and lecturer, with charts (Kirkpatrick levels 1 and 2).</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Teaching load of the lecturers</source>
        <translation>Teaching load of the lecturers</translation>
    </message>
    <message>
        <source>Sessions and hours of each lecturer in a period, by role, with what is not confirmed yet.</source>
        <translation>Sessions and hours of each lecturer in a period, by role, with what is not confirmed yet.</translation>
    </message>
    <message>
        <source>“%1” has no place in any course run, so the transcript would be empty.</source>
        <translation>“%1” has no place in any course run, so the transcript would be empty.</translation>
    </message>
    <message>
        <source>Trainee transcript</source>
        <translation>Trainee transcript</translation>
    </message>
    <message>
        <source>All runs of one person with attendance, totals, results and certificates, and where the CME credit stands.</source>
        <translation>All runs of one person with attendance, totals, results and certificates, and where the CME credit stands.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Programme overview of a year</source>
        <translation>Programme overview of a year</translation>
    </message>
    <message>
        <source>Runs, sessions, hours, trainees, certificates and feedback of a year beside the year before, with charts by month and course.</source>
        <translation>Runs, sessions, hours, trainees, certificates and feedback of a year beside the year before, with charts by month and course.</translation>
    </message>
    <message>
        <source>Participants of an event</source>
        <translation>Participants of an event</translation>
    </message>
    <message>
        <source>Organisers, speakers and participants of a workshop or another event, with room to sign.</source>
        <translation>Organisers, speakers and participants of a workshop or another event, with room to sign.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Minutes of a meeting</translation>
    </message>
    <message>
        <source>Who was there and whether there was a quorum, each item with its minutes, decisions, actions, and what was carried over.</source>
        <translation>Who was there and whether there was a quorum, each item with its minutes, decisions, actions, and what was carried over.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Open actions of meetings</source>
        <translation>Open actions of meetings</translation>
    </message>
    <message>
        <source>What meetings agreed on and nobody has done yet, with owners and due dates; what is overdue stands first.</source>
        <translation>What meetings agreed on and nobody has done yet, with owners and due dates; what is overdue stands first.</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Annual report of the partnership</source>
        <translation>Annual report of the partnership</translation>
    </message>
    <message>
        <source>A year of training, exchange, studies and governance in figures, charts and names, with the indicators against their targets.</source>
        <translation>A year of training, exchange, studies and governance in figures, charts and names, with the indicators against their targets.</translation>
    </message>
    <message>
        <source>Indicator report</source>
        <translation>Indicator report</translation>
    </message>
    <message>
        <source>The results framework of a year: values against targets, how each indicator stands, charts over the years, definitions and evidence.</source>
        <translation>The results framework of a year: values against targets, how each indicator stands, charts over the years, definitions and evidence.</translation>
    </message>
    <message>
        <source>Research priorities by rank</source>
        <translation>Research priorities by rank</translation>
    </message>
    <message>
        <source>Each priority with the need behind it, who proposed it, and its mean with and without members who declared an interest.</source>
        <translation>Each priority with the need behind it, who proposed it, and its mean with and without members who declared an interest.</translation>
    </message>
    <message>
        <source>One study: its facts, approvals, milestones against the baseline, sites, people, recruitment and outputs.</source>
        <translation>One study: its facts, approvals, milestones against the baseline, sites, people, recruitment and outputs.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Not closed yet</source>
        <translation>Not closed yet</translation>
    </message>
</context>
<context>
    <name>khue::ReportChoice</name>
    <message>
        <source>Saved reports</source>
        <translation>Saved reports</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>next on %1</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Due since %1</translation>
    </message>
</context>
<context>
    <name>khue::ReportDeskPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Look at a report as it will be, print it or save it as PDF, web page or workbook</source>
        <translation>Look at a report as it will be, print it or save it as PDF, web page or workbook</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>Find a report</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Save report…</translation>
    </message>
    <message>
        <source>Keep these choices under a name</source>
        <translation>Keep these choices under a name</translation>
    </message>
    <message>
        <source>Name and schedule…</source>
        <translation>Name and schedule…</translation>
    </message>
    <message>
        <source>Rename it, say when it is due, or remove it</source>
        <translation>Rename it, say when it is due, or remove it</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>It was made: it is no longer due</source>
        <translation>It was made: it is no longer due</translation>
    </message>
    <message>
        <source>This version of the program has no report “%1”.</source>
        <translation>This version of the program has no report “%1”.</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Due since %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Keep changes</translation>
    </message>
    <message>
        <source>Choose first: %1</source>
        <translation>Choose first: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>khue::ReportFields</name>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Chosen days</translation>
    </message>
    <message>
        <source>This year (%1)</source>
        <translation>This year (%1)</translation>
    </message>
    <message>
        <source>Last year (%1)</source>
        <translation>Last year (%1)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>khue::ReportPreview</name>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print these pages</source>
        <translation>Print these pages</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save as PDF, web page or workbook</source>
        <translation>Save as PDF, web page or workbook</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>Open as PDF</translation>
    </message>
    <message>
        <source>Open in the computer&apos;s PDF program</source>
        <translation>Open in the computer&apos;s PDF program</translation>
    </message>
    <message>
        <source>◀</source>
        <translation>◀</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>▶</source>
        <translation>▶</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Fit the page to the window</source>
        <translation>Fit the page to the window</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Preparing the pages</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparing the pages…</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nothing to print</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>There is no report “%1”.</source>
        <translation>There is no report “%1”.</translation>
    </message>
    <message>
        <source>PDF/A for archives</source>
        <translation>PDF/A for archives</translation>
    </message>
    <message>
        <source>PDF/A: everything needed to show it in many years is in the file</source>
        <translation>PDF/A: everything needed to show it in many years is in the file</translation>
    </message>
</context>
<context>
    <name>khue::RiskMatrix</name>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>Risks by likelihood and impact</translation>
    </message>
    <message>
        <source>likelihood %1, impact %2: %3 (%4)</source>
        <translation>likelihood %1, impact %2: %3 (%4)</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
</context>
<context>
    <name>khue::RoomListPage</name>
    <message>
        <source>No rooms yet</source>
        <translation>No rooms yet</translation>
    </message>
    <message>
        <source>Rooms with their seats: where sessions are held.</source>
        <translation>Rooms with their seats: where sessions are held.</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>New room</translation>
    </message>
    <message>
        <source>Rooms and venues</source>
        <translation>Rooms and venues</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>New venue</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Venues</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>No venues yet. A venue gives its rooms their address and time zone.</source>
        <translation>No venues yet. A venue gives its rooms their address and time zone.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>khue::RoomPage</name>
    <message>
        <source>New room</source>
        <translation>New room</translation>
    </message>
    <message>
        <source>Sessions in this room</source>
        <translation>Sessions in this room</translation>
    </message>
    <message>
        <source>No sessions here yet.</source>
        <translation>No sessions here yet.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Saves the sessions as a calendar file (.ics) that every calendar program opens</source>
        <translation>Saves the sessions as a calendar file (.ics) that every calendar program opens</translation>
    </message>
</context>
<context>
    <name>khue::RubricDialog</name>
    <message>
        <source>Why the score changes</source>
        <translation>Why the score changes</translation>
    </message>
    <message>
        <source>Previous trainee</source>
        <translation>Previous trainee</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Assess by rubric: %1</source>
        <translation>Assess by rubric: %1</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>not judged yet</translation>
    </message>
    <message>
        <source>%1 · %2 points</source>
        <translation>%1 · %2 points</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note on %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Score: %1 of %2</source>
        <translation>Score: %1 of %2</translation>
    </message>
    <message>
        <source>A score comes when every criterion has a level.</source>
        <translation>A score comes when every criterion has a level.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
</context>
<context>
    <name>khue::RubricEditor</name>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>No criteria yet. Add what the assignment is judged by, then the levels of each.</source>
        <translation>No criteria yet. Add what the assignment is judged by, then the levels of each.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>Levels of the criterion</source>
        <translation>Levels of the criterion</translation>
    </message>
    <message>
        <source>No levels yet: for example good, adequate, not yet, each with its points.</source>
        <translation>No levels yet: for example good, adequate, not yet, each with its points.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Rubric: %1</source>
        <translation>Rubric: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The best levels together give %1 points; the maximum of the assessment is %2. Where they differ, the score is brought to the maximum.</source>
        <translation>The best levels together give %1 points; the maximum of the assessment is %2. Where they differ, the score is brought to the maximum.</translation>
    </message>
</context>
<context>
    <name>khue::Rules</name>
    <message>
        <source>Give the course a title, in either language.</source>
        <translation>Give the course a title, in either language.</translation>
    </message>
    <message>
        <source>Credit hours cannot be negative.</source>
        <translation>Credit hours cannot be negative.</translation>
    </message>
    <message>
        <source>The run ends before it starts.</source>
        <translation>The run ends before it starts.</translation>
    </message>
    <message>
        <source>Seats cannot be negative; 0 means no limit.</source>
        <translation>Seats cannot be negative; 0 means no limit.</translation>
    </message>
    <message>
        <source>%1 trainees have a seat already; %2 seats are too few.</source>
        <translation>%1 trainees have a seat already; %2 seats are too few.</translation>
    </message>
    <message>
        <source>All %1 seats are taken. Put the trainee on the waiting list, or raise the number of seats.</source>
        <translation>All %1 seats are taken. Put the trainee on the waiting list, or raise the number of seats.</translation>
    </message>
    <message>
        <source>This trainee has a place in this run already.</source>
        <translation>This trainee has a place in this run already.</translation>
    </message>
    <message>
        <source>Give both the start and the end, or neither while it is not scheduled.</source>
        <translation>Give both the start and the end, or neither while it is not scheduled.</translation>
    </message>
    <message>
        <source>The session ends before it starts.</source>
        <translation>The session ends before it starts.</translation>
    </message>
    <message>
        <source>A session cannot last longer than a day.</source>
        <translation>A session cannot last longer than a day.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone; write it like Asia/Ho_Chi_Minh or Europe/London.</source>
        <translation>“%1” is not a time zone; write it like Asia/Ho_Chi_Minh or Europe/London.</translation>
    </message>
    <message>
        <source>Sessions are numbered from 1.</source>
        <translation>Sessions are numbered from 1.</translation>
    </message>
    <message>
        <source>This run has a session %1 already.</source>
        <translation>This run has a session %1 already.</translation>
    </message>
    <message>
        <source>Give the venue a name, in either language.</source>
        <translation>Give the venue a name, in either language.</translation>
    </message>
    <message>
        <source>Seats cannot be negative; 0 means not known.</source>
        <translation>Seats cannot be negative; 0 means not known.</translation>
    </message>
    <message>
        <source>%1 points are not possible: the range is 0 to %2.</source>
        <translation>%1 points are not possible: the range is 0 to %2.</translation>
    </message>
    <message>
        <source>Give the institution a name, in either language.</source>
        <translation>Give the institution a name, in either language.</translation>
    </message>
    <message>
        <source>“%1” is not a ROR: it has nine characters like 052gg0110, and the last two check the others.</source>
        <translation>“%1” is not a ROR: it has nine characters like 052gg0110, and the last two check the others.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” is not an e-mail address.</translation>
    </message>
    <message>
        <source>“%1” does not look like a phone number.</source>
        <translation>“%1” does not look like a phone number.</translation>
    </message>
    <message>
        <source>“%1” is not an ORCID: 16 digits, and the last one checks the others.</source>
        <translation>“%1” is not an ORCID: 16 digits, and the last one checks the others.</translation>
    </message>
    <message>
        <source>The year of birth %1 cannot be right.</source>
        <translation>The year of birth %1 cannot be right.</translation>
    </message>
    <message>
        <source>The maximum must be above 0.</source>
        <translation>The maximum must be above 0.</translation>
    </message>
    <message>
        <source>The weight is a percentage from 0 to 100.</source>
        <translation>The weight is a percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>“%1” must be filled in.</source>
        <translation>“%1” must be filled in.</translation>
    </message>
    <message>
        <source>“%1” is not a possible value of “%2”.</source>
        <translation>“%1” is not a possible value of “%2”.</translation>
    </message>
    <message>
        <source>“%1” is taken already: %2.</source>
        <translation>“%1” is taken already: %2.</translation>
    </message>
    <message>
        <source>The record in “%1” no longer exists.</source>
        <translation>The record in “%1” no longer exists.</translation>
    </message>
    <message>
        <source>Week 1 begins on a Sunday.</source>
        <translation>Week 1 begins on a Sunday.</translation>
    </message>
    <message>
        <source>A term has 1 to 20 weeks.</source>
        <translation>A term has 1 to 20 weeks.</translation>
    </message>
    <message>
        <source>This term of %1 is there already.</source>
        <translation>This term of %1 is there already.</translation>
    </message>
    <message>
        <source>It belongs to one person, one room or one course run.</source>
        <translation>It belongs to one person, one room or one course run.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>It ends before it starts.</translation>
    </message>
    <message>
        <source>What repeats every week cannot last longer than a week.</source>
        <translation>What repeats every week cannot last longer than a week.</translation>
    </message>
    <message>
        <source>The repetition ends before it begins.</source>
        <translation>The repetition ends before it begins.</translation>
    </message>
    <message>
        <source>Give the day a title, in either language.</source>
        <translation>Give the day a title, in either language.</translation>
    </message>
    <message>
        <source>Choose the country: VN or GB.</source>
        <translation>Choose the country: VN or GB.</translation>
    </message>
    <message>
        <source>The same day cannot be both a day off and a working day; there is “%1” already.</source>
        <translation>The same day cannot be both a day off and a working day; there is “%1” already.</translation>
    </message>
    <message>
        <source>There is “%1” on this day already.</source>
        <translation>There is “%1” on this day already.</translation>
    </message>
    <message>
        <source>A make-up working day usually falls on a Saturday or Sunday.</source>
        <translation>A make-up working day usually falls on a Saturday or Sunday.</translation>
    </message>
    <message>
        <source>The attendance required is a percentage from 0 to 100.</source>
        <translation>The attendance required is a percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>The pass mark is a percentage from 0 to 100.</source>
        <translation>The pass mark is a percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>A course cannot precede itself.</source>
        <translation>A course cannot precede itself.</translation>
    </message>
    <message>
        <source>%1 comes after %2 already.</source>
        <translation>%1 comes after %2 already.</translation>
    </message>
    <message>
        <source>The validity cannot be negative; 0 means without end.</source>
        <translation>The validity cannot be negative; 0 means without end.</translation>
    </message>
    <message>
        <source>Write the question, in either language.</source>
        <translation>Write the question, in either language.</translation>
    </message>
    <message>
        <source>An answer is a number from 1 to 5.</source>
        <translation>An answer is a number from 1 to 5.</translation>
    </message>
    <message>
        <source>Somebody else has changed this for %1 meanwhile: it is now “%2”. Nothing of this step was saved.</source>
        <translation>Somebody else has changed this for %1 meanwhile: it is now “%2”. Nothing of this step was saved.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>The record to which it belongs does not exist.</source>
        <translation>The record to which it belongs does not exist.</translation>
    </message>
    <message>
        <source>Give the agreement a title, in either language.</source>
        <translation>Give the agreement a title, in either language.</translation>
    </message>
    <message>
        <source>The agreement ends before it starts.</source>
        <translation>The agreement ends before it starts.</translation>
    </message>
    <message>
        <source>The agreement ends before it was signed.</source>
        <translation>The agreement ends before it was signed.</translation>
    </message>
    <message>
        <source>It cannot have been signed on a day to come.</source>
        <translation>It cannot have been signed on a day to come.</translation>
    </message>
    <message>
        <source>Days of notice cannot be negative; 0 means 90, 30 and 7 days.</source>
        <translation>Days of notice cannot be negative; 0 means 90, 30 and 7 days.</translation>
    </message>
    <message>
        <source>An agreement cannot renew itself or one that goes on from it.</source>
        <translation>An agreement cannot renew itself or one that goes on from it.</translation>
    </message>
    <message>
        <source>It is in force: say when it was signed.</source>
        <translation>It is in force: say when it was signed.</translation>
    </message>
    <message>
        <source>It is in force with fewer than two parties.</source>
        <translation>It is in force with fewer than two parties.</translation>
    </message>
    <message>
        <source>This institution is a party already.</source>
        <translation>This institution is a party already.</translation>
    </message>
    <message>
        <source>Give the committee a name, in either language.</source>
        <translation>Give the committee a name, in either language.</translation>
    </message>
    <message>
        <source>The committee ends before it starts.</source>
        <translation>The committee ends before it starts.</translation>
    </message>
    <message>
        <source>The quorum is a percentage from 0 to 99, which is to be exceeded.</source>
        <translation>The quorum is a percentage from 0 to 99, which is to be exceeded.</translation>
    </message>
    <message>
        <source>The membership ends before it starts.</source>
        <translation>The membership ends before it starts.</translation>
    </message>
    <message>
        <source>This person is a member at that time already.</source>
        <translation>This person is a member at that time already.</translation>
    </message>
    <message>
        <source>The committee has a chair at that time: %1.</source>
        <translation>The committee has a chair at that time: %1.</translation>
    </message>
    <message>
        <source>Nothing says where this person works: choose a sector.</source>
        <translation>Nothing says where this person works: choose a sector.</translation>
    </message>
    <message>
        <source>An interest cannot have been declared on a day to come.</source>
        <translation>An interest cannot have been declared on a day to come.</translation>
    </message>
    <message>
        <source>Give the event a title, in either language.</source>
        <translation>Give the event a title, in either language.</translation>
    </message>
    <message>
        <source>Say when the event begins.</source>
        <translation>Say when the event begins.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>The event ends before it starts.</translation>
    </message>
    <message>
        <source>An event to come cannot have been held.</source>
        <translation>An event to come cannot have been held.</translation>
    </message>
    <message>
        <source>This institution is among the organisers already.</source>
        <translation>This institution is among the organisers already.</translation>
    </message>
    <message>
        <source>Choose a person or write a name.</source>
        <translation>Choose a person or write a name.</translation>
    </message>
    <message>
        <source>Choose a person or write a name, not both.</source>
        <translation>Choose a person or write a name, not both.</translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation>This person is on the list already.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message>
        <source>Give the meeting a title, in either language.</source>
        <translation>Give the meeting a title, in either language.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>“%1” is not a time zone.</translation>
    </message>
    <message>
        <source>The meeting ends before it starts.</source>
        <translation>The meeting ends before it starts.</translation>
    </message>
    <message>
        <source>Say when the meeting starts.</source>
        <translation>Say when the meeting starts.</translation>
    </message>
    <message>
        <source>A meeting to come cannot have been held.</source>
        <translation>A meeting to come cannot have been held.</translation>
    </message>
    <message>
        <source>Give the item a title, in either language.</source>
        <translation>Give the item a title, in either language.</translation>
    </message>
    <message>
        <source>The time cannot be negative.</source>
        <translation>The time cannot be negative.</translation>
    </message>
    <message>
        <source>Say what was decided, in either language.</source>
        <translation>Say what was decided, in either language.</translation>
    </message>
    <message>
        <source>This item is on the agenda of another meeting.</source>
        <translation>This item is on the agenda of another meeting.</translation>
    </message>
    <message>
        <source>Give the priority a title, in either language.</source>
        <translation>Give the priority a title, in either language.</translation>
    </message>
    <message>
        <source>Say which need of the Vietnamese health system stands behind it.</source>
        <translation>Say which need of the Vietnamese health system stands behind it.</translation>
    </message>
    <message>
        <source>Say which Vietnamese institution proposed it.</source>
        <translation>Say which Vietnamese institution proposed it.</translation>
    </message>
    <message>
        <source>Priorities are set by Viet Nam: a Vietnamese institution should propose it.</source>
        <translation>Priorities are set by Viet Nam: a Vietnamese institution should propose it.</translation>
    </message>
    <message>
        <source>It cannot have been proposed on a day to come.</source>
        <translation>It cannot have been proposed on a day to come.</translation>
    </message>
    <message>
        <source>Give the criterion a title, in either language.</source>
        <translation>Give the criterion a title, in either language.</translation>
    </message>
    <message>
        <source>A weight is more than 0.</source>
        <translation>A weight is more than 0.</translation>
    </message>
    <message>
        <source>The most points are more than 0.</source>
        <translation>The most points are more than 0.</translation>
    </message>
    <message>
        <source>Somebody gave %1 points already.</source>
        <translation>Somebody gave %1 points already.</translation>
    </message>
    <message>
        <source>Points are a number from 0 to %1.</source>
        <translation>Points are a number from 0 to %1.</translation>
    </message>
    <message>
        <source>This member has scored the priority by this criterion already.</source>
        <translation>This member has scored the priority by this criterion already.</translation>
    </message>
    <message>
        <source>The levels go from 1 to %1.</source>
        <translation>The levels go from 1 to %1.</translation>
    </message>
    <message>
        <source>Give the competency a title, in either language.</source>
        <translation>Give the competency a title, in either language.</translation>
    </message>
    <message>
        <source>An area cannot be within itself.</source>
        <translation>An area cannot be within itself.</translation>
    </message>
    <message>
        <source>This is a competency itself, not an area.</source>
        <translation>This is a competency itself, not an area.</translation>
    </message>
    <message>
        <source>There are competencies within this area, so it cannot be moved into another.</source>
        <translation>There are competencies within this area, so it cannot be moved into another.</translation>
    </message>
    <message>
        <source>A level is a whole number from 1 to 9.</source>
        <translation>A level is a whole number from 1 to 9.</translation>
    </message>
    <message>
        <source>Give the level a name, in either language.</source>
        <translation>Give the level a name, in either language.</translation>
    </message>
    <message>
        <source>The course teaches this already; change its level there.</source>
        <translation>The course teaches this already; change its level there.</translation>
    </message>
    <message>
        <source>An assessment cannot be of a day to come.</source>
        <translation>An assessment cannot be of a day to come.</translation>
    </message>
    <message>
        <source>A self-assessment has no supervisor.</source>
        <translation>A self-assessment has no supervisor.</translation>
    </message>
    <message>
        <source>Nobody is her own supervisor; make it a self-assessment.</source>
        <translation>Nobody is her own supervisor; make it a self-assessment.</translation>
    </message>
    <message>
        <source>Say what is judged, in either language.</source>
        <translation>Say what is judged, in either language.</translation>
    </message>
    <message>
        <source>Points cannot be negative.</source>
        <translation>Points cannot be negative.</translation>
    </message>
    <message>
        <source>The level is not one of this criterion&apos;s.</source>
        <translation>The level is not one of this criterion&apos;s.</translation>
    </message>
    <message>
        <source>The trainee is not in the run of this assignment.</source>
        <translation>The trainee is not in the run of this assignment.</translation>
    </message>
    <message>
        <source>Say why: the reason stays with the score.</source>
        <translation>Say why: the reason stays with the score.</translation>
    </message>
    <message>
        <source>Say on which day the report is due for the first time.</source>
        <translation>Say on which day the report is due for the first time.</translation>
    </message>
    <message>
        <source>The parameters of a saved report are a JSON object.</source>
        <translation>The parameters of a saved report are a JSON object.</translation>
    </message>
    <message>
        <source>An institution is not its own governing body.</source>
        <translation>An institution is not its own governing body.</translation>
    </message>
</context>
<context>
    <name>khue::RulesInWords</name>
    <message>
        <source>Attendance is not required.</source>
        <translation>Attendance is not required.</translation>
    </message>
    <message>
        <source>Attendance: %1 of all sessions.</source>
        <translation>Attendance: %1 of all sessions.</translation>
    </message>
    <message>
        <source>Of %1 sessions %2 must be attended, so %3 may be missed; whoever misses more can no longer pass.</source>
        <translation>Of %1 sessions %2 must be attended, so %3 may be missed; whoever misses more can no longer pass.</translation>
    </message>
    <message>
        <source>Excused sessions are not counted.</source>
        <translation>Excused sessions are not counted.</translation>
    </message>
    <message>
        <source>An excused absence counts as an absence.</source>
        <translation>An excused absence counts as an absence.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No assessment has a weight, so there is no pass mark.</source>
        <translation>No assessment has a weight, so there is no pass mark.</translation>
    </message>
    <message>
        <source>Pass mark: %1 of the weighted total (%2). An assessment that counts and has no score yet keeps the result open.</source>
        <translation>Pass mark: %1 of the weighted total (%2). An assessment that counts and has no score yet keeps the result open.</translation>
    </message>
    <message>
        <source>To be completed before: %1.</source>
        <translation>To be completed before: %1.</translation>
    </message>
    <message numerus="yes">
        <source>has been absent and can miss no more than %n more session(s), or has attended too few so far</source>
        <translation>
            <numerusform>has been absent and can miss no more than %n more session, or has attended too few so far</numerusform>
            <numerusform>has been absent and can miss no more than %n more sessions, or has attended too few so far</numerusform>
        </translation>
    </message>
    <message>
        <source>has been absent and cannot miss another session, or has attended too few so far</source>
        <translation>has been absent and cannot miss another session, or has attended too few so far</translation>
    </message>
    <message>
        <source>has a total below the pass mark so far</source>
        <translation>has a total below the pass mark so far</translation>
    </message>
    <message>
        <source>has not completed a preceding course</source>
        <translation>has not completed a preceding course</translation>
    </message>
    <message>
        <source>“At risk” is who %1.</source>
        <translation>“At risk” is who %1.</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; or </translation>
    </message>
    <message>
        <source>“Can no longer pass” is whose attendance or total cannot reach what is required, whatever is still to come.</source>
        <translation>“Can no longer pass” is whose attendance or total cannot reach what is required, whatever is still to come.</translation>
    </message>
    <message>
        <source>Whoever passes earns %1 CME credit hours.</source>
        <translation>Whoever passes earns %1 CME credit hours.</translation>
    </message>
    <message numerus="yes">
        <source>The result is valid for %n month(s).</source>
        <translation>
            <numerusform>The result is valid for %n month.</numerusform>
            <numerusform>The result is valid for %n months.</numerusform>
        </translation>
    </message>
    <message>
        <source>Must have a score: %1.</source>
        <translation>Must have a score: %1.</translation>
    </message>
</context>
<context>
    <name>khue::RunCertificates</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Reissue…</source>
        <translation>Reissue…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Can be issued</source>
        <translation>Can be issued</translation>
    </message>
    <message>
        <source>%1 issued · %2 can be issued · %3 not yet</source>
        <translation>%1 issued · %2 can be issued · %3 not yet</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)…</source>
        <translation>
            <numerusform>Issue %n certificate…</numerusform>
            <numerusform>Issue %n certificates…</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Issue…</translation>
    </message>
</context>
<context>
    <name>khue::RunFeedback</name>
    <message>
        <source>Answers of a feedback form</source>
        <translation>Answers of a feedback form</translation>
    </message>
    <message>
        <source>Answers are stored without names: nothing tells which of them stood on one sheet.</source>
        <translation>Answers are stored without names: nothing tells which of them stood on one sheet.</translation>
    </message>
    <message>
        <source>Left out, and not stored: %1</source>
        <translation>Left out, and not stored: %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>a new question</source>
        <translation>a new question</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answer(s)</source>
        <translation>
            <numerusform>Take in %n answer</numerusform>
            <numerusform>Take in %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>No questions yet. Each is a statement that trainees agree with from 1 (not at all) to 5 (entirely), about the course or one lecturer.</source>
        <translation>No questions yet. Each is a statement that trainees agree with from 1 (not at all) to 5 (entirely), about the course or one lecturer.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>the course</source>
        <translation>the course</translation>
    </message>
    <message>
        <source>Import form answers…</source>
        <translation>Import form answers…</translation>
    </message>
    <message>
        <source>A file (.csv, .xlsx, .ods) with one row a sheet and one column a question; names and addresses are left out</source>
        <translation>A file (.csv, .xlsx, .ods) with one row a sheet and one column a question; names and addresses are left out</translation>
    </message>
    <message>
        <source>Add the usual questions</source>
        <translation>Add the usual questions</translation>
    </message>
    <message>
        <source>Three statements about the course, and one about each of its lecturers</source>
        <translation>Three statements about the course, and one about each of its lecturers</translation>
    </message>
    <message>
        <source>Results of the feedback</source>
        <translation>Results of the feedback</translation>
    </message>
    <message>
        <source>Question or lecturer</source>
        <translation>Question or lecturer</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>From 1 (not at all) to 5 (entirely)</source>
        <translation>From 1 (not at all) to 5 (entirely)</translation>
    </message>
    <message>
        <source>too few to be told</source>
        <translation>too few to be told</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>By question</translation>
    </message>
    <message>
        <source>By lecturer</source>
        <translation>By lecturer</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) have given feedback</source>
        <translation>
            <numerusform>%n trainee has given feedback</numerusform>
            <numerusform>%n trainees have given feedback</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than %1 answers are not shown, so that nobody can be identified.</source>
        <translation>Fewer than %1 answers are not shown, so that nobody can be identified.</translation>
    </message>
    <message>
        <source>Workbooks and CSV (*.xlsx *.ods *.csv)</source>
        <translation>Workbooks and CSV (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>No column holds answers from 1 to 5. Nothing was taken in.</source>
        <translation>No column holds answers from 1 to 5. Nothing was taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in.</source>
        <translation>
            <numerusform>%n answer taken in.</numerusform>
            <numerusform>%n answers taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::RunListPage</name>
    <message>
        <source>No course runs yet</source>
        <translation>No course runs yet</translation>
    </message>
    <message>
        <source>A run is one delivery of a course. Add one here, copy an earlier one from the catalogue, or import your workbook with Ctrl+I.</source>
        <translation>A run is one delivery of a course. Add one here, copy an earlier one from the catalogue, or import your workbook with Ctrl+I.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>New run</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>State…</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>%1 + %2 waiting</source>
        <translation>%1 + %2 waiting</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Under way now</source>
        <translation>Under way now</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Without dates</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) will be:</source>
        <translation>
            <numerusform>%n run will be:</numerusform>
            <numerusform>%n runs will be:</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft a timetable…</source>
        <translation>Draft a timetable…</translation>
    </message>
</context>
<context>
    <name>khue::RunOverview</name>
    <message>
        <source>Next sessions</source>
        <translation>Next sessions</translation>
    </message>
    <message>
        <source>Average attendance</source>
        <translation>Average attendance</translation>
    </message>
    <message>
        <source>As required</source>
        <translation>As required</translation>
    </message>
    <message>
        <source>Below %1%</source>
        <translation>Below %1%</translation>
    </message>
    <message>
        <source>Pre-test → post-test, of %1</source>
        <translation>Pre-test → post-test, of %1</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Seats taken</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>No lecturer</source>
        <translation>No lecturer</translation>
    </message>
    <message>
        <source>No sessions to come.</source>
        <translation>No sessions to come.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message numerus="yes">
        <source>%n did not pass</source>
        <translation>
            <numerusform>%n did not pass</numerusform>
            <numerusform>%n did not pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::RunPage</name>
    <message>
        <source>New run</source>
        <translation>New run</translation>
    </message>
    <message>
        <source>%1 · Run %2</source>
        <translation>%1 · Run %2</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1 of %2 seats taken</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Timetable</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
</context>
<context>
    <name>khue::RunTimetable</name>
    <message>
        <source>No sessions yet</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Add the first session; the next ones begin with the same hours, room and kind.</source>
        <translation>Add the first session; the next ones begin with the same hours, room and kind.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Add a session</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Number by date</source>
        <translation>Number by date</translation>
    </message>
    <message>
        <source>Gives the sessions their numbers in the order of their dates</source>
        <translation>Gives the sessions their numbers in the order of their dates</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hours there</source>
        <translation>Hours there</translation>
    </message>
    <message>
        <source>At the other place</source>
        <translation>At the other place</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Not scheduled</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>Lecturers</translation>
    </message>
    <message>
        <source>Lecturers confirmed</source>
        <translation>Lecturers confirmed</translation>
    </message>
    <message>
        <source>No lecturer</source>
        <translation>No lecturer</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have a new number.</source>
        <translation>
            <numerusform>%n session has a new number.</numerusform>
            <numerusform>%n sessions have a new number.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers follow the dates already.</source>
        <translation>The numbers follow the dates already.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied to a week later.</source>
        <translation>
            <numerusform>%n session copied to a week later.</numerusform>
            <numerusform>%n sessions copied to a week later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Saves the sessions as a calendar file (.ics) that every calendar program opens</source>
        <translation>Saves the sessions as a calendar file (.ics) that every calendar program opens</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Release…</translation>
    </message>
    <message>
        <source>Gives the timetable a name and writes to all whom its changes concern</source>
        <translation>Gives the timetable a name and writes to all whom its changes concern</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>Draft…</translation>
    </message>
    <message>
        <source>Looks for the best times and rooms of the sessions, as a draft beside the present timetable</source>
        <translation>Looks for the best times and rooms of the sessions, as a draft beside the present timetable</translation>
    </message>
</context>
<context>
    <name>khue::RunTrainees</name>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Nobody is enrolled yet</translation>
    </message>
    <message>
        <source>Enrol people from your list of trainees; who finds no seat waits in line.</source>
        <translation>Enrol people from your list of trainees; who finds no seat waits in line.</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Enrol…</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>State…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Give the seat</source>
        <translation>Give the seat</translation>
    </message>
    <message>
        <source>No, later</source>
        <translation>No, later</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled, no limit of seats</source>
        <translation>
            <numerusform>%n enrolled, no limit of seats</numerusform>
            <numerusform>%n enrolled, no limit of seats</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 seats taken</source>
        <translation>All %1 seats taken</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%1 of %2 seats taken</translation>
    </message>
    <message>
        <source>A seat is free. Next in line: %1.</source>
        <translation>A seat is free. Next in line: %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Place %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Place in line</source>
        <translation>Place in line</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>This run has no limit of seats.</source>
        <translation>This run has no limit of seats.</translation>
    </message>
    <message>
        <source>All seats are taken: whoever you add goes on the waiting list.</source>
        <translation>All seats are taken: whoever you add goes on the waiting list.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free; further people go on the waiting list.</source>
        <translation>
            <numerusform>%n seat free; further people go on the waiting list.</numerusform>
            <numerusform>%n seats free; further people go on the waiting list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol in %1</source>
        <translation>Enrol in %1</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) enrolled.</source>
        <translation>
            <numerusform>%n trainee enrolled.</numerusform>
            <numerusform>%n trainees enrolled.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 enrolled; %2 on the waiting list, because the seats are taken.</source>
        <translation>%1 enrolled; %2 on the waiting list, because the seats are taken.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s) will be:</source>
        <translation>
            <numerusform>%n trainee will be:</numerusform>
            <numerusform>%n trainees will be:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>%n trainee</numerusform>
            <numerusform>%n trainees</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a seat now.</source>
        <translation>%1 has a seat now.</translation>
    </message>
</context>
<context>
    <name>khue::SavedFilterButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>No saved filters yet</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Save this filter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name of the filter</translation>
    </message>
</context>
<context>
    <name>khue::ScoreGrid</name>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>New assessment</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Remove assessment</source>
        <translation>Remove assessment</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and its %n score(s) will be deleted. You can undo this.</source>
        <translation>
            <numerusform>“%1” and its %n score will be deleted. You can undo this.</numerusform>
            <numerusform>“%1” and its %n scores will be deleted. You can undo this.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Paste scores</source>
        <translation>Paste scores</translation>
    </message>
    <message>
        <source>Copy a column of scores in the spreadsheet first, and choose the assessment&apos;s column here.</source>
        <translation>Copy a column of scores in the spreadsheet first, and choose the assessment&apos;s column here.</translation>
    </message>
    <message>
        <source>Add assessment…</source>
        <translation>Add assessment…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Paste a column copied in a spreadsheet: by order from the current row, or with code, e-mail or name in the first column (Ctrl+V)</source>
        <translation>Paste a column copied in a spreadsheet: by order from the current row, or with code, e-mail or name in the first column (Ctrl+V)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>No assessments yet</source>
        <translation>No assessments yet</translation>
    </message>
    <message>
        <source>Add the pre-test and the post-test, then type or paste the scores.</source>
        <translation>Add the pre-test and the post-test, then type or paste the scores.</translation>
    </message>
    <message>
        <source>Answers of a test</source>
        <translation>Answers of a test</translation>
    </message>
    <message>
        <source>Choose the assessment&apos;s column first.</source>
        <translation>Choose the assessment&apos;s column first.</translation>
    </message>
    <message>
        <source>Workbooks and CSV (*.xlsx *.ods *.csv)</source>
        <translation>Workbooks and CSV (*.xlsx *.ods *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Names are taken from “%1”; %n answer(s) were marked against the key.</source>
        <translation>
            <numerusform>Names are taken from “%1”; %n answer was marked against the key.</numerusform>
            <numerusform>Names are taken from “%1”; %n answers were marked against the key.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are taken from “%1”, scores from “%2”.</source>
        <translation>Names are taken from “%1”, scores from “%2”.</translation>
    </message>
    <message>
        <source>Assess by rubric</source>
        <translation>Assess by rubric</translation>
    </message>
    <message>
        <source>This assessment has no rubric yet. Add its criteria and their levels first.</source>
        <translation>This assessment has no rubric yet. Add its criteria and their levels first.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Answers of a test from a file…</source>
        <translation>Answers of a test from a file…</translation>
    </message>
    <message>
        <source>Edit the rubric…</source>
        <translation>Edit the rubric…</translation>
    </message>
    <message>
        <source>Assess by rubric…</source>
        <translation>Assess by rubric…</translation>
    </message>
    <message>
        <source>History and regrading…</source>
        <translation>History and regrading…</translation>
    </message>
    <message>
        <source>Type a score with comma or point · Enter goes down · Del clears · Ctrl+V pastes a column · F3 history and regrading · Ctrl+Z undo</source>
        <translation>Type a score with comma or point · Enter goes down · Del clears · Ctrl+V pastes a column · F3 history and regrading · Ctrl+Z undo</translation>
    </message>
</context>
<context>
    <name>khue::ScoreModel</name>
    <message>
        <source>“%1” is not a number; the score was left as it was.</source>
        <translation>“%1” is not a number; the score was left as it was.</translation>
    </message>
    <message>
        <source>%1 points are not possible: the range is 0 to %2. The score was left as it was.</source>
        <translation>%1 points are not possible: the range is 0 to %2. The score was left as it was.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>all assessments that count have a score</source>
        <translation>all assessments that count have a score</translation>
    </message>
    <message>
        <source>so far: scored %1 of %2 points of weight</source>
        <translation>so far: scored %1 of %2 points of weight</translation>
    </message>
    <message>
        <source>Total by weight</source>
        <translation>Total by weight</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>average %1</translation>
    </message>
    <message>
        <source>Changed after it was given; F3 tells when and why</source>
        <translation>Changed after it was given; F3 tells when and why</translation>
    </message>
</context>
<context>
    <name>khue::ScorePaste</name>
    <message>
        <source>This fits several trainees.</source>
        <translation>This fits several trainees.</translation>
    </message>
    <message>
        <source>This fits no trainee of the run.</source>
        <translation>This fits no trainee of the run.</translation>
    </message>
    <message>
        <source>There are more lines than trainees.</source>
        <translation>There are more lines than trainees.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>There are more lines than trainees from here on, so the order does not fit. Nothing is set: begin at the right trainee, or copy the names with the scores.</source>
        <translation>There are more lines than trainees from here on, so the order does not fit. Nothing is set: begin at the right trainee, or copy the names with the scores.</translation>
    </message>
    <message>
        <source>The first line is no score. Nothing is set: copy the scores without their heading, or with the names.</source>
        <translation>The first line is no score. Nothing is set: copy the scores without their heading, or with the names.</translation>
    </message>
    <message>
        <source>This trainee has a line above already.</source>
        <translation>This trainee has a line above already.</translation>
    </message>
</context>
<context>
    <name>khue::ScorePreview</name>
    <message>
        <source>Pasted value</source>
        <translation>Pasted value</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>left as it is</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be set; they are marked below.</source>
        <translation>
            <numerusform>%n line cannot be set; it is marked below.</numerusform>
            <numerusform>%n lines cannot be set; they are marked below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the other %n score(s)</source>
        <translation>
            <numerusform>Set the other %n score</numerusform>
            <numerusform>Set the other %n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n score(s)</source>
        <translation>
            <numerusform>Set %n score</numerusform>
            <numerusform>Set %n scores</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>khue::SearchPopup</name>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nothing found for “%1”</translation>
    </message>
</context>
<context>
    <name>khue::SectorBar</name>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>khue::SessionDialog</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>Lecturers</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>The clock there skips this time on that day. Choose another.</source>
        <translation>The clock there skips this time on that day. Choose another.</translation>
    </message>
    <message>
        <source>The same lecturer is in the list twice.</source>
        <translation>The same lecturer is in the list twice.</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>Let go of what you changed in this session?</source>
        <translation>Let go of what you changed in this session?</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>To (next day)</source>
        <translation>To (next day)</translation>
    </message>
</context>
<context>
    <name>khue::SheetReader</name>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>The file %1 cannot be opened.</translation>
    </message>
    <message>
        <source>The file %1 is neither a workbook nor a text table. Khuê reads .xlsx, .ods and .csv.</source>
        <translation>The file %1 is neither a workbook nor a text table. Khuê reads .xlsx, .ods and .csv.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read to its end.</source>
        <translation>The file %1 cannot be read to its end.</translation>
    </message>
    <message>
        <source>The file has more than %1 sheets.</source>
        <translation>The file has more than %1 sheets.</translation>
    </message>
    <message>
        <source>The formula has no computed value in the file. Open it in your spreadsheet program and save it, then import it again.</source>
        <translation>The formula has no computed value in the file. Open it in your spreadsheet program and save it, then import it again.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Open it in your spreadsheet program and save it without a password.</source>
        <translation>The file %1 is protected by a password. Open it in your spreadsheet program and save it without a password.</translation>
    </message>
    <message>
        <source>The cell %1 of the sheet “%2” holds more than %3 characters. Shorten it and save the file again.</source>
        <translation>The cell %1 of the sheet “%2” holds more than %3 characters. Shorten it and save the file again.</translation>
    </message>
    <message>
        <source>The file holds too much text. Divide it into smaller files and import them one by one.</source>
        <translation>The file holds too much text. Divide it into smaller files and import them one by one.</translation>
    </message>
    <message>
        <source>The file holds more than %1 filled cells. Divide it into smaller files and import them one by one.</source>
        <translation>The file holds more than %1 filled cells. Divide it into smaller files and import them one by one.</translation>
    </message>
    <message>
        <source>The sheet “%1” has more than %2 rows. Divide it into smaller sheets.</source>
        <translation>The sheet “%1” has more than %2 rows. Divide it into smaller sheets.</translation>
    </message>
    <message>
        <source>The sheet “%1” has more than %2 columns (row %3, column %4). Delete those that are not needed.</source>
        <translation>The sheet “%1” has more than %2 columns (row %3, column %4). Delete those that are not needed.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Open it in Excel and save it as .xlsx without a password.</source>
        <translation>The file %1 is protected by a password. Open it in Excel and save it as .xlsx without a password.</translation>
    </message>
    <message>
        <source>The file %1 is in Excel&apos;s old format (.xls). Open it in Excel or LibreOffice and save it as .xlsx.</source>
        <translation>The file %1 is in Excel&apos;s old format (.xls). Open it in Excel or LibreOffice and save it as .xlsx.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>a text document</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>a packed archive</translation>
    </message>
    <message>
        <source>a web page or an XML file</source>
        <translation>a web page or an XML file</translation>
    </message>
    <message>
        <source>The file %1 is %2, not a workbook. Open it in the program it was made with and save the table as .xlsx or .csv.</source>
        <translation>The file %1 is %2, not a workbook. Open it in the program it was made with and save the table as .xlsx or .csv.</translation>
    </message>
    <message>
        <source>The file %1 is in Excel&apos;s binary format (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>The file %1 is in Excel&apos;s binary format (.xlsb). Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>a presentation</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>There is no file %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 is a folder, not a file.</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2. Divide it into smaller files and import them one by one.</source>
        <translation>The file %1 is larger than %2. Divide it into smaller files and import them one by one.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>The file %1 is empty.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file %1.</source>
        <translation>There is not enough memory to read the file %1.</translation>
    </message>
    <message>
        <source>A cell of the file holds more than %1 characters. Shorten it and save the file again.</source>
        <translation>A cell of the file holds more than %1 characters. Shorten it and save the file again.</translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged: the cell %2 points to a text that is not in the file. Open the file in your spreadsheet program and save it anew.</source>
        <translation>The sheet “%1” is damaged: the cell %2 points to a text that is not in the file. Open the file in your spreadsheet program and save it anew.</translation>
    </message>
    <message>
        <source>The file %1 declares entities, which a workbook never does. It was not read: it may be made to do harm.</source>
        <translation>The file %1 declares entities, which a workbook never does. It was not read: it may be made to do harm.</translation>
    </message>
    <message>
        <source>The file %1 is nested so deeply that it cannot be a workbook. It was not read: it may be made to do harm.</source>
        <translation>The file %1 is nested so deeply that it cannot be a workbook. It was not read: it may be made to do harm.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: its part %2 breaks off or is not well formed (line %3). Open it in your spreadsheet program and save it anew.</source>
        <translation>The file %1 is damaged: its part %2 breaks off or is not well formed (line %3). Open it in your spreadsheet program and save it anew.</translation>
    </message>
    <message>
        <source>The file %1 contains a tag of enormous length. It was not read any further: it may be made to do harm.</source>
        <translation>The file %1 contains a tag of enormous length. It was not read any further: it may be made to do harm.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or incomplete. Copy or download it again, or open it in your spreadsheet program and save it anew.</source>
        <translation>The file %1 is damaged or incomplete. Copy or download it again, or open it in your spreadsheet program and save it anew.</translation>
    </message>
    <message>
        <source>The file %1 consists of far too many parts to be a workbook.</source>
        <translation>The file %1 consists of far too many parts to be a workbook.</translation>
    </message>
    <message>
        <source>The file %1 swells to an enormous size when it is opened. It was not read any further: it may be made to do harm.</source>
        <translation>The file %1 swells to an enormous size when it is opened. It was not read any further: it may be made to do harm.</translation>
    </message>
</context>
<context>
    <name>khue::SheetWriter</name>
    <message>
        <source>The file %1 could not be written. Is there room on the disk, and may you write there? What was there before is unchanged.</source>
        <translation>The file %1 could not be written. Is there room on the disk, and may you write there? What was there before is unchanged.</translation>
    </message>
    <message>
        <source>The file name %1 must end in .xlsx or .csv.</source>
        <translation>The file name %1 must end in .xlsx or .csv.</translation>
    </message>
    <message>
        <source>An .xlsx sheet holds no more than 1,048,575 rows of data. Choose .csv, or fewer rows.</source>
        <translation>An .xlsx sheet holds no more than 1,048,575 rows of data. Choose .csv, or fewer rows.</translation>
    </message>
    <message>
        <source>A .csv file holds one table. Choose .xlsx to write several.</source>
        <translation>A .csv file holds one table. Choose .xlsx to write several.</translation>
    </message>
</context>
<context>
    <name>khue::ShownValue</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
    </message>
</context>
<context>
    <name>khue::SigningKey</name>
    <message>
        <source>The signatures&apos; library cannot be started on this computer.</source>
        <translation>The signatures&apos; library cannot be started on this computer.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the key.</source>
        <translation>There is not enough memory to open the key.</translation>
    </message>
    <message>
        <source>This is not a signing key.</source>
        <translation>This is not a signing key.</translation>
    </message>
    <message>
        <source>There is no signing key at “%1”, or it is not yours to read.</source>
        <translation>There is no signing key at “%1”, or it is not yours to read.</translation>
    </message>
    <message>
        <source>“%1” is not a signing key, or it is damaged.</source>
        <translation>“%1” is not a signing key, or it is damaged.</translation>
    </message>
    <message>
        <source>The signing key is kept with a passphrase. Give the passphrase.</source>
        <translation>The signing key is kept with a passphrase. Give the passphrase.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this signing key.</source>
        <translation>The passphrase is not the one of this signing key.</translation>
    </message>
    <message>
        <source>The signing key cannot be written to “%1”.</source>
        <translation>The signing key cannot be written to “%1”.</translation>
    </message>
    <message>
        <source>This public key is damaged: %1</source>
        <translation>This public key is damaged: %1</translation>
    </message>
    <message>
        <source>There is no public key of certificates in it.</source>
        <translation>There is no public key of certificates in it.</translation>
    </message>
    <message>
        <source>The present key cannot be set aside; nothing was changed.</source>
        <translation>The present key cannot be set aside; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>khue::Startup</name>
    <message>
        <source>Restore “%1”</source>
        <translation>Restore “%1”</translation>
    </message>
    <message>
        <source>Open another programme…</source>
        <translation>Open another programme…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Open a programme</source>
        <translation>Open a programme</translation>
    </message>
    <message>
        <source>Khuê programme (*.khue *.sqlite)</source>
        <translation>Khuê programme (*.khue *.sqlite)</translation>
    </message>
    <message>
        <source>Restored, but files of documents are missing or damaged.</source>
        <translation>Restored, but files of documents are missing or damaged.</translation>
    </message>
</context>
<context>
    <name>khue::Statement</name>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>The disk is full. Nothing was saved; make room and try again.</translation>
    </message>
    <message>
        <source>Somebody else is writing to the database. Nothing was saved; try again in a moment.</source>
        <translation>Somebody else is writing to the database. Nothing was saved; try again in a moment.</translation>
    </message>
    <message>
        <source>The database file is damaged. Close Khuê and restore a backup.</source>
        <translation>The database file is damaged. Close Khuê and restore a backup.</translation>
    </message>
    <message>
        <source>The database can only be read, not changed.</source>
        <translation>The database can only be read, not changed.</translation>
    </message>
    <message>
        <source>The database refused an operation.</source>
        <translation>The database refused an operation.</translation>
    </message>
</context>
<context>
    <name>khue::StatusLine</name>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ Saved %1</translation>
    </message>
    <message>
        <source>✓ Everything is saved</source>
        <translation>✓ Everything is saved</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Last backup: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Ho Chi Minh City %1</source>
        <translation>Ho Chi Minh City %1</translation>
    </message>
    <message>
        <source>Oxford %1</source>
        <translation>Oxford %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>here %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>To look at only</source>
        <translation>To look at only</translation>
    </message>
</context>
<context>
    <name>khue::Studies</name>
    <message>
        <source>“%1” is %2: change its state first.</source>
        <translation>“%1” is %2: change its state first.</translation>
    </message>
</context>
<context>
    <name>khue::Study</name>
    <message>
        <source>Give the study a title, in either language.</source>
        <translation>Give the study a title, in either language.</translation>
    </message>
    <message>
        <source>The study ends before it starts.</source>
        <translation>The study ends before it starts.</translation>
    </message>
    <message>
        <source>The sample size cannot be negative; 0 means that it is not settled yet.</source>
        <translation>The sample size cannot be negative; 0 means that it is not settled yet.</translation>
    </message>
    <message>
        <source>Only a clinical trial has a phase.</source>
        <translation>Only a clinical trial has a phase.</translation>
    </message>
    <message>
        <source>This institution has that part in the study already.</source>
        <translation>This institution has that part in the study already.</translation>
    </message>
    <message>
        <source>Give the site an institution or a name.</source>
        <translation>Give the site an institution or a name.</translation>
    </message>
    <message>
        <source>The target cannot be negative.</source>
        <translation>The target cannot be negative.</translation>
    </message>
    <message>
        <source>The site closes before it opens.</source>
        <translation>The site closes before it opens.</translation>
    </message>
    <message>
        <source>Another site of this study has that number.</source>
        <translation>Another site of this study has that number.</translation>
    </message>
    <message>
        <source>An approval can only depend on one of the same study.</source>
        <translation>An approval can only depend on one of the same study.</translation>
    </message>
    <message>
        <source>“%1” depends on this step itself, directly or by others between them.</source>
        <translation>“%1” depends on this step itself, directly or by others between them.</translation>
    </message>
    <message>
        <source>“%1” comes first, and it is not approved yet: it stands at “%2”.</source>
        <translation>“%1” comes first, and it is not approved yet: it stands at “%2”.</translation>
    </message>
    <message>
        <source>“%1” comes first, and it was only approved on %2.</source>
        <translation>“%1” comes first, and it was only approved on %2.</translation>
    </message>
    <message>
        <source>“%1” depends on this approval and is under way; withdraw that first.</source>
        <translation>“%1” depends on this approval and is under way; withdraw that first.</translation>
    </message>
    <message>
        <source>The day of submission is still to come.</source>
        <translation>The day of submission is still to come.</translation>
    </message>
    <message>
        <source>Enter the day of the decision.</source>
        <translation>Enter the day of the decision.</translation>
    </message>
    <message>
        <source>There is a day of the decision; say what was decided.</source>
        <translation>There is a day of the decision; say what was decided.</translation>
    </message>
    <message>
        <source>The day of the decision is still to come.</source>
        <translation>The day of the decision is still to come.</translation>
    </message>
    <message>
        <source>It was decided before it was submitted.</source>
        <translation>It was decided before it was submitted.</translation>
    </message>
    <message>
        <source>It expires before it was decided.</source>
        <translation>It expires before it was decided.</translation>
    </message>
    <message>
        <source>Say who decides, in either language.</source>
        <translation>Say who decides, in either language.</translation>
    </message>
    <message>
        <source>Write down the conditions.</source>
        <translation>Write down the conditions.</translation>
    </message>
    <message>
        <source>An approval cannot renew itself.</source>
        <translation>An approval cannot renew itself.</translation>
    </message>
    <message>
        <source>An approval can only renew one of the same study.</source>
        <translation>An approval can only renew one of the same study.</translation>
    </message>
    <message>
        <source>The days cannot be negative; 0 means that no limit is known.</source>
        <translation>The days cannot be negative; 0 means that no limit is known.</translation>
    </message>
    <message>
        <source>The validity cannot be negative; 0 means as the decision says.</source>
        <translation>The validity cannot be negative; 0 means as the decision says.</translation>
    </message>
    <message>
        <source>This kind has a time limit already.</source>
        <translation>This kind has a time limit already.</translation>
    </message>
    <message>
        <source>Waiting for: %1</source>
        <translation>Waiting for: %1</translation>
    </message>
    <message>
        <source>To be submitted</source>
        <translation>To be submitted</translation>
    </message>
    <message>
        <source>Submitted; decision due on %1</source>
        <translation>Submitted; decision due on %1</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Decision was due on %1</source>
        <translation>Decision was due on %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Expires today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expired %n day ago</numerusform>
            <numerusform>Expired %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renewed</translation>
    </message>
    <message>
        <source>“%1” is not approved, so there is nothing to renew.</source>
        <translation>“%1” is not approved, so there is nothing to renew.</translation>
    </message>
    <message>
        <source>“%1” has a renewal already.</source>
        <translation>“%1” has a renewal already.</translation>
    </message>
    <message>
        <source>Give the template a name, in either language.</source>
        <translation>Give the template a name, in either language.</translation>
    </message>
    <message>
        <source>A step can only depend on one of the same template.</source>
        <translation>A step can only depend on one of the same template.</translation>
    </message>
    <message>
        <source>The steps would wait for each other.</source>
        <translation>The steps would wait for each other.</translation>
    </message>
    <message>
        <source>Give the milestone a title, in either language.</source>
        <translation>Give the milestone a title, in either language.</translation>
    </message>
    <message>
        <source>The milestone ends before it starts.</source>
        <translation>The milestone ends before it starts.</translation>
    </message>
    <message>
        <source>It cannot be done on a day to come.</source>
        <translation>It cannot be done on a day to come.</translation>
    </message>
    <message>
        <source>It was done before it started.</source>
        <translation>It was done before it started.</translation>
    </message>
    <message>
        <source>The progress is a percentage from 0 to 100.</source>
        <translation>The progress is a percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>A baseline has a start and an end.</source>
        <translation>A baseline has a start and an end.</translation>
    </message>
    <message>
        <source>The baseline ends before it starts.</source>
        <translation>The baseline ends before it starts.</translation>
    </message>
    <message>
        <source>It starts before “%1” ends (%2), on which it depends.</source>
        <translation>It starts before “%1” ends (%2), on which it depends.</translation>
    </message>
    <message>
        <source>A milestone cannot depend on itself.</source>
        <translation>A milestone cannot depend on itself.</translation>
    </message>
    <message>
        <source>A milestone can only depend on one of the same study.</source>
        <translation>A milestone can only depend on one of the same study.</translation>
    </message>
    <message>
        <source>It depends on that one already.</source>
        <translation>It depends on that one already.</translation>
    </message>
    <message>
        <source>The milestones would wait for each other.</source>
        <translation>The milestones would wait for each other.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>as planned</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than planned</source>
        <translation>
            <numerusform>%n day later than planned</numerusform>
            <numerusform>%n days later than planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than planned</source>
        <translation>
            <numerusform>%n day earlier than planned</numerusform>
            <numerusform>%n days earlier than planned</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of %2; one looks like %3.</source>
        <translation>“%1” is not a number of %2; one looks like %3.</translation>
    </message>
    <message>
        <source>It fits %1.</source>
        <translation>It fits %1.</translation>
    </message>
    <message>
        <source>A study cannot have been registered on a day to come.</source>
        <translation>A study cannot have been registered on a day to come.</translation>
    </message>
    <message>
        <source>Something is written for this item already.</source>
        <translation>Something is written for this item already.</translation>
    </message>
    <message>
        <source>Pending: nobody is enrolled yet</source>
        <translation>Pending: nobody is enrolled yet</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Recruiting</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Complete: nobody is enrolled any more</source>
        <translation>Complete: nobody is enrolled any more</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>%1: approved on %2</source>
        <translation>%1: approved on %2</translation>
    </message>
    <message>
        <source>%1: the decision of “%2” was due on %3</source>
        <translation>%1: the decision of “%2” was due on %3</translation>
    </message>
    <message>
        <source>%1: “%2” expired on %3</source>
        <translation>%1: “%2” expired on %3</translation>
    </message>
    <message>
        <source>%1: “%2” expires on %3, %4</source>
        <translation>%1: “%2” expires on %3, %4</translation>
    </message>
    <message>
        <source>%1: “%2” overdue since %3</source>
        <translation>%1: “%2” overdue since %3</translation>
    </message>
    <message>
        <source>%1: “%2” is due on %3</source>
        <translation>%1: “%2” is due on %3</translation>
    </message>
    <message>
        <source>Give it a title, in either language.</source>
        <translation>Give it a title, in either language.</translation>
    </message>
    <message>
        <source>“%1” is not a DOI: it begins with 10. and at least four digits, then / and a suffix without spaces, as in 10.1000/xyz123.</source>
        <translation>“%1” is not a DOI: it begins with 10. and at least four digits, then / and a suffix without spaces, as in 10.1000/xyz123.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: it begins with https://.</source>
        <translation>“%1” is not a web address: it begins with https://.</translation>
    </message>
    <message>
        <source>Say since when it is published or in effect.</source>
        <translation>Say since when it is published or in effect.</translation>
    </message>
    <message>
        <source>It cannot be published or in effect already on a day to come.</source>
        <translation>It cannot be published or in effect already on a day to come.</translation>
    </message>
    <message>
        <source>Say which hospital or institution changed its practice.</source>
        <translation>Say which hospital or institution changed its practice.</translation>
    </message>
    <message>
        <source>Say what shows that practice changed: a decision, a protocol, an audit.</source>
        <translation>Say what shows that practice changed: a decision, a protocol, an audit.</translation>
    </message>
    <message>
        <source>An output does not refer to itself.</source>
        <translation>An output does not refer to itself.</translation>
    </message>
    <message>
        <source>This is recorded already.</source>
        <translation>This is recorded already.</translation>
    </message>
    <message>
        <source>Choose a person of the directory, or write a name.</source>
        <translation>Choose a person of the directory, or write a name.</translation>
    </message>
    <message>
        <source>Either a person of the directory or a name, not both.</source>
        <translation>Either a person of the directory or a name, not both.</translation>
    </message>
    <message>
        <source>The first author has place 1.</source>
        <translation>The first author has place 1.</translation>
    </message>
    <message>
        <source>This person is among the authors already.</source>
        <translation>This person is among the authors already.</translation>
    </message>
    <message>
        <source>“%1” is none of the fourteen CRediT roles.</source>
        <translation>“%1” is none of the fourteen CRediT roles.</translation>
    </message>
    <message>
        <source>%1: a number of people cannot be negative.</source>
        <translation>%1: a number of people cannot be negative.</translation>
    </message>
    <message>
        <source>%1 is still to come: it can have a target, nothing else.</source>
        <translation>%1 is still to come: it can have a target, nothing else.</translation>
    </message>
    <message>
        <source>By %1, %2 were excluded, but only %3 were screened.</source>
        <translation>By %1, %2 were excluded, but only %3 were screened.</translation>
    </message>
    <message>
        <source>By %1, %2 were randomised, but only %3 were screened and not excluded (%4 − %5).</source>
        <translation>By %1, %2 were randomised, but only %3 were screened and not excluded (%4 − %5).</translation>
    </message>
    <message>
        <source>By %1, %2 were lost or discontinued, but only %3 were randomised.</source>
        <translation>By %1, %2 were lost or discontinued, but only %3 were randomised.</translation>
    </message>
    <message>
        <source>By %1, %2 were analysed, but only %3 were randomised.</source>
        <translation>By %1, %2 were analysed, but only %3 were randomised.</translation>
    </message>
    <message>
        <source>%1 has figures for this site already.</source>
        <translation>%1 has figures for this site already.</translation>
    </message>
    <message>
        <source>The sample size was reached in %1.</source>
        <translation>The sample size was reached in %1.</translation>
    </message>
    <message>
        <source>By %1 the target was %2: %3 behind.</source>
        <translation>By %1 the target was %2: %3 behind.</translation>
    </message>
    <message>
        <source>By %1 the target was %2: on target.</source>
        <translation>By %1 the target was %2: on target.</translation>
    </message>
    <message>
        <source>By %1 the target was %2: %3 ahead.</source>
        <translation>By %1 the target was %2: %3 ahead.</translation>
    </message>
    <message>
        <source>At the pace of the last %1 months, %2 a month, it will be reached in %3.</source>
        <translation>At the pace of the last %1 months, %2 a month, it will be reached in %3.</translation>
    </message>
    <message>
        <source>At the pace of the last %1 months, %2 a month, it will not be reached.</source>
        <translation>At the pace of the last %1 months, %2 a month, it will not be reached.</translation>
    </message>
    <message>
        <source>Nobody has been screened yet, so nothing can be foreseen.</source>
        <translation>Nobody has been screened yet, so nothing can be foreseen.</translation>
    </message>
    <message>
        <source>Choose an institution of the directory, or write who gives the money.</source>
        <translation>Choose an institution of the directory, or write who gives the money.</translation>
    </message>
    <message>
        <source>Either an institution of the directory or a name, not both.</source>
        <translation>Either an institution of the directory or a name, not both.</translation>
    </message>
    <message>
        <source>The amount is more than 0.</source>
        <translation>The amount is more than 0.</translation>
    </message>
    <message>
        <source>“%1” is not a currency: three letters, such as VND, GBP, USD.</source>
        <translation>“%1” is not a currency: three letters, such as VND, GBP, USD.</translation>
    </message>
    <message>
        <source>The grant ends before it begins.</source>
        <translation>The grant ends before it begins.</translation>
    </message>
    <message>
        <source>Money cannot have been spent on a day to come.</source>
        <translation>Money cannot have been spent on a day to come.</translation>
    </message>
    <message>
        <source>This day is outside the grant&apos;s period.</source>
        <translation>This day is outside the grant&apos;s period.</translation>
    </message>
    <message>
        <source>“%1” is overspent by %2: %3 of %4.</source>
        <translation>“%1” is overspent by %2: %3 of %4.</translation>
    </message>
    <message>
        <source>%1 Delegate once the training is there, or write here why it is delegated nevertheless; it will be flagged.</source>
        <translation>%1 Delegate once the training is there, or write here why it is delegated nevertheless; it will be flagged.</translation>
    </message>
    <message>
        <source>“%1” is none of the tasks that are known; write it under other tasks.</source>
        <translation>“%1” is none of the tasks that are known; write it under other tasks.</translation>
    </message>
    <message>
        <source>The delegation ends before it begins.</source>
        <translation>The delegation ends before it begins.</translation>
    </message>
    <message>
        <source>This site belongs to another study.</source>
        <translation>This site belongs to another study.</translation>
    </message>
    <message>
        <source>%1 has this role here already from %2; end that delegation first, or change it.</source>
        <translation>%1 has this role here already from %2; end that delegation first, or change it.</translation>
    </message>
    <message>
        <source>%1 is this site&apos;s principal investigator in these days; a site has one at a time.</source>
        <translation>%1 is this site&apos;s principal investigator in these days; a site has one at a time.</translation>
    </message>
    <message>
        <source>Say which principal investigator signed.</source>
        <translation>Say which principal investigator signed.</translation>
    </message>
    <message>
        <source>It cannot have been signed on a day to come.</source>
        <translation>It cannot have been signed on a day to come.</translation>
    </message>
    <message>
        <source>Signed after the tasks began.</source>
        <translation>Signed after the tasks began.</translation>
    </message>
    <message>
        <source>No task is delegated yet.</source>
        <translation>No task is delegated yet.</translation>
    </message>
    <message>
        <source>A number from 1 (least) to 5 (most).</source>
        <translation>A number from 1 (least) to 5 (most).</translation>
    </message>
    <message>
        <source>The validity cannot end before the day of issue.</source>
        <translation>The validity cannot end before the day of issue.</translation>
    </message>
    <message>
        <source>A certificate cannot have been issued on a day to come.</source>
        <translation>A certificate cannot have been issued on a day to come.</translation>
    </message>
    <message>
        <source>%1 Delegated nevertheless: %2</source>
        <translation>%1 Delegated nevertheless: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 ends on %3, in %n day(s), while tasks are delegated.</source>
        <translation>
            <numerusform>%1: %2 ends on %3, in %n day, while tasks are delegated.</numerusform>
            <numerusform>%1: %2 ends on %3, in %n days, while tasks are delegated.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the delegation of %2 since %3 is not signed by the principal investigator.</source>
        <translation>%1: the delegation of %2 since %3 is not signed by the principal investigator.</translation>
    </message>
    <message>
        <source>%1: “%2” was due on %3, and nobody sees to it.</source>
        <translation>%1: “%2” was due on %3, and nobody sees to it.</translation>
    </message>
    <message>
        <source>%1: “%2” was due on %3 from %4.</source>
        <translation>%1: “%2” was due on %3 from %4.</translation>
    </message>
    <message>
        <source>%1: %2 was valid until %3 and is not any more.</source>
        <translation>%1: %2 was valid until %3 and is not any more.</translation>
    </message>
    <message>
        <source>%1 has no certificate of %2.</source>
        <translation>%1 has no certificate of %2.</translation>
    </message>
    <message>
        <source>%1 had no valid certificate of %2 when the delegation began, on %3.</source>
        <translation>%1 had no valid certificate of %2 when the delegation began, on %3.</translation>
    </message>
    <message>
        <source>%1 was without a valid certificate of %2 from %3.</source>
        <translation>%1 was without a valid certificate of %2 from %3.</translation>
    </message>
    <message>
        <source>%1: %2 is valid until %3.</source>
        <translation>%1: %2 is valid until %3.</translation>
    </message>
    <message>
        <source>%1: %2 is valid without end.</source>
        <translation>%1: %2 is valid without end.</translation>
    </message>
    <message>
        <source>%1 recruited. The sample size is not settled yet, so nothing can be foreseen.</source>
        <translation>%1 recruited. The sample size is not settled yet, so nothing can be foreseen.</translation>
    </message>
    <message>
        <source>%1 of %2 recruited (%3 %).</source>
        <translation>%1 of %2 recruited (%3 %).</translation>
    </message>
    <message>
        <source>The study has arms, and only a clinical trial has arms: remove them first.</source>
        <translation>The study has arms, and only a clinical trial has arms: remove them first.</translation>
    </message>
    <message>
        <source>Give the arm a name, in either language.</source>
        <translation>Give the arm a name, in either language.</translation>
    </message>
    <message>
        <source>Another arm of this study has that name.</source>
        <translation>Another arm of this study has that name.</translation>
    </message>
    <message>
        <source>Only a clinical trial has arms.</source>
        <translation>Only a clinical trial has arms.</translation>
    </message>
    <message>
        <source>A number of people cannot be negative.</source>
        <translation>A number of people cannot be negative.</translation>
    </message>
    <message>
        <source>%1 received the intervention, but only %2 were allocated to the arm.</source>
        <translation>%1 received the intervention, but only %2 were allocated to the arm.</translation>
    </message>
    <message>
        <source>%1 were lost or discontinued, but only %2 were allocated to the arm.</source>
        <translation>%1 were lost or discontinued, but only %2 were allocated to the arm.</translation>
    </message>
    <message>
        <source>%1 were analysed or excluded from the analysis, but only %2 were allocated to the arm.</source>
        <translation>%1 were analysed or excluded from the analysis, but only %2 were allocated to the arm.</translation>
    </message>
    <message>
        <source>The arms together have %1 allocated, but recruitment by month has only %2 randomised.</source>
        <translation>The arms together have %1 allocated, but recruitment by month has only %2 randomised.</translation>
    </message>
    <message>
        <source>%1/%2 (the month only)</source>
        <translation>%1/%2 (the month only)</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Code and registrations</source>
        <translation>Code and registrations</translation>
    </message>
    <message>
        <source>Partners and grants</source>
        <translation>Partners and grants</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arms</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>The catalogue has no course with the code “%1”. Choose one that it has, or add the course first.</source>
        <translation>The catalogue has no course with the code “%1”. Choose one that it has, or add the course first.</translation>
    </message>
    <message>
        <source>%1 (not in the catalogue)</source>
        <translation>%1 (not in the catalogue)</translation>
    </message>
</context>
<context>
    <name>khue::StudyApprovalsTab</name>
    <message>
        <source>Chain of approvals</source>
        <translation>Chain of approvals</translation>
    </message>
    <message>
        <source>No approvals yet. Take them from a template for this kind of study, or add them one by one.</source>
        <translation>No approvals yet. Take them from a template for this kind of study, or add them one by one.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>From a template</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renew</translation>
    </message>
    <message>
        <source>Begins the next approval of the chosen one&apos;s kind, to be submitted before it expires.</source>
        <translation>Begins the next approval of the chosen one&apos;s kind, to be submitted before it expires.</translation>
    </message>
    <message>
        <source>%1 of %2 in force</source>
        <translation>%1 of %2 in force</translation>
    </message>
    <message>
        <source>next to expire: %1, %2</source>
        <translation>next to expire: %1, %2</translation>
    </message>
    <message>
        <source>Edit the templates…</source>
        <translation>Edit the templates…</translation>
    </message>
    <message>
        <source>Time limits…</source>
        <translation>Time limits…</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) added</source>
        <translation>
            <numerusform>%n approval added</numerusform>
            <numerusform>%n approvals added</numerusform>
        </translation>
    </message>
    <message>
        <source>The study has all approvals of this template already.</source>
        <translation>The study has all approvals of this template already.</translation>
    </message>
    <message>
        <source>Conditions of %1: %2</source>
        <translation>Conditions of %1: %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
</context>
<context>
    <name>khue::StudyFunding</name>
    <message>
        <source>Expense</source>
        <translation>Expense</translation>
    </message>
    <message>
        <source>New expense</source>
        <translation>New expense</translation>
    </message>
    <message>
        <source>Beyond the budget</source>
        <translation>Beyond the budget</translation>
    </message>
    <message>
        <source>Save nevertheless</source>
        <translation>Save nevertheless</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Grants</translation>
    </message>
    <message>
        <source>No grant yet. Add who gives the money, how much, and for which time.</source>
        <translation>No grant yet. Add who gives the money, how much, and for which time.</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation>Nothing was spent yet.</translation>
    </message>
    <message>
        <source>Spent of the budget</source>
        <translation>Spent of the budget</translation>
    </message>
    <message>
        <source>Expenses beyond the budget, in the whole programme:</source>
        <translation>Expenses beyond the budget, in the whole programme:</translation>
    </message>
    <message>
        <source>asked about, then saved with a warning</source>
        <translation>asked about, then saved with a warning</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Expenses beyond the budget</source>
        <translation>Expenses beyond the budget</translation>
    </message>
    <message>
        <source>Expenses: %1</source>
        <translation>Expenses: %1</translation>
    </message>
</context>
<context>
    <name>khue::StudyListPage</name>
    <message>
        <source>No joint studies yet</source>
        <translation>No joint studies yet</translation>
    </message>
    <message>
        <source>A study keeps its approvals, milestones, people, recruitment and outputs together.</source>
        <translation>A study keeps its approvals, milestones, people, recruitment and outputs together.</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>New study</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>State…</translation>
    </message>
    <message>
        <source>Joint studies</source>
        <translation>Joint studies</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) will be:</source>
        <translation>
            <numerusform>%n study will be:</numerusform>
            <numerusform>%n studies will be:</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Next to expire</source>
        <translation>Next to expire</translation>
    </message>
    <message>
        <source>Next milestone due</source>
        <translation>Next milestone due</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message numerus="yes">
        <source>Expire within %n day(s)</source>
        <translation>
            <numerusform>Expire within %n day</numerusform>
            <numerusform>Expire within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision is awaited</source>
        <translation>A decision is awaited</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Without a priority</source>
        <translation>Without a priority</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
</context>
<context>
    <name>khue::StudyMilestonesTab</name>
    <message>
        <source>Move what depends on it</source>
        <translation>Move what depends on it</translation>
    </message>
    <message>
        <source>When a milestone is moved, those that would begin too early move with it.</source>
        <translation>When a milestone is moved, those that would begin too early move with it.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Show everything (0)</translation>
    </message>
    <message>
        <source>To today (T)</source>
        <translation>To today (T)</translation>
    </message>
    <message>
        <source>Set baseline</source>
        <translation>Set baseline</translation>
    </message>
    <message>
        <source>Keeps the days as they are now, so that slips are seen later.</source>
        <translation>Keeps the days as they are now, so that slips are seen later.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Add a milestone</translation>
    </message>
    <message>
        <source>Drag a bar to move it, its ends to resize it. ← → by a day, with Ctrl by a week, with Shift the end only; Enter opens, Alt+↑ ↓ changes the order, Del removes.</source>
        <translation>Drag a bar to move it, its ends to resize it. ← → by a day, with Ctrl by a week, with Shift the end only; Enter opens, Alt+↑ ↓ changes the order, Del removes.</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>No milestones yet</translation>
    </message>
    <message>
        <source>Milestones make up the study&apos;s plan: protocol, approvals, recruitment, follow-up, analysis, publication.</source>
        <translation>Milestones make up the study&apos;s plan: protocol, approvals, recruitment, follow-up, analysis, publication.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>the end: %1</source>
        <translation>the end: %1</translation>
    </message>
    <message>
        <source>no baseline set</source>
        <translation>no baseline set</translation>
    </message>
    <message numerus="yes">
        <source>%n start(s) before what comes first ends</source>
        <translation>
            <numerusform>%n start before what comes first ends</numerusform>
            <numerusform>%n starts before what comes first ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) that depend on it moved too</source>
        <translation>
            <numerusform>%n milestone that depend on it moved too</numerusform>
            <numerusform>%n milestones that depend on it moved too</numerusform>
        </translation>
    </message>
    <message>
        <source>The baseline of the milestones that are not done becomes their days as they are now. Slips are counted from there.</source>
        <translation>The baseline of the milestones that are not done becomes their days as they are now. Slips are counted from there.</translation>
    </message>
</context>
<context>
    <name>khue::StudyNeedCard</name>
    <message>
        <source>No research priority is named yet: choose the one that this study answers.</source>
        <translation>No research priority is named yet: choose the one that this study answers.</translation>
    </message>
    <message>
        <source>%1 · proposed by %2</source>
        <translation>%1 · proposed by %2</translation>
    </message>
    <message>
        <source>The priority states no need yet.</source>
        <translation>The priority states no need yet.</translation>
    </message>
    <message>
        <source>The need it comes from</source>
        <translation>The need it comes from</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Open the research priority</source>
        <translation>Open the research priority</translation>
    </message>
</context>
<context>
    <name>khue::StudyOutputs</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>None yet: publications, data sets, guidelines, policy briefs, changes in practice.</source>
        <translation>None yet: publications, data sets, guidelines, policy briefs, changes in practice.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>New output…</source>
        <translation>New output…</translation>
    </message>
    <message>
        <source>List of publications…</source>
        <translation>List of publications…</translation>
    </message>
</context>
<context>
    <name>khue::StudyOverview</name>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>No site yet. A site is where participants are recruited.</source>
        <translation>No site yet. A site is where participants are recruited.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>No partner yet beside the host institution and the sponsor.</source>
        <translation>No partner yet beside the host institution and the sponsor.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arms</translation>
    </message>
    <message>
        <source>No arm yet. An arm is a group of participants who get the same intervention.</source>
        <translation>No arm yet. An arm is a group of participants who get the same intervention.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Decisions about it</source>
        <translation>Decisions about it</translation>
    </message>
    <message>
        <source>No meeting has decided about it yet.</source>
        <translation>No meeting has decided about it yet.</translation>
    </message>
</context>
<context>
    <name>khue::StudyPage</name>
    <message>
        <source>New study</source>
        <translation>New study</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Priority: %1</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Results chain</source>
        <translation>Results chain</translation>
    </message>
    <message>
        <source>Who was trained for it, what came of it, which indicators count it</source>
        <translation>Who was trained for it, what came of it, which indicators count it</translation>
    </message>
</context>
<context>
    <name>khue::StudyPeople</name>
    <message>
        <source>Role · site</source>
        <translation>Role · site</translation>
    </message>
    <message>
        <source>%1 lapsed %2</source>
        <translation>%1 lapsed %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>%1 with a gap</source>
        <translation>%1 with a gap</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>People and delegation</source>
        <translation>People and delegation</translation>
    </message>
    <message>
        <source>Nobody yet. Add the study&apos;s lead first, then each site&apos;s principal investigator and those to whom tasks are delegated.</source>
        <translation>Nobody yet. Add the study&apos;s lead first, then each site&apos;s principal investigator and those to whom tasks are delegated.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Required training</source>
        <translation>Required training</translation>
    </message>
    <message>
        <source>None: tasks can be delegated to anybody. A trial usually requires GCP of everybody.</source>
        <translation>None: tasks can be delegated to anybody. A trial usually requires GCP of everybody.</translation>
    </message>
    <message>
        <source>Delegation log…</source>
        <translation>Delegation log…</translation>
    </message>
    <message>
        <source>Certificate from elsewhere…</source>
        <translation>Certificate from elsewhere…</translation>
    </message>
    <message>
        <source>Require GCP</source>
        <translation>Require GCP</translation>
    </message>
    <message>
        <source>Certificate from elsewhere</source>
        <translation>Certificate from elsewhere</translation>
    </message>
    <message>
        <source>The catalogue has no course of GCP yet. Add one, with how long its certificates are valid, then require it here.</source>
        <translation>The catalogue has no course of GCP yet. Add one, with how long its certificates are valid, then require it here.</translation>
    </message>
</context>
<context>
    <name>khue::StudyRecruitment</name>
    <message>
        <source>Recruitment report…</source>
        <translation>Recruitment report…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Recruitment by month</source>
        <translation>Recruitment by month</translation>
    </message>
    <message>
        <source>CONSORT flow</source>
        <translation>CONSORT flow</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Figures by month</translation>
    </message>
    <message>
        <source>No figures yet. Choose a site and type them below.</source>
        <translation>No figures yet. Choose a site and type them below.</translation>
    </message>
    <message>
        <source>Drawn as soon as somebody has been screened.</source>
        <translation>Drawn as soon as somebody has been screened.</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>All sites</translation>
    </message>
    <message>
        <source>Type to change a figure; Enter goes down, Tab to the right. Copy and paste work as in a spreadsheet. Each figure counts what happened in that month.</source>
        <translation>Type to change a figure; Enter goes down, Tab to the right. Copy and paste work as in a spreadsheet. Each figure counts what happened in that month.</translation>
    </message>
    <message>
        <source>All sites together. Choose one site above to type its figures.</source>
        <translation>All sites together. Choose one site above to type its figures.</translation>
    </message>
    <message>
        <source>The study has no site yet; add sites first, then their figures.</source>
        <translation>The study has no site yet; add sites first, then their figures.</translation>
    </message>
    <message>
        <source>What you typed is kept here, and saved as soon as it agrees; Esc in the grid takes it back.</source>
        <translation>What you typed is kept here, and saved as soon as it agrees; Esc in the grid takes it back.</translation>
    </message>
    <message>
        <source>Recruited so far, and the target</source>
        <translation>Recruited so far, and the target</translation>
    </message>
    <message>
        <source>By arm, after randomisation</source>
        <translation>By arm, after randomisation</translation>
    </message>
    <message>
        <source>No arm yet. Add the arms, and the flow diagram shows what became of each.</source>
        <translation>No arm yet. Add the arms, and the flow diagram shows what became of each.</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Discontinued</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysed</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
</context>
<context>
    <name>khue::StudyRegistrationTab</name>
    <message>
        <source>Public registration</source>
        <translation>Public registration</translation>
    </message>
    <message>
        <source>Not registered yet. A trial is registered before its first participant is enrolled.</source>
        <translation>Not registered yet. A trial is registered before its first participant is enrolled.</translation>
    </message>
    <message>
        <source>WHO trial registration data set</source>
        <translation>WHO trial registration data set</translation>
    </message>
    <message>
        <source>%1 of %2 items · %3%</source>
        <translation>%1 of %2 items · %3%</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Version 1.3.1, 24 items. What the study&apos;s records say stands here by itself, with where it comes from; click an item to write or add to it.</source>
        <translation>Version 1.3.1, 24 items. What the study&apos;s records say stands here by itself, with where it comes from; click an item to write or add to it.</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Written here</translation>
    </message>
</context>
<context>
    <name>khue::StudyRisks</name>
    <message>
        <source>Risks and issues</source>
        <translation>Risks and issues</translation>
    </message>
    <message>
        <source>None yet. Write down what may go wrong, and who does what about it.</source>
        <translation>None yet. Write down what may go wrong, and who does what about it.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Open risks and issues</source>
        <translation>Open risks and issues</translation>
    </message>
    <message>
        <source>Likelihood times impact: 1–4 low, 5–9 medium, 10–14 high, 15–25 severe. An issue has happened: it counts as likelihood 5.</source>
        <translation>Likelihood times impact: 1–4 low, 5–9 medium, 10–14 high, 15–25 severe. An issue has happened: it counts as likelihood 5.</translation>
    </message>
</context>
<context>
    <name>khue::StudyTabs</name>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recruitment</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Outputs</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
</context>
<context>
    <name>khue::Table</name>
    <message>
        <source>course</source>
        <translation>course</translation>
    </message>
    <message>
        <source>course run</source>
        <translation>course run</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>enrolment</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>lecturer of a session</source>
        <translation>lecturer of a session</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>venue</translation>
    </message>
    <message>
        <source>room</source>
        <translation>room</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>decision on a likely duplicate</source>
        <translation>decision on a likely duplicate</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>assessment</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>attendance mark</source>
        <translation>attendance mark</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>saved filter</translation>
    </message>
    <message>
        <source>import mapping</source>
        <translation>import mapping</translation>
    </message>
    <message>
        <source>term</source>
        <translation>term</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>availability</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>released timetable</source>
        <translation>released timetable</translation>
    </message>
    <message>
        <source>public key of certificates</source>
        <translation>public key of certificates</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>picture for certificates</source>
        <translation>picture for certificates</translation>
    </message>
    <message>
        <source>certificate template</source>
        <translation>certificate template</translation>
    </message>
    <message>
        <source>preceding course</source>
        <translation>preceding course</translation>
    </message>
    <message>
        <source>conversion into credit hours</source>
        <translation>conversion into credit hours</translation>
    </message>
    <message>
        <source>credit entry</source>
        <translation>credit entry</translation>
    </message>
    <message>
        <source>feedback question</source>
        <translation>feedback question</translation>
    </message>
    <message>
        <source>feedback answer</source>
        <translation>feedback answer</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>checklist</translation>
    </message>
    <message>
        <source>checklist item</source>
        <translation>checklist item</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>task</source>
        <translation>task</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>party to an agreement</source>
        <translation>party to an agreement</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>committee</translation>
    </message>
    <message>
        <source>committee member</source>
        <translation>committee member</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
    <message>
        <source>organiser of an event</source>
        <translation>organiser of an event</translation>
    </message>
    <message>
        <source>speaker at an event</source>
        <translation>speaker at an event</translation>
    </message>
    <message>
        <source>participant of an event</source>
        <translation>participant of an event</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>agenda item</translation>
    </message>
    <message>
        <source>attendance at a meeting</source>
        <translation>attendance at a meeting</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>research priority</source>
        <translation>research priority</translation>
    </message>
    <message>
        <source>criterion of priorities</source>
        <translation>criterion of priorities</translation>
    </message>
    <message>
        <source>score of a priority</source>
        <translation>score of a priority</translation>
    </message>
    <message>
        <source>declared interest</source>
        <translation>declared interest</translation>
    </message>
    <message>
        <source>study</source>
        <translation>study</translation>
    </message>
    <message>
        <source>partner institution</source>
        <translation>partner institution</translation>
    </message>
    <message>
        <source>study site</source>
        <translation>study site</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>time limit of approvals</source>
        <translation>time limit of approvals</translation>
    </message>
    <message>
        <source>template of approvals</source>
        <translation>template of approvals</translation>
    </message>
    <message>
        <source>step of a template</source>
        <translation>step of a template</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>milestone</translation>
    </message>
    <message>
        <source>order of milestones</source>
        <translation>order of milestones</translation>
    </message>
    <message>
        <source>registration of a study</source>
        <translation>registration of a study</translation>
    </message>
    <message>
        <source>item of the WHO data set</source>
        <translation>item of the WHO data set</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>itinerary entry</source>
        <translation>itinerary entry</translation>
    </message>
    <message>
        <source>cost of a visit</source>
        <translation>cost of a visit</translation>
    </message>
    <message>
        <source>output</source>
        <translation>output</translation>
    </message>
    <message>
        <source>reference between outputs</source>
        <translation>reference between outputs</translation>
    </message>
    <message>
        <source>author</source>
        <translation>author</translation>
    </message>
    <message>
        <source>recruitment of a month</source>
        <translation>recruitment of a month</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>grant</translation>
    </message>
    <message>
        <source>expense</source>
        <translation>expense</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>delegation</translation>
    </message>
    <message>
        <source>risk or issue</source>
        <translation>risk or issue</translation>
    </message>
    <message>
        <source>required training</source>
        <translation>required training</translation>
    </message>
    <message>
        <source>certificate from elsewhere</source>
        <translation>certificate from elsewhere</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>competency</translation>
    </message>
    <message>
        <source>competency level</source>
        <translation>competency level</translation>
    </message>
    <message>
        <source>competency taught</source>
        <translation>competency taught</translation>
    </message>
    <message>
        <source>competency rating</source>
        <translation>competency rating</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>level of a criterion</source>
        <translation>level of a criterion</translation>
    </message>
    <message>
        <source>rubric mark</source>
        <translation>rubric mark</translation>
    </message>
    <message>
        <source>changed score</source>
        <translation>changed score</translation>
    </message>
    <message>
        <source>saved report</source>
        <translation>saved report</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>target of an indicator</source>
        <translation>target of an indicator</translation>
    </message>
    <message>
        <source>value of an indicator</source>
        <translation>value of an indicator</translation>
    </message>
    <message>
        <source>trial arm</source>
        <translation>trial arm</translation>
    </message>
</context>
<context>
    <name>khue::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>khue::TaskCard</name>
    <message>
        <source>Done %1</source>
        <translation>Done %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Add the tasks of a checklist</source>
        <translation>Add the tasks of a checklist</translation>
    </message>
    <message>
        <source>Nothing to do yet. Add the tasks of a checklist, or one with +.</source>
        <translation>Nothing to do yet. Add the tasks of a checklist, or one with +.</translation>
    </message>
    <message>
        <source>Nothing to do yet.</source>
        <translation>Nothing to do yet.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Edit the checklists…</source>
        <translation>Edit the checklists…</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) added.</source>
        <translation>
            <numerusform>%n task added.</numerusform>
            <numerusform>%n tasks added.</numerusform>
        </translation>
    </message>
    <message>
        <source>All its tasks are here already.</source>
        <translation>All its tasks are here already.</translation>
    </message>
</context>
<context>
    <name>khue::TaskDialog</name>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
</context>
<context>
    <name>khue::TaskListPage</name>
    <message>
        <source>No tasks yet</source>
        <translation>No tasks yet</translation>
    </message>
    <message>
        <source>What is to be done for visits, studies and meetings, with owner and due date, and reminders of your own.</source>
        <translation>What is to be done for visits, studies and meetings, with owner and due date, and reminders of your own.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Go to the record</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Due within a week</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>khue::TermDialog</name>
    <message>
        <source>Oxford term</source>
        <translation>Oxford term</translation>
    </message>
    <message>
        <source>New Oxford term</source>
        <translation>New Oxford term</translation>
    </message>
</context>
<context>
    <name>khue::TestForm</name>
    <message>
        <source>“%1” has no column “Score” and no row “KEY” with the right answers, so there is nothing to set.</source>
        <translation>“%1” has no column “Score” and no row “KEY” with the right answers, so there is nothing to set.</translation>
    </message>
    <message>
        <source>No column names the trainees of the run by code, e-mail or name.</source>
        <translation>No column names the trainees of the run by code, e-mail or name.</translation>
    </message>
</context>
<context>
    <name>khue::Title</name>
    <message>
        <source>Professor</source>
        <translation>Professor</translation>
    </message>
    <message>
        <source>Associate Professor</source>
        <translation>Associate Professor</translation>
    </message>
    <message>
        <source>PhD</source>
        <translation>PhD</translation>
    </message>
    <message>
        <source>MSc</source>
        <translation>MSc</translation>
    </message>
    <message>
        <source>Specialist Doctor Level II</source>
        <translation>Specialist Doctor Level II</translation>
    </message>
    <message>
        <source>Specialist Doctor Level I</source>
        <translation>Specialist Doctor Level I</translation>
    </message>
    <message>
        <source>Resident physician</source>
        <translation>Resident physician</translation>
    </message>
    <message>
        <source>Doctor (MD)</source>
        <translation>Doctor (MD)</translation>
    </message>
    <message>
        <source>Pharmacist</source>
        <translation>Pharmacist</translation>
    </message>
    <message>
        <source>Bachelor of Nursing</source>
        <translation>Bachelor of Nursing</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Nurse</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Midwife</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>Associate Professor (Western)</source>
        <translation>Associate Professor (Western)</translation>
    </message>
    <message>
        <source>Professor (Western)</source>
        <translation>Professor (Western)</translation>
    </message>
    <message>
        <source>Doctor (Dr)</source>
        <translation>Doctor (Dr)</translation>
    </message>
    <message>
        <source>Doctor of Philosophy</source>
        <translation>Doctor of Philosophy</translation>
    </message>
    <message>
        <source>Doctor of Medicine</source>
        <translation>Doctor of Medicine</translation>
    </message>
    <message>
        <source>Mrs</source>
        <translation>Mrs</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Mx</source>
        <translation>Mx</translation>
    </message>
</context>
<context>
    <name>khue::TitlesField</name>
    <message>
        <source>Choose titles</source>
        <translation>Choose titles</translation>
    </message>
</context>
<context>
    <name>khue::TodayPage</name>
    <message>
        <source>Ho Chi Minh City</source>
        <translation>Ho Chi Minh City</translation>
    </message>
    <message>
        <source>Oxford</source>
        <translation>Oxford</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Sessions this week</source>
        <translation>Sessions this week</translation>
    </message>
    <message>
        <source>Course progress</source>
        <translation>Course progress</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
    <message>
        <source>Trainees on course</source>
        <translation>Trainees on course</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) with trainees at risk</source>
        <translation>
            <numerusform>%n run with trainees at risk</numerusform>
            <numerusform>%n runs with trainees at risk</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs under way</source>
        <translation>Runs under way</translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
    <message>
        <source>Free seats in upcoming runs</source>
        <translation>Free seats in upcoming runs</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Open: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Well done.</source>
        <translation>Nothing is waiting for you. Well done.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message numerus="yes">
        <source>%n trainee(s)</source>
        <translation>
            <numerusform>%n trainee</numerusform>
            <numerusform>%n trainees</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>No sessions this week.</source>
        <translation>No sessions this week.</translation>
    </message>
    <message>
        <source>%1/%2 sessions</source>
        <translation>%1/%2 sessions</translation>
    </message>
    <message>
        <source>No course runs are under way or to come.</source>
        <translation>No course runs are under way or to come.</translation>
    </message>
</context>
<context>
    <name>khue::TopBar</name>
    <message>
        <source>Find a course, a person, a command… (Ctrl+K)</source>
        <translation>Find a course, a person, a command… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
</context>
<context>
    <name>khue::TraineeBoard</name>
    <message>
        <source>Everybody (%1)</source>
        <translation>Everybody (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a trainee to read the reasons; Enter opens the page of the person.</source>
        <translation>Choose a trainee to read the reasons; Enter opens the page of the person.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded.</source>
        <translation>
            <numerusform>%n result recorded.</numerusform>
            <numerusform>%n results recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen has passed or failed for certain yet; nothing was recorded.</source>
        <translation>Nobody chosen has passed or failed for certain yet; nothing was recorded.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>Added to the notes of %n trainee(s):</source>
        <translation>
            <numerusform>Added to the notes of %n trainee:</numerusform>
            <numerusform>Added to the notes of %n trainees:</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name or code</translation>
    </message>
    <message>
        <source>Filter trainees</source>
        <translation>Filter trainees</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Record results</source>
        <translation>Record results</translation>
    </message>
    <message>
        <source>Those chosen who have passed become “Completed”, those who have not “Failed”.</source>
        <translation>Those chosen who have passed become “Completed”, those who have not “Failed”.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Progress of the trainees</source>
        <translation>Progress of the trainees</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <translation>Nobody is enrolled yet</translation>
    </message>
    <message>
        <source>Whoever is enrolled appears here, step by step.</source>
        <translation>Whoever is enrolled appears here, step by step.</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Issue certificates</translation>
    </message>
    <message>
        <source>%1 has one already: %2</source>
        <translation>%1 has one already: %2</translation>
    </message>
    <message>
        <source>None of those chosen can have a certificate now:</source>
        <translation>None of those chosen can have a certificate now:</translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen can have one. The others cannot now:</source>
        <translation>
            <numerusform>%n of those chosen can have one. The others cannot now:</numerusform>
            <numerusform>%n of those chosen can have one. The others cannot now:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with those who can</source>
        <translation>Go on with those who can</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Rules of %1</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>What is asked of the trainees of this run, and who counts as at risk</source>
        <translation>What is asked of the trainees of this run, and who counts as at risk</translation>
    </message>
    <message>
        <source>For those selected</source>
        <translation>For those selected</translation>
    </message>
    <message>
        <source>Tick rows, then enter the same step for all of them</source>
        <translation>Tick rows, then enter the same step for all of them</translation>
    </message>
    <message>
        <source>Attendance of a session…</source>
        <translation>Attendance of a session…</translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>Score…</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>Issue certificates…</translation>
    </message>
    <message>
        <source>Mark feedback as given</source>
        <translation>Mark feedback as given</translation>
    </message>
</context>
<context>
    <name>khue::TraineeBoardModel</name>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 of %3</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>No sessions</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 · too few</source>
        <translation>%1 · too few</translation>
    </message>
    <message>
        <source>%1 · enough</source>
        <translation>%1 · enough</translation>
    </message>
    <message>
        <source>%1 · can miss %2</source>
        <translation>%1 · can miss %2</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Not eligible</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Normalised gain: (post − pre) / (100 − pre), both in percent. 1 is all that could be gained.</source>
        <translation>Normalised gain: (post − pre) / (100 − pre), both in percent. 1 is all that could be gained.</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Pre-test</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Post-test</source>
        <translation>Post-test</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>khue::TraineeTimeline</name>
    <message>
        <source>%1 of %2 sessions attended</source>
        <translation>%1 of %2 sessions attended</translation>
    </message>
    <message>
        <source>total %1%</source>
        <translation>total %1%</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>gain %1</translation>
    </message>
    <message>
        <source>Enrolment: %1</source>
        <translation>Enrolment: %1</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
</context>
<context>
    <name>khue::TrialPage</name>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Likely duplicates</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>In the programme</source>
        <translation>In the programme</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Same person?</translation>
    </message>
    <message>
        <source>Trying the import; nothing is written yet…</source>
        <translation>Trying the import; nothing is written yet…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>There is nothing to import.</translation>
    </message>
    <message>
        <source>Nothing would change. %1</source>
        <translation>Nothing would change. %1</translation>
    </message>
    <message>
        <source>Nothing would change: all of this is in the programme already.</source>
        <translation>Nothing would change: all of this is in the programme already.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Rows that are refused stay out and the rest goes in; correct them in the file and import it again at any time.</source>
        <translation>Nothing is written yet. Rows that are refused stay out and the rest goes in; correct them in the file and import it again at any time.</translation>
    </message>
    <message>
        <source>Nothing is written yet. “Import” takes it all in as one step, which can be undone.</source>
        <translation>Nothing is written yet. “Import” takes it all in as one step, which can be undone.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>Likely duplicates (%1)</source>
        <translation>Likely duplicates (%1)</translation>
    </message>
    <message>
        <source>No row is refused, and nothing was in doubt.</source>
        <translation>No row is refused, and nothing was in doubt.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; save the list to see them all.</source>
        <translation>The first %1 of %2 are shown; save the list to see them all.</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>the same person</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>different people</translation>
    </message>
    <message>
        <source>not chosen – the same person</source>
        <translation>not chosen – the same person</translation>
    </message>
    <message>
        <source>not chosen – a different person</source>
        <translation>not chosen – a different person</translation>
    </message>
</context>
<context>
    <name>khue::UnderstoodPage</name>
    <message>
        <source>Where a guess is wrong, choose what a sheet holds and what a column means. It is remembered for the next file of this kind.</source>
        <translation>Where a guess is wrong, choose what a sheet holds and what a column means. It is remembered for the next file of this kind.</translation>
    </message>
    <message>
        <source>&amp;Row of headings</source>
        <translation>&amp;Row of headings</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Row of headings</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Columns understood</source>
        <translation>Columns understood</translation>
    </message>
    <message>
        <source>Result of the trial</source>
        <translation>Result of the trial</translation>
    </message>
    <message>
        <source>What the sheet holds</source>
        <translation>What the sheet holds</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>What “%1” holds</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>being tried…</source>
        <translation>being tried…</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>khue::Values</name>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>“%1” is not a day of the calendar.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>“%1” is not a year.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 31/12/1990.</source>
        <translation>“%1” is not a date. Write it as 31/12/1990.</translation>
    </message>
    <message>
        <source>“%1” is not a whole date: day, month and year are needed.</source>
        <translation>“%1” is not a whole date: day, month and year are needed.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 08:00-10:00.</source>
        <translation>“%1” is not a time. Write it as 08:00-10:00.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1” ends before it begins.</translation>
    </message>
    <message>
        <source>“%1” is not a sex: write Male or Female.</source>
        <translation>“%1” is not a sex: write Male or Female.</translation>
    </message>
    <message>
        <source>“%1” is not a way of teaching: write In person, Online or Hybrid.</source>
        <translation>“%1” is not a way of teaching: write In person, Online or Hybrid.</translation>
    </message>
    <message>
        <source>“%1” is not a state of an enrolment: write Enrolled, Waiting, Withdrawn, Completed or Failed.</source>
        <translation>“%1” is not a state of an enrolment: write Enrolled, Waiting, Withdrawn, Completed or Failed.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of session: write Lecture, Practical, Exam or Visit.</source>
        <translation>“%1” is not a kind of session: write Lecture, Practical, Exam or Visit.</translation>
    </message>
    <message>
        <source>“%1” is not a mark of attendance: write x, m, p or v.</source>
        <translation>“%1” is not a mark of attendance: write x, m, p or v.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error %1 here.</source>
        <translation>The spreadsheet shows the error %1 here.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>“%1” is not a phone number.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” is not an e-mail address.</translation>
    </message>
    <message>
        <source>“%1” is not a day with a time. Write it as 31/12/2025 08:30.</source>
        <translation>“%1” is not a day with a time. Write it as 31/12/2025 08:30.</translation>
    </message>
</context>
<context>
    <name>khue::VenuePage</name>
    <message>
        <source>New venue</source>
        <translation>New venue</translation>
    </message>
    <message>
        <source>Rooms there</source>
        <translation>Rooms there</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>No rooms yet.</translation>
    </message>
</context>
<context>
    <name>khue::Visit</name>
    <message>
        <source>This person has another confirmed visit at that time: %1 (%2). Nobody is in two places.</source>
        <translation>This person has another confirmed visit at that time: %1 (%2). Nobody is in two places.</translation>
    </message>
    <message>
        <source>This person has another visit planned at that time: %1 (%2).</source>
        <translation>This person has another visit planned at that time: %1 (%2).</translation>
    </message>
    <message>
        <source>This is within two weeks of another confirmed visit of this person: %1 (%2).</source>
        <translation>This is within two weeks of another confirmed visit of this person: %1 (%2).</translation>
    </message>
    <message>
        <source>Say when the visit begins; only a proposal may leave it open.</source>
        <translation>Say when the visit begins; only a proposal may leave it open.</translation>
    </message>
    <message>
        <source>Say when the visit ends; only a proposal may leave it open.</source>
        <translation>Say when the visit ends; only a proposal may leave it open.</translation>
    </message>
    <message>
        <source>Say who receives the visitor; only a proposal may leave it open.</source>
        <translation>Say who receives the visitor; only a proposal may leave it open.</translation>
    </message>
    <message>
        <source>Nobody travels yet: the visit begins on %1.</source>
        <translation>Nobody travels yet: the visit begins on %1.</translation>
    </message>
    <message>
        <source>The visit is not over: it ends on %1.</source>
        <translation>The visit is not over: it ends on %1.</translation>
    </message>
    <message>
        <source>Write the report, or attach it as a document of the kind “%1”, before the visit is reported.</source>
        <translation>Write the report, or attach it as a document of the kind “%1”, before the visit is reported.</translation>
    </message>
    <message>
        <source>Say what the visit is for, in either language.</source>
        <translation>Say what the visit is for, in either language.</translation>
    </message>
    <message>
        <source>Nobody is her own host.</source>
        <translation>Nobody is her own host.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>A budget cannot be negative.</translation>
    </message>
    <message>
        <source>A currency is three letters: VND, GBP, USD.</source>
        <translation>A currency is three letters: VND, GBP, USD.</translation>
    </message>
    <message>
        <source>The visit ends on %1, before it starts on %2.</source>
        <translation>The visit ends on %1, before it starts on %2.</translation>
    </message>
    <message>
        <source>The passport expires on %1, before the return.</source>
        <translation>The passport expires on %1, before the return.</translation>
    </message>
    <message>
        <source>The passport expires on %1, less than six months after the return; it should be valid until %2.</source>
        <translation>The passport expires on %1, less than six months after the return; it should be valid until %2.</translation>
    </message>
    <message>
        <source>%1 are spent of a budget of %2: %3 too much.</source>
        <translation>%1 are spent of a budget of %2: %3 too much.</translation>
    </message>
    <message>
        <source>Say what happens then, in either language.</source>
        <translation>Say what happens then, in either language.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>It ends before it starts.</translation>
    </message>
    <message>
        <source>That is not within the visit (%1).</source>
        <translation>That is not within the visit (%1).</translation>
    </message>
    <message>
        <source>From “%1” a visit cannot go to “%2”: </source>
        <translation>From “%1” a visit cannot go to “%2”: </translation>
    </message>
    <message>
        <source>what was cancelled is proposed anew first.</source>
        <translation>what was cancelled is proposed anew first.</translation>
    </message>
    <message>
        <source>it has taken place.</source>
        <translation>it has taken place.</translation>
    </message>
    <message>
        <source>go back one step at a time.</source>
        <translation>go back one step at a time.</translation>
    </message>
    <message>
        <source>“%1” comes first.</source>
        <translation>“%1” comes first.</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
    <message>
        <source>%1 is to teach %2 at %3 on %4, but is on visit %5 then (%6 – %7)</source>
        <translation>%1 is to teach %2 at %3 on %4, but is on visit %5 then (%6 – %7)</translation>
    </message>
    <message>
        <source>Visit %1 of %2 began on %3 and is still “%4”</source>
        <translation>Visit %1 of %2 began on %3 and is still “%4”</translation>
    </message>
    <message>
        <source>Visit %1 of %2 ended on %3 and is not reported yet</source>
        <translation>Visit %1 of %2 ended on %3 and is not reported yet</translation>
    </message>
    <message>
        <source>Give an amount, planned or actual.</source>
        <translation>Give an amount, planned or actual.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>An amount cannot be negative.</translation>
    </message>
    <message>
        <source>A rate is more than 0; it is 1 in the visit&apos;s own currency.</source>
        <translation>A rate is more than 0; it is 1 in the visit&apos;s own currency.</translation>
    </message>
    <message>
        <source>The amount is in the visit&apos;s own currency: the rate is 1.</source>
        <translation>The amount is in the visit&apos;s own currency: the rate is 1.</translation>
    </message>
    <message>
        <source>Give the rate: how many %1 are one %2.</source>
        <translation>Give the rate: how many %1 are one %2.</translation>
    </message>
</context>
<context>
    <name>khue::VisitItemDialog</name>
    <message>
        <source>Itinerary</source>
        <translation>Itinerary</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation>Give the day.</translation>
    </message>
</context>
<context>
    <name>khue::VisitListPage</name>
    <message>
        <source>Something overdue</source>
        <translation>Something overdue</translation>
    </message>
    <message>
        <source>Anything on the checklist</source>
        <translation>Anything on the checklist</translation>
    </message>
    <message>
        <source>The checklist itself</source>
        <translation>The checklist itself</translation>
    </message>
    <message>
        <source>The passport&apos;s last day</source>
        <translation>The passport&apos;s last day</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>Oxford experts who come to Viet Nam and Vietnamese fellows who go to Oxford, with their papers, itinerary and costs.</source>
        <translation>Oxford experts who come to Viet Nam and Vietnamese fellows who go to Oxford, with their papers, itinerary and costs.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Visits in the period</source>
        <translation>Visits in the period</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%1/%2, %n overdue</source>
        <translation>
            <numerusform>%1/%2, %n overdue</numerusform>
            <numerusform>%1/%2, %n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>To come or under way</source>
        <translation>To come or under way</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>khue::VisitPage</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>New visit</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Clashes with teaching</source>
        <translation>Clashes with teaching</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to “%1”</source>
        <translation>Set to “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) of the checklist moved with the dates.</source>
        <translation>
            <numerusform>%n task of the checklist moved with the dates.</numerusform>
            <numerusform>%n tasks of the checklist moved with the dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>khue::Zone</name>
    <message>
        <source>Oxford</source>
        <translation>Oxford</translation>
    </message>
    <message>
        <source>Ho Chi Minh City</source>
        <translation>Ho Chi Minh City</translation>
    </message>
    <message>
        <source>Viet Nam (UTC+7)</source>
        <translation>Viet Nam (UTC+7)</translation>
    </message>
    <message>
        <source>United Kingdom (Oxford, London)</source>
        <translation>United Kingdom (Oxford, London)</translation>
    </message>
    <message>
        <source>Thailand (Bangkok)</source>
        <translation>Thailand (Bangkok)</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Central Europe (Paris, Geneva)</source>
        <translation>Central Europe (Paris, Geneva)</translation>
    </message>
    <message>
        <source>Eastern Australia (Sydney)</source>
        <translation>Eastern Australia (Sydney)</translation>
    </message>
    <message>
        <source>Eastern United States (New York)</source>
        <translation>Eastern United States (New York)</translation>
    </message>
</context>
</TS>
