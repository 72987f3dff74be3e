// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of the history are called. The codes are stored; their words are not.
#include "app/store/edit.h"

#include <QtCore/QCoreApplication>

namespace khue {

QString actionTitle(const QString& action, const QString& subject) {
    struct Title {
        const char* code;
        const char* text;
    };
    static constexpr Title titles[] = {
        {"import", QT_TRANSLATE_NOOP("khue::Action", "Import of %1")},
        {"sample", QT_TRANSLATE_NOOP("khue::Action", "Sample programme")},
        {"add", QT_TRANSLATE_NOOP("khue::Action", "Added: %1")},
        {"save", QT_TRANSLATE_NOOP("khue::Action", "Changed: %1")},
        {"remove", QT_TRANSLATE_NOOP("khue::Action", "Removed: %1")},
        {"attendance", QT_TRANSLATE_NOOP("khue::Action", "Attendance: %1")},
        {"score", QT_TRANSLATE_NOOP("khue::Action", "Scores: %1")},
        {"feedback", QT_TRANSLATE_NOOP("khue::Action", "Feedback: %1")},
        {"results", QT_TRANSLATE_NOOP("khue::Action", "Results: %1")},
        {"enrol", QT_TRANSLATE_NOOP("khue::Action", "Enrolment: %1")},
        {"enrolment_state", QT_TRANSLATE_NOOP("khue::Action", "Enrolment state: %1")},
        {"promote", QT_TRANSLATE_NOOP("khue::Action", "From the waiting list: %1")},
        {"bulk", QT_TRANSLATE_NOOP("khue::Action", "Changed several: %1")},
        {"merge", QT_TRANSLATE_NOOP("khue::Action", "Merged: %1")},
        {"filter", QT_TRANSLATE_NOOP("khue::Action", "Saved filter: %1")},
        {"setting", QT_TRANSLATE_NOOP("khue::Action", "Setting: %1")},
        {"timetable", QT_TRANSLATE_NOOP("khue::Action", "Timetable: %1")},
        {"release", QT_TRANSLATE_NOOP("khue::Action", "Timetable released: %1")},
        {"propose_holidays", QT_TRANSLATE_NOOP("khue::Action", "Holidays proposed: %1")},
        {"issue_certificates", QT_TRANSLATE_NOOP("khue::Action", "Certificates issued: %1")},
        {"reissue_certificate", QT_TRANSLATE_NOOP("khue::Action", "Certificate reissued: %1")},
        {"revoke_certificate", QT_TRANSLATE_NOOP("khue::Action", "Certificate revoked: %1")},
        {"checklist", QT_TRANSLATE_NOOP("khue::Action", "Checklist: %1")},
        {"task_done", QT_TRANSLATE_NOOP("khue::Action", "Done: %1")},
        {"task_reopened", QT_TRANSLATE_NOOP("khue::Action", "Open again: %1")},
        {"document", QT_TRANSLATE_NOOP("khue::Action", "Document added: %1")},
        {"ready_framework", QT_TRANSLATE_NOOP("khue::Action", "Ready results framework added")},
        {"renew_agreement", QT_TRANSLATE_NOOP("khue::Action", "Renewal of an agreement: %1")},
        {"meeting", QT_TRANSLATE_NOOP("khue::Action", "Meeting: %1")},
        {"approvals", QT_TRANSLATE_NOOP("khue::Action", "Approvals from a template: %1")},
        {"renew_approval", QT_TRANSLATE_NOOP("khue::Action", "Renewal begun: %1")},
        {"milestone_move", QT_TRANSLATE_NOOP("khue::Action", "Milestone moved: %1")},
        {"baseline", QT_TRANSLATE_NOOP("khue::Action", "Baseline set: %1")},
        {"recruitment", QT_TRANSLATE_NOOP("khue::Action", "Recruitment: %1")},
        {"save_report", QT_TRANSLATE_NOOP("khue::Action", "Saved report: %1")},
        {"report_made", QT_TRANSLATE_NOOP("khue::Action", "Report made: %1")},
        {"adopt_priority", QT_TRANSLATE_NOOP("khue::Action", "Priority adopted into a study: %1")},
        {"availability", QT_TRANSLATE_NOOP("khue::Action", "Availability: %1")},
    };
    for (const Title& title : titles)
        if (action == QLatin1String(title.code)) {
            QString text = QCoreApplication::translate("khue::Action", title.text);
            return text.contains(QLatin1String("%1")) ? text.arg(subject) : text;
        }
    return subject.isEmpty() ? action : QString(action + QLatin1String(": ") + subject);
}

} // namespace khue
