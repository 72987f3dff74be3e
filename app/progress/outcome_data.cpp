// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what outcomes are judged from: a fixed number of queries for one run, one person or the whole programme.
#include "app/people/titles.h"
#include "app/progress/outcome.h"
#include "app/store/failure.h"
#include "app/store/language.h"
#include "app/store/settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace khue {

namespace {

double numberSetting(Database& database, const char* name, double otherwise) {
    bool isNumber = false;
    const double value = settingValue(database, QString::fromLatin1(name)).toDouble(&isNumber);
    return isNumber ? value : otherwise;
}

/// The programme's own, where neither course nor run says otherwise.
PassRules programmeRules(Database& database) {
    PassRules rules;
    rules.requiredAttendance = numberSetting(database, "attendance_required_percent", rules.requiredAttendance);
    rules.passMark = numberSetting(database, "pass_mark_percent", rules.passMark);
    rules.excusedLeftOut = numberSetting(database, "excused_left_out", 0) != 0;
    rules.fewAbsencesLeft = int(numberSetting(database, "at_risk_absences_left", rules.fewAbsencesLeft));
    return rules;
}

/// Reads outcomes of the enrolments for which a condition over e (enrolment) and r (course_run) holds. The condition may
/// hold one ?, for `value`.
class Reader {
public:
    Reader(Database& database, const QString& condition, const QVariant& value = {})
        : m_database(database), m_condition(condition),
          m_runSet(QStringLiteral("(SELECT e.course_run_id FROM enrolment e JOIN course_run r ON r.id = e.course_run_id WHERE %1)").arg(condition)), m_value(value) {}
    /// Reads one run, whoever is enrolled.
    Reader(Database& database, Id<CourseRun> run) : m_database(database), m_runSet(QStringLiteral("(SELECT z.id FROM course_run z WHERE z.id = ?)")), m_value(run.value) {}

    RunProgress readRun() {
        readRuns();
        readSessions();
        readAssessments();
        readPreceding();
        if (m_result.runs.empty())
            throwGone(tableOf<CourseRun>);
        return m_result.runs.front();
    }

    Outcomes read() {
        readRuns();
        readSessions();
        readAssessments();
        readPreceding();
        readTrainees();
        readMarks();
        readScores();
        for (TraineeOutcome& trainee : m_result.trainees) {
            const RunProgress& run = m_result.runs[trainee.run];
            const int marked = trainee.record.attended + trainee.record.absent + trainee.record.excused;
            trainee.record.unmarkedOver = std::max(0, run.over - marked);
            trainee.outcome = judge(run, trainee.record);
        }
        return std::move(m_result);
    }

private:
    Statement rows(const QString& sql) {
        Statement statement = m_database.prepared(sql);
        if (!m_value.isNull())
            statement.bind(0, m_value);
        return statement;
    }
    /// The runs of the enrolments wanted.
    QString runs() const { return m_runSet; }

    void readRuns() {
        const PassRules programme = programmeRules(m_database);
        Statement found = rows(QStringLiteral("SELECT q.id, q.code, q.course_id, q.state, COALESCE(q.required_attendance, c.required_attendance), "
                                              "COALESCE(q.pass_mark, c.pass_mark), c.bears_credit, c.credit_hours, c.validity_months "
                                              "FROM course_run q JOIN course c ON c.id = q.course_id WHERE q.id IN %1 ORDER BY q.start_date, q.code, q.id")
                                   .arg(runs()));
        while (found.next()) {
            RunProgress run;
            run.id.value = found.integer(0);
            run.code = found.text(1);
            run.course.value = found.integer(2);
            run.state = choiceFromCode<RunState>(found.text(3));
            run.rules = programme;
            if (!found.isNull(4))
                run.rules.requiredAttendance = found.real(4);
            if (!found.isNull(5))
                run.rules.passMark = found.real(5);
            run.rules.bearsCredit = found.integer(6) != 0;
            run.rules.creditHours = found.real(7);
            run.rules.validityMonths = int(found.integer(8));
            m_runs.insert(run.id.value, m_result.runs.size());
            m_result.runs.push_back(run);
        }
    }

    void readSessions() {
        Statement found = m_database.prepared(QStringLiteral("SELECT s.course_run_id, COUNT(*), COUNT(s.ends_at), SUM(CASE WHEN s.ends_at < ? THEN 1 ELSE 0 END), "
                                                             "SUM(CASE WHEN s.ends_at IS NULL AND EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id) THEN 1 ELSE 0 END) "
                                                             "FROM session s WHERE s.course_run_id IN %1 GROUP BY s.course_run_id")
                                                  .arg(runs()));
        found.bind(0, toStored(m_database.now()));
        if (!m_value.isNull())
            found.bind(1, m_value);
        while (found.next()) {
            const auto at = m_runs.constFind(found.integer(0));
            if (at == m_runs.cend())
                continue;
            RunProgress& run = m_result.runs[*at];
            const int markedWithoutTime = int(found.integer(4));
            run.sessions = run.state == RunState::Finished ? int(found.integer(2)) + markedWithoutTime : int(found.integer(1));
            run.over = int(found.integer(3)) + markedWithoutTime;
        }
    }

    void readAssessments() {
        Statement found = rows(QStringLiteral("SELECT a.course_run_id, a.id, a.kind, %1, a.maximum, a.weight, a.required FROM assessment a "
                                              "WHERE a.course_run_id IN %2 ORDER BY a.course_run_id, a.position, a.id")
                                   .arg(inLanguageSql(QStringLiteral("a.title_vi"), QStringLiteral("a.title_en")), runs()));
        while (found.next()) {
            const auto at = m_runs.constFind(found.integer(0));
            if (at == m_runs.cend())
                continue;
            AssessmentRule rule;
            rule.id.value = found.integer(1);
            rule.kind = choiceFromCode<AssessmentKind>(found.text(2));
            rule.title = found.text(3).isEmpty() ? titleOf(rule.kind) : found.text(3);
            rule.maximum = found.real(4);
            rule.weight = found.real(5);
            rule.required = found.integer(6) != 0;
            RunProgress& run = m_result.runs[*at];
            m_columns.insert(rule.id.value, run.assessments.size());
            run.assessments.push_back(rule);
        }
    }

    /// Which courses precede each run's, and who has completed them.
    void readPreceding() {
        QSet<qint64> wanted;
        {
            Statement found = m_database.query(QStringLiteral("SELECT p.course_id, p.preceding_id, c.code FROM preceding_course p JOIN course c ON c.id = p.preceding_id ORDER BY c.code"));
            while (found.next()) {
                m_preceding[found.integer(0)].append({found.integer(1), found.text(2)});
                wanted.insert(found.integer(1));
            }
        }
        for (RunProgress& run : m_result.runs)
            for (const auto& [course, code] : m_preceding.value(run.course.value))
                run.preceding.append(code);
        if (wanted.isEmpty())
            return;
        Statement found = m_database.query(QStringLiteral("SELECT r.course_id, e.person_id FROM enrolment e JOIN course_run r ON r.id = e.course_run_id "
                                                          "WHERE e.state = 'completed' AND r.course_id IN (SELECT preceding_id FROM preceding_course)"));
        while (found.next())
            m_completed.insert({found.integer(0), found.integer(1)});
    }

    void readTrainees() {
        Statement found = rows(QStringLiteral("SELECT e.id, e.course_run_id, e.person_id, e.state, e.feedback_given, p.titles, p.full_name, p.code "
                                              "FROM enrolment e JOIN course_run r ON r.id = e.course_run_id JOIN person p ON p.id = e.person_id "
                                              "WHERE %1 ORDER BY r.start_date, r.code, r.id, p.%2, e.id")
                                   .arg(m_condition, isVietnamese() ? QLatin1String("sort_vi") : QLatin1String("sort_en")));
        while (found.next()) {
            TraineeOutcome trainee;
            trainee.run = m_runs.value(found.integer(1));
            trainee.record.id.value = found.integer(0);
            trainee.record.person.value = found.integer(2);
            trainee.record.state = choiceFromCode<EnrolmentState>(found.text(3));
            trainee.record.feedbackGiven = found.integer(4) != 0;
            trainee.name = titledName(found.text(5).split(u' ', Qt::SkipEmptyParts), found.text(6));
            trainee.code = found.text(7);
            const RunProgress& run = m_result.runs[trainee.run];
            trainee.record.points.resize(run.assessments.size());
            for (const auto& [course, code] : m_preceding.value(run.course.value))
                if (!m_completed.contains({course, trainee.record.person.value}))
                    trainee.record.precedingMissing.append(code);
            m_trainees.insert(trainee.record.id.value, m_result.trainees.size());
            m_result.trainees.push_back(std::move(trainee));
        }
    }

    void readMarks() {
        Statement found = rows(QStringLiteral("SELECT a.enrolment_id, a.mark, COUNT(*) FROM enrolment e JOIN course_run r ON r.id = e.course_run_id "
                                              "JOIN attendance a ON a.enrolment_id = e.id WHERE %1 GROUP BY a.enrolment_id, a.mark")
                                   .arg(m_condition));
        while (found.next()) {
            TraineeRecord& record = m_result.trainees[m_trainees.value(found.integer(0))].record;
            const int count = int(found.integer(2));
            switch (choiceFromCode<AttendanceMark>(found.text(1))) {
            case AttendanceMark::Present:
            case AttendanceMark::Late:
                record.attended += count;
                break;
            case AttendanceMark::Excused:
                record.excused += count;
                break;
            case AttendanceMark::Absent:
                record.absent += count;
                break;
            }
        }
    }

    void readScores() {
        Statement found = rows(QStringLiteral("SELECT x.enrolment_id, x.assessment_id, x.points FROM enrolment e JOIN course_run r ON r.id = e.course_run_id "
                                              "JOIN score x ON x.enrolment_id = e.id WHERE %1")
                                   .arg(m_condition));
        while (found.next()) {
            TraineeRecord& record = m_result.trainees[m_trainees.value(found.integer(0))].record;
            if (const auto column = m_columns.constFind(found.integer(1)); column != m_columns.cend() && *column < record.points.size())
                record.points[*column] = found.real(2);
        }
    }

    Database& m_database;
    QString m_condition;
    QString m_runSet;
    QVariant m_value;
    Outcomes m_result;
    QHash<qint64, size_t> m_runs, m_columns, m_trainees;
    QHash<qint64, QList<QPair<qint64, QString>>> m_preceding;
    QSet<QPair<qint64, qint64>> m_completed;
};

} // namespace

PassRules passRules(Database& database, Id<CourseRun> run) {
    PassRules rules = programmeRules(database);
    const CourseRun own = load(database, run);
    const Course course = load(database, own.course_id);
    rules.requiredAttendance = own.required_attendance.value_or(course.required_attendance.value_or(rules.requiredAttendance));
    rules.passMark = own.pass_mark.value_or(course.pass_mark.value_or(rules.passMark));
    rules.bearsCredit = course.bears_credit;
    rules.creditHours = course.credit_hours;
    rules.validityMonths = course.validity_months;
    return rules;
}

Outcomes outcomesOfRun(Database& database, Id<CourseRun> run) {
    return Reader(database, QStringLiteral("e.course_run_id = ?"), run.value).read();
}

Outcomes outcomesOfPerson(Database& database, Id<Person> person) {
    return Reader(database, QStringLiteral("e.person_id = ?"), person.value).read();
}

Outcomes allOutcomes(Database& database) {
    return Reader(database, QStringLiteral("1 = 1")).read();
}

Outcomes traineesAtRisk(Database& database) {
    Outcomes outcomes = Reader(database, QStringLiteral("r.state = 'running'")).read();
    std::erase_if(outcomes.trainees, [](const TraineeOutcome& each) {
        return each.outcome.verdict != Verdict::AtRisk && each.outcome.verdict != Verdict::OutOfReach;
    });
    return outcomes;
}

TraineeOutcome outcomeOf(Database& database, Id<Enrolment> enrolment, RunProgress* run) {
    Outcomes outcomes = Reader(database, QStringLiteral("e.id = ?"), enrolment.value).read();
    if (outcomes.trainees.empty())
        throwGone(tableOf<Enrolment>);
    if (run)
        *run = outcomes.runs.front();
    return outcomes.trainees.front();
}

RunProgress runProgress(Database& database, Id<CourseRun> run) {
    return Reader(database, run).readRun();
}

QList<Problem> whyNoCertificate(Database& database, Id<Enrolment> enrolment) {
    return whyNoCertificate(outcomeOf(database, enrolment).outcome);
}

namespace {

int recordResults(Edit& edit, Database& database, const Outcomes& outcomes, const std::function<bool(Id<Enrolment>)>& wanted) {
    int changed = 0;
    for (const TraineeOutcome& each : outcomes.trainees) {
        const bool passed = each.outcome.verdict == Verdict::Passed, failed = each.outcome.verdict == Verdict::Failed;
        const EnrolmentState state = passed ? EnrolmentState::Completed : EnrolmentState::Failed;
        if ((!passed && !failed) || each.record.state == state || !wanted(each.record.id))
            continue;
        Enrolment enrolment = load(database, each.record.id);
        if (const QList<Problem> problems = changeState(edit, database, enrolment, state); hasErrors(problems))
            throw Failure(problems.first().text);
        ++changed;
    }
    return changed;
}

} // namespace

int recordResults(Database& database, Id<CourseRun> run, const QList<qint64>& enrolments) {
    const Outcomes outcomes = outcomesOfRun(database, run);
    Edit edit(database, "results", outcomes.runs.empty() ? QString() : outcomes.runs.front().code);
    const int changed = recordResults(edit, database, outcomes, [&](Id<Enrolment> id) { return enrolments.contains(id.value); });
    edit.commit();
    return changed;
}

int recordResultsWithin(Edit& edit, Database& database, Id<CourseRun> run) {
    return recordResults(edit, database, outcomesOfRun(database, run), [](Id<Enrolment>) { return true; });
}

} // namespace khue
