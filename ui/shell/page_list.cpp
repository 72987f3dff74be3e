// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "ui/calendar/calendar_page.h"
#include "ui/certificates/certificate_pages.h"
#include "ui/courses/course_pages.h"
#include "ui/courses/run_list.h"
#include "ui/courses/run_page.h"
#include "ui/people/institution_pages.h"
#include "ui/people/person_pages.h"
#include "ui/people/room_pages.h"
#include "ui/reports/report_desk.h"
#include "ui/scheduling/holidays_page.h"
#include "ui/scheduling/outbox_page.h"
#include "ui/studies/study_list.h"
#include "ui/studies/study_page.h"
#include "ui/today/today_page.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

template <class P> Page* make(Workspace& workspace) {
    return new P(workspace);
}

} // namespace

const std::vector<PageEntry>& pageList() {
    static const char* const training = QT_TRANSLATE_NOOP("khue::PageList", "Training");
    static const char* const research = QT_TRANSLATE_NOOP("khue::PageList", "Research");
    static const char* const output = QT_TRANSLATE_NOOP("khue::PageList", "Output");
    static const char* const directory = QT_TRANSLATE_NOOP("khue::PageList", "Directory");
    static const std::vector<PageEntry> pages{
        {"today", QT_TRANSLATE_NOOP("khue::PageList", "Today"), "sun", nullptr, make<TodayPage>, nullptr, attentionCount},
        {"calendar", QT_TRANSLATE_NOOP("khue::PageList", "Calendar"), "calendar", nullptr, make<CalendarPage>},
        {"course_run", QT_TRANSLATE_NOOP("khue::PageList", "Courses"), "course", training, make<RunListPage>},
        {"course", QT_TRANSLATE_NOOP("khue::PageList", "Course catalogue"), "book", training, make<CourseListPage>},
        {"trainee", QT_TRANSLATE_NOOP("khue::PageList", "Trainees"), "people", training, make<TraineeListPage>},
        {"faculty", QT_TRANSLATE_NOOP("khue::PageList", "Faculty"), "lecturer", training, make<FacultyListPage>},
        {"certificate", QT_TRANSLATE_NOOP("khue::PageList", "Certificates"), "file", training, make<CertificateListPage>},
        {"certificate_template", QT_TRANSLATE_NOOP("khue::PageList", "Certificate templates"), "edit", training, make<CertificateTemplateListPage>},
        {"certificate_check", QT_TRANSLATE_NOOP("khue::PageList", "Verify certificates"), "check", training, make<CertificateCheckPage>},
        {"holidays", QT_TRANSLATE_NOOP("khue::PageList", "Holidays and terms"), "calendar", training, make<HolidaysPage>},
        {"outbox", QT_TRANSLATE_NOOP("khue::PageList", "Outbox"), "mail", training, make<OutboxPage>, nullptr, outboxCount},
        {"study", QT_TRANSLATE_NOOP("khue::PageList", "Joint studies"), "flask", research, make<StudyListPage>},
        {"reports", QT_TRANSLATE_NOOP("khue::PageList", "Reports"), "report", output, make<ReportDeskPage>, nullptr, dueReportCount},
        {"institution", QT_TRANSLATE_NOOP("khue::PageList", "Institutions"), "building", directory, make<InstitutionListPage>},
        {"room", QT_TRANSLATE_NOOP("khue::PageList", "Rooms and venues"), "pin", directory, make<RoomListPage>},
        {"course_run_record", nullptr, "course", nullptr, make<RunPage>, "course_run"},
        {"certificate_template_record", nullptr, "edit", nullptr, make<CertificateTemplatePage>, "certificate_template"},
        {"course_record", nullptr, "book", nullptr, make<CoursePage>, "course"},
        {"trainee_record", nullptr, "person", nullptr, make<TraineePage>, "trainee"},
        {"faculty_record", nullptr, "person", nullptr, make<FacultyPage>, "faculty"},
        {"institution_record", nullptr, "building", nullptr, make<InstitutionPage>, "institution"},
        {"study_record", nullptr, "flask", nullptr, make<StudyPage>, "study"},
        {"room_record", nullptr, "pin", nullptr, make<RoomPage>, "room"},
        {"venue_record", nullptr, "pin", nullptr, make<VenuePage>, "room"},
    };
    return pages;
}

QString pageTitle(const PageEntry& entry) {
    return entry.title ? QCoreApplication::translate("khue::PageList", entry.title) : QString();
}

PageTarget pageOf(Database& database, const QString& table, qint64 id) {
    if (table == QLatin1String("person")) {
        const bool trainee = id && database.single(QStringLiteral("SELECT is_trainee OR NOT is_faculty FROM person WHERE id = ?"), id).toBool();
        return {trainee ? QStringLiteral("trainee_record") : QStringLiteral("faculty_record"), id};
    }
    // The run's page shows what belongs to it.
    for (const char* part : {"session", "enrolment", "assessment", "timetable_release"})
        if (table == QLatin1String(part))
            return pageOf(database, QStringLiteral("course_run"),
                          database.single(QStringLiteral("SELECT course_run_id FROM %1 WHERE id = ?").arg(table), id).toLongLong());
    // A certificate is shown where it was issued; one whose run is gone, in the register.
    if (table == QLatin1String("certificate")) {
        const qint64 run = database.single(QStringLiteral("SELECT e.course_run_id FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id WHERE c.id = ?"), id).toLongLong();
        return run ? pageOf(database, QStringLiteral("course_run"), run) : PageTarget{QStringLiteral("certificate"), 0};
    }
    if (table == QLatin1String("saved_report"))
        return {QStringLiteral("reports"), 0};
    for (const PageEntry& entry : pageList())
        if (!entry.title && QString(table + QLatin1String("_record")) == QLatin1String(entry.name))
            return {QString::fromLatin1(entry.name), id};
    // The study's page shows what belongs to it.
    if (const TableInfo* part = database.table(table); part && part->indexOf(u"study_id") >= 0)
        return pageOf(database, QStringLiteral("study"), database.single(QStringLiteral("SELECT study_id FROM %1 WHERE id = ?").arg(table), id).toLongLong());
    return {};
}

} // namespace khue
