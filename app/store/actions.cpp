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
        {"renew_agreement", QT_TRANSLATE_NOOP("khue::Action", "Renewal of an agreement: %1")},
        {"meeting", QT_TRANSLATE_NOOP("khue::Action", "Meeting: %1")},
        {"competency", QT_TRANSLATE_NOOP("khue::Action", "Competencies assessed: %1")},
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
