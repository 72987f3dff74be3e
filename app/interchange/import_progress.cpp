// SPDX-License-Identifier: GPL-3.0-or-later
// Attendance and scores of a workbook.
#include "app/interchange/import_context.h"

#include "app/progress/assessment.h"
#include "app/progress/attendance.h"
#include "app/store/language.h"
#include "app/store/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace khue {

namespace {

constexpr double usualMaximum = 20;

/// The session that a column's key names: session:3, session:2025-12-01 or session:12-01.
Id<Session> sessionOf(Database& database, Id<CourseRun> run, const QString& key) {
    bool isNumber = false;
    const int number = key.toInt(&isNumber);
    if (isNumber)
        return find<Session>(database, QStringLiteral("course_run_id = ? AND number = ?"), run, number).id;
    Id<Session> found;
    for (const Session& session : loadAll<Session>(database, QStringLiteral("course_run_id = ? AND starts_at IS NOT NULL"), run)) {
        const QString day = atPlace(session.starts_at, session.zone).date().toString(Qt::ISODate);
        if (day == key || day.mid(5) == key) {
            if (found)
                return {}; // two on one day: the column does not say which
            found = session.id;
        }
    }
    return found;
}

/// The run's assessment of that key; where it is missing one that is not saved yet.
Assessment assessmentOf(Database& database, Id<CourseRun> run, const QString& key, const QString& header, double maximum) {
    const bool preTest = key == QLatin1String("pre_test"), postTest = key == QLatin1String("post_test");
    std::vector<Assessment> present = loadAll<Assessment>(database, QStringLiteral("course_run_id = ? ORDER BY position"), run);
    for (const Assessment& each : present) {
        const bool sameKind = (preTest && each.kind == AssessmentKind::PreTest) || (postTest && each.kind == AssessmentKind::PostTest);
        if (sameKind || (!preTest && !postTest && (folded(each.title_vi) == folded(key) || folded(each.title_en) == folded(key))))
            return each;
    }
    Assessment assessment;
    assessment.course_run_id = run;
    assessment.kind = preTest ? AssessmentKind::PreTest : postTest ? AssessmentKind::PostTest : AssessmentKind::Assignment;
    assessment.maximum = maximum;
    assessment.weight = postTest ? 100 : 0;
    if (!preTest && !postTest)
        assessment.title_vi = header.isEmpty() ? key : header;
    return assessment;
}

} // namespace

RowOutcome ImportContext::importAttendance(const SheetReading& sheet, RowReader& row) {
    Id<CourseRun> run;
    const Id<Enrolment> enrolment = enrolmentOf(row, sheet.guess, run);
    if (!enrolment)
        return RowOutcome::Refused;
    struct Mark {
        Id<Session> session;
        AttendanceMark mark;
    };
    QList<Mark> marks;
    for (auto field = sheet.guess.fields.cbegin(); field != sheet.guess.fields.cend(); ++field) {
        if (!field.value().startsWith(QLatin1String("session:")))
            continue;
        const Understood<QString> understood = understoodAttendance(row.cell(field.value()));
        if (understood.isError())
            row.tellColumn(field.key(), understood.error);
        if (!understood.value)
            continue;
        const QString key = QString::number(run.value) + u'/' + field.value();
        if (!m_sessions.contains(key))
            m_sessions.insert(key, sessionOf(database, run, field.value().mid(8)).value);
        const Id<Session> session{m_sessions.value(key)};
        if (session) {
            marks.append({session, choiceFromCode<AttendanceMark>(*understood.value)});
        } else if (!m_told.contains(key)) {
            m_told.insert(key);
            outcome.problems.append({sheet.name, sheet.guess.headerRow, field.key(),
                                     QCoreApplication::translate("khue::Import", "The timetable has no such session; the column was left out."), Severity::Warning});
        }
    }
    if (row.refused())
        return RowOutcome::Refused;
    const bool fresh = !database.single(QStringLiteral("SELECT 1 FROM attendance WHERE enrolment_id = ? LIMIT 1"), enrolment).isValid();
    bool changed = false;
    for (const Mark& each : std::as_const(marks))
        changed = setMark(edit, database, each.session, enrolment, each.mark) || changed;
    return !changed ? RowOutcome::Unchanged : fresh ? RowOutcome::Created : RowOutcome::Updated;
}

RowOutcome ImportContext::importScore(const SheetReading& sheet, RowReader& row) {
    Id<CourseRun> run;
    const Id<Enrolment> enrolment = enrolmentOf(row, sheet.guess, run);
    if (!enrolment)
        return RowOutcome::Refused;
    struct Points {
        int column;
        QString key;
        double points;
    };
    QList<Points> scores;
    for (auto field = sheet.guess.fields.cbegin(); field != sheet.guess.fields.cend(); ++field) {
        if (!field.value().startsWith(QLatin1String("assessment:")))
            continue;
        if (const auto points = row.read<double>(field.value(), understoodNumber))
            scores.append({field.key(), field.value().mid(11), *points});
    }
    if (row.refused())
        return RowOutcome::Refused;
    const double maximum = sheet.guess.maximum.value_or(usualMaximum);
    QList<QPair<Assessment, double>> accepted;
    for (const Points& each : std::as_const(scores)) {
        const Assessment assessment = assessmentOf(database, run, each.key, sheet.guess.headers.value(each.column), maximum);
        if (each.points < 0 || each.points > assessment.maximum)
            row.tellColumn(each.column, QCoreApplication::translate("khue::Rules", "%1 points are not possible: the range is 0 to %2.")
                                            .arg(shownNumber(each.points), shownNumber(assessment.maximum)));
        accepted.append({assessment, each.points});
    }
    if (row.refused())
        return RowOutcome::Refused;
    const bool fresh = !database.single(QStringLiteral("SELECT 1 FROM score WHERE enrolment_id = ? LIMIT 1"), enrolment).isValid();
    bool changed = false;
    for (auto& [assessment, points] : accepted) {
        if (!assessment.id) {
            assessment.position = 1 + database.single(QStringLiteral("SELECT COUNT(*) FROM assessment WHERE course_run_id = ?"), run).toInt();
            edit.save(assessment);
        }
        changed = setScore(edit, database, assessment.id, enrolment, points) || changed;
    }
    return !changed ? RowOutcome::Unchanged : fresh ? RowOutcome::Created : RowOutcome::Updated;
}

} // namespace khue
