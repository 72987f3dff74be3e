// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "ui/attached/checklist_pages.h"
#include "ui/attached/task_list.h"
#include "ui/calendar/calendar_page.h"
#include "ui/certificates/certificate_pages.h"
#include "ui/competencies/competency_pages.h"
#include "ui/courses/course_pages.h"
#include "ui/courses/run_list.h"
#include "ui/courses/run_page.h"
#include "ui/credit/credit_page.h"
#include "ui/governance/agreement_pages.h"
#include "ui/governance/committee_pages.h"
#include "ui/governance/event_pages.h"
#include "ui/governance/meeting_pages.h"
#include "ui/governance/priority_pages.h"
#include "ui/indicators/chain_page.h"
#include "ui/indicators/indicator_page.h"
#include "ui/indicators/indicators_page.h"
#include "ui/people/institution_pages.h"
#include "ui/people/person_pages.h"
#include "ui/people/room_pages.h"
#include "ui/reports/report_desk.h"
#include "ui/scheduling/holidays_page.h"
#include "ui/scheduling/outbox_page.h"
#include "ui/studies/approval_template_pages.h"
#include "ui/studies/output_pages.h"
#include "ui/studies/study_list.h"
#include "ui/studies/study_page.h"
#include "ui/today/today_page.h"
#include "ui/visits/expert_panel.h"
#include "ui/visits/visit_list.h"
#include "ui/visits/visit_page.h"

#include <QtCore/QCoreApplication>

namespace khue {

namespace {

template <class P> Page* make(Workspace& workspace) {
    return new P(workspace);
}

} // namespace

const std::vector<PageEntry>& pageList() {
    static const char* const training = QT_TRANSLATE_NOOP("khue::PageList", "Training");
    static const char* const oxford = QT_TRANSLATE_NOOP("khue::PageList", "Oxford");
    static const char* const research = QT_TRANSLATE_NOOP("khue::PageList", "Research");
    static const char* const output = QT_TRANSLATE_NOOP("khue::PageList", "Output");
    static const char* const governance = QT_TRANSLATE_NOOP("khue::PageList", "Governance");
    static const char* const directory = QT_TRANSLATE_NOOP("khue::PageList", "Directory");
    static const std::vector<PageEntry> pages{
        {"today", QT_TRANSLATE_NOOP("khue::PageList", "Today"), "sun", nullptr, make<TodayPage>, nullptr, attentionCount},
        {"calendar", QT_TRANSLATE_NOOP("khue::PageList", "Calendar"), "calendar", nullptr, make<CalendarPage>},
        {"task", QT_TRANSLATE_NOOP("khue::PageList", "Tasks"), "checklist", nullptr, make<TaskListPage>, nullptr, overdueTaskCount},
        {"course_run", QT_TRANSLATE_NOOP("khue::PageList", "Courses"), "course", training, make<RunListPage>},
        {"course", QT_TRANSLATE_NOOP("khue::PageList", "Course catalogue"), "book", training, make<CourseListPage>},
        {"trainee", QT_TRANSLATE_NOOP("khue::PageList", "Trainees"), "people", training, make<TraineeListPage>},
        {"competency", QT_TRANSLATE_NOOP("khue::PageList", "Competencies"), "star", training, make<CompetenciesPage>},
        {"credit", QT_TRANSLATE_NOOP("khue::PageList", "CME credit"), "clock", training, make<CreditPage>},
        {"certificate", QT_TRANSLATE_NOOP("khue::PageList", "Certificates"), "file", training, make<CertificateListPage>},
        {"certificate_template", QT_TRANSLATE_NOOP("khue::PageList", "Certificate templates"), "edit", training, make<CertificateTemplateListPage>},
        {"certificate_check", QT_TRANSLATE_NOOP("khue::PageList", "Verify certificates"), "check", training, make<CertificateCheckPage>},
        {"holidays", QT_TRANSLATE_NOOP("khue::PageList", "Holidays and terms"), "home", training, make<HolidaysPage>},
        {"outbox", QT_TRANSLATE_NOOP("khue::PageList", "Outbox"), "mail", training, make<OutboxPage>, nullptr, outboxCount},
        {"faculty", QT_TRANSLATE_NOOP("khue::PageList", "Faculty"), "lecturer", oxford, make<FacultyListPage>},
        {"expert", QT_TRANSLATE_NOOP("khue::PageList", "Find an expert"), "find-person", oxford, make<ExpertPage>},
        {"visit", QT_TRANSLATE_NOOP("khue::PageList", "Visits"), "plane", oxford, make<VisitListPage>, nullptr, visitsWithOverdueTasks},
        {"study", QT_TRANSLATE_NOOP("khue::PageList", "Joint studies"), "flask", research, make<StudyListPage>},
        {"priority", QT_TRANSLATE_NOOP("khue::PageList", "Priorities"), "target", research, make<PriorityListPage>},
        {"output", QT_TRANSLATE_NOOP("khue::PageList", "Outputs"), "bookmark", research, make<OutputListPage>},
        {"indicator", QT_TRANSLATE_NOOP("khue::PageList", "Indicators"), "chart", research, make<IndicatorsPage>},
        {"chain", QT_TRANSLATE_NOOP("khue::PageList", "Results chain"), "link", research, make<ChainPage>},
        {"approval_template", QT_TRANSLATE_NOOP("khue::PageList", "Approval templates"), "copy", research, make<ApprovalTemplateListPage>},
        {"agreement", QT_TRANSLATE_NOOP("khue::PageList", "Agreements"), "signature", governance, make<AgreementListPage>},
        {"committee", QT_TRANSLATE_NOOP("khue::PageList", "Committees"), "committee", governance, make<CommitteeListPage>},
        {"meeting", QT_TRANSLATE_NOOP("khue::PageList", "Meetings"), "meeting", governance, make<MeetingListPage>},
        {"event", QT_TRANSLATE_NOOP("khue::PageList", "Events"), "event", governance, make<EventListPage>},
        {"reports", QT_TRANSLATE_NOOP("khue::PageList", "Reports"), "report", output, make<ReportDeskPage>, nullptr, dueReportCount},
        {"institution", QT_TRANSLATE_NOOP("khue::PageList", "Institutions"), "building", directory, make<InstitutionListPage>},
        {"room", QT_TRANSLATE_NOOP("khue::PageList", "Rooms and venues"), "pin", directory, make<RoomListPage>},
        {"checklist_template", QT_TRANSLATE_NOOP("khue::PageList", "Checklists"), "grid", directory, make<ChecklistListPage>},
        {"checklist_template_record", nullptr, "grid", nullptr, make<ChecklistPage>, "checklist_template"},
        {"course_run_record", nullptr, "course", nullptr, make<RunPage>, "course_run"},
        {"certificate_template_record", nullptr, "edit", nullptr, make<CertificateTemplatePage>, "certificate_template"},
        {"competency_record", nullptr, "star", nullptr, make<CompetencyPage>, "competency"},
        {"course_record", nullptr, "book", nullptr, make<CoursePage>, "course"},
        {"trainee_record", nullptr, "person", nullptr, make<TraineePage>, "trainee"},
        {"faculty_record", nullptr, "person", nullptr, make<FacultyPage>, "faculty"},
        {"priority_record", nullptr, "target", nullptr, make<PriorityPage>, "priority"},
        {"agreement_record", nullptr, "signature", nullptr, make<AgreementPage>, "agreement"},
        {"committee_record", nullptr, "committee", nullptr, make<CommitteePage>, "committee"},
        {"meeting_record", nullptr, "meeting", nullptr, make<MeetingPage>, "meeting"},
        {"event_record", nullptr, "event", nullptr, make<EventPage>, "event"},
        {"institution_record", nullptr, "building", nullptr, make<InstitutionPage>, "institution"},
        {"approval_template_record", nullptr, "copy", nullptr, make<ApprovalTemplatePage>, "approval_template"},
        {"study_record", nullptr, "flask", nullptr, make<StudyPage>, "study"},
        {"visit_record", nullptr, "plane", nullptr, make<VisitPage>, "visit"},
        {"output_record", nullptr, "bookmark", nullptr, make<OutputPage>, "output"},
        {"indicator_record", nullptr, "chart", nullptr, make<IndicatorPage>, "indicator"},
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
    for (const char* part : {"session", "enrolment", "assessment", "timetable_release", "feedback_question"})
        if (table == QLatin1String(part))
            return pageOf(database, QStringLiteral("course_run"),
                          database.single(QStringLiteral("SELECT course_run_id FROM %1 WHERE id = ?").arg(table), id).toLongLong());
    // So do the pages of the partnership's governance.
    static constexpr struct {
        const char *part, *field, *whole;
    } parts[] = {{"priority_score", "priority_id", "priority"},        {"priority_interest", "priority_id", "priority"}, {"agreement_party", "agreement_id", "agreement"},
                 {"committee_member", "committee_id", "committee"},    {"agenda_item", "meeting_id", "meeting"},         {"decision", "meeting_id", "meeting"},
                 {"meeting_attendance", "meeting_id", "meeting"},      {"event_organiser", "event_id", "event"},         {"event_speaker", "event_id", "event"},
                 {"event_participant", "event_id", "event"}};
    for (const auto& each : parts)
        if (table == QLatin1String(each.part))
            return pageOf(database, QString::fromLatin1(each.whole),
                          database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(QLatin1String(each.field), table), id).toLongLong());
    for (const char* part : {"indicator_target", "indicator_value"})
        if (table == QLatin1String(part))
            return pageOf(database, QStringLiteral("indicator"), database.single(QStringLiteral("SELECT indicator_id FROM %1 WHERE id = ?").arg(table), id).toLongLong());
    // What is to be entered for a year is asked for as «missing_indicator».
    if (table == QLatin1String("missing_indicator"))
        return {QStringLiteral("indicator"), 0};
    // An indicator among the others, with the records behind its figure, is asked for as «figure_indicator».
    if (table == QLatin1String("figure_indicator"))
        return {QStringLiteral("indicator"), id};
    // The chain that starts from a record is asked for as «chain_person».
    if (const QString start = QStringLiteral("chain_"); table.startsWith(start))
        return {QStringLiteral("chain"), chainStart(table.mid(start.size()), id)};
    // A certificate is shown where it was issued; one whose run is gone, in the register.
    if (table == QLatin1String("certificate")) {
        const qint64 run = database.single(QStringLiteral("SELECT e.course_run_id FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id WHERE c.id = ?"), id).toLongLong();
        return run ? pageOf(database, QStringLiteral("course_run"), run) : PageTarget{QStringLiteral("certificate"), 0};
    }
    if (table == QLatin1String("checklist_item"))
        return pageOf(database, QStringLiteral("checklist_template"),
                      database.single(QStringLiteral("SELECT checklist_template_id FROM checklist_item WHERE id = ?"), id).toLongLong());
    for (const char* part : {"visit_item", "visit_cost"})
        if (table == QLatin1String(part))
            return pageOf(database, QStringLiteral("visit"), database.single(QStringLiteral("SELECT visit_id FROM %1 WHERE id = ?").arg(table), id).toLongLong());
    // What is attached to a record is shown there; reminders, in the list of tasks.
    if (table == QLatin1String("task") || table == QLatin1String("document")) {
        Statement row = database.query(QStringLiteral("SELECT record_table, record_id FROM %1 WHERE id = ?").arg(table), id);
        if (row.next() && !row.isNull(1))
            return pageOf(database, row.text(0), row.integer(1));
        return table == QLatin1String("task") ? PageTarget{table, 0} : PageTarget{};
    }
    if (table == QLatin1String("saved_report"))
        return {QStringLiteral("reports"), 0};
    for (const PageEntry& entry : pageList())
        if (!entry.title && QString(table + QLatin1String("_record")) == QLatin1String(entry.name))
            return {QString::fromLatin1(entry.name), id};
    // What belongs to a part of something is shown where that part is; an output has a page of its own.
    for (const auto& [part, whole, field] : {std::tuple("output_author", "output", "output_id"), {"output_link", "output", "output_id"}, {"recruitment", "study_site", "study_site_id"},
                                             {"expense", "study_grant", "study_grant_id"}, {"outside_training", "person", "person_id"}})
        if (table == QLatin1String(part))
            return pageOf(database, QString::fromLatin1(whole), database.single(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(QLatin1String(field), table), id).toLongLong());
    // The study's page shows what belongs to it.
    if (const TableInfo* part = database.table(table); part && part->indexOf(u"study_id") >= 0 && table != QLatin1String("output"))
        return pageOf(database, QStringLiteral("study"), database.single(QStringLiteral("SELECT study_id FROM %1 WHERE id = ?").arg(table), id).toLongLong());
    return {};
}

} // namespace khue
