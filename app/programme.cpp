// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme.h"

#include "app/attached/document.h"
#include "app/calendar/academic_term.h"
#include "app/calendar/availability.h"
#include "app/calendar/holiday.h"
#include "app/calendar/timetable_release.h"
#include "app/certificates/certificate.h"
#include "app/competencies/competency.h"
#include "app/credit/credit_entry.h"
#include "app/governance/agreement.h"
#include "app/governance/event.h"
#include "app/governance/meeting.h"
#include "app/governance/priority_score.h"
#include "app/indicators/indicator.h"
#include "app/progress/assessment.h"
#include "app/progress/attendance.h"
#include "app/progress/feedback.h"
#include "app/progress/rubric.h"
#include "app/progress/score_revision.h"
#include "app/store/language.h"
#include "app/store/settings.h"
#include "app/today/saved_report.h"
#include "app/studies/approval_template.h"
#include "app/studies/milestone.h"
#include "app/studies/registration.h"
#include "app/studies/trial_data_set.h"
#include "app/visits/visit_cost.h"
#include "app/studies/output_author.h"
#include "app/studies/recruitment.h"
#include "app/studies/study_arm.h"
#include "app/studies/study_grant.h"
#include "app/studies/study_member.h"
#include "app/studies/study_risk.h"

#include <QtCore/QStandardPaths>

namespace khue {

const TableList& programmeTables() {
    static const TableList tables{
        &tableOf<Setting>,    &tableOf<SavedFilter>, &tableOf<ImportMapping>,   &tableOf<Institution>,
        &tableOf<Person>,     &tableOf<NotDuplicate>,
        &tableOf<ChecklistTemplate>, &tableOf<ChecklistItem>, &tableOf<Task>, &tableOf<DocumentFile>,
        &tableOf<Venue>,          &tableOf<Room>,
        &tableOf<Course>,     &tableOf<CourseRun>,   &tableOf<Session>,         &tableOf<SessionLecturer>,
        &tableOf<Enrolment>,  &tableOf<Attendance>,  &tableOf<Assessment>,      &tableOf<Score>,
        &tableOf<PrecedingCourse>, &tableOf<FeedbackQuestion>, &tableOf<FeedbackAnswer>,
        &tableOf<RubricCriterion>, &tableOf<RubricLevel>, &tableOf<RubricMark>, &tableOf<ScoreRevision>,
        &tableOf<Competency>, &tableOf<CompetencyLevel>, &tableOf<CourseCompetency>, &tableOf<CompetencyRating>,
        &tableOf<Holiday>,    &tableOf<AcademicTerm>, &tableOf<Availability>,   &tableOf<TimetableRelease>,
        &tableOf<CertificatePicture>, &tableOf<CertificateTemplate>, &tableOf<CertificateKey>, &tableOf<Certificate>,
        &tableOf<CreditRate>, &tableOf<CreditEntry>,
        &tableOf<SavedReport>,
        &tableOf<Priority>,   &tableOf<PriorityCriterion>, &tableOf<PriorityScore>, &tableOf<PriorityInterest>,
        &tableOf<Agreement>,  &tableOf<AgreementParty>, &tableOf<Committee>,    &tableOf<CommitteeMember>,
        &tableOf<Meeting>,    &tableOf<AgendaItem>,  &tableOf<MeetingAttendance>, &tableOf<Decision>,
        &tableOf<Event>,      &tableOf<EventOrganiser>, &tableOf<EventSpeaker>, &tableOf<EventParticipant>,
        &tableOf<Study>,      &tableOf<StudyPartner>, &tableOf<StudySite>,      &tableOf<StudyRegistration>, &tableOf<StudyDataItem>,
        &tableOf<Approval>,   &tableOf<ApprovalLimit>, &tableOf<ApprovalTemplate>, &tableOf<ApprovalTemplateItem>,
        &tableOf<Milestone>,  &tableOf<MilestoneDependency>,
        &tableOf<Visit>,      &tableOf<VisitItem>,   &tableOf<VisitCost>,
        &tableOf<StudyTraining>, &tableOf<StudyMember>, &tableOf<OutsideTraining>, &tableOf<Recruitment>, &tableOf<StudyArm>,
        &tableOf<Output>,     &tableOf<OutputAuthor>, &tableOf<OutputLink>,
        &tableOf<StudyGrant>, &tableOf<Expense>,     &tableOf<Risk>,
        &tableOf<Indicator>,  &tableOf<IndicatorTarget>, &tableOf<IndicatorValue>,
    };
    return tables;
}

std::vector<RecordKind> recordKinds() {
    const QString byName = isVietnamese() ? QStringLiteral("sort_vi") : QStringLiteral("sort_en");
    std::vector<RecordKind> kinds{
        {QStringLiteral("trainee"), &tableOf<Person>, QStringLiteral("is_trainee = 1"), byName},
        {QStringLiteral("faculty"), &tableOf<Person>, QStringLiteral("is_faculty = 1"), byName},
    };
    for (const TableInfo* table : programmeTables()) {
        QString order = QStringLiteral("id");
        if (table == &tableOf<Person>)
            order = byName;
        else if (table == &tableOf<Course> || table == &tableOf<CourseRun> || table == &tableOf<Priority>)
            order = QStringLiteral("code");
        else if (table == &tableOf<Session>)
            order = QStringLiteral("course_run_id, number");
        else if (table == &tableOf<Holiday>)
            order = QStringLiteral("date, country, id");
        else if (table == &tableOf<AcademicTerm>)
            order = QStringLiteral("first_day");
        else if (table == &tableOf<Certificate>)
            order = QStringLiteral("issuing_body_id, year, serial");
        else if (table == &tableOf<SavedReport>)
            order = QStringLiteral("name");
        else if (table == &tableOf<CreditEntry>)
            order = QStringLiteral("earned_on, id");
        else if (table == &tableOf<ChecklistTemplate>)
            order = QStringLiteral("code");
        else if (table == &tableOf<ChecklistItem>)
            order = QStringLiteral("checklist_template_id, position, id");
        else if (table == &tableOf<Task>)
            order = QStringLiteral("done_on IS NOT NULL, COALESCE(due_on, '9999'), id");
        else if (table == &tableOf<Visit>)
            order = QStringLiteral("COALESCE(start_date, '9999'), code");
        else if (table == &tableOf<VisitItem>)
            order = QStringLiteral("visit_id, starts_at, id");
        else if (table == &tableOf<Competency>)
            order = QStringLiteral("position, id");
        else if (table == &tableOf<CompetencyLevel>)
            order = QStringLiteral("level");
        else if (table == &tableOf<CompetencyRating>)
            order = QStringLiteral("rated_on, id");
        else if (table == &tableOf<Meeting>)
            order = QStringLiteral("starts_at, id");
        else if (table == &tableOf<AgendaItem> || table == &tableOf<Decision>)
            order = QStringLiteral("meeting_id, position, id");
        else if (table == &tableOf<Event>)
            order = QStringLiteral("starts_on, id");
        else if (table == &tableOf<Study>)
            order = QStringLiteral("code");
        else if (table == &tableOf<Approval> || table == &tableOf<Milestone> || table == &tableOf<StudyArm>)
            order = QStringLiteral("study_id, position, id");
        else if (table == &tableOf<StudyMember>)
            order = QStringLiteral("study_id, from_date, id");
        else if (table == &tableOf<Recruitment>)
            order = QStringLiteral("study_site_id, month");
        else if (table == &tableOf<OutputAuthor>)
            order = QStringLiteral("output_id, position, id");
        else if (table == &tableOf<Expense>)
            order = QStringLiteral("study_grant_id, spent_on, id");
        else if (table == &tableOf<Indicator>)
            order = QString::fromLatin1(indicatorOrderSql);
        else if (table == &tableOf<IndicatorTarget>)
            order = QStringLiteral("indicator_id, year");
        else if (table == &tableOf<IndicatorValue>)
            order = QStringLiteral("indicator_id, measured_on");
        kinds.push_back({table->key(), table, {}, order});
    }
    return kinds;
}

std::optional<RecordKind> recordKind(QStringView name) {
    for (const RecordKind& kind : recordKinds())
        if (kind.name == name)
            return kind;
    return std::nullopt;
}

std::unique_ptr<Database> openProgramme(const QString& path, Database::Mode mode) {
    return std::make_unique<Database>(path, programmeTables(), mode);
}

QString defaultDatabasePath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/khue/khue.sqlite");
}

} // namespace khue
